/**
 * `@fn-x` → “note 7”: references to the note `[^x]`. They are settled when all notes have their numbers, those that
 * citations became among them.
 */
import type { Element, ElementContent } from 'hast';
import { suggest, type Note, visit } from '../../../model/index.ts';
import { said } from '../../../report/index.ts';
import { isElement, placeOf } from '../../elements.ts';
import { isCite, readCite } from '../../tree/cites.ts';
import { contextOf, treesOf, type OpenBook, type OpenSection, type ReadingTransform } from '../transform.ts';
import type { FileContext } from '../../transform.ts';
import { sayCite } from './cites.ts';
import { isCapital, isNoteKey } from './keys.ts';
import { asksForPage, unwrapPageBoxes } from './pages.ts';
import type { Meant } from './sayings.ts';

interface Found {
  readonly note: Note;
  readonly section: OpenSection;
  readonly order: number;
}

export const noteNumbersTransform: ReadingTransform = (book, context) => {
  const byLabel = groupNotes(book);
  const { page = 'never' } = context.wishes.references;
  // A number that begins anew on each page says nothing without its page.
  const isByPage = book.notes.numbering === 'page';
  const usual = isByPage && page === 'never' ? 'far' : page;
  for (const section of book.sections) {
    const around = contextOf(section, book, context.report);
    for (const tree of treesOf(section)) {
      let settled = false;
      visit(tree, 'element', (node, index, parent) => {
        if (!isCite(node) || index === undefined || parent === undefined) return;
        const meant = readMeant(node, section, byLabel, around);
        if (meant === undefined) return;
        const said = sayCite(node, meant, asksForPage(parent) ? 'always' : usual, around.language);
        if (isByPage) markNumbers(said, meant);
        parent.children[index] = said;
        settled = true;
        return index + 1;
      });
      if (settled) unwrapPageBoxes(tree);
    }
  }
};

function groupNotes(book: OpenBook): ReadonlyMap<string, readonly Found[]> {
  const byLabel = new Map<string, Found[]>();
  let order = 0;
  for (const section of book.sections)
    for (const note of section.notes) {
      const label = note.label ?? '';
      order += 1;
      if (label === '') continue;
      const same = byLabel.get(label) ?? [];
      byLabel.set(label, same);
      same.push({ note, section, order });
    }
  return byLabel;
}

/** undefined: it refers to no note, or to a dead one. */
function readMeant(
  cite: Element,
  section: OpenSection,
  byLabel: ReadonlyMap<string, readonly Found[]>,
  context: FileContext,
): readonly Meant[] | undefined {
  const { items } = readCite(cite);
  if (!items.every(({ key }) => isNoteKey(key))) return undefined;
  const meant: Meant[] = [];
  for (const { key, prefix, suffix, bare } of items) {
    const label = key.slice('fn-'.length).toLowerCase();
    const all = byLabel.get(label) ?? [];
    const own = all.find((one) => one.section === section) ?? all.find((one) => one.section.source === context.file);
    const found = own ?? all[0];
    if (found === undefined) {
      tellDead(key, label, [...byLabel.keys()], cite, context);
      continue;
    }
    if (own === undefined && all.length > 1) tellRivals(key, all, cite, context);
    const { id, number } = found.note;
    const target: Meant['target'] = {
      order: found.order,
      name: () => '',
      around: () => found.section.title,
      numbered: { kind: 'note', number: String(number) },
      isNamed: true,
    };
    meant.push({ id, target, prefix, suffix, bare, small: !isCapital(key) });
  }
  return meant.length === items.length ? meant : undefined;
}

function tellDead(key: string, label: string, labels: readonly string[], node: Element, context: FileContext): void {
  const near = suggest(label, labels);
  context.report.add(
    'reference-dead',
    said`@${key} leads to nothing: no note has the label ${label}, or nothing refers to it`,
    placeOf(node, context),
    near === undefined ? said`Name the note [^${label}] by its label.` : said`Did you mean @fn-${near}?`,
  );
}

function tellRivals(key: string, all: readonly Found[], node: Element, context: FileContext): void {
  context.report.add(
    'id-duplicate',
    said`@${key} is a note of several files: ${[...new Set(all.map(({ section }) => section.source ?? ''))].join(', ')}`,
    placeOf(node, context),
    said`The reference leads to the first. Give the others another label.`,
  );
}

/** Print finds these numbers when the pages are made up. */
function markNumbers(said: Element, meant: readonly Meant[]): void {
  const links = said.tagName === 'a' ? [said] : said.children.filter((child) => isElement(child, 'a'));
  for (const link of links) {
    const one = meant.find(({ id }) => link.properties.href === `#${id}`);
    const [text] = link.children;
    const number = one?.target.numbered?.number;
    if (one === undefined || number === undefined || text?.type !== 'text') continue;
    const at = text.value.lastIndexOf(number);
    const mark: ElementContent = {
      type: 'element',
      tagName: 'span',
      properties: { dataNoteMark: one.id },
      children: [{ type: 'text', value: number }],
    };
    link.children = [{ ...text, value: text.value.slice(0, at) }, mark, ...link.children.slice(1)];
  }
}
