/** Which of several witnesses says something else of the book than the others, field by field, and what. */
import { languageCode } from '../../records/index.ts';
import { type Phrase, type PhraseValue, said } from '../../report/index.ts';
import { comparePeople } from './people.ts';
import { type Tell, compareSets, listExpected } from './sets.ts';
import { type Numbers, type Told, type Value, nameId, textOfValue } from './told.ts';

export interface Witness {
  /** Its path in the bag. */
  readonly file: string;
  /** It is an edition, and which; a record otherwise. */
  readonly edition?: string;
  readonly told: Told;
}

/** What most of them say is right: an edition and a dozen records are seldom all changed in the same way. */
export function compareWitnesses(witnesses: readonly Witness[], tell: Tell): void {
  const one = (name: Phrase, read: ValueField['read'], agree: Agree, show: ValueField['show'] = plain): void => {
    compareValues(witnesses, { name, read, agree, show }, tell);
  };
  one(said`title`, ({ titles }) => titles, haveSameLetters, quote);
  one(said`language`, ({ languages }) => languages, areSameLanguage);
  one(said`date`, ({ dates }) => dates, haveSameLetters);
  one(said`publisher`, ({ publishers }) => publishers, haveSameLetters, quote);
  one(said`identifier`, ({ uuids }) => uuids, areSameId);
  comparePeople(witnesses, tell);
  compareNumbers(witnesses, tell);
  compareEditionNumbers(witnesses, tell);
}

type Agree = (one: Value, other: Value) => boolean;

interface ValueField {
  readonly name: Phrase;
  readonly read: (told: Told) => readonly Value[] | undefined;
  readonly agree: Agree;
  readonly show: (text: string) => string;
}

function compareValues(witnesses: readonly Witness[], { name, read, agree, show }: ValueField, tell: Tell): void {
  const all = witnesses.flatMap(({ told }) => read(told) ?? []);
  const countAgreeing = (value: Value): number => all.filter((other) => agree(value, other)).length;
  // A year agrees with every day in it: where there are days, one of them is what is right.
  const whole = all.filter((value) => typeof value === 'string');
  const [right] = (whole.length > 0 ? whole : all).toSorted((a, b) => countAgreeing(b) - countAgreeing(a));
  if (right === undefined || countAgreeing(right) < 2) return;
  for (const { file, edition, told } of witnesses) {
    const values = read(told);
    const have = show(textOfValue(right));
    const others = edition === undefined ? said`the others have ${have}` : said`the records have ${have}`;
    if (values?.length === 0) tell(file, said`It says no ${name}, and ${others}`);
    const wrong = (values ?? []).filter((value) => !agree(value, right)).map((value) => show(textOfValue(value)));
    for (const value of new Set(wrong)) tell(file, said`Its ${name} is ${value}, and ${others}`);
  }
}

function quote(text: string): string {
  return `“${text}”`;
}

/** Without the sign that says which kind of code it is. */
function plain(text: string): string {
  return text.replace(/^[=~]/u, '');
}

function haveSameLetters(one: Value, other: Value): boolean {
  const [a, b] = [squeeze(textOfValue(one)), squeeze(textOfValue(other))];
  return a === b || (typeof one !== 'string' && b.startsWith(a)) || (typeof other !== 'string' && a.startsWith(b));
}

/** White space, quotation marks, dashes and what stands between title and subtitle are written in several ways. */
function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}:.]/gu, '')
    .replaceAll(/[\u2010-\u2015-]+/gu, '-')
    .replaceAll(/["'`«»\u2018-\u201F\u2039\u203A]/gu, "'");
}

function areSameLanguage(one: Value, other: Value): boolean {
  const [a, b] = [textOfValue(one).toLowerCase(), textOfValue(other).toLowerCase()];
  const isTag = (text: string): boolean => !/^[=~]/u.test(text);
  const codeOf = (text: string): string => (text.startsWith('=') ? text.slice(1) : languageCode(plain(text)));
  return isTag(a) && isTag(b) ? a === b : codeOf(a) === codeOf(b);
}

function areSameId(one: Value, other: Value): boolean {
  return nameId(textOfValue(one)) === nameId(textOfValue(other));
}

function compareNumbers(witnesses: readonly Witness[], tell: Tell): void {
  const words = (name: PhraseValue) => ({
    extra: (ids: string) => said`It has the ${name} ${ids}, which no record has`,
    lacking: (ids: string) => said`It lacks the ${name} ${ids}, which the others have`,
  });
  const hold = (read: (told: Told) => Numbers | undefined) =>
    witnesses.flatMap(({ file, told }) => {
      const numbers = read(told);
      return numbers === undefined ? [] : [{ file, has: numbers.all, whole: numbers.whole }];
    });
  const isbns = hold((told) => told.isbns);
  const prints = hold((told) => told.prints);
  const dois = hold((told) => told.dois);
  const others = witnesses.map(({ file, told }) => ({ file, has: told.others ?? [], whole: false }));
  const uuids = witnesses.map(({ file, told }) => {
    return { file, has: (told.uuids ?? []).map((id) => nameId(textOfValue(id))), whole: false };
  });
  // Some have no place of their own for a number, and name it among others.
  compareSets(isbns, { ...words('ISBN'), known: [...prints, ...others] }, tell);
  compareSets(prints, { ...words(said`ISBN of the book on paper`), known: [...isbns, ...others] }, tell);
  compareSets(dois, words('DOI'), tell);
  compareSets(others, { ...words(said`identifier`), known: [...uuids, ...isbns, ...prints] }, tell);
}

/** Which ISBN is whose. An edition has its own, and may have that of the work. */
function compareEditionNumbers(witnesses: readonly Witness[], tell: Tell): void {
  const list = ({ told }: Witness): readonly string[] =>
    [...(told.byEdition ?? [])].flatMap(([edition, ids]) => ids.map((id) => `${id} (${edition.toUpperCase()})`));
  const holdings = witnesses
    .filter(({ edition, told }) => edition === undefined && told.byEdition !== undefined)
    .map((record) => ({ file: record.file, has: list(record), whole: true }));
  const words = {
    extra: (ids: string) => said`It has the ISBN ${ids}, and the others do not say that of it`,
    lacking: (ids: string) => said`It does not have the ISBN ${ids}, and the others do`,
  };
  compareSets(holdings, words, tell);
  for (const expected of listExpected(holdings)) {
    const [, id = '', edition = ''] = /^(\S+) \((\S+)\)$/u.exec(expected) ?? [];
    for (const witness of witnesses)
      if (witness.edition === edition.toLowerCase() && !list(witness).includes(expected))
        tell(witness.file, said`The records say that it is ${id}, and it does not say so itself`);
  }
}
