/** A PDF that a person named: worked on, or refused in words. */
import { EncryptedPdf, readPdf, type PdfFile } from '../pdf-file/index.ts';
import { Failure, said } from '../report/index.ts';

/**
 * Much of a damaged file shows only when it is worked on: what is found out then is said in the same way.
 * @throws Failure pdf-unreadable
 */
export function workOnPdf<T>(bytes: Uint8Array, work: (file: PdfFile) => T): T {
  try {
    return work(readPdf(bytes));
  } catch (cause) {
    if (cause instanceof EncryptedPdf) {
      throw new Failure(1, said`The PDF is encrypted`, {
        rule: 'pdf-unreadable',
        hint: said`Save it without a password first: qpdf --decrypt locked.pdf open.pdf.`,
        cause,
      });
    }
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Failure(1, said`This is no PDF that can be read: ${cause.message}`, {
      rule: 'pdf-unreadable',
      hint: said`Other programs may be able to mend it: qpdf damaged.pdf mended.pdf.`,
      cause,
    });
  }
}
