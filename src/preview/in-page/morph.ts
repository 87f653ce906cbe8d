/**
 * A document becomes another with as little as possible: what is the same stays, with all that the browser knows of it,
 * so that nothing jumps and what is other can be shown.
 */

/** What stands in one line with its neighbours: where only that differs, it is the block around it that has changed. */
const inLine = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark math q ruby s samp small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

/** How many blocks may have gone before one that stayed. */
const farthest = 40;

/** @returns the blocks that are other than they were, or new */
export function morph(old: Element, fresh: Element): Element[] {
  const changed: Element[] = [];
  change(old, fresh, changed);
  return changed;
}

function change(old: Element, fresh: Element, changed: Element[]): void {
  setAttributes(old, fresh);
  const [was, is] = [[...old.childNodes], [...fresh.childNodes]];
  if (isBlockOfText(old) && isBlockOfText(fresh)) {
    old.replaceChildren(...is);
    changed.push(old);
    return;
  }
  let from = 0;
  while (from < was.length && from < is.length && isSame(was[from], is[from])) from += 1;
  let end = 0;
  while (
    end < was.length - from &&
    end < is.length - from &&
    isSame(was[was.length - 1 - end], is[is.length - 1 - end])
  ) {
    end += 1;
  }
  exchange(old, was.slice(from, was.length - end), is.slice(from, is.length - end), was[was.length - end], changed);
}

/** What lies between what is the same before and behind it. */
function exchange(
  parent: Element,
  was: readonly ChildNode[],
  is: readonly ChildNode[],
  behind: ChildNode | undefined,
  changed: Element[],
): void {
  const left = [...was];
  for (const node of is) {
    // One that is the same further on: what stands before it has gone.
    const same = node.nodeType === 1 ? left.slice(0, farthest).findIndex((one) => isSame(one, node)) : -1;
    if (same >= 0) {
      for (const gone of left.splice(0, same)) gone.remove();
      left.shift();
      continue;
    }
    const [next] = left;
    if (next !== undefined && isAlike(next, node)) {
      left.shift();
      if (next.nodeType === 1) change(next as Element, node as Element, changed);
      else next.replaceWith(node);
      continue;
    }
    parent.insertBefore(node, next ?? behind ?? null);
    if (node.nodeType === 1) changed.push(node as Element);
  }
  for (const gone of left) gone.remove();
}

function isSame(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.isEqualNode(other);
}

/** Of one kind: what it was can become what it is. */
function isAlike(one: Node, other: Node): boolean {
  return (
    one.nodeName === other.nodeName &&
    (one.nodeType !== 1 || (one as Element).id === (other as Element).id || isBlockOfText(one as Element))
  );
}

function isBlockOfText(element: Element): boolean {
  return (
    !inLine.has(element.localName) &&
    element.hasChildNodes() &&
    [...element.childNodes].every((node) => node.nodeType !== 1 || inLine.has((node as Element).localName)) &&
    (element.textContent ?? '').trim() !== ''
  );
}

function setAttributes(old: Element, fresh: Element): void {
  // Whether something is folded up is the reader's doing.
  for (const { name } of [...old.attributes])
    if (!fresh.hasAttribute(name) && name !== 'open') old.removeAttribute(name);
  for (const { name, value } of [...fresh.attributes])
    if (old.getAttribute(name) !== value && name !== 'open') old.setAttribute(name, value);
}
