/** What it is: the keys of title pages and catalogues. */
import { isMovingDate, readDateWords } from './dates.ts';
import { readTitle } from './titles.ts';
import { type RelatorCode, type Subject, canonicalTag, defined, isMapping } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import { adviseTag } from '../../transforms/index.ts';
import { readAccessibility } from './accessibility-statement.ts';
import type { BookValues } from './checked.ts';
import { readClassifications } from './classifications.ts';
import { readImprintPage } from './imprint-page.ts';
import { readIdentifiers } from './identifiers.ts';
import { readLicence } from './licences.ts';
import { readPeople } from './people.ts';
import { plainText } from './plain-text.ts';
import type { GivenMetadata } from './settings.ts';
import { readTrade } from './trade.ts';
import { textOf } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

const peopleKeys = [
  ['author', 'aut'],
  ['authors', 'aut'],
  ['creator', 'aut'],
  ['editor', 'edt'],
  ['translator', 'trl'],
  ['illustrator', 'ill'],
  ['contributors', 'ctb'],
  ['contributor', 'ctb'],
] as const satisfies readonly (readonly [keyof BookValues, RelatorCode])[];

export function readMetadata(values: BookValues, source: YamlSource, report: Report): GivenMetadata {
  /** The first of them that there is; '' is none. */
  const text = (...given: readonly (string | number | undefined)[]): string | undefined => {
    const value = given.find((one) => one !== undefined);
    return value === undefined ? undefined : plainText(value) || undefined;
  };
  const contributors = peopleKeys.flatMap(([key, role]) => readPeople(values[key], [key], role, source, report));
  const classifications = readClassifications(values, source, report);
  return {
    ...readTrade(values, source, report),
    ...defined({
      ...readTitle(values),
      language: readLanguage(values, source, report),
      description: text(values.description, values.standfirst, values.abstract),
      publisher: text(values.publisher) ?? contributors.find(({ role }) => role === 'pbl')?.name,
      imprint: text(values.imprint),
      imprintPage: readImprintPage(values),
      place: text(values.place),
      date: readDate(values, source, report),
      edition: text(values.edition),
      rights: text(values.rights, values.copyright),
      licence: readLicence(values.licence ?? values.license),
      series: readSeries(values.series),
      accessibility: readAccessibility(values.accessibility, source, report),
      authorNote: text(values['author-note']),
      url: values.url,
      classifications: classifications.length === 0 ? undefined : classifications,
      original: readOriginal(values, source, report),
      romanized: readRomanized(values.romanized),
      contact: values.contact,
    }),
    contributors: contributors.filter(
      (one, i) => contributors.findIndex((other) => other.name === one.name && other.role === one.role) === i,
    ),
    identifiers: readIdentifiers(values, source, report),
    subjects: [
      ...readSubjects(values.subjects, ';'),
      ...readSubjects(values.subject, ';'),
      ...readSubjects(values.keywords, ','),
    ],
  };
}

function readLanguage(
  values: BookValues,
  source: YamlSource,
  report: Report,
  key: 'language' | 'lang' | 'original-language' = values.lang === undefined ? 'language' : 'lang',
): string | undefined {
  const value = values[key];
  if (value === undefined) return undefined;
  const tag = canonicalTag(value);
  if (tag === undefined) {
    report.add('config-value', said`“${value}” is not a language tag`, source.placeOf([key]), adviseTag(value));
  }
  return tag;
}

function readOriginal(values: BookValues, source: YamlSource, report: Report): GivenMetadata['original'] {
  const language = readLanguage(values, source, report, 'original-language');
  const given = values['original-title'];
  const title = given === undefined ? undefined : plainText(given) || undefined;
  return language === undefined && title === undefined ? undefined : defined({ language, title });
}

function readRomanized(values: BookValues['romanized']): GivenMetadata['romanized'] {
  if (values === undefined) return undefined;
  const words = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || plainText(value) === '' ? [] : [[key, plainText(value)] as const],
  );
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

function readDate(values: BookValues, source: YamlSource, report: Report): string | undefined {
  if (values.date === undefined) return undefined;
  const given = textOf(values.date).trim();
  if (isMovingDate(given)) {
    const hint = said`It is left out: an edition is the same whenever it is made. Write a date, 2026-11-23.`;
    report.add('date-moving', said`“${given}” is another day each time`, source.placeOf(['date']), hint);
    return undefined;
  }
  const date = readDateWords(given, values.lang ?? values.language);
  if (date === undefined) {
    const hint = said`Write 2026, 2026-11, 2026-11-23, or the month in words: 23 November 2026.`;
    report.add('config-value', said`“${given}” is not a date`, source.placeOf(['date']), hint);
  }
  return date;
}

function readSeries(value: BookValues['series']): GivenMetadata['series'] {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { name: plainText(value) };
  const { name, position } = value;
  return { name: plainText(name), ...defined({ position: position === undefined ? undefined : textOf(position) }) };
}

function readSubjects(value: BookValues['subjects'], separator: string): Subject[] {
  if (value === undefined) return [];
  if (typeof value === 'string')
    return value
      .split(separator)
      .map((label) => ({ label: plainText(label) }))
      .filter(({ label }) => label !== '');
  return value.flatMap((item): Subject[] => {
    if (item === undefined) return [];
    if (!isMapping(item)) return [{ label: plainText(item) }];
    const { label, authority, term } = item;
    return [
      {
        label: plainText(label),
        ...defined({
          authority: authority === undefined ? undefined : textOf(authority),
          term: term === undefined ? undefined : textOf(term),
        }),
      },
    ];
  });
}
