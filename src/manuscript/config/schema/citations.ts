/** What is cited, and how. */
import { flag, text } from './kinds.ts';

const style = (description: string) =>
  ({
    type: 'string',
    minLength: 1,
    title: 'author-date, notes, numeric, or the path of a .csl file',
    description,
  }) as const;

export const citationProperties = {
  bibliography: {
    type: ['string', 'array'],
    minLength: 1,
    title: 'the path of a bibliography, or a list of them',
    description: 'Files of what may be cited: BibTeX (.bib), CSL (.json, .yaml) or RIS (.ris)',
    items: { type: 'string', minLength: 1, title: 'a path inside the folder' },
  },
  references: {
    type: 'array',
    title: 'a list of works, each with an id and a type',
    description: 'What may be cited, written here as CSL-YAML',
    items: { type: 'object', title: 'a work with an id and a type', additionalProperties: true },
  },
  csl: style('Style of citations'),
  'citation-style': style('The same as csl'),
  citations: {
    type: 'object',
    title: '{style, bibliography, by}',
    description: 'How it is cited, and where the works are listed',
    properties: {
      style: style('Style of citations'),
      bibliography: {
        enum: ['book', 'chapter', 'none'],
        title: 'book, chapter or none',
        description: 'Where the works are listed: at the end of the book, of each chapter, or nowhere; default book',
      },
      by: {
        enum: ['type'],
        title: 'type',
        description: 'The list is parted: by the types of works',
      },
    },
    additionalProperties: false,
  },
  nocite: {
    type: ['string', 'array'],
    title: '@key, @other, or @* for all, or a list of keys',
    description: 'Works that are listed and not cited',
    items: { type: 'string', minLength: 1, title: 'a key' },
  },
  'link-citations': flag('Whether citations lead to the list of works; default true'),
  'reference-section-title': text('Heading of the list of works'),
  'suppress-bibliography': flag('Pandoc’s word for citations without a list of works'),
} as const;
