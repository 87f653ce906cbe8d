/** Quotation marks are copied as what they are, though a face has one glyph for them and for letters of Polynesia. */
import { expect, it } from 'vitest';
import { folderWith } from '../../support/folder.ts';
import { printManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

it.each([
  ['marks alone', '‘Salt,’ she said.', '‘Salt,’ she said.'],
  ['a letter', 'The ʻokina of Hawaiʻi.', 'The ʻokina of Hawaiʻi.'],
])('%s, in Source Serif', async (_, text, copied) => {
  const folder = await folderWith({ 'essay.md': `---\ntheme: modern\nlang: en\n---\n\n# Of it\n\n${text}\n` });
  const { bytes } = await printManuscript(`${folder}/essay.md`, await openTestPress());
  const pdf = await inspectPdf(bytes);
  const lines = pdf.pages.flatMap((page) => page.lines.map((line) => line.text));
  await pdf.close();
  expect(lines).toContain(copied);
});
