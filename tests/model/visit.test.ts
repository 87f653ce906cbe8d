import fc from 'fast-check';
import type { Node, Parent } from 'unist';
import { visit as visitByLibrary } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { EXIT, SKIP, visit } from '../../src/model/index.ts';

interface Tree extends Node {
  readonly name: number;
  children?: Tree[];
}

/** Trees of three kinds of nodes, each with a number of its own kind of answer. */
const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record(
    {
      type: fc.constantFrom('a', 'b', 'c'),
      name: fc.nat(40),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    },
    { requiredKeys: ['type', 'name'] },
  ),
})).tree;

/** What was visited, with the place in the parent, by a visitor that leaves, skips, jumps and changes the tree. */
function tell(walk: typeof visit, given: Tree, test: string | readonly string[] | undefined): readonly string[] {
  const tree = structuredClone(given);
  const seen: string[] = [];
  const visitor = (node: Tree, index: number | undefined, parent: Parent | undefined) => {
    seen.push(`${node.type}${String(node.name)} ${String(index)} ${String(parent?.children.length)}`);
    if (seen.length > 200) return EXIT;
    if (node.name === 1) return EXIT;
    if (node.name === 2) return SKIP;
    if (parent === undefined || index === undefined) return undefined;
    if (node.name === 3) return index + 2;
    if (node.name === 4) {
      parent.children.splice(index, 1);
      return [SKIP, index] as const;
    }
    if (node.name === 5) parent.children = parent.children.filter((_, at) => at !== index + 1);
    if (node.name === 6) return [undefined, index + 1] as const;
    return node.name === 7 ? null : undefined;
  };
  if (test === undefined) walk(tree, visitor as never);
  else walk(tree, test as never, visitor as never);
  return seen;
}

describe('a walk over a tree', () => {
  it.each([undefined, 'a', ['a', 'c']])('goes as that of unist-util-visit (test: %s)', (test) => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(tell(visit, tree, test)).toEqual(tell(visitByLibrary as never, tree, test));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('asks a function for the node, its index and its parent', () => {
    const leaf = { type: 'leaf' };
    const tree = { type: 'root', children: [{ type: 'leaf' }, leaf] } as Parent;
    const seen: unknown[] = [];
    visit(
      tree,
      (node, index, parent) => index === 1 && parent === tree && node === leaf,
      (node) => {
        seen.push(node);
      },
    );
    expect(seen).toEqual([leaf]);
  });
});
