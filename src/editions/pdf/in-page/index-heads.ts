/**
 * What is said at the head of a column in which an index goes on: the entry that is cut, “Lamps: oil (continued)”,
 * or the letter, where a column begins between two entries.
 */
import type { TableItem } from './galley-table.ts';

/** The entries that go on with a line of an index, from the outermost on, or the group of their letter. */
export function goingOn({ element, line }: Pick<TableItem, 'element' | 'line'>): readonly Element[] {
  const group = element.closest('.index-group');
  if (group === null || element.matches('.index-letter')) return [];
  const entries: Element[] = [];
  for (let entry = element.closest('.index-entry'); entry !== null; entry = above(entry)) entries.unshift(entry);
  const own = entries.at(-1);
  const beginsOwn = line === 0 && element.matches('.index-line');
  if (beginsOwn) entries.pop();
  if (entries.length > 0) return entries;
  const isFirst = own === group.querySelector('.index-entry');
  return isFirst || letterOf(group) === null ? [] : [group];
}

/** The head itself: nobody reads it aloud, since it says nothing new. */
export function makeIndexHead(going: readonly Element[]): HTMLElement {
  const head = document.createElement('span');
  head.className = 'index-continued';
  head.ariaHidden = 'true';
  // Beside the opening of the index there may be nothing to say: the space alone.
  if (going.length === 0) return head;
  const form = going[0]?.closest<HTMLElement>('.index-group')?.dataset['continued'] ?? '%';
  const [before = '', after = ''] = form.split('%');
  const names = going.flatMap((one, place): (string | Node)[] => [...(place === 0 ? [] : [': ']), ...nameOf(one)]);
  head.append(before, ...names, after);
  return head;
}

function nameOf(one: Element): Node[] {
  const named = one.querySelector(':scope > .index-line > .index-term') ?? letterOf(one);
  return [...(named?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

function letterOf(group: Element): Element | null {
  return group.querySelector(':scope > .index-letter');
}

function above(entry: Element): Element | null {
  return entry.parentElement?.closest('.index-entry') ?? null;
}
