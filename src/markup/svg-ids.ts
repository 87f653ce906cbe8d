/**
 * Ids of a drawing: each once, and in letters that XML has for them (XML 1.0, NCName), with everything that refers
 * to them following. Programs for drawing write names of layers (`Group`, `Layer 1`, `fig:a`) as ids.
 */
import { decodePercent } from '../model/index.ts';
import { ident, parse, walk } from 'css-tree';
import type { Element } from 'xast';

/** Old id → those that have it now: the first is meant by references, all of them by styles. */
/** Of so many bearers of one id a style is for all; more would multiply the file. */
const mostAlike = 100;

type Renamed = ReadonlyMap<string, readonly string[]>;

/**
 * Changes the tree that it is given.
 * @returns the references that lead nowhere or to what they cannot use, which are taken out: they draw nothing, and
 *   no EPUB may have them
 */
export function settleIds(root: Element): readonly string[] {
  const bearers: { readonly node: Element; readonly id: string }[] = [];
  eachElement(root, (node) => {
    const id = node.attributes['id']?.trim() ?? '';
    delete node.attributes['id'];
    if (id !== '') bearers.push({ node, id });
  });
  const renamed = nameAll(bearers);
  const names = new Map(bearers.toReversed().map(({ node, id }) => [id, node.name]));
  const lost: string[] = [];
  eachElement(root, (node) => {
    for (const [name, value = ''] of Object.entries(node.attributes)) {
      if (name === 'id' || value === null) continue;
      const leads = (id: string): boolean => isUsable(names.get(id), node.name, name);
      const now = follow(name, value, renamed, leads);
      if (now.lost) lost.push(`${name}="${value.slice(0, 30)}" (it leads nowhere)`);
      if (now.text === undefined) delete node.attributes[name];
      else node.attributes[name] = now.text;
    }
    if (node.name !== 'style') return;
    for (const child of node.children)
      if (child.type === 'text') child.value = followInCss(child.value, 'stylesheet', renamed);
  });
  return lost;
}

const paints = new Set(['linearGradient', 'radialGradient', 'pattern', 'solidColor']);

/** As EPUBCheck sees it (RSC-012, RSC-014). @param target name of the element that has the id */
function isUsable(target: string | undefined, element: string, attribute: string): boolean {
  if (target === undefined) return false;
  if (attribute === 'fill' || attribute === 'stroke') return paints.has(target);
  if (attribute === 'clip-path') return target === 'clipPath';
  return element !== 'use' || !(paints.has(target) || target === 'clipPath');
}

const valid = /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u;

function nameAll(bearers: readonly { readonly node: Element; readonly id: string }[]): Renamed {
  const renamed = new Map<string, string[]>();
  // What may stay as it is does, wherever it stands.
  const taken = new Set(bearers.map(({ id }) => id).filter((id) => valid.test(id)));
  /** Where counting goes on. */
  const counts = new Map<string, number>();
  for (const { node, id } of bearers) {
    const isFirst = !renamed.has(id);
    let name = id;
    if (!isFirst || !valid.test(id)) {
      const safe = id.replace(/[^\p{L}\p{N}\p{M}._-]/gu, '-');
      const base = valid.test(safe) ? safe : `_${safe}`;
      let count = counts.get(base) ?? (isFirst ? 1 : 2);
      const candidate = (): string => (count === 1 ? base : `${base}-${count}`);
      while (taken.has(candidate())) count += 1;
      name = candidate();
      counts.set(base, count + 1);
      taken.add(name);
    }
    node.attributes['id'] = name;
    const names = renamed.get(id);
    if (names === undefined) renamed.set(id, [name]);
    else if (names.length < mostAlike) names.push(name);
  }
  return renamed;
}

/** They hold ids, parted by spaces (WAI-ARIA 1.2, 6.7). */
const lists = /^aria-(?:activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns)$/u;

/** @returns the attribute's new value; undefined if it is to go */
function follow(
  name: string,
  value: string,
  renamed: Renamed,
  leads: (id: string) => boolean,
): { readonly text: string | undefined; readonly lost?: boolean } {
  const now = (id: string): string => renamed.get(id)?.[0] ?? id;
  if (name === 'href' || name === 'xlink:href') {
    if (!value.startsWith('#')) return { text: value };
    const id = decodePercent(value.slice(1));
    return leads(id) ? { text: `#${now(id)}` } : { text: undefined, lost: true };
  }
  if (lists.test(name)) return { text: value.trim().split(/\s+/u).map(now).join(' ') };
  if (name === 'style') return { text: followInCss(value, 'declarationList', renamed) };
  const address = /^\s*url\(\s*(?:"#([^"]*)"\s*|'#([^']*)'\s*|#([^"'()]*))\)/iu.exec(value);
  if (address === null) return { text: value };
  const idOf = (...quoted: readonly (string | undefined)[]): string =>
    decodePercent(quoted.find((id) => id !== undefined)?.trim() ?? '');
  const id = idOf(...address.slice(1));
  const otherwise = value
    .slice(address[0].length)
    .replace(
      /url\(\s*(?:"#([^"]*)"\s*|'#([^']*)'\s*|#([^"'()]*))\)/giu,
      (_whole, double?: string, single?: string, bare?: string) => `url(#${now(idOf(double, single, bare))})`,
    );
  // What stands behind the address is for the case that it leads nowhere (SVG 2, 13.2).
  return leads(id) ? { text: `url(#${now(id)})${otherwise}` } : { text: otherwise.trim() || 'none', lost: true };
}

function followInCss(css: string, context: 'stylesheet' | 'declarationList', renamed: Renamed): string {
  if (!css.includes('#')) return css;
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  try {
    walk(parse(css, { context, positions: true }), (node) => {
      if (!node.loc) return;
      const [from, to] = [node.loc.start.offset, node.loc.end.offset];
      if (node.type === 'Url' && node.value.startsWith('#')) {
        const [now] = renamed.get(decodePercent(node.value.slice(1))) ?? [];
        if (now !== undefined) edits.push({ from, to, text: `url(#${now})` });
      }
      if (node.type === 'IdSelector') {
        const names = renamed.get(ident.decode(css.slice(from + 1, to))) ?? [];
        const selectors = names.map((one) => `#${ident.encode(one)}`);
        // In browsers a style is for all that have the id; `:is` weighs as much as an id.
        if (names.length > 0)
          edits.push({ from, to, text: names.length === 1 ? selectors.join('') : `:is(${selectors.join()})` });
      }
    });
  } catch {
    // Nested so deeply that it cannot be read: it styles nothing.
    return css;
  }
  let result = '';
  let at = 0;
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    result += css.slice(at, from) + text;
    at = to;
  }
  return result + css.slice(at);
}

function eachElement(root: Element, visit: (node: Element) => void): void {
  visit(root);
  for (const child of root.children) if (child.type === 'element') eachElement(child, visit);
}
