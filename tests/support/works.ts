/** Works to be cited, and manuscripts that cite them: what stands in the text, in the notes and in the list. */
import { toString } from 'hast-util-to-string';
import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf } from '../../src/model/index.ts';
import type { Book } from '../../src/model/book.ts';
import type { Files } from './folder.ts';
import { readFiles } from './read-text.ts';

export const works = `
@book{tides, author={Smith, Adam}, title={The Tide Tables}, publisher={Pier Press}, location={London}, year=2004}
@article{knots, author={Smith, Adam}, title={On Knots}, journal={Journal of Ropes}, volume=12, number=3, pages={100--110}, year=2004}
@book{maps, author={Doe, Jane and Roe, Richard}, title={A Book of Maps}, publisher={Quay}, location={Hull}, year=1999, doi={10.1000/182}}
@incollection{buoys, author={van der Berg, Jan}, title={Buoys}, booktitle={All at Sea}, editor={Doe, Jane}, pages={7--9}, publisher={Quay}, location={Hull}, year=2001}
@book{meer, author={Müller, Jörg}, title={Das Meer}, publisher={Küste}, location={Kiel}, year=2010, langid={german}}
`;

export interface Cited {
  readonly book: Book;
  /** Paragraphs of all chapters, without numbers of notes. */
  readonly text: readonly string[];
  readonly notes: readonly string[];
  /** Entries of all lists. */
  readonly entries: readonly string[];
  readonly messages: readonly string[];
}

/** @param chapters texts of chapters, or one of an essay @param yaml keys of its configuration */
export async function cite(chapters: readonly string[] | string, yaml = '', files: Files = {}): Promise<Cited> {
  const keys = `title: T\n${/^lang/mu.test(yaml) ? '' : 'lang: en-GB\n'}${/^(?:bibliography|references):/mu.test(yaml) ? '' : 'bibliography: works.bib\n'}${yaml}\n`;
  const given: Files =
    typeof chapters === 'string'
      ? { 'essay.md': `---\n${keys}---\n\n${chapters}\n` }
      : {
          'book.yaml': `${keys}chapters: [${chapters.map((_, index) => `c${index + 1}.md`).join(', ')}]\n`,
          ...Object.fromEntries(chapters.map((text, index) => [`c${index + 1}.md`, `# Chapter\n\n${text}\n`])),
        };
  const of = typeof chapters === 'string' ? 'essay.md' : '';
  const { book, messages } = await readFiles({ 'works.bib': works, ...given, ...files }, of);
  const bodies = book.sections.map(({ body }) => body);
  return {
    book,
    text: bodies.flatMap((body) =>
      collect(body, ({ tagName }) => tagName === 'p' || tagName === 'h2' || tagName === 'td'),
    ),
    notes: book.sections.flatMap(({ notes }) => notes.map((note) => say({ type: 'root', children: [...note.body] }))),
    entries: bodies.flatMap((body) => collect(body, (node) => classesOf(node).includes('work'))),
    messages,
  };
}

function collect(tree: Root, wanted: (node: Parameters<typeof classesOf>[0]) => boolean): string[] {
  const found: string[] = [];
  visit(tree, 'element', (node) => {
    if (wanted(node)) found.push(say(node));
  });
  return found;
}

function say(node: Nodes): string {
  const copy = structuredClone(node);
  visit(copy, 'element', (inner) => {
    if (inner.properties.role === 'doc-backlink' || classesOf(inner).includes('noteref')) inner.children = [];
  });
  return toString(copy)
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();
}
