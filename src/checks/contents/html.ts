/** What an HTML edition holds: read back from its bytes. */
import type { Element, Nodes } from 'hast';
import { hasClass, SKIP, visit } from '../../model/index.ts';
import { joinThreads, readTree, type Threads } from '../../words/index.ts';
import { parsePage } from '../page.ts';
import { hashOf } from './book.ts';
import type { EditionContents } from './holdings.ts';
import { findLists } from './lists.ts';
import { idOf, TreeHoldings } from './tree.ts';

export function readHtmlContents(bytes: Uint8Array): EditionContents {
  const reading = new TreeHoldings({
    wording: 'set',
    findId: idOf,
    describePicture: (source) => {
      const data = /^data:[^,]*;base64,/u.exec(source)?.[0];
      return data === undefined ? {} : { picture: hashOf(Buffer.from(source.slice(data.length), 'base64')) };
    },
  });
  const page = parsePage(bytes);
  for (const list of findLists(page)) reading.readList(list);
  const words = readPage(page, reading);
  return { words, holdings: reading.holdings, pages: reading.pages };
}

/**
 * The sections of a page: what stands around them is the edition's own. A page without sections is read whole.
 * @param reading is told what they hold, page after page
 * @returns their words
 */
export function readPage(tree: Nodes, reading: TreeHoldings): Threads {
  const sections = sectionsOf(tree);
  for (const section of sections) reading.read(section);
  return joinThreads(sections.map((section) => readTree(section)));
}

function sectionsOf(tree: Nodes): Nodes[] {
  const sections: Element[] = [];
  let isPlain = true;
  visit(tree, 'element', (node) => {
    // Lists of what is where are the edition's own, too.
    if (node.tagName === 'nav') isPlain = false;
    if (node.tagName !== 'section' || !hasClass(node, 'section')) return undefined;
    isPlain = false;
    // The cover of an EPUB is no section of the Book.
    if (!hasClass(node, 'cover')) sections.push(node);
    return SKIP;
  });
  return isPlain ? [tree] : sections;
}
