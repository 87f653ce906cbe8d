/** What a title page, a catalogue record and a machine need to know of a book. */
import type { AccessibilityStatement } from './accessibility.ts';
import type { Audience, Authority, Binding, Classification, Price } from './catalogue.ts';

/** MARC relator code of a contributor (https://id.loc.gov/vocabulary/relators). */
export type RelatorCode =
  'aut' | 'edt' | 'trl' | 'ill' | 'aui' | 'aft' | 'ctb' | 'pbl' | 'bkd' | 'cov' | 'pht' | 'com' | 'nrt' | 'win';

export interface Contributor {
  /** The name as it stands on the title page: "Ursula K. Le Guin". */
  readonly name: string;
  /** The name as it is sorted: "Le Guin, Ursula K.". */
  readonly fileAs: string;
  readonly role: RelatorCode;
  /** A body, not a person: a company, an institute, a committee. */
  readonly isBody?: boolean;
  /** Where registers know them: each register once. */
  readonly authorities?: readonly Authority[];
  /** The name as it is sorted, in Latin letters, where it is written in others: "Agnon, Shmuel Yosef". */
  readonly romanized?: string;
}

/** Names of those with this role, in order. */
export function namesWith(people: readonly Contributor[], role: RelatorCode): string[] {
  return people.filter((person) => person.role === role).map(({ name }) => name);
}

/** What `--to` calls an edition. Which there are is said by their table (editions.ts) and by plug-ins. */
export type EditionName = string;

export interface Identifier {
  readonly scheme: 'isbn' | 'doi' | 'issn' | 'uuid' | 'uri';
  readonly value: string;
  /** The one edition it names, or `print` for the book on paper; absent: it names the work. */
  readonly edition?: EditionName;
  /** Of `print`: how that book is bound; absent: nobody says. */
  readonly binding?: Binding;
}

export interface Subject {
  readonly label: string;
  /** For instance `LCSH`, `BISAC`, `THEMA`; with it goes `term`, the code in that scheme. */
  readonly authority?: string;
  readonly term?: string;
}

export interface Licence {
  readonly name: string;
  readonly url?: string;
}

/** Catalogues that are searched with Latin letters have both. */
export interface Romanized {
  readonly title?: string;
  readonly subtitle?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly series?: string;
}

/** What the imprint says besides what is known of the work. The printer, the paper and the run are those of print. */
export interface ImprintPage {
  /** Of the publisher, line by line. */
  readonly address?: readonly string[];
  readonly printer?: string;
  /** "First impression 2026", or the row of numbers of which the lowest counts. */
  readonly impression?: string;
  /** "Munken Print Cream 15, 90 g/m²". */
  readonly paper?: string;
  /** What a library has catalogued before publication, line by line. */
  readonly cip?: readonly string[];
  readonly lines?: readonly string[];
}

export interface Metadata {
  readonly title: string;
  readonly subtitle?: string;
  /** What running heads say instead of the title. */
  readonly shortTitle?: string;
  readonly contributors: readonly Contributor[];
  /** BCP 47 tag of the text's main language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** One paragraph on what it is about; an essay's standfirst. Plain text. */
  readonly description?: string;
  readonly publisher?: string;
  /** Name under which the publisher publishes it, where that is another. */
  readonly imprint?: string;
  readonly place?: string;
  readonly imprintPage?: ImprintPage;
  /** Publication date as the author gave it: `2026`, `2026-11` or `2026-11-23`. */
  readonly date?: string;
  /** "Second edition", as printed on the imprint page. */
  readonly edition?: string;
  readonly rights?: string;
  readonly licence?: Licence;
  readonly identifiers: readonly Identifier[];
  readonly subjects: readonly Subject[];
  /** What shops and libraries file it under, by their own schemes. */
  readonly classifications?: readonly Classification[];
  readonly series?: { readonly name: string; readonly position?: string };
  /** Country of publication, ISO 3166-1: `GB`. */
  readonly country?: string;
  readonly audience?: Audience;
  /** What its editions cost. */
  readonly prices?: readonly Price[];
  /** Where it may be sold, ISO 3166-1, or `world`. */
  readonly territories?: 'world' | readonly string[];
  /** Day until which nobody may be shown it: `2027-01-01`. */
  readonly embargo?: string;
  /** Of a translation: language (BCP 47) and title of what was translated. */
  readonly original?: { readonly language?: string; readonly title?: string };
  /** In Latin letters, what is written in others. */
  readonly romanized?: Romanized;
  /** E-mail address for libraries, shops and registers. */
  readonly contact?: string;
  /** What the author says of accessibility; what can be computed is not here. */
  readonly accessibility?: AccessibilityStatement;
  /** A sentence on the author, Markdown already turned into plain text. */
  readonly authorNote?: string;
  /** Address where the HTML edition will live, for `<link rel=canonical>`. */
  readonly url?: string;
  /**
   * Instant of this version, `2026-11-23T00:00:00Z`: SOURCE_DATE_EPOCH, else the manuscript's last
   * commit, else its front matter date, else the epoch's first day of 1980 (ZIP's own beginning).
   */
  readonly modified: string;
  /** Stable over builds: `urn:uuid:…` (version 5, from what identifies the manuscript). */
  readonly uuid: string;
}

/** Names of the contributors with this role, in order. */
export function namesOf(metadata: Metadata, role: RelatorCode): string[] {
  return namesWith(metadata.contributors, role);
}
