/** Marks the words that a list of terms names, for those who index a finished text: `Pharos: [Pharos, lighthouse*]`. */
import type { Element, Nodes, Parents, Text } from 'hast';
import { h } from 'hastscript';
import { type IndexWishes, defined, hasClass, placeWithin } from '../../../model/index.ts';
import { type Report, said } from '../../../report/index.ts';
import { isElement } from '../../elements.ts';
import { treesOf, type OpenBook } from '../transform.ts';

/** What holds no prose, or stands in the contents as well. (Nor has the list of works any: it has its own order.) */
const silent = new Set('pre code kbd samp math svg script style h1 h2 h3 h4 h5 h6'.split(' '));
const phrases = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q ruby s small span strong sub sup time u var'.split(' '),
);

/** Each term once in a paragraph: more places on one page are one number. */
export function markTerms(book: OpenBook, terms: IndexWishes['terms'], report: Report): void {
  const finder = new TermFinder(terms);
  for (const section of book.sections)
    for (const tree of treesOf(section)) for (const run of collectRuns(tree)) markRun(run, finder);
  for (const [term, { place }] of terms) {
    if (finder.found.has(term)) continue;
    report.add(
      'index-unfound',
      said`No place in the text has the words of “${term}”, which the index is to have`,
      place,
      said`Look at their spelling; * at the end of a word stands for any ending.`,
    );
  }
}

/** A text and what it stands in. */
interface PlacedText {
  readonly node: Text;
  readonly parent: Parents;
}

/** The texts of each paragraph, however they are parted by emphasis. */
function collectRuns(tree: Parents): PlacedText[][] {
  const runs: PlacedText[][] = [];
  let run: PlacedText[] = [];
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const walk = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === 'text') run.push({ node, parent });
      if (!isElement(node) || node.properties.dataIndex !== undefined || hasClass(node, 'works')) continue;
      const isPhrase = phrases.has(node.tagName);
      if (!isPhrase && !silent.has(node.tagName)) end();
      if (!silent.has(node.tagName)) walk(node);
      if (!isPhrase && !silent.has(node.tagName)) end();
    }
  };
  walk(tree);
  end();
  return runs;
}

/** Puts an empty mark before the first place of each term. */
function markRun(run: readonly PlacedText[], finder: TermFinder): void {
  const found = finder.find(run.map(({ node }) => node.value).join(''));
  // From the end, so that what is before stays where it is.
  let index = run.length - 1;
  let start = run.slice(0, -1).reduce((sum, { node }) => sum + node.value.length, 0);
  for (const { term, at } of found.toReversed()) {
    while (at < start && index > 0) {
      index -= 1;
      start -= run[index]?.node.value.length ?? 0;
    }
    const placed = run[index];
    if (placed !== undefined) insertMark(placed, at - start, term);
  }
}

function insertMark({ node, parent }: PlacedText, at: number, term: string): void {
  const position = node.position && placeWithin(node.position, node.value, at);
  const mark: Element = {
    ...h('span', { className: ['index'], dataIndex: JSON.stringify({ entry: term }) }),
    ...defined({ position }),
  };
  const rest: Text = { ...node, value: node.value.slice(at), ...defined({ position }) };
  node.value = node.value.slice(0, at);
  const children: Nodes[] = parent.children;
  children.splice(children.indexOf(node) + 1, 0, mark, rest);
}

class TermFinder {
  readonly found = new Set<string>();
  readonly #pattern: RegExp | undefined;
  readonly #whole = new Map<string, string[]>();
  readonly #beginnings: { readonly start: string; readonly term: string }[] = [];

  /** The words of all terms are one expression, which is read once over each paragraph. */
  constructor(terms: IndexWishes['terms']) {
    const sources = new Set<string>();
    for (const [term, { words: own }] of terms) {
      for (const phrase of own.length > 0 ? own : [term]) {
        const words = plain(phrase.trim());
        if (words.replaceAll('*', '') === '') continue;
        if (words.endsWith('*')) this.#beginnings.push({ start: words.slice(0, -1), term });
        else this.#whole.set(words, [...(this.#whole.get(words) ?? []), term]);
        sources.add(words);
      }
    }
    if (sources.size === 0) return;
    const choices = [...sources].toSorted((a, b) => b.length - a.length).map(spell);
    this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  }

  /** The first place of each term in a text, in order. */
  find(text: string): { readonly term: string; readonly at: number }[] {
    if (this.#pattern === undefined) return [];
    const first = new Map<string, number>();
    for (const { 0: words, index } of text.matchAll(this.#pattern))
      for (const term of this.#termsOf(words)) if (!first.has(term)) first.set(term, index);
    for (const term of first.keys()) this.found.add(term);
    return [...first].map(([term, at]) => ({ term, at }));
  }

  #termsOf(words: string): string[] {
    const key = plain(words);
    const begun = this.#beginnings.filter(({ start }) => key.startsWith(start));
    return [...(this.#whole.get(key) ?? []), ...begun.map(({ term }) => term)];
  }
}

/** As it is compared: without the signs that typography leaves where a line may end. */
function plain(words: string): string {
  return words
    .replace(/[\u200B\u2060\u00AD]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

function spell(words: string): string {
  const source = words
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/[/-]/gu, '$&[\\u200B\\u2060\\u00AD]*')
    .replaceAll(' ', '\\s+');
  return source.endsWith('\\*') ? `${source.slice(0, -2)}[\\p{L}\\p{N}]*` : source;
}
