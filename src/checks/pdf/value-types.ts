/** What the values of metadata may be (XMP Specification, September 2005, chapter 4; ISO 19005-2, 6.6.2.3.3). */
import type { XmpProperty } from './xmp.ts';
import { structures, typesIn } from './xmp-schemas.ts';

/** Texts of a form of their own. */
const forms: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:True|False)$/,
  integer: /^[+-]?\d+$/,
  real: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  mimetype: /^[-\w+.]+\/[-\w+.]+$/,
  date: /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/,
  gpscoordinate: /^\d{1,3},\d{1,2}(?:,\d{1,2}|\.\d+)[NSEW]$/,
};
const texts = new Set('agentname locale propername rational renditionclass text uri url xpath'.split(' '));
const arrays = { alt: 'Alt', bag: 'Bag', seq: 'Seq' } as const;

interface Structure {
  readonly namespace: string;
  /** Names of fields → types. */
  readonly fields: ReadonlyMap<string, string>;
}

const predefined = new Map<string, Structure>(
  Object.entries(structures).map(([type, [namespace, fields]]) => [
    type.toLowerCase(),
    { namespace, fields: typesIn(fields) },
  ]),
);

/** The types of the standards, and such as a schema describes. */
export class ValueTypes {
  readonly #structures = new Map(predefined);
  readonly #texts = new Set(texts);

  /** A type that a schema describes: with fields, or a text. */
  describe(type: string, structure: Structure | undefined): void {
    if (structure === undefined) this.#texts.add(simplify(type));
    else this.#structures.set(simplify(type), structure);
  }

  knows(type: string): boolean {
    const simple = simplify(type);
    if (simple === 'lang alt' || simple === 'any') return true;
    const item = simple.replace(/^(?:(?:alt|bag|seq) )+/, '');
    return Object.hasOwn(forms, item) || this.#texts.has(item) || this.#structures.has(item);
  }

  /** Whether a value is of a type. */
  fits(value: XmpProperty, type: string): boolean {
    const simple = simplify(type);
    if (simple === 'any') return true;
    if (simple === 'lang alt') return value.kind === 'Alt' && (value.isByLanguage || value.parts.length === 0);
    const [word = '', ...rest] = simple.split(' ');
    const kind = Object.hasOwn(arrays, word) ? arrays[word as keyof typeof arrays] : undefined;
    if (kind !== undefined) return value.kind === kind && value.parts.every((part) => this.fits(part, rest.join(' ')));
    const structure = this.#structures.get(simple);
    if (structure !== undefined) return this.#hasFields(value, structure);
    if (value.kind !== 'text') return false;
    return Object.hasOwn(forms, simple) ? forms[simple]?.test(value.text) === true : this.#texts.has(simple);
  }

  #hasFields(value: XmpProperty, { namespace, fields }: Structure): boolean {
    const [given] = value.structures;
    if (value.kind !== 'structure' || given === undefined) return false;
    return given.every((field) => {
      const type = fields.get(field.name);
      return type !== undefined && field.namespace === namespace && this.fits(field, type);
    });
  }
}

/** As types are named in descriptions: “Closed Choice of Text” is Text, “bag” a bag of texts. */
function simplify(type: string): string {
  const words = type
    .toLowerCase()
    .replace(/\b(?:open |closed )?choice\b(?: of\b)?/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const last = words.at(-1);
  if (last === undefined) return 'text';
  if (last === 'alt' && words.at(-2) === 'lang') return words.join(' ');
  return Object.hasOwn(arrays, last) ? [...words, 'text'].join(' ') : words.join(' ');
}
