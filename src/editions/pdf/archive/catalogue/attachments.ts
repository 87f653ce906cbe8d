/**
 * The manuscript in the PDF, and the MathML of formulas: embedded files (ISO 32000-1, 7.11.4) that are associated with the document as
 * its source (ISO 19005-3, 6.8). Each file is by itself, so that any reader of PDFs can show and save it.
 */
import { createHash } from 'node:crypto';
import {
  PdfStream,
  PdfString,
  addObject,
  decodeStream,
  dictionary,
  dictionaryAt,
  name,
  packStream,
  resolve,
  resolveArray,
  resolveDictionary,
  textAt,
  textString,
  type PdfDictionary,
  type PdfFile,
  type PdfReference,
} from '../../../../pdf-file/index.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  toml: 'application/toml',
  json: 'application/json',
  css: 'text/css',
  mml: 'application/mathml+xml',
  ejs: 'text/plain',
  txt: 'text/plain',
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/**
 * Adds files, which makes an archived PDF one of part 3.
 * @param sources by their paths in the manuscript's folder, with `/`
 * @param modified instant of this version, `2026-11-23T00:00:00Z`
 */
export function attachSource(file: PdfFile, sources: ReadonlyMap<string, Uint8Array>, modified: string): void {
  if (sources.size === 0) return;
  const catalog = resolveDictionary(file, file.root);
  const date = dateOf(modified);
  const about = { relationship: 'Source', description: 'Part of the manuscript from which this book was made' };
  const entries = [...sources].map(([path, bytes]): readonly [PdfString, PdfReference] => [
    textString(path),
    addFile(file, { path, bytes, date, ...about }),
  ]);
  const inOrder = entries.toSorted(([a], [b]) => (a.bytes < b.bytes ? -1 : 1));
  const tree = addObject(file, dictionary({ Names: inOrder.flat() }));
  const names = resolve(file, catalog.get('Names'));
  if (names instanceof Map) names.set('EmbeddedFiles', tree);
  else catalog.set('Names', dictionary({ EmbeddedFiles: tree }));
  catalog.set(
    'AF',
    inOrder.map(([, reference]) => reference),
  );
}

/**
 * Formulas as files that supplement their elements (ISO 19005-3, 6.8 and annex E), each once.
 * @returns what puts the MathML of one into the file: the reference of its specification
 */
export function openFormulaFiles(file: PdfFile, modified: string): (mathml: string) => PdfReference {
  const known = new Map<string, PdfReference>();
  const date = dateOf(modified);
  return (mathml) => {
    const before = known.get(mathml);
    if (before !== undefined) return before;
    const reference = addFile(file, {
      path: `formula-${known.size + 1}.mml`,
      bytes: new TextEncoder().encode(mathml),
      date,
      relationship: 'Supplement',
      description: 'A formula of this book as MathML',
    });
    known.set(mathml, reference);
    return reference;
  };
}

function dateOf(modified: string): PdfString {
  return new PdfString(`D:${modified.replace(/[-:TZ]/g, '').slice(0, 14)}Z`);
}

interface AddedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly date: PdfString;
  /** What it is to what it goes with. */
  readonly relationship: string;
  readonly description: string;
}

function addFile(file: PdfFile, { path, bytes, date, relationship, description }: AddedFile): PdfReference {
  const extension = /\.([a-z0-9]+)$/.exec(path.toLowerCase())?.[1] ?? '';
  const embedded = packStream(
    dictionary({
      Type: name('EmbeddedFile'),
      Subtype: name(mediaTypes[extension] ?? 'application/octet-stream'),
      Params: dictionary({
        Size: bytes.length,
        ModDate: date,
        CheckSum: new PdfString(createHash('md5').update(bytes).digest().toString('latin1')),
      }),
    }),
    bytes,
  );
  const stream = addObject(file, embedded);
  return addObject(
    file,
    dictionary({
      Type: name('Filespec'),
      F: textString(path),
      UF: textString(path),
      Desc: textString(description),
      AFRelationship: name(relationship),
      EF: dictionary({ F: stream, UF: stream }),
    }),
  );
}

export interface AttachedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether size and checksum are those that were written down. */
  readonly isWhole: boolean;
}

/** Files of a manuscript, and their bytes together: a small PDF must not fill the memory. */
const mostFiles = 100_000;
const mostBytes = 2 ** 30;

/**
 * The files that say that they are the document's source, in their order.
 * @throws SyntaxError if there are more than any manuscript has
 */
export function readSource(file: PdfFile): AttachedFile[] {
  const specifications = resolveArray(file, resolveDictionary(file, file.root).get('AF'));
  if (specifications.length > mostFiles) throw new SyntaxError('it has more files in it than a manuscript');
  let left = mostBytes;
  return specifications.flatMap((value) => {
    const specification = resolve(file, value);
    if (!(specification instanceof Map) || specification.get('AFRelationship') !== name('Source')) return [];
    const path = textAt(file, specification.get('UF') ?? specification.get('F'));
    const embedded = dictionaryAt(file, specification.get('EF'));
    const stream = resolve(file, embedded.get('UF') ?? embedded.get('F'));
    if (path === undefined || !(stream instanceof PdfStream)) return [];
    const bytes = readBytes(file, stream);
    left -= bytes?.length ?? 0;
    if (left < 0) throw new SyntaxError('the files in it are larger than a manuscript');
    return [
      {
        path,
        bytes: bytes ?? new Uint8Array(),
        isWhole: bytes !== undefined && isWhole(file, stream.dictionary, bytes),
      },
    ];
  });
}

function readBytes(file: PdfFile, stream: PdfStream): Uint8Array | undefined {
  try {
    return decodeStream(file, stream);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function isWhole(file: PdfFile, entries: PdfDictionary, bytes: Uint8Array): boolean {
  const parameters = resolve(file, entries.get('Params'));
  if (!(parameters instanceof Map)) return true;
  const size = resolve(file, parameters.get('Size'));
  const sum = resolve(file, parameters.get('CheckSum'));
  return (
    (typeof size !== 'number' || size === bytes.length) &&
    (!(sum instanceof PdfString) || sum.bytes === createHash('md5').update(bytes).digest().toString('latin1'))
  );
}
