/** Dictionaries of graphics (ISO 19005-2, 6.2.5 to 6.2.10): graphics states, pictures, forms. */
import {
  PdfStream,
  dictionaryAt,
  listAt,
  nameOf,
  resolve,
  type PdfDictionary,
  type PdfValue,
  type PdfFile,
} from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';

const blendModes = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
);
const intents = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);
const processColours = new Set(['Cyan', 'Magenta', 'Yellow', 'Black']);

/** Everything in the resources of one page or form, once each. */
export class Resources {
  readonly #seen = new Set<PdfDictionary>();
  readonly #pdf: PdfFile;
  readonly #findings: Findings;

  constructor(pdf: PdfFile, findings: Findings) {
    this.#pdf = pdf;
    this.#findings = findings;
  }

  check(resources: PdfDictionary, page: number): void {
    this.#once(resources, () => this.#checkAll(resources, page));
  }

  #checkAll(resources: PdfDictionary, page: number): void {
    for (const [, value] of dictionaryAt(this.#pdf, resources.get('ExtGState')))
      this.#once(dictionaryAt(this.#pdf, value), (state) => this.#checkState(state, page));
    for (const [, value] of dictionaryAt(this.#pdf, resources.get('Pattern')))
      this.#once(dictionaryAt(this.#pdf, value), (pattern) => {
        this.check(dictionaryAt(this.#pdf, pattern.get('Resources')), page);
      });
    for (const [, value] of dictionaryAt(this.#pdf, resources.get('XObject')))
      this.#once(dictionaryAt(this.#pdf, value), (object) => this.#checkXObject(object, page));
  }

  #once(entries: PdfDictionary, work: (entries: PdfDictionary) => void): void {
    if (this.#seen.has(entries)) return;
    this.#seen.add(entries);
    work(entries);
  }

  #checkState(state: PdfDictionary, page: number): void {
    const findings = this.#findings;
    if (state.has('TR')) findings.add('A6.2.5-1', 'a transfer function is set', page);
    if (state.has('TR2') && nameOf(state.get('TR2')) !== 'Default')
      findings.add('A6.2.5-2', 'a transfer function is set', page);
    if (state.get('OPM') === 1) findings.leave('inks that overprint');
    if (state.has('HTP')) findings.add('A6.2.5-3', 'the origin of the halftone is set', page);
    this.#checkHalftone(state.get('HT'), undefined, page);
    this.#checkIntent(state.get('RI'), page);
    for (const mode of listAt(this.#pdf, state.get('BM')))
      if (!blendModes.has(nameOf(mode) ?? '')) findings.add('A6.2.10-1', `the blend mode ${nameOf(mode) ?? ''}`, page);
    const mask = dictionaryAt(this.#pdf, state.get('SMask'));
    if (mask.has('G')) this.#once(dictionaryAt(this.#pdf, mask.get('G')), (form) => this.#checkXObject(form, page));
  }

  /** 6.2.5; @param colorant of which it is the halftone, in one of type 5 */
  #checkHalftone(value: PdfValue | undefined, colorant: string | undefined, page: number): void {
    const found = resolve(this.#pdf, value);
    if (!(found instanceof Map) && !(found instanceof PdfStream)) return;
    const halftone = found instanceof PdfStream ? found.dictionary : found;
    const type = halftone.get('HalftoneType');
    if (type !== 1 && type !== 5) this.#findings.add('A6.2.5-4', 'a halftone is of another type than 1 or 5', page);
    if (halftone.has('HalftoneName')) this.#findings.add('A6.2.5-5', 'a halftone has a name', page);
    const isProcess = colorant === undefined || processColours.has(colorant);
    if (colorant !== 'Default' && halftone.has('TransferFunction') === isProcess)
      this.#findings.add('A6.2.5-6', 'a halftone has a transfer function, or lacks the one it needs', page);
    if (type !== 5) return;
    for (const [key, part] of halftone) {
      const inner = resolve(this.#pdf, part);
      if (inner instanceof Map || inner instanceof PdfStream) this.#checkHalftone(part, key, page);
    }
  }

  #checkIntent(value: PdfValue | undefined, page: number): void {
    const intent = nameOf(value);
    if (intent !== undefined && !intents.has(intent))
      this.#findings.add('A6.2.6-1', `the rendering intent ${intent}`, page);
  }

  #checkXObject(object: PdfDictionary, page: number): void {
    const findings = this.#findings;
    const subtype = nameOf(object.get('Subtype'));
    if (subtype === 'PS') findings.add('A6.2.9-3', 'a PostScript object is painted', page);
    if (subtype === 'Image') this.#checkImage(object, page);
    if (subtype !== 'Form') return;
    if (object.has('OPI') || object.has('PS') || nameOf(object.get('Subtype2')) === 'PS')
      findings.add('A6.2.9-1', 'a form stands for PostScript or for a file elsewhere', page);
    if (object.has('Ref')) findings.add(['A6.2.9-2', 'UA7.20-1'], 'a form stands for another file', page);
    this.check(dictionaryAt(this.#pdf, object.get('Resources')), page);
  }

  #checkImage(image: PdfDictionary, page: number): void {
    const findings = this.#findings;
    if (image.has('Alternates')) findings.add('A6.2.8-1', 'a picture has alternates', page);
    if (listAt(this.#pdf, image.get('Filter')).some((filter) => nameOf(filter) === 'JPXDecode'))
      findings.leave('pictures in JPEG 2000');
    if (image.has('OPI')) findings.add('A6.2.8-2', 'a picture stands for a file elsewhere', page);
    if (image.get('Interpolate') === true) findings.add('A6.2.8-3', 'a picture is interpolated', page);
    const bits = image.get('BitsPerComponent');
    const isMask = image.get('ImageMask') === true;
    if (typeof bits === 'number') {
      if (isMask && bits !== 1) findings.add('A6.2.8-5', `a mask has ${bits} bits`, page);
      if (!isMask && ![1, 2, 4, 8, 16].includes(bits))
        findings.add('A6.2.8-4', `a picture has ${bits} bits a colour`, page);
    }
    this.#checkIntent(image.get('Intent'), page);
    for (const mask of [image.get('SMask'), image.get('Mask')])
      if (mask !== undefined) this.#once(dictionaryAt(this.#pdf, mask), (soft) => this.#checkImage(soft, page));
  }
}
