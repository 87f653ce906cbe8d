/** Links between files become links to ids; those that lead nowhere are named and become plain text. */
import { posix } from 'node:path';
import type { Element, Parents, Root } from 'hast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { decodePercent, markdownEndings, suggest, withoutEnding, visit } from '../../model/index.ts';
import { type Phrase, said, sayTimes } from '../../report/index.ts';
import { placeOf } from '../elements.ts';
import { slugify, type Anchors } from '../ids.ts';
import type { FileContext } from '../transform.ts';

export interface LinkTarget {
  /** Id of the file's first section. */
  readonly sectionId: string;
  readonly anchors: Anchors;
}

/** All files of the book, by path. */
export type LinkTargets = ReadonlyMap<string, LinkTarget>;

interface Problem {
  readonly problem: Phrase;
  readonly hint?: Phrase;
  readonly href?: string;
  /** What can be meant, where it is one thing alone: what is written, and what would be instead. */
  readonly instead?: readonly [string, string];
  /** What it has in common with others that are told in one message: their address is one mistake. */
  readonly kind?: string;
}

type Resolution = { readonly href: string } | Problem;

export function resolveLinks(tree: Root | Element, targets: LinkTargets, context: FileContext): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || node.properties.role === 'doc-noteref') return;
    const isWiki = node.properties.dataWiki !== undefined;
    delete node.properties.dataWiki;
    const { href } = node.properties;
    if (typeof href !== 'string') {
      if (node.properties.id === undefined) return unwrap(node, index, parent);
      node.tagName = 'span';
      return;
    }
    const resolution = resolve(isWiki ? findByName(href, targets) : href, targets, context.file);
    if ('problem' in resolution) tellDead(resolution, node, context);
    if (resolution.href === undefined) return unwrap(node, index, parent);
    node.properties.href = resolution.href;
    resolveEnd(node, targets, context);
    return;
  });
}

function tellDead({ problem, hint, kind, instead }: Problem, node: Element, context: FileContext): void {
  const place = placeOf(node, context);
  if (instead !== undefined)
    context.report.propose({ rule: 'link-dead', place, written: instead[0], instead: instead[1] });
  if (kind === undefined) context.report.add('link-dead', problem, place, hint);
  else context.report.addOneOf('link-dead', kind, sayTimes(problem), place, hint);
}

/** `to=#id`: where a range of pages ends. */
function resolveEnd(node: Element, targets: LinkTargets, context: FileContext): void {
  const { dataTo } = node.properties;
  if (dataTo === undefined) return;
  delete node.properties.dataTo;
  const end = String(dataTo);
  const resolution = resolve(/[#/.]/u.test(end) ? end : `#${end}`, targets, context.file);
  if ('problem' in resolution) tellDead(resolution, node, context);
  if (resolution.href?.startsWith('#') === true) node.properties.dataTo = resolution.href.slice(1);
}

/** The words stay, the link goes; an id on it stays too. */
function unwrap(node: Element, index: number | undefined, parent: Parents | undefined): number | undefined {
  if (index === undefined || parent === undefined) return undefined;
  if (node.properties.id !== undefined) {
    node.tagName = 'span';
    delete node.properties.href;
    return undefined;
  }
  parent.children.splice(index, 1, ...(node.children as never[]));
  return index;
}

function resolve(href: string, targets: LinkTargets, from: string): Resolution {
  if (href.trim() === '')
    return { problem: said`Link without an address`, hint: said`Put an address between the parentheses.` };
  if (/^[a-z][a-z0-9+.-]*:/iu.test(href) || href.startsWith('//')) return resolveOutside(href);
  const cut = href.indexOf('#');
  const path = decodePercent((cut < 0 ? href : href.slice(0, cut)).replace(/\?.*/su, ''));
  const fragment = cut < 0 ? '' : decodePercent(href.slice(cut + 1));
  const file = path === '' ? from : findFile(path, from, targets);
  const target = file === undefined ? undefined : targets.get(file);
  if (target === undefined) {
    // MyST: a label, without a sign before it.
    const [labelled, ...rivals] = cut < 0 ? findElsewhere(path, targets) : [];
    if (labelled !== undefined && rivals.length === 0) return { href: `#${labelled.id}` };
    const others = [...targets.keys()].filter((key) => key !== from);
    const namesake = findNamesake(path, others);
    const wanted = posix.normalize(posix.join(posix.dirname(from), path));
    const near = namesake ?? nearest(wanted, others);
    const isOne = namesake !== undefined || isAlone(wanted, near, others);
    return {
      problem: said`Link to ${path}, which is not part of the book`,
      kind: path,
      hint:
        near === undefined
          ? said`Link to a chapter of the book or to an address on the web.`
          : said`Did you mean ${relativeTo(from, near)}?`,
      ...(near !== undefined && isOne && { instead: [path, relativeTo(from, near)] as const }),
    };
  }
  if (fragment === '') return { href: `#${target.sectionId}` };
  const id = findAnchor(fragment, target.anchors);
  if (id !== undefined) return { href: `#${id}` };
  const others = path === '' ? findElsewhere(fragment, targets) : [];
  const [other, ...more] = others;
  if (other !== undefined && more.length === 0) return { href: `#${other.id}` };
  if (other !== undefined) {
    const names = others.map(({ file: name }) => relativeTo(from, name));
    return {
      problem: said`Link to #${fragment}, which several files have: ${names.join(', ')}`,
      hint: said`Say which one: ${names[0] ?? ''}#${fragment}`,
    };
  }
  const near = nearest(fragment, [...target.anchors.keys()]);
  return {
    problem: said`Link to #${fragment}, but ${path === '' ? said`this file` : path} has no such heading or id`,
    kind: `${file ?? ''}#${fragment}`,
    ...(near === undefined ? {} : { hint: said`Did you mean #${near}?` }),
    ...(near !== undefined &&
      isAlone(fragment, near, [...target.anchors.keys()]) && { instead: [`#${fragment}`, `#${near}`] as const }),
    // To the chapter at least, where there is one.
    ...(path === '' ? {} : { href: `#${target.sectionId}` }),
  };
}

function resolveOutside(href: string): Resolution {
  const address = href.startsWith('//') ? `https:${href}` : href;
  if (/^(?:mailto|tel):/iu.test(address)) return { href: address };
  if (!URL.canParse(address))
    return {
      problem: said`“${href}” is not a valid address`,
      hint: said`Correct the address, or put it between backticks if it is an example.`,
    };
  // A second # and what else RFC 3986 does not let stand is spelled in percents; a browser would take either.
  const [base = '', ...fragment] = normalizeUri(address).split('#');
  return { href: fragment.length === 0 ? base : `${base}#${fragment.join('%23')}` };
}

/** As the author may write it: with or without extension, a folder for its README, `.html` for what will be one. */
function findFile(path: string, from: string, targets: LinkTargets): string | undefined {
  const base = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
  const plain = posix.normalize(base).replace(/\/$/u, '');
  const stem = withoutEnding(plain.replace(/\.html?$/iu, ''));
  const candidates = [
    plain,
    ...[stem, plain].flatMap((name) =>
      [name, `${name}/README`, `${name}/index`].flatMap((one) => markdownEndings.map((ending) => one + ending)),
    ),
  ];
  return candidates.find((candidate) => targets.has(candidate));
}

/** The one file whose name is the same but for its folder, its number and its ending: `object` for `06_object.md`. */
function findNamesake(path: string, files: readonly string[]): string | undefined {
  const bare = (name: string): string =>
    withoutEnding(posix.basename(name).replace(/\.html?$/iu, ''))
      .replace(/^\d+[\s._-]*/u, '')
      .toLowerCase();
  const wanted = bare(path);
  const [only, ...more] = files.filter((file) => bare(file) === wanted);
  return wanted === '' || more.length > 0 ? undefined : only;
}

/** `[[Page]]`: a name alone means the one file that has it, in whatever folder. */
function findByName(href: string, targets: LinkTargets): string {
  const cut = href.indexOf('#');
  const name = decodePercent(cut < 0 ? href : href.slice(0, cut)).toLowerCase();
  if (name === '' || name.includes('/')) return href;
  const [only, ...others] = [...targets.keys()].filter((file) => posix.basename(file).toLowerCase() === name);
  return only === undefined || others.length > 0
    ? href
    : `/${only.split('/').map(encodeURIComponent).join('/')}${cut < 0 ? '' : href.slice(cut)}`;
}

/** What a file lacks another one may have: an id given once means the same in the whole book. */
function findElsewhere(fragment: string, targets: LinkTargets): { readonly file: string; readonly id: string }[] {
  return [...targets].flatMap(([file, { anchors }]) => {
    const id = findAnchor(fragment, anchors);
    return id === undefined ? [] : [{ file, id }];
  });
}

/** The id to which an author's `#fragment` leads. */
export function findAnchor(fragment: string, anchors: Anchors): string | undefined {
  return anchors.get(fragment) ?? anchors.get(fragment.toLowerCase()) ?? anchors.get(slugify(fragment));
}

/** Among more names than this no likeness is looked for: it would take longer than all the rest. */
const mostNames = 1000;

function nearest(word: string, words: readonly string[]): string | undefined {
  return words.length > mostNames ? undefined : suggest(word, words, 4);
}

/** Whether nothing else is near enough to be meant. */
function isAlone(word: string, near: string | undefined, words: readonly string[]): boolean {
  return (
    near !== undefined &&
    nearest(
      word,
      words.filter((other) => other !== near),
    ) === undefined
  );
}

function relativeTo(from: string, file: string): string {
  return posix.relative(posix.dirname(from), file);
}
