/** What editions say of the book themselves: the package of an EPUB, the XMP of a PDF, the JSON-LD of a web page. */
import { readXmp } from '../../checks/index.ts';
import type { Container, Entry } from '../../model/index.ts';
import { readPackage, readRootFile } from './dublin-core.ts';
import { readPage } from './json-ld.ts';
import { findBetween } from './scan.ts';
import { type Told, flatten, sortIds } from './told.ts';

/** Opens a zip that is in the memory. @param name how it is called where that fails */
export type OpenZip = (bytes: Uint8Array, name: string) => Promise<Container>;

/** Largest EPUB that is opened, which is held in the memory, and largest description, bytes. */
export const largestEpub = 2 ** 26;
const largestText = 2 ** 22;

/** @throws Error that says why it cannot be told */
export async function readEpub(entry: Entry, openZip: OpenZip): Promise<Told> {
  const { entries } = await openZip(await readBytes(entry, largestEpub), 'The EPUB');
  const read = async (path: string | undefined): Promise<string> => {
    const found = entries.find((one) => one.path === path);
    if (found === undefined) throw new Error(`it has no ${path ?? 'package document'}`);
    return new TextDecoder().decode(await readBytes(found, largestText));
  };
  return readPackage(await read(readRootFile(await read('META-INF/container.xml'))));
}

/** @throws Error that says why it cannot be told */
export async function readPdf(entry: Entry): Promise<Told> {
  let told: Told | undefined;
  // Pictures have packets, too; that of an archived document says which part of PDF/A it is.
  for await (const packet of findBetween(entry.read(), ['<?xpacket begin=', '<?xpacket end='], largestText)) {
    if (!packet.includes('http://www.aiim.org/pdfa/ns/id/')) continue;
    told = readPacket(packet.slice(packet.indexOf('?>') + 2));
  }
  if (told === undefined) throw new Error('it has no metadata (XMP) of a document that archives keep');
  return told;
}

function readPacket(packet: string): Told {
  const properties = readXmp(packet);
  const say = (...names: string[]): string[] =>
    properties
      .filter(({ prefix, name }) => names.includes(`${prefix}:${name}`))
      .flatMap(({ kind, text, items }) => (kind === 'text' ? [text] : items));
  // What names its pages, for the page marks of the other editions, is a UUID of its own: no record has it.
  const own = say('dc:identifier', 'xmp:Identifier').filter((id) => !/^urn:uuid:/iu.test(id));
  const ids = sortIds([...new Set(own)], false);
  const authors = say('dc:creator');
  return {
    titles: say('dc:title').map(flatten).slice(0, 1),
    languages: say('dc:language').slice(0, 1),
    // Dates in words have no form in it.
    ...(say('dc:date').length > 0 && { dates: say('dc:date').slice(0, 1) }),
    publishers: say('dc:publisher'),
    uuids: say('xmpMM:DocumentID'),
    people: [...authors, ...say('dc:contributor')].map((name) => ({ names: [name] })),
    everybody: true,
    authors,
    ...ids,
    byEdition: new Map([['pdf', ids.isbns.all]]),
  };
}

/** @throws Error that says why it cannot be told */
export async function readWebPage(entry: Entry): Promise<Told> {
  const marks = ['<script type="application/ld+json">', '</script>'] as const;
  for await (const text of findBetween(entry.read(), marks, largestText)) return readPage(text);
  throw new Error('it has no description in JSON-LD');
}

/** @throws Error of what is longer than it may be */
export async function readBytes(entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.size > most) throw new Error(`it is larger than ${most / 2 ** 20} MB`);
  const bytes = Buffer.alloc(entry.size);
  let length = 0;
  for await (const chunk of entry.read()) {
    if (length + chunk.length > bytes.length) throw new Error('it is longer than it says');
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}
