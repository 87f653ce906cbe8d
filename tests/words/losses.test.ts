/** Which passages are said to be lost, and that they are as few as can be. */
import { describe, expect, it } from 'vitest';
import { findLosses, lettersOf, type Passage, type Threads } from '../../src/words/index.ts';
import { seedRandom } from '../support/random.ts';

/** `# ` before a heading, `> ` before code; `~ ` before what may stand anywhere, `+ ` before what may run on. */
function passageOf(line: string): Passage {
  const [, sign, text = ''] = /^([#>~+] )?(.*)$/su.exec(line) ?? [];
  return {
    text,
    letters: lettersOf(text),
    kind: sign === '# ' ? 'heading' : sign === '> ' ? 'code' : 'text',
    ...(sign === '~ ' ? { loose: true } : {}),
    ...(sign === '+ ' ? { runsOn: true } : {}),
  };
}

const textOf = (lines: readonly string[]): Threads => ({ text: lines.map(passageOf), notes: [] });

const losses = (wanted: readonly string[], found: readonly string[]): string[] =>
  findLosses(textOf(wanted), textOf(found)).map(({ what, passage }) => `${what}: ${passage.text}`);

const paragraphs = [
  'The first of five.',
  'The second of five.',
  'The third of five.',
  'The fourth of five.',
  'The last of five.',
];

/** The same, and each so short that it may stand anywhere by chance. */
const words = ['ash', 'birch', 'cedar', 'date', 'elm', 'fir'];

/** How many passages can stand in the same order in both at most. */
function mostInOrder(wanted: readonly string[], found: readonly string[]): number {
  const [first, ...rest] = wanted;
  if (first === undefined) return 0;
  const at = found.indexOf(first);
  const without = mostInOrder(rest, found);
  return at < 0 ? without : Math.max(without, 1 + mostInOrder(rest, found.slice(at + 1)));
}

function shuffled(lines: readonly string[], seed: number): string[] {
  const random = seedRandom(seed);
  return lines
    .map((line) => ({ line, rank: random.next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ line }) => line);
}

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

describe('what stands elsewhere', () => {
  it.each(paragraphs.map((_, index) => index))('is the one paragraph that was moved (%j)', (moved) => {
    const rest = paragraphs.toSpliced(moved, 1);
    for (const [to] of paragraphs.entries()) {
      // Of two neighbours either may be the one that was moved.
      if (Math.abs(to - moved) < 2) continue;
      expect(losses(paragraphs, rest.toSpliced(to, 0, paragraphs[moved] ?? ''))).toEqual([
        `misplaced: ${paragraphs[moved]}`,
      ]);
    }
  });

  it.each([
    ['paragraphs', paragraphs],
    ['single words', words],
    ['headings', words.map((word) => `# ${word}`)],
  ])('is as little as can be, of %s in any order', (_, lines) => {
    for (const seed of seeds) {
      const found = shuffled(lines, seed);
      expect(losses(lines, found), found.join(', ')).toHaveLength(lines.length - mostInOrder(lines, found));
    }
  });

  it('is as little as can be, of words that are said again and again', () => {
    for (const seed of seeds) {
      const random = seedRandom(seed);
      const some = (count: number): string[] => Array.from({ length: count }, () => random.pick(words.slice(0, 3)));
      const [wanted, found] = [some(7), some(random.between(0, 9))];
      expect(losses(wanted, found), `${wanted.join(' ')} in ${found.join(' ')}`).toHaveLength(
        wanted.length - mostInOrder(wanted, found),
      );
    }
  });

  it('is as little as can be in a long text, too', () => {
    const many = Array.from({ length: 600 }, (_, index) => `Passage ${index} of a long row of them.`);
    const at = (index: number): string => many[index] ?? '';
    expect(losses(many, many.toSpliced(100, 1).toSpliced(400, 0, at(100)))).toEqual([`misplaced: ${at(100)}`]);
    expect(losses(many, many.toSpliced(400, 1).toSpliced(100, 0, at(400)))).toEqual([`misplaced: ${at(400)}`]);
    expect(losses(many, many.toSpliced(0, 1).toSpliced(599, 0, at(0)))).toEqual([`misplaced: ${at(0)}`]);
    expect(losses(many, many.toSpliced(300, 2))).toEqual([`missing: ${at(300)}`, `missing: ${at(301)}`]);
  });

  it.each([
    ['elevenlette', 'missing: elevenlette'],
    ['# elevenlette', 'missing: elevenlette'],
    ['twelveletter', 'misplaced: twelveletter'],
    ['> twelveletter', 'misplaced: twelveletter'],
  ])('is told as that of what has twelve letters, whatever it is (%s)', (moved, told) => {
    expect(losses([moved, ...paragraphs], [...paragraphs, moved])).toEqual([told]);
  });

  it('may stand anywhere whatever its number, of six figures at most', () => {
    const [first = '', second = ''] = paragraphs;
    for (const number of ['', '7', '12', '123456'])
      expect(losses([first, `~ ${second}`], [`${number} ${second}`, first])).toEqual([]);
    expect(losses([first, `~ ${second}`], [`1234567 ${second}`, first])).toHaveLength(1);
    expect(losses([first, `~ ${second}`], [`a7 ${second}`, first])).toHaveLength(1);
  });

  it('is not what may stand anywhere, as long as it stands somewhere', () => {
    const [first = '', second = '', ...rest] = paragraphs;
    const wanted = [first, `~ ${second}`, ...rest];
    expect(losses(wanted, [first, ...rest, second])).toEqual([]);
    expect(losses(wanted, [first, ...rest])).toEqual([`missing: ${second}`]);
  });
});

describe('what is missing', () => {
  it.each(seeds.slice(0, 20))('is named, and nothing else, whatever is added between (%j)', (seed) => {
    const random = seedRandom(seed);
    const all = [...paragraphs, ...words, 'yes', ...paragraphs.map((text) => `Again: ${text}`), 'yes'];
    const lost = all.filter((text) => text !== 'yes' && random.next() < 0.3);
    const found = all.flatMap((text) => (lost.includes(text) ? [] : [String(random.between(10, 99)), text]));
    expect(losses(all, found)).toEqual(lost.map((text) => `missing: ${text}`));
  });

  it('is what is said twice and found once', () => {
    const [first = '', second = '', third = ''] = paragraphs;
    expect(losses([first, second, first, third], [first, second, third])).toEqual([`missing: ${first}`]);
    expect(losses([first, second, third, first], [second, third, first])).toEqual([`missing: ${first}`]);
    expect(losses([first, second, third], [first, second, first, third])).toEqual([]);
    expect(losses([second, first, third], [first, second, third, first])).toHaveLength(1);
    expect(losses([first, first, second], [second])).toEqual([`missing: ${first}`, `missing: ${first}`]);
  });

  it('is a word that stands on the other side of what is there', () => {
    const [first = '', second = ''] = paragraphs;
    expect(losses(['yes', first, 'yes'], ['yes', first])).toEqual(['missing: yes']);
    expect(losses(['yes', first, 'yes'], [first, 'yes'])).toEqual(['missing: yes']);
    expect(losses([first, 'yes', second], ['yes', first, second])).toEqual(['missing: yes']);
    expect(losses([first, 'yes', second], [first, second, 'yes'])).toEqual(['missing: yes']);
  });

  it('is everything where there is nothing', () => {
    expect(losses(words, [])).toEqual(words.map((word) => `missing: ${word}`));
    expect(losses([], words)).toEqual([]);
  });

  it('is looked for among the notes where it is a note', () => {
    const [text, notes] = [words.slice(0, 3).map(passageOf), words.slice(3).map(passageOf)];
    expect(findLosses({ text, notes }, { text, notes })).toEqual([]);
    expect(findLosses({ text, notes }, { text: [...text, ...notes], notes: [] }).map(({ what }) => what)).toEqual(
      notes.map(() => 'missing'),
    );
  });

  it('is shown with thirty letters before and after the place', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);
    const [before, after] = [letters.slice(0, 52), letters.slice(52)];
    const found = textOf([before]);
    const around = (wanted: string): string | undefined => findLosses(textOf([wanted]), found)[0]?.around;
    expect(around(before + 'Z' + '1234567890'.repeat(4))).toBe(
      `…${before.slice(-30)}|z${'1234567890'.repeat(4).slice(0, 29)}…`,
    );
    expect(around(after.toUpperCase() + '!0')).toBe(`…${before.slice(-30)}|0…`);
    expect(around('0 1')).toBe('…|01…');
  });
});

describe('a heading', () => {
  it.each(['#', '>'])('is one no longer where its words are a paragraph (%s)', (sign) => {
    const demoted = findLosses(textOf(['One', `${sign} Two`, 'Three']), textOf(['One', 'Two', 'Three']));
    expect(demoted).toEqual([{ passage: passageOf(`${sign} Two`), what: 'demoted', around: '' }]);
  });

  it('is no listing, and a paragraph may be either', () => {
    expect(losses(['# Two'], ['> Two'])).toEqual(['demoted: Two']);
    expect(losses(['> Two'], ['# Two'])).toEqual(['demoted: Two']);
    expect(losses(['Two'], ['# Two'])).toEqual([]);
    expect(losses(['Two'], ['> Two'])).toEqual([]);
  });

  it('is what it begins as, where something was added within', () => {
    expect(losses(['One.', '# Two words'], ['One. 1', '# Two 2', 'words 3'])).toEqual([]);
    expect(losses(['One.', '# Two words'], ['One. 1', 'Two 2', '# words 3'])).toEqual(['demoted: Two words']);
    expect(losses(['One.', '# Two words'], ['One. 1', '# 2 Two 2', 'words 3'])).toEqual([]);
    expect(losses(['One.', '# Two words'], ['One.', '# Two', digits(20), 'words 3'])).toEqual([]);
    expect(losses(['One.', '# Two words'], ['One.', 'Two', digits(20), '# words 3'])).toEqual(['demoted: Two words']);
  });

  it('is found behind its running heads', () => {
    const long = 'A chapter on the making of rope';
    for (const title of ['Rope', long]) {
      const head = `${title} 7`;
      expect(losses(['One.', `# ${title}`, 'Two.'], ['One.1', head, title, `# 1 ${title}`, 'Two.1'])).toEqual([]);
      expect(losses(['One.', `# ${title}`, 'Two.'], ['One.1', head, title, 'Two.1'])).toEqual([`demoted: ${title}`]);
    }
  });
});

describe('a paragraph that runs on', () => {
  it('from the one before it is told', () => {
    expect(findLosses(textOf(['One', 'Two', 'Three']), textOf(['One', 'Two Three']))).toEqual([
      { passage: passageOf('Three'), what: 'merged', around: '' },
    ]);
    expect(losses(['One', 'Two', 'Three'], ['One Two Three'])).toEqual(['merged: Two', 'merged: Three']);
  });

  it('may do so where it is a caption’s second', () => {
    expect(losses(['One', '+ Two', 'Three'], ['One Two', 'Three'])).toEqual([]);
    expect(losses(['One', '+ Two', 'Three'], ['One', 'Two', 'Three'])).toEqual([]);
  });

  it('is not one that comes after something that was added', () => {
    expect(losses(['One', 'Two'], ['One1', '2 Two'])).toEqual([]);
  });
});

/** What is in none of the words here. */
const digits = (count: number): string => '0123456789'.repeat(Math.ceil(count / 10)).slice(0, count);

describe('what an edition adds', () => {
  const sentence = 'The quick brown fox jumps over the lazy dog.';

  it.each([
    ['before', `1 ${sentence}`],
    ['after', `${sentence} 1`],
    ['in the middle', 'The quick1 brown fox2 jumps over the3 lazy dog.'],
    ['that looks like its letters', 'The quick brown f 1 fo fox jumps over the lazy dog.'],
    ['as a folio and a running head', 'The quick brown 48 Running Head fox jumps over the lazy dog.'],
    ['as a long table of numbers', `The quick ${digits(900)} brown fox jumps over the lazy dog.`],
    ['as a long table of numbers before it', `${digits(900)} ${sentence}`],
  ])('is passed over %s', (_, found) => {
    expect(losses([sentence, 'Next.'], [found, 'Next. 5'])).toEqual([]);
    expect(losses([sentence, 'Next.'], [found, 'Last. 5'])).toEqual(['missing: Next.']);
    expect(losses([sentence, 'Next.'], [found.replace('dog', 'd'), 'Next. 5'])).toEqual([`missing: ${sentence}`]);
  });

  it('is no word gathered from all over', () => {
    expect(losses(['house'], ['h1o2u3se'])).toEqual([]);
    expect(losses(['house'], ['h1o2u3s4e'])).toEqual(['missing: house']);
    expect(losses(['house'], ['1h2o3u4s5e'])).toEqual(['missing: house']);
  });

  it('is no place for a short passage far away', () => {
    expect(losses(['Yes.'], [`${digits(100)} yes 1`])).toEqual([]);
    expect(losses(['Yes.'], [`${digits(900)} yes 1`])).toEqual(['missing: Yes.']);
  });

  it('may be long before a short passage that something begins with', () => {
    const rows = (count: number): string[] => Array.from({ length: count }, () => digits(900));
    expect(losses(['Yes.'], [...rows(1), 'Yes. 1'])).toEqual([]);
    expect(losses(['Yes.'], [...rows(4), 'Yes. 1'])).toEqual([]);
    expect(losses(['Yes.'], [...rows(9), 'Yes. 1'])).toEqual(['missing: Yes.']);
    expect(losses(['Yes.', 'No.'], [...rows(2), 'Yes. 1', ...rows(2), 'No. 2'])).toEqual([]);
    expect(losses(['No.', 'Yes.'], [...rows(1), 'Yes. 1', ...rows(1), 'No. 2'])).toEqual(['missing: Yes.']);
  });

  it('may be a number or two before a word that begins with them', () => {
    expect(losses(['48 men'], ['4 48 men 5'])).toEqual([]);
    expect(losses(['1984 was a year.', 'Next.'], ['198 19 1984 was a year. 3', 'Next. 4'])).toEqual([]);
  });

  it('may be of any length before a long passage', () => {
    expect(losses(['No.', sentence, 'Yes.'], ['No. 1', `${digits(5000)} ${sentence}`, 'Yes. 1'])).toEqual([]);
    expect(losses([sentence, 'Yes.'], ['Yes. 1', `${digits(5000)} ${sentence}`])).toEqual(['missing: Yes.']);
  });
});
