/** Addresses between the pages of a site. */
import type { Element } from 'hast';
import type { SitePlan } from './pages.ts';
import { decodePercent } from '../../../model/index.ts';

/**
 * A copy of a tree as it stands on the page `file`: `#id` becomes `chapter.html#id` where the place is on
 * another page, and the page alone where it is its beginning.
 */
export function directLinks(node: Element, file: string, plan: Pick<SitePlan, 'places' | 'starts'>): Element {
  return {
    ...node,
    properties: { ...node.properties, ...directLink(node, file, plan) },
    children: node.children.map((child) => (child.type === 'element' ? directLinks(child, file, plan) : child)),
  };
}

function directLink(
  { properties: { href } }: Element,
  file: string,
  { places, starts }: Pick<SitePlan, 'places' | 'starts'>,
): { href?: string } {
  if (typeof href !== 'string' || !href.startsWith('#')) return {};
  const id = decodePercent(href.slice(1));
  const target = places.get(id);
  if (target === undefined || target === file) return {};
  return { href: starts.has(id) ? target : `${target}${href}` };
}
