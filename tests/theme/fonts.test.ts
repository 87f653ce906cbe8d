import * as fontkit from 'fontkit';
import { describe, expect, it, vi } from 'vitest';
import { inEnglish } from '../../src/report/phrase.ts';
import { Report } from '../../src/report/report.ts';
import { fontFaceCss } from '../../src/theme/font-faces.ts';
import { charactersOf, learnCharacters } from '../../src/theme/font-data.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { adviseFont } from '../../src/theme/glyph-messages.ts';
import { openMemory } from '../../src/system/memory.ts';
import { supplyFonts } from '../../src/theme/supply.ts';
import { subsetFamilies, subsetFonts } from '../../src/theme/subset.ts';
import { rangeHolds, writeRange } from '../../src/theme/unicode-range.ts';
import { folderWith } from '../support/folder.ts';
import { bodyOf, essayBook, vocabularyBook } from '../support/vocabulary-book.ts';

// Fonts are cut down to size here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const text = 'Office fjord, 0123456789 — “Ærø” Čapek αβ';

function featuresOf(bytes: Uint8Array): readonly string[] {
  const font = fontkit.create(Buffer.from(bytes));
  return 'availableFeatures' in font ? font.availableFeatures : [];
}

/** A book with one chapter that has only this text. */
function written(html: string): typeof vocabularyBook {
  const first = vocabularyBook.sections.find(({ id }) => id === 'thaw');
  const sections = first === undefined ? [] : [{ ...first, notes: [], body: bodyOf(html) }];
  return { ...vocabularyBook, sections };
}

it('knows the characters of a face from an earlier run', async () => {
  const memory = openMemory({ XDG_CACHE_HOME: await folderWith({}) });
  const [face] = (await loadTheme('base')).fonts;
  if (face === undefined) throw new Error('there are no fonts');
  // As another run reads it: the same bytes, of which nothing is known.
  const again = { ...face, bytes: face.bytes.slice() };
  await learnCharacters([face], memory);
  await learnCharacters([again], memory);
  expect(charactersOf(again)).toEqual(charactersOf({ ...face, bytes: face.bytes.slice() }));
});

describe('subsetFonts', () => {
  it('keeps the letter that a letter and its mark are together', async () => {
    const { fonts } = await loadTheme('base');
    const subset = await subsetFonts(
      fonts.filter(({ family }) => family === 'Alegreya'),
      'cafe\u0301 and back \u21A9\uFE0E',
    );
    const covered = new Set(subset.flatMap((face) => [...charactersOf(face)]));
    expect(['é', 'e', 'f'].map((letter) => covered.has(letter.codePointAt(0) ?? 0))).toEqual([true, true, true]);
  });

  it('keeps the characters of the text and no others', async () => {
    const { fonts } = await loadTheme('base');
    const subset = await subsetFonts(
      fonts.filter(({ family }) => family === 'Alegreya'),
      text,
    );
    const wanted = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
    for (const face of subset) {
      for (const point of charactersOf(face)) expect(wanted).toContain(point);
    }
    const roman = subset.filter(
      ({ family, style, weight }) => family === 'Alegreya' && style === 'normal' && weight === 400,
    );
    const covered = new Set(roman.flatMap((face) => [...charactersOf(face)]));
    expect([...wanted].filter((point) => !covered.has(point))).toEqual([]);
  });

  it('leaves out faces without any of the characters', async () => {
    const { fonts } = await loadTheme('base');
    const subset = await subsetFonts(fonts, 'only ascii');
    expect(subset.length).toBeGreaterThan(0);
    expect(subset.every(({ file }) => file.includes('-latin-'))).toBe(true);
    expect(await subsetFonts(fonts, '')).toEqual([]);
  });

  it('keeps ligatures, figures and kerning', async () => {
    const { fonts } = await loadTheme('base');
    const [face] = await subsetFonts(
      fonts.filter(({ file }) => file === 'alegreya-latin-400-normal.woff2'),
      text,
    );
    expect(featuresOf(face?.bytes ?? new Uint8Array())).toEqual(
      expect.arrayContaining(['liga', 'lnum', 'tnum', 'kern']),
    );
  });

  it('is much smaller, and the same for the same characters', async () => {
    const { fonts } = await loadTheme('base');
    const source = fonts.filter(({ file }) => file === 'alegreya-latin-400-normal.woff2');
    const [one] = await subsetFonts(source, 'abc');
    // Another load of the same file: nothing is remembered of it.
    const again = (await loadTheme('base')).fonts.filter(({ file }) => file === 'alegreya-latin-400-normal.woff2');
    const [two] = await subsetFonts(again, 'cbaabc');
    expect(Buffer.compare(Buffer.from(one?.bytes ?? []), Buffer.from(two?.bytes ?? [1]))).toBe(0);
    expect(one?.bytes.length).toBeLessThan((source[0]?.bytes.length ?? 0) / 4);
    expect(one?.unicodeRange).toBe('U+0061-0063');
  });
});

describe('supplyFonts', () => {
  it('brings in what the theme’s own fonts lack, and puts it behind them in the stacks', async () => {
    const report = new Report();
    const theme = await supplyFonts(await loadTheme('base'), vocabularyBook, report);
    expect(report.messages).toEqual([]);
    const families = new Set(theme.fonts.map(({ family }) => family));
    expect(families).toContain('Noto Serif JP');
    expect(families).toContain('DejaVu Mono');
    expect(theme.styles.tokens).toMatch(/--font-text: "Alegreya", [^;]*"Noto Serif JP"[^;]*, serif;/);
    expect(theme.styles.tokens).toMatch(/--font-mono: "IBM Plex Mono", "DejaVu Mono"[^;]*, monospace;/);
    // Box-drawing characters are code's: in prose nothing asks for them.
    expect(theme.styles.tokens).not.toMatch(/--font-text:[^;]*"DejaVu Mono"/);
  });

  it('takes no family that the book does not need', async () => {
    const theme = await supplyFonts(await loadTheme('base'), essayBook, new Report());
    const families = new Set(theme.fonts.map(({ family }) => family));
    expect(families).not.toContain('Noto Serif JP');
    expect(families).not.toContain('IBM Plex Mono');
  });

  it('says once for each script what nobody has, where it stands first, and what to install', async () => {
    const sections = vocabularyBook.sections.map((section) =>
      section.id === 'thaw' ? { ...section, source: '20-thaw.md', body: bodyOf('<p>한국어 \u{F8FF0} ไ</p>') } : section,
    );
    const report = new Report();
    await supplyFonts(await loadTheme('base'), { ...vocabularyBook, sections }, report);
    const missing = report.messages.filter(({ rule }) => rule === 'glyph-missing');
    expect(missing).toContainEqual(
      expect.objectContaining({
        file: '20-thaw.md',
        text: 'No font has 3 characters of the script Hangul: “한 국 어”',
        hint: 'Install a font that has it: npm install @fontsource/noto-serif-kr',
      }),
    );
    expect(missing).toContainEqual(
      expect.objectContaining({
        text: 'No font has U+0E44 “ไ”',
        hint: expect.stringContaining('@fontsource/noto-serif-thai'),
      }),
    );
    expect(missing).toContainEqual(
      expect.objectContaining({
        text: expect.stringContaining('U+F8FF0'),
        hint: expect.stringContaining('private-use'),
      }),
    );
  });

  it('says nothing of letters that only screens show: these have fonts of their own', async () => {
    const sections = vocabularyBook.sections.map((section) => ({ ...section, body: bodyOf('<p>한국어</p>') }));
    const report = new Report();
    await supplyFonts(await loadTheme('base'), { ...vocabularyBook, sections }, report, false);
    expect(report.messages).toEqual([]);
  });

  it('takes letters that join from a font of their script, in prose and in code', async () => {
    const theme = await supplyFonts(
      await loadTheme('base'),
      written('<p>سلام</p><pre><code>// سلام</code></pre>'),
      new Report(),
    );
    const has = (family: string): boolean =>
      theme.fonts.some((face) => face.family === family && rangeHolds(face.unicodeRange, 0x633));
    expect(has('Noto Naskh Arabic')).toBe(true);
    expect(theme.fonts.filter((face) => rangeHolds(face.unicodeRange, 0x633)).map(({ family }) => family)).toEqual([
      'Noto Naskh Arabic',
      'Noto Naskh Arabic',
    ]);
    expect(theme.styles.tokens).toMatch(/--font-mono: "IBM Plex Mono", "Noto Naskh Arabic"/);
  });

  it('keeps the joining forms of Arabic when it cuts the font down', async () => {
    const theme = await supplyFonts(await loadTheme('base'), written('<p>ببب می‌شود</p>'), new Report());
    const [face] = await subsetFonts(
      theme.fonts.filter(({ family, weight }) => family === 'Noto Naskh Arabic' && weight === 400),
      'ببب می‌شود',
    );
    const font = fontkit.create(Buffer.from(face?.bytes ?? []));
    const glyphs = 'layout' in font ? font.layout('ببب').glyphs.map(({ id }) => id) : [];
    // Alone, at the beginning, in the middle and at the end a letter has four forms; marks may be apart.
    expect(new Set(glyphs).size).toBeGreaterThanOrEqual(3);
    expect(rangeHolds(face?.unicodeRange ?? '', 0x200c)).toBe(true);
  });

  it('draws Chinese characters as the language of each text does', async () => {
    const theme = await supplyFonts(
      await loadTheme('base'),
      written('<p><span lang="zh">骨</span> <span lang="ja">直</span></p>'),
      new Report(),
    );
    const familiesOf = (character: string): string[] => [
      ...new Set(
        theme.fonts
          .filter((face) => rangeHolds(face.unicodeRange, character.codePointAt(0) ?? 0))
          .map(({ family }) => family),
      ),
    ];
    expect(familiesOf('骨')).toEqual(['Noto Serif SC']);
    expect(familiesOf('直')).toEqual(['Noto Serif JP']);
    expect(theme.styles.tokens).toMatch(
      /:where\(\[lang\|="ja"\]\) \{ font-family: "Alegreya", "Noto Serif JP", "Noto Serif SC"/,
    );
  });

  it('says once that a language is shown in the forms of another, and what to install', async () => {
    const report = new Report();
    await supplyFonts(await loadTheme('base'), written('<p lang="zh-TW">直骨角</p>'), report);
    expect(report.messages).toEqual([
      expect.objectContaining({
        rule: 'glyph-forms',
        hint: expect.stringContaining('npm install @fontsource/noto-serif-tc'),
      }),
    ]);
  });

  it('says so where the language is, once for each font, and not beside what its font lacks', async () => {
    const html = '<p>直</p><p lang="zh-Hant">直<span lang="zh-TW">骨</span></p><p lang="ko">直한</p>';
    const report = new Report();
    await supplyFonts(await loadTheme('base'), written(html), report);
    expect(report.messages).toEqual([
      expect.objectContaining({
        rule: 'glyph-forms',
        column: html.indexOf('直', 5) + 1,
        text: expect.stringContaining('the language zh-Hant'),
      }),
      expect.objectContaining({ rule: 'glyph-missing', hint: expect.stringContaining('noto-serif-kr') }),
    ]);
  });

  it('has one picture for emoji of several characters, or says that it has not', async () => {
    const report = new Report();
    const emoji = '👩‍👩‍👧 🏳️‍🌈 🇩🇪 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣';
    const theme = await supplyFonts(await loadTheme('base'), written(`<p>${emoji}</p>`), report);
    expect(report.messages).toEqual([]);
    const [face] = await subsetFonts(
      theme.fonts.filter(({ family }) => family === 'Noto Emoji'),
      emoji,
    );
    const font = fontkit.create(Buffer.from(face?.bytes ?? []));
    for (const one of emoji.split(' ')) {
      const glyphs = 'layout' in font ? font.layout(one).glyphs : [];
      expect(glyphs.filter(({ id }) => id !== 0)).toHaveLength(1);
    }
    await supplyFonts(await loadTheme('base'), written('<p>👩‍🧃</p>'), report);
    expect(report.messages).toEqual([
      expect.objectContaining({ rule: 'glyph-missing', text: expect.stringContaining('this emoji as one picture') }),
    ]);
  });

  it('says once that printed emoji have no colour of skin', async () => {
    const report = new Report();
    await supplyFonts(await loadTheme('base'), written('<p>👍 👍🏽 👍🏽</p><p>👩🏿‍🚀</p>'), report);
    expect(report.messages).toEqual([
      expect.objectContaining({ rule: 'emoji-plain', column: 7, text: expect.stringMatching(/: “👍🏽 👩🏿‍🚀”$/u) }),
    ]);
  });

  it('narrows the ranges of what steps in, so that it never stands in for the theme’s own', async () => {
    const theme = await supplyFonts(await loadTheme('base'), vocabularyBook, new Report());
    for (const face of theme.fonts.filter(({ family }) => family.startsWith('Noto'))) {
      expect(rangeHolds(face.unicodeRange, 'a'.codePointAt(0) ?? 0)).toBe(false);
    }
  });
});

describe('adviseFont', () => {
  it.each([
    ['简', 'en', ['@fontsource/noto-serif-jp'], '@fontsource/noto-serif-sc'],
    ['简', 'zh-Hans', [], '@fontsource/noto-serif-sc'],
    ['簡', 'zh-Hant-TW', [], '@fontsource/noto-serif-tc'],
    ['漢', 'ja', [], '@fontsource/noto-serif-jp'],
    ['한', 'en', [], '@fontsource/noto-serif-kr'],
    ['ع', 'en', [], '@fontsource/noto-naskh-arabic'],
    ['ไ', 'en', [], '@fontsource/noto-serif-thai'],
    ['ж', 'ru', [], '@fontsource/noto-serif'],
    ['🎈', 'en', [], '@fontsource/noto-emoji'],
  ])('%s in %s', async (character, language, installed, name) => {
    const { fallbacks } = await loadTheme('base');
    expect(inEnglish(adviseFont(character, language, fallbacks, new Set(installed)))).toBe(
      `Install a font that has it: npm install ${name}`,
    );
  });
});

describe('unicode ranges', () => {
  it('are written short', () => {
    expect(writeRange([0x41, 0x43, 0x42, 0x2014, 0x41])).toBe('U+0041-0043, U+2014');
    expect(writeRange([])).toBe('');
  });

  it.each([
    ['U+26', 0x26, true],
    ['U+0-7F', 0x41, true],
    ['U+0025-00FF, u+4??', 0x4ff, true],
    ['U+0025-00FF, u+4??', 0x500, false],
    ['U+20000', 0x20000, true],
    ['nonsense', 0, false],
  ])('%s', (range, point, held) => {
    expect(rangeHolds(range, point)).toBe(held);
  });
});

describe('fontFaceCss', () => {
  it('is one rule a face', async () => {
    const { fonts } = await loadTheme('base');
    const css = fontFaceCss(fonts.slice(0, 2), ({ file }) => `fonts/${file}`);
    expect(css.match(/@font-face/g)).toHaveLength(2);
    expect(css).toContain(`src: url("fonts/${fonts[0]?.file ?? ''}") format("woff2");`);
    expect(css).toContain('font-family: "Alegreya";');
  });
});

describe('a font for formulas', () => {
  it('keeps its space, since browsers let brackets grow by the first font that has one', async () => {
    const { families, formulaFonts } = await loadTheme('base');
    const cut = async (math: string) =>
      subsetFamilies(await formulaFonts(), { families }, { prose: '', code: '', math });
    expect((await cut('x{')).map(({ unicodeRange }) => rangeHolds(unicodeRange, 0x20))).toEqual([true]);
    expect(await cut('')).toEqual([]);
  });
});
