/** Who made the book, by what each witness says: names, who is an author, what the others did. */
import { type Phrase, said } from '../../report/index.ts';
import type { Witness } from './compare.ts';
import { groupNames } from './names.ts';
import { type Holding, type Tell, compareSets, listHolders } from './sets.ts';
import { textOfValue } from './told.ts';

export function comparePeople(witnesses: readonly Witness[], tell: Tell): void {
  const everyForm = witnesses.flatMap(({ told: { people = [], authors = [] } }) => [
    ...people.map(({ names }) => names),
    ...authors.map((name) => [name]),
  ]);
  const { formOf, keyOf, show } = groupNames(everyForm);
  const hold = (read: (one: Witness) => readonly string[]): readonly Holding[] =>
    witnesses.flatMap((one) =>
      one.told.people === undefined ? [] : [{ file: one.file, has: read(one), whole: one.told.everybody ?? false }],
    );
  // Each form of a name must be in two of them; of somebody who must be there any form will do.
  const forms = hold(({ told }) => (told.people ?? []).flatMap(({ names }) => names.map(formOf)));
  const people = hold(({ told }) => (told.people ?? []).map(({ names: [name = ''] }) => keyOf(name)));
  const publishers = witnesses.map(({ file, told }): Holding => {
    return { file, has: (told.publishers ?? []).map((name) => formOf(textOfValue(name))), whole: false };
  });
  const extra = (names: string): Phrase => said`It has the contributor ${names}, and nothing else has`;
  const lacking = (names: string): Phrase => said`It lacks the contributor ${names}, and the others have`;
  const loose = forms.map((one) => ({ ...one, whole: false }));
  compareSets(loose, { extra, lacking, show, known: publishers }, tell);
  compareSets(people, { lacking, show }, tell);

  const holders = listHolders(people);
  const isKnown = (key: string): boolean => (holders.get(key)?.size ?? 0) > 1;
  const isThere = (file: string, key: string): boolean =>
    people.some((one) => one.file === file && (!one.whole || one.has.includes(key)));
  const authors = witnesses.flatMap(({ file, told }): Holding[] =>
    told.authors === undefined ? [] : [{ file, has: told.authors.map(keyOf).filter(isKnown), whole: true }],
  );
  // Whoever is not there at all has been told.
  compareKnown(authors, said`as an author`, show, isThere, tell);
  const roles = witnesses.flatMap(({ file, told }): Holding[] => {
    const has = (told.people ?? []).flatMap(({ names: [name = ''], roles: own = [] }) =>
      own.map((role) => `${keyOf(name)}\n${role}`),
    );
    const those = has.filter((key) => isKnown(personOf(key)));
    return has.length === 0 ? [] : [{ file, has: those, whole: told.everybody ?? false }];
  });
  const showRole = (key: string): string => `${show(personOf(key))} (${key.slice(key.indexOf('\n') + 1)})`;
  if (roles.length > 2)
    compareKnown(roles, said`for what they did`, showRole, (file, key) => isThere(file, personOf(key)), tell);
}

function personOf(key: string): string {
  return key.slice(0, key.indexOf('\n'));
}

function compareKnown(
  holdings: readonly Holding[],
  as: Phrase,
  show: (key: string) => string,
  isThere: (file: string, key: string) => boolean,
  tell: Tell,
): void {
  const words = {
    extra: (names: string) => said`It has ${names} ${as}, and nothing else has`,
    lacking: (names: string) => said`It does not have ${names} ${as}, and the others have`,
    show,
  };
  const all = [...listHolders(holdings).keys()];
  // What a witness cannot have, since the person is not in it, is no fault of this list.
  const filled = holdings.map((one) => ({
    ...one,
    has: [...one.has, ...all.filter((key) => !one.has.includes(key) && !isThere(one.file, key))],
  }));
  compareSets(filled, words, tell);
}
