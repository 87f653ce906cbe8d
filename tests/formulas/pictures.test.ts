/** Formulas of the EPUB as pictures, by option: what a reader without MathML sees, and what is said of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { epubEdition } from '../../src/editions/epub/edition.ts';
import { readBook } from '../../src/manuscript/index.ts';
import { publish } from '../../src/publish.ts';
import { Report } from '../../src/report/report.ts';
import { inspectEpub } from '../support/epub.ts';
import { makeTheme } from '../support/epub-theme.ts';
import { plainCover } from '../support/epub-writing.ts';
import { folderWith, removeFolders } from '../support/folder.ts';

const files = {
  'book.yaml': 'title: Formulas\nauthor: A. Writer\nlanguage: en-GB\nformulas: { epub: pictures }\nchapters: [a.md]\n',
  'a.md': String.raw`# On $E = mc^2$

Words with $\alpha + 1$, *emphasis with $g_j$*, $\alpha + 1$ again, and a note.[^n]

$$
\int_0^1 x\,dx
$$ {#eq-integral}

as @eq-integral has it, and \eqref{eq:first}.

[^n]: A note with $\gamma$.

\begin{align}
a &= b \label{eq:first} \\
c &= d
\end{align}

| a formula          |
|--------------------|
| $\frac{\delta}{2}$ |

: A caption with $\epsilon$
`,
};

let html = '';
let epub: Uint8Array;
let zip: JSZip;
let pages = '';
let styles = '';
let folder = '';

async function build(out: string): Promise<Uint8Array> {
  const result = await publish(folder, { to: ['html', 'epub'], out });
  expect(result.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
  html = await readFile(join(out, 'my-book/my-book.html'), 'utf8');
  return readFile(join(out, 'my-book/my-book.epub'));
}

beforeAll(async () => {
  folder = await folderWith(files);
  epub = await build(join(folder, '..', 'shelf'));
  zip = await JSZip.loadAsync(epub);
  const texts = Object.values(zip.files).filter(({ name }) => name.endsWith('.xhtml'));
  pages = (await Promise.all(texts.map(async (file) => file.async('string')))).join('\n');
  styles = (await zip.file(/\.css$/u)[0]?.async('string')) ?? '';
}, 120_000);
afterAll(removeFolders);

interface Shown {
  readonly name: string;
  readonly alt: string;
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

function readPictures(): Shown[] {
  return [...pages.matchAll(/<img\b[^>]*\bdrawn-formula\b[^>]*>/gu)].map(([tag]) => {
    const value = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
    return {
      name: /formula-\d+/u.exec(tag)?.[0] ?? '',
      alt: value('alt'),
      source: value('src'),
      width: Number(value('width')),
      height: Number(value('height')),
    };
  });
}

describe('formulas as pictures', () => {
  it('stand for all formulas, with the words by which these are spoken', () => {
    expect(pages).not.toContain('<math');
    const spoken = [...html.matchAll(/alttext="([^"]+)"/gu)].map(([, words = '']) => words);
    expect(spoken.length).toBeGreaterThan(7);
    expect(
      readPictures()
        .map(({ alt }) => alt)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(spoken.toSorted((a, b) => a.localeCompare(b)));
  });

  it('are drawn once each, and as large as they say', async () => {
    const shown = readPictures();
    const [first, again] = shown.filter(({ alt }) => alt === 'alpha plus 1');
    expect(again?.source).toBe(first?.source);
    for (const { source, width, height } of shown) {
      const bytes = await zip.file(`OEBPS/${source}`)?.async('uint8array');
      const head = new DataView((bytes ?? new Uint8Array(24)).slice(0, 24).buffer);
      // IHDR is the first chunk: https://www.w3.org/TR/png-3/#11IHDR
      expect([head.getUint32(16), head.getUint32(20)]).toEqual([width, height]);
    }
  });

  it('grow with the letters around, and stand on their line', () => {
    const sizeOf = (alt: string): { width: number; below: number } => {
      const name = readPictures().find((one) => one.alt === alt)?.name ?? '';
      const [, width, below] =
        new RegExp(`\\.${name} \\{ width: ([\\d.]+)em; vertical-align: (-[\\d.]+)em`, 'u').exec(styles) ?? [];
      return { width: Number(width), below: Number(below) };
    };
    expect(sizeOf('gamma').width).toBeGreaterThan(0.4);
    expect(sizeOf('gamma').width).toBeLessThan(1);
    // A letter with a tail and an index reaches below the line, one without next to nothing.
    expect(sizeOf('g sub j').below).toBeLessThan(-0.2);
    expect(sizeOf('E equals m c squared').below).toBeGreaterThan(-0.2);
  });

  it('are reached by what refers to a line of them', () => {
    for (const id of ['eq-integral', 'eq-first']) {
      expect(pages).toContain(`href="#${id}"`);
      expect(pages).toContain(`id="${id}"`);
    }
  });

  it('are told in the claims, and so is that there is no MathML', async () => {
    const opf = (await zip.file(/\.opf$/u)[0]?.async('string')) ?? '';
    const claims = [...opf.matchAll(/schema:access\w+">([^<]*)</gu)].map(([, value]) => value);
    expect(claims).toEqual(expect.arrayContaining(['mathOnVisual', 'describedMath', 'alternativeText']));
    expect(claims).not.toContain('MathML');
    expect(claims).not.toContain('latex');
    expect(opf).not.toMatch(/properties="[^"]*mathml/u);
    expect(Object.keys(zip.files).filter((name) => /stix/iu.test(name))).toEqual([]);
  });

  it('are not made where there is no browser, and that is said', async () => {
    const report = new Report();
    const book = await readBook(folder, new Report(), { env: { SOURCE_DATE_EPOCH: '1764547200' } });
    const theme = { ...makeTheme(), fonts: [] };
    const context = { book, theme, report, press: undefined, cover: plainCover, progress: () => undefined };
    const { artifact } = await epubEdition.write(context);
    expect(report.messages.map(({ rule }) => rule)).toContain('formulas-undrawn');
    const { spine, find } = await inspectEpub(artifact.bytes);
    expect(spine.flatMap((name) => find(name, (element) => element.name === 'math')).length).toBeGreaterThan(7);
  });

  it('are the same bytes every time', async () => {
    expect(Buffer.compare(await build(join(folder, '..', 'other')), epub)).toBe(0);
  }, 120_000);
});
