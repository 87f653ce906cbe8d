/** `lists: first-lines`: the poems of a book by their first lines, at its end. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { type FirstLine, classesOf, defined, hasClass, titleOfFirstLines } from '../../../model/index.ts';
import type { IdRegister } from '../../ids.ts';
import { makeListSection } from '../generated-section.ts';
import { elementsInOrder } from '../reading-order.ts';
import type { OpenBook, ReadingTransform, ThemedContext } from '../transform.ts';

/** Lines of verse that are quoted, stand beside a translation, or go on with a poem are none of their own. */
const within = ['epigraph', 'parallel-cell', 'verse', 'drama'];

/** Finds them where a list is wanted. */
export const firstLinesTransform: ReadingTransform = (book, { wishes, ids }) => {
  if (wishes.lists?.kinds.includes('first-lines') === true) book.firstLines = findFirstLines(book, ids);
};

/** Gives each poem a place that can be led to. */
function findFirstLines(book: OpenBook, ids: IdRegister): FirstLine[] {
  return book.sections.flatMap((section) =>
    elementsInOrder(section, (node) => hasClass(node, 'verse')).flatMap(({ node, note, around }): FirstLine[] => {
      const isQuoted = around.some((outer) => outer.tagName === 'blockquote' || hasClass(outer, ...within));
      if (note !== undefined || isQuoted || classesOf(node).includes('continued')) return [];
      const first = firstLineOf(node);
      if (first === undefined) return [];
      node.properties.id ??= ids.take('poem');
      const { id, lang } = node.properties;
      const language = typeof lang === 'string' ? lang : section.language;
      return [{ id, line: trimLine(toString(first)), ...defined({ language }) }];
    }),
  );
}

function firstLineOf(node: Element): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = hasClass(child, 'line') ? child : firstLineOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Word by word, whatever marks they begin with. */
function bare(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+/u, '').replaceAll(/[’'“”‘"]/gu, '');
}

/** Whether it goes on is said by the poem. */
function trimLine(line: string): string {
  return line
    .replace(/\s+/gu, ' ')
    .replace(/[,;:.–— -]{1,8}$/u, '')
    .trim();
}

export function makeFirstLines(book: OpenBook, fill: ThemedContext['fill']): void {
  const { language } = book.metadata;
  const order = new Intl.Collator(language, { numeric: true });
  const entries = (book.firstLines ?? [])
    .toSorted((a, b) => order.compare(bare(a.line), bare(b.line)))
    .map(({ id, line, language: own }) => ({
      id,
      role: 'poem',
      title: line,
      entries: [],
      ...defined({ language: own }),
    }));
  const section = makeListSection(book, 'first-lines', titleOfFirstLines(language), fill('contents', { entries }));
  const end = book.sections.findIndex(({ role }) => role === 'index' || role === 'colophon');
  book.sections.splice(end < 0 ? book.sections.length : end, 0, { ...section, matter: 'back', listed: true });
}
