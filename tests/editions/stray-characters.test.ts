/** Characters that no edition can hold, in editions that were published and are read again. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/publish.ts';
import { inspectEpub } from '../support/epub.ts';
import { folderWith } from '../support/folder.ts';

const text = [
  '# Ti\x01tle',
  'A\x02 `b\x1bc` [d\uFFFE](https://a.example/\x0e "e\x1f") f\x9d &#3; g\u2028h\fi\u{2FFFF} $a\x05b$.[^1]',
  '<p title="j\x06">k&#7;l&#12;m</p>',
  '[^1]: A no\x7fte.',
].join('\n\n');
const signs = [
  'Ti␁tle',
  'A␂',
  'b␛c',
  'd\uFFFD',
  'https://a.example/%E2%90%8E',
  'e␟',
  'f\uFFFD \uFFFD',
  'a␅b',
  'j␆',
  'no␡te',
];
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\u2028\u2029]|\p{Cs}|\u{2FFFF}/u;

describe('characters that no edition can hold', () => {
  it('are signs in the web edition and in the e-book', async () => {
    const folder = await folderWith({ 'essay.md': text });
    const { exitCode } = await publish(join(folder, 'essay.md'), {
      to: ['html', 'epub'],
      out: join(folder, 'dist'),
      env: {},
      openPress: () => Promise.resolve(undefined),
    });
    expect(exitCode).toBe(0);
    const html = await readFile(join(folder, 'dist/essay/essay.html'), 'utf8');
    const epub = await inspectEpub(await readFile(join(folder, 'dist/essay/essay.epub')));
    const documents = epub.names.filter((name) => /\.(?:xhtml|opf|ncx)$/u.test(name)).map((name) => epub.text(name));
    for (const edition of [html, documents.join('\n')]) {
      expect(edition).not.toMatch(unprintable);
      expect(signs.filter((sign) => !edition.includes(sign))).toEqual([]);
    }
  });
});
