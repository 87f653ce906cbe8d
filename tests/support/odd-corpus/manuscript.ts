/**
 * Manuscripts of what is odd and allowed, the same for the same seed. A grammar makes them: files (an essay, a book
 * by `book.yaml`, `SUMMARY.md` or its folder, in several languages, directions, themes and places of notes) hold
 * headings and blocks; blocks hold blocks and lines; lines hold words and what may stand among them. Rules are
 * picked evenly, and nest up to four deep. Whatever comes out, an edition of it has to be valid.
 */
import type { GeneratedManuscript } from '../generated-manuscript.ts';
import { drawChart, paintGrey } from '../made-up-pictures.ts';
import { seedRandom, type Random } from '../random.ts';
import { blocks, headingLine } from './blocks.ts';
import { line, type Around } from './lines.ts';
import { plainWords } from './words.ts';

const languages = ['en-GB', 'en-US', 'de', 'fr', 'es', 'ru', 'el', 'he', 'ar', 'fa', 'ja', 'tr', 'nl-BE', 'la'];
const settings = [
  '',
  'theme: modern',
  'notes: {place: chapter}',
  'notes: {place: endnotes}',
  'notes: {place: margin}',
  'trim: a5',
  'page: {columns: 2}',
  'lists: [figures, tables]',
];
/** Ids that somebody else may want, or that are no names in XML. */
const ids = [
  'a',
  'A',
  'ä',
  '1',
  'a.b',
  'a:b',
  '日本',
  'contents',
  'cover',
  'p1',
  'fn1',
  'note-1',
  'toc',
  'constructor',
  '__proto__',
  'start',
  'x-y_z',
  "d'or",
];

export function generateOdd(seed: number): Pick<GeneratedManuscript, 'name' | 'files' | 'entry'> {
  const random = seedRandom(seed * 2654435761);
  const language = random.pick(languages);
  const shared = {
    'dot.png': paintGrey(12, 8),
    'sign.svg': sign,
    'chart.svg': drawChart(300, 160, ['left', 'right'], 12),
  };
  const name = `odd-${String(seed).padStart(4, '0')}`;
  const metadata = [
    `title: ${JSON.stringify(`${plainWords(random, 1, 5)} & <b> "q" ${seed}`)}`,
    `language: ${language}`,
    'author: [Ü. Ñandú, 李 白]',
    random.pick(settings),
  ].join('\n');
  if (random.next() < 0.3) {
    const text = `---\n${metadata}\n---\n\n${file(random, false)}`;
    return { name, files: { ...shared, 'text.md': text }, entry: 'text.md' };
  }
  const files = ['01-one.md', '02-two.md', 'preface.md', 'appendix.md'].slice(0, random.between(2, 4));
  const texts = Object.fromEntries(files.map((path) => [path, file(random, true)]));
  const [first = '', ...rest] = files;
  const lists = [
    {
      'book.yaml': `${metadata}\nchapters:\n  - ${first}\n  - part: ${plainWords(random, 1, 3)}\n    chapters: [${rest.join(', ')}]\n`,
    },
    {
      'book.yaml': `${metadata}\n`,
      'SUMMARY.md': `# Summary\n\n${files.map((path) => `- [*${plainWords(random, 1, 3)}*](${path})`).join('\n')}\n`,
    },
    { 'book.yaml': `${metadata}\n` },
  ];
  return { name, files: { ...shared, ...texts, ...random.pick(lists) }, entry: '' };
}

/** One text: a heading or none, blocks, further headings, and the notes that were referred to. */
function file(random: Random, isChapter: boolean): string {
  const known: string[] = [];
  const notes: string[] = [];
  const around: Around = {
    random,
    depth: 4,
    note: () => {
      const label =
        random.next() < 0.2 && notes.length > 0 ? String(random.between(1, notes.length)) : String(notes.push(''));
      return label;
    },
    newId: () => {
      const id = random.pick(ids);
      const free = known.includes(id) ? `${id}-${known.length}` : id;
      known.push(free);
      return free;
    },
    knownId: () => (known.length === 0 ? undefined : random.pick(known)),
  };
  const parts: string[] = [];
  if (random.next() < 0.15) parts.push(line(around));
  if (isChapter && random.next() < 0.9) parts.push(`# ${headingLine(around, random)}${heading(around)}`);
  parts.push(blocks(around, 1, 4));
  for (let at = random.between(0, 3); at > 0; at -= 1)
    parts.push(
      `${'#'.repeat(random.pick([2, 2, 3, 6]))} ${headingLine(around, random)}${heading(around)}`,
      blocks(around, 0, 3),
    );
  // A note may have notes of its own kind only in the line.
  const texts = notes.map(
    (_, at) => `[^${at + 1}]: ${blocks({ ...around, depth: 2, inNote: true }, 1, 2).replaceAll('\n', '\n    ')}`,
  );
  return `${[...parts, ...texts].filter((part) => part !== '').join('\n\n')}\n`;
}

function heading(around: Around): string {
  return around.random.pick(['', '', ` {#${around.newId()}}`, ' {.unnumbered}', ' {lang=fr}', ' {-}']);
}

const sign = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 20"><title>A sign</title>
<defs><linearGradient id="a"><stop offset="0" stop-color="red" stop-opacity=".3"/><stop offset="1"/></linearGradient><g id="b"><path d="M0 0h9v9z"/></g></defs>
<style>.c { fill: url(#a); stroke: black }</style><rect class="c" width="20" height="20"/><use xlink:href="#b" x="4"/><text y="18" font-size="6">אב &amp; x</text></svg>`;
