/**
 * mdBook's `{{#include file.rs:2:10}}`, in the spelling of Quarto and MyST, too (https://rust-lang.github.io/mdBook/format/mdbook.html): files of the
 * manuscript's folder, whole, by lines or by anchors, in listings and as Markdown of their own.
 */
import { posix } from 'node:path';
import type { Code, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isMarkdown, visit } from '../../model/index.ts';
import { Failure, type Phrase, type Report, said } from '../../report/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import { normaliseShortcodes } from './syntax/shortcodes.ts';
import type { Passage } from '../../words/index.ts';
import { locateFile, findNamedFiles } from './file-addresses.ts';
import { cutLines, cutRegion } from './file-parts.ts';

/** What stands in files that are included, or why it does not, by path. */
export type Included = ReadonlyMap<string, string | Failure>;

const command = /(\\?)\{\{#(include|rustdoc_include|playground|playpen)\s+([^\s{}]+)[^{}]{0,200}\}\}/gu;
/** MyST's (syntax/directives.ts). */
const directive = /^[ \t]{0,9}(?:`{3,}|~{3,}|:{3,})\{include\}[ \t]{1,9}(\S{1,300})/gmu;
const outsideHint = said`A manuscript can only use what is in its own folder: build the folder that holds both, or copy the files there.`;
export const regionHint = said`A region stands in the file between ANCHOR: name and ANCHOR_END: name, or #region name and #endregion.`;
const deepest = 4;
const mostLetters = 2_000_000;
/** A short one costs as much: it is read as a text of its own. */
const leastLetters = 1000;

/** The sign is no word. */
export function withoutIncludes(text: string): string {
  return text.includes('{{#') ? text.replace(command, '') : text;
}

/** Reads the files that a text asks for, and those that they ask for. */
export async function readIncluded(
  text: string,
  path: string,
  folder: ManuscriptFolder,
  found = new Map<string, string | Failure>(),
  depth = 0,
): Promise<Included> {
  if (depth > deepest) return found;
  const spelled = normaliseShortcodes(text);
  const commands = [
    ...(spelled.includes('{{#') ? spelled.matchAll(command) : []),
    ...[...text.matchAll(directive)].map(([, address]) => ['', '', '', address] as const),
  ];
  const files = [
    ...commands.flatMap(([, escape, , address = '']) => (escape === '' ? [readAddress(address, path).file] : [])),
    ...findNamedFiles(text).map((address) => locateFile(address, path)),
  ];
  for (const file of files) {
    if (found.has(file)) continue;
    try {
      const content = await folder.readText(file);
      found.set(file, content);
      if (isMarkdown(file)) await readIncluded(content, file, folder, found, depth + 1);
    } catch (problem) {
      if (!(problem instanceof Failure)) throw problem;
      found.set(file, problem);
    }
  }
  return found;
}

export interface Including {
  readonly path: string;
  /** The files that it is included by, the first one first. */
  readonly by?: readonly string[];
  /** Letters that may still be included, all together: files that include each other many times have no end. */
  readonly left?: { letters: number };
  readonly files: Included;
  readonly parse: (text: string, path: string) => Root;
  readonly report: Pick<Report, 'add' | 'addOneOf'>;
  /** What else is done to the tree of a file that is included. */
  readonly afterwards?: (tree: Root, path: string) => void;
}

/** Puts what is included where it is asked for; what cannot be had is said at its line and stays as it is written. */
export function includesTransform(tree: Root, asked: Including): void {
  if (asked.files.size === 0) return;
  const including = { ...asked, left: asked.left ?? { letters: mostLetters } };
  visit(tree, (node, index, parent) => {
    // Within a line, code that names the command speaks of it.
    if (node.type === 'code') node.value = fill(node.value, node, including);
    if (node.type !== 'paragraph' || parent === undefined || index === undefined) return;
    const words = toString(node).trim();
    const [whole, escape, , address = ''] = [...words.matchAll(command)][0] ?? [];
    if (whole !== words || escape !== '') return;
    const content = contentOf(address, node, including);
    if (content === undefined) return;
    const nodes = asNodes(content, address, node, tree, including);
    parent.children.splice(index, 1, ...(nodes as never[]));
    return index + nodes.length;
  });
}

function asNodes(content: string, address: string, at: Nodes, host: Root, including: Including): Nodes[] {
  const { file } = readAddress(address, including.path);
  if (!isMarkdown(file)) {
    const lang = posix.extname(file).slice(1) || null;
    const code: Code = { type: 'code', lang, value: content, ...(at.position && { position: at.position }) };
    return [code];
  }
  const tree = including.parse(content, file);
  includesTransform(tree, { ...including, path: file, by: [...(including.by ?? []), including.path] });
  including.afterwards?.(tree, file);
  addWords(host, tree, at);
  // Whatever is wrong there is said where it is asked for.
  visit(tree, (node) => {
    if (at.position !== undefined) node.position = at.position;
  });
  return tree.children;
}

/** What is included is the author's, too, and is proved to be there: its words stand where they are asked for. */
export function addWords(host: Root, included: Root, { position }: Nodes): void {
  const [words, more] = [host.data?.words, included.data?.words];
  if (words === undefined || more === undefined || position === undefined) return;
  const place = { line: position.start.line, column: position.start.column, lastLine: position.end.line };
  // Where their place is kept, a caption may stand before it that is written behind it.
  const kept = words.text.findIndex((passage) => passage.letters === '' && isAt(passage.place, place));
  const found = kept < 0 ? words.text.findIndex((passage) => (passage.place?.line ?? 0) > place.line) : kept;
  const at = found < 0 ? words.text.length : found;
  const here = (passage: Passage): Passage => ({ ...passage, place });
  host.data = {
    ...host.data,
    words: {
      ...words,
      text: words.text.toSpliced(at, kept < 0 ? 0 : 1, ...more.text.map(here)),
      // Where its notes come among the others depends on where they are referred to.
      notes: [...words.notes, ...more.notes.map((note) => ({ ...here(note), loose: true }))],
    },
  };
}

function isAt(one: Passage['place'], other: NonNullable<Passage['place']>): boolean {
  return one?.line === other.line && one.column === other.column;
}

function fill(text: string, at: Nodes, including: Including): string {
  if (!text.includes('{{#')) return text;
  return text.replace(command, (whole, escape: string, _name: string, address: string) =>
    escape === '' ? (contentOf(address, at, including) ?? whole) : whole.slice(1),
  );
}

function contentOf(address: string, at: Nodes, including: Including): string | undefined {
  const { path, by = [], left = { letters: mostLetters }, files, report } = including;
  const { file, range } = readAddress(address, path);
  const content = files.get(file);
  const place = { file: path, line: at.position?.start.line, column: at.position?.start.column };
  const tell = (text: Phrase, hint?: Phrase): undefined => {
    report.add('include-missing', text, place, hint);
  };
  if (file === path || by.includes(file))
    return tell(said`${file} would include itself`, said`That has no end: take one of the two out.`);
  if (content === undefined || by.length >= deepest)
    return tell(said`${file} is included too deeply`, said`Include it higher up.`);
  if (typeof content !== 'string') return tellUnread(file, content, place, report);
  const cut = cutOut(content, range);
  left.letters -= Math.max(cut?.length ?? 0, leastLetters);
  if (left.letters < 0) return tell(said`${file} is not included: there is too much already`, said`Make it a chapter.`);
  return cut ?? tell(said`${file} has no ${range.join(':')}`, regionHint);
}

/** `file.rs`, `file.rs:2`, `file.rs:2:10`, `file.rs::10`, `file.rs:anchor` */
function readAddress(address: string, from: string): { readonly file: string; readonly range: readonly string[] } {
  const [name = '', ...range] = address.split(':');
  return { file: locateFile(name, from), range: range.slice(0, 2) };
}

function cutOut(content: string, [first = '', last]: readonly string[]): string | undefined {
  if (first !== '' && !/^\d+$/u.test(first)) return cutRegion(content, first);
  const from = first === '' ? 1 : Number(first);
  return cutLines(content, from, last === undefined && first !== '' ? from : Number(last || Infinity));
}

/** Says why a file that the text asks for is not there. */
export function tellUnread(
  file: string,
  failure: Failure,
  place: { readonly file: string; readonly line?: number | undefined; readonly column?: number | undefined },
  report: Pick<Report, 'add' | 'addOneOf'>,
): undefined {
  if (failure.rule === 'file-outside') {
    // The folder that is built is a wrong one: that is one mistake, however many files it keeps out.
    const say = (count: number): Phrase =>
      count === 1
        ? said`${file} is not included: ${failure.said.text}`
        : said`${count} files are not included, since they lie outside the manuscript’s folder; this is the first: ${file}`;
    report.addOneOf('include-missing', 'outside', say, place, outsideHint);
    return undefined;
  }
  report.add(
    'include-missing',
    failure.rule === 'file-missing'
      ? said`There is no file ${file} to include`
      : said`${file} is not included: ${failure.said.text}`,
    place,
    failure.said.hint ??
      said`Paths are taken from the file that they stand in, and stay within the manuscript’s folder.`,
  );
  return undefined;
}
