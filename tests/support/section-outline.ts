/** What a section holds, in reading order, on a line: `1 #Heading ##Below text`. */
import type { RootContent } from 'hast';
import { readHeading } from '../../src/markup/contents.ts';
import type { Section } from '../../src/model/book.ts';

/**
 * Sections parted by ` | `. Before each stands its number; `#` and `##` are headings by their level, `^` is a
 * line above a heading, `@` the name in the contents where it is not the heading's; `–`: not in the contents.
 */
export function outlineOfSections(sections: readonly Section[]): string {
  return sections
    .map(({ number, listed, title, body }) => {
      const words = body.children.flatMap(outline);
      const isCalledElse = listed && !words.includes(`#${title}`);
      return [...(number === undefined ? [] : [number]), ...(listed ? [] : ['–']), ...words]
        .concat(isCalledElse ? [`@${title}`] : [])
        .join(' ');
    })
    .join(' | ');
}

function outline(node: RootContent): string[] {
  if (node.type !== 'element') return [];
  const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
  const words = readHeading(node);
  if (level !== undefined) return ['#'.repeat(Number(level)) + words];
  if (node.tagName === 'header') return node.children.flatMap(outline);
  const names = new Set([node.properties.className].flat());
  if (names.has('number')) return [];
  if (words === '') return [];
  return [names.has('above') ? `^${words}` : words];
}
