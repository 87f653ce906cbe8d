/** A small book with one of everything that editions hold, and ways to damage its finished editions in one place. */
import JSZip from 'jszip';
import { examinePdf } from '../../src/checks/pdf.ts';
import { readElement } from '../../src/checks/pdf/spoken-words.ts';
import type { Artifact } from '../../src/model/index.ts';
import {
  PdfStream,
  PdfString,
  listPages,
  name,
  textAt,
  type PdfDictionary,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { Draft } from './damaged-pdf.ts';
import type { Files } from './folder.ts';
import { drawChart, paintGrey, takePhotograph } from './made-up-pictures.ts';

export const heldBook: Files = {
  'book.yaml': `title: The Tide Tables
author: A. Tester
language: en
chapters:
  - part: Going Out
    chapters: [harbour.md, ledger.md]
  - crossing.md
`,
  'harbour.md': `# The harbour

The first boats came in before the lamps were lit.[^one] Nobody had expected them so early, and [the ledger](ledger.md) does not name them.

The second came later, with salt from the southern pans.[^two]

The third came last, and had [pilots]{.index} aboard from the island.

## The pilots

A pilot[]{.index entry="pilots!wages"} is paid by the tide, as [the tables](#tab-hours) say, and by the rules of [the port](https://example.org/port).

### The youngest pilot

The youngest of them had never seen the [lighthouse]{.index} by day.

- Rope of hemp and of manila
- Lanterns with green glass
- Charts of the outer banks

![A chart of the bay](bay.png "The bay as it was drawn in 1847."){#fig-bay}

![A chart of the strait](strait.png "The strait beyond the island."){#fig-strait}

See @fig-bay for what was seen, or [the almanac](https://example.org/almanac).

[^one]: Nobody counted the boats that came in the night.
[^two]: The salt was taxed by the barrel, as [the office](https://example.org/office) writes.
`,
  'ledger.md': `# The ledger

What was carried is listed by the hour at which it was landed.

| Boat | Hour | Cargo |
|------|------|-------|
| Ida | four | barrels of salt |
| Maria | seven | hempen rope |
| Johanna | nine | lamp oil |

: Hours of landing {#tab-hours}

The height of the water follows from the hour:

$$ h = a \\sin(\\omega t) + b $$ {#eq-height}

where $a$ is half of the range and $\\omega = 2 \\pi / T$ its speed, as @eq-height says.

\`\`\`py
if early:
    count(hours)
report(barrels)
\`\`\`

> The sea writes nothing down, and so the harbour must.

![The pilot on watch](pilot.jpg)

The keeper of the [lighthouse]{.index} signs every page.
`,
  'crossing.md': `# The crossing

Out of the harbour the wind is from the west until the evening.[^three]

Then it turns, and the crew[]{.index entry="crews"} reads the stars that the almanac lists.

## The landfall

They came ashore where [the harbour](harbour.md) of the other island lies.

![What the stars looked like](stars.svg)

Tide
: The sea's two breaths in a day.

Ebb
: The second of them.

[^three]: In winter it is from the north for weeks on end.
`,
  'bay.png': paintGrey(60, 40, 60),
  'strait.png': paintGrey(60, 40, 20),
  'pilot.jpg': takePhotograph(48, 32),
  'stars.svg': drawChart(200, 120, ['North', 'South'], 5),
};

export type Damage = (artifact: Artifact) => Promise<Artifact> | Artifact;

/** Changes the text of a file; it has to make a difference. */
function differ(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`there is no ${String(from)}`);
  return changed;
}

export function inHtml(from: string | RegExp, to: string): Damage {
  return (artifact) => ({
    ...artifact,
    bytes: Buffer.from(differ(Buffer.from(artifact.bytes).toString('utf8'), from, to), 'utf8'),
  });
}

/** @param path a part of the file's name */
export function inEpub(path: string, from: string | RegExp, to: string): Damage {
  return inZip(async (zip) => {
    const name = nameIn(zip, path);
    zip.file(name, differ((await zip.file(name)?.async('string')) ?? '', from, to), { createFolders: false });
  });
}

/** @param path of a page */
export function inSite(path: string, from: string | RegExp, to: string): Damage {
  return (artifact) => {
    const change = <F extends { readonly path: string; readonly bytes: Uint8Array }>(file: F): F =>
      file.path.endsWith(`/${path}`)
        ? { ...file, bytes: Buffer.from(differ(Buffer.from(file.bytes).toString('utf8'), from, to), 'utf8') }
        : file;
    return { ...change(artifact), files: (artifact.files ?? []).map(change) };
  };
}

/** One file gets the bytes of another, or both change places. */
export function exchangeInEpub(path: string, other: string, both: boolean): Damage {
  return inZip(async (zip) => {
    const [one, two] = [nameIn(zip, path), nameIn(zip, other)];
    const [first, second] = await Promise.all([one, two].map(async (name) => zip.file(name)?.async('uint8array')));
    zip.file(one, second ?? '', { createFolders: false });
    if (both) zip.file(two, first ?? '', { createFolders: false });
  });
}

function inZip(work: (zip: JSZip) => Promise<void>): Damage {
  return async (artifact) => {
    const zip = await JSZip.loadAsync(artifact.bytes);
    await work(zip);
    return { ...artifact, bytes: await zip.generateAsync({ type: 'uint8array' }) };
  };
}

function nameIn(zip: JSZip, path: string): string {
  const name = Object.keys(zip.files).find((each) => (each.split('/').at(-1) ?? '').includes(path));
  if (name === undefined) throw new Error(`there is no ${path}`);
  return name;
}

export function inPdf(work: (pdf: TaggedDraft) => void): Damage {
  return (artifact) => {
    const draft = new TaggedDraft(artifact.bytes);
    work(draft);
    return { ...artifact, bytes: draft.write() };
  };
}

/** A PDF whose tags are found by their words. */
export class TaggedDraft extends Draft {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super(bytes);
    this.#bytes = bytes;
  }

  /** The first element of this type with these words in it (of pictures and formulas: in their alternative). */
  find(type: string, words: string): PdfDictionary {
    const { opened } = examinePdf(this.#bytes);
    if (opened === undefined) throw new Error('a PDF that cannot be read');
    const { pdf, structure, texts } = opened;
    for (const [number, element] of structure.byNumber) {
      if (element.type !== type) continue;
      const own = this.at(this.file.objects.get(number) as PdfValue);
      const said = readElement(pdf, element, texts).map(({ text }) => text);
      if ([...said, this.#alternativeOf(own)].some((text) => text.includes(words))) return own;
    }
    throw new Error(`there is no ${type} with “${words}”`);
  }

  #alternativeOf(element: PdfDictionary): string {
    const alt = element.get('Alt');
    return alt instanceof Object && 'bytes' in alt ? alt.bytes.replaceAll('\0', '') : '';
  }

  /** What an element stands in, and its reference and place there. */
  #placeOf(element: PdfDictionary): { parent: PdfDictionary; kids: PdfValue[]; at: number } {
    const parent = this.at(element.get('P'));
    const kids = this.#kidsOf(parent);
    const at = kids.findIndex((kid) => typeof kid !== 'number' && this.at(kid) === element);
    if (at < 0) throw new Error('an element that is nowhere');
    return { parent, kids, at };
  }

  /** One that is alone may stand without a list around it. */
  #kidsOf(element: PdfDictionary): PdfValue[] {
    const listed = this.list(element.get('K'));
    return listed.length > 0 ? listed : [element.get('K') ?? null];
  }

  drop(element: PdfDictionary): void {
    const { parent, kids, at } = this.#placeOf(element);
    parent.set('K', kids.toSpliced(at, 1));
  }

  swap(one: PdfDictionary, other: PdfDictionary): void {
    const [first, second] = [this.#placeOf(one), this.#placeOf(other)];
    const [a = null, b = null] = [first.kids[first.at], second.kids[second.at]];
    first.parent.set('K', first.kids.with(first.at, b));
    second.parent.set('K', this.#kidsOf(second.parent).with(second.at, a));
    one.set('P', other.get('P') ?? null);
    other.set('P', this.#parentOf(first.parent));
  }

  #parentOf(parent: PdfDictionary): PdfValue {
    for (const [number, object] of this.file.objects) if (object === parent) return this.reference(number);
    throw new Error('an element that is no object');
  }

  /** Reads an element once more, right after itself. */
  double(element: PdfDictionary): void {
    const { parent, kids, at } = this.#placeOf(element);
    parent.set('K', kids.toSpliced(at + 1, 0, this.#copy(element, element.get('P') ?? null)));
  }

  #copy(element: PdfDictionary, parent: PdfValue): PdfValue {
    const entries = new Map([...element, ['P', parent] as const]);
    const copy = this.add(entries);
    const own = this.#kidsOf(element);
    entries.set(
      'K',
      own.map((kid) => (typeof kid !== 'number' && this.at(kid).has('S') ? this.#copy(this.at(kid), copy) : kid)),
    );
    return copy;
  }

  /** The annotation of the first link with these words. */
  link(words: string): PdfDictionary {
    const found = this.find('Link', words);
    const part = this.list(found.get('K')).find((kid) => typeof kid !== 'number' && this.at(kid).has('Obj'));
    return this.at(this.at(part).get('Obj'));
  }

  /** The line of the contents with these words. */
  line(words: string): PdfDictionary {
    let element = this.find('Link', words);
    while (element.get('S') !== name('TOCI')) element = this.at(element.get('P'));
    return element;
  }

  /** Two elements have each other's part at this place. */
  exchangeParts(one: PdfDictionary, other: PdfDictionary, at: number): void {
    const [first, second] = [this.#kidsOf(one), this.#kidsOf(other)];
    one.set('K', first.with(at, second[at] ?? null));
    other.set('K', second.with(at, first[at] ?? null));
  }

  exchange(one: PdfDictionary, other: PdfDictionary, entries: readonly string[]): void {
    for (const entry of entries) {
      const value = one.get(entry) ?? null;
      one.set(entry, other.get(entry) ?? null);
      other.set(entry, value);
    }
  }

  bookmark(words: string): PdfDictionary {
    for (const object of this.file.objects.values())
      if (object instanceof Map && object.has('Parent') && textAt(this.file, object.get('Title'))?.includes(words))
        return object;
    throw new Error(`there is no bookmark “${words}”`);
  }

  /** Every destination of this name leads to the first page. */
  moveDestination(id: string): void {
    const walk = (node: PdfDictionary): void => {
      const names = this.list(node.get('Names'));
      names.forEach((key, index) => {
        if (!(key instanceof PdfString) || key.bytes !== id) return;
        const target = this.list(names[index + 1]);
        target[0] = listPages(this.file)[0] ?? null;
        names[index + 1] = target;
      });
      if (names.length > 0) node.set('Names', names);
      this.list(node.get('Kids')).forEach((kid) => walk(this.at(kid)));
    };
    walk(this.at(this.at(this.catalog.get('Names')).get('Dests')));
  }

  /** All links to one place lead to another. */
  retarget(from: string, to: string): void {
    for (const object of this.file.objects.values()) {
      if (!(object instanceof Map)) continue;
      const destination = object.get('Dest');
      if (destination instanceof PdfString && destination.bytes === from) object.set('Dest', new PdfString(to));
    }
  }

  /** Two pictures of this width show each other; one alone gets other bytes. */
  exchangePictures(width: number): void {
    const found = [...this.file.objects].filter(
      (entry): entry is [number, PdfStream] =>
        entry[1] instanceof PdfStream &&
        entry[1].dictionary.get('Subtype') === name('Image') &&
        entry[1].dictionary.get('Width') === width,
    );
    const [first, second] = found;
    if (first === undefined) throw new Error('there is no such picture');
    if (second !== undefined) {
      this.file.objects.set(first[0], second[1]);
      this.file.objects.set(second[0], first[1]);
      return;
    }
    const bytes = Uint8Array.from(first[1].bytes);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    this.file.objects.set(first[0], new PdfStream(first[1].dictionary, bytes));
  }
}
