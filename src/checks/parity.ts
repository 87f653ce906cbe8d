/** Proof that no word of the Book was lost on the way into an edition: its passages stand in it, in order. */
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Artifact, Book } from '../model/index.ts';
import { findLosses, type Loss, readBookPassages, readTree, type Threads } from '../words/index.ts';
import type { Report } from '../report/index.ts';

/** The HTML edition has every word of the Book, and so has the site, its pages read one after the other. */
export function checkParity({ book, artifacts }: { book: Book; artifacts: readonly Artifact[] }, report: Report): void {
  for (const artifact of artifacts) {
    if (artifact.edition !== 'html' && artifact.edition !== 'site') continue;
    const pages = [artifact, ...(artifact.files ?? [])].filter(({ path }) => path.endsWith('.html'));
    const trees = pages.map(({ bytes }) => fromHtml(new TextDecoder().decode(bytes)));
    // Around the text of each page of a site stands the same again: its search, its contents.
    const texts = trees.map((tree) => readTree(artifact.edition === 'site' ? findMain(tree) : tree));
    tellLosses(
      findLosses(readBookPassages(book), joinThreads(texts)),
      artifact.edition === 'html' ? 'HTML edition' : 'site',
      report,
    );
  }
}

export function joinThreads(threads: readonly Threads[]): Threads {
  return { text: threads.flatMap(({ text }) => text), notes: threads.flatMap(({ notes }) => notes) };
}

/** After so many, the rest is counted. */
const mostTold = 5;

const said: Readonly<Record<Loss['what'], string>> = {
  missing: 'lacks words of the manuscript',
  misplaced: 'has words of the manuscript in another order',
  merged: 'runs two passages of the manuscript together',
  demoted: 'has a heading or a listing as plain text',
};

/** @param edition “HTML edition” */
export function tellLosses(losses: readonly Loss[], edition: string, report: Report): void {
  for (const [index, { passage, what, around }] of losses.slice(0, mostTold).entries()) {
    const more = losses.length - mostTold;
    const others = index === mostTold - 1 && more > 0 ? `, and ${more} more` : '';
    report.add(
      'text-lost',
      `The ${edition} ${said[what]}: ${around === '' ? `“${passage.text.trim().slice(0, 60)}”` : around}${others}`,
      passage.place ?? {},
      'This is a fault of Octavo or of the theme: please report it.',
    );
  }
}

function findMain(tree: Nodes): Nodes {
  let main = tree;
  visit(tree, 'element', (node) => {
    if (node.tagName === 'main') main = node;
  });
  return main;
}
