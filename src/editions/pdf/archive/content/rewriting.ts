/** Writes content streams anew where something has to be put in: artifacts, spaces, soft hyphens. */
import { listPages, resolveArray, resolveDictionary, type PdfFile } from '../../../../pdf-file/index.ts';
import type { PageDesign } from '../../../../theme/index.ts';
import type { OpticalMargins, RunMove } from '../margins/optical-margins.ts';
import type { LineEnds } from '../tags/divided-words.ts';
import { compactRun } from './glyph-strings.ts';
import type { ClipRectangle } from './canvas.ts';
import type { ContentScan, MissingGlyph, Sequence, TextRun, WrittenNumber } from './page-content.ts';

/** Where the text block stands on a page, points from its lower edge. */
export interface BlockEdges {
  readonly top: number;
  readonly bottom: number;
}

/** Of each page. */
export function listEdges(file: PdfFile, { margins }: PageDesign): BlockEdges[] {
  return listPages(file).map((page) => {
    const [, bottom, , top] = resolveArray(file, resolveDictionary(file, page).get('MediaBox')).map(Number);
    return { top: (top ?? 0) - margins.top * 0.75, bottom: (bottom ?? 0) + margins.bottom * 0.75 };
  });
}

interface Edit {
  readonly at: number;
  /** Offset up to which the old text is left out. */
  readonly until: number;
  readonly text: string | Uint8Array;
}

/**
 * The stream with all edits, or the same bytes if there are none.
 */
export function rewriteContent(
  bytes: Buffer,
  scan: ContentScan,
  changes: {
    readonly artifacts: ReadonlySet<Sequence>;
    readonly owned: ReadonlySet<Sequence>;
    readonly lineEnds: LineEnds;
    readonly edges: BlockEdges;
    readonly margins: OpticalMargins;
  },
): Buffer {
  const { moves, clips } = changes.margins;
  const edits: Edit[] = [];
  for (const { start, end, hasText, y } of scan.untagged) {
    edits.push({ at: start, until: start, text: `${hasText ? openPagination(y, changes.edges) : '/Artifact BMC'}\n` });
    edits.push({ at: end, until: end, text: '\nEMC' });
  }
  for (const sequence of scan.sequences) {
    if (changes.artifacts.has(sequence) || !changes.owned.has(sequence)) {
      edits.push({ at: sequence.start, until: sequence.open, text: '/Artifact BMC' });
      for (const { isHidden, start, end } of sequence.runs)
        if (isHidden) edits.push({ at: start, until: end, text: '' });
      continue;
    }
    for (const run of sequence.runs) {
      mendRun(run, changes.lineEnds, edits);
      const move = moves.get(run);
      const compact = run.isHidden ? undefined : compactRun(bytes, run, (move?.spread ?? 0) / run.setting.scale);
      if (compact !== undefined) edits.push({ at: run.shown, until: run.last, text: compact });
      if (move !== undefined) moveRun(run, move, compact === undefined, edits);
    }
  }
  for (const rectangle of scan.clips) {
    const wider = clips.get(rectangle);
    if (wider !== undefined) edits.push(widenClip(rectangle, wider));
  }
  for (const glyph of scan.missing) edits.push(standIn(glyph));
  return edits.length === 0 ? bytes : splice(bytes, edits);
}

/** The stream of a drawing, with something to be seen for each glyph that is missing. */
export function replaceMissing(bytes: Buffer, { missing }: ContentScan): Buffer {
  return splice(bytes, missing.map(standIn));
}

/** A question mark is seen where a glyph is missing; what is read is the character itself. */
function standIn({ start, end, font, text, isSaid }: MissingGlyph): Edit {
  const isBlank = text.trim() === '';
  const code = (isBlank ? [' ', '\u00a0'] : ['?', '¿', '*', 'x', ' ']).map((sign) => font.codeOf(sign)).find(Boolean);
  if (code === undefined) return { at: start, until: end, text: '' };
  const shown = `<${code}> Tj`;
  const says = isSaid || isBlank;
  return { at: start, until: end, text: says ? shown : `/Span <</ActualText <FEFF${toHex(text)}> >> BDC ${shown} EMC` };
}

/** Text in the margins is a running head or a folio; text elsewhere is put in by the theme. */
function openPagination(y: number, { top, bottom }: BlockEdges): string {
  if (y > top) return '/Artifact <</Type /Pagination /Subtype /Header>> BDC';
  if (y < bottom) return '/Artifact <</Type /Pagination /Subtype /Footer>> BDC';
  return '/Artifact <</Type /Layout>> BDC';
}

function mendRun(run: TextRun, { hyphens, spaces }: LineEnds, edits: Edit[]): void {
  const { font } = run;
  if (run.isHidden) {
    edits.push({ at: run.start, until: run.end, text: '' });
    return;
  }
  if (hyphens.has(run)) {
    // Not by another ToUnicode: programs that know nothing of /ActualText join words at a plain hyphen.
    sayInstead(run, softHyphen, edits);
  } else if (font !== undefined && spaces.has(run)) {
    const code = font.codeOf(' ') ?? font.codeOf('\u00a0');
    if (code !== undefined) edits.push({ at: run.last, until: run.last, text: ` <${code}> Tj` });
    else if (!run.isReplaced) sayInstead(run, `${run.text.replaceAll('\u2060', '')} `, edits);
  }
}

/** @param hasWays whether the ways from glyph to glyph are still written */
function moveRun({ setting }: TextRun, { by, spread }: RunMove, hasWays: boolean, edits: Edit[]): void {
  const add = ({ at, until, value }: WrittenNumber, points: number): void => {
    edits.push({ at, until, text: writeNumber(value + points / setting.scale) });
  };
  if (setting.start !== undefined && by !== 0) add(setting.start, by);
  if (hasWays && spread !== 0) for (const { way } of setting.spaces) if (way !== undefined) add(way, spread);
}

function widenClip(
  { at, until, x, y, left, right, width, scale }: ClipRectangle,
  wider: { readonly left: number; readonly right: number },
): Edit {
  const before = (left - wider.left) / scale;
  const after = (wider.right - right) / scale;
  return { at, until, text: [x - before, y, width + before + after].map(writeNumber).join(' ') };
}

/** PDF knows no exponents. */
function writeNumber(value: number): string {
  return String(Number(value.toFixed(5)));
}

/** Within the text object, so that what is read belongs to its line. */
function sayInstead({ start, last }: TextRun, text: string, edits: Edit[]): void {
  const opened = start + 'BT'.length;
  edits.push({ at: opened, until: opened, text: ` /Span <</ActualText <FEFF${toHex(text)}> >> BDC` });
  edits.push({ at: last, until: last, text: ' EMC' });
}

const softHyphen = '\u00ad';

function toHex(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return hex;
}

/** What is closed at an offset is closed before anything opens there. */
function splice(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const ordered = edits
    .map((edit, index) => [edit, index] as const)
    .toSorted(([a, first], [b, second]) => a.at - b.at || rank(a) - rank(b) || first - second);
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const [{ at, until, text }] of ordered) {
    // What is left out cannot be mended as well.
    if (at < done) continue;
    parts.push(bytes.subarray(done, at), typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
    done = until;
  }
  parts.push(bytes.subarray(done));
  return Buffer.concat(parts);
}

function rank({ text }: Edit): number {
  return typeof text === 'string' && text.startsWith('\nEMC') ? 0 : 1;
}
