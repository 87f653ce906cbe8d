/**
 * Glossaries: words that are marked in the text lead to the entry that explains them, and the entry tells where they
 * stand, by the means of the index: in print the pages, elsewhere links.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { classesOf, defined, glossaryWordsFor, hasClass, suggest } from '../../../model/index.ts';
import { joined, said } from '../../../report/index.ts';
import { isElement, placeOf, solidChildren, unwritten } from '../../elements.ts';
import { elementsInOrder, type Read } from '../reading-order.ts';
import {
  contextOf,
  type OpenBook,
  type OpenSection,
  type ReadingContext,
  type ReadingTransform,
} from '../transform.ts';
import { Glossary, readGlossaries, writeEntry, type GlossaryEntry } from './entries.ts';
import { placeGlossary } from './place.ts';

export const glossaryTransform: ReadingTransform = (book, context) => {
  const glossary = new Glossary();
  readGlossaries(book, glossary, context);
  const written = context.wishes.terms.flatMap(
    (wish) => writeEntry(wish, glossary, context, book.metadata.language) ?? [],
  );
  linkTerms(book, glossary, context);
  for (const entry of glossary.all) tellPlaces(entry, book.metadata.language);
  tellUnused(glossary, context);
  if (written.length > 0) placeGlossary(book, written, context);
};

function linkTerms(book: OpenBook, glossary: Glossary, context: ReadingContext): void {
  for (const section of book.sections) {
    for (const found of elementsInOrder(section, ({ properties }) => properties.dataTerm !== undefined))
      linkTerm(found, section, book, glossary, context);
  }
}

function linkTerm(
  { node, note, around }: Read<Element>,
  section: OpenSection,
  book: OpenBook,
  glossary: Glossary,
  { ids, report }: ReadingContext,
): void {
  const { dataTerm, ...others } = node.properties;
  node.properties = others;
  const named = typeof dataTerm === 'string' ? dataTerm : '';
  const words = named === '' ? toString(node) : named;
  const entry = glossary.find(words);
  if (entry === undefined) {
    // Where nothing is explained, `.term` is a class of the author's own.
    if (glossary.all.length > 0 || named !== '') tellUnknown(words, node, glossary, contextOf(section, book, report));
    return;
  }
  const isExplained = section.role === 'glossary' || around.some((one) => hasClass(one, 'glossary'));
  const id = typeof others.id === 'string' ? others.id : ids.take(`${entry.id}-place`);
  const isLink = !around.some(({ tagName }) => tagName === 'a') && !holdsLink(node);
  const inside: ElementContent[] =
    others.dataIndex === undefined
      ? node.children
      : [h('span', { className: ['index'], dataIndex: others.dataIndex }, node.children)];
  const className = [
    'term',
    ...classesOf(node).filter((name) => name !== 'term' && name !== 'gls' && name !== 'index'),
  ];
  const { lang, dir } = others;
  node.tagName = isLink ? 'a' : 'span';
  node.properties = {
    className,
    id,
    ...(isLink ? { href: `#${entry.id}`, role: 'doc-glossref' } : {}),
    ...defined({ lang, dir }),
  };
  node.children = inside;
  // Within the glossary an entry that names another is no place in the text.
  if (!isExplained) entry.uses.push({ id, note: note?.number });
}

function holdsLink(node: Element): boolean {
  return node.children.some((child) => isElement(child) && (child.tagName === 'a' || holdsLink(child)));
}

function tellUnknown(words: string, node: Element, glossary: Glossary, context: ReturnType<typeof contextOf>): void {
  const near = suggest(words, glossary.names);
  const name = words.replace(/\s+/gu, ' ').trim();
  context.report.add(
    'term-unknown',
    said`No glossary explains “${name}”, which is marked as one of its terms`,
    placeOf(node, context),
    near === undefined
      ? said`Write an entry for it, or name the one that is meant: [words]{.term entry="Term"}.`
      : said`Did you mean ${near}? Then write [${name}]{.term entry="${near}"}.`,
  );
}

/** “In the text: 12, 47” at the end of what explains it. */
function tellPlaces({ definition, uses }: GlossaryEntry, language: string): void {
  if (uses.length === 0) return;
  const links = uses.flatMap(({ id, note }, index): ElementContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
    h(
      'a',
      {
        className: ['index-locator'],
        href: `#${id}`,
        dataPageOf: id,
        ...defined({ dataNote: note === undefined ? undefined : String(note) }),
      },
      String(index + 1),
    ),
  ]);
  const places: Element = {
    ...h('span', { className: ['term-places'] }, [
      `${glossaryWordsFor(language).places}: `,
      h('span', { className: ['index-locators', 'alone'] }, links),
    ]),
    data: unwritten,
  };
  const last = solidChildren(definition).at(-1);
  if (isElement(last, 'p')) last.children.push({ type: 'text', value: ' ' }, places);
  else if (definition.children.some((child) => isElement(child, 'p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'div')))
    definition.children.push({ ...h('p', { className: ['term-places'] }, places.children), data: unwritten });
  else definition.children.push({ type: 'text', value: ' ' }, places);
}

/** Whoever marks terms wants to know of those that no mark names; a glossary by itself is as good. */
function tellUnused({ all }: Glossary, { report }: ReadingContext): void {
  const unused = all.filter(({ uses }) => uses.length === 0);
  const [first] = unused;
  if (first === undefined || unused.length === all.length) return;
  const names = unused.map(({ term }) => `“${term}”`);
  const shown = names.length > 8 ? [...names.slice(0, 7), said`${names.length - 7} more`] : names;
  report.add(
    'term-unused',
    said`No word of the text leads to ${joined(shown, ', ')} in the glossary`,
    first.place,
    said`Mark the words that it explains: [words]{.term}.`,
  );
}
