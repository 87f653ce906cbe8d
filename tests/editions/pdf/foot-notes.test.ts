/**
 * Notes for the foot of the page as the browser sees them before pages are made up: alike wherever they
 * stand, measured in lines, and without a trace in the text around them.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ServedFile } from '../../../src/editions/edition.ts';
import { listThemes } from '../../../src/system/templates.ts';
import { collectIds, setGalleys, writeDocument } from '../../../src/editions/pdf/galleys.ts';
import { installPageProgram } from '../../../src/editions/pdf/page-program.ts';
import { writeGeometry } from '../../../src/editions/pdf/page-css.ts';
import { readBook } from '../../../src/manuscript/index.ts';
import { Report } from '../../../src/report/report.ts';
import { readPageBundle } from '../../../src/system/browser/page-bundle.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { fontFaceCss } from '../../../src/theme/font-faces.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { supplyFonts } from '../../../src/theme/supply.ts';
import { folderWith } from '../../support/folder.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

const words = 'words enough to fill more than a line of any page that a book of this kind may have, and some more';

const places = `
# Title^[In the title: ${words}]

:::epigraph
An epigraph.^[In an epigraph: ${words}]

-- Nobody
:::

First.^[In a paragraph: ${words}] Of *some* length.

## Heading^[In a heading: ${words}]

### Lower^[In a lower heading: ${words}]

Text.

- tight^[In a tight item: ${words}]
- tight
  > quotation in an item^[In a quotation in an item: ${words}]

1. loose^[In a loose item: ${words}]

   second

   \`\`\`
   code
   \`\`\`

2. loose

- [ ] task^[In a task: ${words}]

Term^[In a term: ${words}]
: Words.^[In a definition: ${words}]

> *Quotation*.^[In a quotation: ${words}]
>
> Second.

:::warning[Title^[In the title of a call-out: ${words}]]
One.^[In a call-out: ${words}]

Two.^[In a call-out: ${words}] Three.^[In a call-out: ${words}]

Four.

- five

Six.^[In a call-out: ${words}]
:::

| a^[In the head of a table: ${words}] |
|--|
| b^[In a table: ${words}] |

: Caption^[In a caption: ${words}]

:::verse
One^[In verse: ${words}]
:::

:::pullquote
Pulled.^[In a pull quote: ${words}]
:::

Last.[^long]

[^long]: A note of two paragraphs: ${words}

    The second: ${words}, with \`code\`, H~2~O, x<sup>2</sup>, *emphasis in *emphasis** and [small capitals]{.smallcaps}.
`;

let press: OpenPress;

beforeAll(async () => {
  press = await openTestPress();
}, 120_000);

afterAll(() => press.close());

interface Note {
  readonly style: string;
  readonly height: number;
  readonly lines: readonly number[];
  readonly indents: readonly string[];
}

interface Seen {
  readonly leading: number;
  readonly notes: readonly Note[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

async function look(markdown: string, theme: string, role: string): Promise<Seen> {
  const folder = await folderWith({
    'book.yaml': `title: T\nchapters: [{file: one.md, role: ${role}}, two.md]`,
    'one.md': markdown,
    'two.md': '# Two\n\nText.',
  });
  const book = await readBook(folder, new Report(), { env: { SOURCE_DATE_EPOCH: '0' } });
  const supplied = await supplyFonts(await loadTheme(theme, { language: 'en' }), book, new Report());
  const { styles, page: design } = supplied;
  const css = [
    fontFaceCss(supplied.fonts, ({ file }) => `fonts/${file}`),
    styles.tokens,
    styles.typography,
    styles.structure,
    writeGeometry(design, 'ltr'),
    styles.page,
    // As the make-up has them: out of the flow of the text.
    '.galley .footnote { position: absolute; left: 0; width: 300px; }',
    // And measured on one long strip.
    '.galley.galley { height: auto; columns: auto; }',
  ].join('\n');
  const galleys = setGalleys(book);
  const about = { title: 'T', language: 'en', direction: 'ltr', css, cover: undefined } as const;
  const html = writeDocument({
    ...about,
    galleys,
    ids: galleys.map((galley) => collectIds([galley])),
    own: [0, galleys.length],
  });
  const files = new Map<string, ServedFile>([['index.html', { mediaType: 'text/html; charset=utf-8', bytes: html }]]);
  for (const { file, bytes } of supplied.fonts) files.set(`fonts/${file}`, { mediaType: 'font/woff2', bytes });
  return press.withPage(files, async (page, origin) => {
    await page.goto(`${origin}/index.html`, { waitUntil: 'load' });
    const program = await installPageProgram(page, await readPageBundle());
    await program.call('askForFaces', 'abc');
    await vi.waitUntil(() => program.call('areFacesLoaded'), { timeout: 20_000 });
    return page.evaluate(seeNotes);
  });
}

/** In the browser: uses nothing from outside itself. */
function seeNotes(): Seen {
  const asked = [
    'fontFamily',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'fontVariantNumeric',
    'letterSpacing',
    'lineHeight',
    'color',
    'textAlign',
    'textIndent',
    'textTransform',
    'textWrapStyle',
    'whiteSpace',
    'hyphens',
    'orphans',
    'widows',
    'marginTop',
    'marginBottom',
    'paddingLeft',
    'width',
  ] as const;
  const notes = [...document.querySelectorAll<HTMLElement>('.footnote')].map((note) => {
    const paragraphs = [...note.querySelectorAll('p')];
    const style = getComputedStyle(paragraphs[0] ?? note);
    const range = document.createRange();
    range.selectNodeContents(note);
    const top = note.getBoundingClientRect().top;
    const middles = [...range.getClientRects()].map((box) => Math.round((box.top + box.bottom) / 2 - top));
    return {
      style: asked.map((name) => `${name}: ${style[name as 'color']}`).join('; '),
      height: note.getBoundingClientRect().height,
      lines: middles,
      indents: paragraphs.map((paragraph) => getComputedStyle(paragraph).textIndent),
    };
  });
  const seeText = (): string[] =>
    [...document.querySelectorAll('.section, .section *')]
      .filter((element) => element.closest('.footnote') === null)
      .map((element) => {
        const own = getComputedStyle(element);
        const first = getComputedStyle(element, '::first-line');
        const box = element.getBoundingClientRect();
        const place = [box.left, box.top, box.width, box.height].map((length) => length.toFixed(2)).join(' ');
        return `${element.tagName}.${element.className}: ${own.margin} ${own.textIndent} ${first.fontFamily} ${place}`;
      });
  const before = seeText();
  for (const note of document.querySelectorAll('.footnote')) note.remove();
  return {
    leading: Number.parseFloat(getComputedStyle(document.documentElement).lineHeight),
    notes,
    before,
    after: seeText(),
  };
}

describe.each(await listThemes())('with the theme %s', (theme) => {
  // The others say nothing of notes by their sections.
  const all = ['chapter', 'dedication', 'epigraph', 'bibliography', 'glossary', 'colophon'];
  it.each(theme === 'base' || theme === 'modern' ? all : ['chapter'])(
    'notes of a %s look alike, and the text is as it is without them',
    async (role) => {
      const { notes, before, after } = await look(places, theme, role);
      expect(notes).toHaveLength(23);
      expect([...new Set(notes.map(({ style }) => style))]).toHaveLength(1);
      expect(before).toEqual(after);
    },
    60_000,
  );

  it('notes are stacks of lines on whole pixels, four fifths of the leading of the text', async () => {
    const { notes, leading } = await look(places, theme, 'chapter');
    const own = Number(/lineHeight: ([\d.]+)px/u.exec(notes[0]?.style ?? '')?.[1]);
    expect(own).toBe(Math.round(leading * 0.8));
    expect(notes.filter(({ height }) => height % own !== 0)).toEqual([]);
    expect(Math.min(...notes.map(({ height }) => height))).toBeGreaterThan(own);
    const { indents } = notes.at(-1) ?? { indents: [] };
    expect(indents.map((indent) => indent !== '0px')).toEqual([false, true]);
  }, 60_000);
});

it('a note of every kind of block has no space between them', async () => {
  const { notes } = await look(
    'Text.[^a]\n\n[^a]: One.\n\n    > Two.\n\n    - three\n    - four\n\n    1. five\n\n    ```\n    six\n    ```\n\n    Seven.\n\n    ## Eight',
    'base',
    'chapter',
  );
  const own = Number(/lineHeight: ([\d.]+)px/u.exec(notes[0]?.style ?? '')?.[1]);
  expect((notes[0]?.height ?? 0) / own).toBe(8);
}, 60_000);

it('the essay of the house keeps its notes out of what may not hold them', async () => {
  const file = resolve(import.meta.dirname, '../../../content/before-the-foundations.md');
  const { notes, before, after } = await look(
    (await readFile(file, 'utf8')).replace(/^---\n[^]*?\n---\n/u, ''),
    'base',
    'chapter',
  );
  expect(notes.length).toBeGreaterThan(3);
  expect(before).toEqual(after);
}, 60_000);
