/** What those who receive a book miss. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { record } from '../../src/commands/record.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { listMissing, receivers } from '../../src/records/index.ts';
import { folderWith } from '../support/folder.ts';
import { readFiles } from '../support/read-text.ts';
import { readRecordBook } from '../support/record-books.ts';

const whatIs = async (yaml: string, receiver: (typeof receivers)[number]): Promise<string[]> => {
  const { book } = await readFiles({ 'book.yaml': `${yaml}\nchapters: [a.md]\n`, 'a.md': '# A\n\nWords.\n' });
  return listMissing(book, [receiver]).map(({ what }) => what);
};

async function run(
  command: typeof check,
  args: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    env: {},
    out: (part) => void (said.out += part),
    err: (part) => void (said.err += part),
  };
  return { code: await command(args, terminal), ...said };
}

describe('a library, a shop and a register', () => {
  it('miss nothing but a cover of a book that says all else', async () => {
    const { book } = await readRecordBook('full');
    expect(listMissing(book, receivers).map(({ what }) => what)).toEqual(['There is no picture of the cover']);
  });

  it('miss everything of a book that says nothing', async () => {
    const { book } = await readRecordBook('bare');
    const vital = listMissing(book, ['doi']).filter(({ isVital }) => isVital);
    expect(vital.map(({ line }) => line.split(':')[0])).toEqual([
      'author',
      'publisher',
      'date',
      'doi',
      'url',
      'contact',
    ]);
    expect(listMissing(book, ['deposit']).some(({ isVital }) => isVital)).toBe(false);
  });

  it('ask for what depends on what there is', async () => {
    expect(await whatIs('title: T\nisbn: 9783161484100', 'bookshop')).toContain(
      'An ISBN does not say of which edition it is',
    );
    expect(await whatIs('title: T\nisbn: {print: 9783161484100}', 'bookshop')).toContain(
      'How the book on paper is bound is not said',
    );
    expect(await whatIs('title: T\nseries: S', 'deposit')).toContain('The series has no ISSN');
    expect(await whatIs('title: 東京', 'deposit')).toContain('The title is not given in Latin letters');
    expect(await whatIs('title: T\nauthor: Anna Writer', 'deposit')).toContain(
      'No register is named that knows Anna Writer',
    );
    expect(await whatIs('title: T\nthema: 1DFG', 'bookshop')).toContain('There is no Thema code');
  });

  it('are asked by name', async () => {
    const folder = await folderWith({ 'book.yaml': 'title: T\nchapters: [a.md]\n', 'a.md': '# A\n\nWords.\n' });
    const { code, err } = await run(check, [folder, '--to', 'html', '--for', 'deposit,doi', '--quiet']);
    expect(code).toBe(1);
    expect(err).toMatch(/book\.yaml.*error record-impossible There is no DOI\. For a register of DOIs/u);
    expect(err).toMatch(/book\.yaml.*warning record-lacks There is no place of publication\. For a library/u);
    expect(err).toContain('Add: place: Whitby');
    await expect(run(check, [folder, '--for', 'libary'])).rejects.toMatchObject({ exitCode: 2 });
  });

  it('get no record that cannot be', async () => {
    const folder = await folderWith({ 'book.yaml': 'title: T\nchapters: [a.md]\n', 'a.md': '# A\n\nWords.\n' });
    const { code, out, err } = await run(record, [folder, '--format', 'datacite']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('There is no record for DataCite 4 without a DOI (doi:)');
  });

  it('are told of editions that are made first', async () => {
    const folder = await folderWith({ 'book.yaml': 'title: T\nchapters: [a.md]\n', 'a.md': '# A\n\nWords.\n' });
    const { out } = await run(record, [folder, '--format', 'dc', '--to', 'html']);
    expect(out).toContain('<dc:format>text/html</dc:format>');
  });
});
