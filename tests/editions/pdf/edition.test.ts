import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listThemes } from '../../../src/system/templates.ts';
import { findPdfProblems } from '../../../src/checks/pdf.ts';
import { pdfEdition } from '../../../src/editions/pdf/edition.ts';
import {
  PdfStream,
  decodeStream,
  listPages,
  readPdf,
  resolve,
  resolveDictionary,
} from '../../../src/pdf-file/index.ts';
import type { EditionContext } from '../../../src/editions/edition.ts';
import type { Book, Image } from '../../../src/model/book.ts';
import { Report } from '../../../src/report/report.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { generateBook, makeSection } from '../../support/generated-book.ts';
import { inspectPdf, linesWithin, listElements, readElement, type InspectedPdf } from '../../support/pdf.ts';
import { openTestPress, printBook, printWithTheme } from '../../support/pdf-printing.ts';

const themes = await listThemes();

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 120_000);

afterAll(() => press.close());

/** A red square of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);
const cover = { bytes: png, mediaType: 'image/png', extension: 'png', width: 1, height: 1 };

function bookOf(html: string, more: Partial<Book> = {}): Book {
  return {
    ...generateBook({ chapters: 0 }),
    sections: [
      makeSection('chapter', 'one', 'One', `<header class="opening"><h1 id="one-title">One</h1></header>${html}`),
    ],
    ...more,
  };
}

async function open<T>(book: Book, look: (pdf: InspectedPdf) => T | Promise<T>): Promise<T> {
  const pdf = await inspectPdf((await printBook(book, press)).bytes);
  try {
    return await look(pdf);
  } finally {
    await pdf.close();
  }
}

const paragraphs = (count: number): string =>
  `<p>${'A quiet line about the harbour and its ships. '.repeat(12)}</p>`.repeat(count);

describe('the PDF edition', () => {
  test('says what it needs where there is no browser', async () => {
    const book = bookOf('<p>text</p>');
    const { theme } = await printBook(book, press);
    const context: EditionContext = {
      book,
      theme,
      report: new Report(),
      press: undefined,
      cover,
      progress: () => undefined,
    };
    await expect(pdfEdition.write(context)).rejects.toMatchObject({ exitCode: 3, rule: 'browser-missing' });
  });

  test('is the same to the byte in another browser, time zone and locale', async () => {
    const book = generateBook({ seed: 3, chapters: 2, paragraphs: [8, 12] });
    const first = await printBook(book, press);
    const before = { TZ: process.env['TZ'], LANG: process.env['LANG'] };
    process.env['TZ'] = 'Asia/Tokyo';
    process.env['LANG'] = 'de_DE.UTF-8';
    const other = await openTestPress();
    try {
      // The press has printed something else before: what it counts goes on from there.
      await printBook(bookOf('<table><tr><th id="x">a</th></tr><tr><td headers="x">b</td></tr></table>'), other);
      const second = await printBook(book, other);
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    } finally {
      await other.close();
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  }, 60_000);

  test('runs nothing that a book brings along, and keeps no address that is none', async () => {
    const html = [
      '<script>document.body.textContent = "changed"</script>',
      '<img src="x" onerror="document.body.textContent = \'changed\'" alt="gone">',
      '<p onclick="alert(1)">It stays. <a href="javascript:alert(1)">one</a> <a href="other.html">two</a> <a href="file:///etc/passwd">three</a> <a href="https://example.org/">four</a></p>',
    ].join('');
    await open(bookOf(html), (pdf) => {
      const text = pdf.pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
      expect(text).toContain('It stays. one two three four');
      expect(pdf.pages.flatMap(({ links }) => links.map(({ url }) => url))).toEqual(['https://example.org/']);
    });
  });

  test('begins an essay on page 1, with neither half-title nor blanks', async () => {
    const essay = generateBook({ kind: 'essay', chapters: 0 });
    const section = makeSection(
      'essay',
      'essay',
      'On Harbours',
      `<header class="opening"><h1 id="t">On Harbours</h1></header>${paragraphs(12)}`,
    );
    await open({ ...essay, sections: [section] }, (pdf) => {
      expect(pdf.pages.length).toBeGreaterThan(2);
      expect(pdf.pages.map(({ label }) => label)).toEqual(pdf.pages.map((_, index) => String(index + 1)));
      expect(pdf.pages.every(({ lines }) => lines.length > 0)).toBe(true);
      expect(
        pdf.pages[1]?.lines
          .slice(0, 2)
          .flatMap(({ words }) => words.map(({ text }) => text))
          .join(' '),
      ).toContain('ada quill');
    });
  });

  test('has the cover as its first page if the book wants it, on a leaf of its own', async () => {
    const book = bookOf('<p>text</p>', { cover: { alt: 'The harbour at night', inPdf: true } });
    const { bytes, pageMap } = await printBook(book, press, { cover });
    const pdf = await inspectPdf(bytes);
    expect(pdf.pages.map(({ lines }) => lines.length > 0)).toEqual([false, false, true]);
    expect(pdf.pages.map(({ label }) => label)).toEqual(['', '', '1']);
    expect(pageMap.pages.map(({ blank }) => blank)).toEqual([false, true, false]);
    const figures = listElements(await pdf.structureOf(0)).filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(['The harbour at night']);
    await pdf.close();
  });

  test('keeps its structure: headings, lists, tables, figures with their words, links', async () => {
    const image: Image = { key: 'images/dot.png', mediaType: 'image/png', bytes: png, width: 1, height: 1 };
    const html = [
      '<h2 id="two">Two</h2><ul><li>item</li></ul>',
      '<div class="table"><table><thead><tr><th scope="col">Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table></div>',
      '<figure class="figure" id="f"><img src="images/dot.png" alt="A red dot" width="1" height="1"><figcaption>Dot</figcaption></figure>',
      '<p><a href="#two">there</a></p>',
    ].join('');
    await open(bookOf(html, { images: new Map([[image.key, image]]) }), async (pdf) => {
      const elements = listElements(await pdf.structureOf(0));
      const find = (role: string): string[] =>
        elements.filter((element) => element.role === role).map((element) => readElement(element).trim());
      expect(find('H1')).toEqual(['One']);
      expect(find('H2')).toEqual(['Two']);
      expect(find('LI')).toHaveLength(1);
      expect(find('TH')).toEqual(['Head']);
      expect(find('TD')).toEqual(['Cell']);
      expect(find('Link')).toEqual(['there']);
      expect(elements.find(({ role }) => role === 'Figure')?.alt).toBe('A red dot');
    });
  });

  test('makes no picture larger than the text block', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="4000"><rect width="900" height="4000"/></svg>';
    const image: Image = {
      key: 'images/tall.svg',
      mediaType: 'image/svg+xml',
      bytes: Buffer.from(svg),
      width: 900,
      height: 4000,
    };
    const html =
      '<p>before</p><figure class="figure"><img src="images/tall.svg" alt="Tall" width="900" height="4000"><figcaption>Tall indeed</figcaption></figure><p>after</p>';
    await open(bookOf(html, { images: new Map([[image.key, image]]) }), (pdf) => {
      expect(pdf.pages.length).toBeLessThanOrEqual(3);
      const withCaption = pdf.pages.filter(({ lines }) => lines.some(({ text }) => text === 'Tall indeed'));
      expect(withCaption).toHaveLength(1);
    });
  });

  // A drawing that shines through is one object, another is painted with the page.
  test.each(['', 'opacity="0.5"'])('shows no glyph in a drawing that no font has, and says so (%s)', async (more) => {
    const text = `<text x="5" y="20" font-size="12" ${more}>a\u0378b<tspan fill="red">c</tspan></text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40">${text}</svg>`;
    const image: Image = {
      key: 'images/letters.svg',
      mediaType: 'image/svg+xml',
      bytes: Buffer.from(svg),
      width: 90,
      height: 40,
    };
    const html = '<p><img src="images/letters.svg" alt="Letters" width="90" height="40"></p>';
    const { bytes, report } = await printBook(bookOf(html, { images: new Map([[image.key, image]]) }), press);
    expect(findPdfProblems(bytes)).toEqual([]);
    expect(report.messages.map(({ rule, text: words }) => [rule, words])).toEqual([
      ['glyph-missing', 'A picture on page 1 has letters that no font has: they cannot be seen'],
    ]);
  });

  test.each(themes)('is printed with one ink by the theme %s', async (name) => {
    const theme = await loadTheme(name, { language: 'en' });
    const html = `${paragraphs(1)}<aside class="callout note"><p class="callout-title">Note</p><p>text</p></aside>
      <pre class="code"><code class="language-js"><span class="hljs-comment">// comment</span></code></pre>
      <p><mark>marked</mark> <code>code</code> <kbd>key</kbd></p><hr class="ornament"><blockquote><p>x</p></blockquote>
      <div class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>`;
    const book = { ...generateBook({ chapters: 1 }), sections: bookOf(html).sections };
    const file = readPdf((await printWithTheme(book, theme, press, new Report())).bytes);
    const colours = listPages(file).flatMap((page) => {
      const contents = resolve(file, resolveDictionary(file, page).get('Contents'));
      if (!(contents instanceof PdfStream)) return [];
      const text = Buffer.from(decodeStream(file, contents)).toString('latin1');
      return [...text.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/gu)].map(([, ...rgb]) => new Set(rgb));
    });
    expect(colours.length).toBeGreaterThan(0);
    expect(colours.filter(({ size }) => size > 1)).toEqual([]);
  });

  test('cuts off what is too wide and leaves the pages as large as they are', async () => {
    const wide = '<div style="width: 3000px">wide</div>';
    const [plain, stretched] = await Promise.all(
      [bookOf(paragraphs(1)), bookOf(paragraphs(1) + wide)].map((book) => open(book, (pdf) => pdf.pages[0])),
    );
    expect(stretched?.lines.slice(0, 5)).toEqual(plain?.lines.slice(0, 5));
  });

  test('makes tables fit that are too wide, and leaves the words of others whole', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaft';
    const row = (cells: readonly string[]): string =>
      `<div class="table"><table><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table></div>`;
    await open(
      bookOf(
        row(Array.from({ length: 9 }, () => word)) +
          row([
            'English, American',
            'a rather long remark on quotation marks that takes more than a line of the table',
          ]),
      ),
      (pdf) => {
        const lines = pdf.pages.flatMap((page) => page.lines);
        for (const line of lines) expect(line.right).toBeLessThan(432 - 48);
        const letters = lines.map(({ text }) => text.replace(/\s/gu, '')).join('');
        expect(letters.split('').filter((letter) => letter === 'D').length).toBeGreaterThanOrEqual(9);
        expect(lines.flatMap(({ words }) => words.map(({ text }) => text))).toContain('American');
      },
    );
  });

  test('parts the names in the code of a table only where nothing else gives them room', async () => {
    const name = 'a-name-of-some-length-that-has-hyphens';
    const parts = async (code: string, words: string): Promise<boolean> =>
      open(
        bookOf(
          `<div class="table"><table><tbody><tr><td><code>${code}</code></td><td>${words}</td></tr></tbody></table></div>`,
        ),
        (pdf) => !pdf.pages.some(({ lines }) => lines.some(({ text }) => text.includes(code))),
      );
    const words = 'many words that want a wider column '.repeat(6);
    expect(await parts(name, 'a few words')).toBe(false);
    expect(await parts(name, words)).toBe(false);
    expect(await parts(Array.from({ length: 4 }, () => name).join('-'), words)).toBe(true);
  });

  test('gives the caption of a narrow table a line of some length', async () => {
    const caption = 'A caption that says a great deal about a table that is very narrow';
    const html = `<div class="table"><table><caption>${caption}</caption><tbody><tr><td>a</td><td>1</td></tr></tbody></table></div>`;
    await open(bookOf(html), (pdf) => {
      const lines = pdf.pages.flatMap((page) => page.lines.map(({ text }) => text));
      const set = lines.filter((line) => line !== 'a 1' && caption.includes(line));
      expect(set.join(' ')).toBe(caption);
      expect(set.length).toBeLessThan(4);
    });
  });

  test('repeats the head of a table that goes on, and breaks it between rows', async () => {
    const rows = Array.from(
      { length: 80 },
      (_, index) => `<tr><td>Row ${index}</td><td>first line<br>second line ${index}</td></tr>`,
    ).join('');
    const html = `<div class="table"><table><thead><tr><th scope="col">Name</th><th scope="col">Lines</th></tr></thead><tbody>${rows}</tbody></table></div>`;
    await open(bookOf(html), (pdf) => {
      const pages = pdf.pages
        .map((page) => page.lines.map(({ text }) => text).join(' '))
        .filter((text) => text.includes('Row'));
      expect(pages.length).toBeGreaterThan(3);
      for (const text of pages) {
        expect(text).toContain('Name Lines');
        const names = [...text.matchAll(/Row (\d+)/g)].map(([, number]) => number);
        const lines = [...text.matchAll(/second line (\d+)/g)].map(([, number]) => number);
        expect(lines).toEqual(names);
      }
    });
  });

  /** Tables of so many rows, with texts of several lengths between them. */
  const tablesOf = (rows: number): string =>
    Array.from({ length: 24 }, (_, index) => {
      const body = Array.from({ length: rows }, (_, row) => `<tr><td>table ${index} row ${row}</td></tr>`).join('');
      return `<p>${'Some words before it. '.repeat(20 + 7 * (index % 6))}</p><div class="table"><table><thead><tr><th scope="col">Head</th></tr></thead><tbody>${body}</tbody></table></div>`;
    }).join('');

  /** Of each of them, how many of its rows stand on each of its pages. */
  const partsOf = (pdf: InspectedPdf): number[] =>
    pdf.pages.flatMap((page) => {
      const tables = page.lines.flatMap(({ text }) => /table (\d+) row/.exec(text)?.[1] ?? []);
      return [...new Set(tables)].map((table) => tables.filter((other) => other === table).length);
    });

  test('leaves no row of a table by itself at the turn of a page', async () => {
    await open(bookOf(tablesOf(26)), (pdf) => {
      const parts = partsOf(pdf);
      // Some of them do go over a page.
      expect(parts.length).toBeGreaterThan(24);
      expect(Math.min(...parts)).toBeGreaterThan(1);
    });
  });

  test('parts no table of a few rows, and no code of a few lines', async () => {
    const code = (index: number): string =>
      `<pre><code>${Array.from({ length: 8 }, (_, line) => `code ${index} line ${line}\n`).join('')}</code></pre>`;
    const html = Array.from(
      { length: 24 },
      (_, index) => `<p>${'Some words before it. '.repeat(20 + 7 * (index % 6))}</p>${code(index)}`,
    ).join('');
    await open(bookOf(tablesOf(6)), (pdf) => expect(partsOf(pdf)).toEqual(Array.from({ length: 24 }, () => 6)));
    await open(bookOf(html), (pdf) => {
      const perPage = pdf.pages.map((page) => page.lines.filter(({ text }) => /code \d+ line/.test(text)).length);
      expect(perPage.reduce((sum, count) => sum + count, 0)).toBe(24 * 8);
      expect(perPage.filter((count) => count % 8 !== 0)).toEqual([]);
    });
  });

  test('keeps the line below a heading, and the one who enters, with what follows', async () => {
    const filler = (index: number): string => `<p>${'Some words before it. '.repeat(20 + 9 * (index % 7))}</p>`;
    const html = Array.from({ length: 20 }, (_, index) => {
      const heads = index % 2 === 0 ? `<h2 id="h${index}">Loaf ${index}</h2><p>Makes ${index}</p>` : '';
      const scene = `<h2 class="scene" id="s${index}">Scene ${index}</h2><div class="drama"><p class="stage">Enter Ghost ${index}</p><p class="stage">Enter Hamlet ${index}</p><p class="speech">Where wilt thou lead me? speak; I’ll go no further ${index}</p></div>`;
      return `${filler(index)}${heads === '' ? scene : `${heads}<p>Follows ${index}. ${'More words of it. '.repeat(12)}</p>`}`;
    }).join('');
    await open(bookOf(html), (pdf) => {
      const texts = pdf.pages.map((page) => page.lines.map(({ text }) => text).join('\n'));
      for (const text of texts) expect(text).not.toMatch(/(?:Makes \d+|Enter Ghost \d+|Enter Hamlet \d+)(?:\n\d+)?$/u);
      expect(texts.join('\n').match(/Makes \d+|Enter Ghost/gu)).toHaveLength(20);
    });
  });

  test('stands on the same lines beside the opening of a chapter', async () => {
    const html =
      '<p>He had always intended to visit him, though to the last always assuring his wife that he should not go.</p>'.repeat(
        40,
      );
    await open(bookOf(html), (pdf) => {
      const [opening, next] = pdf.pages
        .filter(({ lines }) => lines.some(({ text }) => text.includes('intended')))
        .map(({ lines }) => lines.filter(({ text }) => /intended|assuring/.test(text)).map(({ bottom }) => bottom));
      const off = ((opening?.at(-1) ?? 0) - (next?.at(-1) ?? 0)) % 15;
      expect(Math.min(Math.abs(off), 15 - Math.abs(off))).toBeLessThan(0.3);
    });
  });

  test('leaves no heading at the foot of a page', async () => {
    const html = Array.from(
      { length: 60 },
      (_, index) =>
        `${paragraphs(index % 3)}<h2 id="h${index}">Heading ${'abcdefghij'.charAt(index % 10)}${index}</h2><p class="first">${'Words after it go on for a while. '.repeat(3 + (index % 5))}</p>`,
    ).join('');
    await open(bookOf(html), (pdf) => {
      for (const page of pdf.pages) {
        const last = linesWithin(page, { top: 64, bottom: 88 }).at(-1);
        expect(last?.text).not.toMatch(/^Heading/i);
      }
    });
  });

  test('runs from right to left where the book does', async () => {
    const book = bookOf(`${paragraphs(14)}<p id="there"><a href="#one-title">back</a></p>`);
    const hebrew: Book = { ...book, metadata: { ...book.metadata, direction: 'rtl', language: 'he' } };
    const { bytes, theme, report } = await printBook(hebrew, press);
    expect(report.messages.filter(({ rule }) => rule === 'layout-unsettled')).toEqual([]);
    const pdf = await inspectPdf(bytes);
    // The recto is the left page: its inner margin is on the right.
    const { inner } = theme.page.margins;
    for (const [index, page] of pdf.pages.slice(0, 2).entries()) {
      const lines = linesWithin(page, { top: 64, bottom: 88 });
      const gap =
        index % 2 === 0
          ? page.width - Math.max(...lines.map(({ right }) => right))
          : Math.min(...lines.map(({ left }) => left));
      expect(Math.abs(gap - inner * 0.75)).toBeLessThan(3);
    }
    expect(pdf.viewerPreferences).toMatchObject({ Direction: 'R2L' });
    await pdf.close();
  });
});
