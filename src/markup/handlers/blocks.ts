/** `:::name` blocks: one row each. */
import type { Element, ElementContent } from 'hast';
import { distance } from 'fastest-levenshtein';
import { toString } from 'mdast-util-to-string';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { RootContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { hasClass, isConditionName, readCondition, termsFor } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import { calloutNamed } from '../callout-names.ts';
import { elementOf as element, formTable, renderAll, type Block, type BlockSurroundings } from './block.ts';
import {
  renderCutting,
  renderDictionary,
  renderInscription,
  renderLetter,
  renderRecipe,
  renderTelegram,
} from './documents.ts';
import { environmentOf, isEnvironmentName, renderEnvironment } from './environments.ts';
import { renderCast, renderDrama } from './drama.ts';
import { renderListTable } from './list-table.ts';
import { renderApparatus } from './apparatus.ts';
import { renderNumberedBox, renderPartedFigure } from './numbered-boxes.ts';
import { renderParallel } from './parallel.ts';
import { renderVerse } from './verse.ts';

export type { BlockSurroundings } from './block.ts';

type Render = (block: Block) => Element;

const blocks: Readonly<Record<string, Render>> = {
  note: renderCallout,
  tip: renderCallout,
  important: renderCallout,
  warning: renderCallout,
  caution: renderCallout,
  epigraph: (block) => element('blockquote', 'epigraph', block, closeWithAttribution(renderAll(block), 'footer')),
  quotation: (block) => element('blockquote', undefined, block, closeWithAttribution(renderAll(block), 'footer')),
  verse: renderVerseBlock,
  poem: renderVerseBlock,
  drama: renderDrama,
  play: renderDrama,
  cast: renderCast,
  interview: renderDrama,
  letter: renderLetter,
  telegram: renderTelegram,
  cutting: (block) => renderCutting(block, (children) => closeWithAttribution(children, 'p')),
  inscription: renderInscription,
  recipe: renderRecipe,
  dictionary: renderDictionary,
  pullquote: (block) => ({ ...element('aside', 'pullquote', block, renderAll(block)) }),
  abbreviations: (block) => element('div', 'abbreviations', block, renderAll(block)),
  apparatus: renderApparatus,
  parallel: renderParallel,
  glossary: (block) => element('div', 'glossary', block, renderAll(block)),
  // What has no paragraph before it that it could stand beside.
  aside: (block) => element('div', 'aside', block, renderAll(block)),
  margin: (block) => element('div', 'aside', block, renderAll(block)),
  marginnote: (block) => element('div', 'aside', block, renderAll(block)),
  columnmargin: (block) => element('div', 'aside', block, renderAll(block)),
  dedication: (block) => element('div', 'dedication', block, renderAll(block)),
  figure: (block) => (block.columns === undefined ? renderFigure(block) : renderPartedFigure(block)),
  table: renderTable,
  listtable: (block) => renderListTable(block) ?? renderTable(block),
  tablenotes: (block) => element('div', 'table-notes', block, renderAll(block)),
  bibliography: (block) => renderWorksPlace(block, 'bibliography-place'),
  pagebreak: (block) => element('div', 'pagebreak', block, []),
  div: (block) =>
    block.properties['id'] === 'refs' ? renderWorksPlace(block) : element('div', undefined, block, renderAll(block)),
};

/** Where works are listed, all or those of some types: `type="book thesis"`. */
function renderWorksPlace(block: Block, name?: string): Element {
  const made = element('div', name, block, renderAll(block));
  const { type } = block.values ?? {};
  if (typeof type === 'string' && type.trim() !== '') made.properties.dataWorks = type.trim();
  return made;
}

/** As they are written. */
const spellings: Readonly<Record<string, string>> = { listtable: 'list-table', tablenotes: 'table-notes' };

export const blockNames: readonly string[] = Object.keys(blocks).map((name) => spellings[name] ?? name);

/** Whether a block of this name means something. */
export function isBlockName(name: string): boolean {
  return (
    Object.hasOwn(blocks, name.toLowerCase().replace(/[-_]/gu, '')) ||
    isEnvironmentName(name) ||
    calloutNamed(name) !== undefined
  );
}

export function handleBlock(
  state: State,
  node: ContainerDirective | LeafDirective,
  around: BlockSurroundings,
): Element {
  const name = isConditionName(node.name) ? 'div' : node.name.toLowerCase().replace(/[-_]/gu, '');
  const block = readBlock(state, node, around);
  const environment = environmentOf(node);
  const render = Object.hasOwn(blocks, name) ? blocks[name] : calloutNamed(node.name) && renderCallout;
  const result =
    environment !== undefined
      ? renderEnvironment(block, environment)
      : render === undefined
        ? renderUnknown(block, node)
        : ((name === 'div' ? renderNumberedBox(block) : undefined) ??
          render(render === renderCallout ? block : { ...block, name }));
  state.patch(node, result);
  return result;
}

function readBlock(state: State, node: ContainerDirective | LeafDirective, around: BlockSurroundings): Block {
  const {
    id,
    class: classes,
    title = environmentOf(node) && node.attributes?.['name'],
    lang,
    dir,
  } = node.attributes ?? {};
  let label: ElementContent[] | undefined =
    title === undefined || title === null ? undefined : [{ type: 'text', value: title }];
  let content: RootContent[] = [];
  if (node.type === 'containerDirective') {
    const [first, ...rest] = node.children;
    const isLabel =
      first?.type === 'paragraph' && (first.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
    content = isLabel ? rest : node.children;
    if (isLabel) label = state.all(first);
  } else if (node.children.length > 0) {
    label = state.all(node);
  }
  return {
    state,
    name: node.name,
    label,
    content,
    properties: {
      ...(id === undefined || id === null ? {} : { id }),
      ...(classes === undefined || classes === null ? {} : { className: classes.split(/\s+/u) }),
      ...(lang === undefined || lang === null ? {} : { lang }),
      ...(dir === undefined || dir === null ? {} : { dir }),
      ...readLineNumbers(node),
      ...readCondition([node.name, ...(classes ?? '').split(/\s+/u)], node.attributes ?? {}),
    },
    columns: Number(node.attributes?.['layout-ncol']) || undefined,
    values: node.attributes ?? {},
    place: { line: node.position?.start.line, column: node.position?.start.column },
    around,
  };
}

/** `:::verse{start=12 every=10}` */
function readLineNumbers({ name, attributes }: ContainerDirective | LeafDirective): Record<string, string> {
  if (!/^(?:verse|poem|drama|play)$/iu.test(name)) return {};
  const { start, every } = attributes ?? {};
  return {
    ...(start === undefined || start === null ? {} : { dataStart: start }),
    ...(every === undefined || every === null ? {} : { dataEvery: every }),
  };
}

function renderCallout(block: Block): Element {
  const { kind, title: said } = calloutNamed(block.name) ?? { kind: 'note' };
  const [first, ...rest] = block.content;
  // Quarto: a heading that it begins with is its title.
  const isHeaded = block.label === undefined && first?.type === 'heading' && /^callout/iu.test(block.name);
  const title = (isHeaded ? block.state.all(first) : block.label) ?? [
    { type: 'text', value: said ?? termsFor(block.around.language).callouts[kind] },
  ];
  return element(
    'aside',
    'callout',
    {
      ...block,
      properties: { ...block.properties, className: [kind, ...[block.properties['className'] ?? []].flat()] },
    },
    [
      { type: 'element', tagName: 'p', properties: { className: ['callout-title'] }, children: title },
      ...renderAll(isHeaded ? { ...block, content: rest } : block),
    ],
  );
}

function renderVerseBlock(block: Block): Element {
  const last = block.content.at(-1);
  const attributed = last?.type === 'paragraph' && /^(?:—|–|--)/u.test(toString(last));
  const lines = attributed ? block.content.slice(0, -1) : block.content;
  const children = renderVerse(block.state, lines, block.around.source);
  if (block.label !== undefined) {
    children.unshift({
      type: 'element',
      tagName: 'p',
      properties: { className: ['verse-title'] },
      children: block.label,
    });
  }
  if (attributed) {
    const [paragraph] = closeWithAttribution(
      [{ type: 'element', tagName: 'p', properties: {}, children: [] }, block.state.one(last, undefined) as Element],
      'p',
    ).slice(1);
    if (paragraph !== undefined) children.push(paragraph);
  }
  return element('div', 'verse', block, children);
}

/** A last paragraph that begins with a dash, or is `[words]{.source}`, says who said it. */
export function closeWithAttribution(children: readonly ElementContent[], tagName: 'footer' | 'p'): ElementContent[] {
  const last = children.findLastIndex((node) => node.type === 'element');
  const node = children[last];
  if (last < 1 || node?.type !== 'element' || node.tagName !== 'p') return [...children];
  const [first, second] = node.children;
  if (first?.type === 'element' && second === undefined && hasClass(first, 'source', 'attribution'))
    return children.with(last, { ...node, tagName, properties: { className: ['attribution'] }, children: [first] });
  if (first?.type !== 'text' || !/^\s*(?:—|–|--)/u.test(first.value)) return [...children];
  const dash: ElementContent = { ...first, value: first.value.replace(/^\s*-{2,3}/u, '—') };
  return children.with(last, {
    ...node,
    tagName,
    properties: { ...node.properties, className: ['attribution'] },
    children: [dash, ...node.children.slice(1)],
  });
}

/** Images, then a caption: the paragraphs that are not images. */
function renderFigure(block: Block): Element {
  const pictures: ElementContent[] = [];
  const caption: ElementContent[] = [];
  for (const node of renderAll(block)) {
    if (node.type === 'raw') {
      // HTML of the author's: a picture, or what is said of it (a description to unfold, for instance).
      (/<(?:img|svg|picture|table)\b/iu.test(node.value) ? pictures : caption).push(node);
      continue;
    }
    if (node.type !== 'element') continue;
    const images =
      node.tagName === 'p' ? node.children.filter((child) => child.type === 'element' && child.tagName === 'img') : [];
    const words =
      node.tagName === 'p'
        ? node.children.some((child) => (child.type === 'text' ? child.value.trim() !== '' : !images.includes(child)))
        : false;
    if (images.length > 0 && !words) pictures.push(...images);
    else if (node.tagName === 'p')
      caption.push(...(caption.length === 0 ? [] : [{ type: 'text', value: ' ' } as const]), ...node.children);
    else pictures.push(node);
  }
  const label = block.label ?? [];
  const words = [
    ...label,
    ...(label.length > 0 && caption.length > 0 ? [{ type: 'text', value: ' ' } as const] : []),
    ...caption,
  ];
  return element('figure', 'figure', block, [
    ...pictures,
    ...(words.length === 0
      ? []
      : [{ type: 'element', tagName: 'figcaption', properties: {}, children: words } as const]),
  ]);
}

function renderTable(block: Block): Element {
  const rendered = renderAll(block);
  const caption = [
    ...(block.label ?? []),
    ...rendered.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? node.children : [])),
  ];
  const tables = rendered
    .filter((node): node is Element => node.type === 'element' && node.tagName === 'table')
    .map((table, index): Element => {
      if (index > 0 || caption.length === 0) return table;
      const head: Element = { type: 'element', tagName: 'caption', properties: {}, children: caption };
      return {
        ...table,
        children: [head, ...table.children.filter((child) => child.type !== 'element' || child.tagName !== 'caption')],
      };
    });
  const others = rendered.filter(
    (node) => node.type === 'raw' || (node.type === 'element' && !['p', 'table'].includes(node.tagName)),
  );
  return element('div', 'tables', block, [...tables.map((table) => formTable(table, block)), ...others]);
}

/** Nothing is lost: the content stays, in a `div` of that name, and the author hears of it. */
function renderUnknown(block: Block, node: ContainerDirective | LeafDirective): Element {
  const nearest = blockNames.toSorted((a, b) => distance(node.name, a) - distance(node.name, b))[0] ?? '';
  const hint =
    distance(node.name, nearest) <= 2 ? said`Did you mean “${nearest}”?` : said`Known are: ${blockNames.join(', ')}.`;
  block.around.report.add(
    'directive-unknown',
    said`Unknown block “${node.name}”; its content is kept`,
    { file: block.around.file, line: node.position?.start.line, column: node.position?.start.column },
    hint,
  );
  return element('div', block.name, block, [
    ...(block.label === undefined
      ? []
      : [{ type: 'element', tagName: 'p', properties: {}, children: block.label } as const]),
    ...renderAll(block),
  ]);
}
