/** What abbreviations stand for, wherever it is written: `*[HTML]: …`, `abbreviations:`, a list, a span. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { type Abbreviation, hasClass, visit } from '../../../model/index.ts';
import { type Place, said } from '../../../report/index.ts';
import { isElement, placeOf } from '../../elements.ts';
import { setPlainText } from '../../tree/typography.ts';
import { plainName } from '../names.ts';
import { contextOf, treesOf, type OpenBook, type ReadingContext } from '../transform.ts';

export interface Definition {
  readonly short: string;
  readonly long: string;
  readonly place: Place;
  /** A list of the author's says it. */
  readonly listed: boolean;
}

export type Abbreviations = Map<string, Definition>;

/** The first counts; the same said twice is nothing to speak of. */
export function gatherDefinitions(book: OpenBook, context: ReadingContext): Abbreviations {
  const all: Abbreviations = new Map();
  const { report } = context;
  const add = ({ short, long, place }: Abbreviation, listed: boolean): void => {
    if (short === '' || long === '') return;
    const known = all.get(short);
    if (known === undefined) all.set(short, { short, long, place, listed });
    else if (plainKey(known.long) !== plainKey(long)) tellDouble(known, long, place, report);
  };
  for (const { short, long, place } of context.wishes.abbreviations)
    add({ short, long: setPlainText(plainName(long), book.metadata.language), place }, false);
  for (const section of book.sections) {
    const own = contextOf(section, book, report);
    for (const tree of treesOf(section)) {
      visit(tree, 'element', (node) => {
        if (isElement(node, 'div') && hasClass(node, 'abbreviations'))
          for (const { title, words } of pairsOf(node))
            add({ short: title, long: words, place: placeOf(node, own) }, true);
        const { title } = node.properties;
        if (isMarked(node) && typeof title === 'string')
          add({ short: toString(node).trim(), long: title, place: placeOf(node, own) }, true);
      });
    }
  }
  return all;
}

/** `[HTML]{.abbr title="HyperText Markup Language"}` */
export function isMarked(node: Element): boolean {
  return node.tagName === 'span' && hasClass(node, 'abbr') && typeof node.properties.title === 'string';
}

function tellDouble(known: Definition, long: string, place: Place, report: ReadingContext['report']): void {
  report.add(
    'abbreviation-duplicate',
    said`“${known.short}” stands for “${known.long}” and for “${long}”; the first counts`,
    place,
    said`An abbreviation means one thing in a book: write the other in full.`,
  );
}

function plainKey(long: string): string {
  return long.replace(/\s+/gu, ' ').toLowerCase();
}

function pairsOf(box: Element): { readonly title: string; readonly words: string }[] {
  const pairs: { title: string; words: string }[] = [];
  let title = '';
  visit(box, 'element', (node) => {
    if (node.tagName === 'dt') title = toString(node).trim();
    if (node.tagName === 'dd' && title !== '') {
      pairs.push({ title, words: toString(node).replace(/\s+/gu, ' ').trim() });
      title = '';
    }
  });
  return pairs;
}
