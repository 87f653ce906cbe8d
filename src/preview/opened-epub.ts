/** The files of an EPUB as a reader's program has them: unpacked, the documents in their order. */
import type { Element, Text } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { mediaTypeOf, visit } from '../model/index.ts';
import { sourceMark } from './marking.ts';
import type { EpubDocument } from './state.ts';

export interface EpubFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface OpenedEpub {
  /** By their names in the folder of the package. */
  readonly files: ReadonlyMap<string, EpubFile>;
  readonly documents: readonly EpubDocument[];
  /** Where the text begins: nobody opens a preview for its title page. */
  readonly start: string;
  /** For each document the lines that it was written from, by their files. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

const folder = 'OEBPS/';
const packageFile = `${folder}content.opf`;

export async function openEpub(bytes: Uint8Array): Promise<OpenedEpub> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const files = new Map<string, EpubFile>();
  for (const { name, dir } of Object.values(zip.files)) {
    if (dir || !name.startsWith(folder)) continue;
    const path = name.slice(folder.length);
    files.set(path, { mediaType: mediaTypeOf(path), bytes: (await zip.file(name)?.async('uint8array')) ?? bytes });
  }
  const order = listSpine((await zip.file(packageFile)?.async('string')) ?? '<package/>');
  const lines = new Map<string, Map<string, number[]>>();
  const documents = order.map((file) => {
    const markup = text(files, file);
    lines.set(file, readLines(markup));
    return { file, title: readTitle(markup) };
  });
  const start = order.find((file) => text(files, file).includes('<body epub:type="bodymatter"')) ?? order[0] ?? '';
  return { files, documents, start, lines };
}

function text(files: OpenedEpub['files'], file: string): string {
  return new TextDecoder().decode(files.get(file)?.bytes);
}

/** Documents of which the bytes are other than they were. */
export function compareDocuments(before: OpenedEpub | undefined, now: OpenedEpub): string[] {
  return now.documents.map(({ file }) => file).filter((file) => isOther(file, before, now));
}

/** Whether its styles or its fonts are other than they were. */
export function looksDifferent(before: OpenedEpub, now: OpenedEpub): boolean {
  return [...now.files.keys()].some((file) => /\.(?:css|woff2)$/u.test(file) && isOther(file, before, now));
}

function isOther(file: string, before: OpenedEpub | undefined, now: OpenedEpub): boolean {
  const [old, fresh] = [before?.files.get(file)?.bytes, now.files.get(file)?.bytes];
  return old === undefined || fresh === undefined || Buffer.compare(old, fresh) !== 0;
}

function listSpine(text: string): string[] {
  const items = new Map<string, string>();
  const order: string[] = [];
  visit(fromXml(text), 'element', ({ name, attributes }: Element) => {
    if (name === 'item') items.set(attributes['id'] ?? '', attributes['href'] ?? '');
    if (name === 'itemref') order.push(items.get(attributes['idref'] ?? '') ?? '');
  });
  return order.filter((file) => file !== '');
}

function readTitle(text: string): string {
  const [from, to] = [text.indexOf('<title>'), text.indexOf('</title>')];
  if (from < 0 || to < from) return '';
  let words = '';
  visit(fromXml(text.slice(from, to + '</title>'.length)), 'text', ({ value }: Text) => void (words += value));
  return words;
}

function readLines(text: string): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const [, line, file] of text.matchAll(sourceMark)) {
    const name = decodeURIComponent(file ?? '');
    const known = lines.get(name) ?? [];
    lines.set(name, known);
    known.push(Number(line));
  }
  return lines;
}
