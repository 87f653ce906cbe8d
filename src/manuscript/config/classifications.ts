/** What it is filed under, by the schemes of shops and libraries: codes in forms that there are. */
import { type Classification, type Scheme, defined, schemes } from '../../model/index.ts';
import { type Phrase, type Report, said } from '../../report/index.ts';
import type { BookValues } from './checked.ts';
import { oneLine } from './plain-text.ts';
import { textOf } from './validate.ts';
import type { Path, YamlSource } from './yaml-source.ts';

interface Rule {
  /** The code, which ends where the text does or a blank follows; absent: the scheme is words. */
  readonly code?: RegExp;
  readonly name: Phrase;
  readonly hint: Phrase;
}

/** Subjects begin with a letter (I, O, V and Z mean what they mean in Thema 1.6), qualifiers with 1 to 6. */
const thema = /^(?:[A-DFGJ-NP-VWXY][A-Z\d]{0,9}|[1-6][A-Z\d]{0,9}(?:-[A-Z]{1,3}-[A-Z\d]{1,9})*)$/u;

/** The headings of BISAC (2024): three letters, which say the field. */
const bisacFields = new Set(
  (
    'ANT ARC ART BIB BIO BUS CGN COM CKB CRA DES DRA EDU FAM FIC FOR GAM GAR HEA HIS HOM HUM JNF JUV LAN LAW LCO LIT ' +
    'MAT MED MUS NAT OCC NON PER PET PHI PHO POE POL PSY REF REL SCI SEL SOC SPO STU TEC TRA TRU TRV YAF YAN'
  ).split(' '),
);

const rules: Readonly<Record<Scheme, Rule>> = {
  thema: {
    code: thema,
    name: said`a Thema code`,
    hint: said`For instance WTL; its codes are at ns.editeur.org/thema.`,
  },
  bisac: {
    code: /^[A-Z]{3}\d{6}$/u,
    name: said`a BISAC code`,
    hint: said`Three letters of a field and six digits, for instance TRV010000.`,
  },
  ddc: {
    code: /^\d{3}(?:\.\d+)?$/u,
    name: said`a Dewey number`,
    hint: said`Three digits and perhaps a fraction: 914.2.`,
  },
  lcc: {
    code: /^[A-Z]{1,3}(?:\d{1,4}(?:\.\d+)?(?:\.?[A-Z]\d+)*)?$/u,
    name: said`a class of the Library of Congress`,
    hint: said`One to three letters and a number: G530.`,
  },
  lcsh: { name: said`a subject heading`, hint: said`As the Library of Congress writes it.` },
  fast: { code: /^fst\d{5,10}$/u, name: said`a FAST heading`, hint: said`fst01205426 Walking, or the words alone.` },
};

/** Those of `thema:`, `bisac:` … and those among the subjects whose authority is one of them. */
export function readClassifications(values: BookValues, source: YamlSource, report: Report): Classification[] {
  const own = schemes.flatMap((scheme) => {
    const value = values[scheme];
    if (typeof value !== 'object') return read(scheme, value, undefined, [scheme], source, report);
    return value.flatMap((one, index) => read(scheme, one, undefined, [scheme, index], source, report));
  });
  const found = [...own, ...readFromSubjects(values, source, report)];
  const key = ({ scheme, code, words }: Classification): string => JSON.stringify([scheme, code ?? words]);
  return found.filter((one, index) => found.findIndex((other) => key(other) === key(one)) === index);
}

function readFromSubjects(values: BookValues, source: YamlSource, report: Report): Classification[] {
  return (['subjects', 'subject', 'keywords'] as const).flatMap((key) => {
    const value = values[key];
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index): Classification[] => {
      if (typeof item !== 'object') return [];
      const authority = item.authority === undefined ? '' : textOf(item.authority).toLowerCase();
      const scheme = schemes.find((one) => one === authority);
      if (scheme === undefined) return [];
      return read(scheme, item.term ?? item.label, textOf(item.label), [key, index], source, report);
    });
  });
}

function read(
  scheme: Scheme,
  value: string | number | undefined,
  label: string | undefined,
  path: Path,
  source: YamlSource,
  report: Report,
): Classification[] {
  if (value === undefined) return [];
  const { code: form, name, hint } = rules[scheme];
  const text = oneLine(textOf(value));
  if (text === '') return [];
  if (form === undefined) {
    const isNumber = label !== undefined && /^sh\d{8,10}$/u.test(text);
    return [{ scheme, words: label ?? text, ...(isNumber ? { code: text } : {}) }];
  }
  const end = text.search(/\s|$/u);
  const [first, rest] = [text.slice(0, end), text.slice(end).trim()];
  const code = scheme === 'ddc' ? withZeros(first) : scheme === 'fast' ? first.toLowerCase() : first.toUpperCase();
  if (form.test(code) && (scheme !== 'bisac' || bisacFields.has(code.slice(0, 3)))) {
    return [{ scheme, code, ...defined({ words: label ?? (rest === '' ? undefined : rest) }) }];
  }
  // Its headings are cited without their numbers, too.
  if (scheme === 'fast' && !/^fst\d/iu.test(text)) return [{ scheme, words: label ?? text }];
  report.add('config-value', said`“${text}” is not ${name}`, source.placeOf(path), hint);
  return [];
}

/** A YAML number has lost the zeros at its beginning: 70.5 is 070.5. */
function withZeros(number: string): string {
  const [whole = '', ...fraction] = number.split('.');
  return /^\d{1,2}$/u.test(whole) ? [whole.padStart(3, '0'), ...fraction].join('.') : number;
}
