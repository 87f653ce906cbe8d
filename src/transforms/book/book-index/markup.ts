/** An index as it stands in all editions. Where its places are, each edition says in its own way (`span.locators`). */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { defined, type IndexWords } from '../../../model/index.ts';
import { findEntry, splitPath, type Entries, type IndexEntry, type Locator } from './entries.ts';
import { groupByLetter, sortEntries } from './order.ts';

export interface IndexForm {
  readonly language: string;
  readonly words: IndexWords;
  readonly style: 'indented' | 'run-on';
  /** Level of the headings that are letters. */
  readonly level: 'h2' | 'h3';
  /** Id of an entry that another leads to. */
  readonly idOf: (entry: IndexEntry) => string;
}

/** With fewer entries, letters would be more than entries. */
const fewestForLetters = 20;

export function writeIndex(entries: Entries, form: IndexForm): Element[] {
  const { language, words } = form;
  const sorted = sortEntries(entries, language);
  const ids = collectTargets(entries, form);
  const list = (some: readonly IndexEntry[]): Element =>
    h(
      'ul',
      { className: ['index-entries'] },
      some.map((entry) => writeEntry(entry, entries, ids, form)),
    );
  const hasMain = sorted.some((entry) => holdsMain(entry));
  const note = hasMain ? [h('p', { className: ['index-note', 'first'] }, words.main)] : [];
  if (sorted.length < fewestForLetters) return [...note, h('div', { className: ['index-group'] }, [list(sorted)])];
  const groups = groupByLetter(sorted, language).map(({ letter, entries: some }) =>
    h('div', { className: ['index-group'] }, [
      h(form.level, { className: ['index-letter'] }, nameLetter(letter, words)),
      list(some),
    ]),
  );
  return [...note, ...groups];
}

function nameLetter(letter: string, { signs, numbers }: IndexWords): string {
  return letter === '' ? signs : letter === '0' ? numbers : letter;
}

function holdsMain(entry: IndexEntry): boolean {
  return entry.locators.some(({ main }) => main) || [...entry.entries.values()].some(holdsMain);
}

/** Ids of the entries that others lead to. */
function collectTargets(entries: Entries, { idOf }: IndexForm): Map<IndexEntry, string> {
  const ids = new Map<IndexEntry, string>();
  const walk = (some: Entries): void => {
    for (const entry of some.values()) {
      for (const { path } of [...entry.see, ...entry.seeAlso]) {
        const target = findEntry(entries, path);
        if (target !== undefined && !ids.has(target)) ids.set(target, idOf(target));
      }
      walk(entry.entries);
    }
  };
  walk(entries);
  return ids;
}

function writeEntry(entry: IndexEntry, all: Entries, ids: ReadonlyMap<IndexEntry, string>, form: IndexForm): Element {
  const { language, style, words } = form;
  const inside = sortEntries(entry.entries, language).map((one) => writeEntry(one, all, ids, form));
  const { see, seeAlso, locators } = entry;
  const children: ElementContent[] = [
    h('span', { className: ['index-term'], ...defined({ id: ids.get(entry) }) }, structuredClone([...entry.words])),
    ...(locators.length === 0 ? [] : [h('span', { className: ['index-locators'] }, writeLocators(locators))]),
    ...lead(see, words.see, 'index-see', all, ids, locators.length > 0),
    ...lead(seeAlso, words.seeAlso, 'index-see-also', all, ids, locators.length > 0),
  ];
  return h('li', { className: ['index-entry'] }, [
    h('p', { className: ['index-line'] }, children),
    ...(inside.length === 0
      ? []
      : [h('ul', { className: ['index-entries', ...(style === 'run-on' ? ['run-on'] : [])] }, inside)]),
  ]);
}

/** Numbered from one: what an edition without pages shows. */
function writeLocators(locators: readonly Locator[]): ElementContent[] {
  return locators.flatMap(({ id, to, main, note }, index): ElementContent[] => [
    { type: 'text', value: ', ' },
    h(
      'a',
      {
        className: ['index-locator', ...(main ? ['main'] : [])],
        href: `#${id}`,
        dataPageOf: id,
        ...defined({ dataPageTo: to, dataNote: note === undefined ? undefined : String(note) }),
      },
      String(index + 1),
    ),
  ]);
}

/** “, *see* Lighthouses: of Alexandria”; after numbers a sentence of its own. */
function lead(
  references: IndexEntry['see'],
  word: string,
  name: string,
  all: Entries,
  ids: ReadonlyMap<IndexEntry, string>,
  isAfterNumbers: boolean,
): ElementContent[] {
  if (references.length === 0) return [];
  const unique = [...new Map(references.map((one) => [splitPath(one.path).join('!').toLowerCase(), one])).values()];
  const links = unique.flatMap(({ path }, index): ElementContent[] => {
    const target = findEntry(all, path);
    const id = target === undefined ? undefined : ids.get(target);
    const label = nameOf(path, all);
    return [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]),
      id === undefined ? { type: 'text' as const, value: label } : h('a', { href: `#${id}` }, label),
    ];
  });
  const said = isAfterNumbers ? `${word.charAt(0).toLocaleUpperCase()}${word.slice(1)}` : word;
  return [
    { type: 'text', value: isAfterNumbers ? '. ' : ', ' },
    h('span', { className: [name] }, [h('em', said), ' ', ...links]),
  ];
}

function nameOf(path: string, all: Entries): string {
  const levels = splitPath(path);
  return levels
    .map((_level, index) => findEntry(all, levels.slice(0, index + 1).join('!'))?.term ?? levels[index] ?? '')
    .join(': ');
}
