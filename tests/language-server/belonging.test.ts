/** To which manuscript a file belongs. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findManuscriptOf } from '../../src/language-server/belonging.ts';
import { findRealPlace } from '../../src/system/index.ts';
import { folderWith } from '../support/folder.ts';

describe('a file belongs', () => {
  it.each<[string, Record<string, string>, string, string | undefined]>([
    ['to the book above it', { 'book.yaml': 'title: A', 'in/one.md': '# A' }, 'in/one.md', ''],
    ['to the book that it configures', { 'book.yaml': 'title: A', 'one.md': '# A' }, 'book.yaml', ''],
    ['to the nearest', { 'book.yaml': 'title: A', 'in/book.yaml': 'title: B', 'in/a.md': '# A' }, 'in/a.md', 'in'],
    ['to a list of chapters', { 'src/SUMMARY.md': '- [A](a.md)', 'src/a.md': '# A' }, 'src/a.md', ''],
    ['with others that are numbered', { '01-a.md': '# A', '02-b.md': '# B', 'c.md': '# C' }, '01-a.md', ''],
    ['to itself beside these', { '01-a.md': '# A', '02-b.md': '# B', 'c.md': '# C' }, 'c.md', 'c.md'],
    ['to itself in any folder', { 'a.md': '# A', 'b.md': '# B' }, 'a.md', 'a.md'],
    ['to nothing where it is no text', { 'a.md': '# A', 'b.yaml': 'a: 1' }, 'b.yaml', undefined],
  ])('%s', async (_name, files, file, manuscript) => {
    const folder = await findRealPlace(await folderWith(files));
    expect(await findManuscriptOf(join(folder, file), [])).toBe(
      manuscript === undefined ? undefined : join(folder, manuscript),
    );
  });

  it('to no book above the folder that is open', async () => {
    const folder = await findRealPlace(await folderWith({ 'book.yaml': 'title: A', 'in/deep/one.md': '# A' }));
    const file = join(folder, 'in/deep/one.md');
    expect(await findManuscriptOf(file, [join(folder, 'in')])).toBe(file);
    expect(await findManuscriptOf(file, [folder])).toBe(folder);
  });
});
