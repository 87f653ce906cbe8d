/**
 * What the syntax allows, or a reader can make out all the same, and reports to those who ask: facts about
 * the bytes. What follows from them is for those to say who asked.
 */
export type SyntaxFact =
  /** The file does not begin with `%PDF-1.n` and the end of a line; its first bytes. */
  | 'header'
  /** No comment with four bytes above 127 in the second line. */
  | 'binary-mark'
  /** Something follows `%%EOF`. */
  | 'after-end'
  /** The trailer has no `ID` of two strings. */
  | 'identifier'
  /** Something else than the end of a line between `xref` and its first row. */
  | 'table-spacing'
  /** An object is not where the table says; its number. */
  | 'object-missing'
  /** Other white space around the head or the end of an object than one character each; its number. */
  | 'object-spacing'
  /** The `stream` keyword is not followed by LF or CR LF. */
  | 'stream-start'
  /** A stream is longer or shorter than its `Length`. */
  | 'stream-length'
  /** No end of line before `endstream`. */
  | 'stream-end'
  /** A name of more than 127 bytes; the name. */
  | 'long-name'
  /** A string of more than 32,767 bytes; its length. */
  | 'long-string'
  /** A hexadecimal string with an odd number of digits; its beginning. */
  | 'odd-hexadecimal'
  /** A hexadecimal string with something else than digits and white space; its beginning. */
  | 'strange-hexadecimal'
  /** An integer of more than 32 bits; as written. */
  | 'large-integer'
  /** A real number beyond ±3.403 × 10³⁸; as written. */
  | 'large-real'
  /** A real number within ±1.175 × 10⁻³⁸ that is not zero; as written. */
  | 'tiny-real';

/** @param detail what the fact says it is of; '' where there is nothing to add */
export type Notice = (fact: SyntaxFact, detail: string) => void;

/** Notices what is beyond the limits of numbers (ISO 32000-1, annex C.2). */
export function noticeNumber(word: string, number: number, notice: Notice): void {
  if (!word.includes('.')) {
    if (number > 2147483647 || number < -2147483648) notice('large-integer', word);
  } else if (number > 3.403e38 || number < -3.403e38) notice('large-real', word);
  else if (number !== 0 && number > -1.175e-38 && number < 1.175e-38) notice('tiny-real', word);
}
