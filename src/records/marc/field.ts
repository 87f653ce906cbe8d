/** A MARC record as data: what both of its forms are written from. */
import { clean } from '../xml.ts';

/** `[code, value]` */
export type Subfield = readonly [string, string];

export type Field =
  | { readonly tag: string; readonly value: string }
  | { readonly tag: string; readonly indicators: string; readonly subfields: readonly Subfield[] };

export interface MarcRecord {
  /** 24 characters; lengths are zeros. */
  readonly leader: string;
  /** In the order of their tags; those with the same tag as they were put. */
  readonly fields: readonly Field[];
}

/**
 * A data field, of the subfields that have something to say; none if `$a`, or whatever comes first, has not.
 * @param indicators two characters
 */
export function field(
  tag: string,
  indicators: string,
  ...subfields: readonly (readonly [string, string | undefined])[]
): Field[] {
  const said = subfields.flatMap(([code, value]): Subfield[] => {
    const words = value === undefined ? '' : clean(value);
    return words === '' ? [] : [[code, words]];
  });
  return said.length === 0 || said[0]?.[0] !== subfields[0]?.[0] ? [] : [{ tag, indicators, subfields: said }];
}

/** Ends in the mark, unless it ends in one already. */
export function endIn(mark: string, text: string): string {
  return /[.?!…)\]-]$/u.test(text) && mark === '.' ? text : `${text}${mark}`;
}
