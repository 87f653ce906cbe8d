/** How it is to be made: the design, the notes, the lists, the files. The command line overrides some of it. */
import {
  type Abbreviation,
  type CaptionList,
  type Design,
  type IndexWishes,
  type NoteSettings,
  type ReferenceWishes,
  type RunningHeads,
  type TermWish,
  type WriteOutScope,
  captionLists,
  defined,
  readPageWishes,
  readPrintWishes,
} from '../../model/index.ts';
import { type Place, type Report, said } from '../../report/index.ts';
import type { NumberingWishes } from '../../transforms/index.ts';
import type { CitationWishes } from './citation-wishes.ts';
import { readCitations } from './citations.ts';
import type { BookValues } from './checked.ts';
import { readNumbering, readSectionDepth } from './numbering.ts';
import { oneLine, plainText } from './plain-text.ts';
import type { YamlSource } from './yaml-source.ts';

export interface CoverWish {
  /** Path of the author's image, relative to the manuscript's folder. */
  readonly image?: string;
  readonly alt?: string;
  readonly inPdf: boolean;
  /** Where it was asked for. */
  readonly place: Place;
}

export interface IgnoreWish {
  /** As it was written. */
  readonly rule: string;
  readonly reason?: string;
  readonly place: Place;
}

export interface Wishes {
  readonly cover?: CoverWish;
  readonly design: Design;
  readonly notes: Partial<NoteSettings>;
  readonly slug?: string;
  /** `toc: false`: no contents list; absent: as the kind of book wants it. */
  readonly contents?: boolean;
  /** Down to which level the printed contents go, chapters being the first; absent: as many as can be looked over. */
  readonly contentsDepth?: number;
  readonly kind?: 'essay' | 'book';
  /** Lists that are to follow the contents, and where they were asked for. */
  readonly lists?: { readonly kinds: readonly CaptionList[]; readonly place: Place };
  /** How editions show formulas, where there is a choice. */
  readonly formulas?: NonNullable<BookValues['formulas']>;
  /** Commands for formulas: name → the TeX that it stands for. */
  readonly macros?: Readonly<Record<string, string>>;
  /** What has numbers, and where they begin anew; absent: as the book needs it. */
  readonly numbering?: NumberingWishes;
  readonly references?: ReferenceWishes;
  /** Down to which level headings have numbers, chapters being the first; absent: chapters alone, as they are. */
  readonly sectionDepth?: number;
  readonly index?: IndexWishes;
  /** Entries of a glossary. */
  readonly terms?: readonly TermWish[];
  readonly abbreviations?: readonly Abbreviation[];
  /** Where abbreviations are written out; absent: at their first use in the book. */
  readonly writeOut?: WriteOutScope;
  /** Words that the text may name, by their names in small letters. */
  readonly variables?: ReadonlyMap<string, string>;
  /** What is cited, and how. */
  readonly citations?: CitationWishes;
  /** Whether the text is a play, and every how many lines verse in it shows its number. */
  readonly drama?: { readonly isPlay?: boolean; readonly numbers?: number };
  /** Messages that are not to be told. */
  readonly ignore?: readonly IgnoreWish[];
}

export function readWishes(values: BookValues, source: YamlSource, report: Report): Wishes {
  return {
    ...defined({
      cover: readCover(values, source),
      slug: values.slug,
      contents: values.toc,
      contentsDepth: values['toc-depth'],
      kind: values.kind ?? documentKind(values.documentclass),
      lists: readLists(values, source),
      formulas: values.formulas,
      macros: values.macros,
      numbering: readNumbering(values, source, report),
      references: values['cross-references'],
      sectionDepth: readSectionDepth(values),
      index: readIndex(values.index, source),
      terms: readTerms(values.glossary, source),
      abbreviations: readAbbreviations(values.abbreviations, source),
      writeOut: values['write-out'],
      variables: readVariables(values.variables),
      citations: readCitations(values, source),
      drama: readDrama(values.drama),
      ignore: readIgnore(values.ignore, source),
    }),
    design: readDesign(values, source),
    notes: readNotes(values.notes, source, report),
  };
}

function readDesign(values: BookValues, source: YamlSource): Design {
  const { theme, page, pdf, paper } = values;
  const heads = values['running-heads'];
  return defined({
    theme: theme === undefined ? undefined : plainText(theme) || undefined,
    trim: values.trim === undefined ? undefined : plainText(values.trim) || undefined,
    print: readPrintWishes(pdf, paper),
    wrapPlace: pdf?.wrap === undefined ? undefined : source.placeOf(['pdf', 'wrap']),
    page: page === undefined ? undefined : readPageWishes(page),
    pagePlace: page === undefined ? undefined : source.placeOf(['page']),
    heads: heads === undefined ? undefined : readHeads(heads),
  });
}

function readCover(values: BookValues, source: YamlSource): CoverWish | undefined {
  const value = values.cover ?? values['cover-image'];
  if (value === undefined) return undefined;
  const place = source.placeOf([values.cover === undefined ? 'cover-image' : 'cover']);
  const words = values['cover-alt'];
  const alt = words === undefined ? undefined : plainText(words);
  if (typeof value === 'string') return { image: value, ...defined({ alt }), inPdf: false, place };
  if (typeof value === 'boolean') return { inPdf: value, place };
  const { image, alt: own, pdf } = value;
  return {
    ...defined({ image, alt: own === undefined ? alt : plainText(own) }),
    inPdf: pdf === true,
    place: image === undefined ? place : source.placeOf(['cover', 'image']),
  };
}

function readLists(values: BookValues, source: YamlSource): Wishes['lists'] {
  const { lists, lof, lot } = values;
  const wanted = new Set([lists, ...(lof === true ? ['figures'] : []), ...(lot === true ? ['tables'] : [])].flat());
  const kinds = [...wanted].flatMap((wish) => captionLists.find((list) => list === wish) ?? []);
  if (kinds.length === 0) return undefined;
  const key = lists === undefined ? (lof === true ? 'lof' : 'lot') : 'lists';
  return { kinds, place: source.placeOf([key]) };
}

function readVariables(values: BookValues['variables']): ReadonlyMap<string, string> | undefined {
  if (values === undefined) return undefined;
  return new Map(Object.entries(values).map(([name, words]) => [name.toLowerCase(), plainText(words)]));
}

function readIndex(value: BookValues['index'], source: YamlSource): IndexWishes | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return { wanted: value, style: 'indented', lists: new Map(), terms: new Map() };
  const { title, style = 'indented', lists = {}, terms = {} } = value;
  return {
    wanted: true,
    style,
    ...defined({ title: title === undefined ? undefined : plainText(title) }),
    lists: new Map(Object.entries(lists).map(([name, words]) => [name, plainText(words)])),
    terms: new Map(
      Object.entries(terms).map(([term, words]) => [
        term,
        {
          words: [words].flat().filter((one) => one !== undefined),
          place: source.placeOf(['index', 'terms', term], 'key'),
        },
      ]),
    ),
  };
}

function readTerms(value: BookValues['glossary'], source: YamlSource): TermWish[] | undefined {
  if (value === undefined) return undefined;
  return Object.entries(value).flatMap(([term, entry]) => {
    const { definition, also = [] } = typeof entry === 'object' ? entry : { definition: entry };
    if (definition === undefined) return [];
    return {
      term,
      definition: oneLine(definition),
      also: [also].flat().filter((one) => one !== undefined),
      place: source.placeOf(['glossary', term], 'key'),
    };
  });
}

function readAbbreviations(value: BookValues['abbreviations'], source: YamlSource): Abbreviation[] | undefined {
  if (value === undefined) return undefined;
  return Object.entries(value).map(([short, long]) => ({
    short,
    long: oneLine(long ?? ''),
    place: source.placeOf(['abbreviations', short], 'key'),
  }));
}

function readDrama(value: BookValues['drama']): Wishes['drama'] {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return { isPlay: value };
  return { isPlay: true, ...defined({ numbers: value['line-numbers'] }) };
}

/** `image-alt`, `[image-alt, link-text: why]`, `{image-alt: why}`. */
function readIgnore(value: BookValues['ignore'], source: YamlSource): IgnoreWish[] | undefined {
  if (value === undefined) return undefined;
  const read = (one: string | Readonly<Record<string, string>>, path: readonly (string | number)[]): IgnoreWish[] =>
    typeof one === 'string'
      ? [{ rule: one.trim(), place: source.placeOf(path) }]
      : Object.entries(one).map(([rule, reason]) => ({
          rule,
          reason: oneLine(reason),
          place: source.placeOf([...path, rule], 'key'),
        }));
  return Array.isArray(value)
    ? value.flatMap((one, index) => read(one as string, ['ignore', index]))
    : read(value as string, ['ignore']);
}

function readNotes(value: BookValues['notes'], source: YamlSource, report: Report): Wishes['notes'] {
  if (value === undefined) return {};
  // The schema has proved which words it may be.
  if (typeof value === 'string') return { place: value as NoteSettings['place'] };
  const { place, numbering } = value;
  if (numbering === 'page' && (place === 'chapter' || place === 'endnotes')) {
    report.add(
      'config-value',
      place === 'chapter'
        ? said`Notes at the end of the chapter cannot be numbered by page`
        : said`Notes at the end of the book cannot be numbered by page`,
      source.placeOf(['notes', 'numbering']),
      said`Write numbering: chapter or numbering: book; or place: foot.`,
    );
    return { place };
  }
  return value;
}

/** `false`: no heads at all; `true` is what there is anyway. */
function readHeads(value: NonNullable<BookValues['running-heads']>): Partial<RunningHeads> {
  if (value === false) return { verso: 'none', recto: 'none' };
  return value === true ? {} : value;
}

/** LaTeX classes say what Pandoc would have made of it. */
function documentKind(value: unknown): Wishes['kind'] {
  if (typeof value !== 'string') return undefined;
  return /^(?:book|scrbook|memoir|report|scrreprt)$/.test(value)
    ? 'book'
    : /^(?:article|scrartcl)$/.test(value)
      ? 'essay'
      : undefined;
}
