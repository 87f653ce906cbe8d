/** Formulas in lines of their own that are wider than the text: set smaller, parted at their signs, or both. */
import { findGalleys } from './galley-table.ts';
import { signs } from './long-formulas.ts';

export interface WideFormula {
  /** Index of its galley. */
  readonly galley: number;
  /** `line:column` in the section's file. */
  readonly at?: string;
  /** Of its own size. */
  readonly share: number;
}

/** Down to this share of its size a formula is only set smaller, and nothing is said. */
const readable = 0.8;
const smallest = 0.3;

/** @returns those that are smaller than can be read well */
export function fitFormulas(): WideFormula[] {
  return findGalleys().flatMap((galley, index) =>
    [...galley.querySelectorAll<HTMLElement>('.equation')].flatMap((box): WideFormula[] => {
      const math = box.querySelector<HTMLElement>(':scope > math');
      if (math === null || fits(box)) return [];
      let share = shrink(box, math, readable);
      if (!fits(box) && part(box, math)) share = shrink(box, math, readable);
      if (!fits(box)) share = shrink(box, math, smallest);
      const at = box.closest<HTMLElement>('[data-at]')?.dataset['at'];
      return share >= readable ? [] : [{ galley: index, share, ...(at === undefined ? {} : { at }) }];
    }),
  );
}

/** Nothing of it stands out of its box. */
function fits(box: HTMLElement): boolean {
  const { left, right } = box.getBoundingClientRect();
  return [...box.querySelectorAll('math, :scope > .number, mtd.number, math mo, math mi, math mn, math mtext')].every(
    (one) => {
      const own = one.getBoundingClientRect();
      return own.width === 0 || (own.right <= right + 0.75 && own.left >= left - 0.75);
    },
  );
}

/** @returns its share of its own size */
function shrink(box: HTMLElement, math: HTMLElement, least: number): number {
  math.style.removeProperty('font-size');
  const size = Number.parseFloat(getComputedStyle(math).fontSize);
  let share = 1;
  while (share > least + 0.001 && !fits(box)) {
    share -= 0.02;
    math.style.fontSize = `${size * share}px`;
  }
  return share;
}

/** Its row becomes lines, each but the first with a sign at its beginning. */
function part(box: HTMLElement, math: HTMLElement): boolean {
  const row = math.querySelector(':scope > semantics > mrow');
  if (row === null) return false;
  math.style.fontSize = '';
  const children = [...row.children];
  const [first] = children;
  if (first === undefined) return false;
  const number = box.querySelector<HTMLElement>(':scope > .number');
  const space = box.clientWidth - (number?.getBoundingClientRect().width ?? 0) - 8;
  const { fontSize } = getComputedStyle(math);
  const indent = 2 * Number.parseFloat(fontSize);
  const lines: Element[][] = [[]];
  let start = first.getBoundingClientRect().left;
  for (const [index, child] of children.entries()) {
    const line = lines.at(-1) ?? [];
    const isSign = child.localName === 'mo' && signs.test(child.textContent.trim());
    // Up to the next sign it must fit.
    const next = children.findIndex(
      (one, at) => at > index && one.localName === 'mo' && signs.test(one.textContent.trim()),
    );
    const end = (children[next < 0 ? children.length - 1 : next - 1] ?? child).getBoundingClientRect().right;
    const room = space - (lines.length === 1 ? 0 : indent);
    if (isSign && line.length > 0 && end - start > room) {
      lines.push([child]);
      start = child.getBoundingClientRect().left;
    } else line.push(child);
  }
  if (lines.length < 2) return false;
  row.replaceWith(tableOf(lines));
  return true;
}

function tableOf(lines: readonly (readonly Element[])[]): Element {
  const make = (name: string): Element => document.createElementNS('http://www.w3.org/1998/Math/MathML', name);
  const table = make('mtable');
  table.setAttribute('displaystyle', 'true');
  lines.forEach((line, index) => {
    const [tr, cell] = [make('mtr'), make('mtd')];
    cell.setAttribute('style', `text-align:-webkit-left;padding-left:${index === 0 ? 0 : 2}em;padding-right:0`);
    const [sign] = line;
    if (index > 0 && sign?.localName === 'mo') sign.setAttribute('form', 'infix');
    cell.append(...line);
    tr.append(cell);
    table.append(tr);
  });
  return table;
}
