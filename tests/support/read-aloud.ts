/**
 * A PDF read out as a screen reader takes it: its structure tree in order, over all pages, with what is said
 * in place of pictures, labels and divided words. `npx tsx tests/support/read-aloud.ts FILE` prints it.
 */
import { readFile } from 'node:fs/promises';
import type { Sequence } from '../../src/editions/pdf/archive/content/page-content.ts';
import { scanContent } from '../../src/editions/pdf/archive/content/scanning.ts';
import {
  PdfName,
  PdfReference,
  PdfStream,
  decodeStream,
  listPages,
  readPdf,
  resolve,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { Fonts } from '../../src/editions/pdf/archive/content/glyph-texts.ts';
import { isInline, readStructure, type StructureElement } from '../../src/editions/pdf/archive/tags/elements.ts';

/** One line for each block: its type, what is known of it, and its text as it stands in the file. */
export interface SpokenBlock {
  readonly type: string;
  readonly depth: number;
  readonly text: string;
}

/**
 * @param bare the words alone, without saying what is a link or in what language it is
 * @param part the text without its notes, or these alone
 */
export function readAloud(bytes: Uint8Array, bare = false, part: 'all' | 'text' | 'notes' = 'all'): SpokenBlock[] {
  const { root } = openStructure(bytes);
  const blocks: SpokenBlock[] = [];
  if (root === undefined) return blocks;
  const notes = part === 'all' ? [] : takeNotes(root);
  for (const element of part === 'notes' ? notes : [root]) speak(element, 0, blocks, bare);
  return blocks;
}

/** Takes the notes out of a tree; what stands in a note is of that note. */
function takeNotes(element: StructureElement): StructureElement[] {
  const notes = element.children.flatMap((child) => {
    if (child.kind !== 'element') return [];
    return child.type === 'Note' ? [child] : takeNotes(child);
  });
  element.children = element.children.filter((child) => child.kind !== 'element' || child.type !== 'Note');
  return notes;
}

/** The structure tree of a file, with its contents. */
export function openStructure(bytes: Uint8Array): { file: PdfFile; root: StructureElement | undefined } {
  const file = readPdf(bytes);
  const sequences = scanAll(file);
  return { file, root: readStructure(file, (stream, mcid) => sequences.get(stream)?.get(mcid)) };
}

/** Soft hyphens are not heard. */
function clean(text: string): string {
  return text.replaceAll('\u00ad', '');
}

function speak(element: StructureElement, depth: number, blocks: SpokenBlock[], bare: boolean): void {
  let text = '';
  const flush = (): void => {
    if (clean(text) !== '') blocks.push({ type: element.type, depth, text: clean(text) });
    text = '';
  };
  if (element.alt !== undefined) text = `[${element.alt}]`;
  else {
    for (const child of element.children) {
      if (child.kind === 'content') text += child.sequence.runs.map((run) => run.text).join('');
      else if (child.kind === 'element') {
        if (isInline(child) && child.type !== 'Lbl') text += sayPhrase(child, bare);
        else {
          flush();
          if (child.type === 'Lbl' && child.actual !== undefined) {
            blocks.push({ type: 'Lbl', depth: depth + 1, text: child.actual });
          } else speak(child, depth + 1, blocks, bare);
        }
      }
    }
  }
  flush();
}

function sayPhrase(element: StructureElement, bare: boolean): string {
  const { type, language, alt, expansion } = element;
  const inside = element.children
    .map((child) => {
      if (child.kind === 'content') return child.sequence.runs.map((run) => run.text).join('');
      return child.kind === 'element' ? sayPhrase(child, bare) : '';
    })
    .join('');
  const said = expansion ?? (alt === undefined ? inside : `[${alt}]`);
  if (bare) return said;
  if (type === 'Link') return `<link ${said}>`;
  return language === undefined ? said : `<${language} ${said}>`;
}

function scanAll(file: PdfFile): Map<number, Map<number, Sequence>> {
  const fonts = new Fonts(file);
  const found = new Map<number, Map<number, Sequence>>();
  const scan = (reference: PdfValue | undefined, resources: PdfDictionary): void => {
    if (!(reference instanceof PdfReference) || found.has(reference.number)) return;
    const stream = file.objects.get(reference.number);
    if (!(stream instanceof PdfStream)) return;
    const names = dictionaryAt(file, resources, 'Font');
    const objects = dictionaryAt(file, resources, 'XObject');
    const forms: PdfReference[] = [];
    const { sequences } = scanContent(Buffer.from(decodeStream(file, stream)), {
      font: (key) => fonts.read(names.get(key)),
      isTaggedForm: (key) => {
        const object = objects.get(key);
        if (object instanceof PdfReference && isForm(file, object)) forms.push(object);
        return false;
      },
    });
    found.set(reference.number, new Map(sequences.map((sequence) => [sequence.mcid, sequence])));
    for (const form of forms) scan(form, dictionaryAt(file, resolveDictionary(file, form), 'Resources'));
  };
  for (const page of listPages(file)) {
    const entries = resolveDictionary(file, page);
    scan(entries.get('Contents'), dictionaryAt(file, entries, 'Resources'));
  }
  return found;
}

function isForm(file: PdfFile, object: PdfReference): boolean {
  return resolveDictionary(file, object).get('Subtype') === PdfName.of('Form');
}

function dictionaryAt(file: PdfFile, entries: PdfDictionary, key: string): PdfDictionary {
  const value = resolve(file, entries.get(key));
  return value instanceof Map ? value : new Map();
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const path = process.argv[2];
  if (path === undefined) throw new Error('which PDF?');
  for (const { type, depth, text } of readAloud(await readFile(path))) {
    process.stdout.write(`${'  '.repeat(depth)}${type}: ${text.replace(/\s+/gu, ' ').trim()}\n`);
  }
}
