/** `octavo rebuild`: editions out of a deposit are those that were put there, wherever it is done. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { publish } from '../../src/publish.ts';
import { rebag, type Bag, zipBag, unzipBag } from '../support/deposit-bag.ts';
import { Report } from '../../src/report/index.ts';
import { checkDepositable } from '../../src/session/index.ts';
import { readFiles } from '../support/read-text.ts';
import { type Files, folderWith } from '../support/folder.ts';

async function octavo(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { env: {}, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>w</title><path d="M0 0h9"/></svg>';

const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Own</title><id>own</id>
<updated>2025-01-01T00:00:00+00:00</updated></info>
<citation><layout prefix="⟨" suffix="⟩"><text variable="title"/></layout></citation>
<bibliography><layout><text variable="title"/></layout></bibliography></style>`;

/** Of everything that an edition may come from, one. */
const rich: Files = {
  'book.yaml': [
    'author: Ann Writer',
    'date: 2025-03-04',
    'language: en',
    'theme: looks/own',
    'csl: styles/own.csl',
    'bibliography: works.bib',
    'macros: { R: "\\\\mathbb{R}" }',
    'cover: cover.svg',
    'chapters: [one.md, deeper/two.md]',
  ].join('\n'),
  'SUMMARY.md': '# Summary\n\n- [One](one.md)\n',
  'one.md':
    '# One\n\n![A wave](pictures/wave.svg)\n\nAs @tides says. $x \\in \\R$\n\n![Heights](heights.csv){#tbl-h}\n\n```js {file=code/a.js}\n```\n',
  'deeper/two.md': '# Two\n\n{{#include part.md}}\n',
  'deeper/part.md': 'Words from another file.\n',
  'pictures/wave.svg': drawing,
  'pictures/unused.svg': drawing,
  'alternatives.yaml': 'pictures/wave.svg: A long wave\npictures/unused.svg: Another\n',
  'cover.svg': drawing,
  'heights.csv': 'Place,Height\nHere,1.5\nThere,12.25\n',
  'code/a.js': 'const a = 1;\n',
  'works.bib': '@book{tides, title={The Tides}, author={Writer, Ann}, year={1999}}\n',
  'styles/own.csl': style,
  'looks/own/theme.json': '{"extends": "../base-of-it"}',
  'looks/own/structure.css': 'h2 { color: teal; }',
  'looks/base-of-it/theme.json': '{"extends": "modern"}',
  'looks/base-of-it/tokens.css': ':root { --indent: 2em; }',
  'notes-of-mine.txt': 'Nobody’s business.',
};

async function deposit(files: Files, name: string, ...args: string[]): Promise<{ zip: string; err: string }> {
  const folder = await folderWith(files, name);
  const out = join(folder, 'out');
  const { err } = await octavo(
    'deposit',
    args.find((one) => one.endsWith('.md')) === undefined ? folder : join(folder, args[0] ?? ''),
    '--out',
    out,
    '--to',
    'html,epub',
    ...args.filter((one) => !one.endsWith('.md')),
  );
  const [slug = ''] = await readdir(out).catch(() => []);
  return { zip: join(out, slug, `${slug}-deposit.zip`), err };
}

afterEach(() => vi.unstubAllEnvs());

describe('octavo rebuild --compare', () => {
  let zip: string;
  beforeAll(async () => {
    ({ zip } = await deposit(rich, 'a-book-of-the-sea'));
  });

  it('makes the same bytes in another folder, time zone and home', async () => {
    vi.stubEnv('TZ', 'Pacific/Chatham');
    vi.stubEnv('HOME', await folderWith({}, 'somebody-else'));
    const copy = join(await folderWith({}, 'elsewhere'), 'renamed.zip');
    await writeFile(copy, await readFile(zip));
    await rm(zip.replace(/\/out\/.*$/u, ''), { recursive: true });
    zip = copy;
    const { code, out, err } = await octavo('rebuild', copy, '--compare');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('editions/a-book-of-the-sea.epub: same bytes\neditions/a-book-of-the-sea.html: same bytes\n');
  });

  it('has in the deposit all that the editions came from, and nothing else of the folder', async () => {
    const bag = await unzipBag(await readFile(zip));
    const inside = [...bag.keys()].flatMap((path) => /^data\/source\/manuscript\/(.*)$/u.exec(path)?.[1] ?? []);
    expect(inside).toEqual(
      Object.keys(rich)
        .filter((path) => path !== 'notes-of-mine.txt')
        .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
  });

  it('leaves nothing behind, and writes nothing', async () => {
    const before = new Set(await readdir(tmpdir()));
    await octavo('rebuild', zip, '--compare');
    const after = (await readdir(tmpdir())).filter((name) => name.startsWith('octavo-rebuild-'));
    expect(after.filter((name) => !before.has(name))).toEqual([]);
  });

  it('says from which byte on an edition is another, and what is otherwise here', async () => {
    const bag = await unzipBag(await readFile(zip));
    const page = bag.get('data/editions/a-book-of-the-sea.html') ?? Buffer.alloc(0);
    page[page.indexOf('One')] = 0x5f;
    edit(bag, 'data/source/versions.json', (recipe) => ({ ...recipe, octavo: '0.0.9' }));
    edit(bag, 'data/source/packages.json', (packages) => ({ ...packages, yaml: ['1.0.0'] }));
    const { code, err, out } = await octavo('rebuild', await write(bag), '--compare');
    expect(code).toBe(1);
    expect(err).toMatch(
      new RegExp(
        `^data/editions/a-book-of-the-sea.html error rebuild-differs .* from byte ${page.indexOf('_ne')} on`,
        'mu',
      ),
    );
    expect(err).toMatch(/rebuild-versions It was made by Octavo 0\.0\.9, and here is/u);
    expect(err).toMatch(/rebuild-versions It was made with yaml 1\.0\.0, and here is/u);
    expect(out).toContain('a-book-of-the-sea.epub: same bytes');
  });

  it('says of a damaged edition that it is, and of the others that they are the same', async () => {
    const bag = await unzipBag(await readFile(zip));
    const path = 'data/editions/a-book-of-the-sea.epub';
    bag.set(path, Buffer.concat([bag.get(path) ?? Buffer.alloc(0), Buffer.from('x')]));
    const { code, err, out } = await octavo('rebuild', await write(bag, false), '--compare');
    expect(code).toBe(1);
    expect(err).toMatch(/^data\/editions\/a-book-of-the-sea.epub error bag-fixity/mu);
    expect(err).toMatch(/^data\/editions\/a-book-of-the-sea.epub info rebuild-restored It is damaged or lost/mu);
    expect(err).not.toContain('rebuild-differs');
    expect(out).toContain(
      'a-book-of-the-sea.epub: damaged or lost in the deposit; made again, the same bytes as were deposited',
    );
    expect(out).toContain('a-book-of-the-sea.html: same bytes');
  });

  it('makes an edition again that is lost, and does not say that it was not deposited', async () => {
    const bag = await unzipBag(await readFile(zip));
    bag.delete('data/editions/a-book-of-the-sea.html');
    const { code, err, out } = await octavo('rebuild', await write(bag, false), '--compare', '--json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      compared: expect.arrayContaining([
        { path: 'editions/a-book-of-the-sea.html', outcome: 'restored' },
        { path: 'editions/a-book-of-the-sea.epub', outcome: 'same' },
      ]) as unknown,
    });
  });

  it('makes nothing of a manuscript that is not as it was put there', async () => {
    const bag = await unzipBag(await readFile(zip));
    bag.set('data/source/manuscript/one.md', Buffer.from('# Forged\n'));
    const { code, err, out } = await octavo('rebuild', await write(bag, false), '--compare');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/rebuild-impossible/u);
  });
});

it('a manuscript that is a file, with no name of its own and wishes by hand, comes out the same', async () => {
  const files = { 'The Pier.md': 'Words, and no title.\n', 'other.md': '# Another\n' };
  const { zip } = await deposit(files, 'shelf', 'The Pier.md', '--theme', 'modern', '--attach-source');
  const bag = await unzipBag(await readFile(zip));
  const recipe = JSON.parse(bag.get('data/source/versions.json')?.toString() ?? '') as unknown;
  expect(recipe).toMatchObject({ manuscript: 'The Pier.md', wishes: { theme: 'modern', attachSource: true } });
  expect(await octavo('rebuild', zip, '--compare')).toMatchObject({ code: 0, err: '' });
});

it('without --compare the editions are put where they are wanted', async () => {
  const { zip } = await deposit({ 'a.md': '# A\n\nWords.\n' }, 'small', 'a.md');
  const out = join(await folderWith({}), 'again');
  expect(await octavo('rebuild', zip, '-o', out)).toMatchObject({ code: 0 });
  expect((await readdir(join(out, 'a'))).toSorted()).toEqual(['a.epub', 'a.html']);
});

describe('a deposit that wants more than is its due', () => {
  let bag: Bag;
  beforeAll(async () => {
    const { zip } = await deposit({ 'a.md': '# A\n\nWords.\n' }, 'small', 'a.md');
    bag = await unzipBag(await readFile(zip));
  });

  it.each([
    ['a theme of elsewhere', { wishes: { theme: tmpdir() } }, 1, /rebuild-impossible Its theme/u],
    ['a manuscript of elsewhere', { manuscript: '../../../etc/passwd' }, 1, /its manuscript is not there/u],
    ['a name that is a path', { slug: '../../evil' }, 1, /a name that no book is given/u],
    ['editions that are none', { editions: 'html' }, 1, /does not say what the editions were made with/u],
    ['plug-ins', { plugins: ['mermaid'] }, 2, /plug-ins, which are not run from a deposit: mermaid/u],
  ] as const)('%s is refused', async (_name, wanted, code, says) => {
    const changed = edit(new Map(bag), 'data/source/versions.json', (recipe) => ({ ...recipe, ...wanted }));
    const result = await octavo('rebuild', await write(changed), '--compare');
    expect(result.code).toBe(code);
    expect(result.err).toMatch(says);
  });
});

it('plug-ins that are given by hand are used', async () => {
  const plugin = { name: 'shout', remark: [() => () => undefined] };
  const folder = await folderWith({
    'book.yaml': 'title: B\nauthor: A\nslug: b\nchapters: [a.md]\n',
    'a.md': '# A\n\nWords.\n',
    'shout.mjs': 'export default { name: "shout", remark: [() => () => undefined] };\n',
  });
  const out = join(folder, 'out');
  const { exitCode } = await publish(folder, { deposit: true, to: ['html'], out, plugins: [plugin], env: {} });
  expect(exitCode).toBe(0);
  const zip = join(out, 'b/b-deposit.zip');
  expect((await octavo('rebuild', zip, '--compare')).code).toBe(2);
  expect(await octavo('rebuild', zip, '--compare', '--plugins', join(folder, 'shout.mjs'))).toMatchObject({
    code: 0,
    out: 'editions/b.html: same bytes\n',
  });
});

it('a theme that is not the manuscript’s cannot be deposited', async () => {
  const folder = await folderWith({ 'a.md': '# A\n\nWords.\n', 'theme/theme.json': '{"extends": "base"}' });
  expect(await octavo('deposit', join(folder, 'a.md'), '--theme', join(folder, 'theme'))).toMatchObject({ code: 2 });
  const { exitCode, messages } = await publish(join(folder, 'a.md'), {
    deposit: true,
    to: ['html'],
    out: join(folder, 'out'),
    theme: join(folder, 'theme'),
  });
  expect(exitCode).toBe(1);
  expect(messages.map(({ rule }) => rule)).toContain('deposit-theme');
});

it('a theme that the manuscript names by its place on the disk cannot be deposited', async () => {
  const theme = { 'looks/theme.json': '{"extends": "base"}' };
  const folder = await folderWith({ 'a.md': '# A\n\nWords.\n', ...theme });
  const text = (name: string): string => `title: B\nslug: b\nauthor: A\nchapters: [a.md]\ntheme: ${name}\n`;
  const rulesWith = async (name: string): Promise<string[]> => {
    await writeFile(join(folder, 'book.yaml'), text(name));
    const out = join(folder, 'out');
    return (await publish(folder, { deposit: true, to: ['html'], out })).messages.map(({ rule }) => rule);
  };
  expect(await rulesWith(join(folder, 'looks'))).toContain('deposit-theme');
  expect(await rulesWith('./looks/')).not.toContain('deposit-theme');
});

it('a picture that is on the network alone cannot be deposited', async () => {
  const report = new Report();
  const { book } = await readFiles({ 'a.md': '# A\n\n![w](w.svg)\n', 'w.svg': drawing });
  const images = [...book.images].map(
    ([key, image]) => [key, { ...image, source: 'https://a.example/w.svg' }] as const,
  );
  await checkDepositable({ ...book, images: new Map(images) }, {}, report);
  expect(report.messages.map(({ rule, text }) => `${rule} ${text}`)).toContainEqual(
    expect.stringMatching(/^deposit-remote https:\/\/a\.example\/w\.svg/u),
  );
});

function edit(bag: Bag, path: string, change: (value: Record<string, unknown>) => unknown): Bag {
  const value = JSON.parse(bag.get(path)?.toString() ?? '') as Record<string, unknown>;
  return bag.set(path, Buffer.from(JSON.stringify(change(value))));
}

/** @param isSound with checksums of what is in it now */
async function write(bag: Bag, isSound = true): Promise<string> {
  const path = join(await folderWith({}), 'changed.zip');
  await writeFile(path, zipBag(isSound ? rebag(bag) : bag));
  return path;
}
