/**
 * Fonts, states and pictures are named anew, in the order in which the pages use them (ISO 32000-1, 7.8.3).
 * Chromium names them by counters that other work of the browser moves: two prints of one page would
 * differ in nothing but these names.
 */
import {
  ContentTokens,
  PdfName,
  PdfReference,
  PdfStream,
  decodeStream,
  dictionaryAt,
  listAt,
  listPages,
  packStream,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../../../pdf-file/index.ts';

/** Of an operator: the kind of what an operand names. */
const kindOf: Readonly<Record<string, string>> = {
  Tf: 'Font',
  gs: 'ExtGState',
  Do: 'XObject',
  sh: 'Shading',
  scn: 'Pattern',
  SCN: 'Pattern',
  cs: 'ColorSpace',
  CS: 'ColorSpace',
};
const letters: Readonly<Record<string, string>> = {
  Font: 'F',
  ExtGState: 'G',
  XObject: 'X',
  Shading: 'S',
  Pattern: 'P',
  ColorSpace: 'C',
};

/** Changes the content of pages, forms and patterns, and their dictionaries of resources. */
export function nameResources(file: PdfFile): void {
  const names = new Names(file);
  for (const page of listPages(file)) {
    const entries = resolveDictionary(file, page);
    names.change(listAt(file, entries.get('Contents')), dictionaryAt(file, entries.get('Resources')));
  }
}

/** Resources of one kind: as they were called before, and how those that are used are called now. */
interface Kind {
  readonly before: PdfDictionary;
  readonly names: Map<string, string>;
}

class Names {
  readonly #file: PdfFile;
  /** By their objects: what stands on two pages has one name. */
  readonly #given = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  /** Streams may share their resources: what is renamed for one is known to the next. */
  readonly #kinds = new Map<PdfDictionary, ReadonlyMap<string, Kind>>();
  readonly #done = new Set<number>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  change(contents: readonly (PdfValue | undefined)[], resources: PdfDictionary): void {
    const kinds = this.#kindsOf(resources);
    for (const content of contents) {
      if (!(content instanceof PdfReference) || this.#done.has(content.number)) continue;
      this.#done.add(content.number);
      const stream = this.#file.objects.get(content.number);
      if (!(stream instanceof PdfStream)) continue;
      const bytes = Buffer.from(decodeStream(this.#file, stream));
      const renamed = this.#rewrite(bytes, kinds);
      if (renamed !== bytes) this.#file.objects.set(content.number, packStream(stream.dictionary, renamed));
    }
    for (const [kind, { before, names }] of kinds) {
      if (names.size === 0) continue;
      // In the order of use; what no operator names is not needed.
      const renamed: PdfDictionary = new Map([...names].map(([from, to]) => [to, before.get(from) ?? null]));
      resources.set(kind, renamed);
      for (const value of renamed.values()) this.#goInto(value);
    }
  }

  #kindsOf(resources: PdfDictionary): ReadonlyMap<string, Kind> {
    let kinds = this.#kinds.get(resources);
    if (kinds === undefined) {
      kinds = new Map(
        Object.keys(letters).map((kind) => [
          kind,
          { before: dictionaryAt(this.#file, resources.get(kind)), names: new Map() },
        ]),
      );
      this.#kinds.set(resources, kinds);
    }
    return kinds;
  }

  /** The same bytes if nothing is named in them. */
  #rewrite(bytes: Buffer, kinds: ReadonlyMap<string, Kind>): Buffer {
    const parts: Buffer[] = [];
    let done = 0;
    const tokens = new ContentTokens(bytes);
    while (tokens.next()) {
      const kind = kindOf[tokens.operator];
      if (kind === undefined) continue;
      const operand = kind === 'Pattern' ? tokens.count - 1 : 0;
      const old = tokens.name(operand);
      const known = kinds.get(kind);
      const named = known?.before.get(old);
      if (known === undefined || named === undefined) continue;
      const name = known.names.get(old) ?? this.#name(kind, named);
      known.names.set(old, name);
      parts.push(bytes.subarray(done, tokens.startOf(operand) + 1), Buffer.from(name, 'latin1'));
      done = tokens.endOf(operand);
    }
    return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(done)]);
  }

  #name(kind: string, named: PdfValue): string {
    const key = named instanceof PdfReference ? `${kind} ${named.number}` : undefined;
    const known = key === undefined ? undefined : this.#given.get(key);
    if (known !== undefined) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const name = `${letters[kind] ?? kind}${count}`;
    if (key !== undefined) this.#given.set(key, name);
    return name;
  }

  /** Forms, patterns, masks and drawn letters have content of their own. */
  #goInto(value: PdfValue): void {
    const entries = dictionaryAt(this.#file, value);
    const resources = dictionaryAt(this.#file, entries.get('Resources'));
    if (entries.get('Subtype') === PdfName.of('Form') || entries.get('PatternType') === 1) {
      this.change([value], resources);
    } else if (entries.get('Subtype') === PdfName.of('Type3')) {
      this.change([...dictionaryAt(this.#file, entries.get('CharProcs')).values()], resources);
    }
    const mask = dictionaryAt(this.#file, entries.get('SMask'));
    if (mask.get('S') !== undefined) this.#goInto(mask.get('G') ?? null);
  }
}
