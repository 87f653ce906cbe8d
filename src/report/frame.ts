/** A message as a terminal shows it: its place, the source with a caret under what is meant, what to do about it. */
import { addressOfRule } from './addresses.ts';
import type { MessageGroup } from './groups.ts';
import type { Message, Severity } from './message.ts';
import { type Phrase, inEnglish, said } from './phrase.ts';
import { wordsOf } from './report.ts';
import { wrapWords } from './reporter.ts';
import { spanOf } from './span.ts';
import type { Speak } from './speech.ts';

export type Ink = Severity | 'line' | 'strong' | 'faint';

export interface FrameLook {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: (ink: Ink, text: string) => string;
  /** What paths of messages start from, as they can be opened. */
  readonly folder: string;
  /** The lines of a file; undefined: it is not known, or is no text. */
  readonly linesOf: (file: string) => readonly string[] | undefined;
  /** Absent: in English. */
  readonly speak?: Speak;
}

/** What stands before a message, with the sign that parts it. */
const heads: Readonly<Record<Severity, Phrase>> = {
  error: said`error:`,
  warning: said`warning:`,
  info: said`info:`,
};

/** Places of others that are named below the first. */
const namedPlaces = { error: 10, warning: 3, info: 3 } as const;

export function frameGroup({ first, others }: MessageGroup, look: FrameLook): string {
  const source = first.severity === 'info' ? undefined : sourceOf(first, look.linesOf);
  const gutter = ' '.repeat(source === undefined ? 1 : String(source.number + source.after.length).length);
  const rail = (sign: string): string => look.paint('line', `${gutter} ${sign}`);
  const width = Math.max(look.width - gutter.length - 4, 30);
  const { speak = inEnglish } = look;
  const { text: words, hint } = wordsOf(first);
  const notes: Note[] = [
    ...(hint === undefined ? [] : [{ head: `${speak(said`hint:`)} `, texts: [speak(hint)] }]),
    ...(others.length === 0 ? [] : [{ head: `${speak(said`also:`)} `, texts: tellOthers(first, others, look) }]),
    { head: '', texts: [`octavo explain ${first.rule}, ${addressOfRule(first.rule)}`], ink: 'faint' },
  ];
  const place = placeOf(first, look.folder);
  const head = speak(heads[first.severity]);
  const name = head.replace(/\s?:$/u, '');
  return [
    ...wrapWords(clean(speak(words)), look.width - head.length - 1).map((text, index) =>
      index === 0
        ? `${look.paint(first.severity, name)}${look.paint('strong', `${head.slice(name.length)} ${text}`)}`
        : `${' '.repeat(head.length + 1)}${look.paint('strong', text)}`,
    ),
    ...(place === '' ? [] : [`${rail('╭─')} ${clean(place)}`]),
    ...(source === undefined ? [] : [rail('│'), ...showSource(source, look, width), rail('│')]),
    ...notes.flatMap((note, index) => showNote(note, rail, index === notes.length - 1, { ...look, width })),
  ].join('\n');
}

interface Note {
  readonly head: string;
  readonly texts: readonly string[];
  readonly ink?: Ink;
}

function showNote(
  { head, texts, ink }: Note,
  rail: (sign: string) => string,
  isLast: boolean,
  { width, paint }: Pick<FrameLook, 'width' | 'paint'>,
): string[] {
  const lines = texts.flatMap((text) => wrapWords(clean(text), width - head.length));
  return lines.map((line, index) => {
    const words = `${index === 0 ? head : ' '.repeat(head.length)}${line}`;
    const sign = index === 0 ? (isLast ? '╰' : '├') : isLast ? ' ' : '│';
    return `${rail(sign)} ${ink === undefined ? words : paint(ink, words)}`;
  });
}

/** What to begin with, in one line; undefined: there is nothing that must be done. */
export function sayFirst(
  groups: readonly MessageGroup[],
  folder: string,
  speak: Speak = inEnglish,
): string | undefined {
  const first = groups[0]?.first;
  if (first === undefined || first.severity === 'info') return undefined;
  const place = placeOf(first, folder);
  const { text, hint = text } = wordsOf(first);
  const where = place === '' ? first.rule : place;
  return clean(speak(said`Begin with ${where}: ${hint}`));
}

function placeOf({ file, line, column }: Message, folder: string): string {
  return [file === undefined ? undefined : `${folder}${file}`, line, column]
    .filter((part) => part !== undefined)
    .join(':');
}

interface Source {
  /** Of the line that is meant. */
  readonly number: number;
  readonly before: readonly string[];
  readonly line: string;
  readonly after: readonly string[];
  readonly column: number;
}

function sourceOf({ file, line, column }: Message, linesOf: FrameLook['linesOf']): Source | undefined {
  if (file === undefined || line === undefined) return undefined;
  const lines = linesOf(file);
  const meant = lines?.[line - 1];
  if (lines === undefined || meant === undefined || meant.trim() === '') return undefined;
  const beside = (index: number): string[] => [lines[index] ?? ''].filter((text) => text.trim() !== '');
  return {
    number: line,
    before: beside(line - 2),
    line: meant,
    after: beside(line),
    column: column ?? firstColumn(meant),
  };
}

function firstColumn(line: string): number {
  return line.length - line.trimStart().length + 1;
}

function showSource({ number, before, line, after, column }: Source, look: FrameLook, width: number): string[] {
  const digits = String(number + after.length).length;
  const numbered = (at: number, text: string): string =>
    `${look.paint('line', `${String(at).padStart(digits)} │`)} ${text}`;
  const { from, to } = spanOf(line, column);
  const { text, lead, marked } = windowOf(line, from, to, width);
  const beside = (other: string): string => look.paint('faint', windowOf(other, 0, 0, width).text);
  return [
    ...before.map((other) => numbered(number - 1, beside(other))),
    numbered(number, text),
    `${look.paint('line', `${' '.repeat(digits)} │`)} ${' '.repeat(lead)}${look.paint('error', '^'.repeat(marked))}`,
    ...after.map((other) => numbered(number + 1, beside(other))),
  ];
}

/** As much of a line as there is room for, with what is meant in it. */
function windowOf(
  line: string,
  from: number,
  to: number,
  width: number,
): { readonly text: string; readonly lead: number; readonly marked: number } {
  const signs = [...line];
  const cells = signs.map(cellsOf);
  const sum = (first: number, last = signs.length): number =>
    cells.slice(first, last).reduce((all, one) => all + one, 0);
  const [start, end] = [[...line.slice(0, from)].length, [...line.slice(0, to)].length];
  let left = 0;
  if (sum(0) > width) {
    // A fifth of the room stays before what is meant, so that it is seen where it stands.
    const before = Math.max(Math.floor(width / 5), width - 2 - sum(start));
    while (left < start && sum(left, start) > before) left += 1;
  }
  const begun = left > 0 ? 1 : 0;
  let right = left;
  for (let room = width - begun; right < signs.length; right += 1) {
    room -= cells[right] ?? 0;
    if (room < (right === signs.length - 1 ? 0 : 1)) break;
  }
  return {
    text: `${begun > 0 ? '…' : ''}${clean(signs.slice(left, right).join(''))}${right < signs.length ? '…' : ''}`,
    lead: begun + sum(left, start),
    marked: Math.max(sum(start, Math.min(end, right)), 1),
  };
}

/** How many columns of a terminal a sign takes. */
function cellsOf(sign: string): number {
  if (/^\p{M}/u.test(sign)) return 0;
  if (sign === '\t') return 4;
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u.test(
    sign,
  )
    ? 2
    : 1;
}

/** A terminal obeys control characters, and a manuscript may be a stranger's. */
function clean(text: string): string {
  return text.replaceAll('\t', '    ').replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
}

/** The first places of others: one after the other where the same was found, else with what was found there. */
function tellOthers(
  first: Message,
  others: readonly Message[],
  { folder, speak = inEnglish }: Pick<FrameLook, 'folder' | 'speak'>,
): string[] {
  const named = others.slice(0, namedPlaces[first.severity]);
  const count = others.length - named.length;
  const rest = count === 0 ? '' : speak(said`and ${count} more; --all shows each`);
  const places = named.map((message) => placeOf(message, folder));
  const isSame = named.every(({ text, file }) => text === first.text && file !== undefined);
  if (isSame) return [`${places.join(', ')} ${rest}`.trim()];
  const texts = named.map((message, index) => `${places[index] ?? ''} ${speak(wordsOf(message).text)}`.trim());
  return [...texts, ...(rest === '' ? [] : [rest])];
}
