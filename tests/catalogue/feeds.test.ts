/** What a catalogue says of its titles: every feed of the same list, valid, and leading to what is there. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { fromXml } from 'xast-util-from-xml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../src/model/index.ts';
import { Press, closePresses, essay } from '../support/press.ts';
import { validateXml } from '../support/schema.ts';

interface Publication {
  readonly metadata: Readonly<Record<string, unknown>> & { readonly title: string };
  readonly links: readonly { readonly rel: string; readonly href: string; readonly properties?: unknown }[];
}

const shelf = `title: The Press
url: https://books.example
contact: books@press.example
gateway: https://gateway.example/oai
publisher: The Press
licence: CC-BY-4.0
manuscripts: "*"
`;

let press: Press;
afterAll(closePresses);
const opds = async (name: string) =>
  JSON.parse(await press.read(`catalogue/opds/${name}.json`)) as {
    publications: readonly Publication[];
    navigation: readonly { title: string; href: string }[];
    facets: readonly { metadata: { title: string }; links: readonly { title: string }[] }[];
  };

beforeAll(async () => {
  press = await Press.with({
    'tides.md': essay('Tides', 'subjects: [Sea, Moon]\nseries: {name: Water, position: 2}\ndescription: On tides.\n'),
    'boats.md': essay('The Boats', 'subjects: [Sea]\nseries: {name: Water, position: 1}\nprice: 9.90 EUR\n'),
    'bruecke/book.yaml':
      'title: Die Brücke\nauthor: {name: Ben Bär, orcid: 0000-0002-1825-0097}\nlanguage: de\nisbn: {epub: 978-3-16-148410-0}\n',
    'bruecke/10-eins.md': '# Eins\n\nWorte.\n',
    'shelf.yaml': shelf,
  });
  await press.build({ to: ['html', 'epub'] });
});

describe('OPDS', () => {
  it('lists all titles by their names, without the article', async () => {
    const { publications } = await opds('all');
    expect(publications.map(({ metadata }) => metadata.title)).toEqual(['The Boats', 'Die Brücke', 'Tides']);
  });

  it('says who made a title, where the person is known, and how accessible it is', async () => {
    const { publications } = await opds('series-water');
    expect(publications.map(({ metadata: { title, belongsTo } }) => [title, belongsTo])).toEqual([
      ['The Boats', { series: { name: 'Water', position: 1 } }],
      ['Tides', { series: { name: 'Water', position: 2 } }],
    ]);
    const [bridge] = (await opds('language-de')).publications;
    expect(bridge?.metadata['identifier']).toBe('urn:isbn:9783161484100');
    expect(bridge?.metadata['author']).toMatchObject({ identifier: 'https://orcid.org/0000-0002-1825-0097' });
    expect(bridge?.metadata['accessibility']).toMatchObject({ accessMode: ['textual'], hazard: ['none'] });
  });

  it('leads to what is free, and to the page of what is for sale', async () => {
    const { publications } = await opds('all');
    const ways = publications.map(({ links }) => links.slice(1).map(({ rel, href }) => [rel.split('/').at(-1), href]));
    expect(ways[0]?.[0]).toEqual(['buy', 'https://books.example/catalogue/title-boats.html']);
    expect(publications[0]?.links[1]?.properties).toMatchObject({ price: { value: 9.9, currency: 'EUR' } });
    expect(ways[2]).toEqual([
      ['open-access', 'https://books.example/tides/tides.html'],
      ['open-access', 'https://books.example/tides/tides.epub'],
    ]);
  });

  it('has facets by language and subject, and every feed that it names', async () => {
    const { facets } = await opds('all');
    expect(facets.map(({ metadata, links }) => [metadata.title, links.map(({ title }) => title)])).toEqual([
      ['Languages', ['English', 'German']],
      ['Subjects', ['Sea', 'Moon']],
    ]);
    const files = await press.list('catalogue/opds');
    const named = (
      await Promise.all(
        files.filter((file) => file.endsWith('.json')).map(async (file) => press.read(`catalogue/opds/${file}`)),
      )
    ).flatMap((text) => [...text.matchAll(/"https:\/\/books\.example\/([^"]+)"/gu)].map(([, path = '']) => path));
    expect([...new Set(named)].filter((path) => !existsSync(join(press.folder, 'dist', path)))).toEqual([]);
  });

  it('says the same as Atom', async () => {
    const feed = await press.read('catalogue/opds/all.xml');
    expect([...feed.matchAll(/<entry>\s*<id>[^<]+<\/id>\s*<title>([^<]+)/gu)].map(([, title]) => title)).toEqual([
      'The Boats',
      'Die Brücke',
      'Tides',
    ]);
    expect(feed).toContain('opds:facetGroup="Languages"');
    expect(feed).toContain('<opds:price currencycode="EUR">9.90</opds:price>');
    for (const file of (await press.list('catalogue/opds')).filter((name) => name.endsWith('.xml'))) {
      const text = await press.read(`catalogue/opds/${file}`);
      expect(() => fromXml(text)).not.toThrow();
    }
  });
});

describe('what libraries and shops take in', () => {
  it('is one MARC file of all titles, in both forms', async () => {
    const xml = await press.read('catalogue/marc.xml');
    expect(validateXml(xml, join(import.meta.dirname, '../conformance/schemas/MARC21slim.xsd'))).toEqual([]);
    expect(xml.match(/<record/gu)).toHaveLength(3);
    const records = (await press.read('catalogue/marc.mrc')).split('\u001D').slice(0, -1);
    expect(records.map((record) => Number(record.slice(0, 5)))).toEqual(
      records.map((record) => Buffer.byteLength(record) + 1),
    );
  });

  it('is one ONIX message with every product, each with a reference of its own', async () => {
    const onix = await press.read('catalogue/onix.xml');
    const references = [...onix.matchAll(/<RecordReference>([^<]+)/gu)].map(([, name]) => name);
    expect(references).toHaveLength(5);
    expect(new Set(references).size).toBe(5);
    expect(onix.match(/<Header>/gu)).toHaveLength(1);
  });

  it('is a KBART file with a row for each title and all its columns', async () => {
    const rows = (await press.read('catalogue/kbart.txt'))
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split('\t'));
    expect(rows.map((row) => row.length)).toEqual([25, 25, 25, 25]);
    expect(rows[2]?.slice(0, 3)).toEqual(['Die Brücke', '', '9783161484100']);
  });

  it('is a static repository, as its gateway is asked for it', async () => {
    const oai = await press.read('catalogue/oai.xml');
    expect(oai).toContain('<oai:baseURL>https://gateway.example/oai/books.example/catalogue/oai.xml</oai:baseURL>');
    expect([...oai.matchAll(/<oai:identifier>([^<]+)/gu)].map(([, id]) => id)).toEqual([
      'oai:books.example:boats',
      'oai:books.example:bruecke',
      'oai:books.example:tides',
    ]);
  });
});

describe('the pages', () => {
  it('lead to nothing that is not there, and nobody needs a program to go from one to another', async () => {
    const dead: string[] = [];
    const reached = new Set<string>();
    const queue = ['catalogue/index.html'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      const folder = dirname(join(press.folder, 'dist', path));
      visit(fromHtml(await press.read(path)), 'element', ({ tagName, properties: { href, src } }) => {
        const address = href ?? src;
        if (typeof address !== 'string' || /^(?:https?:|#)/u.test(address)) return;
        const target = resolve(folder, decodeURIComponent(address.split('#')[0] ?? ''));
        if (!existsSync(target)) dead.push(`${path}: ${address}`);
        else if (tagName === 'a' && target.endsWith('.html') && target.includes('/catalogue/'))
          queue.push(target.slice(join(press.folder, 'dist').length + 1));
      });
    }
    expect(dead).toEqual([]);
    const pages = (await press.list('catalogue')).filter((file) => file.endsWith('.html'));
    expect([...reached].map((path) => path.slice('catalogue/'.length)).toSorted()).toEqual(pages);
  });

  it('are named in the sitemap', async () => {
    const map = await press.read('sitemap.xml');
    expect(map).toContain('<loc>https://books.example/catalogue/title-tides.html</loc>');
    expect(map.match(/<url>/gu)).toHaveLength(
      (await press.list('catalogue')).filter((file) => file.endsWith('.html')).length,
    );
  });

  it('tell machines what a title is', async () => {
    const page = await press.read('catalogue/title-tides.html');
    const [, data = ''] = /<script type="application\/ld\+json"[^>]*>([^<]+)/u.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ name: 'Tides', isPartOf: { name: 'Water' }, version: '1' });
  });
});

describe('a title that changes', () => {
  it('has a new version that says what changed, and shops are told of it alone', async () => {
    await press.write(
      'tides.md',
      essay('Tides', 'subjects: [Sea, Moon]\nseries: {name: Water, position: 2}\n', 'Mended.'),
    );
    const { state } = await press.build({ to: ['html', 'epub'] });
    expect(state.titles['tides']?.versions.map(({ number, changes }) => [number, changes])).toEqual([
      [1, []],
      [2, ['tides.md']],
    ]);
    const changes = await press.read('catalogue/onix-changes.xml');
    expect(changes.match(/<RecordReference>/gu)).toHaveLength(2);
    expect(changes).toContain('tides.');
    expect(await press.read('catalogue/title-tides.html')).toContain('Changed: tides.md');
    const records = (await press.read('catalogue/marc.mrc')).split('\u001D');
    expect(records.map((record) => record.slice(5, 6))).toEqual(['n', 'n', 'c', '']);
  });

  it('that is withdrawn stays in the feeds as such, with the reason, at its address', async () => {
    await press.write('shelf.yaml', `${shelf}withdrawn: {boats: {reason: They leaked, date: 2026-04-01}}\n`);
    const { rows } = await press.build({ to: ['html', 'epub'] });
    expect(rows.find(({ slug }) => slug === 'boats')).toMatchObject({ status: 'withdrawn', reason: 'They leaked' });
    const titles = async (name: string) => (await opds(name)).publications.map(({ metadata }) => metadata.title);
    expect(await titles('all')).toEqual(['Die Brücke', 'Tides']);
    expect(await titles('withdrawn')).toEqual(['The Boats']);
    expect((await opds('withdrawn')).publications[0]?.links[1]?.properties).toEqual({
      availability: { state: 'unavailable', since: '2026-04-01' },
    });
    const page = await press.read('catalogue/title-boats.html');
    expect(page).toContain('They leaked');
    expect(page).not.toContain('boats.epub');
    expect((await press.read('catalogue/marc.mrc')).slice(5, 6)).toBe('d');
    expect(await press.read('catalogue/onix-changes.xml')).toContain('<PublishingStatus>11</PublishingStatus>');
    expect(await press.read('catalogue/oai.xml')).toContain('Withdrawn: They leaked');
    expect(await press.read('catalogue/kbart.txt')).not.toContain('The Boats');
  });
});
