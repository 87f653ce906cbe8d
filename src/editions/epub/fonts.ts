/** The fonts that the publication carries: families that are used, cut down to the characters that are. */
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import postcss from 'postcss';
import { visit } from '../../model/index.ts';
import { type FontFace, type Theme, shownInFormula, subsetFamilies } from '../../theme/index.ts';
import type { Document } from './document.ts';

/** `said` is what readers see besides the documents: the contents, what the style sheet sets. */
export async function cutFonts(
  theme: Theme,
  stylesheet: string,
  documents: readonly Document[],
  said: string,
): Promise<FontFace[]> {
  const { text } = theme.families;
  const used = findUsedFamilies(stylesheet, documents);
  const fonts = theme.fonts.filter(({ family }) => family === text.family || used.has(family));
  return subsetFamilies(fonts, theme, {
    prose: documents.map(({ body }) => toString(body)).join('') + said,
    code: documents.map(({ body }) => readCode(body)).join(''),
    math: documents.map(({ body }) => readFormulas(body)).join(''),
  });
}

function readFormulas(node: ElementContent): string {
  if (node.type !== 'element') return '';
  return node.tagName === 'math' ? shownInFormula(node) : node.children.map(readFormulas).join('');
}

function readCode(node: ElementContent): string {
  if (node.type !== 'element') return '';
  if (/^(?:code|kbd|pre|samp|tt)$/u.test(node.tagName)) return toString(node);
  return node.children.map(readCode).join('');
}

/** Families named in rules that could apply: all tags and classes of one of their selectors are in the book. */
function findUsedFamilies(stylesheet: string, documents: readonly Document[]): Set<string> {
  // The contents have no tree of their own here.
  const names = new Set([
    'html',
    'body',
    'nav',
    'ol',
    'li',
    'a',
    'span',
    'h1',
    '.contents',
    '.number',
    '.title',
    '.entry-part',
  ]);
  for (const { body } of documents) {
    visit(body, 'element', ({ tagName, properties }) => {
      names.add(tagName);
      for (const name of [properties.className].flat()) names.add(`.${String(name)}`);
    });
  }
  const applies = (selector: string): boolean => {
    const plain = selector.replace(/:[\w-]+(?:\([^)]*\))?|::[\w-]+|\[[^\]]*\]/gu, '');
    return [...plain.matchAll(/\.?[a-z][\w-]*/giu)].every(([name]) => names.has(name));
  };
  const used = new Set<string>();
  postcss.parse(stylesheet).walkDecls('font-family', ({ value, parent }) => {
    if (parent?.type !== 'rule' || !('selectors' in parent) || !parent.selectors.some(applies)) return;
    for (const family of value.split(',')) used.add(family.trim().replace(/^["']|["']$/gu, ''));
  });
  return used;
}
