/** What it is, for title pages and catalogues. */
import { catalogueProperties } from './catalogue.ts';
import { date, flag, language, text } from './kinds.ts';
import { people } from './people.ts';

const address = (description: string) =>
  ({
    type: 'string',
    pattern: '^https?://[^\\s]+$',
    title: 'an address that begins with http:// or https://',
    description,
  }) as const;

const identifierProperties = {
  all: text('For all editions'),
  epub: text('For the EPUB edition'),
  pdf: text('For the PDF edition'),
  print: text('For the book on paper'),
  hardback: text('For the book in boards'),
  paperback: text('For the book in paper covers'),
  html: text('For the HTML edition'),
} as const;

const titleProperties = {
  type: text('main, subtitle, or another kind of Pandoc’s, which is passed over'),
  text: text('The title'),
} as const;

/** Pandoc's metadata of e-books have a list. */
const title = (description: string) =>
  ({
    type: ['string', 'number', 'object', 'array'],
    title: 'text, {type, text}, or a list of these',
    description,
    properties: titleProperties,
    required: ['text'],
    additionalProperties: true,
    items: {
      type: 'object',
      title: '{type, text}',
      properties: titleProperties,
      required: ['text'],
      additionalProperties: true,
    },
  }) as const;

export const metadataProperties = {
  title: title('Title'),
  subtitle: text('Subtitle'),
  'short-title': text('What running heads call it where its title is long'),
  author: people('Author or authors'),
  authors: people('Authors'),
  creator: people('Pandoc’s name for the author'),
  contributor: people('Others who had a part in it; each with a role'),
  contributors: people('Everyone who had a part in it, each with a role'),
  editor: people('Editor or editors'),
  translator: people('Translator or translators'),
  illustrator: people('Illustrator or illustrators'),
  publisher: text('Publisher'),
  imprint: text('Name under which the publisher publishes it, where that is another'),
  place: text('Place of publication'),
  address: text('Address of the publisher for the imprint page; its line ends are kept'),
  printer: text('Who prints it, for the imprint page of the print edition'),
  impression: text('“First impression 2026”, or the number of the impression, which becomes a row of numbers'),
  cip: text('What a library has catalogued before publication, as it gave it; its line ends are kept'),
  'imprint-lines': {
    type: ['string', 'number', 'array'],
    title: 'a line, or a list of lines',
    description: 'Lines of your own for the imprint page',
    items: { type: ['string', 'number'], title: 'a line' },
  },
  date: date('Date of publication'),
  edition: text('“Second edition”, as the imprint page says it'),
  lang: language('Language of the text'),
  language: language('Language of the text'),
  description: text('One paragraph on what it is about; an essay’s standfirst'),
  standfirst: text('The same as description'),
  abstract: text('Pandoc’s name for the description'),
  rights: text('The copyright line'),
  copyright: text('The same as rights'),
  licence: { $ref: '#/$defs/licence' },
  license: { $ref: '#/$defs/licence' },
  isbn: {
    type: ['string', 'number', 'object'],
    title: 'an ISBN, or {epub: …, pdf: …}',
    description: 'ISBN of the work or of each edition; hyphens are kept',
    properties: identifierProperties,
    additionalProperties: false,
  },
  doi: { ...text('Digital Object Identifier: 10.1234/abcd'), title: 'a DOI' },
  issn: text('ISSN of the series'),
  identifier: {
    type: ['string', 'number', 'object', 'array'],
    title: 'an identifier, {scheme, value, edition}, or a list of them',
    description: 'Any identifier: ISBN, DOI, URN or address',
    properties: {
      scheme: text('isbn, doi, issn, uuid or uri'),
      value: text('The identifier'),
      text: text('The identifier, as Pandoc calls it'),
      edition: {
        enum: ['html', 'epub', 'pdf', 'print'],
        title: 'html, epub, pdf or print',
        description: 'The one edition it names',
      },
    },
    additionalProperties: false,
    items: { $ref: '#/$defs/identifier' },
  },
  subjects: { $ref: '#/$defs/subjects' },
  subject: { $ref: '#/$defs/subjects' },
  keywords: { $ref: '#/$defs/subjects' },
  series: {
    type: ['string', 'object'],
    title: 'a name, or {name, position}',
    description: 'The series it belongs to',
    properties: { name: text('Name of the series'), position: text('Number in the series') },
    required: ['name'],
    additionalProperties: false,
  },
  ...catalogueProperties,
  'author-note': text('A sentence or two on the author'),
  url: address('Where the HTML edition will live'),
  accessibility: {
    type: 'object',
    title: 'a mapping with alt-reviewed, conforms-to, certified-by …',
    description: 'What a person has judged of the accessibility; Octavo computes the rest',
    properties: {
      'alt-reviewed': flag('Somebody has read the descriptions of all pictures: they say what the pictures say'),
      'conforms-to': text('EPUB Accessibility 1.1 - WCAG 2.2 Level AA, or in short WCAG 2.2 AA'),
      'certified-by': text('Who says so'),
      credential: text('What entitles them to say so: a name or an address'),
      date: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        title: 'a day such as 2026-11-23',
        description: 'Day of the certification',
      },
      report: address('Address of the report'),
      exemption: {
        enum: ['eaa-disproportionate-burden', 'eaa-fundamental-alteration', 'eaa-microenterprise'],
        title: 'eaa-microenterprise, eaa-fundamental-alteration or eaa-disproportionate-burden',
        description: 'Why the European Accessibility Act does not bind it',
      },
      summary: text('Sentences to stand after those that Octavo writes'),
    },
    additionalProperties: false,
  },
} as const;

/** The kinds of values that `$ref` names. */
export const identifier = {
  type: ['string', 'number', 'object'],
  title: 'an identifier or {scheme, value, edition}',
  properties: metadataProperties.identifier.properties,
  additionalProperties: false,
} as const;

export const licence = {
  type: ['string', 'object'],
  minLength: 1,
  title: 'an SPDX identifier such as CC-BY-4.0, or {name, url}',
  description: 'Licence of the text',
  properties: { name: text('Name of the licence'), url: address('Address of the licence') },
  required: ['name'],
  additionalProperties: false,
} as const;

export const subjects = {
  type: ['string', 'array'],
  title: 'a list of subjects',
  description: 'What it is about, for catalogues',
  items: {
    type: ['string', 'number', 'object'],
    title: 'a subject or {label, authority, term}',
    properties: {
      label: text('The subject in words'),
      authority: text('LCSH, BISAC, THEMA …'),
      term: text('The code in that scheme'),
    },
    required: ['label'],
    additionalProperties: false,
  },
} as const;
