/** The list of chapters, and what one chapter says of itself. */
import { flag, path, text } from './kinds.ts';
import { people } from './people.ts';

export const sectionRoles = [
  'dedication',
  'epigraph',
  'foreword',
  'preface',
  'acknowledgments',
  'introduction',
  'prologue',
  'chapter',
  'epilogue',
  'conclusion',
  'afterword',
  'appendix',
  'glossary',
  'bibliography',
  'index',
  'colophon',
] as const;

export const chapterEntry = {
  type: ['string', 'object'],
  minLength: 1,
  title: 'a file, {file: …}, or {part: …, chapters: […]}',
  properties: {
    file: path('The Markdown file'),
    title: text('Title, where the file’s own heading is not to be used in the contents'),
    author: people('Who wrote it, where that is not who wrote the book'),
    role: {
      enum: sectionRoles,
      title: 'a role such as chapter, preface or appendix',
      description: 'What the section is',
    },
    number: flag('Whether it is numbered'),
    part: text('Title of a part'),
    chapters: { $ref: '#/$defs/chapters' },
  },
  additionalProperties: false,
} as const;

/** Keys of front matter that say what one chapter is. */
export const sectionProperties = {
  role: chapterEntry.properties.role,
  class: {
    type: ['string', 'array'],
    title: 'a word or a list of words',
    description: 'unnumbered, unlisted, or a role',
  },
  number: flag('Whether the chapter is numbered'),
  numbered: flag('Whether the chapter is numbered'),
  listed: flag('Whether it stands in the contents list'),
} as const;
