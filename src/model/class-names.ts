/** Classes of elements, which parsers write as a list and hands as one word. */
import type { Element } from 'hast';

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : typeof className === 'string' ? [className] : [];
}

/** Whether an element is of one of these classes. */
export function hasClass(element: Element, ...names: readonly string[]): boolean {
  return classesOf(element).some((name) => names.includes(name));
}
