/** A long essay has its contents below its title; its author may want them, or not, whatever its length. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBook } from '../../../src/manuscript/index.ts';
import { toHtml } from '../../../src/markup/to-html.ts';
import { Report } from '../../../src/report/report.ts';
import { folderWith } from '../../support/folder.ts';

const short = '## One\n\na\n\n## Two\n\nb\n\n## Three\n\nc';
const long = `${short}\n\n${'word '.repeat(5001)}`;

it.each([
  ['short', short, '', 0],
  ['long', long, '', 3],
  ['short, wanted', short, 'toc: true\n', 3],
  ['with two headings, wanted', '## One\n\na\n\n## Two\n\nb', 'toc: true\n', 2],
  ['long, not wanted', long, 'toc: false\n', 0],
  ['without headings, wanted', 'Text.', 'toc: true\n', 0],
])('%s', async (_, text, key, lines) => {
  const folder = await folderWith({ 'e.md': `---\ntitle: T\nlanguage: en\n${key}---\n\n${text}\n` });
  const { sections } = await readBook(join(folder, 'e.md'), new Report(), { env: {} });
  const html = sections.map(({ body }) => toHtml(body)).join('');
  expect([...html.matchAll(/<li class="entry-heading">/gu)]).toHaveLength(lines);
  expect(html.includes('<nav class="contents"')).toBe(lines > 0);
});
