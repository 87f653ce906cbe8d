import type { Element, Nodes } from 'hast';
import { type ScriptName, findForeignRuns, likelyLanguage } from '../../markup/index.ts';
import { canonicalTag, suggestTag } from '../../model/index.ts';
import { type Phrase, type Place, said } from '../../report/index.ts';
import { placeOf } from '../elements.ts';
import type { FileContext, TreeTransform } from '../transform.ts';

const silent = /^(?:code|pre|kbd|samp|math|svg)$/u;

interface Found {
  readonly run: string;
  readonly place: Place;
  more: number;
}

/**
 * Language tags of phrases in their canonical spelling; those that are none are named and go. What is
 * written in another script than the file's language and says nothing of its own is pointed out, once
 * for each script.
 */
export const languagesTransform: TreeTransform = (tree, context) => {
  const unmarked = new Map<ScriptName, Found>();
  const walk = (node: Nodes, language: string, around: Nodes): void => {
    if (node.type === 'text') {
      for (const { script, run } of findForeignRuns(node.value, language)) {
        const known = unmarked.get(script);
        if (known !== undefined) known.more += 1;
        else unmarked.set(script, { run, place: placeOf(node.position ? node : around, context), more: 0 });
      }
      return;
    }
    if (!('children' in node) || (node.type === 'element' && silent.test(node.tagName))) return;
    const own = node.type === 'element' ? settleTag(node, context) : undefined;
    for (const child of node.children) walk(child, own ?? language, node.position === undefined ? around : node);
  };
  walk(tree, context.language, tree);
  for (const [script, { run, place, more }] of unmarked) {
    const words = run.length > 30 ? `${run.slice(0, 29)}…` : run;
    context.report.add(
      'language-unmarked',
      said`Words in ${script} letters whose language is not said: “${words}”${more === 0 ? '' : said`, and ${more} more in this file`}`,
      place,
      said`Write [${words}]{lang=${likelyLanguage[script]}}, or whatever language it is: it is read out and hyphenated in it.`,
    );
  }
};

/** @returns the tag that the element has now */
function settleTag(node: Element, context: FileContext): string | undefined {
  const { lang } = node.properties;
  if (typeof lang !== 'string') return undefined;
  const tag = canonicalTag(lang);
  if (tag === undefined) {
    context.report.add(
      'language-unknown',
      said`“${lang}” is not a language tag`,
      placeOf(node, context),
      adviseTag(lang),
    );
    delete node.properties.lang;
    return undefined;
  }
  node.properties.lang = tag;
  return tag;
}

/** What to write for a language, for those who have written something else. */
export function adviseTag(given: string): Phrase {
  const suggestion = suggestTag(given);
  return suggestion === undefined
    ? said`Language tags are such as en, en-GB, de or zh-Hant.`
    : said`Write ${suggestion}. Language tags are such as en, en-GB, de or zh-Hant.`;
}
