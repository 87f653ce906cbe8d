/**
 * Directives of MyST in fences (https://mystmd.org/guide/directives), which to CommonMark are code: ```` ```{note} ````,
 * ```` ```{figure} x.png ````, ```` ```{prf:theorem} ```` and their like become what Octavo writes with `:::`.
 */
import type { Code, Image, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from '../../../model/index.ts';
import { calloutNamed, isEnvironmentName } from '../../../markup/index.ts';
import type { OpenedBlock } from './cells.ts';
import { placeOnly, type Inside, type ReadInside } from './inside.ts';

interface Directive {
  readonly name: string;
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  readonly body: string;
  readonly node: Code;
  /** Its body, read. */
  readonly inside: ReadInside;
  readonly read: Inside;
}

type Open = (directive: Directive) => RootContent[];

const info = /^\{([A-Za-z][\w:+-]{0,40})\}[ \t]*([^]*)$/u;

/** @returns undefined if a listing is no directive, or one that Octavo does not know */
export function openDirective(node: Code, read: Inside): OpenedBlock | undefined {
  const [, name = '', argument = ''] = info.exec(`${node.lang ?? ''} ${node.meta ?? ''}`.trim()) ?? [];
  const open = name === '' ? undefined : openingOf(name.toLowerCase());
  if (open === undefined) return undefined;
  const { options, body, from } = takeOptions(node.value);
  const inside = verbatim.has(open) ? { nodes: [], foreign: [] } : read(body, node, from + 1);
  const nodes = open({ name: name.toLowerCase(), argument: argument.trim(), options, body, node, inside, read });
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const left = open === leaveOut ? [{ kind: 'generated' as const, line, column }] : [];
  return { nodes, foreign: [...inside.foreign, ...left] };
}

/** Fences of javascript.info and of those who write as it does; what stands in them is Markdown. */
const boxes: ReadonlyMap<string, string | undefined> = new Map([
  ['smart', 'note'],
  ['warn', 'warning'],
  ['compare', 'note'],
  // For one of its editions: here all have it.
  ['online', undefined],
  ['offline', undefined],
]);

/** Behind backticks CommonMark allows no others: those in a header are spelt otherwise, line for line. */
export function normaliseBoxFences(text: string): string {
  if (!text.includes(' header=')) return text;
  return text.replaceAll(
    /^([ \t>]{0,20}`{3,20}(?:smart|warn|compare)[ \t]{1,9}header=)(.{1,500})$/gmu,
    (_whole, fence: string, header: string) => `${fence}${header.replaceAll('`', '&#96;')}`,
  );
}

/** ```` ```smart header="Title" ```` @returns undefined if a listing is no such box */
export function openBoxFence(node: Code, read: Inside): OpenedBlock | undefined {
  const meta = (node.meta ?? '').trim();
  if (!boxes.has(node.lang ?? '') || (meta !== '' && !meta.startsWith('header='))) return undefined;
  const kind = boxes.get(node.lang ?? '');
  const inside = read(node.value, node, 1);
  if (kind === undefined) return inside;
  const argument = unquote(meta.slice('header='.length));
  const directive = { name: kind, argument, options: new Map<string, string>(), body: node.value, node, inside, read };
  return { nodes: openCallout(directive), foreign: inside.foreign };
}

/** Tables and code (table-directives.ts, code-directives.ts, data tables), formulas. */
const readElsewhere: ReadonlySet<string> = new Set(['math', 'csv-table', 'list-table', 'table']);

/** Whether something in braces behind a fence looks like a directive or a cell that nobody here knows. */
export function looksLikeDirective({ lang, meta }: Code): boolean {
  const found = info.exec(`${lang ?? ''} ${meta ?? ''}`.trim());
  return found !== null && !readElsewhere.has(found[1] ?? '');
}

/** Whether a name is one of those that are read. */
export function isDirectiveName(name: string): boolean {
  return openingOf(name.toLowerCase()) !== undefined;
}

function openingOf(name: string): Open | undefined {
  if (Object.hasOwn(table, name)) return table[name];
  const kind = /^(?:prf|proof):(\w+)$/u.exec(name)?.[1];
  if (kind !== undefined) return isEnvironmentName(kind) ? openEnvironment : undefined;
  return calloutNamed(name) === undefined ? undefined : openCallout;
}

const table: Readonly<Record<string, Open>> = {
  admonition: openCallout,
  dropdown: openCallout,
  figure: openFigure,
  subfigure: openFigure,
  'figure-md': openFigureMarkdown,
  image: ({ argument, options, node }) => [paragraph([picture(argument, options, node)], node)],
  include: ({ argument, node }) => [paragraph([text(`{{#include ${argument}}}`, node)], node)],
  exercise: openEnvironment,
  solution: openEnvironment,
  epigraph: (directive) => [box('epigraph', directive, directive.inside.nodes)],
  'pull-quote': (directive) => [box('pullquote', directive, directive.inside.nodes)],
  bibliography: (directive) => [box('bibliography', directive, [])],
  glossary: openBlock,
  margin: openBlock,
  aside: openBlock,
  sidebar: openCallout,
  topic: openCallout,
  div: (directive) => [box('div', directive, directive.inside.nodes)],
  container: (directive) => [box('div', directive, directive.inside.nodes)],
  'tab-set': ({ inside }) => inside.nodes,
  'tab-item': openTitled,
  tabbed: openTitled,
  grid: ({ inside }) => inside.nodes,
  'grid-item': ({ inside }) => inside.nodes,
  card: openTitled,
  'grid-item-card': openTitled,
  iframe: openLink,
  video: openLink,
  toctree: leaveOut,
  tableofcontents: leaveOut,
  contents: leaveOut,
};

/** Their bodies are no Markdown. */
const verbatim = new Set<Open>([leaveOut, openLink]);

/** `:name: x` in lines of their own, or YAML between `---`; `from` is the line of the body below the fence. */
function takeOptions(value: string): { options: Map<string, string>; body: string; from: number } {
  const lines = value.split('\n');
  const options = new Map<string, string>();
  let from = 0;
  const isYaml = lines[0]?.trim() === '---' && lines.indexOf('---', 1) > 0;
  if (isYaml) from = 1;
  for (; from < lines.length; from += 1) {
    const line = lines[from] ?? '';
    const [, key, word = ''] = (isYaml ? /^([\w-]{1,60}):(.*)$/u : /^:([\w-]{1,60}):(.*)$/u).exec(line) ?? [];
    if (key === undefined) break;
    options.set(key.toLowerCase(), unquote(word.trim()));
  }
  if (isYaml) from = lines.indexOf('---', 1) + 1;
  return { options, body: lines.slice(from).join('\n'), from };
}

function openCallout(directive: Directive): RootContent[] {
  const { name, argument, inside, options, read, node } = directive;
  const wished = options
    .get('class')
    ?.split(/\s+/u)
    .find((one) => calloutNamed(one) !== undefined);
  const kind = calloutNamed(name) === undefined ? (wished ?? 'note') : name;
  // With no body what stands behind its name is what it says.
  if (argument === '' || inside.nodes.length > 0) return [box(kind, directive, inside.nodes, argument)];
  return [box(kind, directive, read(argument, node, 'here').nodes)];
}

/** What has the same name here. */
function openBlock(directive: Directive): RootContent[] {
  return [box(directive.name, directive, directive.inside.nodes, directive.argument)];
}

function openEnvironment(directive: Directive): RootContent[] {
  const kind = directive.name.replace(/^.*:/u, '');
  const named = isEnvironmentName(kind) ? kind : 'note';
  return [box(named, directive, directive.inside.nodes, directive.argument)];
}

/**
 * The first paragraph is the caption, what follows it is said below. Without an address its pictures stand in it, side
 * by side: `AB|CC`, a letter for each place and a bar between rows, or a number says in how many columns.
 */
function openFigure(directive: Directive): RootContent[] {
  const { name, argument, options, node, inside } = directive;
  if (name === 'figure' && argument !== '')
    return [box('figure', directive, [paragraph([picture(argument, options, node)], node), ...inside.nodes])];
  let count = 0;
  visit({ type: 'root', children: inside.nodes }, 'image', () => void (count += 1));
  const layout = options.get('layout') ?? argument;
  const columns = /^\d{1,2}$/u.test(layout) ? Number(layout) : new Set(layout.split('|')[0]).size;
  const figure = box('figure', directive, inside.nodes);
  if (count > 1) figure.attributes = { ...figure.attributes, 'layout-ncol': String(columns || Math.min(count, 3)) };
  return [figure];
}

/** A picture in Markdown, and its caption. */
function openFigureMarkdown(directive: Directive): RootContent[] {
  const id = directive.argument === '' ? directive.options.get('name') : directive.argument;
  const options = new Map([...directive.options, ...(id === undefined ? [] : [['name', id] as const])]);
  return [box('figure', { ...directive, options }, directive.inside.nodes)];
}

/** A tab, a card: what stands over it is a line of its own. */
function openTitled(directive: Directive): RootContent[] {
  const { argument, inside, node } = directive;
  const title: Paragraph[] =
    argument === '' ? [] : [paragraph([{ type: 'strong', children: titleOf(directive) }], node)];
  return [...title, ...inside.nodes];
}

function openLink({ argument, options, node }: Directive): RootContent[] {
  const words = options.get('title') ?? argument;
  return [paragraph([{ type: 'link', url: argument, children: [text(words, node)] }], node)];
}

/** `"x"`, `'x'` */
function unquote(word: string): string {
  const [first = ''] = word;
  const isQuoted = word.length > 1 && (first === '"' || first === "'") && word.endsWith(first);
  return isQuoted ? word.slice(1, -1) : word;
}

/** Lists that the other program generates. */
function leaveOut(): RootContent[] {
  return [];
}

/** `:::name[label]{#id}` */
function box(name: string, directive: Directive, children: readonly RootContent[], title = ''): ContainerDirective {
  const { options, node } = directive;
  const id = options.get('name') ?? options.get('label');
  const classes = name === 'figure' ? figureClasses(options) : '';
  const label: RootContent[] =
    title === ''
      ? []
      : [{ ...paragraph(titleOf({ ...directive, argument: title }), node), data: { directiveLabel: true } }];
  return {
    type: 'containerDirective',
    name,
    attributes: { ...(id === undefined ? {} : { id }), ...(classes === '' ? {} : { class: classes }) },
    children: [...label, ...children] as ContainerDirective['children'],
    ...placeOnly(node),
  };
}

/** Text runs round what stands at a side; in the middle all stand anyway. */
function figureClasses(options: ReadonlyMap<string, string>): string {
  const align = options.get('align') ?? options.get('figalign');
  const side = align === 'left' || align === 'right' ? align : '';
  return [options.get('class'), options.get('figclass'), side]
    .filter((one) => one !== undefined && one !== '')
    .join(' ');
}

function titleOf({ argument, read, node }: Directive): PhrasingContent[] {
  const [first] = read(argument, node, 'here').nodes;
  return first?.type === 'paragraph' ? first.children : [text(argument, node)];
}

function picture(url: string, options: ReadonlyMap<string, string>, node: Code): Image {
  const said = options.get('width') ?? options.get('figwidth') ?? options.get('scale');
  const width = said === undefined ? undefined : /^\d+$/u.test(said) && options.has('scale') ? `${said}%` : said;
  return {
    type: 'image',
    url,
    alt: options.get('alt') ?? '',
    data: { hProperties: width === undefined ? {} : { dataWidth: width } },
    ...placeOnly(node),
  };
}

function paragraph(children: PhrasingContent[], node: Code): Paragraph {
  return { type: 'paragraph', children, ...placeOnly(node) };
}

function text(value: string, node: Code): PhrasingContent {
  return { type: 'text', value, ...placeOnly(node) };
}
