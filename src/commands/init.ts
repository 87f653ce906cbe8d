/** `octavo init`: a small, good book to begin with. */
import { join } from 'node:path';
import { Failure, type Speak, inEnglish, said } from '../report/index.ts';
import { fillFolder, isThere, readBeginning } from '../system/index.ts';
import { countFiles } from './counts.ts';
import { didYouMean, parseOptions, writeOptions, type OptionRows } from './options.ts';
import type { Questions } from './questions.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

const kinds = {
  essay: { about: said`one file`, title: 'On Margins' },
  novel: { about: said`chapters, a dedication`, title: 'The Keeper of Skerry' },
  poetry: { about: said`a poem for each file, lines that stay lines`, title: 'Low Water' },
  academic: { about: said`a paper with citations, a formula, a table, notes`, title: 'How Long Is a Line?' },
  technical: { about: said`a manual with listings, tables and references`, title: 'The Lamp: A Manual' },
  anthology: { about: said`pieces by several authors`, title: 'Three Voices on One Harbour' },
} as const;

type Kind = keyof typeof kinds;
const names = Object.keys(kinds) as Kind[];

export const initRows: OptionRows = {
  kind: {
    type: 'string',
    value: 'KIND',
    values: names,
    help: names.map((kind) => `${kind} (${inEnglish(kinds[kind].about)})`).join(', '),
  },
  title: { type: 'string', value: 'WORDS', help: 'what it is called' },
  author: { type: 'string', value: 'NAME', help: 'who wrote it, or put it together' },
  yes: { type: 'boolean', short: 'y', help: 'ask nothing: an essay, unless --kind says otherwise' },
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

export const initHelp = `Usage: octavo init [FOLDER] [options]

Writes a small book to begin with into a new folder: real pages, with remarks on what can be changed.
It asks for its kind, its title and its author. Nothing that is there is touched.

${writeOptions(initRows)}
Exit codes: 0 written, 2 usage, or something is there already, 3 the folder cannot be written, 130 interrupted.
`;

export async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    kind: { type: 'string' },
    title: { type: 'string' },
    author: { type: 'string' },
    yes: { type: 'boolean', short: 'y' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(initHelp);
    return 0;
  }
  const [given, ...others] = positionals;
  if (others.length > 0) {
    throw new Failure(2, said`There can be one folder`, {
      hint: said`Put its name into quotation marks if it has spaces.`,
    });
  }
  const questions = values.yes === true || values.json === true ? undefined : terminal.questions;
  if (questions === undefined && values.yes !== true && values.kind === undefined) {
    throw new Failure(2, said`Nobody is there to answer which kind of book it is to be`, {
      hint: said`Say it: --kind ${names.join('|')}, or --yes for an essay.`,
    });
  }
  const speak = speakOn(terminal);
  const kind = values.kind === undefined ? await askKind(questions, speak) : readKind(values.kind);
  const title = values.title ?? (await askFor(questions, speak(said`What is it called?`), kinds[kind].title));
  const author = values.author ?? (await askFor(questions, speak(said`Who wrote it?`), 'A. Writer'));
  const folder = given ?? folderName(title);
  const texts = [...(await readBeginning(kind))].map(
    ([name, text]) => [name, fillIn(text, { title, author })] as const,
  );
  const files = new Map([
    ...texts,
    ...(await listSettings(
      folder,
      texts.map(([name]) => name),
    )),
  ]);
  await fillFolder(folder, files);
  tell(folder, kind, [...files.keys()], terminal, values.json === true);
  return 0;
}

/** What people call them besides. */
const otherNames: ReadonlyMap<string, Kind> = new Map([
  ['thesis', 'academic'],
  ['dissertation', 'academic'],
  ['paper', 'academic'],
  ['article', 'essay'],
  ['book', 'novel'],
  ['story', 'novel'],
  ['poems', 'poetry'],
  ['manual', 'technical'],
  ['documentation', 'technical'],
  ['collection', 'anthology'],
]);

/** @throws Failure usage */
function readKind(word: string): Kind {
  const asked = word.trim().toLowerCase();
  const found = names.find((name) => name === asked) ?? otherNames.get(asked);
  if (found !== undefined) return found;
  throw new Failure(2, said`There is no kind “${word}”`, {
    hint: didYouMean(word, names) ?? said`There are ${names.join(', ')}.`,
  });
}

async function askKind(questions: Questions | undefined, speak: Speak): Promise<Kind> {
  if (questions === undefined) return 'essay';
  const choices = names.map((name) => ({ name, about: speak(kinds[name].about) }));
  return readKind(await questions.choose(speak(said`What is it to be?`), choices));
}

async function askFor(questions: Questions | undefined, question: string, usual: string): Promise<string> {
  const answer = (await questions?.ask(question, usual))?.trim() ?? '';
  return answer === '' ? usual : answer;
}

/** What is called “On Margins” goes to `on-margins`. */
function folderName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return name === '' ? 'book' : name;
}

/** With these VS Code knows the keys of book.yaml, completes them and says what they are for. */
async function listSettings(
  folder: string,
  names: readonly string[],
): Promise<readonly (readonly [name: string, text: string])[]> {
  // Settings of one's own stay.
  if (!names.includes('book.yaml') || (await isThere(join(folder, '.vscode')))) return [];
  const { bookSchema } = await import('../manuscript/index.ts');
  const write = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ['.vscode/settings.json', write({ 'yaml.schemas': { './.vscode/book.schema.json': 'book.yaml' } })],
    ['.vscode/book.schema.json', write(bookSchema)],
  ];
}

/** As YAML has it in quotation marks, which are JSON’s. */
function fillIn(text: string, { title, author }: { readonly title: string; readonly author: string }): string {
  return text.replace('__TITLE__', () => JSON.stringify(title)).replace('__AUTHOR__', () => JSON.stringify(author));
}

function tell(folder: string, kind: Kind, files: readonly string[], terminal: Terminal, isForScripts: boolean): void {
  const paths = files.map((file) => join(folder, file));
  if (isForScripts) {
    terminal.out(`${JSON.stringify({ folder, kind, files: paths }, null, 2)}\n`);
    return;
  }
  for (const path of paths) terminal.out(`${path}\n`);
  const quoted = /^[\w./\\-]+$/u.test(folder) ? folder : JSON.stringify(folder);
  const speak = speakOn(terminal);
  terminal.err(
    `\n${speak(said`${countFiles(files.length)} to begin with. Now:`)}\n  octavo build ${quoted} --open\n${speak(said`and then change the text, and build it again.`)}\n`,
  );
}
