import { readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { writePdf } from '../../src/pdf-file/index.ts';
import { folderWith } from '../support/folder.ts';
import { makePdf } from '../support/made-pdf.ts';

async function octavo(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { env: {}, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

async function bookFolder(): Promise<{ folder: string; book: string }> {
  const folder = await folderWith({});
  const book = join(folder, 'book.pdf');
  await writeFile(book, writePdf(makePdf(['one', 'two', 'three', 'four', 'five'], { title: 'Five' })));
  return { folder, book };
}

describe('octavo impose', () => {
  test('writes a booklet beside the book and says how to print it', async () => {
    const { folder, book } = await bookFolder();
    const { code, out, err } = await octavo('impose', book, '--booklet');
    expect(code).toBe(0);
    expect(out).toMatch(/book-booklet\.pdf\n$/);
    expect(err).toContain('5 pages on 2 sheets of A4, pages at their own size');
    expect(err).toContain('turned at the short edge');
    expect(err).toContain('3 white pages at the end');
    expect((await readdir(folder)).toSorted()).toEqual(['book-booklet.pdf', 'book.pdf']);
  });

  test('says the same to machines', async () => {
    const { folder, book } = await bookFolder();
    const output = join(folder, 'sheets.pdf');
    const { out, err } = await octavo(
      ...['impose', book, '--booklet', '--out', output, '--sheet', '320x450mm', '--creep', '1mm', '--json'],
    );
    expect(err).toBe('');
    const facts: unknown = JSON.parse(out);
    expect(facts).toMatchObject({ exitCode: 0, pages: 5, sheets: 2, blanks: 3, signatures: [8], creep: 1 });
    expect(facts).toMatchObject({ sheet: { width: 450, height: 320, scale: 1 }, bytes: (await stat(output)).size });
  });

  test('never writes over the book, by whatever name', async () => {
    const { folder, book } = await bookFolder();
    const before = await readFile(book);
    await symlink(book, join(folder, 'other.pdf'));
    for (const output of [book, join(folder, '.', 'book.pdf'), join(folder, 'other.pdf')]) {
      const { code, err } = await octavo('impose', book, '--2up', '--out', output);
      expect(code).toBe(2);
      expect(err).toContain('is the PDF itself');
    }
    expect((await readFile(book)).equals(before)).toBe(true);
  });

  test.each<[string, string[], string]>([
    ['no PDF', ['--booklet'], 'No PDF was named'],
    ['no way', ['BOOK'], 'Choose --booklet, --2up or --4up.'],
    ['two ways', ['BOOK', '--booklet', '--2up'], 'One way of imposing at a time'],
    ['a signature of five', ['BOOK', '--booklet', '--signature', '5'], 'A signature cannot have 5 pages'],
    ['a signature of nothing folded', ['BOOK', '--4up', '--signature', '8'], '--signature is for booklets'],
    ['cardboard', ['BOOK', '--booklet', '--paper-thickness', '3mm'], 'does not fold'],
    ['a length of words', ['BOOK', '--booklet', '--creep', 'much'], 'The creep “much” is not a length'],
    ['unknown paper', ['BOOK', '--2up', '--sheet', 'A99'], 'There is no paper “A99”'],
    ['an unknown edge', ['BOOK', '--2up', '--duplex', 'left'], 'It is short or long.'],
    ['a file that is not there', ['nowhere.pdf', '--2up'], 'file-missing There is no file nowhere.pdf'],
  ])('refuses %s', async (_name, args, says) => {
    const { book } = await bookFolder();
    const { code, out, err } = await octavo('impose', ...args.map((arg) => (arg === 'BOOK' ? book : arg)));
    expect(err).toContain(says);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('says of what is no PDF that it is none, and writes nothing', async () => {
    const { folder } = await bookFolder();
    await writeFile(join(folder, 'text.pdf'), 'Only words.');
    const { code, err } = await octavo('impose', join(folder, 'text.pdf'), '--2up');
    expect(err).toContain('error pdf-unreadable This is no PDF');
    expect(code).toBe(1);
    expect((await readdir(folder)).toSorted()).toEqual(['book.pdf', 'text.pdf']);
  });
});
