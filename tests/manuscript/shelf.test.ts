/** A shelf: which titles are on it, what they have in common, and what is wrong with shelf.yaml. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShelf, shelfSchema } from '../../src/manuscript/index.ts';
import { Report } from '../../src/report/index.ts';
import { folderWith, type Files } from '../support/folder.ts';

const titles: Files = {
  'titles/tides.md': '# Tides\n\nWords.\n',
  'titles/boats/book.yaml': 'title: Boats\nslug: small-boats\n',
  'titles/boats/10-one.md': '# One\n\nWords.\n',
  'poems/salt.md': '---\nslug: salt-and-sand\n---\n\n# Salt\n\nWords.\n',
  'poems/notes/draft.md': '# Draft\n\nWords.\n',
};

async function read(shelf: string, files: Files = titles) {
  const folder = await folderWith({ ...files, ...(shelf === '' ? {} : { 'shelf.yaml': shelf }) }, 'press');
  const report = new Report();
  const out = join(folder, 'dist');
  const found = await readShelf(folder, out, report).catch(() => undefined);
  return { found, messages: report.messages };
}

describe('a shelf', () => {
  it('has what its patterns name, folders as one title, each with its address', async () => {
    const { found } = await read('manuscripts: [titles/*, "poems/**/*.md", "!poems/notes/**"]\n');
    expect(found?.titles.map(({ name, slug }) => [name, slug])).toEqual([
      ['poems/salt.md', 'salt-and-sand'],
      ['titles/boats', 'small-boats'],
      ['titles/tides.md', 'tides'],
    ]);
  });

  it('gives its titles what they have in common, and a group what it has besides', async () => {
    const { found } = await read(
      'publisher: The Press\nlicence: CC-BY-4.0\nmanuscripts:\n  - titles/*\n  - {files: poems/*.md, series: Poems, publisher: The Poets}\n',
    );
    const said = found?.titles.map(({ name, defaults: { metadata } }) => [
      name,
      metadata.publisher,
      metadata.series?.name,
      metadata.licence?.name !== undefined,
    ]);
    expect(said).toEqual([
      ['poems/salt.md', 'The Poets', 'Poems', true],
      ['titles/boats', 'The Press', undefined, true],
      ['titles/tides.md', 'The Press', undefined, true],
    ]);
    expect(found?.title).toBe('The Press');
  });

  it.each(["'titles/{boats,tides.md}, poems/*.md'", "['titles/{boats,tides.md}', poems/*.md]"])(
    'has in a group what patterns in one line name, with commas in braces: %s',
    async (files) => {
      const { found, messages } = await read(`manuscripts:\n  - files: ${files}\n    series: All\n`);
      expect(messages).toEqual([]);
      expect(found?.titles.map(({ name }) => name)).toEqual(['poems/salt.md', 'titles/boats', 'titles/tides.md']);
    },
  );

  it('may be a folder and nothing more', async () => {
    const { found } = await read('', {
      'boats/book.yaml': 'title: Boats\n',
      'boats/10-one.md': '# One\n\nWords.\n',
      'tides.md': '# Tides\n\nWords.\n',
    });
    expect(found?.titles.map(({ name }) => name)).toEqual(['boats', 'tides.md']);
  });

  it('is told what is wrong with it, where, and what would be right', async () => {
    const { messages } = await read('manuscripts: titles/*\npublischer: X\nurl: books.example\n');
    expect(messages.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['config-unknown-key', 'shelf.yaml', 2],
      ['config-value', 'shelf.yaml', 3],
    ]);
    expect(messages[0]?.hint).toContain('publisher');
  });

  it('is told of a pattern to which nothing answers', async () => {
    const { messages } = await read('manuscripts: [titles/*, plays/*]\n');
    expect(messages).toMatchObject([{ rule: 'shelf-pattern', text: 'No manuscript answers to “plays/*”' }]);
  });

  it('says when and why a title was withdrawn', async () => {
    const { found } = await read('withdrawn:\n  tides: Wrong charts\n  boats: {reason: Sunk, date: 2026-11-01}\n');
    expect(Object.fromEntries(found?.withdrawn ?? [])).toEqual({
      tides: { reason: 'Wrong charts' },
      boats: { reason: 'Sunk', date: '2026-11-01' },
    });
  });
});

describe('shelf.schema.json', () => {
  it('is the schema that the program reads by', async () => {
    const file = join(import.meta.dirname, '../../src/manuscript/shelf.schema.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(shelfSchema)));
  });
});
