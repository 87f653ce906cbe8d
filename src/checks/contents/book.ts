/** What an edition should hold: read from the Book that it was made of. */
import { createHash } from 'node:crypto';
import type { Book, Image, Section } from '../../model/index.ts';
import { locateIn, readSections, type Wording } from '../../words/index.ts';
import type { EditionContents, Holding, HoldingThreads } from './holdings.ts';
import { passagesById } from './places.ts';
import { idOf, TreeHoldings } from './tree.ts';

/** How an edition has the Book. */
export interface View {
  readonly wording: Wording;
  /** Sections that it has, in its order. */
  readonly sections: readonly Section[];
  /** Lines of its contents, of its bookmarks: what stands beside its sections. */
  readonly lists: readonly Holding[];
  /** Ids of what stands in it elsewhere than in its text, with those that it has there: its contents. */
  readonly others?: ReadonlyMap<string, string>;
  /** What it keeps of a picture, if it can be told. */
  readonly describePicture: (image: Image) => Readonly<Record<string, string>>;
}

export function readBookContents(view: View, { images }: Book): EditionContents {
  const { wording, sections, lists, others = new Map<string, string>() } = view;
  const words = readSections(sections, wording);
  const places = new Set(
    sections.flatMap(({ id, notes }) => [id, ...notes.map((note) => note.id)]).concat([...others.values()]),
  );
  const parts = sections.map((section): HoldingThreads => {
    const reading = new TreeHoldings({
      wording,
      findId: (address) => {
        const id = idOf(address);
        return id === undefined ? undefined : (others.get(id) ?? id);
      },
      describePicture: (source) => {
        const image = images.get(source);
        return image === undefined ? {} : view.describePicture(image);
      },
      locate: locateIn(section.source),
    });
    reading.read(section.body);
    for (const note of section.notes) for (const node of note.body) reading.read(node, 'notes');
    for (const id of reading.ids) places.add(id);
    return reading.holdings;
  });
  // What the author was told of as dead leads nowhere in the editions.
  const isAlive = ({ facets: { to } }: Holding): boolean => to?.startsWith('#') !== true || places.has(to.slice(1));
  const locate = locateLines(sections, wording);
  const text = [...lists, ...parts.flatMap((part) => part.text)].map((holding) =>
    isLine(holding) ? locate(holding) : holding,
  );
  const notes = parts.flatMap((part) => part.notes);
  return { words, holdings: { text: text.filter(isAlive), notes: notes.filter(isAlive) }, pages: new Map() };
}

/** A list is made: what its lines name was written somewhere. */
export function locateLines(sections: readonly Section[], wording: Wording): (line: Holding) => Holding {
  const passages = passagesById(readSections(sections, wording));
  const beginnings = new Map(sections.map((section) => [section.id, section]));
  return (line) => {
    const id = line.facets['to']?.slice(1) ?? '';
    const section = beginnings.get(id);
    // Above its heading may stand what was not written, as “Chapter 2”.
    const own = section === undefined ? [] : readSections([section], wording).text;
    const place = passages.get(id)?.place ?? own.find((passage) => passage.place !== undefined)?.place;
    return place === undefined ? line : { ...line, place };
  };
}

function isLine({ kind }: Holding): boolean {
  return kind === 'contents' || kind === 'bookmark' || kind === 'navpoint';
}

/** Bytes by which a picture is known. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
