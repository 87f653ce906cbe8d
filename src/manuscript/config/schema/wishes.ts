/** How it is to be made: the design, the notes, the lists, the files. */
import {
  captionLists,
  headLevels,
  paperNames,
  referencePages,
  spineWays,
  writeOutScopes,
} from '../../../model/index.ts';
import { flag, length, path, text } from './kinds.ts';
import { pageProperties } from './page.ts';

const headLevel = (description: string) =>
  ({
    enum: headLevels,
    title: 'none, author, book, part, chapter or section',
    description,
  }) as const;

const counted = (what: string) =>
  ({
    type: ['boolean', 'string'],
    pattern: '^(?:book|chapter|section)$',
    title: 'true, false, book, chapter or section',
    description: `Whether ${what} have numbers, or where these begin anew`,
  }) as const;

const depth = (description: string) =>
  ({ type: 'integer', minimum: 1, maximum: 6, title: 'a number from 1 to 6', description }) as const;

export const wishProperties = {
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
    title: '{source, print-ready, grey, wrap}',
    description: 'What goes with the PDF',
    properties: {
      source: flag('The manuscript itself is in the PDF, so that it can be restored from it'),
      'print-ready': flag('A second PDF is made for the printer'),
      grey: flag('The PDF for the printer has no colours'),
      wrap: {
        type: ['boolean', 'object'],
        title: 'true, false, or {spine, spine-text, flaps, barcode}',
        description: 'A PDF of the cover, the spine and the back in one, for the printer',
        properties: {
          spine: length('Width of the spine, where the printer has said it'),
          'spine-text': {
            type: 'string',
            pattern: `^(?:${spineWays.join('|')})$`,
            title: spineWays.join(', '),
            description: 'Which way the words on the spine run',
          },
          flaps: length('Width of the flaps'),
          barcode: {
            type: ['number', 'boolean'],
            minimum: 80,
            maximum: 200,
            title: 'a number from 80 to 200, or false',
            description: 'Size of the bar code of the ISBN, in per cent; false: there is none',
          },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
  paper: {
    type: ['string', 'object'],
    pattern: `^(?:${paperNames.join('|')})$`,
    title: `${paperNames.join(', ')}, or {kind, weight, bulk}, {thickness} or {pages-per-inch}, and {name}`,
    description: 'The paper that it will be printed on, for the width of the spine',
    properties: {
      kind: {
        type: 'string',
        pattern: `^(?:${paperNames.join('|')})$`,
        title: paperNames.join(', '),
        description: 'A usual kind, which says how thick paper is for its weight',
      },
      thickness: length('Thickness of one leaf'),
      weight: { type: 'number', minimum: 20, maximum: 500, title: 'grams per square metre', description: 'Weight' },
      bulk: {
        type: 'number',
        minimum: 0.5,
        maximum: 4,
        title: 'cubic centimetres per gram, such as 1.3',
        description: 'How thick it is for its weight; printers also call it volume',
      },
      name: text('What it is called, for the imprint page of the print edition'),
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
  'toc-depth': depth('Down to which level the contents of the print edition go; a chapter is the first'),
  lists: {
    type: ['string', 'array'],
    pattern: '^(?:figures|tables|listings|first-lines)$',
    title: 'figures, tables, listings or first-lines, or several in a list',
    description: 'Lists that follow the contents; that of the first lines of poems ends the book',
    items: { enum: captionLists, title: 'figures, tables, listings or first-lines' },
  },
  lof: flag('Pandoc’s word for a list of figures'),
  lot: flag('Pandoc’s word for a list of tables'),
  numbering: {
    type: ['boolean', 'string', 'object'],
    pattern: '^(?:book|chapter|section)$',
    title: 'true, false, book, chapter, section, or {figures, tables, listings, equations, theorems, together}',
    description:
      'What has numbers, and where they begin anew; without it captions have numbers where a list or a reference needs them',
    properties: {
      figures: counted('figures'),
      tables: counted('tables'),
      listings: counted('listings'),
      equations: counted('equations that have ids'),
      theorems: counted('theorems, lemmas, definitions and their like'),
      together: flag('Theorems, lemmas, definitions and their like are counted in one row'),
    },
    additionalProperties: false,
  },
  'number-sections': flag('Headings have numbers: 2.1'),
  numbersections: flag('LaTeX’s word for number-sections'),
  'number-depth': depth('Down to which level headings have numbers; a chapter is the first'),
  secnumdepth: depth('LaTeX’s word for number-depth'),
  // `references` is Pandoc's list of works.
  'cross-references': {
    type: 'object',
    title: '{capitals, page}',
    description: 'How references such as @fig-x are worded',
    properties: {
      capitals: flag('Whether their words always begin with a capital; false: only @Fig-x does'),
      page: {
        enum: referencePages,
        title: 'never, always, far or words',
        description:
          'Whether print tells where what is referred to stands: its page; far: unless it is the same; words: opposite, overleaf, or above or below with the page; default never',
      },
    },
    additionalProperties: false,
  },
  variables: {
    type: 'object',
    title: 'names and words, such as version: 2.1',
    description: 'Words that the text names as {{ name }}',
    additionalProperties: { type: ['string', 'number'], title: 'words', description: 'Words' },
  },
  index: {
    type: ['boolean', 'object'],
    title: 'true, false, or {title, style, lists, terms}',
    description: 'The index of what is marked in the text; false: none',
    properties: {
      title: text('What it is called'),
      style: {
        enum: ['indented', 'run-on'],
        title: 'indented or run-on',
        description: 'Sub-entries in lines of their own, or in the paragraph of their entry; default indented',
      },
      lists: {
        type: 'object',
        title: 'names and titles, such as persons: Index of persons',
        description: 'Further indexes: what is marked with in=NAME stands in it',
        additionalProperties: { type: 'string', minLength: 1, title: 'a title', description: 'Title' },
      },
      terms: {
        type: 'object',
        title: 'entries, each with the words that mean it, such as Pharos: [Pharos, lighthouse*]',
        description: 'Entries whose places are looked for in the text',
        additionalProperties: {
          type: ['string', 'array'],
          title: 'words, or a list of words',
          description: 'The words that mean it; * at the end of a word is any ending',
          items: { type: 'string', minLength: 1, title: 'words', description: 'Words' },
        },
      },
    },
    additionalProperties: false,
  },
  glossary: {
    type: 'object',
    title: 'terms and what they mean, such as Folio: The number of a page.',
    description: 'Entries of the glossary',
    additionalProperties: {
      type: ['string', 'object'],
      minLength: 1,
      title: 'what the term means, or {definition, also}',
      description: 'What the term means',
      properties: {
        definition: text('What the term means'),
        also: {
          type: ['string', 'array'],
          title: 'a word, or a list of words',
          description: 'Other words by which the text names it',
          items: { type: 'string', minLength: 1, title: 'a word', description: 'A word' },
        },
      },
      required: ['definition'],
      additionalProperties: false,
    },
  },
  abbreviations: {
    type: 'object',
    title: 'abbreviations and what they stand for, such as HTML: HyperText Markup Language',
    description: 'What abbreviations stand for',
    additionalProperties: text('What it stands for'),
  },
  drama: {
    type: ['boolean', 'object'],
    title: 'true, false, or {line-numbers: 5}',
    description: 'Whether the text is a play; without it only what surely is one is set as one',
    properties: {
      'line-numbers': {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        title: 'a whole number such as 5 or 10',
        description: 'Every how many lines verse shows its number, scene by scene',
      },
    },
    additionalProperties: false,
  },
  'write-out': {
    enum: writeOutScopes,
    title: 'book, chapter or never',
    description: 'Where abbreviations are written out: at their first use in the book, in each chapter, or nowhere',
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
  formulas: {
    type: 'object',
    title: '{epub: mathml or pictures}',
    description: 'How formulas are shown',
    properties: {
      epub: {
        enum: ['mathml', 'pictures'],
        title: 'mathml or pictures',
        description: 'In the e-book: pictures are for readers that know no MathML; default mathml',
      },
    },
    additionalProperties: false,
  },
  macros: {
    type: 'object',
    title: 'names with the TeX that each stands for, such as {R: \\mathbb{R}}',
    description: 'Commands for formulas; #1 is what follows in braces',
    propertyNames: { pattern: '^\\\\?[A-Za-z]+$', title: 'letters' },
    additionalProperties: { type: 'string', title: 'TeX' },
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
  ignore: {
    type: ['string', 'array', 'object'],
    minLength: 1,
    title: 'rules, or rules with a reason, such as image-alt: The ornaments say nothing',
    description: 'Messages that are not to be told; errors are told all the same',
    items: {
      type: ['string', 'object'],
      minLength: 1,
      title: 'a rule, or a rule with a reason',
      description: 'A rule',
      additionalProperties: text('Why it is not to be told'),
    },
    additionalProperties: text('Why it is not to be told'),
  },
  kind: { enum: ['essay', 'book'], title: 'essay or book', description: 'What a single file is' },
} as const;
