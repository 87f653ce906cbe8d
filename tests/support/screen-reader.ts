/**
 * What a screen reader says of a PDF, from its structure tree alone and over all its pages: headings with their
 * levels, lists with their length, cells with their headings, links, notes, pictures.
 * `npx tsx tests/support/screen-reader.ts FILE [FROM [TO]]` prints it, from one heading to another.
 */
import { readFile } from 'node:fs/promises';
import { PdfName, PdfString, readTextString, resolveDictionary, type PdfFile } from '../../src/pdf-file/index.ts';
import {
  elementsOf,
  isInline,
  type Part,
  type StructureElement,
} from '../../src/editions/pdf/archive/tags/elements.ts';
import { openStructure } from './read-aloud.ts';

/** One line for each thing that is said without a pause. */
export function listen(bytes: Uint8Array): string[] {
  const { file, root } = openStructure(bytes);
  const reader = new Reader(file);
  if (root !== undefined) reader.read(root);
  return reader.lines;
}

class Reader {
  readonly lines: string[] = [];
  readonly #file: PdfFile;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  read(element: StructureElement): void {
    const { type, alt } = element;
    const level = /^H([1-6])$/u.exec(type)?.[1];
    if (level !== undefined) this.#say(`heading level ${level}: ${this.#line(element)}`);
    else if (alt !== undefined) this.#say(`${type === 'Formula' ? 'formula' : 'picture'}: ${alt}`);
    else if (type === 'L') this.#readList(element, 'list');
    else if (type === 'TOC') this.#readList(element, 'contents');
    else if (type === 'Table') this.#readTable(element);
    else if (type === 'BlockQuote') this.#readBetween('quotation', element);
    else if (type === 'Note') this.#readBetween('note', element);
    else if (type === 'Caption') this.#readBlock(element, 'caption: ');
    else this.#readBlock(element, isCode(element) ? 'code: ' : '');
  }

  /** Lines and blocks as they follow each other. */
  #readBlock(element: StructureElement, before = ''): void {
    const isParagraph = /^(?:P|Caption)$/u.test(element.type);
    let line: Part[] = [];
    const flush = (): void => {
      const text = line.map((part) => this.#phrase(part)).join('');
      if (text.trim() !== '') this.#say(`${inLanguage(element)}${before}${text}`);
      line = [];
    };
    for (const child of element.children) {
      const isOfLine = child.kind !== 'element' || isInline(child) || (isParagraph && child.type === 'Figure');
      if (isOfLine) line.push(child);
      else {
        flush();
        this.read(child);
      }
    }
    flush();
  }

  #readBetween(name: string, element: StructureElement): void {
    this.#say(name);
    this.#readBlock(element);
    this.#say(`end of ${name}`);
  }

  #readList(list: StructureElement, name: string): void {
    const items = elementsOf(list).filter(({ type }) => type === 'LI' || type === 'TOCI');
    this.#say(`${name}, ${counted(items.length, name === 'list' ? 'item' : 'entry')}`);
    for (const child of elementsOf(list)) {
      if (child.type !== 'LI') {
        this.read(child);
        continue;
      }
      const labels = elementsOf(child).filter(({ type }) => type === 'Lbl');
      const from = this.lines.length;
      for (const body of elementsOf(child)) if (body.type !== 'Lbl') this.read(body);
      const label = labels.map((each) => each.actual ?? this.#line(each)).join(', ');
      this.lines[from] = `${label.trim()} ${this.lines[from] ?? ''}`.trim();
    }
    this.#say(`end of ${name}`);
  }

  #readTable(table: StructureElement): void {
    const rows = elementsOf(table).flatMap((part) =>
      part.type === 'TR' ? [part] : elementsOf(part).filter(({ type }) => type === 'TR'),
    );
    const width = Math.max(0, ...rows.map((row) => elementsOf(row).length));
    this.#say(`table, ${counted(rows.length, 'row')}, ${counted(width, 'column')}`);
    for (const caption of elementsOf(table)) if (caption.type === 'Caption') this.read(caption);
    for (const [index, row] of rows.entries()) {
      const cells = elementsOf(row).map((cell) => {
        const inside = new Reader(this.#file);
        inside.#readBlock(cell);
        const scope = cell.attributes.get('Table')?.get('Scope');
        const heads = cell.type !== 'TH' ? '' : scope === PdfName.of('Row') ? 'row heading ' : 'column heading ';
        return `${heads}${inside.lines.length === 0 ? 'empty' : inside.lines.join(' / ')}`;
      });
      this.#say(`row ${index + 1}: ${cells.join(' | ')}`);
    }
    this.#say('end of table');
  }

  #line(element: StructureElement): string {
    return element.children.map((part) => this.#phrase(part)).join('');
  }

  #phrase(part: Part): string {
    if (part.kind === 'content') return part.sequence.runs.map((run) => run.text).join('');
    if (part.kind === 'annotation') return '';
    const inside = part.alt === undefined ? this.#line(part) : `[picture: ${part.alt}]`;
    if (part.type === 'Link') return `[link: ${this.#target(part) ?? inside}]${/\s$/u.test(inside) ? ' ' : ''}`;
    return `${inLanguage(part)}${part.expansion ?? inside}`;
  }

  /** What the link says of itself, as readers say it that go from link to link. */
  #target({ children }: StructureElement): string | undefined {
    const first = children.find((child) => child.kind === 'annotation');
    if (first === undefined) return undefined;
    const contents = resolveDictionary(this.#file, first.annotation).get('Contents');
    return contents instanceof PdfString ? readTextString(contents) : undefined;
  }

  #say(text: string): void {
    this.lines.push(text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim());
  }
}

function inLanguage({ language }: StructureElement): string {
  return language === undefined ? '' : `[${language}] `;
}

function isCode(element: StructureElement): boolean {
  const [only, ...others] = element.children;
  return only?.kind === 'element' && only.type === 'Code' && others.length === 0;
}

function counted(count: number, name: string): string {
  return `${count} ${count === 1 ? name : name.replace(/(?:y)?$/u, (end) => (end === 'y' ? 'ies' : 's'))}`;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  const [path, from, to] = process.argv.slice(2);
  if (path === undefined) throw new Error('which PDF?');
  const lines = listen(await readFile(path));
  const at = (title: string | undefined, otherwise: number): number =>
    title === undefined ? otherwise : lines.indexOf(`heading level 1: ${title}`);
  process.stdout.write(`${lines.slice(at(from, 0), at(to, lines.length)).join('\n')}\n`);
}
