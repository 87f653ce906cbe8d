/** The works that an author may cite, in the terms of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html). */
import type { Place } from '../report/index.ts';

export interface WorkName {
  readonly family?: string;
  readonly given?: string;
  /** “van”, where it is a part of the family name, and where it is left out by some. */
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly suffix?: string;
  /** Of an institution, or of somebody with one name. */
  readonly literal?: string;
}

export interface WorkDate {
  /** `[[year, month, day]]`, two of them for a range. */
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly season?: number | string;
  readonly circa?: boolean;
  readonly literal?: string;
  /** EDTF, as Zotero and Better BibTeX write it. */
  readonly raw?: string;
}

/** What a style may say of a work. Texts may hold `<i>`, `<b>`, `<sub>`, `<sup>` and `<span class="nocase">`. */
export interface WorkData {
  readonly id: string;
  readonly type: string;
  readonly language?: string;
  readonly [variable: string]: string | number | readonly WorkName[] | WorkDate | undefined;
}

export interface Work {
  readonly data: WorkData;
  /** Where it is written. */
  readonly place: Place;
}

/** By the key that the author cites. */
export type Works = ReadonlyMap<string, Work>;
