/** Before anything is measured: keeps stumps from ending paragraphs. */
import { middleOf, range, shownRects } from './boxes.ts';
import { standAsStrips } from './galley-table.ts';
import { recall } from './paragraphs/known-paragraphs.ts';

/** Characters of the last two words: longer ones would leave a hole in the line above. */
const most = 12;

/**
 * A last line that is hardly longer than an indent looks like a mistake: the word before it comes along.
 * (Chromium's own `text-wrap: pretty` gives up where notes cut into a paragraph, and then breaks all its
 * lines otherwise than they were measured.)
 * @param least length of a last line, in ems
 * @returns how many lines are filled
 */
export function fillLastLines(least: number): number {
  standAsStrips();
  const found = [...document.querySelectorAll<HTMLElement>('.galley :is(p, li, dd)')].flatMap((block) => {
    const text = block.lastChild;
    if (!(text instanceof Text) || recall(block) !== undefined || !isStump(block, least)) return [];
    const words = /\s(\S+)\s+(\S+)\s*$/u.exec(text.data);
    const [, before = '', last = ''] = words ?? [];
    return words === null || before.length + last.length > most ? [] : [{ text, at: words.index + 1 }];
  });
  for (const { text, at } of found) {
    const words = text.splitText(at);
    const together = document.createElement('span');
    together.className = 'together';
    words.replaceWith(together);
    together.append(words);
  }
  return found.length;
}

/** Whether the last of three lines or more is too short. */
function isStump(block: HTMLElement, least: number): boolean {
  if (block.matches('.opening *, .titlepage *, .imprint *, figure *, table *, .verse *')) return false;
  range.selectNodeContents(block);
  const rects = shownRects(range);
  const [first, last] = [rects[0], rects.at(-1)];
  if (first === undefined || last === undefined || last.top - first.top < 1.5 * last.height) return false;
  const style = getComputedStyle(block);
  const size = Number.parseFloat(style.fontSize);
  const middle = middleOf(last);
  const width = rects.reduce(
    (sum, rect) => (Math.abs(middleOf(rect) - middle) < 0.5 * size ? sum + rect.width : sum),
    0,
  );
  return style.textAlign === 'justify' && width < least * size;
}
