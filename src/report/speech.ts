/**
 * Phrases in the language of a person, from two files of Fluent (https://projectfluent.org): the English one, by which
 * they are known, and that of the language. What it does not have is English.
 */
import { type Phrase, type PhraseValue, inEnglish } from './phrase.ts';

export type Speak = (words: PhraseValue) => string;

/** How a phrase is called in the files, and the names of its values there, in their order. */
interface Entry {
  readonly id: string;
  readonly names: readonly string[];
}

export async function learn(language: string, own: string, english: string): Promise<Speak> {
  const { FluentBundle, FluentNumber, FluentResource } = await import('@fluent/bundle');
  // A terminal has no use for marks of direction around values.
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(own));
  const entries = new Map(
    new FluentResource(english).body.flatMap(({ id, value }): (readonly [string, Entry])[] =>
      value === null ? [] : [readEntry(id, typeof value === 'string' ? [value] : value)],
    ),
  );
  const say = (words: PhraseValue): string => {
    if (typeof words !== 'object') return String(words);
    const entry = entries.get(keyOf(words.pieces));
    // Values in a row: what is between them is no word.
    if (entry === undefined)
      return words.pieces.some((piece) => /\p{L}/u.test(piece)) ? inEnglish(words) : sayInRow(words, say);
    const pattern = bundle.getMessage(entry.id)?.value;
    if (pattern === undefined || pattern === null) return inEnglish(words);
    const values = words.values.map((value, index) => {
      const said = typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : say(value);
      return [entry.names[index] ?? '', said] as const;
    });
    const faults: Error[] = [];
    const text = bundle.formatPattern(pattern, Object.fromEntries(values), faults);
    return faults.length === 0 ? text : inEnglish(words);
  };
  return say;
}

function sayInRow({ pieces, values }: Phrase, say: Speak): string {
  return pieces.map((piece, index) => piece + say(values[index] ?? '')).join('');
}

/** As the files write it: text, and in it signs that Fluent would take for its own, and the names of values. */
type Written = string | { readonly type: string; readonly name?: string; readonly value?: unknown };

function readEntry(id: string, written: readonly Written[]): readonly [string, Entry] {
  const pieces = [''];
  const names: string[] = [];
  for (const part of written) {
    if (typeof part !== 'string' && part.type === 'var') {
      names.push(part.name ?? '');
      pieces.push('');
    } else pieces[pieces.length - 1] += typeof part === 'string' ? part : String(part.value);
  }
  return [keyOf(pieces), { id, names }];
}

function keyOf(pieces: readonly string[]): string {
  return pieces.join('\0');
}

/**
 * The language that a person's system is set to (POSIX, 8.2), by its variables.
 * @returns undefined: English
 */
export function readLanguage(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const set = ['OCTAVO_LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name]).find((value) => value);
  const [name] = set?.split(/[.@]/u) ?? [];
  const language = name?.replaceAll('_', '-').toLowerCase();
  return language === undefined || /^(?:c|posix|en)(?:$|-)/u.test(language) ? undefined : language;
}
