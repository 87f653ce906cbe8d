/** What a site claims of its accessibility: the same examination as of the one-page edition, over all its pages. */
import type { Nodes, Root } from 'hast';
import type { Accessibility } from '../../../model/index.ts';
import { type Theme, measureContrast } from '../../../theme/index.ts';
import { claimAccessibility } from '../../accessibility/claims.ts';
import { listPages } from '../pages.ts';
import { listFirst } from './contents.ts';
import { firstPage, type SitePlan } from './pages.ts';

/** @param shells pages without their sections */
export function claimForSite(plan: SitePlan, theme: Theme, shells: readonly Root[]): Accessibility {
  const { book, pages, end, printed } = plan;
  const { metadata, images } = book;
  return claimAccessibility(
    {
      documents: [...pages, { file: firstPage, sections: end }].flatMap(({ file, sections }) =>
        sections.map((section) => ({
          name: file,
          language: section.properties.lang ?? metadata.language,
          body: section,
        })),
      ),
      navigation: {
        type: 'root',
        children: [listFirst(plan), listPages(book, printed)].filter((list) => list !== undefined),
      },
      shell: { type: 'root', children: shells.flatMap(({ children }) => withoutSearch(children)) },
      styles: [theme.styles.tokens, theme.styles.typography, theme.styles.structure, theme.styles.screen].join('\n'),
      images: [...images.values()],
    },
    {
      edition: 'site',
      language: metadata.language,
      statement: metadata.accessibility,
      contrast: measureContrast(theme, 'screen'),
    },
  );
}

/**
 * A page's shell as far as it is judged. The program that searches is Octavo's own and known: it moves
 * nothing, plays nothing, and what it adds is words that a reader asked for.
 */
export function withoutSearch<T extends Nodes>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const { src, role } = node.properties;
    if ((node.tagName === 'script' && src === 'page.js') || role === 'search') return [];
    return [{ ...node, children: withoutSearch(node.children) }];
  });
}
