/** Quotation marks by language: outer pair, inner pair (Unicode CLDR 48 delimiters; Duden, Lexique de l’Imprimerie nationale). */
export interface QuotationMarks {
  readonly outer: readonly [string, string];
  readonly inner: readonly [string, string];
  /** The depth decides which pair, not the mark that was typed. */
  readonly byDepth?: boolean;
}

const nnbsp = '\u202F';

const english: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
const german: QuotationMarks = { outer: ['„', '“'], inner: ['‚', '‘'] };
const guillemets: QuotationMarks = { outer: ['«', '»'], inner: ['“', '”'] };
const swiss: QuotationMarks = { outer: ['«', '»'], inner: ['‹', '›'] };
const nordic: QuotationMarks = { outer: ['”', '”'], inner: ['’', '’'] };
const polish: QuotationMarks = { outer: ['„', '”'], inner: ['«', '»'] };
const russian: QuotationMarks = { outer: ['«', '»'], inner: ['„', '“'] };

const marks: Readonly<Record<string, QuotationMarks>> = {
  en: english,
  // British books open with single marks and put double ones inside (New Hart’s Rules, 9.2).
  'en-gb': { outer: ['‘', '’'], inner: ['“', '”'], byDepth: true },
  'en-ie': { outer: ['‘', '’'], inner: ['“', '”'], byDepth: true },
  'en-au': { outer: ['‘', '’'], inner: ['“', '”'], byDepth: true },
  de: german,
  'de-ch': swiss,
  'de-li': swiss,
  fr: { outer: [`«${nnbsp}`, `${nnbsp}»`], inner: ['“', '”'] },
  'fr-ch': { outer: [`«${nnbsp}`, `${nnbsp}»`], inner: [`‹${nnbsp}`, `${nnbsp}›`] },
  es: guillemets,
  it: guillemets,
  ca: guillemets,
  pt: guillemets,
  'pt-br': english,
  el: guillemets,
  nl: english,
  tr: english,
  da: { outer: ['»', '«'], inner: ['›', '‹'] },
  nb: { outer: ['«', '»'], inner: ['‘', '’'] },
  nn: { outer: ['«', '»'], inner: ['‘', '’'] },
  no: { outer: ['«', '»'], inner: ['‘', '’'] },
  sv: nordic,
  fi: nordic,
  cs: german,
  sk: german,
  sl: german,
  hr: { outer: ['„', '”'], inner: ['‘', '’'] },
  pl: polish,
  ro: polish,
  hu: { outer: ['„', '”'], inner: ['»', '«'] },
  ru: russian,
  uk: russian,
  be: russian,
  bg: german,
  la: english,
  ar: swiss,
  fa: swiss,
  ps: swiss,
  ckb: swiss,
  // Both marks of a pair look the same way, from whichever side the line runs.
  he: nordic,
  yi: nordic,
  ur: { outer: ['”', '“'], inner: ['’', '‘'] },
};

/** `undefined`: a script that does not take these marks (Japanese, Chinese …): text stays as typed. */
export function quotationMarksOf(language: string): QuotationMarks | undefined {
  const tag = language.toLowerCase();
  const [primary = '', ...rest] = tag.split('-');
  const region = rest.find((part) => /^[a-z]{2}$/u.test(part));
  if (/^(?:ja|zh|ko|th|my|km|lo)$/u.test(primary)) return undefined;
  return marks[`${primary}-${region ?? ''}`] ?? marks[primary] ?? english;
}
