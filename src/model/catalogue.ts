/** What catalogues of libraries and of the trade know besides names and titles. */

/**
 * Registers of people and bodies: ORCID, ISNI (ISO 27729), the Gemeinsame Normdatei, VIAF, Wikidata, the name
 * authority file of the Library of Congress, ROR (bodies alone).
 */
export const authorityNames = ['orcid', 'isni', 'gnd', 'viaf', 'wikidata', 'lcnaf', 'ror'] as const;
export type AuthorityName = (typeof authorityNames)[number];

/** An entry of a register, as the register writes its id: `0000-0002-1825-0097`, `118540238`, `Q42`. */
export interface Authority {
  readonly register: AuthorityName;
  readonly id: string;
}

/** How a book on paper is bound, where its ISBN says so. */
export const bindings = ['hardback', 'paperback'] as const;
export type Binding = (typeof bindings)[number];

/**
 * Thema and BISAC of the trade; Dewey's and the Library of Congress' classifications; the Library of Congress'
 * and OCLC's subject headings.
 */
export const schemes = ['thema', 'bisac', 'ddc', 'lcc', 'lcsh', 'fast'] as const;
export type Scheme = (typeof schemes)[number];

/** A place in a scheme: its code, its words, or both; of `lcsh` words alone. */
export interface Classification {
  readonly scheme: Scheme;
  readonly code?: string;
  readonly words?: string;
}

/** Whom it is for (ONIX code list 28 knows these kinds). */
export const audienceKinds = ['general', 'children', 'young-adult', 'school', 'college', 'professional'] as const;

export interface Audience {
  readonly kind?: (typeof audienceKinds)[number];
  /** Years of age. */
  readonly from?: number;
  readonly to?: number;
}

/** What an edition costs a reader. */
export interface Price {
  /** Absent: all of them. */
  readonly edition?: 'epub' | 'pdf' | 'html' | 'print' | Binding;
  /** Absent: it is free. */
  readonly amount?: {
    /** `12.90` */
    readonly value: string;
    /** ISO 4217: `EUR` */
    readonly currency: string;
    readonly hasTax: boolean;
  };
}
