/** Where citations get their works from: this room opens no files. */
import type { Works } from '../../../citations/index.ts';
import type { Place } from '../../../report/index.ts';

/** What the author wants of citations. */
export interface CitationSettings {
  /** Works that are listed and not cited; `*` means all. */
  readonly uncited?: { readonly keys: readonly string[]; readonly place: Place };
  /** Whether citations lead to the list; absent: they do. */
  readonly links?: boolean;
  /** Heading of the list. */
  readonly title?: string;
  /** Where works are listed; absent: at the end of the book. */
  readonly place?: 'book' | 'chapter' | 'none';
  /** How the list is parted; absent: it is one. */
  readonly parts?: 'type';
}

export interface Library {
  readonly works: Works;
  /** Of all works that there are, those that were not read among them. */
  readonly keys: readonly string[];
  /** CSL. */
  readonly style: string;
  /** Where it is named. */
  readonly stylePlace: Place;
  /** The words of a language for styles: CSL. */
  readonly locale: (language: string) => string;
}

export interface CitationSource {
  /** Whether there is anything to cite from. */
  readonly configured: boolean;
  /** Bibliographies that are named and not there, as they are named: what is cited may be in one of them. */
  readonly absent: readonly string[];
  readonly wishes: CitationSettings;
  /** Reads what is to be cited from, once for the same works. @param keys of the works that are wanted; undefined: all */
  load(keys: ReadonlySet<string> | undefined): Promise<Library>;
}
