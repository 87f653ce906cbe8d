/**
 * Visits the nodes of a tree, each before its children.
 *
 * It does what [unist-util-visit](https://github.com/syntax-tree/unist-util-visit) does, with its types, less what is
 * not asked of it here (going backwards, on leaving a node, tests that are objects). That package gives a function a
 * name for each node, to make stack traces tell where they are, and keeps the list of all that stand above: a fifth of
 * the time of a build went there, and the books are walked over a hundred times.
 */
import type { Node, Parent } from 'unist';
import type { visit as Visit } from 'unist-util-visit';

/** Go on as usual. */
export const CONTINUE = true;
/** Visit nothing more. */
export const EXIT = false;
/** Do not visit the children of this node. */
export const SKIP = 'skip';

type Action = typeof CONTINUE | typeof EXIT | typeof SKIP | undefined;
/** What a visitor says is next: an action, the index of the next sibling to visit, or both. */
type Result = Action | null | number | readonly [Action?, (number | undefined)?];
type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => Result;
type Test = string | readonly string[] | ((node: Node, index?: number, parent?: Parent) => unknown);

/**
 * Calls the visitor with each node that passes the test, its index in its parent, and its parent.
 */
export const visit = ((tree: Node, first: Test | Visitor, second?: Visitor) => {
  if (second === undefined) walk(tree, undefined, undefined, () => true, first as Visitor);
  else walk(tree, undefined, undefined, passes(first), second);
}) as typeof Visit;

function passes(test: Test): (node: Node, index: number | undefined, parent: Parent | undefined) => unknown {
  if (typeof test === 'string') return (node) => node.type === test;
  if (typeof test === 'function') return test;
  return (node) => test.includes(node.type);
}

/** Where its parent goes on: at an index, or as usual (undefined); EXIT ends the walk. */
function walk(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  test: ReturnType<typeof passes>,
  visitor: Visitor,
): number | typeof EXIT | undefined {
  const result = test(node, index, parent) ? visitor(node, index, parent) : undefined;
  const [action, next] =
    typeof result === 'object' && result !== null
      ? result
      : typeof result === 'number'
        ? [undefined, result]
        : [result, undefined];
  if (action === EXIT) return EXIT;
  // A visitor may take out, put in or exchange children, or the whole list: it is read anew at each step.
  if (action !== SKIP && isParent(node)) {
    for (let at = 0; at < node.children.length;) {
      const child = node.children[at];
      if (child === undefined) break;
      const goOn = walk(child, at, node, test, visitor);
      if (goOn === EXIT) return EXIT;
      at = goOn ?? at + 1;
    }
  }
  return next;
}

const isParent = (node: Node): node is Parent => 'children' in node && Array.isArray(node.children);
