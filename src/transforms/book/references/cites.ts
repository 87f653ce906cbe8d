/** `span.cite` whose keys are places in the book → references in words. What cites works is left to others. */
import type { Element, Parents } from 'hast';
import { defined, type ReferencePages, visit } from '../../../model/index.ts';
import { said } from '../../../report/index.ts';
import { isElement, placeOf } from '../../elements.ts';
import type { FileContext } from '../../transform.ts';
import { isCite, readCite } from '../../tree/cites.ts';
import { findPlace, isCapital, isNoteKey, isReferenceKey, nearestKey, type Places } from './keys.ts';
import { askForPage, askForPageAlone, asksForPage } from './pages.ts';
import { sayReferences, type Meant } from './sayings.ts';

export interface CiteWishes {
  /** Words begin with a capital whatever the key begins with. */
  readonly capitals: boolean;
  /** Where print tells the page of whatever is referred to. */
  readonly pages: ReferencePages;
}

/** The ids that cites in a tree lead to, as far as they are known: what needs a number. */
export function idsOfCites(tree: Parents, file: string, places: Places): string[] {
  const ids: string[] = [];
  visit(tree, 'element', (node) => {
    if (!isCite(node)) return;
    const { items, works = false } = readCite(node);
    if (works) return;
    for (const { key } of items) {
      const id = findPlace(key, file, places)?.id;
      if (id !== undefined) ids.push(id);
    }
  });
  return ids;
}

/** @returns whether any was one of ours */
export function settleCites(tree: Parents, places: Places, wishes: CiteWishes, context: FileContext): boolean {
  let settled = false;
  visit(tree, 'element', (node, index, parent) => {
    if (!isCite(node) || index === undefined || parent === undefined) return;
    const meant = readMeant(node, places, wishes, context);
    if (meant === undefined) return;
    for (const { id, target } of meant)
      if (target.numbered === undefined && target.name(context.language) === '') tellNameless(id, node, context);
    parent.children[index] = sayCite(node, meant, asksForPage(parent) ? 'always' : wishes.pages, context.language);
    settled = true;
    return index + 1;
  });
  return settled;
}

/** Whether a key means a place in the book, dead or alive, and no work. */
export function leadsToPlace(key: string, places: Places, { file }: Pick<FileContext, 'file'>): boolean {
  if (isReferenceKey(key)) return true;
  const place = findPlace(key, file, places);
  return place !== undefined && places.targets.get(place.id)?.isNamed === true;
}

/** undefined: it is no reference, or a dead one. */
function readMeant(
  node: Element,
  places: Places,
  wishes: CiteWishes,
  context: FileContext,
): readonly Meant[] | undefined {
  const { items, foreign = false, works = false } = readCite(node);
  if (items.some(({ key }) => isNoteKey(key) && findPlace(key, context.file, places) === undefined)) return undefined;
  if (works || (!foreign && !items.every(({ key }) => leadsToPlace(key, places, context)))) return undefined;
  const found = items.map((item) => ({ item, place: findPlace(item.key, context.file, places) }));
  const meant: Meant[] = [];
  for (const { item, place } of found) {
    const target = place === undefined ? undefined : places.targets.get(place.id);
    if (place === undefined || target === undefined) tellDead(item.key, node, places, context, foreign);
    else {
      if (place.rivals.length > 0) tellRivals(item.key, place.rivals, node, context);
      const small = !wishes.capitals && !isCapital(item.key);
      const { prefix, suffix, bare } = item;
      meant.push({ id: place.id, target, prefix, suffix, bare, small });
    }
  }
  return meant.length === items.length ? meant : undefined;
}

/** What another program wrote may lead to a chapter that is not in this book: it is no error. */
function tellDead(key: string, node: Element, places: Places, context: FileContext, foreign: boolean): void {
  const near = nearestKey(key, places, foreign);
  if (foreign) {
    context.report.add(
      'link-dead',
      said`The reference to ${key} leads to nothing: its name stands there`,
      placeOf(node, context),
      near === undefined ? said`Give what is meant the id, {#${key}}.` : said`Did you mean ${near}?`,
    );
    return;
  }
  context.report.add(
    'reference-dead',
    said`@${key} leads to nothing: nothing in the book has this id`,
    placeOf(node, context),
    near === undefined
      ? said`Give what is meant the id, {#${key}}; for an @ that refers to nothing write \\@.`
      : said`Did you mean @${near}?`,
  );
}

function tellRivals(key: string, files: readonly string[], node: Element, context: FileContext): void {
  context.report.add(
    'id-duplicate',
    said`@${key} is given in several files: ${files.join(', ')}`,
    placeOf(node, context),
    said`The reference leads to the first. Give the others another id.`,
  );
}

/** What stands for a cite: a link, or several in a box. */
export function sayCite(cite: Element, meant: readonly Meant[], pages: ReferencePages, language: string): Element {
  const children = sayReferences(meant, language);
  if (pages !== 'never') for (const child of children) if (isElement(child, 'a')) askForPage(child, pages);
  const [only, ...others] = children;
  const kept = { ...defined({ position: cite.position, data: cite.data }) };
  const isOne = others.length === 0 && isElement(only, 'a');
  const said: Element = isOne
    ? { ...only, ...kept }
    : { type: 'element', tagName: 'span', properties: { className: ['references'] }, children, ...kept };
  if (readCite(cite).page === true) askForPageAlone(said);
  return said;
}

function tellNameless(id: string, node: Element, context: FileContext): void {
  context.report.add(
    'reference-nameless',
    said`#${id} has neither number nor title to be named by`,
    placeOf(node, context),
    said`Write a link with words, [words](#id), or give a figure or table a caption.`,
  );
}
