/** Theorems, definitions, proofs and their like: `:::theorem [Title] {#thm-x}`, Quarto's `::: {#thm-x}`. */
import type { Element } from 'hast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { NumberedKind } from '../../model/index.ts';
import { calloutNamed } from '../callout-names.ts';
import { elementOf, renderAll, type Block } from './block.ts';

/** By the prefix of their ids, as Quarto has them. */
const byPrefix: Readonly<Record<string, NumberedKind>> = {
  thm: 'theorem',
  lem: 'lemma',
  cor: 'corollary',
  prp: 'proposition',
  cnj: 'conjecture',
  hyp: 'hypothesis',
  def: 'definition',
  exm: 'example',
  exr: 'exercise',
  alg: 'algorithm',
  rem: 'remark',
  sol: 'solution',
  prf: 'proof',
};
/** Of `thm:x`, `lem-x`: what has such an id. */
export function environmentNamed(prefix: string): NumberedKind | undefined {
  return Object.hasOwn(byPrefix, prefix) ? byPrefix[prefix] : undefined;
}

/** `thm` of `theorem`. */
export function prefixOf(name: string): string | undefined {
  return Object.entries(byPrefix).find(([, kind]) => kind === name.toLowerCase())?.[0];
}

const names: ReadonlyMap<string, NumberedKind> = new Map(Object.values(byPrefix).map((kind) => [kind, kind]));

/** What a block is, if it is one of them. `:::example` alone is a call-out, as it is in other programs. */
export function environmentOf({ name, attributes }: ContainerDirective | LeafDirective): NumberedKind | undefined {
  const prefix = /^([a-z]{3})[-:]./u.exec(attributes?.['id'] ?? '')?.[1] ?? '';
  const own = names.get(name.toLowerCase());
  if (own !== undefined && (calloutNamed(name) === undefined || byPrefix[prefix] === own)) return own;
  return name === 'div' ? byPrefix[prefix] : undefined;
}

/** Whether an id says what a box is: `fig-x`, `thm:x`. */
export function saysKind(id: string): boolean {
  const prefix = /^([a-z]{3})[-:_]./u.exec(id)?.[1] ?? '';
  return ['fig', 'tbl', 'tab', 'lst'].includes(prefix) || Object.hasOwn(byPrefix, prefix);
}

export function isEnvironmentName(name: string): boolean {
  return names.has(name.toLowerCase());
}

/** Its head, with the number that is not known yet, is set later (transforms/book/references). */
export function renderEnvironment(block: Block, kind: NumberedKind): Element {
  const [first, ...rest] = block.content;
  // Quarto: a heading that it begins with is its title.
  const isHeaded = block.label === undefined && first?.type === 'heading';
  const title = isHeaded ? block.state.all(first) : block.label;
  const own = [block.properties['className'] ?? []].flat().filter((name) => name !== kind);
  const classes = kind === 'proof' ? own : [...(kind === 'theorem' ? [] : [kind]), ...own];
  const properties = { ...block.properties, className: classes, dataEnvironment: kind };
  const head: Element[] =
    title === undefined
      ? []
      : [{ type: 'element', tagName: 'p', properties: { className: ['theorem-title'] }, children: title }];
  return elementOf('div', kind === 'proof' ? 'proof' : 'theorem', { ...block, properties }, [
    ...head,
    ...renderAll(isHeaded ? { ...block, content: rest } : block),
  ]);
}
