/**
 * `number-sections: true`: headings below those of chapters have numbers, “2.1” in chapter 2, “1” in an essay. What is
 * `.unnumbered` has none, nor what stands below it; what is `.appendix` in an essay has letters.
 */
import type { Element } from 'hast';
import { findHeadings } from '../../markup/index.ts';
import { classesOf, letters } from '../../model/index.ts';
import { unwritten } from '../elements.ts';
import type { OpenSection, ReadingTransform } from './transform.ts';

export const sectionNumbersTransform: ReadingTransform = (book, { wishes }) => {
  const depth = wishes.sectionDepth;
  if (depth === undefined) return;
  book.numbersHeadings = true;
  for (const section of book.sections) {
    const isEssay = book.kind === 'essay';
    if (section.role === 'part' || (!isEssay && section.number === undefined)) continue;
    numberHeadings(section, isEssay ? '' : (section.number ?? ''), depth);
  }
};

function numberHeadings({ body }: OpenSection, chapter: string, depth: number): void {
  const counts: number[] = [];
  let appendices = 0;
  /** In an essay, within an appendix: its letter. */
  let appendix: string | undefined;
  /** Level of the heading without a number in force. */
  let silent = Infinity;
  for (const heading of findHeadings(body)) {
    const level = Number(heading.tagName.slice(1));
    if (level <= silent) silent = classesOf(heading).includes('unnumbered') ? level : Infinity;
    if (level >= silent || level > depth) continue;
    counts.length = Math.min(counts.length, level - 1);
    while (counts.length < level - 2) counts.push(0);
    const isTop = level === 2 && chapter === '';
    if (isTop && classesOf(heading).includes('appendix')) {
      appendices += 1;
      appendix = letters(appendices);
      counts[0] = 0;
      setNumber(heading, appendix);
      continue;
    }
    if (isTop) appendix = undefined;
    counts[level - 2] = (counts[level - 2] ?? 0) + 1;
    const own = appendix === undefined ? counts : counts.slice(1);
    setNumber(
      heading,
      [...(chapter === '' ? [] : [chapter]), ...(appendix === undefined ? [] : [appendix]), ...own].join('.'),
    );
  }
}

function setNumber(heading: Element, number: string): void {
  heading.children.unshift(
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['section-number'] },
      children: [{ type: 'text', value: number }],
      data: unwritten,
    },
    { type: 'text', value: ' ' },
  );
}
