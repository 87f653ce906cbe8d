/** Checked values of book.yaml or front matter → Settings: the metadata, but for what only the text can tell. */
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  headLevels,
  type Design,
  type NoteNumbering,
  type NotePlace,
  type NoteSettings,
  type RunningHeads,
} from '../model/book.ts';
import { adviseTag, canonicalTag } from '../model/language-tags.ts';
import type { Metadata, RelatorCode, Subject } from '../model/metadata.ts';
import { readPageWishes } from '../model/page-wishes.ts';
import { readPrintWishes } from '../model/print-wishes.ts';
import type { Place, Report } from '../report/report.ts';
import { readAccessibility } from './accessibility.ts';
import { readIdentifiers } from './identifiers.ts';
import { readLicence } from './licences.ts';
import { readPeople } from './people.ts';
import { isMapping, textOf } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

export interface CoverSettings {
  /** Path of the author's image, relative to the manuscript's folder. */
  readonly image?: string;
  readonly alt?: string;
  readonly inPdf: boolean;
  /** Where it was asked for. */
  readonly place: Place;
}

/** The metadata, but for what only the text, the clock or both together can tell; and the wishes for the make-up. */
export interface Settings extends Omit<Metadata, 'title' | 'language' | 'direction' | 'modified' | 'uuid'> {
  readonly title?: string;
  readonly language?: string;
  readonly cover?: CoverSettings;
  readonly design: Design;
  readonly notes: Partial<NoteSettings>;
  readonly slug?: string;
  /** `toc: false`: no contents list; absent: as the kind of book wants it. */
  readonly contents?: boolean;
  readonly kind?: 'essay' | 'book';
  /** Lists that are to follow the contents, and where they were asked for. */
  readonly lists?: { readonly kinds: readonly CaptionList[]; readonly place: Place };
  /** Whether captions have numbers; absent: as the book needs it. */
  readonly numbering?: { readonly figures?: boolean; readonly tables?: boolean };
}

export type CaptionList = 'figures' | 'tables';

export const noSettings: Settings = { contributors: [], identifiers: [], subjects: [], design: {}, notes: {} };

const peopleKeys: readonly (readonly [string, RelatorCode])[] = [
  ['author', 'aut'],
  ['authors', 'aut'],
  ['creator', 'aut'],
  ['editor', 'edt'],
  ['translator', 'trl'],
  ['illustrator', 'ill'],
  ['contributors', 'ctb'],
  ['contributor', 'ctb'],
];

/** Reports dates, languages, roles and identifiers that cannot be; leaves them out. */
export function readSettings(values: Readonly<Record<string, unknown>>, source: YamlSource, report: Report): Settings {
  const text = (...keys: string[]): string | undefined => {
    const value = keys.map((key) => values[key]).find((one) => one !== undefined);
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    return plainText(String(value)) || undefined;
  };
  const contributors = peopleKeys.flatMap(([key, role]) => readPeople(values[key], [key], role, source, report));
  const cover = readCover(values, source);
  const series = readSeries(values['series']);
  const found = {
    title: text('title'),
    subtitle: text('subtitle'),
    language: readLanguage(values, source, report),
    description: text('description', 'standfirst', 'abstract'),
    publisher: text('publisher'),
    place: text('place'),
    date: readDate(values['date'], source, report),
    edition: text('edition'),
    rights: text('rights', 'copyright'),
    licence: readLicence(values['licence'] ?? values['license']),
    series,
    accessibility: readAccessibility(values['accessibility'], source, report),
    authorNote: text('author-note'),
    url: typeof values['url'] === 'string' ? values['url'] : undefined,
    cover,
    slug: typeof values['slug'] === 'string' ? values['slug'] : undefined,
    lists: readLists(values, source),
    numbering: readNumbering(values['numbering']),
    contents: typeof values['toc'] === 'boolean' ? values['toc'] : undefined,
    kind:
      values['kind'] === 'essay' || values['kind'] === 'book' ? values['kind'] : documentKind(values['documentclass']),
  };
  const theme = text('theme');
  const trim = text('trim');
  const print = readPrintWishes(values['pdf'], values['paper']);
  return {
    ...withoutUndefined(found),
    contributors: contributors.filter(
      (one, i) => contributors.findIndex((other) => other.name === one.name && other.role === one.role) === i,
    ),
    identifiers: readIdentifiers(values, source, report),
    subjects: [
      ...readSubjects(values['subjects'], ';'),
      ...readSubjects(values['subject'], ';'),
      ...readSubjects(values['keywords'], ','),
    ],
    design: {
      ...(theme === undefined ? {} : { theme }),
      ...(trim === undefined ? {} : { trim }),
      ...(print === undefined ? {} : { print }),
      ...(isMapping(values['page'])
        ? { page: readPageWishes(values['page']), pagePlace: source.placeOf(['page']) }
        : {}),
      ...(values['running-heads'] === undefined ? {} : { heads: readHeads(values['running-heads']) }),
    },
    notes: readNotes(values['notes'], source, report),
  };
}

/** Settings of two sources: what the first says counts, the second fills in. */
export function mergeSettings(first: Settings, second: Settings): Settings {
  return {
    ...second,
    ...first,
    contributors: first.contributors.length > 0 ? first.contributors : second.contributors,
    identifiers: first.identifiers.length > 0 ? first.identifiers : second.identifiers,
    subjects: first.subjects.length > 0 ? first.subjects : second.subjects,
    design: { ...second.design, ...first.design },
    notes: { ...second.notes, ...first.notes },
  };
}

/** Markdown of a value → plain text; text that is more than one paragraph of Markdown stays as it is. */
export function plainText(markdown: string): string {
  const flat = markdown.replace(/\s+/g, ' ').trim();
  if (!/[*_`[\]<>\\&]/.test(flat)) return flat;
  const { children } = unified().use(remarkParse).parse(flat);
  return children.length === 1 && children[0]?.type === 'paragraph' ? toString(children[0]).trim() : flat;
}

function readLanguage(
  values: Readonly<Record<string, unknown>>,
  source: YamlSource,
  report: Report,
): string | undefined {
  const key = values['lang'] === undefined ? 'language' : 'lang';
  const value = values[key];
  if (typeof value !== 'string') return undefined;
  const tag = canonicalTag(value);
  if (tag === undefined) {
    report.add('config-value', `“${value}” is not a language tag`, source.placeOf([key]), adviseTag(value));
  }
  return tag;
}

function readDate(value: unknown, source: YamlSource, report: Report): string | undefined {
  if (value === undefined) return undefined;
  const given = textOf(value).trim();
  const [, date, year = '', month, day] = /^((\d{4})(?:-(\d\d)(?:-(\d\d))?)?)(?:[T ]\d\d:.*)?$/.exec(given) ?? [];
  const known = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const isReal =
    date !== undefined && known.getUTCMonth() === Number(month ?? 1) - 1 && known.getUTCDate() === Number(day ?? 1);
  if (isReal) return date;
  report.add(
    'config-value',
    `“${given}” is not a date`,
    source.placeOf(['date']),
    'Write 2026, 2026-11 or 2026-11-23.',
  );
  return undefined;
}

function readCover(values: Readonly<Record<string, unknown>>, source: YamlSource): CoverSettings | undefined {
  const value = values['cover'] ?? values['cover-image'];
  if (value === undefined) return undefined;
  const place = source.placeOf([values['cover'] === undefined ? 'cover-image' : 'cover']);
  const alt = values['cover-alt'] === undefined ? {} : { alt: plainText(textOf(values['cover-alt'])) };
  if (typeof value === 'string') return { image: value, ...alt, inPdf: false, place };
  if (!isMapping(value)) return { inPdf: value === true, place };
  return {
    ...(typeof value['image'] === 'string' ? { image: value['image'] } : {}),
    ...(value['alt'] === undefined ? alt : { alt: plainText(textOf(value['alt'])) }),
    inPdf: value['pdf'] === true,
    place: value['image'] === undefined ? place : source.placeOf(['cover', 'image']),
  };
}

const captionLists: readonly CaptionList[] = ['figures', 'tables'];

function readLists(values: Readonly<Record<string, unknown>>, source: YamlSource): Settings['lists'] {
  const { lists, lof, lot } = values;
  const wanted: unknown[] = [
    ...(Array.isArray(lists) ? lists : [lists]),
    ...(lof === true ? ['figures'] : []),
    ...(lot === true ? ['tables'] : []),
  ];
  const kinds = [...new Set(wanted)].flatMap((one) => captionLists.find((kind) => kind === one) ?? []);
  if (kinds.length === 0) return undefined;
  const key = lists === undefined ? (lof === true ? 'lof' : 'lot') : 'lists';
  return { kinds, place: source.placeOf([key]) };
}

function readNumbering(value: unknown): Settings['numbering'] {
  if (typeof value === 'boolean') return { figures: value, tables: value };
  if (!isMapping(value)) return undefined;
  const { figures, tables } = value;
  return {
    ...(typeof figures === 'boolean' ? { figures } : {}),
    ...(typeof tables === 'boolean' ? { tables } : {}),
  };
}

function readNotes(value: unknown, source: YamlSource, report: Report): Settings['notes'] {
  const { place: wanted, numbering: counted } = isMapping(value) ? value : { place: value };
  const place = notePlaces.find((one) => one === wanted);
  const numbering = noteNumberings.find((one) => one === counted);
  const placed = place === undefined ? {} : { place };
  if (numbering === 'page' && (place === 'chapter' || place === 'endnotes')) {
    report.add(
      'config-value',
      `Notes at the end of the ${place === 'chapter' ? 'chapter' : 'book'} cannot be numbered by page`,
      source.placeOf(['notes', 'numbering']),
      'Write numbering: chapter or numbering: book; or place: foot.',
    );
    return placed;
  }
  return { ...placed, ...(numbering === undefined ? {} : { numbering }) };
}

const notePlaces: readonly NotePlace[] = ['foot', 'margin', 'chapter', 'endnotes'];
const noteNumberings: readonly NoteNumbering[] = ['chapter', 'book', 'page'];

/** `false`: no heads at all; `true` is what there is anyway. */
function readHeads(value: unknown): Partial<RunningHeads> {
  if (value === false) return { verso: 'none', recto: 'none' };
  if (!isMapping(value)) return {};
  const level = (side: 'verso' | 'recto'): Partial<RunningHeads> => {
    const found = headLevels.find((name) => name === value[side]);
    return found === undefined ? {} : { [side]: found };
  };
  const { pick } = value;
  return { ...level('verso'), ...level('recto'), ...(pick === 'first' || pick === 'last' ? { pick } : {}) };
}

function readSeries(value: unknown): { name: string; position?: string } | undefined {
  if (typeof value === 'string') return { name: plainText(value) };
  if (!isMapping(value) || value['name'] === undefined) return undefined;
  const name = plainText(textOf(value['name']));
  return value['position'] === undefined ? { name } : { name, position: textOf(value['position']) };
}

function readSubjects(value: unknown, separator: string): Subject[] {
  if (typeof value === 'string')
    return value
      .split(separator)
      .map((label) => ({ label: plainText(label) }))
      .filter(({ label }) => label !== '');
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): Subject[] => {
    if (typeof item === 'string' || typeof item === 'number') return [{ label: plainText(String(item)) }];
    if (!isMapping(item)) return [];
    const { label, authority, term } = item;
    return [
      {
        label: plainText(textOf(label)),
        ...(authority === undefined ? {} : { authority: textOf(authority) }),
        ...(term === undefined ? {} : { term: textOf(term) }),
      },
    ];
  });
}

/** LaTeX classes say what Pandoc would have made of it. */
function documentKind(value: unknown): 'essay' | 'book' | undefined {
  if (typeof value !== 'string') return undefined;
  return /^(?:book|scrbook|memoir|report|scrreprt)$/.test(value)
    ? 'book'
    : /^(?:article|scrartcl)$/.test(value)
      ? 'essay'
      : undefined;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
