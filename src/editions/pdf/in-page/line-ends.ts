/** Reads where lines end. */
import { middleOf, range, textsIn } from './boxes.ts';
import { galleysOnTable, type Run } from './galley-table.ts';

/**
 * Which of some lines end with a divided word. The galleys have to stand as continuous strips.
 * @param lines galley and item of each
 */
export function findHyphens(lines: readonly (readonly [galley: number, item: number])[]): boolean[] {
  const table = galleysOnTable();
  const texts = new Map<Run, readonly Text[]>();
  return lines.map(([galley, index]) => {
    const { flow, items = [] } = table[galley] ?? {};
    const [item, next] = [items[index], items[index + 1]];
    if (flow === undefined || item?.run === undefined || next?.run !== item.run) return false;
    const own = texts.get(item.run) ?? textsOfRun(item.run);
    texts.set(item.run, own);
    // Top of the next line, as the window sees it.
    return isDividedAt(own, next.top + flow.getBoundingClientRect().top);
  });
}

/** Whether a word is divided over the border between two lines. */
function isDividedAt(texts: readonly Text[], border: number): boolean {
  const text = lastAbove(texts, border);
  const start = text && lineStart(text, border);
  if (text === undefined || start === undefined) return false;
  const { data } = text;
  return start > 0 && /\p{L}\p{M}*$/u.test(data.slice(0, start)) && /^\p{L}/u.test(data.slice(start));
}

/** A paragraph may have as many texts as lines: they stand one below the other. */
function lastAbove(texts: readonly Text[], border: number): Text | undefined {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const between = (low + high) >> 1;
    const text = texts[between];
    if (text !== undefined && heightAt(text, text.data.search(/\S/u)) < border) low = between + 1;
    else high = between;
  }
  return texts[low - 1];
}

/** What is not blank. */
function textsOfRun({ first, last }: Run): Text[] {
  const texts: Text[] = [];
  for (let node: Node | null = first; node !== null; node = node === last ? null : node.nextSibling) {
    texts.push(...textsIn(node).filter(({ data }) => data.trim() !== ''));
  }
  return texts;
}

function heightAt(text: Text, offset: number): number {
  range.setStart(text, offset);
  range.setEnd(text, Math.min(text.length, offset + 1));
  return middleOf(range.getBoundingClientRect());
}

/** First character of a text that stands below a height; nothing if the text begins or ends there. */
function lineStart(text: Text, border: number): number | undefined {
  if (text.length < 2 || !(heightAt(text, 0) < border) || !(heightAt(text, text.length - 1) > border)) return undefined;
  let low = 0;
  let high = text.length - 1;
  while (high - low > 1) {
    const between = (low + high) >> 1;
    if (heightAt(text, between) > border) high = between;
    else low = between;
  }
  return high;
}
