/**
 * Holds every finished PDF to PDF/A (level A) and PDF/UA-1, on its bytes and without Java: most of what
 * veraPDF asks. `.github/pdf-rules.md` says which rules these are; CI asks veraPDF itself.
 */
import { type Artifact, type Book, pagePhrase } from '../model/index.ts';
import { findLosses, lettersOf, type Loss, type Passage, readBookPassages, type Threads } from '../words/index.ts';
import { noteExamined } from './own.ts';
import { tellLosses } from './parity.ts';
import { findTurned, readSpokenWords, withoutDirection } from './pdf/spoken-words.ts';
import { type Report, rules, sayBytes } from '../report/index.ts';
import { ColourSpaces, checkOutputIntents } from './pdf/colour.ts';
import { Findings, type PdfFinding } from './pdf/findings.ts';
import { UsedFonts, checkFonts } from './pdf/fonts.ts';
import { checkForbidden } from './pdf/forbidden.ts';
import { checkMetadata } from './pdf/metadata.ts';
import { dictionaryAt, listPages, textAt, type StrictPdf } from '../pdf-file/index.ts';
import { openPdf } from './pdf/opened-pdf.ts';
import { checkPages } from './pdf/pages.ts';
import { requirementCount, ruleOf, type PdfRule } from './pdf/requirements.ts';
import { Resources } from './pdf/resources.ts';
import { checkLanguage, checkStructure, readStructure } from './pdf/structure.ts';

export function checkPdf(
  { book, artifacts }: { readonly book: Book; readonly artifacts: readonly Artifact[] },
  report: Report,
): void {
  const phrases = (['one', 'many'] as const).map((count) => pagePhrase(book.metadata.language, count));
  const words = readBookPassages(book, 'spoken');
  for (const { edition, bytes, pages, missing = new Set<string>() } of artifacts) {
    if (edition !== 'pdf') continue;
    // The two standards often ask the same: it is said once.
    const said = new Set<string>();
    const { findings, spoken } = examinePdf(bytes);
    if (spoken !== undefined) {
      const wanted = withoutMissing(withoutDirection(withoutListings(words)), missing);
      const found = findLosses(wanted, withoutMissing(withoutDirection(spoken), missing));
      const lost = found.flatMap(({ what, passage }) => (what === 'missing' ? [passage] : []));
      const turned = findTurned(lost, [...wanted.text, ...wanted.notes], [...spoken.text, ...spoken.notes], phrases);
      const losses = found.filter(({ passage }) => !turned.has(passage));
      tellLosses(
        losses.filter((loss) => !isUnseen(loss)),
        'PDF edition',
        report,
      );
      for (const { passage } of losses.filter(isUnseen)) tellUnseen(passage, report);
    }
    for (const { requirement, text, page, count } of findings) {
      if (said.has(text)) continue;
      said.add(text);
      const rule = ruleOf(requirement);
      report.add(rule, `PDF: ${text}${where(page, count)}`, {}, hints[rule] ?? fault);
    }
    noteExamined(
      {
        check: 'pdf-standard',
        about: 'The file keeps what can be told by machine of PDF/A, level A, and PDF/UA-1',
        edition,
        findings: said.size,
        failed: findings.some(({ requirement }) => rules[ruleOf(requirement)][0] === 'error'),
        evidence: `${pages ?? 0} pages by ${requirementCount} rules, ${sayBytes(bytes.byteLength)}`,
      },
      report,
    );
  }
}

/** Of a picture that paints nothing there is nothing to be tagged, and so nothing that has its words. */
function isUnseen({ passage, what }: Loss): boolean {
  return passage.kind === 'alternative' && what === 'missing';
}

function tellUnseen({ text, place }: Passage, report: Report): void {
  report.add(
    'pdf-alt',
    `PDF: nothing is seen of a picture, and so its words are not read aloud: “${text}”`,
    place ?? {},
    'Look whether it shows what it should.',
  );
}

/** What no font has was told when the fonts were chosen (glyph-missing). */
function withoutMissing(words: Threads, missing: ReadonlySet<string>): Threads {
  const letters = new Set(lettersOf([...missing].join(' ')));
  if (letters.size === 0) return words;
  const keep = (passages: readonly Passage[]): Passage[] =>
    passages
      .map((passage) => ({ ...passage, letters: [...passage.letters].filter((one) => !letters.has(one)).join('') }))
      .filter((passage) => passage.letters !== '');
  return { text: keep(words.text), notes: keep(words.notes) };
}

function where(page: number | undefined, count: number): string {
  const place =
    page === undefined ? '' : count > 1 ? `first on page ${page + 1} of the file` : `page ${page + 1} of the file`;
  const times = count > 1 ? `${count} times` : '';
  const both = [times, place].filter((part) => part !== '').join(', ');
  return both === '' ? '' : ` (${both})`;
}

const fault = 'This is a fault of Octavo, not of the manuscript: please report it.';

/** What an author can do. */
const hints: Readonly<Partial<Record<PdfRule, string>>> = {
  'pdf-glyph': 'Without it the file is no archival PDF. Replace the character, or choose a theme whose fonts have it.',
  'pdf-headings':
    'People who listen to the book find their way by the levels: put no heading more than one level below the one before it.',
  'pdf-alt':
    'Describe what can be seen: ![what it shows](file.png). A picture that only decorates is marked with {.decorative}.',
  'pdf-table': 'Give the table a row of column headings, and each row as many cells.',
};

/** Everything that the file fails, each requirement once. */
export function findPdfProblems(bytes: Uint8Array): readonly PdfFinding[] {
  return examinePdf(bytes).findings;
}

interface ExaminedPdf {
  readonly findings: readonly PdfFinding[];
  /** What is read aloud of it; undefined if that cannot be told. */
  readonly spoken?: Threads | undefined;
}

function examinePdf(bytes: Uint8Array): ExaminedPdf {
  const findings = new Findings();
  let spoken: Threads | undefined;
  try {
    spoken = checkFile(openPdf(bytes, findings), findings);
  } catch (error) {
    // A file that breaks off, or refers to what is not there.
    if (!(error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)) throw error;
    findings.add('unreadable', `the file cannot be read: ${error.message}`);
  }
  return { findings: findings.all, spoken };
}

function checkFile(pdf: StrictPdf, findings: Findings): Threads | undefined {
  if (pdf.trailer.has('Encrypt')) return undefined;
  const { part } = checkMetadata(pdf, findings);
  checkForbidden(pdf, part, findings);
  const language = textAt(pdf, dictionaryAt(pdf, pdf.root).get('Lang'));
  if (language !== undefined) checkLanguage(language, findings);
  const pages = new Map(listPages(pdf).map((page, index) => [page.number, index]));
  const structure = readStructure(pdf, pages, findings);
  checkStructure(pdf, structure, findings);
  const colours = new ColourSpaces(pdf, findings);
  const fonts = new UsedFonts(pdf);
  const resources = new Resources(pdf, findings, colours);
  const texts = new Map<number, Map<number, string>>();
  checkPages({ pdf, structure, colours, resources, fonts, findings, texts });
  colours.checkDevices(checkOutputIntents(pdf, findings));
  checkFonts(pdf, fonts, findings);
  return readSpokenWords(pdf, structure, texts);
}

/** Tags say nothing of listings: their words are words. */
function withoutListings({ text, notes }: Threads): Threads {
  const plain = (passage: Passage): Passage => (passage.kind === 'code' ? { ...passage, kind: 'text' } : passage);
  return { text: text.map(plain), notes: notes.map(plain) };
}
