/** `octavo deposit` and `octavo verify`, from the command to the bytes. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { profile } from '../../src/deposit/index.ts';
import { makeDeposit } from '../support/deposit-bag.ts';
import { folderWith } from '../support/folder.ts';

async function octavo(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { env: {}, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

const manuscript = {
  'book.yaml':
    'title: Tides\nslug: tides\nauthor: Ann Writer\ndate: 2025-03-04\nlanguage: en\nisbn: {epub: 978-3-16-148410-0}\nchapters: [a.md]\n',
  'a.md': '# One\n\n![A wave](wave.svg)\n\nWords.\n',
  'wave.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>w</title><path d="M0 0h9"/></svg>',
};

let folders: string[];
let files: Record<string, JSZip.JSZipObject>;
beforeAll(async () => {
  folders = [await folderWith(manuscript), await folderWith(manuscript, 'elsewhere')];
  for (const folder of folders) await octavo('deposit', folder, '--to', 'html,epub', '--out', join(folder, 'out'));
  ({ files } = await JSZip.loadAsync(await readFile(zipOf(folders[0]))));
});

function zipOf(folder = ''): string {
  return join(folder, 'out/tides/tides-deposit.zip');
}

async function textOf(path: string): Promise<string> {
  return (await files[`tides-deposit/${path}`]?.async('string')) ?? '';
}

describe('octavo deposit', () => {
  it('makes the same bytes in another folder', async () => {
    const [one, other] = await Promise.all(folders.map(async (folder) => readFile(zipOf(folder))));
    expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true);
  });

  it('has the editions that lie beside it, byte for byte', async () => {
    const out = join(folders[0] ?? '', 'out/tides');
    expect((await readdir(out)).toSorted()).toEqual(['tides-deposit.zip', 'tides.epub', 'tides.html']);
    for (const name of ['tides.epub', 'tides.html']) {
      const inBag = await files[`tides-deposit/data/editions/${name}`]?.async('nodebuffer');
      expect(inBag?.equals(await readFile(join(out, name)))).toBe(true);
    }
  });

  it('has the manuscript as it is, and nothing else of the folder', async () => {
    const inBag = Object.keys(files)
      .filter((path) => path.includes('/source/manuscript/'))
      .map((path) => path.split('/').at(-1));
    expect(inBag).toEqual(['a.md', 'book.yaml', 'wave.svg']);
    expect(await textOf('data/source/manuscript/wave.svg')).toBe(manuscript['wave.svg']);
  });

  it('names every file of the payload in its README, each with a sentence', async () => {
    const readme = await textOf('data/README.txt');
    const paths = Object.keys(files)
      .filter((path) => path.startsWith('tides-deposit/data/'))
      .map((path) => path.slice('tides-deposit/data/'.length));
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) expect(readme).toContain(`\n${path}\n    `);
  });

  it('stores everything, in order, in one folder, dated as the book is', async () => {
    const names = Object.keys(files);
    expect(names).toEqual(names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    const bytes = await readFile(zipOf(folders[0]));
    let methods = 0;
    for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      methods |= bytes.readUInt16LE(at + 10);
    expect(methods & 8).toBe(8); // The EPUB inside is deflated …
    expect(Object.values(files).every(({ date }) => date.toISOString() === '2025-03-04T00:00:00.000Z')).toBe(true);
    expect(bytes.includes(manuscript['a.md'])).toBe(true); // … and the bag is not.
  });

  it('leaves what was there where a manuscript is wrong', async () => {
    const folder = await folderWith({ ...manuscript, 'a.md': '# One\n\n[@sec-nowhere]\n' });
    const { code } = await octavo('deposit', folder, '--to', 'html', '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(await readdir(folder)).not.toContain('out');
  });

  it('takes no plug-ins: what the editions were made of must be in the bag', async () => {
    expect(await octavo('deposit', folders[0] ?? '', '--plugins', 'x.mjs')).toMatchObject({ code: 2 });
  });
});

it('files that are one on some systems, or none, cannot be deposited, which is told of each', async () => {
  const { zip, report } = await makeDeposit({ 'One.md': '# A', 'one.md': '# B', 'what?.md': '# C' });
  expect(zip).toBeUndefined();
  expect(report.messages.map(({ file, rule }) => `${file} ${rule}`).toSorted()).toEqual([
    'one.md deposit-path',
    'what?.md deposit-path',
  ]);
});

describe('octavo verify', () => {
  it('finds nothing wrong in a deposit', async () => {
    const { code, out, err } = await octavo('verify', zipOf(folders[0]));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/nothing is wrong \(\d+ files, .*sha256 and sha512\)/u);
  });

  it('finds nothing wrong in one with all three editions of a text that has no number in any register', async () => {
    const folder = await folderWith({
      'tides.md': '---\ntitle: Tides\nlang: en\n---\n\nThe sea comes, and it goes.\n',
    });
    const [one, other] = [join(folder, 'out'), join(folder, 'again')];
    for (const out of [one, other])
      expect(await octavo('deposit', join(folder, 'tides.md'), '--out', out)).toMatchObject({ code: 0 });
    const zip = join(one, 'tides/tides-deposit.zip');
    expect(await octavo('verify', zip)).toMatchObject({ code: 0 });
    // With its report, and the pictures of pages and screens in that.
    expect((await readFile(zip)).equals(await readFile(join(other, 'tides/tides-deposit.zip')))).toBe(true);
    const { files: all } = await JSZip.loadAsync(await readFile(zip));
    const report = await all['tides-deposit/data/reports/tides.report.json']?.async('string');
    expect(JSON.parse(report ?? '{}')).toMatchObject({ verdict: 'sound', book: { title: 'Tides' } });
    expect(report).not.toMatch(/milliseconds|timings/u);
    expect(await all['tides-deposit/data/reports/tides.report.html']?.async('string')).toContain('PDF, page 1 of 1');
  }, 60_000);

  it('names the file that was changed, for people and for scripts', async () => {
    const bytes = await readFile(zipOf(folders[0]));
    const at = bytes.indexOf(manuscript['a.md']) + 3;
    bytes[at] = 0x58;
    const path = join(await folderWith({}), 'damaged.zip');
    await writeFile(path, bytes);
    const { code, err } = await octavo('verify', path);
    expect(code).toBe(1);
    expect(err).toMatch(/^data\/source\/manuscript\/a\.md error bag-fixity/mu);
    const { out } = await octavo('verify', path, '--json');
    expect(JSON.parse(out)).toMatchObject({ exitCode: 1, messages: [{ rule: 'bag-fixity' }] });
  });

  it('says that there is no such file', async () => {
    expect(await octavo('verify', 'nowhere.zip')).toMatchObject({ code: 2 });
  });
});

it('book-deposit-1.0.json is the profile that deposits are held to', async () => {
  expect(JSON.parse(await readFile('src/deposit/book-deposit-1.0.json', 'utf8'))).toEqual(profile);
});
