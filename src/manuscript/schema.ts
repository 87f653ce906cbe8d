/**
 * What may stand in book.yaml and in front matter, as JSON Schema (2020-12). The published file
 * `book.schema.json` is this object, written out; a test proves that they agree.
 *
 * Unions are written as `type` lists, not `anyOf`: each keyword only speaks of its own type, so
 * that a wrong value gets one message and not one for every branch. `title` is what the message
 * says was expected.
 */
import { canonNames, lengthPattern, notesSides, openingPages } from '../model/page-wishes.ts';
import { headLevels } from '../model/book.ts';

const text = (description: string) => ({ type: ['string', 'number'], title: 'text', description });
const flag = (description: string) => ({ type: 'boolean', title: 'true or false', description });
const date = (description: string) => ({
  type: ['string', 'number'],
  title: 'a date such as 2026, 2026-11 or 2026-11-23',
  description,
});
const language = (description: string) => ({
  type: 'string',
  title: 'a language tag such as en, en-GB or de',
  description,
});
const path = (description: string) => ({
  type: 'string',
  minLength: 1,
  title: 'a path inside the folder',
  description,
});

const headLevel = (description: string) => ({
  enum: headLevels,
  title: 'none, author, book, part, chapter or section',
  description,
});

/** Role words → MARC relator codes (https://id.loc.gov/vocabulary/relators); the codes themselves are accepted too. */
export const contributorRoles = {
  author: 'aut',
  editor: 'edt',
  translator: 'trl',
  illustrator: 'ill',
  introduction: 'aui',
  foreword: 'aui',
  preface: 'aui',
  afterword: 'aft',
  contributor: 'ctb',
  publisher: 'pbl',
  designer: 'bkd',
  'book designer': 'bkd',
  'cover designer': 'cov',
  photographer: 'pht',
  compiler: 'com',
  narrator: 'nrt',
  'writer of introduction': 'win',
} as const;

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

const personProperties = {
  name: text('The name as it stands on the title page'),
  given: text('Given name, where name is not used'),
  family: text('Family name, where name is not used'),
  'file-as': text('The name as it is sorted: “Le Guin, Ursula K.”'),
  role: text('author, editor, translator, illustrator … or a MARC relator code; default author'),
  text: text('The name, as Pandoc’s EPUB metadata call it'),
  orcid: text('ORCID iD'),
  url: text('Home page'),
  email: text('E-mail address (not printed)'),
  affiliation: { title: 'text or a list', description: 'Where the person works (not printed)' },
  affiliations: { title: 'text or a list', description: 'Where the person works (not printed)' },
};

const people = (description: string) => ({
  type: ['string', 'object', 'array'],
  minLength: 1,
  title: 'a name, {name, role, file-as}, or a list of them',
  description,
  properties: personProperties,
  additionalProperties: false,
  items: { $ref: '#/$defs/person' },
});

const identifierProperties = {
  all: text('For all editions'),
  epub: text('For the EPUB edition'),
  pdf: text('For the PDF edition'),
  print: text('For the PDF edition as printed'),
  html: text('For the HTML edition'),
};

const length = (description: string) => ({
  type: 'string',
  pattern: lengthPattern,
  title: 'a length such as 18mm, 0.75in or 54pt',
  description,
});
const ornament = (description: string) => ({
  type: 'string',
  minLength: 1,
  maxLength: 12,
  title: 'a few characters, or none',
  description,
});

const pageProperties = {
  margins: {
    type: ['string', 'object'],
    pattern: `^(?:${canonNames.join('|')})$`,
    title: `${canonNames.join(', ')}, or {inner, outer, top, bottom}`,
    description: 'Margins around the text block: a canon, or lengths',
    properties: {
      inner: length('At the spine'),
      outer: length('At the outer edge'),
      top: length('At the head'),
      bottom: length('At the foot'),
    },
    additionalProperties: false,
  },
  bleed: length('How far pictures reach over the trim in a file for the printer'),
  size: length('Size of the type'),
  leading: length('From one baseline to the next'),
  columns: { enum: [1, 2], title: '1 or 2', description: 'Columns of the text' },
  'column-gap': length('Space between two columns'),
  'drop-caps': {
    type: ['boolean', 'integer'],
    minimum: 2,
    maximum: 6,
    title: 'true, false, or a number of lines from 2 to 6',
    description: 'Whether the first letter of a chapter is a large one, and how many lines high',
  },
  openings: {
    type: 'object',
    title: '{sink, on}',
    description: 'How chapters open',
    properties: {
      sink: {
        type: 'integer',
        minimum: 0,
        maximum: 20,
        title: 'a number of lines from 0 to 20',
        description: 'How many lines below the head of the page',
      },
      on: { enum: openingPages, title: 'recto or any', description: 'On right-hand pages alone, or on any' },
    },
    additionalProperties: false,
  },
  ornaments: {
    type: 'object',
    title: '{break, opening, end}',
    description: 'Ornaments in place of the theme’s',
    properties: {
      break: ornament('Between two passages'),
      opening: ornament('Below the opening of a chapter'),
      end: ornament('Below its last line'),
    },
    additionalProperties: false,
  },
  'notes-column': length('Width of the column of notes in the margin'),
  'notes-side': {
    enum: notesSides,
    title: 'outer or end',
    description: 'That column at the outer edge of the page, or at the end of the lines',
  },
};

const metadataProperties = {
  title: text('Title'),
  subtitle: text('Subtitle'),
  author: people('Author or authors'),
  authors: people('Authors'),
  creator: people('Pandoc’s name for the author'),
  contributor: people('Others who had a part in it; each with a role'),
  contributors: people('Everyone who had a part in it, each with a role'),
  editor: people('Editor or editors'),
  translator: people('Translator or translators'),
  illustrator: people('Illustrator or illustrators'),
  publisher: text('Publisher'),
  place: text('Place of publication'),
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
      edition: { enum: ['html', 'epub', 'pdf'], title: 'html, epub or pdf', description: 'The one edition it names' },
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
  'author-note': text('A sentence or two on the author'),
  url: {
    type: 'string',
    pattern: '^https?://[^\\s]+$',
    title: 'an address that begins with http:// or https://',
    description: 'Where the HTML edition will live',
  },
  cover: {
    type: ['string', 'object', 'boolean'],
    minLength: 1,
    title: 'the path of an image, or {image, alt, pdf}',
    description: 'Cover image; without it Octavo draws a cover',
    properties: {
      image: path('Path of the image'),
      alt: text('What it shows'),
      pdf: flag('Also the first page of the PDF'),
    },
    additionalProperties: false,
  },
  'cover-image': path('Pandoc’s name for the cover image'),
  'cover-alt': text('What the cover image shows'),
  theme: text('Name of a theme, or the folder of one'),
  trim: {
    type: 'string',
    pattern:
      '^\\s*(?:[aA][45]|[lL]etter|\\d+(?:\\.\\d+)?\\s*(?:mm|cm|in|pt)?\\s*[xX×]\\s*\\d+(?:\\.\\d+)?\\s*(?:mm|cm|in|pt)?)\\s*$',
    title: 'a4, a5, letter, 6x9, 5x8, or width x height such as 140x216mm',
    description: 'Size of the printed page',
  },
  page: {
    type: 'object',
    title: 'keys such as margins, size, columns and drop-caps',
    description: 'How the printed page is designed',
    properties: pageProperties,
    additionalProperties: false,
  },
  pdf: {
    type: 'object',
    title: '{source, print-ready, grey}',
    description: 'What goes with the PDF',
    properties: {
      source: flag('The manuscript itself is in the PDF, so that it can be restored from it'),
      'print-ready': flag('A second PDF is made for the printer'),
      grey: flag('The PDF for the printer has no colours'),
    },
    additionalProperties: false,
  },
  paper: {
    type: 'object',
    title: '{thickness}, {weight, bulk} or {pages-per-inch}',
    description: 'The paper that it will be printed on, for the width of the spine',
    properties: {
      thickness: length('Thickness of one leaf'),
      weight: { type: 'number', minimum: 20, maximum: 500, title: 'grams per square metre', description: 'Weight' },
      bulk: {
        type: 'number',
        minimum: 0.5,
        maximum: 4,
        title: 'cubic centimetres per gram, such as 1.3',
        description: 'How thick it is for its weight; printers also call it volume',
      },
      'pages-per-inch': { type: 'number', minimum: 50, maximum: 2000, title: 'a number', description: 'PPI' },
    },
    additionalProperties: false,
  },
  slug: {
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
    title: 'letters, digits and hyphens',
    description: 'Folder and file name of the editions',
  },
  toc: flag('Whether there is a contents list'),
  lists: {
    type: ['string', 'array'],
    pattern: '^(?:figures|tables)$',
    title: 'figures, tables, or both in a list',
    description: 'Lists that follow the contents',
    items: { enum: ['figures', 'tables'], title: 'figures or tables' },
  },
  lof: flag('Pandoc’s word for a list of figures'),
  lot: flag('Pandoc’s word for a list of tables'),
  numbering: {
    type: ['boolean', 'object'],
    title: 'true, false, or {figures, tables}',
    description: 'Whether captions have numbers; without it they have where a list or a reference needs them',
    properties: { figures: flag('Whether figures have numbers'), tables: flag('Whether tables have numbers') },
    additionalProperties: false,
  },
  notes: {
    type: ['string', 'object'],
    pattern: '^(?:foot|margin|chapter|endnotes)$',
    title: 'foot, margin, chapter or endnotes, or {place, numbering}',
    description: 'Where notes stand in print, and how they are numbered',
    properties: {
      place: {
        enum: ['foot', 'margin', 'chapter', 'endnotes'],
        title: 'foot, margin, chapter or endnotes',
        description: 'At the foot of the page, in its margin, at the end of the chapter or of the book; default foot',
      },
      numbering: {
        enum: ['chapter', 'book', 'page'],
        title: 'chapter, book or page',
        description: 'Where numbers begin anew: with each chapter, never, or with each printed page; default chapter',
      },
    },
    additionalProperties: false,
  },
  'running-heads': {
    type: ['object', 'boolean'],
    title: 'false, or {verso, recto, pick}',
    description: 'What stands at the head of left and right pages; false: nothing',
    properties: {
      verso: headLevel('What left pages have at their head'),
      recto: headLevel('What right pages have at their head'),
      pick: {
        enum: ['first', 'last'],
        title: 'first or last',
        description: 'Which of several sections that begin on a page is named',
      },
    },
    additionalProperties: false,
  },
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
      report: {
        type: 'string',
        pattern: '^https?://[^\\s]+$',
        title: 'an address that begins with http:// or https://',
        description: 'Address of the report',
      },
      exemption: {
        enum: ['eaa-disproportionate-burden', 'eaa-fundamental-alteration', 'eaa-microenterprise'],
        title: 'eaa-microenterprise, eaa-fundamental-alteration or eaa-disproportionate-burden',
        description: 'Why the European Accessibility Act does not bind it',
      },
      summary: text('Sentences to stand after those that Octavo writes'),
    },
    additionalProperties: false,
  },
  kind: { enum: ['essay', 'book'], title: 'essay or book', description: 'What a single file is' },
};

const chapterEntry = {
  type: ['string', 'object'],
  minLength: 1,
  title: 'a file, {file: …}, or {part: …, chapters: […]}',
  properties: {
    file: path('The Markdown file'),
    title: text('Title, where the file’s own heading is not to be used in the contents'),
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
};

export const bookSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:octavo:schema:book',
  title: 'book.yaml',
  description: 'An Octavo book: what it is called, who made it, and its chapters in order.',
  type: 'object',
  properties: {
    ...metadataProperties,
    chapters: { $ref: '#/$defs/chapters' },
    frontmatter: { $ref: '#/$defs/files' },
    backmatter: { $ref: '#/$defs/files' },
  },
  additionalProperties: false,
  $defs: {
    person: {
      type: ['string', 'object'],
      minLength: 1,
      title: 'a name or {name, role, file-as}',
      properties: personProperties,
      additionalProperties: false,
    },
    identifier: {
      type: ['string', 'number', 'object'],
      title: 'an identifier or {scheme, value, edition}',
      properties: metadataProperties.identifier.properties,
      additionalProperties: false,
    },
    licence: {
      type: ['string', 'object'],
      minLength: 1,
      title: 'an SPDX identifier such as CC-BY-4.0, or {name, url}',
      description: 'Licence of the text',
      properties: {
        name: text('Name of the licence'),
        url: {
          type: 'string',
          pattern: '^https?://[^\\s]+$',
          title: 'an address that begins with http:// or https://',
          description: 'Address of the licence',
        },
      },
      required: ['name'],
      additionalProperties: false,
    },
    subjects: {
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
    },
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

/** Keys of front matter that say what one chapter is. */
const sectionProperties = {
  role: chapterEntry.properties.role,
  class: {
    type: ['string', 'array'],
    title: 'a word or a list of words',
    description: 'unnumbered, unlisted, or a role',
  },
  number: flag('Whether the chapter is numbered'),
  numbered: flag('Whether the chapter is numbered'),
  listed: flag('Whether it stands in the contents list'),
};

/**
 * Keys of Pandoc and its relations that mean nothing here and are passed over without a word:
 * the same file may serve several tools.
 */
export const foreignKeys = [
  'documentclass',
  'classoption',
  'fontsize',
  'fontfamily',
  'fontenc',
  'mainfont',
  'sansfont',
  'monofont',
  'mathfont',
  'CJKmainfont',
  'linestretch',
  'margin-left',
  'margin-right',
  'margin-top',
  'margin-bottom',
  'geometry',
  'papersize',
  'pagestyle',
  'toc-title',
  'toc-depth',
  'numbersections',
  'number-sections',
  'secnumdepth',
  'csl',
  'bibliography',
  'citation-style',
  'citations',
  'nocite',
  'link-citations',
  'reference-section-title',
  'references',
  'suppress-bibliography',
  'linkcolor',
  'urlcolor',
  'citecolor',
  'colorlinks',
  'header-includes',
  'include-before',
  'include-after',
  'css',
  'stylesheet',
  'dir',
  'thanks',
  'institute',
  'affiliation',
  'indent',
  'subparagraph',
  'output',
  'template',
  'pdf-engine',
  'variables',
  'metadata',
  'epub-title-type',
  'belongs-to-collection',
  'group-position',
  'ibooks',
  'type',
  'format',
  'relation',
  'coverage',
  'source',
  'page-progression-direction',
  'accessModes',
  'accessibilityFeatures',
  'crossref',
  'figureTitle',
  'tableTitle',
  'layout',
  'permalink',
  'draft',
  'weight',
  'tags',
  'categories',
  'title-prefix',
  'pagetitle',
  'author-meta',
  'date-meta',
  'highlight-style',
  'shorttitle',
  'running-head',
  'email',
  'orcid',
] as const;

export const frontMatterSchema = {
  $schema: bookSchema.$schema,
  title: 'front matter',
  type: 'object',
  properties: {
    ...metadataProperties,
    ...sectionProperties,
    ...Object.fromEntries(foreignKeys.map((key) => [key, {}])),
  },
  additionalProperties: false,
  $defs: bookSchema.$defs,
};
