/** What may come next where somebody types: keys and their values, names, works, files, rules. */
import { posix } from 'node:path';
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver/node';
import { isMarkdown } from '../model/index.ts';
import { rules } from '../report/index.ts';
import { type Asked, dialectAt, yamlLines } from './asked.ts';
import { sayPlace } from './book-places.ts';
import { type Dialect, type FileKind, explainKey, filesFor, keysAt, schemaAt, wordsOf } from './keys.ts';
import { type MarkdownSpot, spotInMarkdown } from './markdown-spot.ts';
import type { Meant } from './names.ts';
import { readLines } from './written-lines.ts';
import type { ShownWork } from './works.ts';
import { type YamlSpot, spotInYaml } from './yaml-spot.ts';

/** What is asked again for a proposal that was chosen. */
export interface CompletionData {
  readonly manuscript: string;
  readonly work: string;
}

export async function complete(asked: Asked): Promise<CompletionItem[]> {
  const { lines, position } = asked;
  const dialect = dialectAt(asked);
  if (dialect !== undefined) {
    const spot = spotInYaml(yamlLines(lines, dialect), position.line, position.character);
    return spot === undefined ? [] : completeYaml(spot, dialect, asked);
  }
  if (!isMarkdown(asked.path)) return [];
  const text = lines[position.line] ?? '';
  const silencing = spotInMarkdown(text, position.character);
  if (silencing?.kind === 'rule') return completeRules(rangeOf(silencing, asked));
  const read = readLines(lines.slice(0, position.line + 1)).at(-1);
  const spot = read === undefined || read.isCode ? undefined : spotInMarkdown(read.text, position.character);
  return spot === undefined ? [] : completeMarkdown(spot, asked);
}

function rangeOf({ from }: { readonly from: number }, { position }: Asked): Range {
  return { start: { line: position.line, character: from }, end: position };
}

async function completeYaml(spot: YamlSpot, dialect: Dialect, asked: Asked): Promise<CompletionItem[]> {
  const range = rangeOf(spot, asked);
  const isKey = spot.what === 'key';
  const after = (asked.lines[asked.position.line] ?? '').slice(asked.position.character);
  const keys = isKey
    ? keysAt(dialect, spot.path).map(({ name, schema }) => ({
        label: name,
        kind: CompletionItemKind.Property,
        documentation: explainKey(schema),
        textEdit: { range, newText: after.trimStart().startsWith(':') ? name : `${name}: ` },
      }))
    : [];
  // What stands behind a dash is a value, too.
  const isItem = isKey && spot.path.at(-1) === 0;
  if (isKey && !isItem) return keys;
  const schema = schemaAt(dialect, spot.path);
  const words = schema === undefined ? [] : wordsOf(schema);
  const values = words.map((word) => ({
    label: word,
    kind: CompletionItemKind.Value,
    ...(schema?.description !== undefined && { documentation: schema.description }),
    textEdit: { range, newText: word },
  }));
  const kind = filesFor(spot.path);
  const files = kind === undefined ? [] : await completeFiles(kind, range, asked, (path) => path);
  const named = spot.path[0] === 'ignore' ? completeRules(range) : [];
  return [...keys, ...values, ...files, ...named];
}

function completeRules(range: Range): CompletionItem[] {
  return Object.entries(rules).flatMap(([rule, [severity, meaning]]) =>
    severity === 'error'
      ? []
      : [{ label: rule, kind: CompletionItemKind.EnumMember, detail: meaning, textEdit: { range, newText: rule } }],
  );
}

async function completeMarkdown(spot: MarkdownSpot, asked: Asked): Promise<CompletionItem[]> {
  const range = rangeOf(spot, asked);
  switch (spot.kind) {
    case 'picture':
    case 'file': {
      const from = posix.dirname(asked.path);
      return completeFiles(spot.kind === 'picture' ? 'picture' : 'any', range, asked, (path) =>
        encode(posix.relative(from === '.' ? '' : from, path)),
      );
    }
    case 'anchor':
      return (await listNames(asked))
        .filter(({ file }) => file === fileOf(spot, asked))
        .map((meant) => toItem(meant, meant.name, range, asked));
    case 'note':
      return (await listNames(asked))
        .filter(({ name }) => name.startsWith('^'))
        .map((meant) => toItem(meant, meant.name.slice(1), range, asked));
    case 'place':
      return completePlaces(range, asked);
    case 'work':
      return completeWorks(range, asked);
    case 'key':
      return [...(await completePlaces(range, asked)), ...(await completeWorks(range, asked))];
    case 'rule':
      return completeRules(range);
  }
}

function fileOf({ file }: MarkdownSpot, { path }: Asked): string {
  return file === undefined ? path : posix.join(posix.dirname(path), file);
}

async function listNames({ manuscript, path }: Asked): Promise<Meant[]> {
  const all = (await manuscript.names()).list(path);
  return [...new Map(all.map((meant) => [`${meant.file}#${meant.name}`, meant])).values()];
}

/** What an author has named, and notes by their labels: headings have to be named before they are referred to. */
async function completePlaces(range: Range, asked: Asked): Promise<CompletionItem[]> {
  const named = (await listNames(asked)).filter(({ definition }) => definition !== undefined);
  const items = named.map((meant) => {
    const key = meant.name.startsWith('^') ? `fn-${meant.name.slice(1)}` : meant.name;
    return toItem(meant, key, range, asked);
  });
  return [...new Map(items.map((item) => [item.label, item])).values()];
}

function toItem({ id, file }: Meant, label: string, range: Range, { manuscript }: Asked): CompletionItem {
  const place = id === undefined ? undefined : manuscript.places.get(id);
  const words = place === undefined ? '' : sayPlace(place);
  return {
    label,
    kind: CompletionItemKind.Reference,
    detail: words === '' ? file : words,
    documentation: file,
    textEdit: { range, newText: label },
  };
}

async function completeWorks(range: Range, { manuscript }: Asked): Promise<CompletionItem[]> {
  const { last } = manuscript;
  if (last === undefined) return [];
  return (await manuscript.works.list(last)).map((work) => ({
    ...describeWork(work),
    label: work.key,
    kind: CompletionItemKind.Class,
    filterText: `${work.key} ${work.short} ${work.title}`.trim(),
    textEdit: { range, newText: work.key },
    ...(work.short === '' && { data: { manuscript: manuscript.path, work: work.key } satisfies CompletionData }),
  }));
}

export function describeWork({ short, title }: ShownWork): Pick<CompletionItem, 'detail' | 'documentation'> {
  return { ...(short !== '' && { detail: short }), ...(title !== '' && { documentation: title }) };
}

const endings: Readonly<Record<FileKind, RegExp>> = {
  text: /\.(?:md|markdown|qmd|rmd)$/iu,
  picture: /\.(?:svg|png|jpe?g|gif|webp)$/iu,
  bibliography: /\.(?:bib|bibtex|biblatex|json|ya?ml|ris)$/iu,
  style: /\.csl$/iu,
  any: /\.(?:md|markdown|qmd|rmd|svg|png|jpe?g|gif|webp|csv)$/iu,
};

/** More than these nobody reads through. */
const mostFiles = 2000;

async function completeFiles(
  kind: FileKind,
  range: Range,
  { manuscript }: Asked,
  write: (path: string) => string,
): Promise<CompletionItem[]> {
  const files = await (await manuscript.folder()).list();
  return files
    .filter((file) => endings[kind].test(file))
    .slice(0, mostFiles)
    .map((file) => {
      const path = write(file);
      return { label: path, kind: CompletionItemKind.File, textEdit: { range, newText: path } };
    });
}

/** As an address is written in Markdown. */
function encode(path: string): string {
  return path.replaceAll(
    /[\s()<>%#?]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
