/**
 * Reads the marks of printed pages in the finished EPUB and HTML, and the first words of each page in the
 * finished PDF, and compares them: letters alone, so that numbers of notes and items do not count.
 */
import { fromHtml } from 'hast-util-from-html';
import { rightward } from '../../src/model/index.ts';
import { inspectEpub } from './epub.ts';
import { inspectPdf, type StructureElement } from './pdf.ts';

export interface ReadMark {
  readonly label: string;
  readonly id: string;
  /** Letters of the word before it, the rest of which may begin the page. */
  readonly word: string;
  /** Letters after it. */
  readonly after: string;
}

/** What hast and xast have in common. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly name?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** Letters that are compared. */
const enough = 24;

export async function readEpubMarks(bytes: Uint8Array): Promise<ReadMark[]> {
  const epub = await inspectEpub(bytes);
  return readMarks(epub.spine.filter((file) => file !== 'toc.xhtml').map((file) => epub.tree(file) as unknown as Node));
}

export function readHtmlMarks(bytes: Uint8Array): ReadMark[] {
  return readMarks([fromHtml(new TextDecoder().decode(bytes))]);
}

function readMarks(roots: readonly Node[]): ReadMark[] {
  const marks: { label: string; id: string; thread: string; at: number }[] = [];
  const threads = new Map<string, string>();
  const read = (node: Node, thread: string): void => {
    if (node.type === 'text') threads.set(thread, (threads.get(thread) ?? '') + (node.value ?? ''));
    const id = say(node, 'id');
    if (say(node, 'role').split(' ').includes('doc-pagebreak')) {
      marks.push({
        label: say(node, 'ariaLabel', 'aria-label', 'title'),
        id,
        thread,
        at: (threads.get(thread) ?? '').length,
      });
    }
    if (isLeftOut(node)) return;
    const own = isNote(node) ? id : thread;
    const isBlock = /^(?:p|div|h[1-6]|li|dt|dd|td|th|tr|caption|figure|figcaption|pre|section|br|blockquote)$/u.test(
      nameOf(node),
    );
    if (isBlock) read({ type: 'text', value: ' ' }, own);
    for (const child of node.children ?? []) read(child, own);
    if (isBlock) read({ type: 'text', value: ' ' }, own);
  };
  for (const root of roots) read(root, '');
  return marks.map(({ label, id, thread, at }) => {
    const text = threads.get(thread) ?? '';
    return {
      label,
      id,
      word: readWord(text.slice(Math.max(0, at - 80), at)),
      after: lettersOf(text.slice(at, at + 4000)).slice(0, enough),
    };
  });
}

/** Signs before its first letter count as one: a page may end with them. */
function readWord(before: string): string {
  const [word = ''] = /\S*\s*$/u.exec(before) ?? [];
  return `${/^\P{L}+\p{L}/u.test(word) ? '-' : ''}${lettersOf(word)}`;
}

function isLeftOut(node: Node): boolean {
  const names = [get(node, 'className', 'class')].flat().join(' ');
  return (
    // Formulas are set otherwise everywhere.
    /^(?:head|style|script|math)$/u.test(nameOf(node)) ||
    // Contents that stand in the text are printed, too.
    (nameOf(node) === 'nav' && !/\bcontents\b/u.test(names)) ||
    get(node, 'role') === 'doc-backlink' ||
    /\b(?:sidebar|page-tools|note-number)\b/u.test(names)
  );
}

function isNote(node: Node): boolean {
  return say(node, 'id').startsWith('fn-');
}

function nameOf(node: Node): string {
  return node.tagName ?? node.name ?? '';
}

function say(node: Node, ...names: readonly string[]): string {
  const value = get(node, ...names);
  return typeof value === 'string' ? value : '';
}

function get(node: Node, ...names: readonly string[]): unknown {
  const found = names.map((name) => node.properties?.[name] ?? node.attributes?.[name]);
  return found.find((value) => value !== undefined);
}

export function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\P{L}/gu, '');
}

export interface ReadPage {
  readonly label: string;
  /** Letters with which it begins, as a screen reader reads it; the same without captions of figures at its head, one after the other. */
  readonly begins: readonly string[];
  /** All that are on it. */
  readonly letters: ReadonlySet<string>;
  /** It is one of the contents. */
  readonly contents: boolean;
}

/** The pages of a PDF by their tags: without heads, folios and repeated heads of tables. */
export async function readPageStarts(bytes: Uint8Array): Promise<ReadPage[]> {
  const pdf = await inspectPdf(bytes);
  const pages: ReadPage[] = [];
  for (const { index, label } of pdf.pages) {
    const structure = await pdf.structureOf(index);
    const pieces = structure === undefined ? [] : listPieces(structure, []);
    // What is drawn in a picture is not text in the other editions, and formulas are set otherwise everywhere.
    const isText = ({ path }: Piece): boolean => !path.some((type) => /^(?:Figure|Formula|Artifact)$/u.test(type));
    const words = pieces.filter((piece) => isText(piece) && !isItemNumber(piece));
    const flow = words.filter(({ path }) => !path.includes('Note'));
    const own = flow.some(({ text }) => lettersOf(text) !== '') ? flow : words;
    const first = own.findIndex(({ path, text }) => !path.includes('Caption') && lettersOf(text) !== '');
    // Of figures at its head the first may have been moved there, and the next stand in its place.
    const captions = own
      .slice(0, Math.max(0, first))
      .flatMap(({ caption }, at, before) =>
        caption !== undefined && at > 0 && before[at - 1]?.caption !== caption ? [at] : [],
      );
    const say = (some: typeof own): string => lettersOf(some.map(({ text }) => text).join('')).slice(0, 3 * enough);
    const contents = words.some(({ path }) => path.includes('TOC'));
    const letters = new Set(lettersOf(words.map(({ text }) => text).join('')));
    // The heading of notes that stand after the text is each edition's own.
    const isOfNotes = flow.every(
      ({ path, text }) => path.some((type) => /^H\d$/u.test(type)) || lettersOf(text) === '',
    );
    const notes = isOfNotes ? [say(words.filter(({ path }) => path.includes('Note')))] : [];
    pages.push({
      label,
      begins: [...[0, Math.max(0, first), ...captions].map((at) => say(own.slice(at))), ...notes],
      contents,
      letters,
    });
  }
  await pdf.close();
  return pages;
}

/** “a.”, “iv.”: screens make them themselves. Terms that are explained are tagged as labels, too. */
function isItemNumber({ path, text }: Piece): boolean {
  return path.includes('Lbl') && /^\s*\p{L}{1,7}\.\s*$/u.test(text);
}

interface Piece {
  readonly path: readonly string[];
  readonly text: string;
  /** The caption in which it stands. */
  readonly caption: StructureElement | undefined;
}

function listPieces(element: StructureElement, above: readonly string[], around?: StructureElement): Piece[] {
  // Words in the place of a picture that is missing are moved with its caption.
  const own = element.role === 'Table' ? undefined : captionOf(element);
  const path = own === undefined ? [...above, element.role] : [...above, element.role, own.role];
  const caption = own ?? (element.role === 'Caption' ? element : around);
  return element.parts.flatMap((part) =>
    typeof part === 'string' ? [{ path, text: part, caption }] : listPieces(part, path, caption),
  );
}

function captionOf({ parts }: StructureElement): StructureElement | undefined {
  return parts.find((part): part is StructureElement => typeof part !== 'string' && part.role === 'Caption');
}

/** What is wrong with the marks of an edition: each names its page. */
export function compareMarks(marks: readonly ReadMark[], pages: readonly ReadPage[]): string[] {
  // What no font has is on no page.
  const printed = new Set(pages.flatMap(({ letters }) => [...letters]));
  return marks.flatMap(({ label, word, after: all }) => {
    const after = [...all].filter((letter) => printed.has(letter)).join('');
    const page = pages.find((candidate) => candidate.label === label);
    if (page === undefined) return [`${label}: there is no such page`];
    return page.begins.some((begin) => agree(begin, word, after))
      ? []
      : [`${label}: “${after}”, not “${page.begins[0]}”`];
  });
}

export const fromRight = new RegExp(`[${rightward}]`, 'v');

/**
 * Browsers write glyphs as they stand on the page, from left to right (ISO 32000-1, 14.8.2.3.3), and those of Arabic
 * letters in parts, whose meaning pdf.js does not read (/ActualText, 14.9.4): of such a line the other letters count,
 * in any order.
 */
function haveSameLetters(begin: string, after: string): boolean {
  const [page, mark] = [begin, after].map((text) => [...text].filter((letter) => !fromRight.test(letter)));
  const [fewer = [], more = []] = (page?.length ?? 0) < (mark?.length ?? 0) ? [page, mark] : [mark, page];
  const left = [...more];
  return fewer.every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function agree(begin: string, word: string, after: string): boolean {
  if (after === '') return begin === '';
  if (fromRight.test(after) || fromRight.test(begin)) return haveSameLetters(begin, after);
  const goesOn = (from: string): boolean => {
    const length = Math.min(from.length, after.length);
    return from.slice(0, length) === after.slice(0, length);
  };
  if (goesOn(begin)) return true;
  // The page begins with the rest of a word: its mark follows the word.
  for (let rest = 1; rest < word.length; rest += 1) {
    if (begin.startsWith(word.slice(-rest)) && goesOn(begin.slice(rest))) return true;
  }
  return false;
}
