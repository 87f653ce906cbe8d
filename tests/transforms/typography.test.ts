import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';
import { typographyTransform } from '../../src/transforms/tree/typography.ts';

const nnbsp = '\u202F';
const nbsp = '\u00A0';

/** Markdown in a language → its words as they are set. */
function set(language: string, markdown: string): string {
  const report = new Report();
  const tree = toTree(parseMarkdown(markdown), { file: 'a.md', language, source: markdown, report });
  typographyTransform(tree, { file: 'a.md', source: markdown, language, report });
  return toString(tree);
}

describe('quotation marks by language', () => {
  it.each([
    ['en', `"One 'two' three," she said.`, '“One ‘two’ three,” she said.'],
    ['en-GB', `"One 'two' three," she said.`, '‘One “two” three,’ she said.'],
    ['en-GB', `'One "two" three', she said.`, '‘One “two” three’, she said.'],
    ['de', `"Eins 'zwei' drei", sagte sie.`, '„Eins ‚zwei‘ drei“, sagte sie.'],
    ['de-CH', `"Eins 'zwei' drei".`, '«Eins ‹zwei› drei».'],
    ['fr', `"Un 'deux' trois".`, `«${nnbsp}Un “deux” trois${nnbsp}».`],
    ['es', `"Uno 'dos' tres".`, '«Uno “dos” tres».'],
    ['sv', `"Ett".`, '”Ett”.'],
    ['pl', `"Raz".`, '„Raz”.'],
    ['ja', `"ichi" 'ni'`, `"ichi" 'ni'`],
  ])('%s: %s', (language, before, after) => {
    expect(set(language, before)).toBe(after);
  });
});

describe('marks, dashes and primes', () => {
  it.each([
    [
      `don't; the dogs' bowls; rock 'n' roll; '90s; 'tis; ever 'gainst`,
      'don’t; the dogs’ bowls; rock ’n’ roll; ’90s; ’tis; ever ’gainst',
    ],
    [`*"Emphasised"* and "*inside*"`, '“Emphasised” and “inside”'],
    [`("parenthesis") ["bracket"] --"dash"--`, '(“parenthesis”) [“bracket”] –“dash”–'],
    ['one -- two---three ---- four', 'one – two—three ---- four'],
    ['wait... what....', 'wait… what….'],
    [`5'10" tall`, '5′10″ tall'],
    [String.raw`\"straight\" and \'so\' \-- \...`, `"straight" and 'so' -- ...`],
    ['`"code" -- ...` and "prose"', '"code" -- ... and “prose”'],
    ['see https://example.org/a--b?c="d" now', 'see https://example.org/a--b?c="d" now'],
    [`"'Nested' first," he said`, '“‘Nested’ first,” he said'],
    [`A "quotation"[^1].\n\n[^1]: note`, 'A “quotation”.note'],
  ])('%s', (before, after) => {
    expect(set('en', before).replaceAll('\n', '')).toBe(after);
  });
});

describe('French spaces', () => {
  it.each([
    ['Quoi ?', `Quoi${nnbsp}?`],
    ['Quoi?! Non; oui', `Quoi${nnbsp}?! Non${nnbsp}; oui`],
    ['Le titre : ceci', `Le titre${nbsp}: ceci`],
    ['à 10:30 précises', 'à 10:30 précises'],
    ['« oui »', `«${nnbsp}oui${nnbsp}»`],
    ['https://example.fr/?a=1', 'https://example.fr/?a=1'],
  ])('%s', (before, after) => {
    expect(set('fr', before)).toBe(after);
  });

  it('follow the language of a phrase', () => {
    expect(set('en', 'He asked: [Quoi ?]{lang=fr} "What?"')).toBe(`He asked: Quoi${nnbsp}? “What?”`);
  });
});

it.each([
  ['これは\n一行です。\n次の文', 'これは一行です。次の文'],
  ['これは\nOctavo', 'これは\nOctavo'],
])('joins lines of scripts that have no spaces: %j', (before, after) => {
  expect(set('ja', before)).toBe(after);
});

it('closes in the language in which it opened', () => {
  const tree = { type: 'root' as const, children: [h('p', ['"', h('span', { lang: 'de' }, 'Er sagte "ja"'), '"'])] };
  typographyTransform(tree, { file: '', source: '', language: 'en', report: new Report() });
  expect(toString(tree)).toBe('“Er sagte „ja“”');
});
