/** Formulas say how they are read aloud (`alttext`), in the language of the text around them. */
import type { Element, Nodes } from 'hast';
import { said } from '../../report/index.ts';
import { isElement, placeOf } from '../elements.ts';
import { contextOf, treesOf, type OpenSection, type ReadingTransform } from './transform.ts';

export const speechTransform: ReadingTransform = async (book, { speech, report }) => {
  const unspoken = new Set<string>();
  for (const section of book.sections) {
    for (const { math, language } of treesOf(section).flatMap((tree) =>
      listFormulas(tree, languageOf(section, book)),
    )) {
      math.properties['alttext'] = await speech.say(math, language);
      if (speech.speaks(language) || unspoken.has(language)) continue;
      unspoken.add(language);
      report.add(
        'formula-unspoken',
        said`Nothing here speaks the mathematics of the language “${language}”: its formulas are read out sign by sign`,
        placeOf(math, contextOf(section, book, report)),
        said`Nothing is to be done: programs that know MathML read them by rules of their own.`,
      );
    }
  }
};

function languageOf(
  { language }: OpenSection,
  { metadata }: { readonly metadata: { readonly language: string } },
): string {
  return language ?? metadata.language;
}

interface Found {
  readonly math: Element;
  readonly language: string;
}

function listFormulas(node: Nodes, around: string): Found[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' ? node.properties.lang : undefined;
  const language = typeof own === 'string' && own !== '' ? own : around;
  if (isElement(node, 'math')) return [{ math: node, language }];
  return node.children.flatMap((child) => listFormulas(child, language));
}
