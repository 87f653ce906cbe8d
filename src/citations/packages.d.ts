/** The little that Octavo uses of citeproc-js, which has no types of its own. */

declare module 'citeproc' {
  export interface CiteItem {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
    suffix?: string;
    'suppress-author'?: boolean;
    'author-only'?: boolean;
  }
  export interface Citation {
    citationID: string;
    citationItems: CiteItem[];
    properties: { noteIndex: number; unsorted?: boolean; mode?: 'author-only' | 'suppress-author' | 'composite' };
  }
  export interface System {
    retrieveLocale(language: string): string | undefined;
    retrieveItem(id: string): unknown;
    variableWrapper?(
      facts: {
        readonly itemData: { readonly id: string };
        readonly variableNames: readonly string[];
        readonly context: 'citation' | 'bibliography' | 'intext';
      },
      before: string,
      text: string,
      after: string,
    ): string;
  }
  export interface BibliographyFacts {
    readonly entry_ids: readonly (readonly string[])[];
    readonly hangingindent?: number | boolean;
    readonly 'second-field-align'?: string | boolean;
    readonly bibliography_errors: readonly unknown[];
  }
  type Rows = readonly { readonly field: string; readonly value: string }[];
  export type BibliographyFilter = { readonly include: Rows } | { readonly exclude: Rows };
  export class Engine {
    constructor(system: System, style: string, language?: string, force?: boolean);
    readonly opt: {
      readonly xclass: 'in-text' | 'note';
      readonly development_extensions: Record<string, boolean>;
      readonly 'citation-format'?: string;
    };
    readonly bibliography: { readonly tokens: readonly unknown[] };
    updateUncitedItems(ids: readonly string[]): void;
    rebuildProcessorState(
      citations: readonly Citation[],
      mode: 'html' | 'text',
      uncited: readonly string[],
    ): [id: string, noteIndex: number, text: string][];
    makeBibliography(filter?: BibliographyFilter): false | [BibliographyFacts, string[]];
  }
  const citeproc: { debug: (text: string) => void; readonly Engine: typeof Engine; readonly PROCESSOR_VERSION: string };
  export default citeproc;
}
