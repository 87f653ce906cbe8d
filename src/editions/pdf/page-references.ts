/**
 * References that tell pages: “p. 47”, “pp. 47–49”. What they say is only known once the pages are made up:
 * until then each has a box that names what has to be filled in, as the lines of the contents have.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { hasClass, pagePhrase, visit } from '../../model/index.ts';
import { placeholder as somewhere } from './whereabouts.ts';

/** Stands where the numbers will, so that lines break about where they will. */
const placeholder = '00';

/**
 * Puts the boxes into the references of a section. A single page: `p. <span data-folio-of="id">`, to be
 * filled with the label of the page on which `id` stands. Pages from one place to another:
 * `<span data-folio-of="id until" data-one="p. %" data-many="pp. %">`, to be filled with what sayRanges
 * says under this key. What depends on where the reference stands itself: see whereabouts.ts.
 * @param known ids that the print edition has: a reference to any other keeps its words
 */
export function openPageReferences(section: Element, known: ReadonlySet<string>, language: string): void {
  let count = 0;
  visit(section, 'element', (node) => {
    const { dataPageOf, dataPageTo, dataPageAlone, dataPageWhen, ...others } = node.properties;
    if (typeof dataPageOf !== 'string' || hasClass(node, 'index-locator')) return;
    node.properties = others;
    if (!known.has(dataPageOf)) return;
    if (dataPageWhen !== undefined) {
      count += 1;
      const id = `${String(section.properties.id)}-reference-${count}`;
      const own = typeof node.properties.id === 'string' ? node.properties.id : known.has(id) ? `${id}-from` : id;
      node.properties.id = own;
      const dataFolioOf = `${own} at ${dataPageOf}`;
      const box = h('span', { dataFolioOf, dataWhen: dataPageWhen, dataLanguage: language }, ` ${somewhere}`);
      node.children = [...node.children, h('span', { className: ['pages', 'whereabouts'] }, [box])];
      return;
    }
    const pages =
      typeof dataPageTo === 'string' && known.has(dataPageTo)
        ? openRange(dataPageOf, dataPageTo, language)
        : openPage(dataPageOf, language);
    node.children =
      dataPageAlone === undefined
        ? [...node.children, text(' '), hold([text('('), ...pages, text(')')])]
        : [hold(pages)];
  });
}

function openPage(id: string, language: string): ElementContent[] {
  const [before = '', after = ''] = pagePhrase(language, 'one').split('%');
  return [text(before), h('span', { dataFolioOf: id }, placeholder), text(after)].filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
}

function openRange(from: string, to: string, language: string): ElementContent[] {
  const [one, many] = [pagePhrase(language, 'one'), pagePhrase(language, 'many')];
  const words = many.replace('%', `${placeholder}–${placeholder}`);
  return [h('span', { dataFolioOf: keyOf(from, to), dataOne: one, dataMany: many }, words)];
}

/** No id has a space. */
function keyOf(from: string, to: string): string {
  return `${from} ${to}`;
}

function hold(children: ElementContent[]): Element {
  return h('span', { className: ['pages'] }, children);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

export interface PageRange {
  /** The value of `data-folio-of`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Phrases with `%` for the number. */
  readonly one: string;
  readonly many: string;
}

/** All ranges that wait for their pages. */
export function collectRanges(elements: readonly Element[]): PageRange[] {
  const ranges = new Map<string, PageRange>();
  for (const element of elements) {
    visit(element, 'element', ({ properties: { dataFolioOf, dataOne, dataMany } }) => {
      if (typeof dataFolioOf !== 'string' || typeof dataOne !== 'string' || typeof dataMany !== 'string') return;
      const [from = '', to = ''] = dataFolioOf.split(' ');
      ranges.set(dataFolioOf, { key: dataFolioOf, from, to, one: dataOne, many: dataMany });
    });
  }
  return [...ranges.values()];
}

/**
 * What each range says, by its key.
 * @param labels label of the page on which each id stands
 */
export function sayRanges(
  ranges: readonly PageRange[],
  labels: Readonly<Record<string, string>>,
): Record<string, string> {
  const said = ranges.map(({ key, from, to, one, many }) => {
    const [first = '', last = ''] = [labels[from], labels[to]];
    const pages = first === last || last === '' ? one.replace('%', first) : many.replace('%', `${first}–${last}`);
    return [key, pages] as const;
  });
  return Object.fromEntries(said);
}
