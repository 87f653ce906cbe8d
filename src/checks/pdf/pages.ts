/** Goes through the pages: boxes, resources, content, tags, annotations. */
import {
  PdfName,
  PdfReference,
  PdfStream,
  dictionaryAt,
  inherited,
  listAt,
  listPages,
  nameOf,
  resolve,
  resolveDictionary,
  textAt,
  type PdfDictionary,
  type PdfValue,
  type PdfFile,
} from '../../pdf-file/index.ts';
import { checkAnnotations, drawingsOf } from './annotations.ts';
import type { ColourSpaces } from './colour.ts';
import { scanContent, type ContentHandler, type Language, type Mark } from './content.ts';
import type { Findings } from './findings.ts';
import { resourceAt, type UsedFonts } from './fonts.ts';
import { unpack } from './opened-pdf.ts';
import type { Requirement } from './requirements.ts';
import type { Resources } from './resources.ts';
import { checkLanguage, type Structure } from './structure.ts';

export interface PageChecks {
  readonly pdf: PdfFile;
  readonly structure: Structure;
  readonly colours: ColourSpaces;
  readonly resources: Resources;
  readonly fonts: UsedFonts;
  readonly findings: Findings;
  /** Whether the document as such names its language. */
  readonly hasLanguage: boolean;
  /** Indices of the pages on which something is transparent. Filled on the way. */
  readonly transparent: Set<number>;
  /** What the marked content of pages and forms says: object number → MCID → text. Filled on the way. */
  readonly texts: Map<number, Map<number, string>>;
  /** Pictures that are painted in marked content: object number of the page or form → MCID → of the pictures. */
  readonly pictures: Map<number, Map<number, number[]>>;
}

/** A sequence of marked content. */
type Sequence = readonly [place: number, mcid: number];

/** What is painted over hides what is below. */
const plainModes = new Set(['Normal', 'Compatible']);

const boxes = ['MediaBox', 'CropBox', 'TrimBox', 'BleedBox', 'ArtBox'] as const;

export function checkPages(checks: PageChecks): void {
  const forms = new Forms(checks);
  listPages(checks.pdf).forEach((reference, index) => {
    const page = resolveDictionary(checks.pdf, reference);
    checkPage(checks, page, index);
    const resources = resourcesOf(checks, page, index);
    const content = listAt(checks.pdf, page.get('Contents')).flatMap((part) => {
      const stream = resolve(checks.pdf, part);
      return stream instanceof PdfStream ? [unpack(checks.pdf, stream), Buffer.from('\n')] : [];
    });
    const owners = checks.structure.owners.get(reference.number);
    const key = page.get('StructParents');
    const isOwn = page.has('Resources');
    const place = { number: reference.number, resources, isOwn, owners, key, page: index };
    const handler = new Handler(checks, forms, place);
    scanSafely(Buffer.concat(content), handler, 'none', checks.findings, index);
    checkAnnotations(checks.pdf, page, index, checks.structure, checks.findings);
    // An annotation has its tag, and the language of that: what it shows is for eyes.
    for (const value of listAt(checks.pdf, page.get('Annots')))
      for (const drawing of drawingsOf(checks.pdf, dictionaryAt(checks.pdf, value)))
        forms.invoke(drawing, 'tagged', { ...place, isOfAnnotation: true }, undefined);
  });
}

/** 6.2.10: without an output intent, a page with anything transparent says in which colours it is mixed. */
export function checkTransparency({ pdf, findings, transparent }: PageChecks): void {
  const pages = listPages(pdf);
  for (const index of transparent) {
    const group = dictionaryAt(pdf, resolveDictionary(pdf, pages[index]).get('Group'));
    if (!group.has('CS')) findings.add('A6.2.10-2', 'what is transparent is mixed in colours that nobody knows', index);
  }
}

function checkPage({ pdf, findings, colours }: PageChecks, page: PdfDictionary, index: number): void {
  if (page.has('AA')) findings.add('A6.5.2-2', 'a page has actions of its own', index);
  if (page.has('PresSteps')) findings.add('A6.10-2', 'a page has steps of a presentation', index);
  for (const key of boxes) {
    const box = inherited(pdf, page, key);
    if (!Array.isArray(box)) continue;
    const [left = 0, bottom = 0, right = 0, top = 0] = box.map(Number);
    const sizes = [Math.abs(right - left), Math.abs(top - bottom)];
    if (sizes.some((size) => size < 3 || size > 14400))
      findings.add('A6.1.13-11', `a page has the size ${sizes.join(' × ')}`, index);
  }
  colours.use(dictionaryAt(pdf, page.get('Group')).get('CS'), index, dictionaryAt(pdf, page.get('Resources')));
}

/** Of the page itself, or of what it stands in. */
function resourcesOf({ pdf, resources }: PageChecks, page: PdfDictionary, index: number): PdfDictionary {
  const found = inherited(pdf, page, 'Resources');
  const own = found instanceof Map ? found : new Map<string, PdfValue>();
  resources.check(own, index);
  return own;
}

function scanSafely(
  bytes: Buffer,
  handler: ContentHandler,
  mark: Mark,
  findings: Findings,
  page: number,
  isWithin = false,
): void {
  try {
    scanContent(bytes, handler, mark, isWithin);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    findings.add('content-syntax', `the content of a page cannot be read: ${error.message}`, page);
  }
}

interface Place {
  /** Object number of the page or form. */
  readonly number: number;
  readonly resources: PdfDictionary;
  /** It has them itself, and not from what it stands in. */
  readonly isOwn: boolean;
  readonly owners: ReadonlyMap<number, number> | undefined;
  /** Key in the parent tree. */
  readonly key: PdfValue | undefined;
  readonly page: number;
  /** What an annotation shows. */
  readonly isOfAnnotation?: boolean;
  /** Of a form: the sequence that it is painted in. */
  readonly within?: Sequence | undefined;
}

/** Forms, and patterns that are drawings, are gone through once for each mark that they are painted under. */
class Forms {
  readonly #checks: PageChecks;
  readonly #done = new Map<number, Set<Mark>>();
  readonly #fonts = new Set<PdfDictionary>();

  constructor(checks: PageChecks) {
    this.#checks = checks;
  }

  /** @param place of what it is painted in */
  invoke(value: PdfValue | undefined, mark: Mark, place: Place, within: Sequence | undefined): void {
    const { page, resources } = place;
    const { pdf, findings, structure, resources: checked } = this.#checks;
    const form = resolve(pdf, value);
    if (!(form instanceof PdfStream) || !(value instanceof PdfReference)) return;
    const owners = structure.owners.get(value.number);
    const known = this.#done.get(value.number);
    if (known !== undefined && form.dictionary.has('StructParents') && owners !== undefined)
      findings.add('UA7.20-2', 'a drawing with tags is painted twice', page);
    if (known?.has(mark) === true) return;
    this.#done.set(value.number, new Set([...(known ?? []), mark]));
    const isOwn = form.dictionary.has('Resources');
    const own = isOwn ? dictionaryAt(pdf, form.dictionary.get('Resources')) : resources;
    const group = dictionaryAt(pdf, form.dictionary.get('Group'));
    if (nameOf(group.get('S')) === 'Transparency') this.#checks.transparent.add(page);
    this.#checks.colours.use(group.get('CS'), page, own);
    checked.check(own, page);
    const key = form.dictionary.get('StructParents');
    const inner = { ...place, number: value.number, resources: own, isOwn, owners, key, within };
    scanSafely(unpack(pdf, form), new Handler(this.#checks, this, inner), mark, findings, page, true);
  }

  /** 9.6.5: the glyphs of a Type 3 font are drawings, which may have resources of the font. */
  drawGlyphs(font: PdfDictionary, place: Place): void {
    const { pdf, findings } = this.#checks;
    if (nameOf(font.get('Subtype')) !== 'Type3' || this.#fonts.has(font)) return;
    this.#fonts.add(font);
    const isOwn = font.has('Resources');
    const resources = isOwn ? dictionaryAt(pdf, font.get('Resources')) : place.resources;
    this.#checks.resources.check(resources, place.page);
    // Glyphs are read as their codes say.
    const inner = { ...place, resources, isOwn, isOfAnnotation: true, owners: undefined, key: undefined };
    for (const glyph of dictionaryAt(pdf, font.get('CharProcs')).values()) {
      const stream = resolve(pdf, glyph);
      if (!(stream instanceof PdfStream)) continue;
      scanSafely(unpack(pdf, stream), new Handler(this.#checks, this, inner), 'artifact', findings, place.page, true);
    }
  }
}

class Handler implements ContentHandler {
  readonly #checks: PageChecks;
  readonly #forms: Forms;
  readonly #place: Place;
  readonly #parents: readonly PdfValue[];

  constructor(checks: PageChecks, forms: Forms, place: Place) {
    this.#checks = checks;
    this.#forms = forms;
    this.#place = place;
    const { key } = place;
    this.#parents = typeof key === 'number' ? listAt(checks.pdf, checks.structure.parentTree.get(key)) : [];
  }

  complain = (requirement: Requirement | readonly Requirement[], text: string): void => {
    this.#checks.findings.add(requirement, text, this.#place.page);
  };

  /** 6.2.2: what a stream uses is in resources of its own. */
  #resource(category: string, name: string): PdfValue | undefined {
    const value = resourceAt(this.#checks.pdf, this.#place.resources, category, name);
    if (value !== undefined && !this.#place.isOwn)
      this.complain('A6.2.2-2', 'a page takes its resources from elsewhere');
    return value;
  }

  font(name: string): ReturnType<ContentHandler['font']> {
    const { pdf, fonts } = this.#checks;
    const font = resolve(pdf, this.#resource('Font', name));
    if (!(font instanceof Map)) return undefined;
    this.#forms.drawGlyphs(font, this.#place);
    return fonts.use(font, this.#place.page);
  }

  properties(name: string): PdfDictionary {
    const { pdf } = this.#checks;
    return dictionaryAt(pdf, this.#resource('Properties', name));
  }

  paint(isMarked: boolean): void {
    if (!isMarked) this.complain('UA7.1-3', 'something on a page is neither tagged nor an artifact');
  }

  invoke(name: string, mark: Mark, mcid: number | undefined): boolean {
    const { pdf, colours, transparent } = this.#checks;
    const value = this.#resource('XObject', name);
    const within: Sequence | undefined = mcid === undefined ? this.#place.within : [this.#place.number, mcid];
    const object = dictionaryAt(pdf, value);
    if (nameOf(object.get('Subtype')) === 'Form') {
      this.#forms.invoke(value, mark, this.#place, within);
      return false;
    }
    this.paint(mark !== 'none');
    if (value instanceof PdfReference && within !== undefined) this.#show(value.number, within);
    const { page, resources } = this.#place;
    const soft = dictionaryAt(pdf, object.get('SMask'));
    if (soft.size > 0 || Number(object.get('SMaskInData') ?? 0) > 0) transparent.add(page);
    colours.use(soft.get('ColorSpace'), page, resources);
    if (object.get('ImageMask') === true) return true;
    colours.use(object.get('ColorSpace'), page, resources);
    return false;
  }

  #show(picture: number, [place, mcid]: Sequence): void {
    const { pictures } = this.#checks;
    const known = pictures.get(place) ?? new Map<number, number[]>();
    pictures.set(place, known);
    known.set(mcid, [...(known.get(mcid) ?? []), picture]);
  }

  colour(space: string): void {
    const { colours } = this.#checks;
    const { page, resources } = this.#place;
    const value = /^Device(?:Gray|RGB|CMYK)$/.test(space) ? PdfName.of(space) : this.#resource('ColorSpace', space);
    colours.use(value, page, resources);
  }

  pattern(name: string, mark: Mark): void {
    const value = this.#resource('Pattern', name);
    const pattern = dictionaryAt(this.#checks.pdf, value);
    this.#useShading(pattern.get('Shading'));
    if (pattern.get('PatternType') === 1) this.#forms.invoke(value, mark, this.#place, this.#place.within);
  }

  shading(name: string): void {
    this.#useShading(this.#resource('Shading', name));
  }

  #useShading(value: PdfValue | undefined): void {
    const { pdf, colours } = this.#checks;
    const { page, resources } = this.#place;
    colours.use(dictionaryAt(pdf, value).get('ColorSpace'), page, resources);
  }

  state(name: string): void {
    const { pdf, transparent } = this.#checks;
    const state = dictionaryAt(pdf, this.#resource('ExtGState', name));
    const mask = dictionaryAt(pdf, state.get('SMask'));
    const isMixed = listAt(pdf, state.get('BM')).some((mode) => !plainModes.has(nameOf(mode) ?? ''));
    const isThin = [state.get('CA'), state.get('ca')].some((opacity) => typeof opacity === 'number' && opacity < 1);
    if (mask.size > 0 || isMixed || isThin) transparent.add(this.#place.page);
    // Nobody sees a mask itself: nothing in it is for reading.
    if (mask.has('G')) this.#forms.invoke(mask.get('G'), 'artifact', this.#place, undefined);
  }

  /** Both ways lead to the same element: from the tree to the content, and from the content to the tree. */
  sequence(mcid: number): boolean {
    const owner = this.#place.owners?.get(mcid);
    const element = owner === undefined ? undefined : this.#checks.structure.byNumber.get(owner);
    const parent = this.#parents[mcid];
    if (!(parent instanceof PdfReference)) {
      this.complain('UA7.1-3', 'content is marked, but no tag claims it');
      this.complain('parent-tree', `content ${mcid} is not in the parent tree`);
    } else if (parent.number !== owner)
      this.complain('parent-tree', `the parent tree gives content ${mcid} to another tag than the one that holds it`);
    return element?.entries.has('ActualText') === true;
  }

  say(mcid: number, text: string): void {
    const { texts } = this.#checks;
    const { number } = this.#place;
    let known = texts.get(number);
    if (known === undefined) texts.set(number, (known = new Map()));
    known.set(mcid, (known.get(mcid) ?? '') + text);
  }

  alternate(tag: string, list: PdfDictionary, within: Language): void {
    const { pdf, findings } = this.#checks;
    const { page } = this.#place;
    const language = textAt(pdf, list.get('Lang'));
    if (language !== undefined) checkLanguage(language, findings, page);
    if (tag !== 'Span' || language !== undefined || this.#hasLanguage(within)) return;
    if (list.has('ActualText')) findings.add('UA7.2-30', 'a replacement text has no language', page);
    if (list.has('Alt')) findings.add('UA7.2-31', 'an alternative text has no language', page);
    if (list.has('E')) findings.add('UA7.2-32', 'an expansion has no language', page);
  }

  text(within: Language): void {
    if (!this.#hasLanguage(within)) this.complain('UA7.2-34', 'a text has no language');
  }

  /** By the document, by a property list, or by the tag that the content belongs to. */
  #hasLanguage({ isTold, mcid }: Language): boolean {
    if (this.#checks.hasLanguage || isTold || this.#place.isOfAnnotation === true) return true;
    const owner = mcid === undefined ? this.#ownerAround : this.#place.owners?.get(mcid);
    return owner !== undefined && this.#checks.structure.byNumber.get(owner)?.hasLanguage === true;
  }

  /** Of a form: the tag that it is painted for. */
  get #ownerAround(): number | undefined {
    const { within } = this.#place;
    return within === undefined ? undefined : this.#checks.structure.owners.get(within[0])?.get(within[1]);
  }
}
