/** A PDF that a person named: read, or refused in words. */
import { EncryptedPdf, readPdf, type PdfFile } from '../pdf-file/index.ts';
import { Failure } from '../report/report.ts';

/** @throws Failure pdf-unreadable */
export function openPdf(bytes: Uint8Array): PdfFile {
  try {
    return readPdf(bytes);
  } catch (cause) {
    if (cause instanceof EncryptedPdf) {
      throw new Failure(1, 'The PDF is encrypted', {
        rule: 'pdf-unreadable',
        hint: 'Save it without a password first: qpdf --decrypt locked.pdf open.pdf.',
        cause,
      });
    }
    if (!(cause instanceof SyntaxError || cause instanceof TypeError)) throw cause;
    throw new Failure(1, `This is no PDF that can be read: ${cause.message}`, {
      rule: 'pdf-unreadable',
      hint: 'Other programs may be able to mend it: qpdf damaged.pdf mended.pdf.',
      cause,
    });
  }
}
