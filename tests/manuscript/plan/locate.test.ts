import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateManuscripts } from '../../../src/manuscript/plan/index.ts';
import { failureOf } from '../../support/failure.ts';
import { folderWith, type Files } from '../../support/folder.ts';

async function located(files: Files, of = ''): Promise<string[]> {
  const folder = await folderWith(files);
  return (await locateManuscripts(join(folder, of))).map((path) => relative(folder, path));
}

const long = '---\ntitle: T\nauthor: A\n---\nText';

describe('locateManuscripts', () => {
  it.each<[string, Files, string, string[]]>([
    ['a file', { 'a.md': 'x', 'b.md': 'y' }, 'a.md', ['a.md']],
    ['book.yaml', { 'book.yaml': 'title: T', 'a.md': 'x' }, 'book.yaml', ['']],
    ['SUMMARY.md in src', { 'src/SUMMARY.md': '- [A](a.md)', 'src/a.md': 'x' }, 'src/SUMMARY.md', ['']],
    ['a book', { 'book.yaml': 'title: T', 'a.md': long, 'b.md': long }, '', ['']],
    ['a plain book', { '1.md': '# A', '2.md': '# B' }, '', ['']],
    ['a plain book with folders', { 'a/1.md': '# A', 'b/2.md': '# B' }, '', ['']],
    [
      'a shelf of a book, an essay and a plain folder',
      { 'README.md': 'About', 'essay.md': 'x', 'book/book.yaml': 'title: T', 'book/a.md': 'x', 'plain/1.md': 'x' },
      '',
      ['book', 'essay.md', 'plain'],
    ],
    [
      'a repository with its book in a folder',
      { 'README.md': 'About', 'LICENSE.md': 'x', 'content/metadata.yaml': 'title: T', 'content/1.md': 'x' },
      '',
      ['content'],
    ],
    [
      'translations',
      { 'README.md': 'x', 'README-de.md': 'y', 'README-zh-Hant.md': 'z' },
      '',
      ['README-de.md', 'README-zh-Hant.md', 'README.md'],
    ],
    [
      'works that name their own authors',
      { 'alice.md': long, 'hamlet.md': '# Title: Hamlet\n## Author: W S\n\nText' },
      '',
      ['alice.md', 'hamlet.md'],
    ],
    ['numbered chapters with authors are one book', { '1-alice.md': long, '2-hamlet.md': long }, '', ['']],
    ['a folder of which one names no author is one book', { 'alice.md': long, 'hamlet.md': '# Hamlet' }, '', ['']],
  ])('%s', async (_name, files, of, expected) => {
    expect(await located(files, of)).toEqual(expected);
  });

  it('says that there is nothing', async () => {
    expect(await failureOf(located({ 'a.md': 'x' }, 'b.md'))).toMatchObject({ exitCode: 2, rule: 'file-missing' });
  });
});
