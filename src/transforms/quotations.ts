/** Straight quotation marks → those of the language, apostrophes, primes. */
import { costMarks, type StraightMark } from './mark-costs.ts';
import { decideRoles } from './mark-roles.ts';
import { quotationMarksOf, type QuotationMarks } from './quotation-marks.ts';
import type { Edit, Run } from './running-text.ts';

interface Opened {
  readonly typed: string;
  readonly close: string;
}

/**
 * @param isFrozen characters that are no prose (addresses)
 * @param next the run that follows, which may go on with a quotation
 */
export function setQuotations(run: Run, isFrozen: (at: number) => boolean, next: Run | undefined): Edit[] {
  const marks = findMarks(run).filter(({ at }) => !isFrozen(at));
  if (marks.length === 0) return [];
  const decisions = decideRoles(marks, costMarks(run.text, marks), beginningOf(next));
  const open: Opened[] = [];
  return marks.flatMap(({ at, typed, language }, index) => {
    const pairs = quotationMarksOf(language);
    const decision = decisions[index];
    if (pairs === undefined || decision === undefined) return [];
    const { role, isLeftOver } = decision;
    if (role === 'open') {
      const [put, close] = pairFor(typed, open.length, pairs);
      if (!isLeftOver) open.push({ typed, close });
      return putOpening(run.text, at, put);
    }
    if (role !== 'close') return [{ at, length: 1, put: singles[role][typed] }];
    const close = isLeftOver ? pairFor(typed, open.length, pairs)[1] : open.pop()?.close;
    return putClosing(run.text, at, close ?? typed);
  });
}

const singles = {
  apostrophe: { "'": '’', '"': '"' },
  prime: { "'": '′', '"': '″' },
  straight: { "'": "'", '"': '"' },
} as const;

function pairFor(typed: string, depth: number, { outer, inner, byDepth }: QuotationMarks): readonly [string, string] {
  const isOuter = byDepth === true ? depth % 2 === 0 : typed === '"';
  return isOuter ? outer : inner;
}

/** Marks that bring a space of their own take the place of one that was typed. */
function putOpening(text: string, at: number, put: string): Edit[] {
  const hasSpace = /\s$/u.test(put) && /[ \u00A0\u202F]/u.test(text.charAt(at + 1));
  return [{ at, length: hasSpace ? 2 : 1, put }];
}

function putClosing(text: string, at: number, put: string): Edit[] {
  const hasSpace = /^\s/u.test(put) && /[ \u00A0\u202F]/u.test(text.charAt(at - 1));
  return hasSpace ? [{ at: at - 1, length: 1, put: '' }, { at, length: 1, put }] : [{ at, length: 1, put }];
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
