import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listThemes } from '../../src/system/templates.ts';
import { fillPartial } from '../../src/theme/fill.ts';
import { objectToFont } from '../../src/theme/font-data.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { failureOf } from '../support/failure.ts';
import { loadingStyles } from '../support/loading.ts';
import { folderWith, type Files } from '../support/folder.ts';

const require = createRequire(import.meta.url);
const themes = await listThemes();

describe('loadTheme', () => {
  it.each(themes)('loads %s with all its layers, fonts and partials', async (name) => {
    const theme = await loadTheme(name);
    expect(theme.name).toBe(name);
    for (const layer of ['tokens', 'typography', 'structure', 'screen'] as const)
      expect(theme.styles[layer]).not.toBe('');
    expect([...theme.partials.keys()]).toEqual(
      expect.arrayContaining(['titlepage', 'halftitle', 'imprint', 'contents', 'html/document']),
    );
    for (const role of ['text', 'smallcaps', 'heading', 'sans', 'mono'] as const) {
      expect(theme.fonts.some(({ family }) => family === theme.families[role].family)).toBe(true);
    }
  });

  it('has true italics and bolds, all fit for print, all with a licence', async () => {
    for (const name of themes) {
      const { fonts, families } = await loadTheme(name);
      // Of a light family the text is set in the medium weight.
      const faces = fonts
        .filter(({ family }) => family === families.text.family)
        .map(({ weight, style }) => `${weight === 500 ? 400 : weight} ${style}`);
      expect(faces, name).toEqual(expect.arrayContaining(['400 normal', '400 italic', '700 normal', '700 italic']));
      for (const { bytes, file, licence } of fonts) {
        expect(objectToFont(bytes), file).toBeUndefined();
        expect(licence.id).toBe('OFL-1.1');
        expect(licence.text).toContain('SIL Open Font License');
        expect(file).toMatch(/^[a-z0-9-]+\.woff2$/);
      }
      expect(new Set(fonts.map(({ file }) => file)).size).toBe(fonts.length);
    }
  });

  it('lays a theme’s styles over those it extends', async () => {
    const [base, modern] = await Promise.all([loadTheme('base'), loadTheme('modern')]);
    expect(modern.styles.structure.startsWith(base.styles.structure)).toBe(true);
    expect(modern.styles.structure.length).toBeGreaterThan(base.styles.structure.length);
  });

  it('is data: the same twice', async () => {
    const [one, two] = await Promise.all([loadTheme('base'), loadTheme('base')]);
    expect(one.styles).toEqual(two.styles);
    expect(one.fonts.map(({ file }) => file)).toEqual(two.fonts.map(({ file }) => file));
    expect(one.page).toEqual(two.page);
  });

  it.each([
    ['bsae', 'Did you mean base?'],
    ['moderne', 'Did you mean modern?'],
    ['./nothing-here', `Octavo has: ${themes.join(', ')}; or name a folder with a theme.json.`],
  ])('does not know %s', async (name, hint) => {
    const failure = await failureOf(loadTheme(name, { trusted: true }));
    expect(failure.rule).toBe('theme-missing');
    expect(failure.exitCode).toBe(2);
    expect(failure.hint).toBe(hint);
  });
});

describe('a user’s own theme', () => {
  const smallest = { 'theme/theme.json': '{"extends": "modern"}' };

  it('extends another and adds its layers', async () => {
    const root = await folderWith({
      ...smallest,
      'theme/structure.css': 'h2 { color: teal; }',
      'theme/tokens.css': ':root { --indent: 2em; }',
    });
    const theme = await loadTheme('./theme', { userRoot: root });
    expect(theme.name).toBe('theme');
    expect(theme.styles.structure.endsWith('h2 { color: teal; }')).toBe(true);
    expect(theme.families.text.family).toBe('Source Serif 4');
  });

  it('extends base where it does not say what', async () => {
    const root = await folderWith({ 'theme/theme.json': '{}' });
    expect((await loadTheme('theme', { userRoot: root })).families.text.family).toBe('Alegreya');
  });

  it('extends another folder', async () => {
    const root = await folderWith({
      ...smallest,
      'theme/screen.css': 'h1 { color: red; }',
      'child/theme.json': '{"extends": "../theme", "page": {"trim": "a5"}}',
    });
    const theme = await loadTheme('./child', { userRoot: root });
    expect(theme.styles.screen).toContain('h1 { color: red; }');
    expect(theme.page.trim.name).toBe('a5');
  });

  it('brings partials only if the person who builds has named it', async () => {
    const root = await folderWith({
      ...smallest,
      'theme/partials/halftitle.ejs': '<p class="title">Mine: <%= metadata.title %></p>',
    });
    const refused = await failureOf(loadTheme('./theme', { userRoot: root }));
    expect(refused.rule).toBe('theme-invalid');
    expect(refused.hint).toContain('--theme');
    const theme = await loadTheme('./theme', { userRoot: root, trusted: true });
    expect(fillPartial(theme, 'halftitle', { metadata: { title: 'A & B' } })).toBe(
      '<p class="title">Mine: A &amp; B</p>',
    );
  });

  it('brings its own fonts, with their licence', async () => {
    const font = await readFile(require.resolve('@fontsource/alegreya-sc/files/alegreya-sc-latin-400-normal.woff2'));
    const manifest = {
      fonts: {
        text: {
          family: 'Own Face',
          files: { '400': 'fonts/own.woff2' },
          licence: { id: 'OFL-1.1', file: 'fonts/OFL.txt' },
        },
      },
    };
    const root = await folderWith({
      'theme/theme.json': JSON.stringify(manifest),
      'theme/fonts/own.woff2': font,
      'theme/fonts/OFL.txt': 'the licence',
    });
    const theme = await loadTheme('./theme', { userRoot: root });
    const face = theme.fonts.find(({ family }) => family === 'Own Face');
    expect(face).toMatchObject({
      weight: 400,
      style: 'normal',
      file: 'own-face-400.woff2',
      licence: { id: 'OFL-1.1', text: 'the licence' },
    });
    // Small capitals of another family would not match.
    expect(theme.families.smallcaps.family).toBe('Own Face');
  });

  const refused: readonly (readonly [name: string, files: Files, words: string])[] = [
    ['no theme.json', { 'theme/structure.css': '' }, 'has no theme.json'],
    ['broken JSON', { 'theme/theme.json': '{"extends": ' }, 'is not JSON'],
    ['an unknown key', { 'theme/theme.json': '{"extend": "base"}' }, 'did you mean “extends”?'],
    [
      'a folio where none can stand',
      { 'theme/theme.json': '{"folio": {"place": "inner-head"}}' },
      'at folio.place it must be one of outer-head, outer-foot, centre-foot',
    ],
    [
      'a font without a source',
      { 'theme/theme.json': '{"fonts": {"text": {"family": "X"}}}' },
      'either “package” with “faces” or “files” with “licence”',
    ],
    [
      'a package that is not there',
      {
        'theme/theme.json':
          '{"fonts": {"text": {"family": "X", "package": "@fontsource/no-such-font-at-all", "faces": ["400"]}}}',
      },
      'not installed',
    ],
    [
      'a face that the package lacks',
      {
        'theme/theme.json': '{"fonts": {"text": {"family": "X", "package": "@fontsource/alegreya", "faces": ["100"]}}}',
      },
      'has no face 100',
    ],
    [
      'a family name that ends the rule',
      {
        'theme/theme.json':
          '{"fonts": {"text": {"family": "X\\"; }", "package": "@fontsource/alegreya", "faces": ["400"]}}}',
      },
      'must match pattern',
    ],
    [
      'an import',
      { 'theme/theme.json': '{}', 'theme/screen.css': '@import "https://example.org/x.css";' },
      'loads something from elsewhere',
    ],
    [
      'a picture from the network',
      { 'theme/theme.json': '{}', 'theme/page.css': 'body { background: url(//example.org/x.png); }' },
      'loads something from elsewhere',
    ],
    [
      'an end of the style element',
      { 'theme/theme.json': '{}', 'theme/screen.css': 'a::after { content: "</style><script>" }' },
      'loads something from elsewhere',
    ],
    ...Object.entries(loadingStyles).map(
      ([name, css]) =>
        [name, { 'theme/theme.json': '{}', 'theme/typography.css': css }, 'loads something from elsewhere'] as const,
    ),
    [
      'styles that cannot be parsed',
      { 'theme/theme.json': '{}', 'theme/typography.css': 'p {\n  color: red' },
      'has styles that cannot be read in typography.css: Unclosed block',
    ],
    [
      'a quotation mark without its fellow',
      { 'theme/theme.json': '{}', 'theme/typography.css': 'p { content: "a }' },
      'typography.css',
    ],
    [
      'half a font',
      {
        'theme/theme.json':
          '{"fonts": {"text": {"family": "X", "files": {"400": "f.woff2"}, "licence": {"id": "OFL-1.1", "file": "l.txt"}}}}',
        'theme/l.txt': 'OFL',
        'theme/f.woff2': new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0, 1, 0, 0, 0, 0, 0x4e, 0x78, 0, 18]),
      },
      'cannot use the font f.woff2: it is damaged',
    ],
    ['itself', { 'theme/theme.json': '{"extends": "../theme"}' }, 'extends itself'],
    ['a theme that is not there', { 'theme/theme.json': '{"extends": "../other"}' }, 'which the theme theme extends'],
    [
      'a font that is none',
      {
        'theme/theme.json':
          '{"fonts": {"text": {"family": "X", "files": {"400": "x.woff2"}, "licence": {"id": "OFL-1.1", "file": "l.txt"}}}}',
        'theme/x.woff2': 'not a font',
        'theme/l.txt': '',
      },
      'it is not a woff2 file',
    ],
  ];
  it.each(refused)('is refused: %s', async (_, files, words) => {
    const root = await folderWith(files);
    const failure = await failureOf(loadTheme('./theme', { userRoot: root, trusted: true }));
    expect(failure.rule).toMatch(/^theme-/);
    expect(failure.message).toContain(words);
    expect(failure.message).not.toContain(root);
  });

  it('stays in the manuscript’s folder where the manuscript names it', async () => {
    const root = await folderWith({ 'book/a.md': '', 'outside/theme.json': '{"page": {"trim": "a5"}}' });
    await mkdir(join(root, 'book/theme'));
    await writeFile(join(root, 'book/theme/theme.json'), '{"page": {"trim": "a5"}}');
    await symlink(join(root, 'outside'), join(root, 'book/linked'));
    const options = { userRoot: join(root, 'book') };
    expect((await loadTheme('./theme', options)).name).toBe('theme');
    for (const path of ['../outside', './linked', join(root, 'outside')]) {
      expect((await failureOf(loadTheme(path, options))).message).toContain('leads outside');
    }
    expect((await loadTheme('../outside', { ...options, trusted: true })).name).toBe('outside');
  });

  it('reads no font through a link out of its folder', async () => {
    const root = await folderWith({
      'theme/theme.json':
        '{"fonts": {"text": {"family": "X", "files": {"400": "x.woff2"}, "licence": {"id": "OFL-1.1", "file": "l.txt"}}}}',
      'theme/l.txt': '',
      'secret.woff2': 'secret',
    });
    await symlink(join(root, 'secret.woff2'), join(root, 'theme/x.woff2'));
    expect((await failureOf(loadTheme('./theme', { userRoot: root }))).message).toContain('no such file in its folder');
  });
});

describe('fillPartial', () => {
  it('escapes, includes other partials, reads no files', async () => {
    const theme = {
      ...(await loadTheme('base')),
      partials: new Map([
        ['outer', '<%- include("inner", { x }) %>'],
        ['inner', '[<%= x %>]'],
        ['thief', '<%- include("/etc/passwd") %>'],
        ['broken', '<%= nothing.at.all %>'],
      ]),
    };
    expect(fillPartial(theme, 'outer', { x: '<b>"&\'' })).toBe('[&lt;b&gt;&#34;&amp;&#39;]');
    for (const name of ['thief', 'broken', 'absent']) {
      const failure = await failureOf(Promise.resolve().then(() => fillPartial(theme, name, {})));
      expect(failure.rule).toBe('theme-invalid');
    }
  });
});
