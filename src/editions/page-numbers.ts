/** References that tell a page say in the other editions which page of the print edition is meant. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type PageMap, hasClass, pagePhrase } from '../model/index.ts';
import { tellLocators } from './locators.ts';

/** Adds the page in brackets to the words of each reference that tells one: “the masts [p. 47]”. */
export function tellPages(nodes: readonly ElementContent[], pageMap: PageMap, language: string): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    if (hasClass(node, 'index-locators')) return tellLocators(node, pageMap, language);
    const children = tellPages(node.children, pageMap, language);
    const said = sayPages(node, pageMap, language);
    if (said === undefined) return { ...node, children };
    const pages = h('span', { className: ['print-page'] }, `[${said}]`);
    return { ...node, children: [...children, { type: 'text', value: ' ' }, pages] };
  });
}

function sayPages({ properties }: Element, pageMap: PageMap, language: string): string | undefined {
  const { dataPageOf, dataPageTo, dataPageWhen } = properties;
  // What print says of its own pages only where it helps to turn them.
  if (typeof dataPageOf !== 'string' || dataPageWhen !== undefined) return undefined;
  const labelOf = (id: unknown): string =>
    typeof id === 'string' ? (pageMap.pages[pageMap.places.get(id) ?? -1]?.label ?? '') : '';
  const [first, last] = [labelOf(dataPageOf), labelOf(dataPageTo)];
  if (first === '') return undefined;
  return last === '' || last === first
    ? pagePhrase(language, 'one').replace('%', first)
    : pagePhrase(language, 'many').replace('%', `${first}–${last}`);
}
