/** argv → options of a command, or a Failure that says what is wrong with it. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { foreignOptions } from './foreign-words.ts';
import { Failure, type Phrase, said, wrapWords } from '../report/index.ts';
import { suggest } from '../model/index.ts';

type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** A row of a table that is both parsed by and shown in the help. */
export interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** How its value is called: `DIR`. */
  readonly value?: string;
  /** What it can be, one of them or several with commas between; absent: a file, or anything. */
  readonly values?: readonly string[];
  /** It is a theme that comes with Octavo, or a folder. */
  readonly isTheme?: true;
  readonly help: string;
}

export type OptionRows = Readonly<Record<string, OptionRow>>;

/** Letters of a line that says what an option is for. */
const width = 67;

/** The table as it stands in a help text, a line or more for each option. */
export function writeOptions(rows: OptionRows): string {
  const heads = Object.entries(rows).map(
    ([name, { short, value }]) =>
      `  ${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
  );
  const column = Math.max(...heads.map((head) => head.length)) + 2;
  return Object.values(rows)
    .map(({ help }, index) => `${(heads[index] ?? '').padEnd(column)}${wrap(help, column)}\n`)
    .join('');
}

function wrap(words: string, column: number): string {
  return wrapWords(words, width).join(`\n${' '.repeat(column)}`);
}

type Parsed<T extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>;

/** @throws Failure usage (exit code 2), with the nearest option there is */
export function parseOptions<T extends OptionTable>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '(-[^']*)'/u.exec(text)?.[1];
    if (unknown === undefined) {
      throw new Failure(2, text.split('\n')[0]?.replace(/\. To specify.*$/u, '') ?? text, {
        hint: said`octavo --help shows the options.`,
      });
    }
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new Failure(2, said`Unknown option ${unknown}`, {
      hint: foreignOptions[unknown] ?? didYouMean(unknown, names) ?? said`octavo --help shows the options.`,
    });
  }
}

/** “Did you mean …?”, if something is near enough. */
export function didYouMean(word: string, words: readonly string[]): Phrase | undefined {
  const near = suggest(word, words);
  return near === undefined ? undefined : said`Did you mean ${near}?`;
}
