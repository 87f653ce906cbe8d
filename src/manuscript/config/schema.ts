/**
 * What may stand in book.yaml and in front matter, as JSON Schema (2020-12). The published file
 * `book.schema.json` is this object, written out; a test proves that they agree. What TypeScript knows of
 * the values is read off it, too (see checked.ts).
 */
import { citationProperties } from './schema/citations.ts';
import { chapterEntry, sectionProperties } from './schema/chapters.ts';
import { foreignKeys } from './schema/foreign-keys.ts';
import { identifier, licence, metadataProperties, subjects } from './schema/metadata.ts';
import { person } from './schema/people.ts';
import { shelfProperties } from './schema/shelf.ts';
import { wishProperties } from './schema/wishes.ts';

export const bookSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:octavo:schema:book',
  title: 'book.yaml',
  description: 'An Octavo book: what it is called, who made it, and its chapters in order.',
  type: 'object',
  properties: {
    ...metadataProperties,
    ...wishProperties,
    ...citationProperties,
    chapters: { $ref: '#/$defs/chapters' },
    frontmatter: { $ref: '#/$defs/files' },
    backmatter: { $ref: '#/$defs/files' },
  },
  additionalProperties: false,
  $defs: {
    person,
    identifier,
    licence,
    subjects,
    chapters: {
      type: 'array',
      title: 'a list of files and parts',
      description: 'The chapters in reading order; parts can hold parts',
      items: chapterEntry,
    },
    files: {
      type: 'array',
      title: 'a list of files',
      description: 'Files in reading order',
      items: { ...chapterEntry, title: 'a file or {file: …, title: …, role: …}' },
    },
  },
} as const;

export const shelfSchema = {
  $schema: bookSchema.$schema,
  $id: 'urn:octavo:schema:shelf',
  title: 'shelf.yaml',
  description: 'The shelf of a press: where its manuscripts are, and what holds where they say nothing.',
  type: 'object',
  properties: shelfProperties,
  additionalProperties: false,
  $defs: { person, identifier, licence, subjects },
} as const;

export const alternativesSchema = {
  $schema: bookSchema.$schema,
  $id: 'urn:octavo:schema:alternatives',
  title: 'alternatives.yaml',
  description: 'Words for pictures of a manuscript that may not be touched, by the path of each picture.',
  type: 'object',
  additionalProperties: {
    type: ['string', 'number'],
    title: 'what the picture shows, or "" if it shows nothing that matters',
  },
} as const;

export const frontMatterSchema = {
  $schema: bookSchema.$schema,
  title: 'front matter',
  type: 'object',
  properties: {
    ...metadataProperties,
    ...wishProperties,
    ...citationProperties,
    ...sectionProperties,
    ...Object.fromEntries(foreignKeys.map((key) => [key, {}])),
  },
  additionalProperties: false,
  $defs: bookSchema.$defs,
};
