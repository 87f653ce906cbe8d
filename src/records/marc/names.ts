/** 1XX and 7XX: who made it. */
import type { Contributor } from '../../model/index.ts';
import { authorityAddress, relators } from '../relators.ts';
import { type Field, field } from './field.ts';
import type { Pair } from './linked.ts';

/** One field for a person, however many roles. @param family `1` or `7` */
export function writeName(family: '1' | '7', same: readonly Contributor[]): Pair {
  const [person] = same;
  if (person === undefined) return { own: [] };
  const { fileAs, romanized } = person;
  return {
    own: nameField(family, fileAs, person, same),
    romanized: romanized === undefined ? undefined : nameField(family, romanized, person, same),
  };
}

function nameField(family: '1' | '7', name: string, person: Contributor, same: readonly Contributor[]): Field[] {
  const { isBody, authorities = [] } = person;
  const type = isBody === true ? '2' : name.includes(',') ? '1' : '0';
  const roles = [...new Set(same.map(({ role }) => role))];
  return field(
    `${family}${isBody === true ? '10' : '00'}`,
    `${type} `,
    ['a', `${name},`],
    ...roles.map((role, index) => {
      const isLast = index === roles.length - 1;
      const { term } = relators[role];
      return ['e', `${term}${!isLast ? ',' : term.endsWith('.') ? '' : '.'}`] as const;
    }),
    ...authorities.map((one): readonly [string, string] => {
      if (one.register === 'gnd') return ['0', `(DE-588)${one.id}`];
      return [one.register === 'lcnaf' ? '0' : '1', authorityAddress(one)];
    }),
    ...roles.map((role) => ['4', `http://id.loc.gov/vocabulary/relators/${role}`] as const),
  );
}

/** Those of the same name together, in the order in which they are first named. */
export function groupPeople(people: readonly Contributor[]): readonly (readonly Contributor[])[] {
  const groups = new Map<string, Contributor[]>();
  for (const person of people) groups.set(person.fileAs, [...(groups.get(person.fileAs) ?? []), person]);
  return [...groups.values()];
}
