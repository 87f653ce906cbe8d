/** 300 and 5XX: extent, contents, access, accessibility, rights. */
import { claimed, type Accessibility, type Metadata } from '../../model/index.ts';
import {
  artifactOf,
  creativeCommons,
  hasBibliography,
  hasIndex,
  isIllustrated,
  isOpen,
  listChapters,
  pagesOf,
  type Subject,
} from '../particulars.ts';
import { endIn, type Field, field } from './field.ts';

export function writeNotes(subject: Subject): Field[] {
  const { book } = subject;
  const { metadata } = book;
  const pages = pagesOf(subject);
  const illustrated = isIllustrated(book);
  const extent = `1 online resource${pages === undefined ? '' : ` (${pages} pages)`}`;
  const chapters = listChapters(book);
  return [
    ...field(
      '300',
      '  ',
      ['a', `${extent}${illustrated ? ' :' : ''}`],
      ['b', illustrated ? 'illustrations' : undefined],
    ),
    ...describeAccess(subject),
    ...writeReferences(hasBibliography(book), hasIndex(book)),
    ...(chapters.length < 2 ? [] : field('505', '0 ', ['a', endIn('.', chapters.join(' -- '))])),
    ...writeAccess(metadata),
    ...field('520', '3 ', ['a', metadata.description]),
    ...writeAges(metadata),
    ...writeRights(metadata),
    ...field('588', '0 ', ['a', 'Description based on metadata supplied by the publisher; record made by machine.']),
  ];
}

function writeReferences(bibliography: boolean, index: boolean): Field[] {
  if (bibliography)
    return field('504', '  ', ['a', `Includes bibliographical references${index ? ' and index' : ''}.`]);
  return index ? field('500', '  ', ['a', 'Includes index.']) : [];
}

function writeAccess(metadata: Metadata): Field[] {
  const { embargo } = metadata;
  if (embargo !== undefined) {
    return field('506', '1 ', ['a', `Not available before ${embargo}.`], ['g', embargo.replaceAll('-', '')]);
  }
  return isOpen(metadata)
    ? field('506', '0 ', ['a', 'Open access.'], ['f', 'Unrestricted online access'], ['2', 'star'])
    : [];
}

function writeAges({ audience }: Metadata): Field[] {
  const { from, to } = audience ?? {};
  if (from === undefined && to === undefined) return [];
  const ages = from === undefined ? `0-${to ?? ''}` : to === undefined ? `${from} and up` : `${from}-${to}`;
  return field('521', '1 ', ['a', `${ages}.`]);
}

function writeRights(metadata: Metadata): Field[] {
  const { licence, rights } = metadata;
  if (licence === undefined) return field('540', '  ', ['a', rights && endIn('.', rights)]);
  const commons = creativeCommons(metadata);
  const isWeb = /^https?:/u.test(licence.url ?? '');
  return field(
    '540',
    '  ',
    ['a', endIn('.', licence.name)],
    ...(commons === undefined || !commons.terms.startsWith('by')
      ? []
      : ([
          ['f', `CC ${commons.terms.toUpperCase()} ${commons.version}`],
          ['2', 'cc'],
        ] as const)),
    ['u', isWeb ? licence.url : undefined],
  );
}

/** 341 and 532, of the e-book: what its readers need to know. */
function describeAccess(subject: Subject): Field[] {
  const accessibility = (artifactOf(subject, 'epub') ?? artifactOf(subject, 'html'))?.accessibility;
  const conformance = subject.book.metadata.accessibility?.conformance;
  return [
    ...(accessibility === undefined ? [] : writeFeatures(accessibility)),
    ...field('532', '8 ', [
      'a',
      conformance === undefined
        ? undefined
        : endIn('.', `${conformance.standard}, certified by ${conformance.certifiedBy}`),
    ]),
  ];
}

/** Features that help who sees no pictures; all others help who reads text. */
const ofPictures = new Set(['alternativeText', 'longDescription', 'describedMath']);

function writeFeatures(accessibility: Accessibility): Field[] {
  const features = claimed(accessibility, 'accessibilityFeature').filter((one) => one !== 'none' && one !== 'unknown');
  const write = (mode: string, some: readonly string[]): Field[] =>
    some.length === 0 ? [] : field('341', '0 ', ['a', mode], ...some.map((one) => ['b', one] as const), ['2', 'sapdv']);
  const { text, language } = accessibility.summary;
  return [
    ...write(
      'textual',
      features.filter((one) => !ofPictures.has(one)),
    ),
    ...write(
      'visual',
      features.filter((one) => ofPictures.has(one)),
    ),
    ...(language.startsWith('en') ? field('532', '1 ', ['a', text]) : []),
  ];
}
