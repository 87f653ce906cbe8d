/**
 * Holds every finished PDF to PDF/A (level A) and PDF/UA-1, on its bytes and without Java: most of what
 * veraPDF asks. `.github/pdf-rules.md` says which rules these are, and how the verdicts agree; CI asks veraPDF itself.
 */
import type { Artifact, Book } from '../model/index.ts';
import { noteExamined } from './own.ts';
import { type Phrase, type Report, type Words, rules, said, sayBytes, sayCount } from '../report/index.ts';
import { ColourSpaces, checkOutputIntents } from './pdf/colour.ts';
import { Findings, type PdfFinding } from './pdf/findings.ts';
import { UsedFonts, checkFonts } from './pdf/fonts.ts';
import { checkForbidden } from './pdf/forbidden.ts';
import { checkMetadata } from './pdf/metadata.ts';
import { EncryptedPdf, dictionaryAt, listPages, textAt, type PdfFile } from '../pdf-file/index.ts';
import { openPdf } from './pdf/opened-pdf.ts';
import { checkPages, checkTransparency } from './pdf/pages.ts';
import { requirementCount, ruleOf, type PdfRule } from './pdf/requirements.ts';
import { Resources } from './pdf/resources.ts';
import { checkLanguage, checkStructure, readStructure, type Structure } from './pdf/structure.ts';

export function checkPdf(
  { artifacts }: { readonly book: Book; readonly artifacts: readonly Artifact[] },
  report: Report,
): void {
  for (const { edition, bytes, pages } of artifacts) {
    if (edition !== 'pdf') continue;
    // The two standards often ask the same: it is said once.
    const told = new Set<string>();
    const { findings, left } = examinePdf(bytes);
    for (const { requirement, text, page, count } of findings) {
      if (told.has(text)) continue;
      told.add(text);
      const rule = ruleOf(requirement);
      report.add(rule, said`PDF: ${text}${where(page, count)}`, {}, hints[rule] ?? fault);
    }
    noteExamined(
      {
        check: 'pdf-standard',
        about: 'The file keeps what can be told by machine of PDF/A, level A, and PDF/UA-1',
        edition,
        findings: told.size,
        failed: findings.some(({ requirement }) => rules[ruleOf(requirement)][0] === 'error'),
        evidence:
          `${sayCount(pages ?? 0, 'page')} by ${requirementCount} rules, ${sayBytes(bytes.byteLength)}` +
          (left.length === 0 ? '' : `; not examined: ${left.join(', ')}`),
      },
      report,
    );
  }
}

function where(page: number | undefined, count: number): Words {
  if (page === undefined) return count > 1 ? said` (${count} times)` : '';
  return count > 1
    ? said` (${count} times, first on page ${page + 1} of the file)`
    : said` (page ${page + 1} of the file)`;
}

const fault = said`This is a fault of Octavo, not of the manuscript: please report it.`;

/** What an author can do. */
const hints: Readonly<Partial<Record<PdfRule, Phrase>>> = {
  'pdf-glyph': said`Without it the file is no archival PDF. Replace the character, or choose a theme whose fonts have it.`,
  'pdf-headings': said`People who listen to the book find their way by the levels: put no heading more than one level below the one before it.`,
  'pdf-alt': said`Describe what can be seen: ![what it shows](file.png). A picture that only decorates is marked with {.decorative}.`,
  'pdf-table': said`Give the table a row of column headings, and each row as many cells.`,
};

/** Everything that the file fails, each requirement once. */
export function findPdfProblems(bytes: Uint8Array): readonly PdfFinding[] {
  return examinePdf(bytes).findings;
}

/** What is known of a PDF once it has been gone through. */
export interface ExaminedPdf {
  readonly findings: readonly PdfFinding[];
  /** What the file has and nobody looked at, in words; the findings say nothing of it. */
  readonly left: readonly string[];
  /** Undefined if it cannot be read, or is encrypted. */
  readonly opened?: OpenedPdf | undefined;
}

export interface OpenedPdf {
  readonly pdf: PdfFile;
  readonly structure: Structure;
  /** Object numbers of pages → their indices. */
  readonly pages: ReadonlyMap<number, number>;
  /** What marked content says: object number of the page or form → MCID → text. */
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Pictures in it, in the same way: their object numbers. */
  readonly pictures: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
}

const examined = new WeakMap<Uint8Array, ExaminedPdf>();

/** Goes through a PDF, once for all that want to know of it. */
export function examinePdf(bytes: Uint8Array): ExaminedPdf {
  const known = examined.get(bytes) ?? examine(bytes);
  examined.set(bytes, known);
  return known;
}

function examine(bytes: Uint8Array): ExaminedPdf {
  const findings = new Findings();
  let opened: OpenedPdf | undefined;
  try {
    opened = checkFile(openPdf(bytes, findings), findings);
  } catch (error) {
    if (error instanceof EncryptedPdf) return { findings: findings.all, left: ['the encrypted file'] };
    // A file that breaks off, or refers to what is not there.
    if (!(error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)) throw error;
    findings.add('unreadable', `the file cannot be read: ${error.message}`);
  }
  return { findings: findings.all, left: findings.left, opened };
}

function checkFile(pdf: PdfFile, findings: Findings): OpenedPdf {
  const { part } = checkMetadata(pdf, findings);
  checkForbidden(pdf, part, findings);
  const language = textAt(pdf, dictionaryAt(pdf, pdf.root).get('Lang'));
  if (language !== undefined) checkLanguage(language, findings);
  const pages = new Map(listPages(pdf).map((page, index) => [page.number, index]));
  const structure = readStructure(pdf, pages, findings);
  checkStructure(pdf, structure, findings);
  const colours = new ColourSpaces(pdf, findings);
  const fonts = new UsedFonts(pdf);
  const resources = new Resources(pdf, findings);
  const texts = new Map<number, Map<number, string>>();
  const pictures = new Map<number, Map<number, number[]>>();
  const hasLanguage = language !== undefined;
  const transparent = new Set<number>();
  const checks = {
    pdf,
    structure,
    colours,
    resources,
    fonts,
    findings,
    hasLanguage,
    transparent,
    texts,
    pictures,
  };
  checkPages(checks);
  const intent = checkOutputIntents(pdf, findings);
  colours.checkDevices(intent);
  if (intent === undefined) checkTransparency(checks);
  checkFonts(pdf, fonts, findings);
  return { pdf, structure, pages, texts, pictures };
}
