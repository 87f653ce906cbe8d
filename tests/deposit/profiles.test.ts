/** The same bytes as those want them who receive them: DNB, CLOCKSS, DSpace, OCFL. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { verifyBag } from '../../src/deposit/index.ts';
import { Report } from '../../src/report/index.ts';
import { openContainer, openZip } from '../../src/system/index.ts';
import { type Bag, unzipBag } from '../support/deposit-bag.ts';
import { folderWith } from '../support/folder.ts';

const files = {
  'book.yaml': [
    'title: Tides & Moons',
    'subtitle: A Calendar',
    'slug: tides',
    'author: Ann Writer',
    'editor: Ed Other',
    'publisher: The Pier Press',
    'date: 2025-03-04',
    'language: en-GB',
    'licence: CC-BY-4.0',
    'subjects: [tides, moons]',
    'isbn: {epub: 978-3-16-148410-0}',
    'doi: 10.5555/12345678',
    'url: https://press.example/tides',
    'contact: mail@press.example',
    'chapters: [a.md]',
  ].join('\n'),
  'a.md': '# One\n\nWords.\n',
};

async function deposit(folder: string, ...args: string[]): Promise<{ code: number; err: string }> {
  let err = '';
  const terminal = { env: {}, out: () => undefined, err: (text: string) => void (err += text) };
  const code = await run(['deposit', folder, '--to', 'html,epub', '--out', join(folder, 'out'), ...args], terminal);
  return { code, err };
}

let folder: string;
let made: { code: number; err: string };
let bag: Bag;
beforeAll(async () => {
  folder = await folderWith(files);
  made = await deposit(folder, '--profile', 'bag,dnb,clockss,saf', '-q');
  bag = await unzipBag(await readZip('deposit'));
});

async function readZip(kind: string): Promise<Buffer> {
  return readFile(join(folder, `out/tides/tides-${kind}.zip`));
}

/** By path in the zip. */
async function listZip(kind: string): Promise<Map<string, Buffer>> {
  const { entries } = await openZip(await readZip(kind), kind);
  const found = new Map<string, Buffer>();
  for (const { path, read } of entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of read()) chunks.push(chunk);
    found.set(path, Buffer.concat(chunks));
  }
  return found;
}

it('all of them at once, beside each other', () => {
  expect(made).toMatchObject({ code: 0, err: '' });
});

it('dnb: the edition in content/, its record in MARC as catalogue_md.xml, and nothing else', async () => {
  const inside = await listZip('dnb');
  expect([...inside.keys()]).toEqual(['catalogue_md.xml', 'content/tides.epub']);
  expect(inside.get('content/tides.epub')).toEqual(bag.get('data/editions/tides.epub'));
  expect(inside.get('catalogue_md.xml')).toEqual(bag.get('data/metadata/tides.marc.xml'));
});

describe('clockss', () => {
  it('one edition, its record in ONIX by the same name, and checksums that md5sum takes', async () => {
    const inside = await listZip('clockss');
    expect([...inside.keys()]).toEqual(['tides/tides.epub', 'tides/tides.xml', 'tides/tides.md5']);
    expect(inside.get('tides/tides.epub')).toEqual(bag.get('data/editions/tides.epub'));
    expect(inside.get('tides/tides.xml')).toEqual(bag.get('data/metadata/tides.onix-3.0.xml'));
    const at = await folderWith({});
    for (const [path, bytes] of inside) {
      await mkdir(dirname(join(at, path)), { recursive: true });
      await writeFile(join(at, path), bytes);
    }
    const said = execFileSync('md5sum', ['-c', 'tides.md5'], { cwd: join(at, 'tides'), encoding: 'utf8' });
    expect(said).toContain('tides.epub: OK');
  });

  it('says what its record must have', async () => {
    const bare = await folderWith({ 'a.md': '# A\n\nWords.\n' });
    const { code, err } = await deposit(join(bare, 'a.md'), '--profile', 'clockss', '--out', join(bare, 'out'));
    expect(code).toBe(0);
    for (const what of ['a DOI', 'an ISBN', 'the date of publication', 'the address'])
      expect(err).toContain(`deposit-lacks CLOCKSS asks for ${what}`);
  });
});

describe('saf', () => {
  it('an item with its metadata and bitstreams, one of them the primary one', async () => {
    const inside = await listZip('saf');
    expect([...inside.keys()].map((path) => path.replace('item_000/', ''))).toEqual([
      'dublin_core.xml',
      'metadata_dcterms.xml',
      'contents',
      'tides.epub',
      'tides.html',
      'tides.marc.xml',
      'tides.mods.xml',
      'tides.onix.xml',
    ]);
    const lines = (inside.get('item_000/contents')?.toString() ?? '').split('\n');
    expect(lines[0]).toBe('tides.epub\tbundle:ORIGINAL\tprimary:true\tdescription:EPUB 3');
    expect(lines.filter((line) => line.includes('primary:true'))).toHaveLength(1);
    for (const line of lines.filter((one) => one !== ''))
      expect(inside.has(`item_000/${line.split('\t')[0] ?? ''}`)).toBe(true);
    expect(inside.get('item_000/tides.html')).toEqual(bag.get('data/editions/tides.html'));
  });

  it('fields that DSpace’s registry has', async () => {
    const core = (await listZip('saf')).get('item_000/dublin_core.xml')?.toString() ?? '';
    const fields = [...core.matchAll(/<dcvalue element="([a-z]+)" qualifier="([a-z]+)"[^>]*>([^<]*)</gu)].map(
      ([, name, qualifier, value]) => `${name}.${qualifier}: ${value}`,
    );
    expect(fields).toEqual(
      expect.arrayContaining([
        'title.none: Tides &#x26; Moons: A Calendar',
        'contributor.author: Writer, Ann',
        'contributor.editor: Other, Ed',
        'date.issued: 2025-03-04',
        'identifier.isbn: 9783161484100',
        'identifier.uri: https://doi.org/10.5555/12345678',
        'language.iso: en_GB',
        'subject.none: tides',
        'rights.uri: https://creativecommons.org/licenses/by/4.0/',
        'type.none: Book',
      ]),
    );
    expect(core).toContain('<dublin_core schema="dc">');
  });
});

describe('ocfl', () => {
  const at = (path = ''): string => join(folder, 'out/tides/tides-ocfl', path);
  const inventory = async (): Promise<{
    head: string;
    id: string;
    manifest: Record<string, string[]>;
    versions: Record<string, { created: string; state: Record<string, string[]> }>;
  }> => JSON.parse(await readFile(at('inventory.json'), 'utf8')) as never;

  it('is an object with one version, which is the bag', async () => {
    expect(await deposit(folder, '--profile', 'ocfl', '-q')).toMatchObject({ code: 0, err: '' });
    expect((await readdir(at())).toSorted()).toEqual([
      '0=ocfl_object_1.1',
      'inventory.json',
      'inventory.json.sha512',
      'v1',
    ]);
    const { head, id, versions } = await inventory();
    expect({ head, id: id.slice(0, 9) }).toEqual({ head: 'v1', id: 'urn:uuid:' });
    expect(
      Object.values(versions['v1']?.state ?? {})
        .flat()
        .toSorted(),
    ).toEqual([...bag.keys()].toSorted());
    const report = new Report();
    const container = await openContainer(at('v1/content'));
    expect(await verifyBag(container, report, openZip)).toMatchObject({ isDeposit: true });
    expect(report.messages).toEqual([]);
  });

  it('adds nothing where nothing is new, and says so', async () => {
    const before = await readFile(at('inventory.json'), 'utf8');
    const { code, err } = await deposit(folder, '--profile', 'ocfl');
    expect(code).toBe(0);
    expect(err).toContain('deposit-unchanged tides-ocfl has this version already, as v1');
    expect(await readFile(at('inventory.json'), 'utf8')).toBe(before);
    expect(await readdir(at())).not.toContain('v2');
  });

  it('adds a version that has what is new alone', async () => {
    const first = await inventory();
    await writeFile(join(folder, 'a.md'), '# One\n\nOther words.\n');
    const { code, err } = await deposit(folder, '--profile', 'ocfl', '-q');
    expect(code).toBe(0);
    // Packages of other forms, which were made before, are of the words before.
    const told = err.split('\n').filter((line) => /\b(?:error|warning|info)\b/u.test(line));
    expect(told.filter((line) => !line.includes('is of an earlier build'))).toEqual([]);
    const { head, manifest, versions } = await inventory();
    expect(head).toBe('v2');
    expect(versions['v1']).toEqual(first.versions['v1']);
    const lies = Object.values(manifest).flat();
    expect(lies).toContain('v2/content/data/source/manuscript/a.md');
    expect(lies).not.toContain('v2/content/data/source/manuscript/book.yaml');
    for (const [digest, paths] of Object.entries(manifest))
      for (const path of paths)
        expect(
          createHash('sha512')
            .update(await readFile(at(path)))
            .digest('hex'),
        ).toBe(digest);
    const held = await readdir(at('v2'), { recursive: true });
    expect(held).not.toContain('content/data/source/manuscript/book.yaml');
  });

  it.each([
    ['a file of it is damaged', 'v1/content/bagit.txt', 'x', /v1\/content\/bagit.txt is not as it was put there/u],
    ['somebody put a file into it', 'notes.txt', 'x', /notes.txt is no part of it/u],
    ['its inventory was changed', 'inventory.json', '{}', /its inventory|it is not of OCFL 1.1/u],
  ])('is not touched where %s', async (_name, path, text, says) => {
    const before = await readFile(at(path)).catch(() => undefined);
    await writeFile(at(path), text);
    await writeFile(join(folder, 'a.md'), `# One\n\nWords of ${path}.\n`);
    const { code, err } = await deposit(folder, '--profile', 'ocfl');
    expect(code).toBe(1);
    expect(err).toMatch(says);
    expect(await readdir(at())).not.toContain('v3');
    if (before === undefined) execFileSync('rm', [at(path)]);
    else await writeFile(at(path), before);
  });

  it('is not touched where another work has its place', async () => {
    const before = await readFile(at('inventory.json'), 'utf8');
    await writeFile(
      join(folder, 'book.yaml'),
      files['book.yaml'].replace('10.5555/12345678', '10.5555/87654321').replace(/isbn.*\n/u, ''),
    );
    const { code, err } = await deposit(folder, '--profile', 'ocfl');
    expect(code).toBe(1);
    expect(err).toMatch(/deposit-object No version can be added to tides\/tides-ocfl: it is of another work/u);
    expect(await readFile(at('inventory.json'), 'utf8')).toBe(before);
    await writeFile(join(folder, 'book.yaml'), files['book.yaml']);
  });
});

it('a profile that there is not is told, with the nearest', async () => {
  await expect(deposit(folder, '--profile', 'oclf')).resolves.toMatchObject({
    code: 2,
    err: expect.stringContaining('ocfl') as string,
  });
});
