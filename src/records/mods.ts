/** MODS 3.8 (https://www.loc.gov/standards/mods/): what MARC says, in words. */
import type { Element } from 'xast';
import { type Contributor, type Metadata, namesOf, writeUrn } from '../model/index.ts';
import { nameLanguage, languageCode } from './languages.ts';
import { countNonfiling } from './marc/articles.ts';
import { marcCountry } from './marc/countries.ts';
import { groupPeople } from './marc/names.ts';
import { addressOf, isbnDigits, listChapters, makersOf, pagesOf, readCopyright, type Subject } from './particulars.ts';
import { authorityAddress, nameParts, relators } from './relators.ts';
import { type Child, element, writeDocument } from './xml.ts';

export function writeMods(subject: Subject): string {
  const { book } = subject;
  const { metadata } = book;
  const { language, original, description, audience } = metadata;
  const chapters = listChapters(book);
  const root = element(
    'mods',
    { xmlns: 'http://www.loc.gov/mods/v3', version: '3.8' },
    describeTitles(metadata),
    describePeople(subject),
    element('typeOfResource', 'text'),
    book.kind === 'book' ? element('genre', { authority: 'marcgt' }, 'book') : undefined,
    describeOrigin(metadata),
    describeLanguage(language),
    describeForm(subject),
    element('abstract', description),
    chapters.length < 2 ? undefined : element('tableOfContents', chapters.join(' -- ')),
    element('targetAudience', audience?.kind?.replaceAll('-', ' ')),
    original?.language === undefined
      ? undefined
      : element(
          'note',
          { type: 'language' },
          `In ${nameLanguage(language)}, translated from ${nameLanguage(original.language)}.`,
        ),
    describeSubjects(metadata),
    describeRelations(metadata),
    describeIdentifiers(metadata),
    addressOf(metadata) === undefined
      ? undefined
      : element('location', element('url', { usage: 'primary' }, addressOf(metadata))),
    describeRights(metadata),
    element(
      'recordInfo',
      element('recordChangeDate', { encoding: 'w3cdtf' }, metadata.modified),
      element('recordIdentifier', { source: 'Octavo' }, metadata.uuid),
      element('recordOrigin', 'Made by machine, from metadata supplied by the publisher.'),
      element('languageOfCataloging', element('languageTerm', { type: 'code', authority: 'iso639-2b' }, 'eng')),
    ),
  );
  return writeDocument(root as Element);
}

/** Titles in two scripts are two forms of one: an altRepGroup. */
function describeTitles({ title, subtitle, language, romanized, original }: Metadata): Child {
  const latin = romanized?.title;
  const group = latin === undefined ? {} : { altRepGroup: '01' };
  const write = (attributes: Record<string, string>, main: string, other: string | undefined, of: string): Child => {
    const skipped = countNonfiling(main, of);
    const letters = [...main];
    return element(
      'titleInfo',
      attributes,
      element('nonSort', letters.slice(0, skipped).join('').trim()),
      element('title', letters.slice(skipped).join('')),
      element('subTitle', other),
    );
  };
  return [
    write({ usage: 'primary', ...group }, title, subtitle, language),
    latin === undefined ? undefined : write({ ...group, script: 'Latn' }, latin, romanized?.subtitle, language),
    original?.title === undefined
      ? undefined
      : write({ type: 'uniform' }, original.title, undefined, original.language ?? language),
  ];
}

function describePeople({ book }: Subject): Child {
  const authors = new Set(namesOf(book.metadata, 'aut'));
  const groups = groupPeople(makersOf(book));
  const main = groups.find((same) => same.some(({ role, name }) => role === 'aut' && authors.has(name)));
  return groups.map((same, index) => describePerson(same, same === main, String(index + 2).padStart(2, '0')));
}

function describePerson(same: readonly Contributor[], isMain: boolean, group: string): Child {
  const [person] = same;
  if (person === undefined) return undefined;
  const { name, isBody, authorities = [], romanized } = person;
  const type = isBody === true ? 'corporate' : 'personal';
  const roles = same.map(({ role }) =>
    element(
      'role',
      element('roleTerm', { type: 'code', authority: 'marcrelator' }, role),
      element('roleTerm', { type: 'text', authority: 'marcrelator' }, relators[role].term),
    ),
  );
  const parts = nameParts(person);
  const pair = romanized === undefined ? {} : { altRepGroup: group };
  return [
    element(
      'name',
      { type, usage: isMain ? 'primary' : undefined, ...pair },
      parts === undefined
        ? element('namePart', name)
        : [element('namePart', { type: 'given' }, parts.given), element('namePart', { type: 'family' }, parts.family)],
      element('displayForm', parts === undefined ? undefined : name),
      roles,
      authorities.map((one) => element('nameIdentifier', { type: one.register, typeURI: typeAddress(one) }, one.id)),
    ),
    romanized === undefined
      ? undefined
      : element('name', { type, ...pair, script: 'Latn' }, element('namePart', romanized), roles),
  ];
}

function typeAddress(one: NonNullable<Contributor['authorities']>[number]): string {
  return authorityAddress(one).slice(0, -one.id.length);
}

function describeOrigin(metadata: Metadata): Child {
  const { place, country, publisher, date, edition, romanized } = metadata;
  const latin = romanized?.publisher ?? romanized?.place;
  const group = latin === undefined ? {} : { altRepGroup: '99' };
  return [
    element(
      'originInfo',
      { eventType: 'publication', ...group },
      country === undefined
        ? undefined
        : element(
            'place',
            element('placeTerm', { type: 'code', authority: 'marccountry' }, marcCountry(country).trim()),
          ),
      place === undefined ? undefined : element('place', element('placeTerm', { type: 'text' }, place)),
      element('publisher', publisher),
      date === undefined ? undefined : element('dateIssued', { encoding: 'w3cdtf', keyDate: 'yes' }, date),
      element('copyrightDate', readCopyright(metadata)?.year),
      element('edition', edition),
      element('issuance', 'monographic'),
    ),
    latin === undefined
      ? undefined
      : element(
          'originInfo',
          { eventType: 'publication', ...group, script: 'Latn' },
          romanized?.place === undefined
            ? undefined
            : element('place', element('placeTerm', { type: 'text' }, romanized.place)),
          element('publisher', romanized?.publisher),
        ),
  ];
}

function describeLanguage(tag: string): Child {
  return element(
    'language',
    element('languageTerm', { type: 'code', authority: 'rfc5646' }, tag),
    element('languageTerm', { type: 'code', authority: 'iso639-2b' }, languageCode(tag)),
  );
}

function describeForm(subject: Subject): Child {
  const pages = pagesOf(subject);
  return element(
    'physicalDescription',
    element('form', { authority: 'marccategory' }, 'electronic resource'),
    [...new Set(subject.editions.map(({ mediaType }) => mediaType))].map((type) => element('internetMediaType', type)),
    element('extent', pages === undefined ? '1 online resource' : `1 online resource (${pages} pages)`),
    element('digitalOrigin', 'born digital'),
  );
}

function describeSubjects({ classifications = [], subjects }: Metadata): Child {
  const headings = new Set(classifications.map(({ words }) => words));
  return [
    classifications.map(({ scheme, code, words }) => {
      if (scheme === 'lcsh' || scheme === 'fast') {
        return element(
          'subject',
          { authority: scheme },
          (words ?? code ?? '').split(/ ?-- ?/u).map((part) => element('topic', part)),
        );
      }
      return undefined;
    }),
    subjects
      .filter(({ label }) => !headings.has(label))
      .map(({ label }) => element('subject', element('topic', label))),
    classifications.map(({ scheme, code }) =>
      scheme === 'lcsh' || scheme === 'fast' || code === undefined
        ? undefined
        : element('classification', { authority: scheme === 'bisac' ? 'bisacsh' : scheme }, code),
    ),
  ];
}

function describeRelations({ series, identifiers }: Metadata): Child {
  const issn = identifiers.find(({ scheme }) => scheme === 'issn')?.value;
  const prints = identifiers.filter(({ scheme, edition }) => scheme === 'isbn' && edition === 'print');
  return [
    series === undefined
      ? undefined
      : element(
          'relatedItem',
          { type: 'series' },
          element('titleInfo', element('title', series.name), element('partNumber', series.position)),
          issn === undefined ? undefined : element('identifier', { type: 'issn' }, issn),
        ),
    prints.map(({ value, binding }) =>
      element(
        'relatedItem',
        { type: 'otherFormat', displayLabel: binding ?? 'print' },
        element('identifier', { type: 'isbn' }, isbnDigits(value)),
      ),
    ),
  ];
}

function describeIdentifiers({ identifiers, uuid }: Metadata): Child {
  const own = identifiers.filter(({ scheme, edition }) => scheme !== 'issn' && edition !== 'print');
  return [
    own.map((one) =>
      element(
        'identifier',
        { type: one.scheme, displayLabel: one.edition?.toUpperCase() },
        one.scheme === 'isbn' ? isbnDigits(one.value) : one.scheme === 'uuid' ? writeUrn(one) : one.value,
      ),
    ),
    own.length === 0 ? element('identifier', { type: 'urn' }, uuid) : undefined,
  ];
}

function describeRights({ rights, licence, embargo }: Metadata): Child {
  return [
    rights === undefined ? undefined : element('accessCondition', { type: 'use and reproduction' }, rights),
    licence === undefined
      ? undefined
      : element(
          'accessCondition',
          { type: 'use and reproduction', 'xlink:href': licence.url, 'xmlns:xlink': 'http://www.w3.org/1999/xlink' },
          licence.name,
        ),
    embargo === undefined
      ? undefined
      : element('accessCondition', { type: 'restriction on access' }, `Not available before ${embargo}.`),
  ];
}
