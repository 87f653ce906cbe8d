/** What is known of the accessibility of an edition, and what its author says of it. */

/**
 * Properties of schema.org, with the values of the Accessibility Properties vocabulary
 * (https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20250722/); `record` is what
 * has no word there and does have one in library records (ONIX list 196); `conformsTo` and `exemption`
 * are the author's own statements.
 */
export type ClaimProperty =
  | 'accessMode'
  | 'accessModeSufficient'
  | 'accessibilityFeature'
  | 'accessibilityHazard'
  | 'record'
  | 'conformsTo'
  | 'exemption';

export interface Claim {
  readonly property: ClaimProperty;
  /** `alternativeText`; of several modes that suffice together `textual,visual`. */
  readonly value: string;
  /** `false`: it was looked into and is not claimed. */
  readonly made: boolean;
  /** What was counted, and where: "3 of 4 pictures have words; without: #fig-2 in 007-tides.xhtml". English. */
  readonly evidence: string;
}

/** All that was found out about one edition. */
export interface Accessibility {
  readonly claims: readonly Claim[];
  /** The author says that somebody has read the descriptions of all pictures: claims may rest on it. */
  readonly altReviewed: boolean;
  /** The claims in a few sentences, in the book's language where Octavo speaks it. */
  readonly summary: { readonly text: string; readonly language: string };
}

/** Ways out of the European Accessibility Act (EPUB Accessibility, exemption property). */
export const exemptions = ['eaa-disproportionate-burden', 'eaa-fundamental-alteration', 'eaa-microenterprise'] as const;

/** What only a person can say: from `accessibility` in book.yaml. */
export interface AccessibilityStatement {
  /** The exact words of EPUB Accessibility 1.1, 3.2.3: `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`; never without certifier. */
  readonly conformance?: {
    readonly standard: string;
    readonly certifiedBy: string;
    /** Day of the certification. */
    readonly date?: string;
    /** Address of the report. */
    readonly report?: string;
    /** Address or name of what entitles the certifier to certify. */
    readonly credential?: string;
  };
  readonly exemption?: (typeof exemptions)[number];
  /** Somebody has read the descriptions of all pictures and found that they say what the pictures say. */
  readonly altReviewed: boolean;
  /** Sentences to stand after the computed ones. */
  readonly summary?: string;
}

/** Values of one property that are claimed, in order. */
export function claimed({ claims }: Accessibility, property: ClaimProperty): string[] {
  return claims.filter((claim) => claim.made && claim.property === property).map(({ value }) => value);
}
