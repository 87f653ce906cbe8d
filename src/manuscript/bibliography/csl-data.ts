/** CSL-JSON and CSL-YAML → works: each value is looked at, what a processor could not use is told and left out. */
import { isMapping } from '../../model/index.ts';
import type { Work, WorkData, WorkDate, WorkName } from '../../citations/index.ts';
import { type Place, type Report, said } from '../../report/index.ts';
import { parseYaml, showStrayValue } from '../config/index.ts';
import { readDate } from './dates.ts';

export function readCslJson(text: string, file: string, report: Report): Work[] {
  try {
    const show = (_key: string, value: unknown): unknown =>
      typeof value === 'string' ? showStrayValue(value, { file }, report) : value;
    return readItems(JSON.parse(text, show), () => ({ file }), report);
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : '';
    const at = Number(/position (\d+)/u.exec(message)?.[1] ?? Number.NaN);
    const before = Number.isNaN(at) ? [] : text.slice(0, at).split('\n');
    const place = Number.isNaN(at) ? { file } : { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    report.add('bibliography-broken', said`This is no JSON`, place, said`Export it again from where it comes.`);
    return [];
  }
}

export function readCslYaml(text: string, file: string, report: Report): Work[] {
  const documents = text.replace(/^---[^\S\n]*\n/u, '').replace(/\n(?:---|\.\.\.)\s*$/u, '\n');
  const offset = documents.length === text.length || !text.startsWith('---') ? 0 : 1;
  const source = parseYaml(documents, file, report, offset);
  const { value } = source;
  const within = isMapping(value) && 'references' in value ? ['references'] : [];
  const items: unknown = within.length === 0 ? value : Object(value)['references'];
  return readItems(items, (index) => source.placeOf([...within, index]), report);
}

/** @param placeOf where an item is written, by its place in the list */
export function readItems(value: unknown, placeOf: (index: number) => Place, report: Report): Work[] {
  const items: unknown = isMapping(value) && Array.isArray(value['items']) ? value['items'] : value;
  if (!Array.isArray(items)) {
    report.add(
      'bibliography-broken',
      said`This is no list of works`,
      placeOf(0),
      said`CSL has a list of works, each with an id and a type.`,
    );
    return [];
  }
  return (items as readonly unknown[]).flatMap((item, index): Work[] => {
    if (item === undefined) return [];
    const place = placeOf(index);
    const id = isMapping(item) ? textOf(item['id'] ?? item['citation-key']) : undefined;
    if (!isMapping(item) || id === undefined) {
      report.add(
        'bibliography-broken',
        said`A work without an id`,
        place,
        said`Give it an id: it is what you cite, [@id].`,
      );
      return [];
    }
    return [{ data: readWork(item, id, place, report), place }];
  });
}

const nameVariables = new Set(
  (
    'author chair collection-editor compiler composer container-author contributor curator director editor ' +
    'editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author ' +
    'performer producer recipient reviewed-author script-writer series-creator translator'
  ).split(' '),
);
const dateVariables = new Set(['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted']);

function readWork(item: Readonly<Record<string, unknown>>, id: string, place: Place, report: Report): WorkData {
  const data: Record<string, WorkData[string]> = {};
  for (const [key, value] of Object.entries(item)) {
    if (key === 'id' || key === 'type' || value === null || value === undefined || value === '') continue;
    if (nameVariables.has(key)) data[key] = readNames(value);
    else if (dateVariables.has(key)) data[key] = readDateValue(value);
    else {
      const text = textOf(value);
      if (text !== undefined) data[key] = text;
      else if (key !== 'custom' && key !== 'categories')
        report.add('bibliography-broken', said`“${key}” of ${id} is no text`, place, said`It is left out.`);
    }
  }
  return { ...data, id, type: textOf(item['type']) ?? 'document', ...languageOf(item['language']) };
}

function languageOf(value: unknown): { language: string } | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : { language: text };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Pandoc allows one name without a list, and a name as one text. */
function readNames(value: unknown): WorkName[] {
  return [value].flat().flatMap((name): WorkName[] => {
    if (typeof name === 'string') return [{ literal: name }];
    if (!isMapping(name)) return [];
    const parts = [
      'family',
      'given',
      'dropping-particle',
      'non-dropping-particle',
      'suffix',
      'literal',
      'name',
    ] as const;
    const found = Object.fromEntries(
      parts.flatMap((part) => {
        const text = textOf(name[part]);
        return text === undefined ? [] : [[part === 'name' ? 'literal' : part, text]];
      }),
    ) as WorkName;
    return Object.keys(found).length === 0 ? [] : [found];
  });
}

/** `{date-parts: [[2004, 5]]}`, `{raw: …}`, `{year: 2004}` (Pandoc’s old form), `2004-05`, or a number. */
function readDateValue(value: unknown): WorkDate {
  if (typeof value === 'number') return readDate(String(value));
  if (typeof value === 'string') return readDate(value);
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (!isMapping(first)) return {};
  const { raw, literal, circa, season, year, month, day } = first;
  const rest = {
    ...(circa === undefined || circa === false || circa === 0 ? {} : { circa: true }),
    ...(typeof season === 'string' || typeof season === 'number' ? { season } : {}),
  };
  const parts = first['date-parts'];
  if (Array.isArray(parts)) {
    const clean = (parts as readonly unknown[])
      .map((part) =>
        [part]
          .flat()
          .map(Number)
          .filter((number) => Number.isInteger(number)),
      )
      .filter((part) => part.length > 0)
      .slice(0, 2);
    if (clean.length > 0) return { 'date-parts': clean, ...rest };
  }
  if (year !== undefined)
    return { 'date-parts': [[year, month, day].filter((part) => part !== undefined).map(Number)], ...rest };
  const text = textOf(raw) ?? textOf(literal);
  return text === undefined ? rest : { ...readDate(text), ...rest };
}
