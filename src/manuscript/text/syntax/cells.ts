/**
 * Cells of code that other programs run (cell-options.ts). Octavo runs nothing: the code is shown where it is to be
 * read, with its caption, its id and the words for its picture; the picture itself where a file of it is there.
 */
import type { Code, Image, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { ForeignSign } from '../foreign-signs.ts';
import { readCell, type Cell } from './cell-options.ts';
import { placeOnly, type Inside } from './inside.ts';

export interface OpenedBlock {
  readonly nodes: RootContent[];
  readonly foreign: readonly ForeignSign[];
}

/** @returns undefined if a listing is no cell */
export function openCell(node: Code, read: Inside): OpenedBlock | undefined {
  const cell = readCell(`${node.lang ?? ''} ${node.meta ?? ''}`.trim(), node.value);
  return cell === undefined ? undefined : settle(cell, node, read);
}

function settle(cell: Cell, node: Code, read: Inside): OpenedBlock {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const foreign: ForeignSign[] = [];
  const showsCode = cell.showsCode && cell.code.trim() !== '';
  const isMedia = cell.pictures.length > 0;
  if (!showsCode && !isMedia && cell.code.trim() !== '') foreign.push({ kind: 'hiddenCell', line, column });
  const pictures = cell.showsResults || isMedia ? picturesOf(cell, node) : [];
  if (cell.showsResults && pictures.length === 0) foreign.push({ kind: 'cell', line, column });
  const code: Code[] = showsCode ? [{ ...node, lang: cell.language, meta: null, value: cell.code }] : [];
  const caption = cell.caption === undefined ? [] : read(cell.caption, node, 'here').nodes;
  const id = idOf(cell);
  if (caption.length === 0 && id === undefined) return { nodes: [...code, ...pictures], foreign };
  // A figure may be moved; its code is read where it stands.
  const isFigure = pictures.length > 0 && (id === undefined || id.startsWith('fig'));
  const before: RootContent[] = isFigure ? code : [];
  const content: RootContent[] = isFigure ? pictures : [...code, ...pictures];
  const box: ContainerDirective = {
    type: 'containerDirective',
    // With an id it is what the id says; see markup/handlers/numbered-boxes.ts.
    name: id === undefined ? 'figure' : 'div',
    attributes: {
      ...(id === undefined ? {} : { id }),
      ...(cell.columns === undefined ? {} : { 'layout-ncol': cell.columns }),
    },
    children: [...content, ...caption] as ContainerDirective['children'],
    ...placeOnly(node),
  };
  return { nodes: [...before, box], foreign };
}

/** `fig-x`; knitr's `x` with a caption is bookdown's `fig:x` or `tab:x`. */
function idOf({ label, caption, code }: Cell): string | undefined {
  if (label === undefined || /\s/u.test(label)) return undefined;
  if (/^(?:fig|tbl|tab|lst)[-:]./u.test(label)) return label;
  if (caption === undefined) return undefined;
  return `${/\bkable\(|\bgt\(|\bdatatable\(/u.test(code) ? 'tab' : 'fig'}:${label}`;
}

/** Those that lie in the folder, or one that would have been made. A table whose code is seen has no more to be seen. */
function picturesOf(cell: Cell, node: Code): Paragraph[] {
  const { label = '', caption, alternative, pictures } = cell;
  const isSeen = /^(?:tbl|tab|lst)[-:]/u.test(idOf(cell) ?? '') && cell.showsCode;
  const isFigure = alternative !== undefined || caption !== undefined || idOf(cell) !== undefined;
  if (pictures.length === 0 && (!isFigure || isSeen)) return [];
  const width = cell.width?.endsWith('%') === true ? { dataWidth: cell.width } : {};
  const images = (pictures.length > 0 ? pictures : ['']).map((url, index): Image => ({
    type: 'image',
    url,
    alt: index === 0 ? (alternative ?? '') : '',
    title: cell.captions[index] ?? null,
    data: { hProperties: { ...width, ...(url === '' ? { dataCell: label } : {}) } },
    ...placeOnly(node),
  }));
  return [{ type: 'paragraph', children: images, ...placeOnly(node) }];
}
