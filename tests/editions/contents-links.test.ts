/** A link to the list of chapters leads to the contents, wherever an edition has them, and is never dead. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import { folderWith } from '../support/folder.ts';

/** All editions but the PDF. */
async function make(chapters: number) {
  const numbers = Array.from({ length: chapters }, (_, index) => index + 1);
  const folder = await folderWith({
    'book.yaml': `title: T\nlanguage: en\nslug: t\nchapters: [${numbers.map((n) => `c${n}.md`).join(', ')}]\n`,
    'SUMMARY.md': `# Summary\n\n${numbers.map((n) => `- [C${n}](c${n}.md)\n`).join('')}`,
    ...Object.fromEntries(numbers.map((n) => [`c${n}.md`, `# C${n}\n\nSee [the list](SUMMARY.md).\n`])),
  });
  const out = join(folder, 'out');
  const { exitCode, messages } = await publish(folder, { to: ['html', 'site', 'epub'], out });
  const read = async (path: string): Promise<string> => readFile(join(out, 't', path), 'utf8');
  const zip = await JSZip.loadAsync(await readFile(join(out, 't/t.epub')));
  const documents = await Promise.all(
    Object.keys(zip.files)
      .filter((name) => name.endsWith('.xhtml'))
      .map(async (name) => zip.file(name)?.async('string')),
  );
  return { exitCode, messages, html: await read('t.html'), page: await read('site/c1.html'), epub: documents.join('') };
}

const addressOf = (text: string): string | undefined => /href="([^"]*)">the list/u.exec(text)?.[1];

describe.each([
  [1, '#c1', '#c1', /^#c1$/u],
  [2, '#contents', 'index.html#contents', /^toc\.xhtml#toc$/u],
  [4, '#contents', 'index.html#contents', /^toc\.xhtml#toc$/u],
])('in a book of %i chapters', (chapters, inPage, inSite, inEpub) => {
  it('leads somewhere in each edition, and nothing is wrong', async () => {
    const { exitCode, messages, html, page, epub } = await make(chapters);
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(exitCode).toBe(0);
    expect(addressOf(html)).toBe(inPage);
    expect(html).toContain(`id="${inPage.slice(1)}"`);
    expect(addressOf(page)).toBe(inSite);
    expect(addressOf(epub)).toMatch(inEpub);
  }, 60_000);
});
