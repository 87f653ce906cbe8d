/**
 * Numbers of the lines of verse: `:::verse{.numbered}`. Those that are shown (every fifth, or as `every=` says) are in
 * `data-line`, from which the styles show them: so they are neither copied with the text nor read out.
 */
import type { Element } from 'hast';
import { classesOf, hasClass } from '../../../model/index.ts';
import { elementsInOrder } from '../reading-order.ts';
import type { ReadingTransform } from '../transform.ts';
import { linkVariants } from './apparatus.ts';

export const verseTransform: ReadingTransform = (book, context) => {
  const numbers = new Map<Element, number>();
  let last = 0;
  for (const section of book.sections) {
    for (const { node } of elementsInOrder(section, isNumbered)) last = numberLines(node, last, numbers);
    linkVariants(section, numbers, book, context);
  }
};

function isNumbered(node: Element): boolean {
  const { dataStart, dataEvery } = node.properties;
  const isWanted = hasClass(node, 'numbered', 'line-numbers', 'continued');
  return hasClass(node, 'verse', 'drama') && (isWanted || dataStart !== undefined || dataEvery !== undefined);
}

/** @param last number of the line before it, for a poem that goes on. @returns the number of its own last line */
function numberLines(verse: Element, last: number, numbers: Map<Element, number>): number {
  const { dataStart, dataEvery, ...properties } = verse.properties;
  const isContinued = hasClass(verse, 'continued');
  const names = classesOf(verse).filter((name) => !['numbered', 'line-numbers', 'continued'].includes(name));
  verse.properties = { ...properties, className: [...names, 'numbered'] };
  const start = readCount(dataStart, isContinued ? last + 1 : 1);
  const every = Math.max(1, readCount(dataEvery, 5));
  let number = start - 1;
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (!hasClass(child, 'line')) {
        walk(child);
        continue;
      }
      // What two share is one line, and a direction is none.
      if (hasClass(child, 'stage') || (hasClass(child, 'shared') && number >= start)) continue;
      number += 1;
      numbers.set(child, number);
      if (number % every === 0) child.properties.dataLine = String(number);
    }
  };
  walk(verse);
  return number;
}

function readCount(value: unknown, otherwise: number): number {
  return typeof value === 'string' && /^\d{1,6}$/u.test(value) ? Number(value) : otherwise;
}
