/** Reads where lines end. */
import { middleOf, range, textsIn } from './boxes.ts';
import { galleysOnTable, type Run } from './galley-table.ts';

/**
 * Which of some lines end with a divided word. The galleys have to stand as continuous strips.
 * @param lines galley and item of each
 */
export function findHyphens(lines: readonly (readonly [galley: number, item: number])[]): boolean[] {
  const table = galleysOnTable();
  return lines.map(([galley, index]) => {
    const { flow, items = [] } = table[galley] ?? {};
    const [item, next] = [items[index], items[index + 1]];
    if (flow === undefined || item?.run === undefined || next?.run !== item.run) return false;
    // Top of the next line, as the window sees it.
    return isDividedAt(item.run, next.top + flow.getBoundingClientRect().top);
  });
}

/** Whether a word is divided over the border between two lines. */
function isDividedAt(run: Run, border: number): boolean {
  for (const text of textsOfRun(run)) {
    const start = lineStart(text, border);
    if (start === undefined) continue;
    const { data } = text;
    return start > 0 && /\p{L}\p{M}*$/u.test(data.slice(0, start)) && /^\p{L}/u.test(data.slice(start));
  }
  return false;
}

function* textsOfRun({ first, last }: Run): Generator<Text> {
  for (let node: Node | null = first; node !== null; node = node === last ? null : node.nextSibling) {
    yield* textsIn(node);
  }
}

/** First character of a text that stands below a height; nothing if the text begins or ends there. */
function lineStart(text: Text, border: number): number | undefined {
  const heightAt = (offset: number): number => {
    range.setStart(text, offset);
    range.setEnd(text, Math.min(text.length, offset + 1));
    return middleOf(range.getBoundingClientRect());
  };
  if (text.length < 2 || !(heightAt(0) < border) || !(heightAt(text.length - 1) > border)) return undefined;
  let low = 0;
  let high = text.length - 1;
  while (high - low > 1) {
    const between = (low + high) >> 1;
    if (heightAt(between) > border) high = between;
    else low = between;
  }
  return high;
}
