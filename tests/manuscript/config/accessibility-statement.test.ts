/** What is said of descriptions, languages and links, at the author's line; and what an author may state. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../src/manuscript/index.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import type { Book } from '../../../src/model/book.ts';
import { Report } from '../../../src/report/report.ts';
import { checkContrast } from '../../../src/theme/contrast.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { folderWith } from '../../support/folder.ts';
import { linesOf } from '../../support/plan.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQEBAQEEAgUAAAAASUVORK5CYII=',
  'base64',
);

async function read(text: string): Promise<{ book: Book; messages: string[]; html: string }> {
  const report = new Report();
  const folder = await folderWith({ 'a.md': text, 'harbour_02.png': png, 'map.png': png });
  const book = await readBook(join(folder, 'a.md'), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  return { book, messages: linesOf(report), html: book.sections.map(({ body }) => toHtml(body)).join('') };
}

const begin = '# A title\n\n';

describe('the words for a picture', () => {
  it.each([
    ['are missing', '![](map.png)', 'a.md:3:1 image-alt Image without'],
    ['are the name of the file', '![harbour_02](harbour_02.png)', 'a.md:3:1 image-alt-name'],
    ['are another file’s name', '![IMG_2031.JPG](map.png)', 'a.md:3:1 image-alt-name'],
    ['repeat the caption', '![Ships at anchor](map.png "Ships, at anchor.")', 'a.md:3:1 image-alt-caption'],
    [
      'are a whole page',
      `![${'Ships at anchor. '.repeat(30)}](map.png)`,
      'a.md:3:1 image-alt-wordy The alternative text is',
    ],
    [
      'begin with what goes without saying',
      '![A picture of ships](map.png)',
      'a.md:3:1 image-alt-wordy The alternative text begins',
    ],
  ])('%s', async (_what, markdown, message) => {
    const { messages } = await read(begin + markdown);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(message);
  });

  it.each(['![Map](map.png)', '![Ships at anchor](map.png "The harbour in 1847")', 'An ![icon](map.png) in a line'])(
    'are good: %s',
    async (markdown) => expect((await read(begin + markdown)).messages).toEqual([]),
  );

  it.each(['![](map.png){.decorative}', '<img src="map.png" alt="">', '![Swash](map.png){.decorative}'])(
    'are not needed, and the edition says so: %s',
    async (markdown) => {
      const { messages, html } = await read(begin + markdown);
      expect(messages).toEqual([]);
      expect(html).toMatch(/<img[^>]*role="presentation"/u);
      expect(html).toContain('alt=""');
    },
  );

  it('may be good, and the picture one that old e-readers do not show', async () => {
    const webp = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64');
    const report = new Report();
    const folder = await folderWith({ 'a.md': `${begin}![Map](map.webp)`, 'map.webp': webp });
    await readBook(join(folder, 'a.md'), report, { env: {} });
    expect(linesOf(report).join()).toContain('a.md:3:1 image-webp map.webp: older e-readers do not show WebP');
  });

  it('that were forgotten are not taken for decoration', async () => {
    expect((await read(`${begin}![](map.png)`)).html).not.toContain('role="presentation"');
  });
});

describe('a complex figure', () => {
  it('keeps the description that unfolds in its caption', async () => {
    const { html, messages } = await read(
      `${begin}:::figure{.complex}\n![Boxes](map.png)\n\nHow it is made.\n\n<details><summary>Description</summary><p>Forty boxes.</p></details>\n:::`,
    );
    expect(messages).toEqual([]);
    expect(html).toMatch(
      /<figure class="figure complex"[^>]*><img[^>]*><figcaption>How it is made\.\s*<details><summary>Description<\/summary><p>Forty boxes\.<\/p><\/details>\s*<\/figcaption><\/figure>/u,
    );
  });

  it('loses nothing in a table either', async () => {
    const { html } = await read(`${begin}:::table\n| A |\n|---|\n| 1 |\n\nCaption.\n\n<div>More of it.</div>\n:::`);
    expect(html).toContain('More of it.');
  });

  it('is one where the image says so', async () => {
    expect((await read(`${begin}![Boxes](map.png){.complex}`)).html).toContain('<figure class="figure complex"');
  });
});

describe('the language of a phrase', () => {
  it('in other letters is asked for, once for each script', async () => {
    const { messages } = await read(`---\nlang: en\n---\n${begin}The word λόγος.\n\nAnd ἀρχή, and слово.`);
    expect(messages.map((message) => message.replace(/ Words[^:]*: /u, ' ').replace(/ \| .*/u, ''))).toEqual([
      'a.md:6:1 language-unmarked “λόγος”, and 1 more in this file',
      'a.md:8:1 language-unmarked “слово”',
    ]);
  });

  it.each([
    'The word [λόγος]{lang=el}.',
    'The number π, and Δx.',
    '`слово` in code',
    '> [Слово о полку Игореве]{lang=ru}, said the monk',
    'naïve, Dvořák, Þór, Hồ Chí Minh',
  ])('is known: %s', async (markdown) => expect((await read(begin + markdown)).messages).toEqual([]));

  it('is not asked for in a text that is in these letters', async () => {
    expect((await read('---\nlang: ja\n---\n\n# 題\n\n塩と光。カタカナ。Word.')).messages).toEqual([]);
  });

  it('has a tag that there is', async () => {
    const { messages, html } = await read(`${begin}He said [oui]{lang=french} and [ja]{lang=de_ch}.`);
    expect(messages.map((message) => message.replace(/ \| .*/u, ''))).toEqual([
      'a.md:3:9 language-unknown “french” is not a language tag',
    ]);
    expect(html).toContain('lang="de-CH"');
    expect(html).not.toContain('french');
  });
});

describe('a letter whose accent is a character of its own', () => {
  it('is one with it in prose, in alternative texts and titles', async () => {
    const { messages, html } = await read(
      `---\nlang: fr\n---\n${begin}Le cafe\u0301 *o\u0302te\u0301*, \u212B.\n\n[mot](https://example.org/ "e\u0301te\u0301")\n`,
    );
    expect(messages).toEqual([]);
    expect(html).toContain('Le café <em>ôté</em>, \u212B.');
    expect(html).toContain('title="été"');
  });

  it('stays in code, and is named with its lines', async () => {
    const { messages, html } = await read(
      `---\nlang: fr\n---\n${begin}Le cafe\u0301 \`e\u0301\`.\n\n\`\`\`text\nabc\nune\u0301\n\`\`\`\n`,
    );
    expect(messages.map((message) => message.replace(/ \| .*/u, ''))).toEqual([
      'a.md:6:11 text-decomposed In code, a letter and its accent are two characters (Unicode NFD): “e\u0301”, and in line 10',
    ]);
    expect(html).toContain('<code>e\u0301</code>');
  });

  it('is not taken for one that has no other form', async () => {
    expect((await read(`${begin}Ѡ\u0301 and ք\u0301, naïve.`)).messages.join()).not.toContain('text-decomposed');
  });
});

describe('a link', () => {
  it.each(['here', 'click here', 'this page', 'Read more…'])('that only says %s', async (words) => {
    const { messages } = await read(`${begin}See [${words}](https://example.org).`);
    expect(messages.map((message) => message.slice(0, 18))).toEqual(['a.md:3:5 link-text']);
  });

  it.each(['the map of the bay', 'here it stands', 'https://example.org'])(
    'that says where it goes: %s',
    async (words) => expect((await read(`${begin}See [${words}](https://example.org).`)).messages).toEqual([]),
  );
});

describe('what only a person can say', () => {
  const settle = async (yaml: string) => {
    const { book, messages } = await read(`---\nlang: en\naccessibility:\n${yaml}\n---\n\n${begin}x`);
    return { accessibility: book.metadata.accessibility, messages };
  };

  it('is kept in the exact words of the standard', async () => {
    const { accessibility, messages } = await settle(
      '  conforms-to: WCAG 2.2 AA\n  certified-by: Quoin Press\n  date: "2026-11-23"\n  report: https://example.org/r\n  alt-reviewed: true',
    );
    expect(messages).toEqual([]);
    expect(accessibility).toEqual({
      altReviewed: true,
      conformance: {
        standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
        certifiedBy: 'Quoin Press',
        date: '2026-11-23',
        report: 'https://example.org/r',
      },
    });
  });

  it('counts for nothing if nobody answers for it', async () => {
    const { accessibility, messages } = await settle('  conforms-to: EPUB Accessibility 1.1 - WCAG 2.2 Level AA');
    expect(accessibility).toEqual({ altReviewed: false });
    expect(messages.join()).toContain('a.md:4:16 config-value A statement of conformance without the name');
  });

  it.each([
    [
      'a standard that there is not',
      '  conforms-to: very accessible\n  certified-by: Me',
      'config-value “very accessible”',
    ],
    ['an exemption that there is not', '  exemption: eaa-too-busy', 'config-value'],
    ['a claim of its own', '  features: [alternativeText]', 'config-unknown-key'],
  ])('is refused: %s', async (_what, yaml, message) => {
    expect((await settle(yaml)).messages.join()).toContain(message);
  });
});

describe('the colours of a theme', () => {
  it.each(['base', 'modern'])('of %s can be read by all', async (name) => {
    const report = new Report();
    checkContrast(await loadTheme(name), report);
    expect(linesOf(report)).toEqual([]);
  });

  it('that are too near to each other are named with where they show', async () => {
    const theme = await loadTheme('base');
    const report = new Report();
    checkContrast(
      { name: 'pale', styles: { ...theme.styles, page: `${theme.styles.page} :root { --muted: #999 }` } },
      report,
    );
    expect(linesOf(report).join('\n')).toContain(
      'contrast-low The theme pale sets text in --muted on --paper (2.8:1) on paper',
    );
  });
});
