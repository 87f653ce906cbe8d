/** PREMIS and METS of a deposit: valid, true of its bytes, and of one mind with its manifests. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bag, makeDeposit, soundBag, unzipBag } from '../support/deposit-bag.ts';
import { validateXml } from '../support/schema.ts';

const schemas = resolve(import.meta.dirname, '../conformance/schemas');

let bag: Bag;
let [premis, mets] = ['', ''];
beforeAll(async () => {
  bag = await soundBag();
  premis = textOf('data/metadata/premis.xml');
  mets = textOf('data/metadata/mets.xml');
});

function textOf(path: string): string {
  return bag.get(path)?.toString('utf8') ?? '';
}

/** What stands between each of these tags. */
function all(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'gu'))].map(([, inside = '']) => inside);
}

const payload = (): string[] => [...bag.keys()].filter((path) => path.startsWith('data/'));

describe('premis.xml', () => {
  it('is valid, and not so when it is damaged', () => {
    const schema = join(schemas, 'premis-3-0.xsd');
    expect(validateXml(premis, schema)).toEqual([]);
    expect(validateXml(premis.replaceAll('eventType', 'eventKind'), schema)).not.toEqual([]);
  });

  it('knows every file of the payload, with its checksums and its size, but those that are made of it', () => {
    const files = all(premis, 'object').filter((one) => one.includes('objectCharacteristics'));
    const told = files.map((one) => ({
      path: all(one, 'objectIdentifierValue')[0],
      sums: all(one, 'messageDigest'),
      size: Number(all(one, 'size')[0]),
    }));
    const made = new Set(['data/README.txt', 'data/metadata/premis.xml', 'data/metadata/mets.xml']);
    expect(told).toEqual(
      payload()
        .filter((path) => !made.has(path))
        .map((path) => {
          const bytes = bag.get(path) ?? Buffer.alloc(0);
          const sums = ['sha256', 'sha512'].map((name) => createHash(name).update(bytes).digest('hex'));
          return { path, sums, size: bytes.length };
        }),
    );
  });

  it('names formats by PRONOM, the level of PDF/A among them', () => {
    const formatOf = (path: string): string | undefined =>
      all(premis, 'object')
        .find((one) => one.includes('objectCharacteristics') && one.includes(`>${path}<`))
        ?.match(/<formatRegistryKey [^>]*>([^<]*)/u)?.[1];
    expect(formatOf('data/editions/older-hours.epub')).toBe('fmt/483');
    expect(formatOf('data/editions/older-hours.html')).toBe('fmt/471');
    expect(formatOf('data/editions/older-hours.pdf')).toBe('fmt/476');
    expect(formatOf('data/source/manuscript/a.md')).toBe('fmt/1149');
  });

  it('dates everything as the book is dated', () => {
    const dates = [...all(premis, 'eventDateTime'), ...all(premis, 'dateCreatedByApplication')];
    expect(new Set(dates)).toEqual(new Set(['2025-12-01T00:00:00Z']));
  });

  it('tells of creation, validation and checksums, and who did it', () => {
    const types = [...premis.matchAll(/<eventType [^>]*>([^<]*)/gu)].map(([, type]) => type);
    expect(types).toEqual(['creation', 'validation', 'message digest calculation']);
    expect(all(premis, 'agentName')).toEqual(['Octavo']);
    expect(all(premis, 'agentVersion')).toEqual(['1.2.3']);
  });

  it('links to nothing that is not there', () => {
    const known = new Set([...all(premis, 'objectIdentifierValue'), ...all(premis, 'agentIdentifierValue')]);
    const linked = [
      ...all(premis, 'linkingObjectIdentifierValue'),
      ...all(premis, 'relatedObjectIdentifierValue'),
      ...all(premis, 'linkingAgentIdentifierValue'),
    ];
    expect(linked.length).toBeGreaterThan(20);
    expect(linked.filter((one) => !known.has(one))).toEqual([]);
  });
});

describe('mets.xml', () => {
  it('is valid, and not so when it is damaged', () => {
    const schema = join(schemas, 'mets-1-12-1.xsd');
    expect(validateXml(mets, schema)).toEqual([]);
    expect(validateXml(mets.replaceAll('FLocat', 'FPlace'), schema)).not.toEqual([]);
  });

  it('leads to every file of the payload but README.txt and itself, from where it lies', () => {
    const links = [
      ...all(mets, 'fileSec')
        .join('')
        .matchAll(/xlink:href="([^"]*)"/gu),
    ].map(([, href = '']) => decodeURI(new URL(href, 'bag:///data/metadata/mets.xml').pathname).slice(1));
    const left = new Set(['data/README.txt', 'data/metadata/mets.xml']);
    expect(links.toSorted()).toEqual(
      payload()
        .filter((path) => !left.has(path))
        .toSorted(),
    );
  });

  it('has the checksums and sizes of what it leads to, records among them', () => {
    const told = [...mets.matchAll(/SIZE="(\d+)" CHECKSUM="([0-9a-f]{64})"/gu)].map(
      ([, size, sum]) => `${size} ${sum}`,
    );
    const there = new Set(
      payload().map((path) => {
        const bytes = bag.get(path) ?? Buffer.alloc(0);
        return `${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
      }),
    );
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter((one) => !there.has(one))).toEqual([]);
    expect(mets).toMatch(/<mdRef MDTYPE="MODS"[^>]*xlink:href="older-hours\.mods\.xml"/u);
    expect(mets).toMatch(/<mdRef MDTYPE="PREMIS"[^>]*xlink:href="premis\.xml"/u);
  });

  it('has chapters that lead to their places in the web edition', () => {
    expect(mets).toMatch(
      /<div TYPE="chapter" LABEL="One"[^>]*>\s*<fptr>\s*<area FILEID="file-\d+" BETYPE="IDREF" BEGIN="a"/u,
    );
  });
});

it('both are valid with a licence, and with names that XML and addresses cannot have as they are', async () => {
  const name = 'Über & ünter #1.md';
  const { zip } = await makeDeposit({
    'book.yaml': `title: A & B <c>\nslug: older-hours\nlicence: CC-BY-4.0\nchapters: ["${name}"]\n`,
    [name]: '# D & E <f>\n\nWords.\n',
  });
  const other = await unzipBag(zip ?? new Uint8Array());
  const [record, structure] = ['premis.xml', 'mets.xml'].map(
    (file) => other.get(`data/metadata/${file}`)?.toString() ?? '',
  );
  expect(validateXml(record ?? '', join(schemas, 'premis-3-0.xsd'))).toEqual([]);
  expect(validateXml(structure ?? '', join(schemas, 'mets-1-12-1.xsd'))).toEqual([]);
  expect(record).toContain('<licenseDocumentationIdentifierValue>https://creativecommons.org/licenses/by/4.0/');
  expect(structure).toContain('xlink:href="../source/manuscript/%C3%9Cber%20&#x26;%20%C3%BCnter%20%231.md"');
});
