/** A catalogue as a reader's program has it: from the first feed to the book, by a library that others read feeds with. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { OPDSFeed } from 'opds-feed-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Press, closePresses, essay } from '../support/press.ts';

// CommonJS, of which tests and types make different modules.
const reader = createRequire(import.meta.url)('opds-feed-parser') as typeof import('opds-feed-parser');
const { default: OPDSParser, AcquisitionFeed, NavigationFeed, OPDSAcquisitionLink } = reader;

let press: Press;
let shop: Server;
let address: string;

beforeAll(async () => {
  shop = createServer((request, response) => {
    readFile(join(press.folder, 'dist', request.url ?? '')).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void shop.listen(0, '127.0.0.1', () => resolve()));
  address = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`;
  press = await Press.with({
    'tides.md': essay('Tides', 'subjects: [Sea, Moon]\nseries: {name: Water, position: 2}\ndescription: On tides.\n'),
    'boats.md': essay('The Boats', 'subjects: [Sea]\nprice: 9.90 EUR\nisbn: {epub: 978-3-16-148410-0}\n'),
    'bruecke.md': '---\ntitle: Die Brücke\nauthor: Ben Bär\nlanguage: de\n---\n\nWorte & „mehr“.\n',
    'shelf.yaml': `title: The Press\nurl: ${address}\npublisher: The Press\nlicence: CC-BY-4.0\nmanuscripts: "*"\n`,
  });
  await press.build({ to: ['epub'] });
});

afterAll(async () => {
  await new Promise((resolve) => shop.close(resolve));
  await closePresses();
});

const fetchBytes = async (href: string): Promise<Buffer> => {
  const answer = await fetch(href);
  expect([href, answer.status]).toEqual([href, 200]);
  return Buffer.from(await answer.arrayBuffer());
};

/** Every feed that can be reached from the first, by its address. */
async function readFeeds(): Promise<ReadonlyMap<string, OPDSFeed>> {
  const feeds = new Map<string, OPDSFeed>();
  const queue = [`${address}catalogue/opds/index.xml`];
  for (let href = queue.pop(); href !== undefined; href = queue.pop()) {
    if (feeds.has(href)) continue;
    const feed = (await new OPDSParser().parse((await fetchBytes(href)).toString())) as OPDSFeed;
    feeds.set(href, feed);
    const links = [...feed.links, ...feed.entries.flatMap((entry) => entry.links)];
    queue.push(...links.flatMap((link) => (link.type?.startsWith('application/atom+xml') ? [link.href] : [])));
  }
  return feeds;
}

it('is read from its first feed to its last', async () => {
  const feeds = await readFeeds();
  const first = feeds.get(`${address}catalogue/opds/index.xml`);
  expect(first).toBeInstanceOf(NavigationFeed);
  const files = (await press.list('catalogue/opds')).filter((file) => file.endsWith('.xml'));
  expect([...feeds.keys()].toSorted()).toEqual(files.map((file) => `${address}catalogue/opds/${file}`).toSorted());
});

it('says of each title what the reader wants to know', async () => {
  const all = (await readFeeds()).get(`${address}catalogue/opds/all.xml`);
  expect(all).toBeInstanceOf(AcquisitionFeed);
  expect(
    all?.entries.map(({ title, authors, language, series, summary }) => [
      title,
      authors.map(({ name }) => name),
      language,
      series?.name,
      summary.content,
    ]),
  ).toEqual([
    ['The Boats', ['Anna Writer'], 'en', undefined, undefined],
    ['Die Brücke', ['Ben Bär'], 'de', undefined, undefined],
    ['Tides', ['Anna Writer'], 'en', 'Water', 'On tides.'],
  ]);
  const prices = all?.entries.flatMap(({ links }) =>
    links.flatMap((link) => (link instanceof OPDSAcquisitionLink ? link.prices : [])),
  );
  // It looks for the currency by a name that the specification does not have.
  expect(prices?.map(({ value }) => value)).toEqual(['9.90']);
});

it('leads to the book itself, whole', async () => {
  const all = (await readFeeds()).get(`${address}catalogue/opds/all.xml`);
  const books = all?.entries.flatMap(({ links }) =>
    links.filter(({ rel, type }) => rel === OPDSAcquisitionLink.OPEN_ACCESS_REL && type === 'application/epub+zip'),
  );
  const read = await Promise.all((books ?? []).map(async ({ href }) => [href, await fetchBytes(href)] as const));
  expect(read.map(([href]) => href)).toEqual([`${address}bruecke/bruecke.epub`, `${address}tides/tides.epub`]);
  for (const [href, bytes] of read) {
    expect(bytes.equals(await readFile(join(press.folder, 'dist', href.slice(address.length))))).toBe(true);
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  }
});
