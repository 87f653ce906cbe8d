/** A copy has all that the tree has, and nothing in common with it. */
import { describe, expect, it } from 'vitest';
import { copyTree } from '../../src/model/index.ts';

const makeTree = (): unknown => ({
  tree: {
    type: 'root',
    children: [
      { type: 'element', properties: { id: 'a', className: ['x'], hidden: true }, position: { start: { line: 1 } } },
      { type: 'text', value: 'Words', data: { none: undefined, empty: null, when: new Date(0), set: new Set(['a']) } },
    ],
  },
  notes: new Map([['a', { children: [{ type: 'text', value: 'Note' }] }]]),
});

/** Every object in a value. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return [value, ...inside.flatMap(objectsIn)];
}

describe('a copy of a tree', () => {
  it('is equal to it', () => {
    expect(copyTree(makeTree())).toEqual(makeTree());
    expect(copyTree(makeTree())).toEqual(structuredClone(makeTree()));
  });

  it('has keys of all names', () => {
    const odd: unknown = JSON.parse('{"properties": {"__proto__": {"id": "a"}}}');
    expect(JSON.stringify(copyTree(odd))).toBe(JSON.stringify(odd));
    expect(copyTree(odd)).not.toHaveProperty('properties.id');
  });

  it('shares no object with it', () => {
    const tree = makeTree();
    const own = new Set(objectsIn(tree));
    expect(own.size).toBeGreaterThan(10);
    expect(objectsIn(copyTree(tree)).filter((one) => own.has(one))).toEqual([]);
  });
});
