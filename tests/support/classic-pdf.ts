/** PDFs as other programs write them, from the text of their objects: good ones, and such as lead astray. */

export interface ClassicPdf {
  /** Entries of the trailer beside the catalog, which is object 1. */
  readonly trailer?: string;
}

/** Objects are numbered from 1; the table says where each is. */
export function classicPdf(objects: readonly string[], { trailer = '' }: ClassicPdf = {}): Buffer {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** One object, to which the end of the file leads as its table. */
export function streamedPdf(table: string, before = ''): Buffer {
  const head = `%PDF-1.7\n${before}`;
  return Buffer.from(`${head}1 0 obj\n${table}\nendobj\nstartxref\n${head.length}\n%%EOF\n`, 'latin1');
}

/** Every one of these is refused in words, and soon. */
export const astray: Readonly<Record<string, () => Buffer>> = {
  'pages that hold themselves': () =>
    classicPdf(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [2 0 R] /Count 1>>']),
  'pages in a circle of two': () => classicPdf(['<</Pages 2 0 R>>', '<</Kids [3 0 R]>>', '<</Kids [2 0 R]>>']),
  'one page a hundred thousand times': () =>
    classicPdf(['<</Pages 2 0 R>>', `<</Kids [${'3 0 R '.repeat(100_000)}]>>`, '<</MediaBox [0 0 9 9]>>']),
  'trees that fan out to the same below': () =>
    classicPdf([
      '<</Pages 2 0 R>>',
      ...Array.from({ length: 40 }, (_, index) => `<</Kids [${`${index + 3} 0 R `.repeat(9)}]>>`),
      '<</MediaBox [0 0 9 9]>>',
    ]),
  'a page without a size whose parent is itself': () =>
    classicPdf(['<</Pages 2 0 R>>', '<</Kids [3 0 R]>>', '<</Type /Page /Parent 3 0 R>>']),
  'a catalog that is itself': () => classicPdf(['1 0 R']),
  'a catalog in a circle of references': () => classicPdf(['2 0 R', '3 0 R', '1 0 R']),
  'a catalog that is a number': () => classicPdf(['17']),
  'a table of two thousand million objects': () =>
    streamedPdf(
      '<</Type /XRef /Size 2000000000 /W [1 9 9] /Index [0 2000000000] /Root 1 0 R /Length 3>>\nstream\nabc\nendstream',
    ),
  'a table whose rows have no width': () =>
    streamedPdf(
      '<</Type /XRef /Size 2000000000 /W [0 0 0] /Index [0 2000000000] /Root 1 0 R /Length 3>>\nstream\nabc\nendstream',
    ),
  'a table whose rows are narrower than nothing': () =>
    streamedPdf('<</Type /XRef /Size 9 /W [1 -3 1] /Root 1 0 R /Length 3>>\nstream\nabc\nendstream'),
  'a table whose predictor has no columns': () =>
    streamedPdf(
      '<</Type /XRef /Size 9 /W [1 2 1] /Root 1 0 R /Filter /ASCIIHexDecode /DecodeParms <</Predictor 12 /Columns -1>> /Length 3>>\nstream\n61>\nendstream',
    ),
  'a table that its own Prev leads to': () => classicPdf(['17'], { trailer: '/Prev 9' }),
  'streams whose lengths are each other': () =>
    classicPdf([
      '<</Pages 2 0 R>>',
      '<</Kids [4 0 R] /Length 3 0 R>>\nstream\nab\nendstream',
      '<</Length 2 0 R>>\nstream\nab\nendstream',
      '<</Type /Page /Parent 4 0 R /Contents 3 0 R>>',
    ]),
  'values without end': () => classicPdf([`<</Pages ${'['.repeat(200_000)}>>`]),
};
