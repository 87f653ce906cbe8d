/** Which editions are meant. */
import type { Edition } from '../editions/index.ts';
import type { EditionName } from '../model/index.ts';
import { Failure, said } from '../report/index.ts';

/**
 * The editions of these names, in the order of their table.
 * @param names absent or empty: those that are made by default
 * @throws Failure usage
 */
export function chooseEditions(table: readonly Edition[], names: readonly EditionName[] = []): Edition[] {
  const unknown = names.find((wanted) => !table.some(({ name }) => name === wanted));
  if (unknown !== undefined) {
    const known = table.map(({ name }) => name).join(', ');
    throw new Failure(2, said`Unknown edition “${unknown}”`, { hint: said`There are ${known}.` });
  }
  return names.length === 0
    ? table.filter(({ byDefault }) => byDefault)
    : table.filter(({ name }) => names.includes(name));
}
