/** Whole-book transforms of plug-ins, and whether the book is sound when they are done with it. */
import type { Element } from 'hast';
import { schema } from '../markup/index.ts';
import { type Book, visit } from '../model/index.ts';
import { type Report, said } from '../report/index.ts';
import { type BookTransform, IdRegister, type OpenBook, idsOfBook, openBook, treesOf } from '../transforms/index.ts';
import { atFault, runLong } from './failing.ts';

/** @throws Failure naming the plug-in that throws, or leaves a book of which no edition can be made */
export async function transformBook(
  read: Book,
  transforms: readonly { readonly plugin: string; readonly transform: BookTransform }[],
  report: Report,
): Promise<Book> {
  if (transforms.length === 0) return read;
  const book = openBook(read);
  const ids = new IdRegister(idsOfBook(book));
  for (const { plugin, transform } of transforms) {
    await runLong(plugin, said`on the book`, () => transform(book, { report, ids }));
    const [flaw] = await runLong(plugin, said`on the book`, () => findFlaws(book));
    if (flaw !== undefined) throw atFault(plugin, said`leaves the book unsound: ${flaw}`);
  }
  return book;
}

/** Beside what authors may write, Octavo's own lists. */
const allowed: ReadonlySet<string> = new Set([...(schema.tagNames ?? []), 'nav']);

/** What no edition can be made of, first things first; empty for a sound book. */
export function findFlaws(book: Pick<OpenBook, 'sections' | 'images'>): string[] {
  const flaws: string[] = [];
  const ids = new Set<string>();
  const links: string[] = [];
  const take = (id: string): void => {
    if (ids.has(id)) flaws.push(`two things have the id “${id}”`);
    ids.add(id);
  };
  for (const section of book.sections) {
    if (typeof section.id !== 'string' || section.id === '') flaws.push('a section has no id');
    take(section.id);
    for (const { id } of section.notes) take(id);
    for (const tree of treesOf(section)) {
      visit(tree, (node) => {
        if (node.type !== 'element') {
          if (!['root', 'text', 'comment'].includes(node.type)) flaws.push(`a node of type “${node.type}”`);
          return;
        }
        const { href, id } = node.properties;
        if (id !== undefined) take(id);
        if (typeof href === 'string' && href.startsWith('#')) links.push(href.slice(1));
        flaws.push(...flawsOf(node, book.images));
      });
    }
  }
  return [...flaws, ...links.filter((id) => !ids.has(id)).map((id) => `a link leads to “#${id}”, which is not there`)];
}

function flawsOf({ tagName, properties }: Element, images: Book['images']): string[] {
  const handler = Object.keys(properties).find((name) => /^on/iu.test(name));
  return [
    ...(allowed.has(tagName) ? [] : [`<${tagName}> may not stand in an edition`]),
    ...(handler === undefined ? [] : [`<${tagName}> has a program (${handler})`]),
    ...(tagName === 'img' && !images.has(String(properties.src))
      ? [`a picture “${String(properties.src)}” is not among the pictures of the book`]
      : []),
  ];
}
