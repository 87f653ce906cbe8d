import type { Element } from 'hast';

/** Whether an element is of one of these classes. */
export function hasClass({ properties }: Element, ...names: readonly string[]): boolean {
  return [properties.className].flat().some((name) => typeof name === 'string' && names.includes(name));
}
