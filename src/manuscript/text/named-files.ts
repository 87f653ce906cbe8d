/**
 * What a text takes from files beside it: code by `file=main.rs region=body` behind a fence, tables by
 * `![Caption](data.csv){#tbl-x}`. Data may stand in the text, too: ```` ```{csv-table} ````.
 */
import { posix } from 'node:path';
import type { Code, Image, Nodes, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { readCodeInfo, readLines } from '../../markup/index.ts';
import { defined, visit } from '../../model/index.ts';
import { Failure, type Words, said } from '../../report/index.ts';
import type { CsvReader } from './csv.ts';
import { makeTable, type TableForm } from './data-table.ts';
import { locateFile } from './file-addresses.ts';
import { cutBetween, cutLines, cutRegion, linesOf, withoutMargin } from './file-parts.ts';
import { addWords, regionHint, tellUnread, type Including } from './includes.ts';
import { readWords } from './markdown-words.ts';
import { splitOptions } from './syntax/directive-options.ts';

export interface NamingFiles extends Pick<Including, 'path' | 'files' | 'report' | 'parse'> {
  readonly readCsv: CsvReader | undefined;
}

/** What cannot be had is said at its line and stays as it is written. */
export function namedFilesTransform(tree: Root, asked: NamingFiles): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === 'code' && node.lang === '{csv-table}') {
      const table = tableOfText(node, asked);
      if (table !== undefined) replace(tree, node, table, parent.children, index);
    } else if (node.type === 'code') fillCode(tree, node, asked);
    const image = node.type === 'paragraph' ? dataOf(node) : undefined;
    if (image === undefined || node.type !== 'paragraph') return;
    const table = tableOfFile(image, node, asked);
    if (table !== undefined) replace(tree, node, table, parent.children, index);
    // Its words are shown, and it is no picture.
    else node.children = [{ type: 'text', value: image.alt || image.title || image.url }];
  });
  const { words } = tree.data ?? {};
  if (words?.text.some(isKeptPlace) === true)
    tree.data = { ...tree.data, words: { ...words, text: words.text.filter((one) => !isKeptPlace(one)) } };
}

function isKeptPlace({ letters }: { readonly letters: string }): boolean {
  return letters === '';
}

function replace(tree: Root, at: Nodes, table: Table, siblings: Nodes[], index: number): void {
  const { caption } = table.data ?? {};
  const words: Root = {
    type: 'root',
    children: [...(caption === undefined ? [] : [{ type: 'paragraph', children: caption } satisfies Paragraph]), table],
  };
  words.data = { words: readWords(words) };
  addWords(tree, words, at);
  siblings[index] = table;
}

function placeOf(
  { position }: Nodes,
  { path }: NamingFiles,
): {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
} {
  return { file: path, line: position?.start.line, column: position?.start.column };
}

/** The text of a file; undefined after a message. */
function contentOf(address: string, at: Nodes, asked: NamingFiles): string | undefined {
  const content = asked.files.get(locateFile(address, asked.path));
  if (typeof content === 'string') return content;
  const file = locateFile(address, asked.path);
  const failure = content ?? new Failure(1, said`There is no file ${file}`, { rule: 'file-missing' });
  return tellUnread(file, failure, placeOf(at, asked), asked.report);
}

/** A fence with nothing between its lines and `file=` behind it. */
function fillCode(tree: Root, node: Code, asked: NamingFiles): void {
  const info = readCodeInfo(`${node.lang ?? ''} ${node.meta ?? ''}`.trim());
  const address = info.values.get('file') ?? info.values.get('include');
  if (address === undefined || node.value.trim() !== '') return;
  const content = contentOf(address, node, asked);
  if (content === undefined) {
    // An empty listing would be silent about it in the editions.
    node.value = address;
    return;
  }
  const cut = cutOut(content, info.values);
  if (cut === undefined) {
    const part = info.values.get('region') ?? info.values.get('snippet') ?? info.values.get('lines') ?? said`such part`;
    asked.report.add('include-missing', said`${address} has no ${part}`, placeOf(node, asked), regionHint);
    node.value = address;
    return;
  }
  node.value = withoutMargin(cut).replace(/^\n+/u, '').trimEnd();
  const extension = posix.extname(address).slice(1);
  if (info.language === undefined && extension !== '') {
    node.meta = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
    node.lang = extension;
  }
  const words: Root = { type: 'root', children: [{ type: 'code', value: node.value }] };
  words.data = { words: readWords(words) };
  addWords(tree, words, node);
}

function cutOut(content: string, values: ReadonlyMap<string, string>): string | undefined {
  const region = values.get('region') ?? values.get('snippet');
  if (region !== undefined) return cutRegion(content, region);
  const lines = values.get('lines');
  if (lines !== undefined) {
    const all = linesOf(content);
    const last = [...readLines(lines)].at(-1);
    if (last !== undefined && lines.trimEnd().endsWith('-')) return cutLines(content, last, Infinity);
    const wanted = [...readLines(lines)].flatMap((line) => all.slice(line - 1, line));
    return wanted.length === 0 ? undefined : wanted.join('\n');
  }
  const [from, to] = [values.get('start-line'), values.get('end-line')];
  if (from !== undefined || to !== undefined) return cutLines(content, Number(from ?? 1), Number(to ?? Infinity));
  const [after, before] = [values.get('start-after'), values.get('end-before')];
  return after === undefined && before === undefined ? content : cutBetween(content, after, before);
}

/** `![Caption](data.csv){#tbl-x}` alone in its paragraph. */
function dataOf({ children }: Paragraph): Image | undefined {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return others.length === 0 && only?.type === 'image' && /\.[ct]sv$/iu.test(only.url) ? only : undefined;
}

function tableOfFile(image: Image, at: Nodes, asked: NamingFiles): Table | undefined {
  const content = contentOf(image.url, at, asked);
  if (content === undefined) return undefined;
  const words = image.title || image.alt;
  const caption: PhrasingContent[] | undefined = words ? [{ type: 'text', value: words }] : undefined;
  const form = formOf(new Map(Object.entries(image.data?.values ?? {})));
  const separator = /\.tsv$/iu.test(image.url) ? '\t' : form.separator;
  return build(content, { ...form, separator }, (cell) => [{ type: 'text', value: cell }], {
    at,
    asked,
    name: image.url,
    caption,
    properties: image.data?.hProperties,
  });
}

/** Cells of data in the text are Markdown. */
function tableOfText(node: Code, asked: NamingFiles): Table | undefined {
  const { options, rest } = splitOptions(node.value);
  const file = options.get('file');
  const content = file === undefined ? rest : contentOf(file, node, asked);
  if (content === undefined) return undefined;
  const phrases = (text: string): PhrasingContent[] => {
    if (!/[*_`[\]<\\$@^~!&{"'-]/u.test(text)) return [{ type: 'text', value: text }];
    const [only, ...others] = asked.parse(text, asked.path).children;
    return only?.type === 'paragraph' && others.length === 0 ? only.children : [{ type: 'text', value: text }];
  };
  const title = (node.meta ?? '').trim();
  const header = options.get('header');
  const own = header === undefined ? '' : `${header}\n`;
  const form = formOf(options);
  const rows = header === undefined ? (form.heads ?? 0) : 1;
  const id = options.get('name') ?? options.get('label');
  return build(
    `${own}${content}`,
    { ...form, heads: options.has('header-rows') || header !== undefined ? rows : 1 },
    phrases,
    {
      at: node,
      asked,
      name: file ?? said`the data`,
      caption: title === '' ? undefined : phrases(title),
      properties: defined({ id }),
    },
  );
}

function formOf(options: ReadonlyMap<string, string>): TableForm {
  const heads = options.get('header-rows') ?? (options.get('header') === 'false' ? '0' : undefined);
  const separator = options.get('delim') ?? options.get('delimiter') ?? options.get('separator');
  const firsts = options.get('stub-columns') ?? options.get('header-cols');
  return {
    separator: separator === 'tab' ? '\t' : separator === 'space' ? ' ' : separator,
    heads: heads === undefined ? undefined : Number(heads),
    firsts: firsts === undefined ? undefined : Number(firsts),
    aligns: options.get('aligns') ?? options.get('align'),
    widths: options.get('widths'),
  };
}

interface Made {
  readonly at: Nodes;
  readonly asked: NamingFiles;
  readonly name: Words;
  readonly caption: PhrasingContent[] | undefined;
  readonly properties: NonNullable<Image['data']>['hProperties'];
}

function build(
  content: string,
  form: TableForm,
  phrases: (text: string) => PhrasingContent[],
  { at, asked, name, caption, properties }: Made,
): Table | undefined {
  const tell = (what: Words): undefined => {
    const hint = said`Rows are lines and cells are parted by commas, those with commas between quotation marks (RFC 4180).`;
    asked.report.add('table-data', said`No table is made of ${name}: ${what}`, placeOf(at, asked), hint);
  };
  if (asked.readCsv === undefined) return tell(said`it is no data`);
  let rows: string[][];
  try {
    rows = asked.readCsv(content, form);
  } catch (error) {
    return tell(error instanceof Error ? error.message : String(error));
  }
  const table = makeTable(rows, form, phrases);
  if (!('type' in table)) return tell(table);
  const hProperties = { ...table.data?.hProperties, ...properties };
  table.data = { ...table.data, hProperties, ...defined({ caption }) };
  if (at.position !== undefined) {
    const { position } = at;
    visit(table, (node) => void (node.position = position));
  }
  return table;
}
