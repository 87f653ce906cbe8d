/** What libraries and shops ask besides what stands on a title page. */
import { audienceKinds } from '../../../model/index.ts';
import { language, text } from './kinds.ts';

const codes = (title: string, description: string) =>
  ({
    type: ['string', 'number', 'array'],
    minLength: 1,
    title,
    description,
    items: { type: ['string', 'number'], title },
  }) as const;

const price = {
  type: ['string', 'array'],
  title: '“free”, or a price such as 9.90 EUR, or a list of them',
  items: { type: 'string', title: 'a price such as 9.90 EUR' },
} as const;

const ofEdition = (description: string) => ({ ...price, description }) as const;

const age = (description: string) =>
  ({ type: 'integer', minimum: 0, maximum: 99, title: 'years, a whole number', description }) as const;

export const catalogueProperties = {
  country: text('Country of publication: DE, GB, US … (ISO 3166-1)'),
  contact: {
    type: 'string',
    pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
    title: 'an e-mail address',
    description: 'E-mail address for libraries, shops and registers; it stands in records, not in editions',
  },
  thema: codes(
    'a Thema code such as WTL, or a list of them',
    'What shops file it under: Thema codes, the main one first',
  ),
  bisac: codes('a BISAC code such as TRV010000, or a list', 'The same for North America: BISAC codes'),
  ddc: codes('a Dewey number such as 914.2, or a list', 'Dewey’s decimal classification'),
  lcc: codes('a class such as G530, or a list', 'Class of the Library of Congress'),
  lcsh: codes('a heading, or a list of them', 'Subject headings of the Library of Congress, as it writes them'),
  fast: codes('a FAST heading, or a list', 'FAST headings; fst00123456 before one is its number'),
  audience: {
    type: ['string', 'object'],
    title: `${audienceKinds.join(', ')}, or {kind, from, to}`,
    description: 'Whom it is for',
    properties: {
      kind: text(`One of ${audienceKinds.join(', ')}`),
      from: age('Youngest age'),
      to: age('Oldest age'),
    },
    additionalProperties: false,
  },
  price: {
    type: ['string', 'array', 'object'],
    title: '“free”, a price such as 9.90 EUR, a list of them, or {epub: …, pdf: …}',
    description: 'What a reader pays, with tax, or of each edition; “without tax” after it says otherwise',
    items: price.items,
    properties: {
      epub: ofEdition('Of the EPUB edition'),
      pdf: ofEdition('Of the PDF edition'),
      html: ofEdition('Of the HTML edition'),
      print: ofEdition('Of the book on paper'),
      hardback: ofEdition('Of the book in boards'),
      paperback: ofEdition('Of the book in paper covers'),
    },
    additionalProperties: false,
  },
  territories: codes('world, or a list of countries', 'Where it may be sold: world, or countries such as DE, AT, CH'),
  embargo: {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    title: 'a day such as 2027-01-31',
    description: 'Day before which nobody may be shown or sold it',
  },
  'original-language': language('Of a translation: language of what was translated'),
  'original-title': text('Of a translation: title of what was translated'),
  romanized: {
    type: 'object',
    title: 'a mapping with title, subtitle, publisher, place, series',
    description: 'In Latin letters, what is written in others: for catalogues',
    properties: {
      title: text('The title'),
      subtitle: text('The subtitle'),
      publisher: text('The publisher'),
      place: text('The place of publication'),
      series: text('The series'),
    },
    additionalProperties: false,
  },
} as const;
