/** What abbreviations stand for is said where they stand first, and in `title` wherever else. */
import { describe, expect, it } from 'vitest';
import { readFiles, readText } from '../support/read-text.ts';

const ocr = 'Optical Character Recognition';
const line = `\n\n*[OCR]: ${ocr}`;
const first = `<abbr>OCR</abbr><span class="written-out"> (${ocr})</span>`;
const later = `<abbr title="${ocr}">OCR</abbr>`;

describe('an abbreviation', () => {
  it.each([
    ['in the text', `An OCR and an OCR.${line}`, [first, later]],
    ['in a list', `- An OCR${line}`, [first]],
    ['after a note', `A^[By OCR.] b OCR, OCR.${line}`, [first, later]],
    ['in emphasis', `*OCR* and OCR.${line}`, [first, later]],
    ['by MyST’s role', `An {abbr}\`OCR (${ocr})\` and OCR.`, [first, later]],
    ['in a span', `An [OCR]{.abbr title="${ocr}"} and OCR.`, [first, later]],
    ['right below a paragraph', `An OCR.\n*[OCR]: ${ocr}`, [first]],
    ['of several at once', `OCR of OED.${line}\n*[OED]: a dictionary`, [first, '<abbr>OED</abbr>']],
    ['with a hyphen', 'A CD-ROM.\n\n*[CD-ROM]: disc', ['<abbr>CD-ROM</abbr><span class="written-out"> (disc)</span>']],
  ])('is written out at its first use %s', async (_what, text, parts) => {
    const { html, messages } = await readText(text);
    for (const part of parts) expect(html).toContain(part);
    expect(html).not.toContain('*[');
    expect(messages).toEqual([]);
  });

  it('is written out in the note in which it is read first', async () => {
    const { book } = await readText(`A^[By OCR.] b OCR.^[By OCR.]${line}`);
    const written = book.sections[0]?.notes.map(({ body }) => JSON.stringify(body).includes('written-out'));
    expect(written).toEqual([true, false]);
  });

  it.each([
    ['a heading', `## The OCR\n\nAn OCR.${line}`],
    ['a quotation', `> An OCR.\n\nAn OCR.${line}`],
    ['verse', `:::verse\nAn OCR.\n:::\n\nAn OCR.${line}`],
    ['a table', `| OCR |\n|---|\n| OCR |\n\nAn OCR.${line}`],
  ])('is not written out in %s, but after it', async (_what, text) => {
    const { html } = await readText(text);
    expect(html.indexOf(first)).toBeGreaterThan(html.indexOf(later));
    expect(html.match(/written-out/gu)).toHaveLength(1);
  });

  it.each([
    ['the author does so', `An optical character recognition (OCR).${line}`, later],
    ['it is never wanted', `---\ntitle: T\nwrite-out: never\n---\n\nAn OCR.${line}`, later],
  ])('is not written out where %s', async (_what, text, said) => {
    const { html } = text.startsWith('---') ? await readFiles({ 'a.md': text }, 'a.md') : await readText(text);
    expect(html).toContain(said);
    expect(html).not.toContain('written-out');
  });

  it('is written out in each chapter where the author wants it', async () => {
    const { html } = await readFiles({
      'book.yaml': `title: T\nchapters: [a.md, b.md]\nwrite-out: chapter\nabbreviations: {OCR: ${ocr}}\n`,
      'a.md': '# A\n\nOCR, OCR.\n',
      'b.md': '# B\n\nOCR, OCR.\n',
    });
    expect(html.match(/written-out/gu)).toHaveLength(2);
  });

  it('has no brackets within brackets', async () => {
    const { html } = await readText(`A thing (OCR).${line}`);
    expect(html).toContain(`(<abbr>OCR</abbr><span class="written-out">, ${ocr}</span>)`);
  });

  it.each(['xOCR', 'OCRs', '`OCR`', '$OCR$', 'ocr'])('is a word of its own: not %j', async (words) => {
    const { html } = await readText(`A ${words}.${line}`);
    expect(html).not.toContain('<abbr');
  });

  it.each(['C++', 'a.b', '(x)', '$^|', 'É'])('may have any signs: %j', async (short) => {
    const { html } = await readFiles(
      { 'a.md': `---\ntitle: T\nabbreviations: {${JSON.stringify(short)}: long}\n---\n\nA ${short}, b.\n` },
      'a.md',
    );
    expect(html).toContain(`<abbr>${short}</abbr>`);
  });

  it('is listed where the author wants a list', async () => {
    const { html } = await readText(`OED and OCR.${line}\n*[OED]: a dictionary\n\n:::abbreviations\n:::`);
    expect([...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gu)].map(([, a, b]) => `${a}: ${b}`)).toEqual([
      `OCR: ${ocr}`,
      'OED: a dictionary',
    ]);
  });

  it('is explained by the list itself', async () => {
    const { html } = await readText(`An OCR.\n\n:::abbreviations\nOCR\n: ${ocr}\n:::`);
    expect(html).toContain(first);
  });

  it.each([
    [`a${line}`, '7:1 abbreviation-unused What “OCR” stands for is said, and the text does not have the abbreviation'],
    [
      `OCR${line}\n*[OCR]: another`,
      `8:1 abbreviation-duplicate “OCR” stands for “${ocr}” and for “another”; the first counts`,
    ],
  ])('is told of in %j', async (text, message) => {
    const { messages } = await readText(text);
    expect(messages.join('\n')).toContain(message);
  });
});
