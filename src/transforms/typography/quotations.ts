/** Straight quotation marks → those of the language, apostrophes, primes. */
import { learnDialect, noDialect, type Dialect, type ReadText } from './dialect.ts';
import { costMarks, type StraightMark } from './mark-costs.ts';
import { decideRoles } from './mark-roles.ts';
import { quotationMarksOf, type QuotationMarks } from './quotation-marks.ts';
import type { Edit, Run } from './running-text.ts';

/**
 * The edits of each run of a text.
 * @param frozen for each run, which of its characters are no prose (addresses)
 */
export function setQuotations(runs: readonly Run[], frozen: readonly ((at: number) => boolean)[]): Edit[][] {
  const marks = runs.map((run, index) => findMarks(run).filter(({ at }) => frozen[index]?.(at) !== true));
  const nexts = runs.map((_, index) => beginningOf(runs[index + 1]));
  const read = (habits: Habits): ReadText[] =>
    runs.map((run, index) => readRun(run, marks[index] ?? [], nexts[index] ?? '', habits));
  // Once without knowing the text, to learn its habits, and once with them.
  const first = read({ dialect: noDialect, outside: undefined });
  const habits = { dialect: learnDialect(first), outside: findOutside(first) };
  const isNew = habits.outside !== undefined || habits.dialect.heads.size > 0 || habits.dialect.tails.size > 0;
  return (isNew ? read(habits) : first).map((text) => writeMarks(text, habits.outside === "'"));
}

interface Habits {
  readonly dialect: Dialect;
  /** What its quotations begin with. */
  readonly outside: '"' | "'" | undefined;
}

function readRun({ text }: Run, marks: readonly StraightMark[], next: string, { dialect, outside }: Habits): ReadText {
  if (marks.length === 0) return { text, marks, decisions: [] };
  const leading = /^\s*(["']*)/u.exec(text)?.[1]?.length ?? 0;
  return { text, marks, decisions: decideRoles(marks, costMarks(text, marks, dialect), { leading, next, outside }) };
}

/** The mark that most quotations begin with. Where it is the single one, double ones are the inner ones, as typed. */
function findOutside(texts: readonly ReadText[]): '"' | "'" | undefined {
  const opened = { '"': 0, "'": 0 };
  for (const { marks, decisions } of texts) {
    let depth = 0;
    for (const [index, { typed }] of marks.entries()) {
      const { role, isLeftOver } = decisions[index] ?? {};
      if (role === 'open' && depth === 0) opened[typed] += 1;
      if (isLeftOver !== true) depth += role === 'open' ? 1 : role === 'close' ? -1 : 0;
    }
  }
  if (opened["'"] > 2 * opened['"']) return "'";
  return opened['"'] > 2 * opened["'"] ? '"' : undefined;
}

interface Opened {
  readonly typed: string;
  readonly close: string;
}

function writeMarks({ text, marks, decisions }: ReadText, isTwoLevelled: boolean): Edit[] {
  const open: Opened[] = [];
  return marks.flatMap(({ at, typed, language }, index) => {
    const pairs = quotationMarksOf(language);
    const decision = decisions[index];
    if (pairs === undefined || decision === undefined) return [];
    const { role, isLeftOver } = decision;
    const pair = pairFor(typed, isTwoLevelled ? undefined : open.length, pairs);
    if (role === 'open') {
      if (!isLeftOver) open.push({ typed, close: pair[1] });
      return putOpening(text, at, pair[0]);
    }
    if (role !== 'close') return [{ at, length: 1, put: singles[role][typed] }];
    return putClosing(text, at, (isLeftOver ? undefined : open.pop()?.close) ?? pair[1]);
  });
}

const singles = {
  apostrophe: { "'": '’', '"': '"' },
  prime: { "'": '′', '"': '″' },
  straight: { "'": "'", '"': '"' },
} as const;

/** @param depth how many quotations are open; undefined if the text itself tells outer marks from inner ones */
function pairFor(
  typed: string,
  depth: number | undefined,
  { outer, inner, byDepth }: QuotationMarks,
): readonly [string, string] {
  if (byDepth !== true) return typed === '"' ? outer : inner;
  return (depth === undefined ? typed === "'" : depth % 2 === 0) ? outer : inner;
}

/** Marks that bring a space of their own take the place of one that was typed. */
function putOpening(text: string, at: number, put: string): Edit[] {
  const hasSpace = /\s$/u.test(put) && /[ \u00A0\u202F]/u.test(text.charAt(at + 1));
  return [{ at, length: hasSpace ? 2 : 1, put }];
}

function putClosing(text: string, at: number, put: string): Edit[] {
  const hasSpace = /^\s/u.test(put) && /[ \u00A0\u202F]/u.test(text.charAt(at - 1));
  const edit = { at, length: 1, put };
  return hasSpace ? [{ at: at - 1, length: 1, put: '' }, edit] : [edit];
}

function findMarks(run: Run): StraightMark[] {
  const marks: StraightMark[] = [];
  let base = 0;
  for (const { text, language } of run.pieces) {
    if (quotationMarksOf(language) !== undefined)
      for (const { 0: typed, index } of text.matchAll(/["']/gu))
        marks.push({ at: base + index, typed: typed === '"' ? '"' : "'", language });
    base += text.length;
  }
  return marks;
}

function beginningOf(run: Run | undefined): string {
  return /^\s*(["']{1,4})/u.exec(run?.text.slice(0, 12) ?? '')?.[1] ?? '';
}
