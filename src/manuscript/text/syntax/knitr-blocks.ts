/**
 * Cells of knitr in which there is no code but Markdown: bookdown's older theorems, ```` ```{theorem, x, name="…"} ````
 * (https://bookdown.org/yihui/bookdown/markdown-extensions-by-bookdown.html#theorems), its blocks
 * ```` ```{block2, type='note'} ````, and ```` ```{asis} ````.
 */
import type { Code } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { isEnvironmentName, prefixOf } from '../../../markup/index.ts';
import { readKnitrHeader } from './cell-options.ts';
import type { OpenedBlock } from './cells.ts';
import { placeOnly, type Inside } from './inside.ts';

/** @returns undefined if a listing is something else */
export function openKnitrBlock(node: Code, read: Inside): OpenedBlock | undefined {
  const { engine, options } = readKnitrHeader(`${node.lang ?? ''} ${node.meta ?? ''}`.trim());
  const isBlock = engine === 'block' || engine === 'block2';
  if (!isBlock && engine !== 'asis' && !isEnvironmentName(engine)) return undefined;
  const inside = read(node.value, node, 1);
  if (engine === 'asis') return inside;
  const label = options.get('label');
  const box: ContainerDirective = {
    type: 'containerDirective',
    name: isBlock ? (options.get('type') ?? 'div') : engine,
    attributes: {
      ...(label === undefined ? {} : { id: isBlock ? label : `${prefixOf(engine) ?? engine}:${label}` }),
      ...(isBlock || !options.has('name') ? {} : { name: options.get('name') }),
    },
    children: inside.nodes as ContainerDirective['children'],
    ...placeOnly(node),
  };
  return { nodes: [box], foreign: inside.foreign };
}
