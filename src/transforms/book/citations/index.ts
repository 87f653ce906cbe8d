/**
 * `[@key, p. 5]` → “(Smith 1999, 5)”, a number, or a note, as a style has it; and the list of works. It comes after
 * the references: what is no place in the book is a work.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../../../model/index.ts';
import {
  type Cluster,
  type LocatorWords,
  type Processor,
  StyleFault,
  openProcessor,
  readLocatorWords,
  sayAuthors,
} from '../../../citations/index.ts';
import { said } from '../../../report/index.ts';
import { isCite, readCite } from '../../tree/cites.ts';
import { isReferenceKey } from '../references/keys.ts';
import {
  contextOf,
  treesOf,
  type OpenBook,
  type OpenSection,
  type ReadingContext,
  type ReadingTransform,
} from '../transform.ts';
import { toWork } from './clusters.ts';
import { closeSection, findTypedPlaces, linkBack, makeList, placeList, type WorkList } from './lists.ts';
import { type AddedNotes, addNote, capitalise, lowerCase, moveBehindMark, renumber, withoutStop } from './notes.ts';
import { linkWorks, readRendered } from './rendered.ts';
import type { CitationSettings, Library } from './source.ts';
import { findSpots, type Spot } from './spots.ts';
import { findNamed, tellAmbiguous, tellUnknown } from './unknown.ts';
import { takeUnseen, type Unseen } from './unseen.ts';

export const citationsTransform: ReadingTransform = async (book, context) => {
  const { citations, report } = context;
  const { wishes, configured, absent } = citations;
  if (!configured) return;
  const named = findNamed(book);
  const { keys = [], place = {} } = wishes.uncited ?? {};
  const uncited = [...keys.map((key) => ({ key, place })), ...takeUnseen(book, report)];
  if (uncited.length === 0 && named.size === 0) return;
  const isAll = uncited.some(({ key }) => key === '*');
  const library = await citations.load(isAll ? undefined : new Set([...named, ...keys]));
  tellAmbiguous(book, library.works, report);
  if (uncited.length === 0 && !book.sections.some(cites)) return;
  // What can be nothing but a reference has been told as a dead one.
  const known = (element: Element, section: OpenSection): boolean =>
    !isReference(element) && tellUnknown(element, library, absent, contextOf(section, book, report));
  const spots = book.sections.flatMap((section) => findSpots(section, (element) => known(element, section)));
  for (const { key, place: where } of uncited)
    if (key !== '*' && !library.works.has(key) && absent.length === 0)
      report.add('citation-unknown', said`nocite names ${key}, which is in no bibliography`, where);
  try {
    await new Citing(book, context, { library, spots, uncited }).run();
  } catch (problem) {
    if (!(problem instanceof StyleFault)) throw problem;
    report.add(
      'style-invalid',
      said`The style of citations cannot be used: ${problem.message}`,
      library.stylePlace,
      said`Try another style, or get this one again from where it comes.`,
    );
  }
};

function cites(section: OpenSection): boolean {
  let found = false;
  for (const tree of treesOf(section)) visit(tree, 'element', (node) => void (found ||= isCite(node)));
  return found;
}

function isReference(element: Element): boolean {
  const { foreign = false, works = false, items } = readCite(element);
  return foreign || (!works && items.some(({ key }) => isReferenceKey(key)));
}

/** What is cited in one go: names are told apart, numbers counted and “ibid.” said within it. */
interface Unit {
  readonly sections: readonly OpenSection[];
  readonly language: string;
  readonly spots: readonly Spot[];
}

/** A citation as the processor has it: what stands in the sentence, and what is said of the works. */
interface Said {
  readonly spot: Spot;
  readonly authors?: string | undefined;
  readonly html: string | undefined;
}

interface ToCite {
  readonly library: Library;
  readonly spots: readonly Spot[];
  readonly uncited: readonly Unseen[];
}

class Citing {
  readonly #book: OpenBook;
  readonly #context: ReadingContext;
  readonly #library: Library;
  readonly #spots: readonly Spot[];
  readonly #unseen: readonly Unseen[];
  readonly #wishes: CitationSettings;
  readonly #words = new Map<string, LocatorWords>();
  readonly #processors = new Map<string, Promise<Processor>>();
  /** By section. */
  readonly #added = new Map<OpenSection, AddedNotes>();
  readonly #changed: [from: string, to: string][] = [];

  constructor(book: OpenBook, context: ReadingContext, { library, spots, uncited }: ToCite) {
    this.#book = book;
    this.#context = context;
    this.#library = library;
    this.#spots = spots;
    this.#unseen = uncited;
    this.#wishes = context.citations.wishes;
  }

  async run(): Promise<void> {
    const { language } = this.#book.metadata;
    const first = await this.#open(language);
    const place = this.#wishes.place ?? 'book';
    const lists: { readonly list: WorkList; readonly unit: Unit }[] = [];
    const said: { readonly unit: Unit; readonly said: readonly Said[] }[] = [];
    for (const unit of this.#units(first.isNote, place === 'chapter')) {
      const processor = await this.#open(unit.language);
      said.push({
        unit,
        said: this.#say(unit, processor, place === 'book' ? this.#uncited() : this.#uncited(unit.sections)),
      });
      if (place === 'chapter') lists.push({ list: this.#list(processor, unit.language), unit });
    }
    const whole = place === 'book' ? await this.#listWhole(first, said.length) : undefined;
    for (const [index, { unit, said: those }] of said.entries()) {
      const list = whole ?? lists[index]?.list;
      const places = new Map<string, string[]>();
      for (const one of those) this.#put(one, first.isNote, list, places);
      if (whole === undefined && list !== undefined) linkBack(list, places, unit.language);
      else for (const [key, ids] of places) this.#places.set(key, [...(this.#places.get(key) ?? []), ...ids]);
    }
    if (first.isNote) this.#renumber();
    this.#rename();
    if (whole !== undefined && whole.entries.size > 0) {
      linkBack(whole, this.#places, language);
      placeList(this.#book, whole, this.#wishes.title, this.#context.ids);
    }
    for (const { list, unit } of lists) {
      const [section] = unit.sections;
      if (section !== undefined && list.entries.size > 0)
        closeSection(section, list, this.#wishes.title, language, this.#context.ids);
    }
    if (place === 'chapter') this.#listUncited(first);
  }

  /** What the book names and no chapter cites is in no chapter's list: it has one of its own at the end. */
  #listUncited(processor: Processor): void {
    const { metadata } = this.#book;
    const keys = this.#uncited([undefined]);
    if (keys.length === 0) return;
    processor.cite([], keys);
    const list = this.#list(processor, metadata.language);
    if (list.entries.size > 0) placeList(this.#book, list, this.#wishes.title, this.#context.ids);
  }

  /** Where each work of the one list is cited. */
  readonly #places = new Map<string, string[]>();

  /** One for each language: it may be asked again. */
  #open(language: string): Promise<Processor> {
    const { style, works, locale } = this.#library;
    const processor = this.#processors.get(language) ?? openProcessor({ style, works, locale, language });
    this.#processors.set(language, processor);
    return processor;
  }

  /** Notes that are numbered by chapter are cited by chapter, too: “see note 3” must be one of the same. */
  #units(isNote: boolean, byChapter: boolean): Unit[] {
    const { sections, metadata, notes } = this.#book;
    const bySection = byChapter || (isNote && notes.numbering !== 'book' && sections.length > 1);
    if (!bySection) return [{ sections, language: metadata.language, spots: this.#spots }];
    return sections
      .map((section) => ({
        sections: [section],
        language: byChapter ? (section.language ?? metadata.language) : metadata.language,
        spots: this.#spots.filter((spot) => spot.section === section),
      }))
      .filter(({ sections: own, spots }) => spots.length > 0 || this.#uncited(own).length > 0);
  }

  #say({ spots }: Unit, processor: Processor, uncited: readonly string[]): Said[] {
    const offsets = processor.isNote ? this.#offsets() : undefined;
    const clusters: Cluster[] = [];
    const parts = spots.map((spot) => {
      const { mode, items } = spot.cite;
      const language = spot.section.language ?? this.#book.metadata.language;
      const works = items.map((item) => toWork(item, this.#wordsOf(language), language));
      const note = offsets === undefined ? 0 : (offsets.get(spot.section) ?? 0) + spot.slot;
      const [first, ...others] = works;
      const isSentence = mode === 'text' && first !== undefined && !(processor.isNote && spot.inNote !== undefined);
      const asksAuthors = isSentence && !processor.isNote;
      if (asksAuthors) clusters.push({ works: [{ key: first.key }], note, authorsOnly: true });
      clusters.push({ works: isSentence ? [{ ...first, bare: true }, ...others] : works, note });
      return { spot, isSentence, asksAuthors };
    });
    const made = processor.cite(clusters, uncited);
    let at = 0;
    return parts.map(({ spot, isSentence, asksAuthors }) => {
      const named = asksAuthors ? made[at++] : undefined;
      const html = made[at++];
      const work = this.#library.works.get(spot.cite.items[0]?.key ?? '')?.data;
      const authors =
        isSentence && work !== undefined
          ? (named ?? sayAuthors(work, this.#library.locale(this.#book.metadata.language)))
          : undefined;
      return { spot, authors, html };
    });
  }

  /** How many notes stand before those of a section, where they are counted through the book. */
  #offsets(): ReadonlyMap<OpenSection, number> {
    const offsets = new Map<OpenSection, number>();
    let before = 0;
    for (const section of this.#book.sections) {
      offsets.set(section, this.#book.notes.numbering === 'book' ? before : 0);
      const own = this.#spots.filter((spot) => spot.section === section && spot.inNote === undefined).length;
      before += own + section.notes.length;
    }
    return offsets;
  }

  #wordsOf(language: string): LocatorWords {
    const words =
      this.#words.get(language) ?? readLocatorWords([this.#library.locale(language), this.#library.locale('en')]);
    this.#words.set(language, words);
    return words;
  }

  /** @param sections those whose own are meant, `undefined` the book itself; absent: all */
  #uncited(sections?: readonly (OpenSection | undefined)[]): string[] {
    const { works } = this.#library;
    const own = this.#unseen.filter(({ section }) => sections === undefined || sections.includes(section));
    if (own.some(({ key }) => key === '*')) return [...works.keys()];
    return own.map(({ key }) => key).filter((key) => works.has(key));
  }

  /** Where all was cited in one go, the processor knows it; else it is told once more, in the order of the text. */
  async #listWhole(first: Processor, units: number): Promise<WorkList> {
    const { language } = this.#book.metadata;
    if (units === 1) return this.#list(first, language);
    const keys = new Set(this.#spots.flatMap(({ cite }) => cite.items.map(({ key }) => key)));
    const processor = await this.#open(language);
    processor.cite(
      [...keys].map((key) => ({ works: [{ key }], note: 0 })),
      this.#uncited(),
    );
    return this.#list(processor, language);
  }

  #list(processor: Processor, language: string): WorkList {
    const { works } = this.#library;
    const ids = this.#context.ids;
    const places = this.#wishes.place === 'chapter' ? [] : findTypedPlaces(this.#book);
    return makeList(processor, { works, language, ids, places, byType: this.#wishes.parts === 'type' });
  }

  #put(
    { spot, authors, html }: Said,
    isNote: boolean,
    list: WorkList | undefined,
    places: Map<string, string[]>,
  ): void {
    const { element, parent, cite, section, inNote } = spot;
    const language = section.language ?? this.#book.metadata.language;
    const hrefOf = (key: string): string | undefined => {
      const entry = this.#wishes.links === false ? undefined : list?.entries.get(key);
      return entry === undefined ? undefined : `#${String(entry.properties.id)}`;
    };
    const keys = cite.items.map(({ key }) => key);
    const only = keys.length === 1 ? keys[0] : undefined;
    const link = (text: string | undefined): ElementContent[] =>
      text === undefined ? [] : linkWorks(readRendered(text, language), only, hrefOf);
    const from = toString(element);
    const id = this.#context.ids.take(`cite-${this.#changed.length + 1}`);
    for (const key of new Set(keys)) if (hrefOf(key) !== undefined) places.set(key, [...(places.get(key) ?? []), id]);
    const words = link(html);
    const mark = (children: ElementContent[]): void => {
      element.properties = { id, className: ['citation'] };
      element.children = children;
    };
    const name = link(authors);
    if (!isNote)
      mark([
        ...name,
        ...(name.length > 0 && words.length > 0 ? [{ type: 'text', value: ' ' } as const] : []),
        ...words,
      ]);
    else if (inNote !== undefined) {
      const begun = isFirst(element, parent) ? words : lowerCase(words, this.#library.locale(language));
      mark(isLast(element, parent) ? begun : withoutStop(begun));
    } else {
      const inside: Element = {
        type: 'element',
        tagName: 'span',
        properties: { id, className: ['citation'] },
        children: [],
      };
      inside.children = cite.items[0]?.prefix === '' ? words : capitalise(words);
      const added = this.#added.get(section) ?? new Map();
      this.#added.set(section, added);
      const reference = addNote(added, [inside]);
      if (authors === undefined) {
        element.tagName = 'sup';
        element.properties = reference.properties;
        element.children = [];
        moveBehindMark(element, parent, language);
      } else {
        element.properties = { className: ['citation'] };
        element.children = [...readRendered(authors, language), reference];
      }
    }
    this.#changed.push([from, toString({ type: 'root', children: element.children })]);
  }

  #renumber(): void {
    const through = this.#book.notes.numbering === 'book';
    let count = 0;
    for (const section of this.#book.sections) {
      const made = renumber(section, this.#added.get(section) ?? new Map(), through ? count + 1 : 1);
      count += made;
    }
  }

  /** Names that were read off headings and captions before. */
  #rename(): void {
    const rename = (text: string): string =>
      text.includes('@') ? this.#changed.reduce((done, [from, to]) => done.replaceAll(from, to), text).trimEnd() : text;
    for (const section of this.#book.sections) section.title = rename(section.title);
    if (this.#book.captions !== undefined)
      this.#book.captions = this.#book.captions.map((caption) => ({ ...caption, title: rename(caption.title) }));
  }
}

function isFirst(element: Element, parent: Spot['parent']): boolean {
  const before = parent.children.slice(0, (parent.children as ElementContent[]).indexOf(element));
  const words = toString({ type: 'root', children: before }).trimEnd();
  return words === '' || /[.!?…]["”’»]?$/u.test(words);
}

function isLast(element: Element, parent: Spot['parent']): boolean {
  const rest = parent.children.slice((parent.children as ElementContent[]).indexOf(element) + 1);
  return rest.every((node) => node.type === 'text' && node.value.trim() === '');
}
