/** What may stand in shelf.yaml: what the catalogue is called, which manuscripts are in it, and what they share. */
import { metadataProperties } from './metadata.ts';
import { date, language, text } from './kinds.ts';
import { wishProperties } from './wishes.ts';

const { publisher, place, country, rights, licence, license, series, contact, territories, audience } =
  metadataProperties;
const { trim, variables } = wishProperties;

/** Keys of book.yaml that titles of a press may have in common. */
const shared = {
  publisher,
  imprint: metadataProperties.imprint,
  place,
  address: metadataProperties.address,
  country,
  language: language('Language of texts that do not say theirs'),
  rights,
  licence,
  license,
  series,
  subjects: metadataProperties.subjects,
  price: metadataProperties.price,
  contact,
  territories,
  audience,
  trim,
  variables,
  theme: text('Name of a theme, or the folder of one (from the folder of shelf.yaml): of titles that name none'),
} as const;

const names = (title: string, description: string) =>
  ({ type: ['string', 'array'], minLength: 1, title, description, items: { type: 'string', title } }) as const;

export const shelfProperties = {
  title: text('What the catalogue is called; absent: after its publisher'),
  description: text('A paragraph on the press, for the first page of the catalogue'),
  url: {
    type: 'string',
    pattern: '^https?://[^\\s]+$',
    title: 'an address that begins with http:// or https://',
    description: 'Address at which the folder of the editions will be found: what feeds, sitemap and harvesters need',
  },
  gateway: {
    type: 'string',
    pattern: '^https?://[^\\s]+$',
    title: 'an address that begins with http:// or https://',
    description: 'Address of the gateway through which harvesters read the static repository (OAI-PMH)',
  },
  manuscripts: {
    type: ['string', 'array'],
    minLength: 1,
    title: 'a pattern such as titles/*, or a list of patterns and {files: …, series: …}',
    description: 'Files and folders that are titles; “!” before a pattern takes out what it names',
    items: {
      type: ['string', 'object'],
      title: 'a pattern such as titles/*, or {files: …, series: …}',
      properties: { files: names('a pattern such as poems/*', 'Titles that have more in common'), ...shared },
      required: ['files'],
      additionalProperties: false,
    },
  },
  ...shared,
  to: names('a list of editions: html, epub, pdf', 'Editions that are made of every title; absent: html, epub and pdf'),
  records: names(
    'a list of records: marc, onix, dc …',
    'Records that lie beside the editions of every title, as octavo record writes them',
  ),
  withdrawn: {
    type: 'object',
    title: 'slugs, each with the reason',
    description: 'Titles that are published no more: they stay in the feeds, as withdrawn',
    additionalProperties: {
      type: ['string', 'object'],
      title: 'the reason, or {reason: …, date: …}',
      properties: { reason: text('Why'), date: date('Since when') },
      required: ['reason'],
      additionalProperties: false,
    },
  },
} as const;
