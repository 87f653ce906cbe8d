import type { Element, ElementContent } from 'hast';
import type { Code, PhrasingContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { readCodeInfo, type CodeInfo } from '../code-info.ts';

declare module 'mdast' {
  interface CodeData {
    /** What stands below the listing, and the id in its braces. */
    caption?: PhrasingContent[];
    id?: string;
  }
}

/**
 * Fenced and indented code: `pre.code > code.language-x`. Info strings in both spellings: `js` and `{.js .numbered}`.
 * With a caption, an id of a listing or the name of a file it is in a `figure.listing`.
 */
export function handleCode(state: State, node: Code): Element {
  const info = readCodeInfo(`${node.lang ?? ''} ${node.meta ?? ''}`.trim());
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: info.language === undefined ? {} : { className: [`language-${info.language}`] },
    children: [{ type: 'text', value: node.value === '' ? '' : `${node.value}\n` }],
  };
  const pre: Element = {
    type: 'element',
    tagName: 'pre',
    properties: { className: ['code', ...(info.isNumbered ? ['numbered'] : [])], ...linesOf(info) },
    children: [code],
  };
  state.patch(node, pre);
  const captioned = captionOf(state, node, info);
  const id = node.data?.id ?? info.id;
  // What is called a figure is one, also where nothing draws it.
  if (isDrawnFigure(info, id)) return frameFigure(state, node, id, [pre, ...captioned]);
  const isListing = captioned.length > 0 || info.file !== undefined || (id !== undefined && /^lst[-:_]/u.test(id));
  if (!isListing) {
    if (id !== undefined) pre.properties.id = id;
    return pre;
  }
  const figure: Element = {
    type: 'element',
    tagName: 'figure',
    properties: { ...(id === undefined ? {} : { id }), className: ['listing'] },
    children: [...captioned, ...nameFile(info), pre],
  };
  state.patch(node, figure);
  return figure;
}

function frameFigure(state: State, node: Code, id: string | undefined, children: Element[]): Element {
  const properties = { ...(id === undefined ? {} : { id }), className: ['figure'] };
  const figure: Element = { type: 'element', tagName: 'figure', properties, children };
  state.patch(node, figure);
  return figure;
}

/** By its name, `{#fig-x}`, or as a drawing that has a caption. */
export function isDrawnFigure({ language = '', caption }: CodeInfo, id: string | undefined): boolean {
  if (id !== undefined) return /^fig[-:_]/u.test(id);
  return caption !== undefined && /^(?:mermaid|dot|graphviz)$/iu.test(language);
}

function linesOf({ start, marked, alternative }: CodeInfo): Element['properties'] {
  return {
    ...(start === undefined ? {} : { dataStart: String(start) }),
    ...(alternative === undefined ? {} : { dataAlt: alternative }),
    ...(marked.size === 0 ? {} : { dataMarked: [...marked].join(' ') }),
  };
}

function captionOf(state: State, node: Code, { caption }: CodeInfo): Element[] {
  const below = node.data?.caption;
  const children: ElementContent[] =
    below !== undefined
      ? state.all({ type: 'paragraph', children: below })
      : caption === undefined
        ? []
        : [{ type: 'text', value: caption }];
  return children.length === 0 ? [] : [{ type: 'element', tagName: 'figcaption', properties: {}, children }];
}

function nameFile({ file }: CodeInfo): Element[] {
  if (file === undefined) return [];
  const name: Element = { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: file }] };
  return [{ type: 'element', tagName: 'div', properties: { className: ['filename'] }, children: [name] }];
}
