/** Each way in which a bag can be damaged is refused, with its reason and its path. */
import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { verifyBag } from '../../src/deposit/index.ts';
import { Failure, Report } from '../../src/report/index.ts';
import { openContainer, openZip } from '../../src/system/index.ts';
import { type Bag, rebag, soundBag, top, writeEpub, zipBag } from '../support/deposit-bag.ts';
import { folderWith } from '../support/folder.ts';
import { type RawEntry, writeRawZip } from '../support/raw-zip.ts';

let sound: Bag;
beforeAll(async () => {
  sound = await soundBag();
});

/** `file:line rule text` of each error. */
async function errorsOf(zip: Uint8Array): Promise<string[]> {
  const report = new Report();
  try {
    await verifyBag(await openZip(zip, 'the bag'), report, openZip);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [` ${error.rule ?? ''} ${error.message}`];
  }
  return listErrors(report);
}

function listErrors({ messages }: Report): string[] {
  return messages
    .filter(({ severity }) => severity === 'error')
    .map(({ file = '', line, rule, text }) => `${file}${line === undefined ? '' : `:${line}`} ${rule} ${text}`);
}

const epub = 'data/editions/older-hours.epub';
const chapter = 'data/source/manuscript/a.md';

/** Another text in a file that is there. */
function edit(bag: Bag, path: string, from: RegExp | string, to: string): Bag {
  const text = bag.get(path)?.toString('utf8') ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${String(from)}`);
  return bag.set(path, Buffer.from(changed));
}

function without(bag: Bag, path: string): Bag {
  if (!bag.delete(path)) throw new Error(`there is no ${path}`);
  return bag;
}

function withFile(bag: Bag, path: string, text = 'x'): Bag {
  return bag.set(path, Buffer.from(text));
}

function renamed(bag: Bag, from: string, to: string): Bag {
  const bytes = bag.get(from) ?? Buffer.alloc(0);
  return without(bag, from).set(to, bytes);
}

function flipped(bag: Bag, path: string): Bag {
  const bytes = Buffer.from(bag.get(path) ?? '');
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return bag.set(path, bytes);
}

type Row = readonly [name: string, says: RegExp, damage: (bag: Bag) => Bag | Promise<Bag>];

const bags: readonly Row[] = [
  [
    'a flipped byte in an edition',
    /^data\/editions\/older-hours.epub bag-fixity .*manifest-sha256.*manifest-sha512/mu,
    (bag) => flipped(bag, epub),
  ],
  ['a flipped byte in the manuscript', /a\.md bag-fixity/u, (bag) => flipped(bag, chapter)],
  [
    'a flipped byte in bag-info.txt',
    /^bag-info.txt bag-fixity .*tagmanifest-sha256/mu,
    (bag) => flipped(bag, 'bag-info.txt'),
  ],
  ['an edition of no bytes', /older-hours.epub bag-fixity/u, (bag) => bag.set(epub, Buffer.alloc(0))],
  [
    'an edition cut short',
    /older-hours.pdf bag-fixity/u,
    (bag) =>
      bag.set(
        'data/editions/older-hours.pdf',
        (bag.get('data/editions/older-hours.pdf') ?? Buffer.alloc(0)).subarray(0, 40),
      ),
  ],
  [
    'a checksum of one manifest changed',
    /README.txt bag-fixity It is not as it was put there, by manifest-sha512.txt$/mu,
    (bag) =>
      edit(
        bag,
        'manifest-sha512.txt',
        /^[0-9a-f]/u,
        (bag.get('manifest-sha512.txt')?.toString() ?? '').startsWith('0') ? '1' : '0',
      ),
  ],
  [
    'a missing edition',
    /^data\/editions\/older-hours.epub bag-missing It is in manifest-sha256.txt and not in the bag$/mu,
    (bag) => without(bag, epub),
  ],
  ['a missing bag-info.txt', /^bag-info.txt bag-missing/mu, (bag) => without(bag, 'bag-info.txt')],
  ['an extra file', /^data\/editions\/extra.txt bag-extra/mu, (bag) => withFile(bag, 'data/editions/extra.txt')],
  ['an extra file among the tags', /^note.txt bag-extra/mu, (bag) => withFile(bag, 'note.txt')],
  [
    'a renamed file',
    /a\.md bag-missing .*data\/source\/manuscript\/b\.md has its bytes: was it renamed/u,
    (bag) => renamed(bag, chapter, 'data/source/manuscript/b.md'),
  ],
  ['the path of another folder', /bag-unsafe .*leads out of its folder/u, (bag) => withFile(bag, '../evil.txt')],
  [
    'the path of another folder in the middle',
    /bag-unsafe .*leads out of its folder/u,
    (bag) => withFile(bag, 'data/../../evil.txt'),
  ],
  ['a backslash', /bag-unsafe .*backslash/u, (bag) => withFile(bag, 'data\\evil.txt')],
  ['a part without a name', /bag-unsafe .*part without a name/u, (bag) => withFile(bag, 'data//evil.txt')],
  ['a NUL in a name', /bag-unsafe .*NUL/u, (bag) => withFile(bag, 'data/evil\0.txt')],
  [
    'names that are one where case does not count',
    /A\.md bag-unsafe .*one file with .*a\.md/u,
    (bag) => rebag(withFile(bag, 'data/source/manuscript/A.md')),
  ],
  [
    'names that are one where accents are composed',
    /bag-unsafe .*one file with/u,
    (bag) => rebag(withFile(withFile(bag, 'data/source/é'), 'data/source/e\u0301')),
  ],
  ['a file in the place of a folder', /bag-unsafe .*one file with/u, (bag) => withFile(bag, `${chapter}/deeper.md`)],
  [
    'a name that Windows cannot have',
    /bag-unsafe It has a name that Windows cannot have/u,
    (bag) => rebag(withFile(bag, 'data/source/aux.md')),
  ],
  [
    'a line end in a name, written as %0A',
    /bag-unsafe It has the end of a line in its name/u,
    (bag) => rebag(withFile(bag, 'data/source/a\nb.md')),
  ],
  [
    'a carriage return in a name, written as %0D',
    /bag-unsafe It has the end of a line in its name/u,
    (bag) => rebag(withFile(bag, 'data/source/a\rb.md')),
  ],
  [
    '%0A in a manifest for a file that is not there',
    /bag-missing/u,
    (bag) => edit(bag, 'manifest-sha256.txt', 'manuscript/a.md', 'manuscript/a%0A.md'),
  ],
  [
    'an OCFL object in its place',
    /^ bag-declaration This is an OCFL object and no bag; each of its versions is one$/u,
    () => new Map([['0=ocfl_object_1.1', Buffer.from('ocfl_object_1.1\n')]]),
  ],
  ['no bagit.txt', /^bagit.txt bag-declaration There is no bagit.txt/mu, (bag) => without(bag, 'bagit.txt')],
  [
    'another version',
    /^bagit.txt bag-declaration The version of the bag is 2.0/mu,
    (bag) => rebag(edit(bag, 'bagit.txt', '1.0', '2.0')),
  ],
  [
    'an older version than the profile takes',
    /^bagit.txt bag-profile .*1\.0, not 0\.97/mu,
    (bag) => rebag(edit(bag, 'bagit.txt', '1.0', '0.97')),
  ],
  [
    'a declaration of one line',
    /^bagit.txt bag-declaration/mu,
    (bag) => rebag(edit(bag, 'bagit.txt', /Tag-File.*\n/u, '')),
  ],
  [
    'a declaration in another form',
    /^bagit.txt bag-declaration .*not in the form/mu,
    (bag) => rebag(edit(bag, 'bagit.txt', ': 1.0', ' :  1.0')),
  ],
  ['a mark of byte order', /^bagit.txt bag-declaration/mu, (bag) => rebag(edit(bag, 'bagit.txt', /^/u, '\uFEFF'))],
  [
    'an encoding that nobody knows',
    /^bagit.txt bag-encoding .*UTF-99/mu,
    (bag) => rebag(edit(bag, 'bagit.txt', 'UTF-8', 'UTF-99')),
  ],
  [
    'an encoding that the profile does not take',
    /^bagit.txt bag-profile .*UTF-8, not ISO-8859-1/mu,
    (bag) => rebag(edit(bag, 'bagit.txt', 'UTF-8', 'ISO-8859-1')),
  ],
  [
    'bag-info.txt in another encoding',
    /^bag-info.txt bag-encoding/mu,
    (bag) =>
      rebag(
        bag.set(
          'bag-info.txt',
          Buffer.concat([bag.get('bag-info.txt') ?? Buffer.alloc(0), Buffer.from('X: \xff\n', 'latin1')]),
        ),
      ),
  ],
  [
    'a manifest in another encoding',
    /^manifest-sha256.txt bag-encoding/mu,
    (bag) =>
      bag.set(
        'manifest-sha256.txt',
        Buffer.concat([bag.get('manifest-sha256.txt') ?? Buffer.alloc(0), Buffer.from([0xff, 0xfe])]),
      ),
  ],
  ['a missing manifest', /^manifest-sha512.txt bag-profile/mu, (bag) => rebag(without(bag, 'manifest-sha512.txt'))],
  [
    'a missing manifest of tags',
    /^tagmanifest-sha256.txt bag-profile/mu,
    (bag) => without(bag, 'tagmanifest-sha256.txt'),
  ],
  [
    'no manifest at all',
    /bag-manifest The bag has no manifest/u,
    (bag) => without(without(bag, 'manifest-sha512.txt'), 'manifest-sha256.txt'),
  ],
  [
    'a file that only one manifest has',
    /a\.md bag-manifest It is not in manifest-sha256.txt/u,
    (bag) => edit(bag, 'manifest-sha256.txt', /^.*a\.md\n/mu, ''),
  ],
  [
    'a file listed twice',
    /^manifest-sha256.txt:\d+ bag-manifest .*listed twice/mu,
    (bag) => edit(bag, 'manifest-sha256.txt', /^(.*a\.md\n)/mu, '$1$1'),
  ],
  [
    'a line that is none of a manifest',
    /^manifest-sha256.txt:1 bag-manifest It is no line of a manifest/mu,
    (bag) => edit(bag, 'manifest-sha256.txt', /^/u, 'hello\n'),
  ],
  [
    'a path out of the bag in a manifest',
    /^manifest-sha256.txt:1 bag-unsafe .*leads out/mu,
    (bag) => edit(bag, 'manifest-sha256.txt', /^/u, `${'0'.repeat(64)}  ../../etc/passwd\n`),
  ],
  [
    'an absolute path in a manifest',
    /^manifest-sha256.txt:1 bag-unsafe .*root of the disk/mu,
    (bag) => edit(bag, 'manifest-sha256.txt', /^/u, `${'0'.repeat(64)}  /etc/passwd\n`),
  ],
  [
    'the letter of a drive in a manifest',
    /^manifest-sha256.txt:1 bag-unsafe .*letter of a drive/mu,
    (bag) => edit(bag, 'manifest-sha256.txt', /^/u, `${'0'.repeat(64)}  C:/evil\n`),
  ],
  [
    'a manifest of tags that lists one',
    /^tagmanifest-sha256.txt:1 bag-manifest .*cannot list one/mu,
    (bag) => edit(bag, 'tagmanifest-sha256.txt', /^/u, `${'0'.repeat(64)}  tagmanifest-sha512.txt\n`),
  ],
  [
    'a manifest in a folder',
    /^tags\/manifest-sha256.txt bag-profile No deposit has a file at this place/mu,
    (bag) => rebag(withFile(bag, 'tags/manifest-sha256.txt')),
  ],
  [
    'a file to be fetched',
    /^fetch.txt bag-profile/mu,
    (bag) => rebag(withFile(bag, 'fetch.txt', 'https://example.org/a 1 data/a\n')),
  ],
  [
    'another sum of octets',
    /^bag-info.txt bag-manifest Payload-Oxum says 1\.1, that is 1 byte in 1 file; in data\/ there are [\d,]+ bytes in \d+ files/mu,
    (bag) => edit(bag, 'bag-info.txt', /Oxum: .*/u, 'Oxum: 1.1'),
  ],
  [
    'no day of bagging',
    /^bag-info.txt bag-profile .*Bagging-Date/mu,
    (bag) => rebag(edit(bag, 'bag-info.txt', /Bagging-Date.*\n/u, '')),
  ],
  [
    'no profile',
    /^bag-info.txt bag-profile .*BagIt-Profile-Identifier/mu,
    (bag) => rebag(edit(bag, 'bag-info.txt', /BagIt-Profile.*\n/u, '')),
  ],
  [
    'a label that is there twice',
    /^bag-info.txt bag-profile Bagging-Date is said more than once/mu,
    (bag) => rebag(edit(bag, 'bag-info.txt', /(Bagging-Date.*\n)/u, '$1$1')),
  ],
  ['a file where the profile has none', /^data\/other\/x bag-profile/mu, (bag) => rebag(withFile(bag, 'data/other/x'))],
  [
    'an EPUB of another ISBN',
    /older-hours.epub bag-disagrees .*urn:isbn:9780131103627, which no record has/u,
    async (bag) => rebag(bag.set(epub, await otherEpub(bag, '9783161484100', '9780131103627'))),
  ],
  [
    'an EPUB of another title',
    /older-hours.epub bag-disagrees Its title is “The Younger Hours/u,
    async (bag) => rebag(bag.set(epub, await otherEpub(bag, 'Older', 'Younger'))),
  ],
  [
    'a PDF of another language',
    /older-hours.pdf bag-disagrees Its language is de/u,
    (bag) => rebag(edit(bag, 'data/editions/older-hours.pdf', '<rdf:li>en', '<rdf:li>de')),
  ],
  [
    'a web edition of another DOI',
    /older-hours.html bag-disagrees .*doi:10\.5555\/87654321/u,
    (bag) => rebag(edit(bag, 'data/editions/older-hours.html', '12345678', '87654321')),
  ],
  [
    'two records of another title',
    /older-hours.jsonld bag-disagrees Its title is “The Elder Hours(?:.|\n)*older-hours.dc.xml bag-disagrees Its title is “The Elder Hours/u,
    (bag) =>
      rebag(
        edit(
          edit(bag, 'data/metadata/older-hours.jsonld', 'Older Hours', 'Elder Hours'),
          'data/metadata/older-hours.dc.xml',
          'Older Hours',
          'Elder Hours',
        ),
      ),
  ],
];

async function otherEpub(bag: Bag, from: string, to: string): Promise<Buffer> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bag.get(epub) ?? Buffer.alloc(0));
  return writeEpub(((await zip.file('p.opf')?.async('string')) ?? '').replace(from, to));
}

it('a sound bag has nothing wrong, and is the same when its lists are written anew', async () => {
  expect(await errorsOf(zipBag(sound))).toEqual([]);
  expect([...rebag(new Map(sound))]).toEqual([...sound]);
});

describe('a bag is refused that has', () => {
  test.each(bags)('%s', async (_name, says, damage) => {
    const zip = zipBag(await damage(new Map(sound)));
    expect(zip.equals(zipBag(sound))).toBe(false);
    expect((await errorsOf(zip)).join('\n')).toMatch(says);
  });
});

const zips: readonly (readonly [name: string, says: RegExp, damage: (entries: RawEntry[]) => RawEntry[] | Buffer])[] = [
  ['is cut short', /bag-unreadable .*cut short/u, (entries) => writeRawZip(entries).subarray(0, -300)],
  ['is no zip', /bag-unreadable .*no zip/u, () => Buffer.from('This is a letter, and no zip.')],
  ['is empty', /bag-declaration The zip is empty/u, () => []],
  [
    'has an entry twice',
    /a\.md bag-unsafe It is there twice/u,
    (entries) => [...entries, ...entries.filter(({ name }) => String(name).endsWith('a.md'))],
  ],
  [
    'has two folders at its top',
    /bag-declaration The zip has 2 folders/u,
    (entries) => [...entries, { name: 'other/x', bytes: Buffer.from('x') }],
  ],
  [
    'has a file beside the folder',
    /^x bag-declaration Files lie in the zip beside/mu,
    (entries) => [...entries, { name: 'x', bytes: Buffer.from('x') }],
  ],
  [
    'has an absolute path',
    /^\/etc\/x bag-unsafe .*root of the disk/mu,
    (entries) => [...entries, { name: '/etc/x', bytes: Buffer.from('x') }],
  ],
  [
    'has the letter of a drive',
    /^C:\/x bag-unsafe .*letter of a drive/mu,
    (entries) => [...entries, { name: 'C:/x', bytes: Buffer.from('x') }],
  ],
  [
    'has a symbolic link',
    /bag-unsafe It is a symbolic link/u,
    (entries) => [...entries, { name: `${top}/data/l`, bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }],
  ],
  [
    'has a device',
    /bag-unsafe It is neither a file nor a folder/u,
    (entries) => [...entries, { name: `${top}/data/d`, bytes: Buffer.alloc(0), mode: 0o020666 }],
  ],
  [
    'has a name that is not UTF-8',
    /bag-unsafe .*not in UTF-8/u,
    (entries) => [...entries, { name: Buffer.from(`${top}/data/\xff`, 'latin1'), bytes: Buffer.from('x') }],
  ],
  [
    'is a bomb',
    /bag-unreadable .*a zip bomb/u,
    (entries) => [...entries, { name: `${top}/data/b`, bytes: Buffer.alloc(2 ** 23), packed: true }],
  ],
  [
    'is a bomb that says it is none',
    /data\/b bag-unreadable It cannot be read/u,
    (entries) => [...entries, { name: `${top}/data/b`, bytes: Buffer.alloc(2 ** 23), packed: true, size: 10 }],
  ],
  [
    'has a file that is called otherwise where it lies',
    /a\.md bag-unreadable .*it is called/u,
    (entries) =>
      entries.map((entry) =>
        String(entry.name).endsWith('a.md') ? { ...entry, localName: `${top}/data/source/manuscript/b.md` } : entry,
      ),
  ],
  [
    'has an encrypted file',
    /a\.md bag-unreadable .*encrypted/u,
    (entries) => entries.map((entry) => (String(entry.name).endsWith('a.md') ? { ...entry, encrypted: true } : entry)),
  ],
];

describe('a zip is refused that', () => {
  test.each(zips)('%s', async (_name, says, damage) => {
    const damaged = damage([...sound].map(([path, bytes]) => ({ name: `${top}/${path}`, bytes })));
    const zip = Buffer.isBuffer(damaged) ? damaged : writeRawZip(damaged);
    expect((await errorsOf(zip)).join('\n')).toMatch(says);
  });
});

describe('a folder', () => {
  async function unpack(): Promise<string> {
    const folder = await folderWith({});
    for (const [path, bytes] of sound) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return folder;
  }

  async function errorsIn(folder: string): Promise<string[]> {
    const report = new Report();
    const container = await openContainer(folder);
    await verifyBag(container, report, openZip);
    await container.close();
    return listErrors(report);
  }

  it('is as good as the zip that it was in', async () => {
    expect(await errorsIn(await unpack())).toEqual([]);
  });

  it('is refused with a symbolic link in the place of a file, though that has the same bytes', async () => {
    const folder = await unpack();
    await rename(join(folder, chapter), `${folder}.md`);
    await symlink(`${folder}.md`, join(folder, chapter));
    expect(await errorsIn(folder)).toEqual([`${chapter} bag-unsafe It is a symbolic link, which may lead anywhere`]);
  });

  it.runIf(process.platform !== 'win32')('is refused with a pipe in it, and nobody waits for one', async () => {
    const folder = await unpack();
    execFileSync('mkfifo', [join(folder, 'data/pipe')]);
    expect((await errorsIn(folder)).join()).toMatch(/^data\/pipe bag-unsafe It is neither a file nor a folder/u);
  });
});
