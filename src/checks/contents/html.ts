/** What an HTML edition holds: read back from its bytes. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { hasClass, SKIP, visit } from '../../model/index.ts';
import { readTree } from '../../words/index.ts';
import { hashOf } from './book.ts';
import { type EditionContents, joinContents } from './holdings.ts';
import { idOf, type Surroundings, TreeHoldings } from './tree.ts';

export function readHtmlContents(bytes: Uint8Array): EditionContents {
  return readPage(fromHtml(new TextDecoder().decode(bytes)), {
    wording: 'set',
    findId: idOf,
    describePicture: (source) => {
      const data = /^data:[^,]*;base64,/u.exec(source)?.[0];
      return data === undefined ? {} : { picture: hashOf(Buffer.from(source.slice(data.length), 'base64')) };
    },
  });
}

/** The sections of a page: what stands around them is the edition's own. A page without sections is read whole. */
export function readPage(tree: Nodes, surroundings: Surroundings, before?: TreeHoldings): EditionContents {
  const reading = before ?? new TreeHoldings(surroundings);
  const parts = sectionsOf(tree).map((section): EditionContents => {
    reading.read(section);
    return { words: readTree(section), holdings: { text: [], notes: [] }, pages: new Map() };
  });
  return { words: joinContents(parts).words, holdings: reading.holdings, pages: reading.pages };
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
