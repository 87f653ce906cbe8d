/** Proof that no word was lost: the letters of one text, in order, within those of another. */
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Artifact } from '../model/artifact.ts';
import type { Book, Section } from '../model/book.ts';
import type { Report } from '../report/report.ts';

/** Letters and digits alone: what typesetting (hyphens, ligatures, spaces, quotation marks) does not change. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters that must agree in one piece for a long addition (a contents list, a title page) to be passed over. */
const anchor = 24;
/** Short additions (numbers of notes, folios, running heads) are looked for among so many letters of the edition … */
const reach = 240;
/** … so that this many letters of the manuscript stand there … */
const stretch = 30;
/** … in no more pieces than this: a word that is missing would have to be gathered from all over. */
const mostGaps = 3;

/**
 * Walks both texts side by side. The edition may have more, never less.
 * @returns the letters around the first place where something is missing; undefined if nothing is
 */
export function findLost(manuscript: string, edition: string): string | undefined {
  let from = 0;
  let at = 0;
  while (from < manuscript.length) {
    if (manuscript[from] === edition[at]) {
      from += 1;
      at += 1;
      continue;
    }
    // A few letters back: the last ones may have agreed by chance (the 1 of a note, the 1 of the text).
    const step = [0, 1, 2, 4, 8].find(
      (back) => back <= from && back <= at && goOn(manuscript, edition, from - back, at - back) !== undefined,
    );
    const next = step === undefined ? undefined : goOn(manuscript, edition, from - step, at - step);
    if (next === undefined)
      return `…${manuscript.slice(Math.max(0, from - 30), from)}|${manuscript.slice(from, from + 30)}…`;
    [from, at] = next;
  }
  return undefined;
}

/** Where both texts go on after an addition at this place. */
function goOn(manuscript: string, edition: string, from: number, at: number): [number, number] | undefined {
  const near = passShort(manuscript.slice(from, from + stretch), edition.slice(at, at + reach));
  if (near !== undefined) return [Math.min(manuscript.length, from + stretch), at + near];
  const next = manuscript.slice(from, from + anchor);
  const found = next.length < anchor ? -1 : edition.indexOf(next, at);
  return found < 0 ? undefined : [from + anchor, found + anchor];
}

/**
 * The fewest pieces in which `wanted` stands in `text`, in order.
 * @returns where its last letter ends, if that takes no more than `mostGaps` gaps
 */
function passShort(wanted: string, text: string): number | undefined {
  // gaps[j]: fewest gaps if the letters so far end with the one at j.
  let gaps = Array.from<number>({ length: text.length }).fill(Infinity);
  for (let i = 0; i < wanted.length; i += 1) {
    const next = Array.from<number>({ length: text.length }).fill(Infinity);
    let best = Infinity;
    for (let j = 0; j < text.length; j += 1) {
      if (text[j] === wanted[i]) next[j] = i === 0 ? (j === 0 ? 0 : 1) : Math.min(gaps[j - 1] ?? Infinity, best + 1);
      best = Math.min(best, gaps[j - 1] ?? Infinity);
    }
    gaps = next;
  }
  const least = Math.min(...gaps);
  return least > mostGaps ? undefined : gaps.indexOf(least) + 1;
}

/** The words of a book in the order of its editions: each section, then its notes. */
export function wordsOfBook(book: Book): string {
  return (
    book.sections
      // Notes at the end of the book are the author's words in a section that is not.
      .filter(({ generated, role }) => !generated || role === 'endnotes')
      .map(wordsOfSection)
      .join('\n')
  );
}

function wordsOfSection(section: Section): string {
  return [wordsOf(section.body), ...section.notes.map(({ body }) => body.map(wordsOf).join(' '))].join('\n');
}

/** Text of a tree as it is read; numbers of notes and contents lists are not the author's words. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && ([node.properties.className].flat().includes('noteref') || node.tagName === 'nav'))
    return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The HTML edition has every word of the Book, and so has the site, its pages read one after the other. */
export function checkParity({ book, artifacts }: { book: Book; artifacts: readonly Artifact[] }, report: Report): void {
  for (const artifact of artifacts) {
    if (artifact.edition !== 'html' && artifact.edition !== 'site') continue;
    const pages = [artifact, ...(artifact.files ?? [])].filter(({ path }) => path.endsWith('.html'));
    const trees = pages.map(({ bytes }) => dropHead(fromHtml(new TextDecoder().decode(bytes))));
    // Around the text of each page of a site stands the same again: its search, its contents.
    const text = trees.map((tree) => wordsOf(artifact.edition === 'site' ? findMain(tree) : tree)).join('\n');
    const lost = findLost(lettersOf(wordsOfBook(book)), lettersOf(text));
    if (lost === undefined) continue;
    const name = artifact.edition === 'html' ? 'HTML edition' : 'site';
    report.add(
      'text-lost',
      `The ${name} lacks words of the manuscript: ${lost}`,
      {},
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

function dropHead(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.filter(
    (child) => child.type !== 'element' || !['head', 'script', 'style'].includes(child.tagName),
  );
  return { ...node, children: children.map(dropHead) } as Nodes;
}
