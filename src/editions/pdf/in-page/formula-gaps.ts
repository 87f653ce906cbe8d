/**
 * Chromium makes room for a root, and for a large sign with an index, as if each had the widest form that the font
 * has of it. What is left over behind what is drawn is closed up.
 */
const signs = '∫∬∭∮∯∰';

/** All are measured before any is changed: the browser lays out once. */
export function closeFormulaGaps(): void {
  const gaps = [...document.querySelectorAll<HTMLElement>('msqrt, mroot, msub, msup, msubsup')].flatMap((element) => {
    const end = endOf(element);
    const gap = end === undefined ? 0 : element.getBoundingClientRect().right - end;
    return gap > 0.5 ? [{ element, gap }] : [];
  });
  for (const { element, gap } of gaps) element.style.marginRight = `${-gap}px`;
}

/** Where what is drawn of it ends; undefined where the browser is right. */
function endOf(element: Element): number | undefined {
  const children = [...element.children];
  const isRoot = /^m(?:sqrt|root)$/u.test(element.nodeName.toLowerCase());
  if (!isRoot && !signs.includes(children[0]?.textContent.trim() || ' ')) return undefined;
  // The index of a root stands before its sign.
  const drawn = element.nodeName.toLowerCase() === 'mroot' ? children.slice(0, 1) : children;
  const ends = drawn.map((child) => child.getBoundingClientRect().right);
  return ends.length === 0 ? undefined : Math.max(...ends);
}
