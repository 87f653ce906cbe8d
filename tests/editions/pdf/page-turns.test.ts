/** Where pages end, read from the finished file: what a page turn may not part, and what it may. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Book, Image } from '../../../src/model/book.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { folderWith } from '../../support/folder.ts';
import { generateBook, makeSection } from '../../support/generated-book.ts';
import { printManuscript } from '../../support/manuscript-printing.ts';
import { proveRealBook, readPrintedBook } from '../../support/page-proof/index.ts';
import { inspectPdf, linesWithin, type InspectedPage, type Line } from '../../support/pdf.ts';
import { openTestPress, printBook, type Printed } from '../../support/pdf-printing.ts';

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 120_000);

afterAll(() => press.close());

interface Pages extends Printed {
  /** Lines of the text block of each page, from the top. */
  readonly pages: readonly (InspectedPage & { readonly block: readonly Line[] })[];
}

async function print(html: string, images: readonly Image[] = []): Promise<Pages> {
  const opening = '<header class="opening"><h1 id="one-title">One</h1></header>';
  const book: Book = {
    ...generateBook({ chapters: 0 }),
    sections: [makeSection('chapter', 'one', 'One', opening + html)],
    images: new Map(images.map((image) => [image.key, image])),
  };
  const printed = await printBook(book, press);
  const pdf = await inspectPdf(printed.bytes);
  const { top, bottom } = printed.theme.page.margins;
  const margins = { top: top * 0.75, bottom: bottom * 0.75 };
  const pages = pdf.pages.map((page) => ({ ...page, block: linesWithin(page, margins) }));
  await pdf.close();
  return { ...printed, pages };
}

const words = (count: number): string => 'A quiet line about ships. '.repeat(count);

const svg = (number: number, high: number): Image => ({
  key: `images/${number}.svg`,
  mediaType: 'image/svg+xml',
  bytes: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="${high}"><rect width="300" height="${high}"/></svg>`,
  ),
  width: 300,
  height: high,
});

/** Paragraphs of all lengths before things that must not be parted: some of them come to stand at a page's foot. */
const varied = (things: (index: number) => string, count = 44): string =>
  Array.from({ length: count }, (_, index) => `<p>${words(9 + 3 * (index % 11))}</p>${things(index)}`).join('');

const lastLine = ({ block }: Pages['pages'][number]): string => block.at(-1)?.text ?? '';

describe('a page turn', () => {
  test.each([
    ['a list', '<ul><li>First</li><li>Second</li></ul>'],
    ['code', '<pre class="code"><code>one\ntwo\nthree</code></pre>'],
    ['a table', '<div class="table"><table><tbody><tr><td>one</td></tr><tr><td>two</td></tr></tbody></table></div>'],
    ['a quotation', '<blockquote><p>Quoted.</p></blockquote>'],
  ])('does not part %s from the words that announce it', async (_, thing) => {
    const { pages } = await print(varied((index) => `<p>And number ${index} is as follows:</p>${thing}`));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.map(lastLine).filter((line) => line.endsWith(':'))).toEqual([]);
  });

  test.each([
    ['announces it', 'And number 1 is as follows:'],
    ['goes on with it', 'And number 1 is'],
  ])('does not part a formula from the sentence that %s', async (_, lead) => {
    const formula = '<div class="equation"><math display="block"><mi>x</mi><mo>=</mo><mn>1</mn></math></div>';
    const { pages } = await print(varied(() => `<p>${lead}</p>${formula}`));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.map(lastLine).filter((line) => line.endsWith(lead.slice(-4)))).toEqual([]);
  });

  test('does not part a stanza', async () => {
    const stanza = (index: number, of: number): string =>
      `<p class="stanza">${[1, 2, 3, 4].map((line) => `<span class="line">Poem ${index} stanza ${of} line ${line}</span>`).join('')}</p>`;
    const { pages } = await print(
      varied((index) => `<div class="verse">${stanza(index, 1)}${stanza(index, 2)}</div>`, 24),
    );
    const found = pages.flatMap(({ block }) => {
      const stanzas = block.flatMap(({ text }) => /^(Poem \d+ stanza \d) line/.exec(text)?.[1] ?? []);
      return [...new Set(stanzas)].map((name) => stanzas.filter((other) => other === name).length);
    });
    expect(found).toEqual(Array.from({ length: 48 }, () => 4));
  });

  test('does not divide a word, while the other page of the opening may', async () => {
    const text =
      'Extraordinary administrations notwithstanding, considerable circumstances determined correspondence. ';
    const { pages } = await print(
      Array.from({ length: 60 }, (_, at) => `<p>${text.repeat(2 + (at % 5))}</p>`).join(''),
    );
    const ends = pages.slice(0, -1).map((page) => /\p{L}-$/u.test(lastLine(page)));
    expect(ends.length).toBeGreaterThan(10);
    // A recto is turned.
    expect(ends.filter((divided, index) => divided && index % 2 === 0)).toEqual([]);
  });

  test('leaves two lines of a paragraph at least on either page, and four on the last', async () => {
    for (const extra of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const { pages } = await print(varied(() => '', 16) + `<p>${words(8 * (1 + extra))}</p>`);
      expect(pages.at(-1)?.block.length).toBeGreaterThan(3);
      for (const { block } of pages.slice(1)) {
        const [first, second] = block;
        // A first line is indented: what begins a page without it goes on for a line at least.
        expect((first?.left ?? 0) <= (second?.left ?? 0) || first?.text.endsWith('.') === false).toBe(true);
      }
    }
  }, 60_000);
});

test('a page ends neither early nor with one line where code has blank lines in it', async () => {
  const code = [
    ['package main', 'import "fmt"', '', '// adds one', 'func add(a int) int {', '  a = a + 1', '  return a', '}', ''],
    ['func main() {', '  x := 3', '', '  print(x)', '', '  y := add(x)', '', '  print(y)', '  print(x)', '}'],
  ].flat();
  const blocks = (from: number): string =>
    Array.from(
      { length: 6 },
      (_, at) =>
        `<p>${words(Math.round(from / 2) + 6 + at)}</p><pre class="code"><code>${code.join('\n')}</code></pre>`,
    ).join('');
  for (const from of [0, 7, 8]) {
    const { pages, report, theme } = await print(blocks(from));
    expect(report.messages.filter(({ rule }) => rule === 'page-short')).toEqual([]);
    expect(pages.length).toBeGreaterThan(3);
    for (const { block, height } of pages.slice(0, -1)) {
      const foot = Math.max(...block.map(({ bottom }) => bottom));
      // A blank line may stand at the foot.
      expect(height - theme.page.margins.bottom * 0.75 - foot).toBeLessThan(theme.page.leading * 0.75 * 5);
    }
  }
}, 60_000);

describe('facing pages', () => {
  test('have one depth', async () => {
    const html = Array.from(
      { length: 40 },
      (_, index) => `${index % 4 === 0 ? `<h2 id="h${index}">Heading</h2>` : ''}<p>${words(12 + 5 * (index % 5))}</p>`,
    ).join('');
    const { pages, theme } = await print(html);
    const depths = pages.map(({ block }) => Math.max(...block.map(({ bottom }) => bottom)));
    const openings = depths.flatMap((depth, index) => {
      const facing = depths[index + 1];
      return index % 2 === 1 && facing !== undefined && index + 2 < depths.length ? [Math.abs(depth - facing)] : [];
    });
    expect(openings.length).toBeGreaterThan(4);
    // A widow may cost one of them a line, and no more.
    const uneven = openings.filter((difference) => difference > 1);
    expect(uneven.length).toBeLessThan(2);
    for (const difference of uneven) expect(difference).toBeLessThan(theme.page.leading);
  });
});

describe('figures', () => {
  test('that do not fit go on in their order, and the text fills the page; their reference is in the opening or before it', async () => {
    const images = Array.from({ length: 12 }, (_, at) => svg(at, 160 + 40 * (at % 3)));
    const html = images
      .map(
        ({ key, width = 0, height = 0 }, at) =>
          `<p>${words(14 + 5 * (at % 4))}</p><p>Here${at} it is shown. ${words(9)}</p>` +
          `<figure class="figure" id="f${at}"><img src="${key}" alt="A box" width="${width}" height="${height}"><figcaption>Picture${at}</figcaption></figure>` +
          `<p>${words(20)}</p>`,
      )
      .join('');
    const { pages } = await print(html, images);
    const find = (word: string): number =>
      pages.findIndex(({ block }) => block.some(({ text }) => text.includes(word)));
    const captions = images.map((_, at) => find(`Picture${at}`));
    const references = images.map((_, at) => find(`Here${at} `));
    expect(captions).toEqual(captions.toSorted((a, b) => a - b));
    const away = captions.map((page, at) => page - (references[at] ?? 0));
    // Some had to go on, none by more than a page, none stands before its reference.
    expect(new Set(away)).toEqual(new Set([0, 1]));
    for (const { block, height } of pages.slice(0, -1)) {
      const depth = Math.max(...block.map(({ bottom }) => bottom));
      expect(depth).toBeGreaterThan(height * 0.75);
    }
  });
});

test('what follows a page break, or a picture with a page to itself, begins at the head of the page', async () => {
  const breaks = [
    '<div class="pagebreak"></div>',
    `<figure class="figure plate"><img src="images/0.svg" alt="A box" width="300" height="400"></figure>`,
  ];
  const things = ['<h2 id="h">Begins</h2>', '<p>Begins with words.</p>', '<ul><li>Begins a list.</li></ul>'];
  const html = breaks.flatMap((turn) => things.map((thing) => `<p>Before.</p>${turn}${thing}<p>${words(20)}</p>`));
  const { pages, theme } = await print(html.join(''), [svg(0, 400)]);
  const lines = pages.flatMap(({ block }) => block.filter(({ text }) => /^(?:\W\s*)?Begins/i.test(text)));
  expect(lines).toHaveLength(6);
  for (const { bottom } of lines) {
    expect(bottom).toBeLessThan((theme.page.margins.top + 1.5 * theme.page.leading) * 0.75);
  }
});

describe('what is larger than a page', () => {
  test('a row of a table goes on to the next page, and nothing of it is lost', async () => {
    const long = Array.from({ length: 900 }, (_, at) => `w${at}`);
    const { pages, report } = await print(
      `<p>Before.</p><div class="table"><table><thead><tr><th scope="col">Head</th><th scope="col">Text</th></tr></thead><tbody><tr><td>short</td><td>row</td></tr><tr><td>long</td><td>${long.join(' ')}</td></tr><tr><td>last</td><td>row</td></tr></tbody></table></div><p>After.</p>`,
    );
    const text = pages.flatMap(({ block }) => block.flatMap((line) => line.words.map((word) => word.text)));
    expect(text.filter((word) => /^w\d+$/.test(word))).toEqual(long);
    expect(text.slice(-3)).toEqual(['last', 'row', 'After.']);
    expect(report.messages.filter(({ rule }) => rule === 'layout-unsettled')).toEqual([]);
  });

  test('a line of code is continued, and nothing of it is lost or stands out', async () => {
    const line = Array.from({ length: 40 }, (_, at) => `argument${at}`).join(', ');
    const word = 'x'.repeat(300);
    const { pages, theme } = await print(`<pre class="code"><code>call(${line})\n${word}\nend</code></pre>`);
    const lines = pages.flatMap(({ block }) => block);
    const text = lines.map((part) => part.text).join('');
    expect(text.replaceAll(/\s/g, '')).toContain(`call(${line})${word}end`.replaceAll(/\s/g, ''));
    const edge = (theme.page.trim.width - theme.page.margins.outer) * 0.75;
    for (const { right } of lines) expect(right).toBeLessThan(edge + 1);
    // What goes on stands further in than what begins.
    const begin = lines.findIndex((part) => part.text.startsWith('call('));
    expect((lines[begin + 1]?.left ?? 0) - (lines[begin]?.left ?? 0)).toBeGreaterThan(5);
    expect(Math.abs((lines.at(-1)?.left ?? 0) - (lines[begin]?.left ?? 0))).toBeLessThan(1);
  });
});

describe('in two columns', () => {
  test('breaks, plates and turned tables take a column, and cover nothing', async () => {
    const front = '---\ntitle: Columns\nauthor: A\nkind: essay\ntrim: a4\npage: { columns: 2 }\n---\n';
    const table = `| ${'A | '.repeat(6)}\n|${'---|'.repeat(6)}\n| ${'a cell of words | '.repeat(6)}\n`;
    const text = `${words(20)}^[A note.]\n\n${words(40)}`;
    const folder = await folderWith({
      'columns.md': [
        front + text,
        '::pagebreak',
        `AfterBreak ${text}`,
        '![A box](0.svg "A caption."){.plate}',
        `AfterPlate ${text}`,
        `:::table{.landscape}\n${table}\nTurned.\n:::`,
        `AfterTable ${text}`,
        '![A box](0.svg "Another."){.plate .bleed}',
        `AfterBleed ${text}`,
      ].join('\n\n'),
      '0.svg': Buffer.from(svg(0, 600).bytes).toString(),
    });
    const { bytes, book, design, report } = await printManuscript(`${folder}/columns.md`, press);
    const printed = await readPrintedBook(bytes);
    expect(proveRealBook(printed, book, design)).toEqual([]);
    expect(report.messages.filter(({ rule }) => rule === 'layout-unsettled')).toEqual([]);
    const lefts = ['AfterBreak', 'AfterPlate', 'AfterTable', 'AfterBleed'].map((word) => {
      const runs = printed.pages.flatMap((page) => page.runs.map((run) => ({ run, page })));
      const found = runs.find(({ run }) => run.text.includes(word));
      if (found === undefined) throw new Error(`${word} stands nowhere`);
      // At the head of a column.
      expect(found.run.base).toBeLessThan(design.margins.top + 1.5 * design.leading);
      return found.run.left > found.page.width * 0.4;
    });
    expect(lefts).toEqual([true, true, true, true]);
    for (const page of printed.pages.slice(1)) {
      expect(page.runs.filter(({ node, text }) => node === undefined && text.trim() === page.label)).toHaveLength(1);
    }
  });
});

test('a head is cut at a word where the face of its side has no room for it, and only there', async () => {
  const title = 'A Section with a Title of Some Considerable Length';
  const front =
    '---\ntitle: Heads\nauthor: A\nkind: essay\ntrim: 6x9\nrunning-heads: { verso: section, recto: section }\n---\n';
  const folder = await folderWith({ 'heads.md': `${front}\n## ${title}\n\n${`${words(80)}\n\n`.repeat(6)}` });
  const { bytes, design } = await printManuscript(`${folder}/heads.md`, press);
  const { pages } = await readPrintedBook(bytes);
  const heads = pages.slice(1, 3).map(({ runs }) => runs.filter(({ base }) => base < design.margins.top));
  const texts = heads.map((runs) =>
    runs
      .map(({ text }) => text)
      .filter((text) => /\p{L}/u.test(text))
      .join(' '),
  );
  expect(pages.length).toBeGreaterThan(2);
  // Small capitals of some width on the verso, italics on the recto.
  expect(title.toLowerCase().startsWith((texts[0] ?? '').replace(/…$/u, ''))).toBe(true);
  expect(texts[0]).toMatch(/\p{L}…$/u);
  expect(texts[1]).toBe(title);
  // Neither comes near the folio.
  for (const runs of heads) {
    const folio = runs.find(({ text }) => /^\d+$/.test(text.trim()));
    expect(folio).toBeDefined();
    for (const word of runs.filter(({ text }) => /\p{L}/u.test(text))) {
      expect(Math.max(word.left - (folio?.right ?? 0), (folio?.left ?? 0) - word.right)).toBeGreaterThan(8);
    }
  }
});

test('a head that is too long is cut before its colon; titles in the contents keep their italics', async () => {
  const title = 'The Year of *Emma*: How One Heroine Kept House for Another and What Came of It';
  const chapter = (name: string): string => `# ${name}\n\n${`${words(80)}\n\n`.repeat(6)}`;
  const folder = await folderWith({
    'book.yaml': 'title: Heads\nauthor: A\nkind: book\ntrim: 6x9\n',
    'a.md': chapter(title),
    'b.md': chapter('Another'),
  });
  const { bytes, design } = await printManuscript(folder, press);
  const { pages } = await readPrintedBook(bytes);
  const heads = pages.map(({ runs }) =>
    runs
      .filter(({ base, text }) => base < design.margins.top && /\p{L}/u.test(text))
      .map(({ text }) => text)
      .join(' '),
  );
  expect(heads.filter((head) => head.startsWith('The Year'))).toContain('The Year of Emma');
  expect(heads.filter((head) => head.includes('…'))).toEqual([]);
  // A word in another face is drawn by itself.
  const contents = pages.find(({ runs }) => runs.some(({ text }) => text.startsWith('Contents')));
  const texts = contents?.runs.map(({ text }) => text.trim());
  expect(texts).toContain('Emma');
  expect(texts).toContain('The Year of');
});

test('headings of two lines come out even, above notes too', async () => {
  const front = '---\ntitle: Even\nauthor: A\nkind: essay\ntrim: 6x9\n---\n';
  const title = 'Third sounding: that one side can be made to sign';
  const body = Array.from({ length: 12 }, (_, at) => `## ${title}\n\n${words(20)}^[Note ${at}.]\n\n${words(12)}`);
  const folder = await folderWith({ 'even.md': `${front}\n${body.join('\n\n')}\n` });
  const { bytes } = await printManuscript(`${folder}/even.md`, press);
  const pdf = await inspectPdf(bytes);
  const lines = pdf.pages.flatMap((page) => page.lines);
  await pdf.close();
  const firsts = lines.flatMap(({ text }, index) => (text.startsWith('Third sounding') ? [index] : []));
  expect(firsts).toHaveLength(12);
  for (const index of firsts) {
    const [first, second] = [lines[index], lines[index + 1]].map((line) => (line?.right ?? 0) - (line?.left ?? 0));
    expect((second ?? 0) / (first ?? 1)).toBeGreaterThan(0.6);
  }
});

test('the ornament that ends a chapter stands below its last line, and nowhere else', async () => {
  const front = '---\ntitle: Ends\nauthor: A\nkind: essay\ntrim: 6x9\npage: { ornaments: { end: "***" } }\n---\n';
  const body = Array.from({ length: 9 }, (_, at) => `${words(20)}^[Note ${at}.]`).join('\n\n');
  const folder = await folderWith({ 'ends.md': `${front}\n${body}\n\nTheEnd.^[The last note.]\n` });
  const { bytes } = await printManuscript(`${folder}/ends.md`, press);
  const pdf = await inspectPdf(bytes);
  const lines = pdf.pages.flatMap((page) => page.lines.map(({ text }) => text));
  await pdf.close();
  const ornaments = lines.flatMap((text, index) => (text.includes('***') ? [lines[index - 1]] : []));
  expect(ornaments).toEqual([expect.stringContaining('TheEnd.')]);
});
