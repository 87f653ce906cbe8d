/**
 * Writes the English file of messages from the sources, where they are written: `npm run messages`. It is what
 * translations are made from, and by which they are found when the program runs.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { alternativesSchema, bookSchema, frontMatterSchema, shelfSchema } from '../src/manuscript/config/schema.ts';
import { explanations } from '../src/report/explanations/index.ts';
import { rules } from '../src/report/rules.ts';

const root = join(import.meta.dirname, '..');

export const englishPath = join(root, 'templates/messages/en.ftl');

interface Written {
  readonly id: string;
  /** As Fluent has it. */
  readonly pattern: string;
  readonly comment: string;
}

/** A text of the sources that no translation can reach. */
export interface Bare {
  readonly place: string;
  readonly text: string;
}

const beginning = `# What Octavo says, in English: made from the sources by npm run messages. Translations are files beside this one,
# with the same messages and the same placeables. A message may be a part of others: then it stands in them as a
# placeable. Numbers are numbers, and may choose the form of a word.
`;

/** @returns the text of the file */
export function writeEnglish(): string {
  const known = new Map<string, string>();
  const groups = listSources().map((path) => {
    const source = parse(path);
    const messages = readPhrases(source).flatMap((phrase): Written[] => {
      const key = phrase.pieces.join('\0');
      if (known.has(key)) return [];
      const id = nameOf(phrase);
      known.set(key, id);
      return [{ id, pattern: writePattern(phrase), comment: phrase.comment }];
    });
    return messages.length === 0 ? '' : `\n## ${path}\n\n${messages.map(writeMessage).join('')}`;
  });
  const tables = listTitles().flatMap((title): Written[] => {
    if (known.has(title)) return [];
    const phrase = { pieces: [title], names: [], comment: '' };
    return [{ id: nameOf(phrase), pattern: writePattern(phrase), comment: '' }];
  });
  const ofRules = listRuleTexts().flatMap(({ text, rule }): Written[] => {
    if (known.has(text)) return [];
    const phrase = { pieces: [text], names: [], comment: '' };
    const id = nameOf(phrase);
    known.set(text, id);
    return [{ id, pattern: writePattern(phrase), comment: rule }];
  });
  return [
    `${beginning}${groups.join('')}`,
    `## What a key of book.yaml or shelf.yaml may be\n\n${tables.map(writeMessage).join('')}`,
    `## What octavo explain says of the rules: what each means, why it is there, how it is mended\n\n${ofRules.map(writeMessage).join('')}`,
  ].join('\n');
}

function listRuleTexts(): readonly { readonly text: string; readonly rule: string }[] {
  return Object.entries(rules).flatMap(([rule, [, meaning]]) => {
    const { why, mend } = explanations[rule as keyof typeof rules];
    return [meaning, why, mend].map((text) => ({ text, rule }));
  });
}

/** What the schemas say of values: it is said where one is something else. */
function listTitles(): readonly string[] {
  const titles = new Set<string>(['something else']);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'title' && typeof inner === 'string') titles.add(inner);
      else visit(inner);
    }
  };
  for (const schema of [bookSchema, frontMatterSchema, shelfSchema, alternativesSchema]) visit(schema);
  return [...titles].filter((title) => /\p{L}/u.test(title));
}

function writeMessage({ id, pattern, comment }: Written): string {
  return `${comment === '' ? '' : `# ${comment}\n`}${id} = ${pattern}\n`;
}

/** What is said without said`…`: English for everybody. */
export function listBare(): readonly Bare[] {
  return listSources().flatMap((path) => {
    const source = parse(path);
    return findBare(source).map((node) => ({
      place: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
      text: node.getText(),
    }));
  });
}

function listSources(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.split(sep).join('/')}`)
    .toSorted();
}

const parsed = new Map<string, ts.SourceFile>();

function parse(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(root, path), 'utf8');
  // Most files say nothing.
  const isMute = !/said`|new Failure\(|\.add(?:OneOf)?\(/u.test(text);
  const source = ts.createSourceFile(path, isMute ? '' : text, ts.ScriptTarget.Latest, true);
  parsed.set(path, source);
  return source;
}

interface ReadPhrase {
  readonly pieces: readonly string[];
  readonly names: readonly string[];
  readonly comment: string;
}

function readPhrases(source: ts.SourceFile): readonly ReadPhrase[] {
  const found: ReadPhrase[] = [];
  const visit = (node: ts.Node): void => {
    if (isSaid(node)) {
      const { template } = node;
      const pieces = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      const values = ts.isNoSubstitutionTemplateLiteral(template)
        ? []
        : template.templateSpans.map(({ expression }) => expression);
      // What has no words of its own is the same in every language, but for a colon: French has a space before it.
      if (/\p{L}|^: \.?$/u.test(pieces.join('')))
        found.push({ pieces, names: nameValues(values), comment: describe(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isSaid(node: ts.Node): node is ts.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'said';
}

/** The first words, and what tells it from all others: another sentence is another message. */
function nameOf({ pieces }: ReadPhrase): string {
  const words =
    pieces
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/gu) ?? [];
  const hash = createHash('sha256').update(pieces.join('\0')).digest('hex').slice(0, 5);
  return [...words.slice(0, 6), hash].join('-').replace(/^(?=\d)/u, 'm-');
}

function writePattern({ pieces, names }: ReadPhrase): string {
  const written = pieces.map((piece, index) => {
    let text = piece.replaceAll(/[{}\n]/gu, (sign) => (sign === '\n' ? String.raw`{"\u000A"}` : `{"${sign}"}`));
    if (index === 0) text = text.replace(/^ +/u, '{"$&"}');
    if (index === pieces.length - 1) text = text.replace(/ +$/u, '{"$&"}');
    const name = names[index];
    return name === undefined ? text : `${text}{ $${name} }`;
  });
  return written.join('');
}

/** Of one phrase: each its own, but for what stands in it twice. */
function nameValues(values: readonly ts.Expression[]): readonly string[] {
  const taken = new Map<string, string>();
  return values.map((value) => {
    const text = value.getText();
    const name = (nameOfValue(value) ?? 'part').replace(/(?<=[a-z\d])[A-Z]/gu, '-$&').toLowerCase();
    let free = name;
    for (let count = 2; taken.has(free) && taken.get(free) !== text; count += 1) free = `${name}-${count}`;
    taken.set(free, text);
    return free;
  });
}

/** Methods that leave a value what it is. */
const plain =
  /^(?:join|map|flatMap|filter|slice|toFixed|toString|toLowerCase|toUpperCase|trim|replace|replaceAll|split)$/u;

/** As the sources call it: the name of a variable, the last property, what a function is given. */
function nameOfValue(value: ts.Expression): string | undefined {
  if (ts.isIdentifier(value)) return value.text === 'undefined' ? undefined : value.text.replace(/[^A-Za-z\d]/gu, '');
  if (ts.isPropertyAccessExpression(value)) {
    const own = value.name.text;
    if (own === 'length' || own === 'size') return 'count';
    return own === 'name' ? (nameOfValue(value.expression) ?? own) : own;
  }
  if (ts.isElementAccessExpression(value))
    return nameOfValue(value.argumentExpression) ?? nameOfValue(value.expression);
  if (ts.isCallExpression(value)) {
    if (ts.isPropertyAccessExpression(value.expression) && plain.test(value.expression.name.text))
      return nameOfValue(value.expression.expression);
    const given = value.arguments.map(nameOfValue).find((name) => name !== undefined);
    if (given !== undefined) return given;
    return ts.isPropertyAccessExpression(value.expression)
      ? nameOfValue(value.expression.expression)
      : nameOfValue(value.expression);
  }
  if (ts.isBinaryExpression(value)) return nameOfValue(value.left) ?? nameOfValue(value.right);
  if (ts.isConditionalExpression(value))
    return nameOfValue(value.whenTrue) ?? nameOfValue(value.whenFalse) ?? nameOfValue(value.condition);
  if (ts.isTaggedTemplateExpression(value)) return nameOfValue(value.template);
  if (ts.isTemplateExpression(value))
    return value.templateSpans.map(({ expression }) => nameOfValue(expression)).find((name) => name !== undefined);
  if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isNonNullExpression(value))
    return nameOfValue(value.expression);
  if (ts.isArrayLiteralExpression(value)) return value.elements.map(nameOfValue).find((name) => name !== undefined);
  return ts.isSpreadElement(value) ? nameOfValue(value.expression) : undefined;
}

/** The rule that it is a message of, or what it is a part of. */
function describe(node: ts.Node): string {
  let isHint = false;
  for (let inner = node, outer = node.parent; outer !== undefined; inner = outer, outer = outer.parent) {
    if (isSaid(outer)) return `part of: ${outer.template.getText().slice(1, 70).split('\n')[0]}`.replace(/`$/u, '');
    if (ts.isPropertyAssignment(outer) && outer.name.getText() === 'hint') isHint = true;
    const rule = ruleOf(outer, inner);
    if (rule !== undefined) return rule.isHint || isHint ? `${rule.name}, hint` : rule.name;
    if (ts.isFunctionDeclaration(outer)) return isHint ? 'hint' : '';
  }
  return isHint ? 'hint' : '';
}

function ruleOf(node: ts.Node, inside: ts.Node): { readonly name: string; readonly isHint: boolean } | undefined {
  if (isSink(node)) {
    const [first] = node.arguments ?? [];
    const isHint = (node.arguments?.findIndex((one) => one === inside) ?? 0) > 2;
    if (ts.isCallExpression(node))
      return first !== undefined && ts.isStringLiteral(first) ? { name: first.text, isHint } : undefined;
    const rule = /\brule: '([a-z-]+)'/u.exec(node.getText())?.[1];
    return { name: rule ?? 'ends the command', isHint: false };
  }
  return undefined;
}

/** Where messages are made. */
function isSink(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Failure';
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ((node.expression.name.text === 'add' && /\breport$/iu.test(node.expression.expression.getText())) ||
      node.expression.name.text === 'addOneOf')
  );
}

function findBare(source: ts.SourceFile): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const look = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      if (/[a-z]{2}/iu.test(wordsOf(node))) found.push(node);
      if (ts.isTemplateExpression(node)) for (const { expression } of node.templateSpans) look(expression);
    } else if (isSaid(node)) {
      if (ts.isTemplateExpression(node.template))
        for (const { expression } of node.template.templateSpans) look(expression);
    } else if (ts.isConditionalExpression(node)) {
      look(node.whenTrue);
      look(node.whenFalse);
    } else if (ts.isBinaryExpression(node)) {
      if (!/^[=!]==$/u.test(node.operatorToken.getText())) {
        look(node.left);
        look(node.right);
      }
    } else if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node)) look(node.expression);
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) look(node.body);
    else if (ts.isCallExpression(node) && node.expression.getText() === 'sayTimes') look(node.arguments[0]);
  };
  const visit = (node: ts.Node): void => {
    if (isSink(node)) for (const part of partsOf(node)) look(part);
    // Wherever it is made, in a function or a table: a part of a sentence is to be translated with it.
    else if (isSaid(node) && !isInSink(node)) look(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)];
}

function partsOf(node: ts.CallExpression | ts.NewExpression): readonly (ts.Expression | undefined)[] {
  const all = node.arguments ?? [];
  if (ts.isCallExpression(node)) {
    const isOne = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'add';
    return isOne ? [all[1], all[3]] : [all[2], all[4]];
  }
  const options = all[2];
  const hint =
    options !== undefined && ts.isObjectLiteralExpression(options)
      ? options.properties.find((one) => one.name?.getText() === 'hint')
      : undefined;
  return [all[1], hint !== undefined && ts.isPropertyAssignment(hint) ? hint.initializer : undefined];
}

function isInSink(node: ts.Node): boolean {
  return node.parent !== undefined && (isSaid(node.parent) || isSink(node.parent) || isInSink(node.parent));
}

function wordsOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  return ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ')
    : node.text;
}

if (process.argv[1] === import.meta.filename) {
  for (const { place, text } of listBare()) process.stderr.write(`${place} is English for everybody: ${text}\n`);
  writeFileSync(englishPath, writeEnglish());
}
