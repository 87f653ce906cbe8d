/**
 * What the search of a site looks through, made beforehand: the page has to read it alone. It is a script
 * and no JSON file, for pages opened from a disk may not read other files in any other way.
 */
import { hasClass } from '../../../model/index.ts';
import type { Element, ElementContent } from 'hast';
import MiniSearch from 'minisearch';
import { readHeading } from '../../../markup/index.ts';
import type { SitePage } from './pages.ts';
import { foldWord, solid, splitWords, word } from './words.ts';

const fields = ['title', 'text'];
const storeFields = ['title', 'text', 'address', 'section'];

/** The words between two headings, or a note. */
export interface Passage {
  /** `loomings.html#the-sea` */
  readonly address: string;
  readonly title: string;
  /** Title of its section. */
  readonly section: string;
  readonly text: string;
}

export function composeSearchIndex(pages: readonly SitePage[]): string {
  return indexPassages(pages.flatMap(gatherPassages));
}

/** What `page.js` of a site reads. */
export function indexPassages(passages: readonly Passage[]): string {
  const search = new MiniSearch<Passage & { id: number }>({
    fields,
    storeFields,
    tokenize: splitWords,
    processTerm: foldWord,
  });
  search.addAll(passages.map((passage, id) => ({ id, ...passage })));
  return `globalThis.octavoSearch = ${JSON.stringify({ solid, word, fields, storeFields, index: search })};\n`;
}

export function gatherPassages({ file, section, sections }: SitePage): Passage[] {
  const passages: { address: string; title: string; text: string }[] = [];
  const begin = (id: unknown, title: string): void => {
    passages.push({ address: `${file}#${encodeURIComponent(String(id))}`, title, text: '' });
  };
  const write = (text: string): void => {
    const last = passages.at(-1);
    if (last !== undefined) last.text += text;
  };
  const read = (node: ElementContent): void => {
    if (node.type === 'text') return write(node.value);
    if (node.type !== 'element' || isSilent(node)) return;
    const { id } = node.properties;
    // The words of a heading are the title of what follows, which is looked through as well.
    if (node.tagName === 'h1') return write(' ');
    if (/^h[2-6]$/u.test(node.tagName) && typeof id === 'string') return begin(id, readHeading(node));
    // A note is found in itself, and is called by its section.
    if (node.tagName === 'li' && typeof id === 'string' && id.startsWith('fn-')) begin(id, '');
    node.children.forEach(read);
    if (node.tagName === 'img' && typeof node.properties.alt === 'string') write(` ${node.properties.alt} `);
    if (!inline.has(node.tagName)) write(' ');
  };
  for (const element of section === undefined ? [] : sections) {
    begin(element.properties.id, section?.title ?? '');
    read(element);
  }
  return passages.map(({ address, title, text }) => ({
    address,
    title: title || (section?.title ?? ''),
    section: section?.title ?? '',
    text: text
      .replaceAll(/[\u00AD\u2060]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  }));
}

/** Numbers of notes, the ways back from them, the word above them, the number of a chapter, readings of characters. */
function isSilent(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    hasClass(element, 'noteref', 'backlink') ||
    (tagName === 'p' && hasClass(element, 'number')) ||
    /^(?:rt|rp|script|style)$/u.test(tagName) ||
    (tagName === 'h2' && String(properties.id).endsWith('-notes'))
  );
}

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
