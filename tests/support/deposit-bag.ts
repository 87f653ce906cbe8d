/** A small deposit whose editions are no more than what they say of the book, to be damaged. */
import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { type PackOptions, packDeposit } from '../../src/deposit/index.ts';
import type { Artifact, Book } from '../../src/model/index.ts';
import { Report } from '../../src/report/index.ts';
import { readFiles } from './read-text.ts';
import { writeRawZip } from './raw-zip.ts';

/** Bytes by path in the bag. */
export type Bag = Map<string, Buffer>;

export const top = 'older-hours-deposit';

const opf = `<?xml version="1.0"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier>urn:isbn:9783161484100</dc:identifier><dc:identifier>doi:10.5555/12345678</dc:identifier>
<dc:title>The Older Hours &amp; Walks</dc:title><dc:title>By Night</dc:title><dc:language>en</dc:language>
<dc:creator id="c">Jörg Müller</dc:creator><meta refines="#c" property="role">aut</meta><dc:date>2025-03-04</dc:date>
</metadata></package>`;

const xmp = `%PDF-1.7
<?xpacket begin="" id="a"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">The Older Hours &amp; Walks: By Night</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Jörg Müller</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<dc:identifier>urn:isbn:9780306406157</dc:identifier><xmpMM:DocumentID>urn:uuid:</xmpMM:DocumentID><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;

const page = `<!DOCTYPE html><script type="application/ld+json">{"@id":"https://doi.org/10.5555/12345678",
"name":"The Older Hours & Walks","alternativeHeadline":"By Night","inLanguage":"en","datePublished":"2025-03-04",
"author":[{"@type":"Person","name":"Jörg Müller"}]}</script>`;

export async function writeEpub(text = opf): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('mimetype', 'application/epub+zip');
  zip.file('META-INF/container.xml', '<container><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>');
  zip.file('p.opf', text);
  return zip.generateAsync({ type: 'nodebuffer' });
}

export async function makeDeposit(files: Readonly<Record<string, string>> = {}): Promise<{
  readonly zip: Uint8Array | undefined;
  readonly report: Report;
}> {
  const { book } = await readFiles({
    'book.yaml': [
      'title: The Older Hours & Walks',
      'subtitle: By Night',
      'slug: older-hours',
      'author: Jörg Müller',
      'language: en',
      'date: 2025-03-04',
      'isbn: {epub: 978-3-16-148410-0, pdf: 978-0-306-40615-7}',
      'doi: 10.5555/12345678',
      'chapters: [a.md]',
    ].join('\n'),
    'a.md': '# One\n\nWords.\n',
    ...files,
  });
  const sources = new Map([
    ...(book.sources ?? []),
    ...Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const),
  ]);
  return depositBook({ ...book, sources });
}

/** A deposit of a book whose editions are those made up above. */
export async function depositBook(
  book: Book,
  options: PackOptions = {},
  withProvenance = false,
): Promise<{
  readonly zip: Uint8Array | undefined;
  readonly packed: readonly Artifact[];
  readonly report: Report;
}> {
  const report = new Report();
  const edition = (name: string, mediaType: string, bytes: Uint8Array): Artifact => ({
    edition: name,
    path: `${book.slug}/${book.slug}.${name}`,
    mediaType,
    bytes,
  });
  const editions = [
    edition('html', 'text/html', Buffer.from(page)),
    edition('epub', 'application/epub+zip', await writeEpub()),
    edition('pdf', 'application/pdf', Buffer.from(xmp.replace('urn:uuid:', book.metadata.uuid))),
  ];
  const making = { octavo: '1.2.3', node: '>=20', wishes: {}, plugins: [], fonts: [], packages: new Map() };
  const packed = await packDeposit({ book, editions, messages: [], making, withProvenance }, report, options);
  return { zip: packed[0]?.bytes, packed, report };
}

export async function soundBag(): Promise<Bag> {
  const { zip } = await makeDeposit();
  return unzipBag(zip ?? new Uint8Array());
}

export async function unzipBag(zip: Uint8Array): Promise<Bag> {
  const opened = await JSZip.loadAsync(zip);
  const bag: Bag = new Map();
  for (const [name, file] of Object.entries(opened.files))
    bag.set(name.slice(name.indexOf('/') + 1), await file.async('nodebuffer'));
  return bag;
}

/** Manifests and sums written anew: what is wrong then is not that a checksum is. */
export function rebag(bag: Bag): Bag {
  const sum = (algorithm: string, isTag: boolean): Buffer => {
    const paths = [...bag.keys()].filter(
      (path) => path.startsWith('data/') !== isTag && !path.startsWith('tagmanifest'),
    );
    const lines = paths
      .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map((path) => {
        const digest = createHash(algorithm)
          .update(bag.get(path) ?? '')
          .digest('hex');
        return `${digest}  ${path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
      });
    return Buffer.from(lines.join(''));
  };
  const data = [...bag].filter(([path]) => path.startsWith('data/'));
  const oxum = `${data.reduce((all, [, bytes]) => all + bytes.length, 0)}.${data.length}`;
  const info = bag.get('bag-info.txt');
  if (info !== undefined)
    bag.set(
      'bag-info.txt',
      Buffer.from(info.toString('latin1').replace(/^Payload-Oxum: .*$/mu, `Payload-Oxum: ${oxum}`), 'latin1'),
    );
  for (const algorithm of ['sha256', 'sha512'])
    if (bag.has(`manifest-${algorithm}.txt`)) bag.set(`manifest-${algorithm}.txt`, sum(algorithm, false));
  return retag(bag, sum);
}

function retag(bag: Bag, sum: (algorithm: string, isTag: boolean) => Buffer): Bag {
  for (const algorithm of ['sha256', 'sha512'])
    if (bag.has(`tagmanifest-${algorithm}.txt`)) bag.set(`tagmanifest-${algorithm}.txt`, sum(algorithm, true));
  return bag;
}

export function zipBag(bag: Bag, folder = top): Buffer {
  return writeRawZip([...bag].map(([path, bytes]) => ({ name: `${folder}/${path}`, bytes })));
}
