/** Long formulas within a line may be parted after their signs, as TeX does: to the browser a formula is one thing. */
import { standAsStrips } from './galley-table.ts';

/** Of the width of its paragraph, from which on it leaves gaps before it. */
const long = 0.2;
export const signs = /^[=<>≠≈≡≤≥≪≫∼≃≅∝∈∉⊂⊃⊆⊇→←↔⇒⇐⇔⟶⟹⟺↦+−±∓×⋅·∪∩∧∨⊕⊗]$/u;

/** What follows a sign becomes a formula of its own that goes on with the one before (`data-continues`). */
export function partFormulas(): void {
  standAsStrips();
  for (const math of document.querySelectorAll<HTMLElement>('.galley math')) {
    const block = math.closest<HTMLElement>('p, li, dd, td, th, figcaption, caption, h1, h2, h3, h4, h5, h6');
    const row = math.querySelector(':scope > semantics > mrow');
    if (math.parentElement?.matches('.equation') !== false || block === null || row === null) continue;
    if (math.getBoundingClientRect().width < long * block.getBoundingClientRect().width) continue;
    part(math, row);
  }
}

function part(math: HTMLElement, row: Element): void {
  const pieces: Element[][] = [[]];
  for (const [index, child] of [...row.children].entries()) {
    pieces.at(-1)?.push(child);
    const isSign = child.localName === 'mo' && signs.test(child.textContent.trim());
    if (!isSign || index === 0 || index === row.children.length - 1) continue;
    // At its end a sign would be taken for one that follows something.
    child.setAttribute('form', 'infix');
    pieces.push([]);
  }
  let last: Element = math;
  for (const piece of pieces.slice(1)) {
    const next = math.cloneNode(false) as Element;
    next.removeAttribute('id');
    next.setAttribute('data-continues', '');
    const own = row.cloneNode(false) as Element;
    own.append(...piece);
    next.append(own);
    last.after(next);
    last = next;
  }
}
