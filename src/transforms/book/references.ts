/**
 * Numbers for captions, equations and theorems; words for what refers to them. It needs the whole book: what has
 * a number is known only then. References of every spelling are settled here: links without words (`[](#id)`) and
 * what is cited (`@fig-x`).
 */
import type { Element, Root } from 'hast';
import { visit } from '../../model/index.ts';
import { findHeadings, numberOfHeading, readHeading } from '../../markup/index.ts';
import { isElement } from '../elements.ts';
import { idsOfCites, settleCites } from './references/cites.ts';
import { partMixedGroups } from './references/mixed-groups.ts';
import type { Places } from './references/keys.ts';
import { labelCounted } from './references/labels.ts';
import { findLinks, idOf, isWordless, settleLink } from './references/links.ts';
import { countBearers, type Counted } from './references/numbers.ts';
import { readCaption } from './references/bearers.ts';
import { unwrapPageBoxes } from './references/pages.ts';
import { collectTargets } from './references/targets.ts';
import {
  contextOf,
  treesOf,
  type OpenBook,
  type OpenSection,
  type ReadingContext,
  type ReadingTransform,
} from './transform.ts';

/** `Book.captions` has all that has a caption, a number or both, in order. */
export const referencesTransform: ReadingTransform = (book, context) => {
  const counted = countAll(book, context);
  const places: Places = { targets: collectTargets(book.sections, counted), files: context.targets };
  const { capitals = true, page = 'never' } = context.wishes.references;
  const wishes = { capitals, pages: page };
  for (const section of book.sections) {
    const around = contextOf(section, book, context.report);
    for (const link of findLinks(section)) settleLink(link, places.targets, around.language, around);
    const title = titleOf(section);
    for (const tree of treesOf(section)) {
      partMixedGroups(tree, places, around);
      if (settleCites(tree, places, wishes, around)) unwrapPageBoxes(tree);
    }
    renameSection(section, title);
  }
  book.captions = labelAll(counted, book);
};

function countAll(book: OpenBook, { wishes, ids, targets }: ReadingContext): Counted[] {
  const sections = book.sections;
  const wanted = new Set(sections.flatMap((section) => findLinks(section).filter(isWordless).map(idOf)));
  // Which ids there are is known only with the numbers; here it is enough that a file has the name.
  const everything: Places = { targets: collectTargets(sections, []), files: targets };
  for (const section of sections)
    for (const tree of treesOf(section))
      for (const id of idsOfCites(tree, section.source ?? '', everything)) wanted.add(id);
  const headings = new Map(
    sections.flatMap(({ body }) =>
      findHeadings(body).flatMap((heading) => {
        const number = numberOfHeading(heading);
        return number === undefined ? [] : [[String(heading.properties.id), number] as const];
      }),
    ),
  );
  return countBearers(sections, {
    wishes: wishes.numbering,
    isBook: book.kind === 'book',
    lists: wishes.lists?.kinds ?? [],
    isWanted: (id) => wanted.has(id),
    headings,
    register: ids,
  });
}

/** Only now: a caption may refer to something, too, and the numbers are no part of its words. */
function labelAll(counted: readonly Counted[], book: OpenBook): Counted['entry'][] {
  const entries = counted.map(({ entry, bearer }) => ({ ...entry, title: readCaption(bearer) }));
  for (const one of counted) labelCounted(one, one.entry.language ?? book.metadata.language);
  return entries.filter(({ id }) => id !== '');
}

function titleOf({ body }: OpenSection): string | undefined {
  const heading = findTitle(body);
  return heading === undefined ? undefined : readHeading(heading);
}

function findTitle(body: Root): Element | undefined {
  let found: Element | undefined;
  visit(body, 'element', (node) => {
    if (isElement(node, 'h1')) found ??= node;
  });
  return found;
}

/** A heading that refers to something is called by what it says now. */
function renameSection(section: OpenSection, before: string | undefined): void {
  const now = titleOf(section);
  if (now !== undefined && now !== before && section.title === before) section.title = now;
}
