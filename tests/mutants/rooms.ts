/**
 * What is mutated, and which tests are asked: those that need no browser and no network, so that a mutant costs little.
 */

export interface Room {
  readonly name: string;
  /** Folders or files. */
  readonly sources: readonly string[];
  /** What is not mutated: only a browser can tell. */
  readonly except?: readonly string[];
  /** Globs of test files. */
  readonly tests: readonly string[];
}

/**
 * Tests that are not asked, by a part of their names: they prove how time grows with tens of thousands of something,
 * and take seconds each.
 */
export const slow = [
  'that have thousands of runs and figures',
  'grows with the text',
  'of many %j',
  'so that 64,000 marks',
  'include each other many times',
  'reads so many times at most',
];

/** Whole manuscripts, read and finished, and set as far as no browser is needed. */
const books = [
  'tests/manuscript/{cross-references,environments,foreign,read,references}.test.ts',
  'tests/manuscript/{pictures,sections}/*.test.ts',
  'tests/manuscript/text/formulas.test.ts',
  'tests/citations/{lists,markup,styles}.test.ts',
  'tests/formulas/tex.test.ts',
  'tests/editions/{anthology,book-index,caption-lists,edition-book,endnotes}.test.ts',
  'tests/editions/epub/{documents,package,split,stylesheet}.test.ts',
  'tests/forms/unprinted.test.ts',
];

export const rooms: readonly Room[] = [
  { name: 'report', sources: ['src/report'], tests: ['tests/report/*.test.ts'] },
  {
    name: 'transforms',
    sources: ['src/transforms'],
    tests: ['tests/transforms/*.test.ts', 'tests/markup/*.test.ts', ...books],
  },
  {
    name: 'planner',
    sources: ['src/editions/pdf/make-up/plan'],
    tests: ['tests/editions/pdf/make-up/{plan,pure-parts}.test.ts', 'tests/editions/pdf/make-up/plan/*.test.ts'],
  },
  {
    name: 'markup',
    sources: ['src/markup'],
    tests: [
      'tests/markup/*.test.ts',
      'tests/transforms/*.test.ts',
      'tests/manuscript/text/syntax/*.test.ts',
      'tests/editions/html/{edition,landmarks}.test.ts',
      'tests/editions/pdf/{display,pagination}.test.ts',
      'tests/theme/fonts.test.ts',
      ...books,
    ],
  },
  {
    name: 'words',
    sources: ['src/words'],
    tests: ['tests/words/*.test.ts', 'tests/manuscript/reading-proof.test.ts'],
  },
  {
    name: 'checks',
    sources: ['src/checks'],
    except: ['src/checks/barriers-in-page.ts'],
    tests: [
      'tests/checks/{claims,epub,guards,small-claims,small-epub}.test.ts',
      'tests/checks/{contents-proof,contents-telling,held-epub,held-html,held-pdf,png-pixels,series}.test.ts',
      'tests/checks/{examiners,gate,source-lines}.test.ts',
      'tests/checks/pdf-*.test.ts',
      'tests/editions/accessibility/*.test.ts',
      'tests/editions/epub/{accessibility-metas,documents,package,stylesheet}.test.ts',
      'tests/editions/pdf/{attachments,xmp}.test.ts',
      'tests/editions/edition-book.test.ts',
    ],
  },
  {
    name: 'manuscript',
    sources: ['src/manuscript'],
    tests: [
      'tests/manuscript/**/*.test.ts',
      'tests/citations/{bibliographies,formats}.test.ts',
      'tests/transforms/*.test.ts',
      'tests/markup/*.test.ts',
    ],
  },
  {
    name: 'system',
    sources: ['src/system'],
    except: ['launch', 'page-bundle', 'press', 'unpack'].map((file) => `src/system/browser/${file}.ts`),
    tests: [
      'tests/system/*.test.ts',
      'tests/system/browser/{cache,find,hyphenation,minikin}.test.ts',
      'tests/manuscript/plan/*.test.ts',
      'tests/manuscript/read.test.ts',
      'tests/theme/load.test.ts',
    ],
  },
];

/** A few files of several rooms, each with the tests of its own: what CI asks. */
export const sample: readonly Room[] = [
  {
    name: 'report',
    sources: ['src/report/report.ts', 'src/report/reporter.ts'],
    tests: ['tests/report/*.test.ts'],
  },
  {
    name: 'planner',
    sources: ['figures', 'notes', 'spaces'].map((file) => `src/editions/pdf/make-up/plan/${file}.ts`),
    tests: ['tests/editions/pdf/make-up/plan/parts.test.ts'],
  },
  {
    name: 'markup',
    sources: ['callout-names', 'contents', 'notes', 'scripts'].map((file) => `src/markup/${file}.ts`),
    tests: ['tests/markup/{blocks,contents,notes,scripts}.test.ts'],
  },
  {
    name: 'system',
    sources: ['new-folder', 'text', 'text-store'].map((file) => `src/system/${file}.ts`),
    tests: ['tests/system/{new-folder,text,text-store}.test.ts'],
  },
  {
    name: 'transforms',
    sources: ['openings', 'tree/blocks', 'typography/dialect'].map((file) => `src/transforms/${file}.ts`),
    tests: ['tests/transforms/parts.test.ts'],
  },
  {
    name: 'checks',
    sources: ['dead-ends', 'finished', 'parity', 'pdf/cmap'].map((file) => `src/checks/${file}.ts`),
    tests: ['tests/checks/{contents-proof,gate,guards,pdf-parts}.test.ts'],
  },
  {
    name: 'words',
    sources: ['src/words/passages.ts', 'src/words/tree-passages.ts'],
    tests: ['tests/words/passages.test.ts', 'tests/words/wordings.test.ts'],
  },
];
