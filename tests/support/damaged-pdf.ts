/** A finished PDF taken apart, to be damaged in one place and written again. */
import {
  PdfReference,
  PdfStream,
  PdfString,
  addObject,
  decodeStream,
  dictionary,
  listPages,
  name,
  readPdf,
  resolve,
  resolveArray,
  resolveDictionary,
  writePdf,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../src/pdf-file/index.ts';

/** `[type, attributes of the element, kids]`: a piece of a structure tree. */
export type Branch = readonly [string, Readonly<Record<string, PdfValue>>, ...Branch[]];

export class Draft {
  readonly file: PdfFile;

  constructor(bytes: Uint8Array) {
    this.file = readPdf(bytes);
  }

  write(): Uint8Array {
    return writePdf(this.file);
  }

  get catalog(): PdfDictionary {
    return resolveDictionary(this.file, this.file.root);
  }

  get structTreeRoot(): PdfDictionary {
    return this.at(this.catalog.get('StructTreeRoot'));
  }

  at(value: PdfValue | undefined): PdfDictionary {
    return resolveDictionary(this.file, value);
  }

  list(value: PdfValue | undefined): PdfValue[] {
    return resolveArray(this.file, value);
  }

  add(object: PdfDictionary | PdfStream): PdfReference {
    return addObject(this.file, object);
  }

  stream(entries: Readonly<Record<string, PdfValue>>, bytes: string | Uint8Array): PdfReference {
    return this.add(
      new PdfStream(dictionary(entries), typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    );
  }

  reference(number: number): PdfReference {
    return new PdfReference(number);
  }

  page(index: number): PdfDictionary {
    return this.at(listPages(this.file)[index]);
  }

  /** The first page with a font of two bytes, where there is text to work on. */
  get textPage(): PdfDictionary {
    const found = listPages(this.file)
      .map((page) => this.at(page))
      .find((page) => this.compositeFont(page) !== undefined);
    if (found === undefined) throw new Error('no page has text');
    return found;
  }

  /** Resource name and dictionary of a Type 0 font. */
  compositeFont(page: PdfDictionary = this.textPage): readonly [string, PdfDictionary] | undefined {
    const fonts = this.at(page.get('Resources')).get('Font');
    for (const [key, value] of fonts === undefined ? [] : this.at(fonts)) {
      const font = this.at(value);
      if (font.get('Subtype') === name('Type0')) return [key, font];
    }
    return undefined;
  }

  /** The CIDFont below the first Type 0 font. */
  get descendant(): PdfDictionary {
    return this.at(this.list(this.compositeFont()?.[1].get('DescendantFonts'))[0]);
  }

  /** Replaces a stream by other bytes, unpacked. */
  replaceStream(reference: PdfValue | undefined, change: (bytes: Buffer) => string | Uint8Array): void {
    if (!(reference instanceof PdfReference)) throw new Error('no stream');
    const stream = resolve(this.file, reference);
    if (!(stream instanceof PdfStream)) throw new Error('no stream');
    const changed = change(Buffer.from(decodeStream(this.file, stream)));
    const entries = new Map([...stream.dictionary].filter(([key]) => key !== 'Filter' && key !== 'DecodeParms'));
    const bytes = typeof changed === 'string' ? Buffer.from(changed, 'latin1') : changed;
    this.file.objects.set(reference.number, new PdfStream(entries, bytes));
  }

  /** Changes the content of the page with text; it has to make a difference. */
  changeContent(change: (content: string) => string): void {
    const contents = this.textPage.get('Contents');
    const reference =
      contents instanceof PdfReference && !Array.isArray(resolve(this.file, contents))
        ? contents
        : this.list(contents)[0];
    this.replaceStream(reference, (bytes) => differ(bytes.toString('latin1'), change));
  }

  /** Adds to what the page with text shows, as an artifact if nothing else is said. */
  paint(operators: string, mark = '/Artifact BMC'): void {
    this.changeContent((content) => `q\n${content}\nQ\n${mark} ${operators} ${mark === '' ? '' : 'EMC'}\n`);
  }

  /** Adds a resource to the page with text. */
  resource(category: string, key: string, value: PdfValue): void {
    const page = this.textPage;
    const resources = new Map(this.at(page.get('Resources')));
    const known = resources.get(category);
    resources.set(category, new Map([...(known === undefined ? [] : this.at(known)), [key, value]]));
    page.set('Resources', resources);
  }

  /** Changes the metadata, which has to make a difference. */
  changeXmp(change: (xmp: string) => string): void {
    this.replaceStream(this.catalog.get('Metadata'), (bytes) =>
      Buffer.from(differ(bytes.toString('utf8'), change), 'utf8'),
    );
  }

  /** Lets a branch grow below the topmost element, and gives back its reference. */
  grow(branch: Branch): PdfReference {
    const [top] = this.list(this.structTreeRoot.get('K'));
    const trunk = top ?? this.structTreeRoot.get('K') ?? null;
    const entries = this.at(trunk);
    const reference = this.#build(branch, trunk);
    const kids = resolve(this.file, entries.get('K'));
    entries.set('K', [...(Array.isArray(kids) ? kids : [entries.get('K') ?? null]), reference]);
    return reference;
  }

  #build([type, attributes, ...kids]: Branch, parent: PdfValue): PdfReference {
    const entries = dictionary({ Type: name('StructElem'), S: name(type), P: parent, ...attributes });
    const reference = this.add(entries);
    if (kids.length > 0)
      entries.set(
        'K',
        kids.map((kid) => this.#build(kid, reference)),
      );
    return reference;
  }

  /** All elements of a type, as it is written. */
  elements(type: string): PdfDictionary[] {
    return [...this.file.objects.values()].filter(
      (object): object is PdfDictionary => object instanceof Map && object.get('S') === name(type) && object.has('P'),
    );
  }

  /** Adds an annotation to the page with text, tagged as `type` if one is given. */
  annotate(entries: Readonly<Record<string, PdfValue>>, type?: string): PdfDictionary {
    const page = this.textPage;
    const made = dictionary({
      Type: name('Annot'),
      Rect: [20, 40, 60, 60],
      F: 4,
      Contents: new PdfString('something'),
      ...entries,
    });
    const reference = this.add(made);
    page.set('Annots', [...this.list(page.get('Annots')), reference]);
    page.set('Tabs', name('S'));
    if (type !== undefined) {
      const element = this.grow([type, {}]);
      this.at(element).set('K', dictionary({ Type: name('OBJR'), Obj: reference, Pg: this.#textPageReference() }));
      made.set('StructParent', this.claim(element));
    }
    return made;
  }

  #textPageReference(): PdfReference {
    const { textPage } = this;
    const found = listPages(this.file).find((page) => this.at(page) === textPage);
    if (found === undefined) throw new Error('no page has text');
    return found;
  }

  /** A new key of the parent tree. */
  claim(value: PdfValue): number {
    const tree = this.at(this.structTreeRoot.get('ParentTree'));
    const numbers: PdfValue[] = [];
    const gather = (node: PdfDictionary): void => {
      numbers.push(...this.list(node.get('Nums')));
      this.list(node.get('Kids')).forEach((kid) => gather(this.at(kid)));
    };
    gather(tree);
    const key = Number(numbers.at(-2) ?? -1) + 1;
    tree.delete('Kids');
    tree.delete('Limits');
    tree.set('Nums', [...numbers, key, value]);
    this.structTreeRoot.set('ParentTreeNextKey', key + 1);
    return key;
  }

  /** Key of the text page in the parent tree → the elements of its content. */
  get parents(): PdfValue[] {
    const wanted = this.textPage.get('StructParents');
    const find = (node: PdfDictionary): PdfValue[] | undefined => {
      const numbers = this.list(node.get('Nums'));
      for (let at = 0; at < numbers.length; at += 2) if (numbers[at] === wanted) return this.list(numbers[at + 1]);
      for (const kid of this.list(node.get('Kids'))) {
        const found = find(this.at(kid));
        if (found !== undefined) return found;
      }
      return undefined;
    };
    const found = find(this.at(this.structTreeRoot.get('ParentTree')));
    if (found === undefined) throw new Error('the page has no place in the parent tree');
    return found;
  }
}

/** @throws Error if nothing was changed: the damage would be none */
function differ(text: string, change: (text: string) => string): string {
  const changed = change(text);
  if (changed === text) throw new Error('nothing was damaged');
  return changed;
}
