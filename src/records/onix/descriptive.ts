/** DescriptiveDetail: form, title, people, languages, extent, subjects, readers. */
import type { Classification, Contributor, Metadata } from '../../model/index.ts';
import { languageCode } from '../languages.ts';
import { artifactOf, isIllustrated, makersOf, pagesOf } from '../particulars.ts';
import { nameParts, relators } from '../relators.ts';
import { type Child, element, flag } from '../xml.ts';
import { describeForm } from './form.ts';
import type { Item } from './message.ts';

export function describeProduct(item: Item): Child {
  const { metadata } = item.book;
  return element(
    'DescriptiveDetail',
    element('ProductComposition', '00'),
    describeForm(item),
    describeSeries(metadata),
    describeTitles(metadata),
    makersOf(item.book).map((one, index) => describePerson(one, index + 1)),
    makersOf(item.book).length === 0 ? flag('NoContributor') : undefined,
    describeEdition(metadata),
    describeLanguages(metadata),
    describeExtent(item),
    element('Illustrated', isIllustrated(item.book) ? '02' : undefined),
    describeSubjects(metadata),
    describeAudience(metadata),
  );
}

function describeSeries({ series, identifiers, language }: Metadata): Child {
  if (series === undefined) return undefined;
  const issn = identifiers.find(({ scheme }) => scheme === 'issn')?.value.replaceAll('-', '');
  return element(
    'Collection',
    element('CollectionType', '10'),
    issn === undefined
      ? undefined
      : element('CollectionIdentifier', element('CollectionIDType', '02'), element('IDValue', issn)),
    element(
      'TitleDetail',
      element('TitleType', '01'),
      element(
        'TitleElement',
        element('TitleElementLevel', '02'),
        element('PartNumber', series.position),
        element('TitleText', { language: languageCode(language) }, series.name),
      ),
    ),
  );
}

function describeTitles({ title, subtitle, romanized, original, language }: Metadata): Child {
  const titled = (type: string, attributes: Record<string, string>, main: string | undefined, other?: string): Child =>
    main === undefined
      ? undefined
      : element(
          'TitleDetail',
          element('TitleType', type),
          element(
            'TitleElement',
            element('TitleElementLevel', '01'),
            element('TitleText', attributes, main),
            other === undefined ? undefined : element('Subtitle', attributes, other),
          ),
        );
  const own = { language: languageCode(language) };
  return [
    titled('01', own, title, subtitle),
    titled('14', { ...own, textscript: 'Latn' }, romanized?.title, romanized?.subtitle),
    titled(
      '03',
      original?.language === undefined ? {} : { language: languageCode(original.language) },
      original?.title,
    ),
  ];
}

/** ONIX code list 44 */
const registers = { orcid: '21', isni: '16', gnd: '25', viaf: '31', ror: '40' } as const;

function describePerson(person: Contributor, place: number): Child {
  const { name, fileAs, isBody, authorities = [], role } = person;
  const parts = nameParts(person);
  return element(
    'Contributor',
    element('SequenceNumber', place),
    element('ContributorRole', relators[role].onix),
    authorities.map(({ register, id }) =>
      register in registers
        ? element(
            'NameIdentifier',
            element('NameIDType', registers[register as keyof typeof registers]),
            element('IDValue', register === 'orcid' ? id.replaceAll('-', '') : id),
          )
        : undefined,
    ),
    isBody === true
      ? element('CorporateName', name)
      : [
          element('PersonName', name),
          parts === undefined ? undefined : element('PersonNameInverted', fileAs),
          parts === undefined ? undefined : element('NamesBeforeKey', parts.given),
          element('KeyNames', parts?.family ?? name),
        ],
  );
}

/** A number is a number; words are a statement. */
function describeEdition({ edition }: Metadata): Child {
  if (edition === undefined) return undefined;
  return /^[1-9]\d{0,3}$/u.test(edition) ? element('EditionNumber', edition) : element('EditionStatement', edition);
}

function describeLanguages({ language, original }: Metadata): Child {
  const write = (role: string, tag: string | undefined): Child =>
    tag === undefined || languageCode(tag) === 'und'
      ? undefined
      : element('Language', element('LanguageRole', role), element('LanguageCode', languageCode(tag)));
  return [write('01', language), write('02', original?.language)];
}

/** Pages of what has pages; bytes of the file. */
function describeExtent(item: Item): Child {
  const { edition } = item.product;
  const extent = (type: string, value: number | undefined, unit: string): Child =>
    value === undefined
      ? undefined
      : element('Extent', element('ExtentType', type), element('ExtentValue', value), element('ExtentUnit', unit));
  return [
    edition === 'pdf' ? extent('00', pagesOf(item), '03') : undefined,
    extent('22', artifactOf(item, edition)?.bytes.length, '17'),
  ];
}

/** Thema’s qualifiers begin with the number of their kind: place, language, time, education, interest, style. */
const themaSchemes = ['93', '94', '95', '96', '97', '98', '99'];

function subjectScheme({ scheme, code }: Classification): string {
  if (scheme === 'thema') return themaSchemes[Number(/^[1-6]/u.exec(code ?? '')?.[0] ?? 0)] ?? '93';
  return { bisac: '10', ddc: '01', lcc: '03', lcsh: '04', fast: 'B6' }[scheme];
}

/** The main one of Thema, and of BISAC, is the first; free words come together, as shops want them. */
function describeSubjects({ classifications = [], subjects }: Metadata): Child {
  const seen = new Set<string>();
  const headings = new Set(classifications.map(({ words }) => words));
  const keywords = subjects.map(({ label }) => label).filter((label) => !headings.has(label));
  return [
    ...classifications.map((one) => {
      const scheme = subjectScheme(one);
      const isMain = (scheme === '93' || scheme === '10') && !seen.has(scheme);
      seen.add(scheme);
      return element(
        'Subject',
        isMain ? flag('MainSubject') : undefined,
        element('SubjectSchemeIdentifier', scheme),
        element('SubjectCode', one.scheme === 'lcsh' ? undefined : one.code),
        element('SubjectHeadingText', one.words),
      );
    }),
    keywords.length === 0
      ? undefined
      : element(
          'Subject',
          element('SubjectSchemeIdentifier', '20'),
          element('SubjectHeadingText', keywords.join('; ')),
        ),
  ];
}

/** ONIX code list 28 */
const audiences = {
  general: '01',
  children: '02',
  'young-adult': '03',
  school: '04',
  college: '05',
  professional: '06',
} as const;

function describeAudience({ audience }: Metadata): Child {
  const { kind, from, to } = audience ?? {};
  const bound = (precision: string, age: number | undefined): Child =>
    age === undefined ? undefined : [element('AudienceRangePrecision', precision), element('AudienceRangeValue', age)];
  return [
    kind === undefined
      ? undefined
      : element('Audience', element('AudienceCodeType', '01'), element('AudienceCodeValue', audiences[kind])),
    from === undefined && to === undefined
      ? undefined
      : element('AudienceRange', element('AudienceRangeQualifier', '17'), bound('03', from), bound('04', to)),
  ];
}
