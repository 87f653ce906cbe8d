/**
 * Works → citations and bibliographies as a style has them. What stands behind it is citeproc-js (CPAL-1.0, as it
 * comes), which is loaded when something is cited; nobody else knows it.
 */
import type { BibliographyFilter, Citation, CiteItem, Engine } from 'citeproc';
import type { Works } from './works.ts';

/** A work that is cited at some place. */
export interface CitedWork {
  readonly key: string;
  /** Page, chapter … (the names of CSL's locators) and which. */
  readonly label?: string;
  readonly locator?: string;
  /** Words around it, with the white space that parts them from it. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Without its authors. */
  readonly bare?: boolean;
}

/** One citation. */
export interface Cluster {
  readonly works: readonly CitedWork[];
  /** The number of the note that it stands in; 0: it stands in the text. */
  readonly note: number;
  /** Only the authors, as a part of the sentence. */
  readonly authorsOnly?: boolean;
}

export interface Entry {
  readonly key: string;
  /** HTML. */
  readonly html: string;
}

export interface Bibliography {
  readonly entries: readonly Entry[];
  /** All lines but the first are indented. */
  readonly hanging: boolean;
  /** Numbers or labels stand beside the entries. */
  readonly labelled: boolean;
}

export interface ProcessorSettings {
  /** CSL 1.0.2. */
  readonly style: string;
  readonly language: string;
  readonly works: Works;
  /** The words of a language, as CSL has them: XML. */
  readonly locale: (language: string) => string;
}

export interface Processor {
  /** Citations are notes. */
  readonly isNote: boolean;
  /** It has a list of works. */
  readonly hasList: boolean;
  /**
   * @returns HTML for each cluster; what speaks of a work is in `span[data-work]`, with the names of the variables in
   * `data-variable`. `undefined` where the style has nothing to say.
   */
  cite(clusters: readonly Cluster[], uncited: readonly string[]): (string | undefined)[];
  /** Of what was cited last; of some types of works, or of all but these. */
  list(of?: TypesOfWorks): Bibliography;
}

/** The types that CSL has for works. */
export interface TypesOfWorks {
  readonly types: readonly string[];
  /** All but these. */
  readonly others: boolean;
}

/** A style that cannot be used, with what is wrong with it. */
export class StyleFault extends Error {}

const nothing = '[NO_PRINTED_FORM]';

/** @throws StyleFault */
export async function openProcessor(settings: ProcessorSettings): Promise<Processor> {
  const { default: citeproc } = await import('citeproc');
  // It would talk to whoever reads what the program prints.
  citeproc.debug = () => undefined;
  // Names that objects have by themselves would confuse a program that keeps its works in one.
  const keys = [...settings.works.keys()];
  const ids = new Map(keys.map((key, index) => [key, `work-${index}`]));
  const keyOf = (id: string): string => keys[Number(id.slice('work-'.length))] ?? '';
  const makeEngine = (): Engine => {
    const engine = new citeproc.Engine(
      {
        retrieveLocale: settings.locale,
        retrieveItem: (id) => ({ ...structuredClone(settings.works.get(keyOf(id))?.data), id }),
        variableWrapper: ({ itemData, variableNames, context }, before, text, after) =>
          context === 'bibliography'
            ? `${before}${text}${after}`
            : `${before}<span data-work="${itemData.id}" data-variable="${variableNames.join(' ')}">${text}</span>${after}`,
      },
      settings.style,
      settings.language,
      true,
    );
    engine.opt.development_extensions['wrap_url_and_doi'] = true;
    return engine;
  };
  const engine = guard(makeEngine);
  const toItem = ({ key, bare, ...rest }: CitedWork, authorsOnly: boolean): CiteItem => ({
    id: ids.get(key) ?? '',
    ...rest,
    ...(bare === true ? { 'suppress-author': true } : {}),
    ...(authorsOnly ? { 'author-only': true } : {}),
  });
  return {
    isNote: engine.opt.xclass === 'note',
    hasList: engine.bibliography.tokens.length > 0,
    cite: (clusters, uncited) =>
      guard(() => {
        const citations = clusters.map(({ works, note, authorsOnly = false }, index): Citation => ({
          citationID: `cluster-${index}`,
          citationItems: works.map((work) => toItem(work, authorsOnly)),
          properties: {
            noteIndex: note,
            ...(authorsOnly ? { mode: 'author-only' } : {}),
            // “See … and also …” is in the order that the author gave it.
            ...(works.some(({ prefix }) => prefix !== undefined) ? { unsorted: true } : {}),
          },
        }));
        const others = uncited.flatMap((key) => ids.get(key) ?? []);
        const made = new Map(
          engine.rebuildProcessorState(citations, 'html', others).map(([id, , html]) => [id, html] as const),
        );
        return citations.map(({ citationID }) => {
          const html = made.get(citationID) ?? '';
          return html.includes(nothing) || html.trim() === '' ? undefined : restoreKeys(html, keyOf);
        });
      }),
    list: (of) =>
      guard(() => {
        const made = engine.makeBibliography(of === undefined ? undefined : toFilter(of));
        if (made === false) return { entries: [], hanging: false, labelled: false };
        const [facts, entries] = made;
        return {
          entries: entries.map((html, index) => ({ key: keyOf(facts.entry_ids[index]?.[0] ?? ''), html })),
          hanging: Boolean(facts.hangingindent),
          labelled: Boolean(facts['second-field-align']),
        };
      }),
  };
}

function toFilter({ types, others }: TypesOfWorks): BibliographyFilter {
  const rows = types.map((value) => ({ field: 'type', value }));
  return others ? { exclude: rows } : { include: rows };
}

function restoreKeys(html: string, keyOf: (id: string) => string): string {
  return html.replaceAll(/data-work="(work-\d+)"/gu, (_whole, id: string) => `data-work="${escape(keyOf(id))}"`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** citeproc-js throws texts and errors. @throws StyleFault */
function guard<T>(act: () => T): T {
  try {
    return act();
  } catch (problem) {
    const text = problem instanceof Error ? problem.message : String(problem);
    throw new StyleFault(text.split('\n')[0] ?? '', { cause: problem });
  }
}
