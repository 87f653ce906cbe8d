/** What was seen of the made-up pages, whether or not anything is amiss on them: it is measured where they are made up. */
import type { Examination, Report } from '../../report/index.ts';
import { version } from '../../system/index.ts';
import type { FaultKind } from './make-up/index.ts';

export interface ExaminedPages {
  readonly pages: number;
  /** Of the galleys, one for each fault. */
  readonly faults: readonly FaultKind[];
  /** Lines with wide gaps between their words, and in how many messages they are told. */
  readonly loose: number;
  readonly named: number;
  /** Words that are not divided since too many divided ones would stand under each other, and paragraphs where they do. */
  readonly ladders: { readonly kept: number; readonly left: number };
  /** Tables, formulas and turned things that are set smaller or broken. */
  readonly tight: number;
  /** Sections whose notes stand at their end, since their pages could not be made up. */
  readonly unplanned: number;
}

/** Only what is a warning fails: a short page may be the best there is. */
export function noteExaminedPages(
  report: Report,
  { pages, faults, loose, named, ladders, tight, unplanned }: ExaminedPages,
): void {
  const count = (kind: FaultKind): number => faults.filter((one) => one === kind).length;
  const [overfull, parted, short] = [count('line-overfull'), count('page-parted'), count('page-short')];
  const [notes, figures] = [count('note-moved'), count('figure-moved')];
  const note = (
    check: string,
    about: string,
    numbers: readonly (readonly [number, string, string])[],
    failed: boolean,
    unsaid = 0,
    more = '',
  ): void => {
    const examination: Examination = {
      check,
      about,
      edition: 'pdf',
      tool: { name: 'Octavo', version },
      result: failed ? 'failed' : 'passed',
      findings: numbers.reduce((sum, [number]) => sum + number, -unsaid),
      evidence: `${numbers.map(([number, one, many]) => `${number} ${number === 1 ? one : many}`).join(', ')} on ${pages} ${pages === 1 ? 'page' : 'pages'}${more}`,
    };
    report.examined(examination);
  };
  note(
    'pdf-lines',
    'No line, table or formula is wider than the text block of its page',
    [
      [overfull, 'overfull line', 'overfull lines'],
      [tight, 'table or formula made smaller', 'tables or formulas made smaller'],
      [loose, 'loose line', 'loose lines'],
      [ladders.left, 'ladder of hyphens', 'ladders of hyphens'],
    ],
    overfull + tight > 0,
    loose - named + ladders.left,
    ladders.kept === 0
      ? ''
      : `; ${ladders.kept} ${ladders.kept === 1 ? 'word is' : 'words are'} not divided, so that hyphens do not stand under each other`,
  );
  note(
    'pdf-pages',
    'Notes stand on the page of their reference, and no page parts what belongs together',
    [
      [parted, 'widow, orphan or parted heading', 'widows, orphans or parted headings'],
      [short, 'short page', 'short pages'],
      [notes, 'note on another page', 'notes on other pages'],
      [figures, 'figure far from its place', 'figures far from their places'],
      [unplanned, 'section with its notes at its end', 'sections with their notes at their end'],
    ],
    notes + unplanned > 0,
  );
}
