/**
 * Several prints as one file: their pages one after the other, their destinations in one list, their tags in one
 * tree. A link to another print says the name of its destination, and finds it now.
 */
import {
  PdfReference,
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  dictionaryAt,
  listAt,
  listPages,
  name,
  nameOf,
  resolveDictionary,
  textString,
  type PdfDictionary,
  type PdfFile,
  type PdfObject,
  type PdfValue,
} from '../../../pdf-file/index.ts';
import { joinFonts } from './joined-fonts.ts';
import { findSame, mapReferences, replaceObjects } from './shared-objects.ts';

/** One print, with its objects among those of the others. */
interface Print {
  readonly file: PdfFile;
  readonly catalog: PdfDictionary;
  readonly pages: readonly PdfReference[];
  /** Numbers of its composite fonts. */
  readonly fonts: readonly number[];
}

/**
 * The first file becomes the whole; the others are used up. What leads from pages into the structure tree, and by
 * ids to its elements, is left to those who write that tree (../archive/tags/written-tags.ts).
 * @throws SyntaxError if one is not as Chromium writes it
 */
export function bindGatherings(files: readonly PdfFile[]): PdfFile {
  const [whole, ...others] = files;
  if (whole === undefined) throw new SyntaxError('nothing was printed');
  if (others.length === 0) return whole;
  const prints: Print[] = [];
  let keys = 0;
  let elements = 0;
  for (const file of files) {
    keys += moveKeys(file, keys);
    elements += nameElements(file, elements);
    const first = file === whole ? 0 : last(whole.objects.keys());
    const objects = file === whole ? [...file.objects] : renumber(file.objects, first);
    const root = new PdfReference(file.root.number + first);
    for (const [number, object] of objects) whole.objects.set(number, object);
    prints.push({
      file: whole,
      catalog: resolveDictionary(whole, root),
      pages: listPages({ ...whole, root }),
      fonts: objects.flatMap(([number, object]) => (isCompositeFont(object) ? [number] : [])),
    });
  }
  joinPages(whole, prints);
  joinDestinations(whole, prints);
  joinTags(whole, prints);
  const fonts = joinFonts(
    whole,
    prints.map((print) => print.fonts),
  );
  replaceObjects(whole, findSame(whole, prints.flatMap(listResources), fonts));
  return whole;
}

/**
 * Pages and forms with tagged contents have keys, those of each print from 0.
 * @returns how many there are
 */
function moveKeys({ objects }: PdfFile, before: number): number {
  let count = 0;
  for (const object of objects.values()) {
    const entries = object instanceof PdfStream ? object.dictionary : object;
    const key = entries instanceof Map ? entries.get('StructParents') : undefined;
    if (!(entries instanceof Map) || typeof key !== 'number') continue;
    entries.set('StructParents', before + key);
    count = Math.max(count, key + 1);
  }
  return count;
}

/**
 * Elements of the structure have names by which cells name their heads. Each document counts its own, and from where
 * depends on what was in the browser before it.
 * @returns how many there are
 */
function nameElements({ objects }: PdfFile, before: number): number {
  const names = new Map<string, PdfString>();
  for (const object of objects.values()) {
    const id = object instanceof Map && object.has('S') ? object.get('ID') : undefined;
    if (!(id instanceof PdfString) || !(object instanceof Map)) continue;
    const own = textString(`node${String(before + names.size).padStart(8, '0')}`);
    names.set(id.bytes, own);
    object.set('ID', own);
  }
  for (const object of objects.values()) nameHeads(object, names);
  return names.size;
}

function nameHeads(value: PdfObject | PdfValue, names: ReadonlyMap<string, PdfString>): void {
  if (Array.isArray(value)) for (const item of value) nameHeads(item, names);
  if (!(value instanceof Map)) return;
  for (const [key, inside] of value) {
    if (key !== 'Headers' || !Array.isArray(inside)) nameHeads(inside, names);
    else
      value.set(
        key,
        inside.map((head) => (head instanceof PdfString ? (names.get(head.bytes) ?? head) : head)),
      );
  }
}

function last(numbers: Iterable<number>): number {
  return [...numbers].reduce((most, number) => Math.max(most, number), 0);
}

function renumber(objects: PdfFile['objects'], by: number): [number, PdfObject][] {
  const move = (number: number): PdfReference => new PdfReference(number + by);
  return [...objects].map(([number, object]) => [number + by, mapReferences(object, move)]);
}

function isCompositeFont(object: PdfObject): boolean {
  return object instanceof Map && nameOf(object.get('Type')) === 'Font' && nameOf(object.get('Subtype')) === 'Type0';
}

function joinPages(whole: PdfFile, prints: readonly Print[]): void {
  const top = addObject(
    whole,
    dictionary({
      Type: name('Pages'),
      Count: prints.reduce((sum, { pages }) => sum + pages.length, 0),
      Kids: prints.map(({ catalog }) => catalog.get('Pages') ?? null),
    }),
  );
  for (const { catalog } of prints) dictionaryAt(whole, catalog.get('Pages')).set('Parent', top);
  resolveDictionary(whole, whole.root).set('Pages', top);
}

/** Ids are those of one document: none stands in two prints. */
function joinDestinations(whole: PdfFile, prints: readonly Print[]): void {
  const all = prints.flatMap(({ file, catalog }) => [...dictionaryAt(file, catalog.get('Dests'))]);
  resolveDictionary(whole, whole.root).set('Dests', new Map(all));
}

/** What stands below the one element at the top of each tree comes below that of the first. */
function joinTags(whole: PdfFile, prints: readonly Print[]): void {
  const tops = prints.flatMap(({ file, catalog }) => {
    const [top] = listAt(file, dictionaryAt(file, catalog.get('StructTreeRoot')).get('K'));
    return top === undefined ? [] : [top];
  });
  const kids = tops.flatMap((top) => listAt(whole, dictionaryAt(whole, top).get('K')));
  for (const kid of kids) dictionaryAt(whole, kid).set('P', tops[0] ?? null);
  dictionaryAt(whole, tops[0]).set('K', kids);
}

/** Numbers of what the pages of a print paint with, in their order. */
function listResources({ file, pages }: Print): number[] {
  const kinds = pages.flatMap((page) => [
    ...dictionaryAt(file, resolveDictionary(file, page).get('Resources')).values(),
  ]);
  const found = kinds.flatMap((kind): PdfValue[] => [...dictionaryAt(file, kind).values()]);
  return [...new Set(found.flatMap((value) => (value instanceof PdfReference ? [value.number] : [])))];
}
