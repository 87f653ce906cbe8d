/** PDFs put together from pieces of PDFs, and good ones that were damaged. */
import fc from 'fast-check';
import { readSource } from '../../src/editions/pdf/archive/catalogue/attachments.ts';
import { decodeStream, listPages, PdfStream, writePdf } from '../../src/pdf-file/index.ts';
import { impose } from '../../src/prepress/imposer/imposition.ts';
import { workOnPdf } from '../../src/prepress/named-pdf.ts';
import { astray, classicPdf } from '../support/classic-pdf.ts';
import { makePdf } from '../support/made-pdf.ts';
import { quietly } from './quietly.ts';

const words =
  '1 0 obj|2 0 obj|3 0 obj|endobj|<<|>>|[|]|(|)|(\\|<|>|/Type|/Pages|/Catalog|/Kids|/Count|/Length|/Filter|/FlateDecode|/Root|/Size|' +
  '/Prev|/W|/Index|/ObjStm|/First|/N|/XRef|/Names|/EmbeddedFiles|/Parent|1 0 R|2 0 R|3 0 R|9 0 R|null|true|0|1|-1|99999999999|1e9|.|' +
  'stream\n|\nendstream|xref\n0 1\n0000000000 65535 f \n|trailer|startxref\n|%%EOF|%|#41|\n| |\0|ÿ';

const pieced = fc
  .tuple(fc.array(fc.constantFrom(...words.split('|')), { maxLength: 60 }), fc.boolean())
  .map(([parts, isWhole]) => {
    const body = `%PDF-1.7\n${parts.join(' ')}`;
    const end = isWhole ? `\ntrailer <</Root 1 0 R /Size 4>>\nstartxref\n${body.length}\n%%EOF` : '';
    return new Uint8Array(Buffer.from(`${body}${end}`, 'latin1'));
  });

const good: readonly Uint8Array[] = [
  writePdf(makePdf(['one', 'two', 'three'])),
  classicPdf(['<</Pages 2 0 R>>', '<</Kids [3 0 R] /Count 1>>', '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>']),
  ...Object.values(astray).map((make) => make()),
];

/** A change at a share of the file's length: other bytes for some of its own. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.nat({ max: 20 }),
  put: fc.oneof(fc.constantFrom(...words.split('|')), fc.string({ unit: 'binary-ascii', maxLength: 6 })),
});

const damaged = fc
  .tuple(fc.constantFrom(...good), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([file, changes]) => {
    let bytes = Buffer.from(file);
    for (const { at, taken, put } of changes) {
      const from = Math.floor(at * bytes.length);
      bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(put, 'latin1'), bytes.subarray(from + taken)]);
    }
    return new Uint8Array(bytes);
  });

/** What the commands do with a PDF that somebody named: all of it is looked at. */
function useUp(bytes: Uint8Array): void {
  quietly(() =>
    workOnPdf(bytes, (file) => {
      listPages(file);
      for (const object of file.objects.values()) if (object instanceof PdfStream) decodeStream(file, object);
    }),
  );
  quietly(() => void workOnPdf(bytes, readSource));
  quietly(() => void impose(bytes, { scheme: 'booklet' }));
}

export const ofPieces = fc.property(pieced, useUp);
export const ofDamaged = fc.property(damaged, useUp);
