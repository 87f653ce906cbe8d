/** What makes the PDF last and be read by everyone, as another program finds it in the finished file. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Book, Image } from '../../../src/model/book.ts';
import type { OpenPress } from '../../../src/system/browser/press.ts';
import { generateBook, makeSection } from '../../support/generated-book.ts';
import { inspectPdf, listElements, readElement, type InspectedPdf, type StructureElement } from '../../support/pdf.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { openTestPress, printBook } from '../../support/pdf-printing.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);
const image: Image = { key: 'images/dot.png', mediaType: 'image/png', bytes: png, width: 1, height: 1 };

const prose =
  'Considerable responsibility, notwithstanding disappointments and extraordinary misunderstandings, characterised the half-hearted correspondence between incomprehensible administrations and well-known philosophical institutions. '.repeat(
    14,
  );

const html = `
<header class="opening"><h1 id="one-title">One</h1></header>
<p id="prose">${prose}</p>
<p>A <span lang="de">deutsches Wort</span>, an <abbr title="International Standard Book Number">ISBN</abbr>, <q>said</q> and
<a href="https://example.org/">a place elsewhere</a>.</p>
<h4 id="deep">Too deep</h4>
<ul><li>bullet</li></ul><ol><li>number</li><li><p>loose</p></li></ol>
<dl><dt>Term</dt><dd>Definition</dd><dt><span id="t"><code>named</code></span>, term</dt><dd><span id="d"><em>named</em></span>, said</dd></dl>
<pre class="code"><code>const a = 1;\n  b();</code></pre>
<blockquote><p>Quotation</p></blockquote>
<div class="verse"><p class="stanza"><span class="line">first line</span><span class="line">second line</span></p><p class="stanza"><span class="line">third line</span></p></div>
<div class="table"><table><caption>Caption</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
<tbody><tr><td></td><td>right</td></tr>${Array.from({ length: 60 }, (_, row) => `<tr><td>row ${row}</td><td>cell</td></tr>`).join('')}</tbody></table></div>
<figure class="figure" id="f"><img src="images/dot.png" alt="A red dot" width="1" height="1"><figcaption>Dot</figcaption></figure>
<figure class="figure" id="g"><img src="images/dot.png" width="1" height="1"><figcaption>No words for it</figcaption></figure>
<hr class="ornament">
<p>The end.</p>`;

let press: OpenPress;
let bytes: Uint8Array;
let pdf: InspectedPdf;
let pages: (StructureElement | undefined)[];
let elements: StructureElement[];

beforeAll(async () => {
  press = await openTestPress();
  const generated = generateBook({ chapters: 0 });
  const book: Book = {
    ...generated,
    sections: [makeSection('chapter', 'one', 'One', html)],
    images: new Map([[image.key, image]]),
  };
  bytes = (await printBook(book, press)).bytes;
  pdf = await inspectPdf(bytes);
  pages = await Promise.all(pdf.pages.map(({ index }) => pdf.structureOf(index)));
  elements = pages.flatMap((page) => listElements(page));
}, 120_000);

afterAll(async () => {
  await pdf.close();
  await press.close();
});

function find(role: string): string[] {
  return elements.filter((element) => element.role === role).map((element) => readElement(element).trim());
}

describe('the archived PDF', () => {
  test('what has a name in a term or in what is said of it goes on in its line', () => {
    const labels = elements.filter(({ role }) => role === 'Lbl' || role === 'LBody');
    const named = labels.filter((label) => readElement(label).includes('named'));
    expect(named).toHaveLength(2);
    for (const label of named) expect(listElements(label).map(({ role }) => role)).not.toContain('P');
  });

  test('says what it claims to be, and who made it', async () => {
    const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
    const { metadata } = await (await task.promise).getMetadata();
    expect(metadata.get('pdfaid:part')).toBe('2');
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(metadata.get('dc:title')).toBe('The Inexhaustible Harbour');
    expect(metadata.get('dc:creator')).toEqual(['Ada Quill']);
    expect(metadata.get('xmp:createdate')).toBe('2026-11-23T00:00:00Z');
    await task.destroy();
    expect(pdf.isTagged).toBe(true);
    expect(pdf.info['Language']).toBe('en');
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('/Type /Metadata');
    expect(file).toMatch(/\/ID \[<[0-9A-F]{32}> <[0-9A-F]{32}>\]/);
  });

  test('has every kind of element, and no level of headings left out', () => {
    expect(find('H1')).toEqual(['One']);
    expect(find('H2')).toEqual(['Too deep']);
    expect(find('BlockQuote')).toEqual(['Quotation']);
    expect(find('Code').join(' ')).toMatch(/const a = 1;\s+b\(\);/);
    expect(find('Quote')).toEqual(['said']);
    expect(find('Caption')).toEqual(expect.arrayContaining(['Caption', 'Dot', 'No words for it']));
    expect(elements.filter(({ role }) => role === 'NonStruct')).toEqual([]);
  });

  test('says the language of a phrase', () => {
    const german = elements.filter(({ language }) => language === 'de').map((element) => readElement(element).trim());
    expect(german).toEqual(['deutsches Wort']);
  });

  test('makes lists of items with label and body', () => {
    const items = elements.filter(({ role }) => role === 'LI');
    expect(items).toHaveLength(5);
    for (const { children } of items) expect(children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
    expect(find('LBody')).toEqual(['bullet', 'number', 'loose', 'Definition', 'named, said']);
    expect(find('Lbl')).toContain('Term');
  });

  test('keeps empty cells, and has the head of a table once', () => {
    expect(find('TH').filter((text) => text !== '')).toEqual(['A', 'B']);
    const rows = elements.filter(({ role }) => role === 'TR');
    for (const { children } of rows) expect(children).toHaveLength(2);
    expect(pdf.pages.filter(({ lines }) => lines.some(({ text }) => text === 'A B')).length).toBeGreaterThan(1);
  });

  test('keeps stanzas apart', () => {
    expect(find('P').map((text) => text.replace(/\s+/gu, ' '))).toEqual(
      expect.arrayContaining(['first line second line', 'third line']),
    );
  });

  test('has words for pictures, and hides those without', () => {
    const figures = elements.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(['A red dot']);
  });

  test('joins divided words, keeps other hyphens, and has a space where a line ends', () => {
    const read = readAloud(bytes).find(({ type, text }) => type === 'P' && text.startsWith('Considerable'));
    expect(read?.text.trim()).toBe(prose.trim());
    // Programs that know nothing of such things still see where a word is divided.
    const lines = pdf.pages.flatMap((page) => page.lines.map(({ text }) => text));
    expect(lines.filter((line) => /(?<!half|well)-$/u.test(line)).length).toBeGreaterThan(3);
  });

  test('leaves running heads and folios out of what is read', () => {
    const read = pages.map((page) => readElement(page)).join('\n');
    expect(pdf.pages.some(({ lines }) => lines.some(({ text }) => /harbour/iu.test(text)))).toBe(true);
    expect(read).not.toMatch(/harbour/i);
  });

  test('describes links', async () => {
    const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
    const document = await task.promise;
    const contents: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const annotations = (await (await document.getPage(number)).getAnnotations()) as {
        readonly contentsObj?: { readonly str: string };
      }[];
      contents.push(...annotations.map(({ contentsObj }) => contentsObj?.str ?? ''));
    }
    await task.destroy();
    expect(contents).toContain('a place elsewhere (https://example.org/)');
    expect(contents).not.toContain('');
    expect(find('Link').map((text) => text.replace(/\s+/gu, ' '))).toContain('a place elsewhere');
  });
});
