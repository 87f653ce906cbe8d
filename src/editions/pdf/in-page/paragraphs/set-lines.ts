/** Has the browser break a paragraph as it was decided: what fills a line fills it before the browser comes to justify it. */
import { range } from '../boxes.ts';
import { fillLine, type Measure, type SetLine } from './line-breaking.ts';
import type { Place } from './stops.ts';

/** A paragraph with all that has to be known to set its lines, in one way or another. */
export interface Paragraph {
  readonly block: HTMLElement;
  /** Its texts as they were, before spans came into them. */
  readonly texts: readonly { readonly text: Text; readonly data: string }[];
  /** From the edge of its box to that of its lines, in CSS pixels. */
  readonly inset: number;
  readonly measure: Measure;
  readonly places: readonly Place[];
}

/** What a line is left short of its measure, for the browser to justify: all that is measured is so exact. CSS pixels. */
const rest = 1.2;

/** Room by which what was measured may differ from what the browser finds. CSS pixels. */
const doubt = 1.2;

/** A word that may be divided begins, and how many spaces wide its part with the hyphen is at least. */
const longWord = /^[^\s\p{L}]*\p{L}[\p{L}\p{M}\u00AD]{4}/u;
const leastPart = 3;

/** What a text was parted into, by the place in it where each part begins. */
type Parts = Map<number, Text>;

interface Setting {
  readonly spans: HTMLElement[];
  readonly parts: Map<Text, Parts>;
}

const settings = new WeakMap<HTMLElement, Setting>();

/** Lines that the browser would break so by itself are left to it. @returns whether any had to be set */
export function setLines(paragraph: Paragraph, lines: readonly SetLine[]): boolean {
  const { block, texts, measure, places } = paragraph;
  const setting: Setting = { spans: [], parts: new Map() };
  // The last first: what is split off stands behind.
  for (const line of lines.toReversed()) {
    if (isNatural(paragraph, line)) continue;
    const [start, end] = [places[line.from] ?? { text: 0, offset: 0 }, places[line.to]];
    if (end === undefined) continue;
    // A space that ends the line hangs: in an element of its own it would be one more word that has to fit.
    let isEnd = true;
    for (let index = Math.min(end.text, texts.length - 1); index >= start.text; index -= 1) {
      const text = texts[index]?.text;
      if (text === undefined) continue;
      const from = index === start.text ? start.offset : 0;
      const whole = text.data.slice(from, index === end.text ? end.offset : text.length);
      const own = isEnd ? whole.trimEnd() : whole;
      if (own === '') continue;
      isEnd = false;
      spaceOut(text, [from, from + own.length], line.added - rest / spacesOf(measure, line), setting);
    }
  }
  settings.set(block, setting);
  return setting.spans.length > 0;
}

function spacesOf({ stops }: Measure, { from, to }: SetLine): number {
  return Math.max(1, (stops[to]?.spaces[0] ?? 0) - (stops[from]?.spaces[1] ?? 0));
}

function isNatural({ measure, places, texts }: Paragraph, line: SetLine): boolean {
  const { from, to, added } = line;
  if (added < 0) return false;
  if (to === measure.stops.length - 1) return true;
  // There the browser might divide a word of which it was not asked where.
  const { text = 0, offset = 0 } = places[to] ?? {};
  const mayDivide = longWord.test(texts[text]?.data.slice(offset, offset + 40) ?? '');
  if (mayDivide && added * spacesOf(measure, line) > leastPart * measure.space) return false;
  const widths = [measure.width - doubt, measure.width + doubt];
  return widths.every((width) => fillLine({ ...measure, width }, from) === to);
}

/** From the first space to the last: a word that is parted between elements would not be divided by the browser. */
function spaceOut(text: Text, [start, end]: readonly [number, number], added: number, setting: Setting): void {
  const spaces = [...text.data.slice(start, end).matchAll(/[ \t\n\r\u00A0]/gu)].map(({ index }) => start + index);
  const [from, last] = [spaces[0], spaces.at(-1)];
  if (from === undefined || last === undefined) return;
  const to = last + 1;
  const parts = setting.parts.get(text) ?? new Map<number, Text>();
  setting.parts.set(text, parts);
  if (to < text.length) parts.set(to, text.splitText(to));
  const part = from > 0 ? text.splitText(from) : text;
  if (from > 0) parts.set(from, part);
  const span = document.createElement('span');
  span.style.wordSpacing = `${added.toFixed(3)}px`;
  part.replaceWith(span);
  span.append(part);
  setting.spans.push(span);
}

/** Leaves a paragraph to the browser again. */
export function unsetLines({ block, texts }: Paragraph): void {
  const { spans = [], parts = new Map<Text, Parts>() } = settings.get(block) ?? {};
  settings.delete(block);
  for (const { text, data } of texts) {
    if (!parts.has(text)) continue;
    for (const part of parts.get(text)?.values() ?? []) part.remove();
    text.data = data;
  }
  for (const span of spans) span.replaceWith(...span.childNodes);
}

/** Whether the browser has broken a paragraph in these lines: each begins at the edge, and the last is one line. */
export function standsSo(paragraph: Paragraph, lines: readonly SetLine[]): boolean {
  const { block, inset, texts, places } = paragraph;
  const edge = block.getBoundingClientRect().left + inset;
  const begins = lines.slice(1).map(({ from }) => rectAt(paragraph, places[from]));
  // Elements keep some distance; a word before it keeps more.
  const most = 2 * paragraph.measure.space;
  if (begins.some((rect) => rect !== undefined && Math.abs(rect.left - edge) > most)) return false;
  const last = texts.at(-1);
  const end = last && rectAt(paragraph, { text: texts.length - 1, offset: last.data.trimEnd().length - 1 });
  const begin = begins.at(-1);
  return end === undefined || begin === undefined || end.top < begin.top + begin.height;
}

function rectAt({ block, texts }: Paragraph, place: Place | undefined): DOMRect | undefined {
  const text = place && texts[place.text]?.text;
  if (place === undefined || text === undefined) return undefined;
  const parts = settings.get(block)?.parts.get(text) ?? new Map<number, Text>();
  const start = Math.max(0, ...[...parts.keys()].filter((at) => at <= place.offset));
  const node = start === 0 ? text : parts.get(start);
  const offset = place.offset - start;
  if (node === undefined || offset < 0 || offset >= node.length) return undefined;
  range.setStart(node, offset);
  // Two letters: half of a ligature may be found anywhere.
  range.setEnd(node, Math.min(node.length, offset + 2));
  return [...range.getClientRects()].at(-1);
}
