/** book.yaml, front matter, SUMMARY.md and book.toml with mistakes in them. */
import { book, essay, type BadInput } from './bad-input.ts';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
  'c: &c [*b, *b, *b, *b, *b, *b, *b, *b]',
  'd: [*c, *c, *c, *c, *c, *c, *c, *c]',
].join('\n');

export const configuration: readonly BadInput[] = [
  book('a tab in YAML', 'title: T\nauthor:\n\t- A', { exit: 1, says: ['book.yaml:3:1 config-syntax A tab'] }),
  book('a key that stands twice', 'title: A\nlang: en\ntitle: B', {
    exit: 1,
    says: ['book.yaml:3:1 config-syntax The same key stands here twice'],
  }),
  book('a quotation mark that is never closed', 'title: "T\nlang: en', { exit: 1, says: ['book.yaml:'] }),
  book('a colon in a value', 'title: Octavo: a book', {
    exit: 1,
    says: ['book.yaml:1:8 config-syntax A colon within a value'],
  }),
  book('a YAML tag', 'title: !exec rm', { exit: 1, says: ['book.yaml:1:8 config-syntax A YAML tag'] }),
  book('YAML that holds itself', 'title: &a [*a]', {
    exit: 1,
    says: ['book.yaml:1:12 config-syntax YAML whose aliases'],
  }),
  book('a YAML bomb', bomb, { exit: 1, says: ['book.yaml:2:8 config-syntax YAML whose aliases'] }),
  book('YAML in a hundred thousand brackets', `title: ${'['.repeat(100_000)}`, {
    exit: 1,
    says: ['book.yaml:1:72 config-syntax YAML nested deeper'],
  }),
  book('YAML of three megabytes', `title: ${'x'.repeat(3_000_000)}`, {
    exit: 1,
    says: ['book.yaml:1:1 file-too-large'],
  }),
  book('a list in the place of settings', '- one.md\n- two.md', {
    exit: 1,
    says: ['book.yaml:1:1 config-type book.yaml must be a list of keys and values'],
  }),
  book('a title that is a list', 'title: [T]\nchapters: [one.md, two.md]', {
    exit: 1,
    says: ['book.yaml:1:9 config-type “title” must be {type, text}, not text'],
  }),
  book('chapters that are no list', 'title: T\nchapters: {one: one.md}', {
    exit: 1,
    says: ['book.yaml:2:11 config-type “chapters” must be a list of files and parts, not keys and values'],
  }),
  book('a chapter that is a number', 'title: T\nchapters: [one.md, 2]', {
    exit: 1,
    says: ['book.yaml:2:20 config-type “chapters” must be a file'],
  }),
  book('notes in a place that there is not', 'title: T\nnotes:\n  place: foots', {
    exit: 1,
    says: ['book.yaml:3:10 config-value “foots” is not a value of “place”'],
  }),
  book('no chapters', 'title: T\nchapters: []', {
    exit: 1,
    says: ['book.yaml file-empty book.yaml lists no chapters'],
  }),
  book('a chapter that is not there', 'title: T\nchapters:\n  - one.md\n  - Two.MD', {
    exit: 1,
    says: ['book.yaml:4:5 chapter-missing There is no file Two.MD'],
  }),
  book('a chapter listed twice', 'title: T\nchapters:\n  - one.md\n  - ./one.md', {
    exit: 1,
    says: ['book.yaml:4:5 chapter-twice one.md is listed twice (first in line 3)'],
  }),
  book('a chapter from above', 'title: T\nchapters: [one.md, ../secret.md]', {
    beside: { 'secret.md': 'SECRET' },
    exit: 1,
    says: ['book.yaml:2:20 file-outside ../secret.md leads outside'],
  }),
  book('a chapter from the root of the disk', 'title: T\nchapters: [one.md, /etc/passwd]', {
    exit: 1,
    says: ['book.yaml:2:20 file-outside /etc/passwd leads outside'],
  }),
  book('a placeholder that nothing filled', 'title: {{title}}', {
    exit: 1,
    says: ['book.yaml:1:9 config-syntax A list or a map in the place of a key'],
  }),
  book('an unknown key', 'titel: T\ntitle: T', {
    exit: 0,
    says: ['book.yaml:1:1 config-unknown-key Unknown key “titel” in book.yaml'],
    keeps: ['First words.'],
  }),
  book('an unknown key deep down', 'title: T\ncontributors:\n  - name: A\n    rol: editor', {
    exit: 0,
    says: ['book.yaml:4:5 config-unknown-key Unknown key “rol” in “contributors”'],
    keeps: ['First words.'],
  }),
  book('a date that is none', 'title: T\ndate: next year', {
    exit: 1,
    says: ['book.yaml:2:7 config-value “next year” is not a date'],
  }),
  book('the 30th of February', 'title: T\ndate: 2026-02-30', {
    exit: 1,
    says: ['book.yaml:2:7 config-value “2026-02-30” is not a date'],
  }),
  book('an ISBN with a wrong digit', 'title: T\nisbn: 978-0-306-40615-8', {
    exit: 1,
    says: ['book.yaml:2:7 config-value “978-0-306-40615-8” is not an ISBN: its check digit is wrong'],
  }),
  book('a role that is none', 'title: T\ncontributors: [{name: A, role: cook}]', {
    exit: 1,
    says: ['book.yaml:2:32 config-value “cook” is not a role'],
  }),
  book('an address without its scheme', 'title: T\nurl: example.org', {
    exit: 1,
    says: ['book.yaml:2:6 config-value “example.org” is not a value of “url”'],
  }),
  book('a slug that climbs', 'title: T\nslug: ../../etc', {
    exit: 1,
    says: ['book.yaml:2:7 config-value “../../etc” is not a value of “slug”'],
  }),
  book('a theme that is not there', 'title: T\ntheme: gothic', { exit: 1, says: ['theme-missing'] }),
  book('a trim that is none', 'title: T\ntrim: huge', {
    exit: 1,
    says: ['book.yaml:2:7 config-value “huge” is not a value of “trim”'],
  }),
  book('a cover that is not there', 'title: T\ncover: cover.png', {
    exit: 0,
    says: ['book.yaml:2:8 image-missing'],
    keeps: ['First words.'],
  }),
  book('a cover from above', 'title: T\ncover: ../secret.png', {
    beside: { 'secret.png': 'SECRET' },
    exit: 1,
    says: ['book.yaml:2:8 image-outside'],
  }),
  book('a cover that is no picture', 'title: T\ncover: one.md', {
    exit: 0,
    says: ['book.yaml:2:8 image-type'],
    keeps: ['First words.'],
  }),
  book('no title', 'lang: en', { exit: 0, says: ['title-missing The book has no title'], keeps: ['First words.'] }),
  essay('front matter with an unknown key', '---\ntitle: T\nautor: A\n---\n\nKept words.', {
    exit: 0,
    says: ['essay.md:3:1 config-unknown-key Unknown key “autor” in front matter'],
    keeps: ['Kept words.'],
  }),
  essay('front matter in pieces', '---\ntitle: T\n  author: A\n---\n\nWords.', { exit: 1, says: ['essay.md:'] }),
  essay('front matter that is a sentence', '---\nOnly a sentence.\n---\n\nWords.', {
    exit: 1,
    says: ['essay.md:2:1 config-type Front matter must be'],
  }),
  essay('front matter with a language that is none', '---\ntitle: T\nlang: english please\n---\n\nKept words.', {
    exit: 1,
    says: ['essay.md:3:7 config-value “english please” is not a language tag'],
  }),
  essay('front matter with a language by its name', '---\ntitle: T\nlanguage: Deutsch\n---\n\nWords.', {
    exit: 1,
    says: ['essay.md:3:11 config-value “Deutsch” is not a language tag'],
  }),
  {
    name: 'SUMMARY.md with a missing file',
    files: {
      'book.yaml': 'title: T',
      'SUMMARY.md': '# Summary\n\n- [One](one.md)\n- [Two](two.md)\n',
      'one.md': '# One',
    },
    exit: 1,
    says: ['SUMMARY.md:4:3 chapter-missing There is no file two.md'],
  },
  {
    name: 'SUMMARY.md with the same file twice',
    files: {
      'book.yaml': 'title: T',
      'SUMMARY.md': '# Summary\n\n- [One](one.md)\n- [Again](one.md)\n',
      'one.md': '# One',
    },
    exit: 1,
    says: ['SUMMARY.md:4:3 chapter-twice'],
  },
  {
    name: 'SUMMARY.md that climbs',
    files: {
      'book.yaml': 'title: T',
      'SUMMARY.md': '# Summary\n\n- [One](one.md)\n- [Up](../secret.md)\n',
      'one.md': '# One',
    },
    beside: { 'secret.md': 'SECRET' },
    exit: 1,
    says: ['SUMMARY.md:4:3 file-outside'],
  },
  {
    name: 'SUMMARY.md without a list',
    files: { 'book.yaml': 'title: T', 'SUMMARY.md': '# Summary\n\nSoon.\n', 'one.md': '# One' },
    exit: 1,
    says: ['SUMMARY.md file-empty SUMMARY.md lists no chapters'],
  },
  {
    name: 'book.toml in pieces',
    files: {
      'book.toml': '[book]\ntitle = T',
      'SUMMARY.md': '- [One](one.md)\n- [Two](two.md)',
      'one.md': '# One',
      'two.md': '# Two',
    },
    exit: 1,
    says: ['book.toml:2:9 config-syntax'],
  },
  essay('SOURCE_DATE_EPOCH that is no number', '# T\n\nWords.', {
    env: { SOURCE_DATE_EPOCH: 'yesterday' },
    exit: 2,
    says: ['config-value SOURCE_DATE_EPOCH is “yesterday”'],
  }),
  essay('a theme on the command line that is not there', '# T\n\nWords.', {
    theme: 'bsae',
    exit: 2,
    says: ['theme-missing'],
  }),
  essay('a trim on the command line that is none', '# T\n\nWords.', { trim: '0x0', exit: 2, says: ['config-value'] }),
];
