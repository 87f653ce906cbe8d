/** What is in a zip. yauzl reads the list at its end, one entry at a time, and unpacks as a stream. */
import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import type { Container, Entry } from '../../model/index.ts';
import { Failure, Reason, type Words, inEnglish, reasonOf, said } from '../../report/index.ts';
import { codeOf } from '../causes.ts';

/** A file of more than this unpacked, bytes, which is packed this many times smaller, is there to do harm. */
const harmless = 2 ** 20;
const mostTimes = 200;

/** @throws Failure bag-unreadable */
export async function openZipFile(path: string, mostEntries: number): Promise<Container & { close(): Promise<void> }> {
  const { openPromise } = await import('yauzl');
  return listZip(path, mostEntries, () => openPromise(path, options));
}

/** The same of one that is in the memory. @throws Failure bag-unreadable */
export async function openZip(bytes: Uint8Array, name: string): Promise<Container> {
  const { fromBufferPromise } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return listZip(name, 100_000, () => fromBufferPromise(buffer, options));
}

/** Names stay bytes: what is wrong with them is for those to say who asked. */
const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

async function listZip(
  name: string,
  mostEntries: number,
  open: () => Promise<ZipFile>,
): Promise<Container & { close(): Promise<void> }> {
  let zip: ZipFile | undefined;
  try {
    zip = await open();
    const opened = zip;
    const entries: Entry[] = [];
    let packed = 0;
    for await (const entry of zip.eachEntry()) {
      packed += entry.compressedSize;
      assertHarmless(entry, packed, zip.fileSize);
      entries.push(describe(entry, opened));
      if (entries.length > mostEntries) throw new Error(`it has more than ${mostEntries} files`);
    }
    return {
      kind: 'zip',
      entries,
      close: () => {
        opened.close();
        return Promise.resolve();
      },
    };
  } catch (cause) {
    zip?.close();
    if (cause instanceof Failure || codeOf(cause) !== undefined) throw cause;
    throw new Failure(1, said`${name} cannot be read as a zip: ${sayReason(cause)}`, {
      rule: 'bag-unreadable',
      hint: said`Nothing of it was unpacked. Look for another copy.`,
      cause,
    });
  }
}

/** @throws Error of what would be far larger than it is, or is listed more often than it is there */
function assertHarmless(entry: ZipEntry, packed: number, size: number): void {
  const name = JSON.stringify(pathOf(entry).path);
  if (packed > size) throw new Error(`${name} lies where another file lies, too`);
  if (entry.uncompressedSize > harmless && entry.uncompressedSize > entry.compressedSize * mostTimes)
    throw new Error(`${name} would be more than ${mostTimes} times as large as it is: a zip bomb`);
}

function describe(entry: ZipEntry, zip: ZipFile): Entry {
  const { path, isUtf8 } = pathOf(entry);
  return {
    path: path.replace(/\/$/u, ''),
    kind: isUtf8 ? kindOf(entry, path) : 'file',
    size: entry.uncompressedSize,
    read: () => readEntry(entry, zip),
  };
}

/** Text of bytes that are no UTF-8 has U+FFFD in it. */
function pathOf({ fileNameRaw }: ZipEntry): { readonly path: string; readonly isUtf8: boolean } {
  const path = fileNameRaw.toString('utf8');
  return { path, isUtf8: Buffer.from(path).equals(fileNameRaw) };
}

/** Bits of a mode that say what a file is (POSIX `S_IFMT`), where a system has written one that knows them. */
const kinds: Readonly<Record<number, Entry['kind']>> = { 0o10: 'file', 0o04: 'folder', 0o12: 'link', 0: 'file' };

function kindOf({ versionMadeBy, externalFileAttributes }: ZipEntry, path: string): Entry['kind'] {
  const system = versionMadeBy >>> 8;
  // Unix and OS X (APPNOTE 4.4.2); some write the mode whatever they call themselves.
  const mode = (externalFileAttributes >>> 16) >>> 12;
  const kind = system === 3 || system === 19 || mode === 0o12 ? (kinds[mode] ?? 'special') : 'file';
  return kind === 'file' && path.endsWith('/') ? 'folder' : kind;
}

async function* readEntry(entry: ZipEntry, zip: ZipFile): AsyncGenerator<Uint8Array> {
  try {
    if (entry.isEncrypted()) throw new Reason(said`it is encrypted`);
    const local = await zip.readLocalFileHeaderPromise(entry);
    if (!local.fileName.equals(entry.fileNameRaw))
      throw new Reason(said`it is called ${JSON.stringify(local.fileName.toString('utf8'))} where it lies in the zip`);
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Uint8Array;
  } catch (cause) {
    throw new Reason(sayReason(cause), { cause });
  }
}

/** The library's words, in the house's form. */
function sayReason(cause: unknown): Words {
  const words = reasonOf(cause);
  const text = inEnglish(words);
  // Of one that was cut short, the end of an EPUB in it may be found.
  if (/End of central directory record signature not found|Invalid comment length/u.test(text))
    return said`its end is missing, so it is no zip or was cut short`;
  return words;
}
