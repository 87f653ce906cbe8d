/** Writes the structure tree anew, with all that leads into it (ISO 32000-1, 14.7.2 to 14.7.4). */
import {
  PdfReference,
  addObject,
  dictionary,
  name,
  resolveDictionary,
  textString,
  type PdfDictionary,
  type PdfFile,
  type PdfString,
  type PdfValue,
} from '../../../../pdf-file/index.ts';
import type { Part, StructureElement } from './elements.ts';

/** Entries of one leaf of a number or name tree. */
const perLeaf = 256;

/** Types of Chromium's that PDF does not know, and what they are nearest to. */
const roles: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span', Aside: 'Div' };

const standardTypes: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** @param attach puts the MathML of a formula into the file, where that may have files in it */
export function writeStructure(file: PdfFile, root: StructureElement, attach?: (mathml: string) => PdfReference): void {
  const writer = new Writer(file, attach);
  writer.write(root);
}

class Writer {
  readonly #file: PdfFile;
  readonly #attach: ((mathml: string) => PdfReference) | undefined;
  /** Elements of the marked contents of each page and form, by their key in the parent tree. */
  readonly #contents = new Map<number, PdfValue[]>();
  readonly #annotations: (readonly [number, PdfReference])[] = [];
  readonly #ids: (readonly [string, PdfReference])[] = [];
  readonly #roles = new Set<string>();
  /** Chromium’s keys of pages and forms are below it. */
  #nextKey = 100_000;

  constructor(file: PdfFile, attach: ((mathml: string) => PdfReference) | undefined) {
    this.#file = file;
    this.#attach = attach;
  }

  write(root: StructureElement): void {
    const file = this.#file;
    const catalog = resolveDictionary(file, file.root);
    const top = dictionary({ Type: name('StructTreeRoot') });
    const reference = addObject(file, top);
    top.set('K', this.#writeElement(root, reference));
    const parents = [...this.#contents]
      .map(([key, elements]): readonly [number, PdfValue] => [key, addObject(file, Array.from(elements, orNull))])
      .concat(this.#annotations)
      .toSorted(([a], [b]) => a - b);
    top.set('ParentTree', this.#writeTree('Nums', parents));
    top.set('ParentTreeNextKey', this.#nextKey);
    if (this.#ids.length > 0) {
      const ids = this.#ids
        .map(([id, element]): readonly [PdfString, PdfValue] => [textString(id), element])
        .toSorted(([a], [b]) => (a.bytes < b.bytes ? -1 : 1));
      top.set('IDTree', this.#writeTree('Names', ids));
    }
    const mapped = [...this.#roles].filter((type) => !standardTypes.has(type)).toSorted();
    if (mapped.length > 0) {
      top.set('RoleMap', dictionary(Object.fromEntries(mapped.map((type) => [type, name(roles[type] ?? 'Span')]))));
    }
    catalog.set('StructTreeRoot', reference);
  }

  #writeElement(element: StructureElement, parent: PdfReference): PdfReference {
    const { type, children, language, alt, title, actual, expansion, id, attributes } = element;
    this.#roles.add(type);
    const entries = dictionary({ S: name(type), P: parent });
    const reference = addObject(this.#file, entries);
    if (language !== undefined) entries.set('Lang', textString(language));
    if (alt !== undefined) entries.set('Alt', textString(alt));
    if (title !== undefined) entries.set('T', textString(title));
    if (actual !== undefined) entries.set('ActualText', textString(actual));
    if (expansion !== undefined) entries.set('E', textString(expansion));
    if (element.mathml !== undefined && this.#attach !== undefined) entries.set('AF', [this.#attach(element.mathml)]);
    if (id !== undefined) {
      entries.set('ID', textString(id));
      this.#ids.push([id, reference]);
    }
    const owned = [...attributes]
      .filter(([, values]) => values.size > 0)
      .map(([owner, values]): PdfDictionary => new Map([['O', name(owner)], ...values]));
    if (owned.length > 0) entries.set('A', owned.length === 1 ? (owned[0] ?? null) : owned);
    const page = children.find((child) => child.kind !== 'element')?.page;
    if (page !== undefined) entries.set('Pg', new PdfReference(page));
    const kids = children.map((child) => this.#writePart(child, reference, page));
    if (kids.length > 0) entries.set('K', kids.length === 1 ? (kids[0] ?? null) : kids);
    return reference;
  }

  #writePart(part: Part, parent: PdfReference, page: number | undefined): PdfValue {
    if (part.kind === 'element') return this.#writeElement(part, parent);
    const place = part.page === page ? undefined : new PdfReference(part.page);
    if (part.kind === 'annotation') {
      this.#ownAnnotation(part.annotation, parent);
      return dictionary({ Type: name('OBJR'), Pg: place, Obj: part.annotation });
    }
    this.#ownContent(part.isForm ? part.stream : part.page, part.mcid, parent);
    if (place === undefined && !part.isForm) return part.mcid;
    return dictionary({
      Type: name('MCR'),
      Pg: place,
      Stm: part.isForm ? new PdfReference(part.stream) : undefined,
      MCID: part.mcid,
    });
  }

  #ownContent(holder: number, mcid: number, element: PdfReference): void {
    const key = resolveDictionary(this.#file, new PdfReference(holder)).get('StructParents');
    if (typeof key !== 'number') return;
    const owners = this.#contents.get(key) ?? [];
    owners[mcid] = element;
    this.#contents.set(key, owners);
  }

  #ownAnnotation(annotation: PdfReference, element: PdfReference): void {
    const entries = resolveDictionary(this.#file, annotation);
    // Anew, in the order of the tree: how many there were before some were joined is the browser's.
    const key = this.#nextKey;
    this.#nextKey += 1;
    entries.set('StructParent', key);
    this.#annotations.push([key, element]);
  }

  /** @param entries in order */
  #writeTree(leaf: 'Nums' | 'Names', entries: readonly (readonly [number | PdfString, PdfValue])[]): PdfReference {
    const leaves: PdfReference[] = [];
    for (let start = 0; start < entries.length; start += perLeaf) {
      const group = entries.slice(start, start + perLeaf);
      const limits = [group[0]?.[0] ?? null, group.at(-1)?.[0] ?? null];
      leaves.push(
        addObject(
          this.#file,
          new Map<string, PdfValue>([
            ['Limits', limits],
            [leaf, group.flat()],
          ]),
        ),
      );
    }
    return addObject(this.#file, dictionary(leaves.length === 0 ? { [leaf]: [] } : { Kids: leaves }));
  }
}

/** Holes of an array, too. */
function orNull(value: PdfValue | undefined): PdfValue {
  return value ?? null;
}
