/**
 * mdBook's `{{#include file.rs:2:10}}` (https://rust-lang.github.io/mdBook/format/mdbook.html): files of the
 * manuscript's folder, whole, by lines or by anchors, in listings and as Markdown of their own.
 */
import { posix } from 'node:path';
import type { Code, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { Failure, type Report } from '../../report/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';

/** What stands in files that are included, or why it does not, by path. */
export type Included = ReadonlyMap<string, string | Failure>;

const command = /(\\?)\{\{#(include|rustdoc_include|playground|playpen)\s+([^\s{}]+)[^{}]{0,200}\}\}/gu;
/** A file that includes itself would have no end. */
const deepest = 4;

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
  if (!text.includes('{{#') || depth > deepest) return found;
  for (const [, escape, , address = ''] of text.matchAll(command)) {
    const { file } = readAddress(address, path);
    if (escape !== '' || found.has(file)) continue;
    try {
      const content = await folder.readText(file);
      found.set(file, content);
      if (/\.(?:md|markdown)$/iu.test(file)) await readIncluded(content, file, folder, found, depth + 1);
    } catch (problem) {
      if (!(problem instanceof Failure)) throw problem;
      found.set(file, problem);
    }
  }
  return found;
}

interface Including {
  readonly path: string;
  readonly files: Included;
  readonly parse: (text: string) => Root;
  readonly report: Pick<Report, 'add'>;
}

/** Puts what is included where it is asked for; what cannot be had is said at its line and stays as it is written. */
export function includesTransform(tree: Root, including: Including, depth = 0): void {
  if (including.files.size === 0 || depth > deepest) return;
  visit(tree, (node, index, parent) => {
    // Within a line, code that names the command speaks of it.
    if (node.type === 'code') node.value = fill(node.value, node, including);
    if (node.type !== 'paragraph' || parent === undefined || index === undefined) return;
    const words = toString(node).trim();
    const [whole, escape, , address = ''] = [...words.matchAll(command)][0] ?? [];
    if (whole !== words || escape !== '') return;
    const content = contentOf(address, node, including);
    if (content === undefined) return;
    const nodes = asNodes(content, address, node, including, depth);
    parent.children.splice(index, 1, ...(nodes as never[]));
    return index + nodes.length;
  });
}

function asNodes(content: string, address: string, at: Nodes, including: Including, depth: number): Nodes[] {
  const { file } = readAddress(address, including.path);
  if (!/\.(?:md|markdown)$/iu.test(file)) {
    const lang = posix.extname(file).slice(1) || null;
    const code: Code = { type: 'code', lang, value: content, ...(at.position && { position: at.position }) };
    return [code];
  }
  const tree = including.parse(content);
  includesTransform(tree, { ...including, path: file }, depth + 1);
  // Whatever is wrong there is said where it is asked for.
  visit(tree, (node) => {
    if (at.position !== undefined) node.position = at.position;
  });
  return tree.children;
}

function fill(text: string, at: Nodes, including: Including): string {
  if (!text.includes('{{#')) return text;
  return text.replace(command, (whole, escape: string, _name: string, address: string) =>
    escape === '' ? (contentOf(address, at, including) ?? whole) : whole.slice(1),
  );
}

function contentOf(address: string, at: Nodes, { path, files, report }: Including): string | undefined {
  const { file, range } = readAddress(address, path);
  const content = files.get(file);
  const place = { file: path, line: at.position?.start.line, column: at.position?.start.column };
  const tell = (text: string, hint: string): undefined => {
    report.add('include-missing', text, place, hint);
  };
  if (content === undefined) return tell(`${file} is included too deeply`, 'Does a file include itself?');
  if (typeof content !== 'string')
    return tell(
      content.rule === 'file-missing'
        ? `There is no file ${file} to include`
        : `${file} is not included: ${content.message}`,
      content.hint ?? 'Paths are taken from the file that they stand in, and stay within the manuscript’s folder.',
    );
  const cut = cutOut(content, range);
  return (
    cut ??
    tell(`${file} has no ${range.join(':')}`, 'An anchor stands in the file as ANCHOR: name and ANCHOR_END: name.')
  );
}

/** `file.rs`, `file.rs:2`, `file.rs:2:10`, `file.rs::10`, `file.rs:anchor` */
function readAddress(address: string, from: string): { readonly file: string; readonly range: readonly string[] } {
  const [name = '', ...range] = address.split(':');
  return { file: posix.normalize(posix.join(posix.dirname(from), name)), range: range.slice(0, 2) };
}

function cutOut(content: string, range: readonly string[]): string | undefined {
  const lines = content.replace(/\n$/u, '').split('\n');
  const [first = '', last] = range;
  if (first !== '' && !/^\d+$/u.test(first)) return cutAnchor(lines, first);
  const from = first === '' ? 1 : Number(first);
  const to = last === undefined ? (first === '' ? lines.length : from) : last === '' ? lines.length : Number(last);
  return from > lines.length ? undefined : lines.slice(Math.max(0, from - 1), to).join('\n');
}

function cutAnchor(lines: readonly string[], name: string): string | undefined {
  const named = (mark: string) => (line: string) =>
    new RegExp(String.raw`\b${mark}:\s*([\w-]+)`, 'u').exec(line)?.[1] === name;
  const from = lines.findIndex(named('ANCHOR'));
  if (from < 0) return undefined;
  const to = lines.findIndex(named('ANCHOR_END'));
  const inside = lines.slice(from + 1, to < 0 ? undefined : to);
  return inside.filter((line) => !/\bANCHOR(?:_END)?:\s*[\w-]/u.test(line)).join('\n');
}
