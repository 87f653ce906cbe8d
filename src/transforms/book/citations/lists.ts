/** Lists of works: as a section of the book, at the end of a chapter or an essay, or where the author wants one. */
import type { Element, ElementContent, ElementData } from 'hast';
import { h } from 'hastscript';
import {
  type Bibliography,
  type Processor,
  type TypesOfWorks,
  type Works,
  partsOfList,
  titleOfList,
} from '../../../citations/index.ts';
import { type Section, canonicalTag, classesOf, hasClass, termsFor, visit } from '../../../model/index.ts';
import { isElement, solidChildren } from '../../elements.ts';
import type { IdRegister } from '../../ids.ts';
import { buildOpening } from '../../openings.ts';
import type { OpenBook, OpenSection } from '../transform.ts';
import { readRendered } from './rendered.ts';

/** A list, and where its entries are. */
export interface WorkList {
  readonly parts: readonly { readonly title?: string; readonly list: Element }[];
  /** Lists of some types of works alone, where the author wants them. */
  readonly placed: readonly { readonly place: Element; readonly list: Element }[];
  /** By key. */
  readonly entries: ReadonlyMap<string, Element>;
}

export interface ListSettings {
  readonly works: Works;
  /** Of the text around it: a work in another one says so. */
  readonly language: string;
  readonly ids: IdRegister;
  readonly byType: boolean;
  /** What has a place of its own; the list has the others. */
  readonly places: readonly TypedPlace[];
}

export function makeList(processor: Processor, settings: ListSettings): WorkList {
  const entries = new Map<string, Element>();
  if (!processor.hasList) return { parts: [], placed: [], entries };
  const make = (bibliography: Bibliography): Element => {
    const items = bibliography.entries.map((entry) => [entry.key, makeEntry(entry, settings)] as const);
    for (const [key, item] of items) entries.set(key, item);
    const { labelled, hanging } = bibliography;
    const className = ['works', ...(labelled ? ['labelled'] : []), ...(hanging ? ['hanging'] : [])];
    return h(
      'ul',
      { className },
      items.map(([, item]) => item),
    );
  };
  const { places, works, byType, language } = settings;
  const all = new Set([...works.values()].map(({ data }) => data.type));
  const taken = new Set<string>();
  const placed = places.map(({ place, wanted }) => {
    const types = [...all].filter((type) => !taken.has(type) && wanted.some((one) => isOfType(type, one)));
    for (const type of types) taken.add(type);
    return { place, list: make(processor.list({ types, others: false })) };
  });
  const rest = (kind: TypesOfWorks): TypesOfWorks =>
    kind.others
      ? { types: [...kind.types, ...taken], others: true }
      : { types: kind.types.filter((type) => !taken.has(type)), others: false };
  if (!byType) {
    const list = make(taken.size === 0 ? processor.list() : processor.list(rest({ types: [], others: true })));
    return { parts: list.children.length > 0 || placed.length === 0 ? [{ list }] : [], placed, entries };
  }
  const parts = partsOfList(language).map(({ title, ...of }) => ({ title, list: make(processor.list(rest(of))) }));
  return { parts: parts.filter(({ list }) => list.children.length > 0), placed, entries };
}

/** `article`: those in journals, too. */
function isOfType(type: string, wanted: string): boolean {
  return type === wanted || type.startsWith(`${wanted}-`);
}

function makeEntry({ key, html }: Bibliography['entries'][number], { works, language, ids }: ListSettings): Element {
  const own = canonicalTag(works.get(key)?.data.language ?? '');
  const isForeign = own !== undefined && own.split('-')[0] !== language.split('-')[0];
  const item = h('li', { id: ids.take(`ref-${key}`), className: ['work'] }, trim(readRendered(html, language)));
  if (isForeign) markTitle(item, own);
  return item;
}

/** With a heading above each part, of this level. */
function spellOut({ parts }: WorkList, level: 'h2' | 'h3', ids: IdRegister): Element[] {
  return parts.flatMap(({ title, list }) =>
    title === undefined ? [list] : [h(level, { id: ids.take(`works-${title.toLowerCase()}`) }, title), list],
  );
}

/** A title is in the language of the work, what is said around it in that of the book. */
function markTitle(item: Element, language: string): void {
  const title = item.children.find((child) => isElement(child, 'em'));
  if (isElement(title)) title.properties.lang = language;
}

/** Without the white space between the boxes of citeproc-js. */
function trim(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element')
      return [{ ...node, children: node.tagName === 'span' ? trim(node.children) : node.children }];
    if (node.type !== 'text') return [node];
    const lines = node.value.split('\n');
    const value = lines
      .map((line, at) => (at > 0 ? line.trimStart() : line))
      .map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
      .join('');
    return value.trim() === '' && node.value.length > 1 ? [] : [{ ...node, value }];
  });
}

/** Where each work is cited: arrows behind its entry. */
export function linkBack(list: WorkList, places: ReadonlyMap<string, readonly string[]>, language: string): void {
  const { backToReference } = termsFor(language);
  for (const [key, item] of list.entries) {
    const ids = places.get(key) ?? [];
    if (ids.length === 0) continue;
    const links = ids.map((id, index) =>
      h(
        'a',
        {
          className: ['backlink'],
          role: 'doc-backlink',
          href: `#${id}`,
          ariaLabel: ids.length === 1 ? backToReference : `${backToReference} (${index + 1})`,
        },
        '↩\uFE0E',
      ),
    );
    item.children.push(...links.flatMap((link): ElementContent[] => [{ type: 'text', value: '\u00A0' }, link]));
  }
}

export interface TypedPlace {
  readonly place: Element;
  /** Types of CSL. */
  readonly wanted: readonly string[];
}

/** `::: {#refs type=book}`, `:::bibliography {type="article thesis"}` */
export function findTypedPlaces(book: OpenBook): TypedPlace[] {
  const places: TypedPlace[] = [];
  for (const { body } of book.sections)
    visit(body, 'element', (node) => {
      const { dataWorks } = node.properties;
      if (typeof dataWorks === 'string') places.push({ place: node, wanted: dataWorks.split(/[\s,]+/u) });
    });
  return places;
}

/** Where the author wants the list: a `div` with the id `refs`, or `:::bibliography`. */
export function findWishedPlace(book: OpenBook): Element | undefined {
  let found: Element | undefined;
  for (const { body } of book.sections) {
    visit(body, 'element', (node) => {
      if (node.properties.dataWorks !== undefined) return;
      if (node.tagName === 'div' && (node.properties.id === 'refs' || hasClass(node, 'bibliography-place')))
        found ??= node;
    });
  }
  return found;
}

/** Puts it where it belongs; the words of a list are no one's who wrote the text. */
export function placeList(book: OpenBook, list: WorkList, title: string | undefined, ids: IdRegister): void {
  const { language } = book.metadata;
  for (const one of list.placed) fillPlace(one.place, one.list.children.length === 0 ? [] : [one.list]);
  if (list.placed.length > 0 && list.parts.length === 0) return;
  const wished = findWishedPlace(book);
  if (wished !== undefined) {
    fillPlace(wished, spellOut(list, 'h2', ids));
    return;
  }
  const heading = title ?? titleOfList(language);
  const [only] = book.sections;
  if (book.kind === 'essay' && only !== undefined) {
    closeSection(only, list, title, language, ids);
    return;
  }
  const own = book.sections.find(({ role, body }) => role === 'bibliography' && !body.children.some(saysMore));
  if (own !== undefined) {
    own.body.children.push(...spellOut(list, 'h2', ids).map(written));
    return;
  }
  const id = ids.take('bibliography');
  const opening = buildOpening({
    heading: { id: ids.take(`${id}-title`), children: [{ type: 'text', value: heading }] },
  });
  const section: OpenSection = {
    id,
    role: 'bibliography',
    matter: 'back',
    title: heading,
    depth: 0,
    listed: true,
    generated: true,
    body: { type: 'root', children: [opening, ...spellOut(list, 'h2', ids)] },
    notes: [],
  };
  const end = book.sections.findIndex(
    ({ matter, role }) => matter === 'back' && (role === 'index' || role === 'colophon'),
  );
  book.sections.splice(end < 0 ? book.sections.length : end, 0, section);
}

function fillPlace(place: Element, lists: readonly Element[]): void {
  const classes = classesOf(place).filter((name) => name !== 'bibliography-place');
  place.properties.className = [...new Set([...classes, 'bibliography'])];
  delete place.properties.dataWorks;
  place.children.push(...lists.map(written));
}

/** At the end of a chapter or an essay; under a heading of the author's that nothing follows, as Pandoc has it. */
export function closeSection(
  section: OpenSection,
  list: WorkList,
  title: string | undefined,
  language: string,
  ids: IdRegister,
): void {
  const { children } = section.body;
  const last = children.findLast((node) => node.type === 'element');
  if (title === undefined && isElement(last, 'h2', 'h3')) {
    children.push(written(h('div', { className: ['bibliography'] }, spellOut(list, 'h3', ids))));
    return;
  }
  const id = ids.take(`${section.id}-works`);
  const heading = title ?? titleOfList(section.language ?? language);
  // “Bibliography, Getting Started”: landmarks of one page need names of their own.
  const opening = findHeading(section.body);
  const names = opening === undefined ? id : `${id} ${opening}`;
  children.push(
    written(
      h('section', { className: ['bibliography'], role: 'doc-bibliography', ariaLabelledBy: names }, [
        h('h2', { id }, heading),
        ...spellOut(list, 'h3', ids),
      ]),
    ),
  );
}

function findHeading(body: Section['body']): string | undefined {
  let id: string | undefined;
  visit(body, 'element', (node) => {
    if (node.tagName === 'h1' && typeof node.properties.id === 'string') id ??= node.properties.id;
  });
  return id;
}

function saysMore(node: Section['body']['children'][number]): boolean {
  if (node.type !== 'element' || node.tagName === 'header') return false;
  return solidChildren(node).length > 0;
}

/** Nothing of it was written by the author: see words/tree-passages.ts. */
function written(element: Element): Element {
  return { ...element, data: { written: '' } as ElementData };
}
