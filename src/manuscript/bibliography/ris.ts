/** RIS → works: lines `TY  - JOUR`, records that end with `ER  - `. */
import type { Work, WorkData, WorkName } from '../../citations/index.ts';
import { type Report, said } from '../../report/index.ts';
import { readRisDate } from './dates.ts';

const types: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  ADVS: 'motion_picture',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  CTLG: 'book',
  DATA: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  HEAR: 'hearing',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  MUSIC: 'musical_score',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SER: 'book',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** Of several tags for one variable the first that is there counts. */
const texts: readonly (readonly [variable: string, tags: readonly string[]])[] = [
  ['title', ['TI', 'T1', 'CT']],
  ['title-short', ['ST']],
  ['container-title', ['T2', 'JF', 'JO', 'BT']],
  ['container-title-short', ['JA', 'J2']],
  ['collection-title', ['T3']],
  ['volume', ['VL']],
  ['issue', ['IS', 'M1']],
  ['edition', ['ET']],
  ['publisher', ['PB']],
  ['publisher-place', ['CY', 'PP']],
  ['genre', ['M3']],
  ['DOI', ['DO']],
  ['URL', ['UR', 'L2']],
  ['abstract', ['AB', 'N2']],
  ['language', ['LA']],
  ['note', ['N1']],
  ['archive', ['DB']],
];

const names: readonly (readonly [variable: string, tags: readonly string[]])[] = [
  ['author', ['AU', 'A1']],
  ['editor', ['ED', 'A2']],
  ['collection-editor', ['A3']],
  ['translator', ['A4']],
];

const line = /^([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/u;

interface Tagged {
  readonly start: number;
  readonly fields: Map<string, string[]>;
}

export function readRis(text: string, file: string, report: Report): Work[] {
  const records: Tagged[] = [];
  let open: Tagged | undefined;
  let last: string[] | undefined;
  for (const [index, content] of text.split('\n').entries()) {
    const [, tag, value = ''] = line.exec(content.trimEnd()) ?? [];
    if (tag === 'TY') {
      open = { start: index + 1, fields: new Map() };
      records.push(open);
    }
    if (tag === undefined && content.trim() !== '') {
      if (last === undefined)
        report.add(
          'bibliography-broken',
          said`A line that belongs to no entry`,
          { file, line: index + 1, column: 1 },
          said`Entries of RIS begin with a line TY  - and end with ER  -.`,
        );
      // A long value may go on in the next line.
      else last.push(`${last.pop() ?? ''} ${content.trim()}`);
    } else if (tag !== undefined && tag !== 'ER' && open !== undefined) {
      last = open.fields.get(tag) ?? [];
      last.push(value.trim());
      open.fields.set(tag, last);
    }
    if (tag === 'ER') {
      open = undefined;
      last = undefined;
    }
  }
  const taken = new Set<string>();
  return records.map(({ start, fields }) => ({
    data: toWork(fields, taken),
    place: { file, line: start, column: 1 },
  }));
}

function toWork(fields: Tagged['fields'], taken: Set<string>): WorkData {
  const text = (...tags: readonly string[]): string | undefined =>
    tags.map((tag) => fields.get(tag)?.find((value) => value !== '')).find((value) => value !== undefined);
  const data: Record<string, WorkData[string]> = {};
  for (const [variable, tags] of texts) {
    const value = text(...tags);
    if (value !== undefined) data[variable] = value;
  }
  for (const [variable, tags] of names) {
    const found = tags.flatMap((tag) => fields.get(tag) ?? []).filter((name) => name !== '');
    if (found.length > 0) data[variable] = found.map(toName);
  }
  const issued = text('PY', 'Y1', 'DA');
  if (issued !== undefined) data['issued'] = readRisDate(issued);
  const accessed = text('Y2');
  if (accessed !== undefined) data['accessed'] = readRisDate(accessed);
  const pages = [text('SP'), text('EP')].filter((page) => page !== undefined);
  if (pages.length > 0) data['page'] = [...new Set(pages)].join('–');
  const number = text('SN');
  if (number !== undefined) data[/^\d{4}-?\d{3}[\dX]$/iu.test(number) ? 'ISSN' : 'ISBN'] = number;
  return { ...data, id: text('ID') ?? makeKey(data, taken), type: types[text('TY') ?? ''] ?? 'document' };
}

function toName(text: string): WorkName {
  const [family = '', given, suffix] = text.split(',').map((part) => part.trim());
  if (given === undefined || given === '') return { literal: family };
  return { family, given, ...(suffix === undefined || suffix === '' ? {} : { suffix }) };
}

/** `smith1999`, `smith1999a` …, for records without an ID. */
function makeKey(data: Readonly<Record<string, WorkData[string]>>, taken: Set<string>): string {
  const [author] = (data['author'] ?? data['editor'] ?? []) as readonly WorkName[];
  const name = (
    author?.family ??
    author?.literal ??
    (typeof data['title'] === 'string' ? data['title'] : 'work')
  ).toLowerCase();
  const year = (data['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.[0] ?? '';
  const base = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '')}${year}`;
  let key = base;
  for (let nth = 0; taken.has(key); nth += 1)
    key = `${base}${String.fromCharCode(97 + (nth % 26))}`.concat(nth > 25 ? String(nth) : '');
  taken.add(key);
  return key;
}
