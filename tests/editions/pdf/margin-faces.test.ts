/** What stands in the margins is there also where no text is set in its face: margin boxes ask for no fonts. */
import { expect, it } from 'vitest';
import { folderWith } from '../../support/folder.ts';
import { printManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';

it.each(['base', 'modern', 'novel'])('the heads of a book in the theme %s, laid out in parts', async (theme) => {
  const words = 'Words and more of them, in one face and no other. '.repeat(140);
  const folder = await folderWith({
    'book.yaml': `title: The Book\nauthor: A. Author\nlanguage: en\ntheme: ${theme}\n`,
    '1.md': `# One\n\n${words}\n`,
    '2.md': `# Two\n\n${words}\n`,
  });
  const { bytes, pageMap } = await printManuscript(folder, await openTestPress(), { pagesAtOnce: 4 });
  const pdf = await inspectPdf(bytes);
  const lines = pdf.pages.map((page) => page.lines.map(({ text }) => text.toLowerCase()).join('\n'));
  await pdf.close();
  const heads = pageMap.pages.flatMap(({ head }, page) => (head === '' ? [] : [[page, head.toLowerCase()] as const]));
  expect(heads.length).toBeGreaterThan(4);
  for (const [page, head] of heads) expect(lines[page]).toContain(head);
});
