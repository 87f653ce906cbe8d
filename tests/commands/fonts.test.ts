/** Typefaces of a theme: listed, and brought into one of one's own. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { publish } from '../../src/publish.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { listThemes } from '../../src/system/index.ts';
import { objectToFont } from '../../src/theme/font-data.ts';
import { readFontFile } from '../../src/theme/font-file.ts';
import { identifyLicence } from '../../src/theme/font-licence.ts';
import { alegreya, asVariable, withEmbedding, withTables } from '../support/font-files.ts';
import { folderWith, type Files } from '../support/folder.ts';
import { openTestPress } from '../support/pdf-printing.ts';

async function octavo(...args: string[]) {
  let [out, err] = ['', ''];
  const terminal = { env: {}, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return { code: await run(args, terminal), out, err };
}

const licence = 'Copyright 2011\n\nThis Font Software is licensed under the SIL Open Font License, Version 1.1.\n';
const faces = ['400', '400-italic', '700', '700-italic'];
const made = new Map<string, Buffer>();
beforeAll(async () => {
  for (const face of faces) made.set(face, await alegreya(face));
});

function ttf(face = '400'): Buffer {
  return made.get(face) ?? Buffer.alloc(0);
}

/** A folder with fonts beside their licence, and the place of a theme that is not there yet. */
async function fontsIn(files: Files): Promise<{ path: (name: string) => string; theme: string }> {
  const folder = await folderWith({ 'OFL.txt': licence, ...files });
  return { path: (name) => join(folder, name), theme: join(folder, 'mine') };
}

async function manifestOf(theme: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(theme, 'theme.json'), 'utf8')) as Record<string, unknown>;
}

describe('octavo fonts add', () => {
  let press: OpenPress;
  beforeAll(async () => {
    press = await openTestPress();
  });
  afterAll(() => press.close());

  it('makes a theme of font files with which three editions are made without a message', async () => {
    const { path, theme } = await fontsIn(Object.fromEntries(faces.map((face) => [`${face}.ttf`, ttf(face)])));
    const { code, out, err } = await octavo(
      'fonts',
      'add',
      ...faces.map((face) => path(`${face}.ttf`)),
      '--theme',
      theme,
    );
    expect(code).toBe(0);
    const files = [...faces.map((face) => `alegreya-${face}.woff2`), 'alegreya-licence.txt', 'theme.json'];
    expect((await readdir(theme)).toSorted()).toEqual(files.toSorted());
    expect(out.trim().split('\n').toSorted()).toEqual(files.map((file) => join(theme, file)).toSorted());
    expect(await manifestOf(theme)).toEqual({
      extends: 'base',
      fonts: {
        text: {
          family: 'Alegreya',
          files: Object.fromEntries(faces.map((face) => [face, `alegreya-${face}.woff2`])),
          licence: { id: 'OFL-1.1', file: 'alegreya-licence.txt' },
          stack: ['serif'],
        },
      },
      // That of the theme that comes with Octavo was measured in a book.
      page: { characterWidth: expect.closeTo(0.4, 2) as number },
    });
    expect(await readFile(join(theme, 'alegreya-licence.txt'), 'utf8')).toBe(licence);
    expect(err).toContain('Its licence is OFL-1.1, from OFL.txt.');
    expect(err).toContain(`octavo build MANUSCRIPT --theme ${theme}`);
    expect(err).not.toContain('It has no');
    const book = await folderWith({
      'essay.md':
        '---\nlang: en\nauthor: A. Writer\n---\n\n# Salt\n\nOf the *sea*, **ships** and ***both***.\n\n## Wind\n\nOf it.\n',
    });
    const options = { out: false, strict: true, cache: false, theme, openPress: () => Promise.resolve(press) } as const;
    const { messages, editions } = await publish(join(book, 'essay.md'), options);
    expect(messages).toEqual([]);
    expect(editions.map(({ edition }) => edition).toSorted()).toEqual(['epub', 'html', 'pdf']);
  });

  it('adds to a theme what it lacks, and leaves all else as it is', async () => {
    const before = { description: 'Mine', extends: 'modern', page: { trim: 'a5' }, folio: { place: 'centre-foot' } };
    const { path, theme } = await fontsIn({
      'a.ttf': ttf(),
      'b.ttf': ttf('400-italic'),
      'mine/theme.json': JSON.stringify(before, null, 4),
    });
    const first = await octavo('fonts', 'add', path('a.ttf'), '--theme', theme, '--family', 'My Serif');
    expect(first.err).toContain('It has no italic, no bold, no bold italic');
    const second = await octavo('fonts', 'add', path('b.ttf'), '--theme', theme, '--family', 'My Serif');
    expect(second.err).toContain('It has no bold, no bold italic');
    const after = await manifestOf(theme);
    expect(after).toMatchObject(before);
    expect(Object.keys(after).slice(0, 4)).toEqual(Object.keys(before));
    expect(after).toMatchObject({
      fonts: {
        text: { files: { '400': 'my-serif-400.woff2', '400-italic': 'my-serif-400-italic.woff2' } },
      },
    });
    expect(await readFile(join(theme, 'theme.json'), 'utf8')).toMatch(/^ {4}"description"/mu);
    const again = await octavo('fonts', 'add', path('b.ttf'), '--theme', theme, '--family', 'My Serif');
    expect(again).toMatchObject({ code: 0, out: '' });
    expect(again.err).toContain('All of it was there already.');
  });

  it.each(['woff', 'woff2'] as const)('takes %s, too', async (format) => {
    const { path, theme } = await fontsIn({ [`a.${format}`]: await alegreya('700', format) });
    const { code } = await octavo('fonts', 'add', path(`a.${format}`), '--theme', theme, '--role', 'heading');
    expect(code).toBe(0);
    expect(objectToFont(await readFile(join(theme, 'alegreya-700.woff2')))).toBeUndefined();
    expect(await manifestOf(theme)).not.toHaveProperty('page');
  });

  it('makes static faces of a variable font', async () => {
    const variable = asVariable(ttf());
    expect(readFontFile('a', variable).axes).toEqual({ wght: { min: 300, default: 400, max: 900 } });
    const { path, theme } = await fontsIn({ 'a.ttf': variable });
    const { code, err } = await octavo('fonts', 'add', path('a.ttf'), '--theme', theme);
    expect(code).toBe(0);
    expect(err).toContain('is a variable font: static faces were made of it');
    for (const face of ['400', '700'])
      expect(objectToFont(await readFile(join(theme, `alegreya-${face}.woff2`)))).toBeUndefined();
    expect(readFontFile('b', await readFile(join(theme, 'alegreya-700.woff2'))).weight).toBe(700);
  });

  it.each([
    [0x0002, 'says that it may not be embedded (fsType: restricted licence)'],
    [0x0100, 'says that no part of it may be embedded'],
    [0x0200, 'says that only its bitmaps may be embedded'],
  ])('refuses what may not be embedded: %i', async (bits, says) => {
    const { path, theme } = await fontsIn({ 'a.ttf': withEmbedding(ttf(), bits) });
    const { code, err } = await octavo('fonts', 'add', path('a.ttf'), '--theme', theme);
    expect(code).toBe(1);
    expect(err).toContain(says);
    await expect(readdir(theme)).rejects.toThrow('ENOENT');
  });

  it.each([
    [0x0000, 'installable'],
    [0x0004, 'print'],
    [0x0008, 'editable'],
    // Of several bits the mildest counts.
    [0x000c, 'editable'],
    [0x0006, 'print'],
  ])('reads what may be done with it: %i is %s', (bits, embedding) => {
    expect(readFontFile('a', withEmbedding(ttf(), bits))).toMatchObject({ embedding, onlyWhole: false });
  });

  it('reads the weight and slope of a file, what stands in for it, and which outlines it has', () => {
    expect(faces.map((face) => readFontFile('a', ttf(face))).map(({ weight, italic }) => [weight, italic])).toEqual([
      [400, false],
      [400, true],
      [700, false],
      [700, true],
    ]);
    expect(readFontFile('a', ttf())).toMatchObject({ generic: 'serif', isPostScript: false });
    expect(readFontFile('a', withTables(ttf(), { 'CFF ': Buffer.alloc(4) })).isPostScript).toBe(true);
  });

  it('overwrites no file, and takes no role from another family', async () => {
    const { path, theme } = await fontsIn({
      'a.ttf': ttf(),
      'b.ttf': ttf('700'),
      'mine/alegreya-700.woff2': 'another',
    });
    const refused = await octavo('fonts', 'add', path('a.ttf'), path('b.ttf'), '--theme', theme);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('alegreya-700.woff2 is there already, and is another');
    expect(await readdir(theme)).toEqual(['alegreya-700.woff2']);
    expect((await octavo('fonts', 'add', path('a.ttf'), '--theme', theme)).code).toBe(0);
    const other = await octavo('fonts', 'add', path('a.ttf'), '--theme', theme, '--family', 'Other');
    expect(other.code).toBe(2);
    expect(other.err).toContain('has a family for text already: Alegreya, not Other');
    expect((await readdir(theme)).filter((name) => name.startsWith('other'))).toEqual([]);
  });

  it('finds the licence above a folder of files of one kind, in what the font says, or where it is named', async () => {
    const { path, theme } = await fontsIn({ 'static/a.ttf': ttf() });
    expect((await octavo('fonts', 'add', path('static/a.ttf'), '--theme', theme)).err).toContain('from OFL.txt');
    const alone = await folderWith({ 'a.ttf': ttf(), 'terms.txt': 'You may.' });
    const args = ['fonts', 'add', join(alone, 'a.ttf'), '--theme', join(alone, 'mine')];
    const refused = await octavo(...args);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('--licence FILE');
    const named = await octavo(...args, '--licence', join(alone, 'terms.txt'));
    expect(named.code).toBe(0);
    expect(named.err).toContain('Its licence is LicenseRef-Alegreya');
    expect(named.err).toContain('Octavo does not know it');
    expect(identifyLicence('http://scripts.sil.org/OFL', 'X')).toBe('OFL-1.1');
  });

  it('names a package of Fontsource, or how to get it', async () => {
    const { theme } = await fontsIn({});
    const args = ['--theme', theme, '--role', 'mono'];
    expect((await octavo('fonts', 'add', '@fontsource/ibm-plex-mono', ...args)).code).toBe(0);
    expect(await manifestOf(theme)).toMatchObject({
      fonts: { mono: { family: 'IBM Plex Mono', package: '@fontsource/ibm-plex-mono', faces } },
    });
    expect(await octavo('fonts', 'add', '@fontsource/no-such-font', ...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('npm install @fontsource/no-such-font') as string,
    });
  });

  it.each<[string, Files, string[], string]>([
    ['what is no font', { 'a.ttf': 'words' }, ['a.ttf'], 'is damaged, or no font for text'],
    ['a collection', { 'a.ttc': `ttcf${'\0'.repeat(40)}` }, ['a.ttc'], 'holds several fonts in one'],
    ['what is not there', {}, ['a.ttf'], 'There is no file'],
  ])('refuses %s', async (_, files, names, says) => {
    const { path, theme } = await fontsIn(files);
    const { code, err } = await octavo('fonts', 'add', ...names.map(path), '--theme', theme);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(says);
    await expect(readdir(theme)).rejects.toThrow('ENOENT');
  });

  it.each([
    [['fonts'], 'octavo fonts list shows them'],
    [['fonts', 'lst'], 'Did you mean list?'],
    [['fonts', 'add'], 'No font was named'],
    [['fonts', 'add', 'x.ttf', '--theme', 'base'], 'comes with Octavo'],
    [['fonts', 'add', 'x.ttf', '--role', 'headng'], 'Did you mean heading?'],
    [['fonts', 'add', 'x.ttf', '@fontsource/lora'], 'cannot be mixed'],
    [['fonts', 'add', 'Garamond'], 'fc-list'],
    [['fonts', 'list', 'a', 'b'], 'One manuscript at a time'],
    [['font'], 'octavo fonts list'],
  ])('%j says what to do', async (args, says) => {
    const { code, err } = await octavo(...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe('octavo fonts list', () => {
  it('says what the themes have that come with Octavo', async () => {
    const { code, out } = await octavo('fonts', 'list', '--json');
    expect(code).toBe(0);
    const { themes } = JSON.parse(out) as { themes: { theme: string; families: unknown[] }[] };
    expect(themes.map(({ theme }) => theme)).toEqual(await listThemes());
    expect(themes.find(({ theme }) => theme === 'base')?.families[0]).toEqual({
      family: 'Alegreya',
      roles: ['text', 'heading'],
      faces,
      missing: [],
      package: { name: '@fontsource/alegreya', version: expect.stringMatching(/^5\./u) as string },
      licence: 'OFL-1.1',
    });
    expect((await octavo('fonts', 'list', '--theme', 'modern')).out).toMatch(
      / {2}Source Sans 3, for smallcaps, heading, sans\n {4}faces {4}400, 400-italic, 600, 700 \(no bold italic\)\n/u,
    );
  });

  it('says what the theme of a manuscript has', async () => {
    const { path } = await fontsIn({ 'a.ttf': ttf() });
    const book = await folderWith({ 'book.yaml': 'title: Salt\ntheme: ./mine\n', '1.md': '# Salt\n\nOf it.\n' });
    await octavo('fonts', 'add', path('a.ttf'), '--theme', join(book, 'mine'));
    const { code, out } = await octavo('fonts', 'list', book);
    expect(code).toBe(0);
    expect(out).toContain('Theme mine\n\n  Alegreya, for text, smallcaps, heading\n');
    expect(out).toContain('from     files of the theme');
    expect((await octavo('fonts', 'list', book, '--theme', 'modern')).out).toContain('Theme modern\n');
  });
});
