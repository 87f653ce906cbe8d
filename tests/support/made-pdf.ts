/** PDFs made for tests: pages with a word each, of a given size. */
import {
  PdfReference,
  PdfStream,
  addObject,
  dictionary,
  name,
  textString,
  type PdfFile,
  type PdfValue,
} from '../../src/pdf-file/index.ts';

export interface MadePdf {
  /** Points. */
  readonly size?: readonly [number, number];
  readonly title?: string;
  /** Further entries of each page. */
  readonly page?: (index: number, file: PdfFile) => Readonly<Record<string, PdfValue>>;
  /** Further entries of the catalog. */
  readonly catalog?: Readonly<Record<string, PdfValue>>;
  /** Painted before the word. */
  readonly content?: (index: number) => string;
}

/** Each word stands at the middle of its page, in Helvetica of 40 points. */
export function makePdf(words: readonly string[], options: MadePdf = {}): PdfFile {
  const [width, height] = options.size ?? [419.528, 595.276];
  const file = empty();
  const pages: PdfReference = addObject(file, null);
  const font = addObject(
    file,
    dictionary({
      Type: name('Font'),
      Subtype: name('Type1'),
      BaseFont: name('Helvetica'),
      Encoding: name('WinAnsiEncoding'),
    }),
  );
  const kids = words.map((word, index) => {
    const text = `${options.content?.(index) ?? ''} BT /F1 40 Tf 1 0 0 1 ${width / 2} ${height / 2} Tm (${word}) Tj ET`;
    const contents = addObject(file, new PdfStream(dictionary({}), Buffer.from(text, 'latin1')));
    return addObject(
      file,
      dictionary({
        Type: name('Page'),
        Parent: pages,
        MediaBox: [0, 0, width, height],
        Contents: contents,
        Resources: dictionary({ Font: dictionary({ F1: font }) }),
        ...options.page?.(index, file),
      }),
    );
  });
  file.objects.set(pages.number, dictionary({ Type: name('Pages'), Kids: kids, Count: kids.length }));
  file.objects.set(file.root.number, dictionary({ Type: name('Catalog'), Pages: pages, ...options.catalog }));
  if (options.title === undefined) return file;
  return { ...file, info: addObject(file, dictionary({ Title: textString(options.title) })) };
}

function empty(): PdfFile {
  const objects: PdfFile['objects'] = new Map([[1, null]]);
  const file: PdfFile = { objects, root: new PdfReference(1), info: undefined };
  return file;
}

/** Further entries of a dictionary of a file. */
export function addEntries(
  file: PdfFile,
  reference: PdfReference | undefined,
  entries: Readonly<Record<string, PdfValue>>,
): void {
  const found = reference === undefined ? undefined : file.objects.get(reference.number);
  if (!(found instanceof Map)) throw new Error('no dictionary');
  for (const [key, value] of Object.entries(entries)) found.set(key, value);
}
