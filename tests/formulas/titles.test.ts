/** Formulas in titles: letters that can be read wherever nothing else can stand. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { publish } from '../../src/publish.ts';
import { folderWith, removeFolders } from '../support/folder.ts';

const out = { html: '', opf: '', pdf: '', site: '' };
let messages: readonly { readonly rule: string; readonly file?: string | undefined }[] = [];

beforeAll(async () => {
  const folder = await folderWith({
    'book.yaml':
      'title: On $E = mc^2$\nsubtitle: From \\$5 to $6\nauthor: A. Writer\nlanguage: en-GB\nchapters: [a.md, b.md, c.md]\n',
    'a.md': '---\ntitle: A chapter on $x_1^2$\n---\n\nWords of it, and $y$.\n',
    'b.md': '# A heading with $\\alpha$\n\nWords.\n',
    'c.md': '---\ntitle: Wrong $\\nothing$\n---\n\nWords.\n',
  });
  const shelf = join(folder, '..', 'shelf');
  const result = await publish(folder, { to: ['html', 'epub', 'pdf', 'site'], out: shelf });
  messages = result.messages;
  const at = (name: string): string => join(shelf, 'my-book', name);
  out.html = await readFile(at('my-book.html'), 'utf8');
  out.site = await readFile(at('site/index.html'), 'utf8');
  const zip = await JSZip.loadAsync(await readFile(at('my-book.epub')));
  out.opf = (await zip.file(/\.opf$/u)[0]?.async('string')) ?? '';
  out.pdf = await readFile(at('my-book.pdf'), 'latin1');
}, 120_000);
afterAll(removeFolders);

it('titles of books and chapters are lines of letters', () => {
  expect(out.html).toContain('<title>On E = mc²');
  expect(out.html).toContain('A chapter on x₁²');
  expect(out.opf).toMatch(/<dc:title[^>]*>On E = mc²</u);
  expect(out.site).toContain('A chapter on x₁²');
  expect(out.site).toContain('A heading with α');
});

it('no TeX is left of them, but of what cannot be set, which is told', () => {
  for (const text of [out.html, out.opf, out.site, out.pdf]) expect(text).not.toMatch(/mc\^2\$|\$x_1/u);
  expect(out.html).toContain('Wrong \\nothing');
  expect(messages.filter(({ rule }) => rule === 'formula-invalid')).toMatchObject([{ file: 'c.md' }]);
});

it('money is no formula', () => {
  expect(out.opf).toMatch(/From \\?\$5 to \$6/u);
});
