/** What stands in a line: emphasis, links, notes, pictures, code, HTML, languages, one within the other. */
import type { Random } from '../random.ts';
import { plainWords, words } from './words.ts';

/** Where a line stands: what may not stand in it there. */
export interface Around {
  readonly random: Random;
  /** How deep it may still be nested. */
  readonly depth: number;
  readonly inLink?: boolean;
  readonly inNote?: boolean;
  readonly inCell?: boolean;
  /** Keeps a note for the end of the file. @returns its label */
  readonly note: () => string;
  /** A new id, or one that is there. */
  readonly newId: () => string;
  readonly knownId: () => string | undefined;
}

type Rule = (around: Around) => string;

const tags = [
  'kbd',
  'mark',
  'small',
  'u',
  's',
  'ins',
  'del',
  'var',
  'samp',
  'cite',
  'dfn',
  'q',
  'sub',
  'sup',
  'b',
  'i',
];
const languages = ['de', 'fr', 'ar', 'he', 'ja', 'zh-Hans', 'grc', 'x-klingon', 'en-GB-oxendict'];

const rules: readonly Rule[] = [
  (around) => `*${inside(around)}*`,
  (around) => `**${inside(around)}**`,
  (around) => `***${plainWords(around.random, 1, 2)}***`,
  (around) => `~~${inside(around)}~~`,
  ({ random }) => `H~2~O and x^${random.between(1, 99)}^`,
  ({ random, inCell }) =>
    random.pick(['`code`', '`` a`b ``', '`<b> & </b>`', '`a--b"c\'`', inCell ? '`a`' : '`a | b`']),
  ({ random }) => `\`${'very_long_code.'.repeat(random.between(1, 9))}end\``,
  (around) =>
    link(around, () =>
      random(around).pick(['https://example.org/', 'https://example.org/ä?b=c&d=e#f', 'mailto:a@b.org']),
    ),
  (around) => link(around, () => `#${encodeURIComponent(around.knownId() ?? '')}`),
  (around) => (around.inLink ? 'word' : '<https://example.org/x>'),
  (around) =>
    around.inLink || around.knownId() === undefined
      ? 'word'
      : `[see](#${encodeURIComponent(around.knownId() ?? '')}){.page}`,
  (around) => (around.inNote ? 'word' : `word^[${inside({ ...around, inNote: true })}]`),
  (around) => (around.inNote ? 'word' : `word[^${around.note()}]`),
  (around) => (around.inNote ? 'word' : `word[^${around.note()}][^${around.note()}]`),
  ({ random }) => `![${plainWords(random, 1, 4)}](${random.pick(['dot.png', 'sign.svg'])}){.inline}`,
  (around) => `[${inside(around)}]{lang=${random(around).pick(languages)}}`,
  (around) =>
    `[${inside(around)}]{${random(around).pick(['.smallcaps', '.unknown', 'dir=rtl', 'dir=ltr', `#${around.newId()}`])}}`,
  (around) => html(around, random(around).pick(tags)),
  ({ random }) => `<abbr title="${plainWords(random, 1, 3)}">ABC</abbr>`,
  () => '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
  () => '<bdo dir="rtl">abc</bdo> and <bdi>אב</bdi>',
  ({ random }) =>
    random.pick(['one<br>two', 'one<wbr>two', '<time datetime="2020">then</time>', '<data value="1">one</data>']),
  (around) => `<span lang="${random(around).pick(languages)}" dir="auto">${inside(around)}</span>`,
  (around) => `<span id="${around.newId()}"></span>`,
  () => '<font color="red">red</font> <tt>typed</tt> <big>big</big>',
  () => '<!-- a comment -->',
];

function random(around: Around): Random {
  return around.random;
}

/** Words and what may stand among them. */
export function line(around: Around, most = 4): string {
  const parts = [words(around.random, 1, 8)];
  const count = around.random.between(0, most);
  for (let at = 0; at < count; at += 1) parts.push(around.random.pick(rules)(around), words(around.random, 1, 5));
  return parts.join(' ');
}

/** Within something else, with less in it the deeper it is. */
function inside(around: Around): string {
  if (around.depth <= 0 || around.random.next() < 0.5) return plainWords(around.random, 1, 4);
  const deeper = { ...around, depth: around.depth - 1 };
  return `${plainWords(around.random, 1, 2)} ${around.random.pick(rules)(deeper)} ${plainWords(around.random, 1, 1)}`;
}

function link(around: Around, address: () => string): string {
  if (around.inLink) return 'word';
  const title = around.random.next() < 0.2 ? ` "${plainWords(around.random, 1, 3)}"` : '';
  return `[${inside({ ...around, inLink: true })}](${address()}${title})`;
}

function html(around: Around, tag: string): string {
  return `<${tag}>${inside(around)}</${tag}>`;
}
