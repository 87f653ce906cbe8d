import fc from 'fast-check';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/manuscript/text/index.ts';
import { toTree } from '../../src/markup/tree.ts';
import { Report } from '../../src/report/report.ts';
import { setPlainText, typographyTransform } from '../../src/transforms/tree/typography.ts';

const nnbsp = '\u202F';
const nbsp = '\u00A0';

/** Markdown in a language → its words as they are set; ties are tested in `ties.test.ts`. */
function set(language: string, markdown: string): string {
  return typeset(language, markdown)
    .replaceAll('\u2060', '')
    .replaceAll(/(?<![«:])\u00A0(?![»])/gu, (space) => (language.startsWith('fr') ? space : ' '));
}

function typeset(language: string, markdown: string): string {
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
    ['fa', `"یک 'دو' سه".`, '«یک ‹دو› سه».'],
    ['ar', `قال: "نعم".`, 'قال: «نعم».'],
    ['he', `"אחת 'שתיים' שלוש".`, '”אחת ’שתיים’ שלוש”.'],
    ['he', `"צה"ל וג'ורג'", אמר.`, '”צה"ל וג’ורג’”, אמר.'],
    ['ja', `"ichi" 'ni'`, `"ichi" 'ni'`],
  ])('%s: %s', (language, before, after) => {
    expect(set(language, before)).toBe(after);
  });
});

/** Each of these was set wrongly when marks were judged one by one. */
describe('a paragraph as a whole', () => {
  it.each([
    // British dialogue, typed with single marks.
    ['en-GB', `'One,' said A, 'two.' He went.`, '‘One,’ said A, ‘two.’ He went.'],
    [
      'en-GB',
      `'Certainly,' the owl said slowly. 'What else is there?' it went on.`,
      '‘Certainly,’ the owl said slowly. ‘What else is there?’ it went on.',
    ],
    ['en-GB', `'I hadn't!' cried the hen. 'A fox!' said he.`, '‘I hadn’t!’ cried the hen. ‘A fox!’ said he.'],
    ['en-GB', `'She said, "No, no," and left,' he told us.`, '‘She said, “No, no,” and left,’ he told us.'],
    [
      'en-GB',
      `'The dogs' bowls were empty,' he said, 'and so was the boys' jar.'`,
      '‘The dogs’ bowls were empty,’ he said, ‘and so was the boys’ jar.’',
    ],
    [
      'en-GB',
      `'I was goin' to say,' he said, 'that th' mill's shut.'`,
      '‘I was goin’ to say,’ he said, ‘that th’ mill’s shut.’',
    ],
    ['en-GB', `''Tis late,' she said. ''Twas later yesterday.'`, '‘’Tis late,’ she said. ‘’Twas later yesterday.’'],
    [
      'en-GB',
      `'The "white lord," they call him.' She laughed. 'A "lord"!'`,
      '‘The “white lord,” they call him.’ She laughed. ‘A “lord”!’',
    ],
    ['en', `"'First,' he said, 'the nails.'" She nodded.`, '“‘First,’ he said, ‘the nails.’” She nodded.'],
    ['en', `"Take 'em to the horses' stalls, an' be quick."`, '“Take ’em to the horses’ stalls, an’ be quick.”'],
    ['en', `He was on---"the brink"---he said---"of 'it'."`, 'He was on—“the brink”—he said—“of ‘it’.”'],
    ['en', `"I was going--" he began; "I was--"`, '“I was going–” he began; “I was–”'],
    ['en', `"(So)" and ("so") and "[so]" and "so"/"so"`, '“(So)” and (“so”) and “[so]” and “so”/“so”'],
    ['en', '"`code`" and `code`\'s and "*em*" and [a "link"](#a)\'s', '“code” and code’s and “em” and a “link”’s'],
    ['en', `x="y" and a 3" pipe, "not a 2" one," she said.`, 'x=“y” and a 3″ pipe, “not a 2″ one,” she said.'],
    ['de', `"Hans' Hut", sagte sie, "wie geht's 'ner Frau?"`, '„Hans’ Hut“, sagte sie, „wie geht’s ’ner Frau?“'],
    ['fr', `d'"abord" et l'"eau"`, `d’«${nnbsp}abord${nnbsp}» et l’«${nnbsp}eau${nnbsp}»`],
    ['fr', `" Oui ", dit-il.`, `«${nnbsp}Oui${nnbsp}», dit-il.`],
    ['it', `dell'"amore" e un po' di "pane"`, 'dell’«amore» e un po’ di «pane»'],
    ['nl', `'s Avonds zag hij 't huis. "'t Is zo," zei hij.`, '’s Avonds zag hij ’t huis. “’t Is zo,” zei hij.'],
  ])('%s: %s', (language, before, after) => {
    expect(set(language, before)).toBe(after);
  });

  it.each([
    [`'T is so; I 'll go, they 'd stay, it 's late`, '’T is so; I ’ll go, they ’d stay, it ’s late'],
    [`'Swounds! 'a said 'bout it, 'cause o' them`, '’Swounds! ’a said ’bout it, ’cause o’ them'],
    [`took the boat to 'Frisco and saw the young 'uns`, 'took the boat to ’Frisco and saw the young ’uns'],
    [`the sailors' songs, Moses' law, for conscience' sake`, 'the sailors’ songs, Moses’ law, for conscience’ sake'],
    [`in the '90s, June '48, the 1880's`, 'in the ’90s, June ’48, the 1880’s'],
    [`a nor'-nor'-easter, a-'untin' we go`, 'a nor’-nor’-easter, a-’untin’ we go'],
  ])('apostrophes: %s', (before, after) => {
    expect(set('en', before)).toBe(after);
  });

  it('takes what the paragraph leaves open for a quotation if the next one goes on with it', () => {
    const text = `'Dear friend,\n\n'I am well, and the dogs' bowls are full.\n\n'Yours, A.'`;
    expect(set('en-GB', text).split(/\s*\n\s*/u)).toEqual([
      '‘Dear friend,',
      '‘I am well, and the dogs’ bowls are full.',
      '‘Yours, A.’',
    ]);
  });

  it('learns what a text cuts short elsewhere', () => {
    const text = `"I 'zpect so."\n\n"He 'zpect it."\n\n"They 'zpect to see the horses' stalls."`;
    expect(set('en', text)).not.toContain('‘');
  });
});

/** A text whose marks all stand at random, in the languages with marks of their own. */
// The same texts in every run: a test says the same of the same program.
fc.configureGlobal({ seed: 20261128, numRuns: 1000 });

const texts = fc.tuple(
  fc.constantFrom('en', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv'),
  fc.array(fc.constantFrom('a', 'dogs', 'he said', ' ', '. ', ', ', '"', "'", '-', '(', ')', '5', '\n'), {
    maxLength: 60,
  }),
);
const everyMark = /["'“”„‘’‚«»‹›′″]/gu;

describe('of any text', () => {
  it('each mark becomes one mark, and nothing but marks and spaces changes', () => {
    fc.assert(
      fc.property(texts, ([language, parts]) => {
        const text = parts.join('').replaceAll(/-{2,}/gu, '-');
        const result = setPlainText(text, language);
        expect(result.match(everyMark)?.length).toBe(text.match(everyMark)?.length);
        const bare = (words: string): string => words.replaceAll(everyMark, '').replaceAll(/[\s\u202F\u00A0]/gu, '');
        expect(bare(result)).toBe(bare(text));
      }),
    );
  });

  it('what is set already stays as it is', () => {
    fc.assert(
      fc.property(texts, ([language, parts]) => {
        const once = setPlainText(parts.join(''), language);
        fc.pre(!/["']/u.test(once));
        expect(setPlainText(once, language)).toBe(once);
      }),
    );
  });

  it('what has no marks stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 ,()äéß]{0,80}$/u), (text) => {
        expect(setPlainText(text, 'en')).toBe(text);
      }),
    );
  });
});

/** Processor time for a text of so many parts, milliseconds: the least of three, as other programs run beside. */
function measure(part: string, count: number): number {
  const text = part.repeat(count);
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    setPlainText(text, 'en');
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

describe('grows with the text', () => {
  it.each(['"', "'", `"'`, `'a `, ` 'a' "b"`, `a'`, '-- ', '... '])(
    'of many %j',
    (part) => {
      measure(part, 1000);
      // Four times as much takes about four times as long; sixteen times, if each mark looked at each.
      expect(measure(part, 16_000)).toBeLessThan(8 * measure(part, 4000) + 50);
    },
    120_000,
  );

  it('so that 64,000 marks in a paragraph are set', () => {
    const result = setPlainText(`"`.repeat(64_000), 'en');
    expect(result).toMatch(/^[“”]{64000}$/u);
  }, 120_000);
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
