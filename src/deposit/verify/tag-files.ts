/** The texts of a bag: what says that it is one, and what its encoding is (RFC 8493, 2.1.1). */
import type { Entry } from '../../model/index.ts';
import { type Report, reasonOf, said } from '../../report/index.ts';
import type { BagFiles } from './entries.ts';

/** Largest tag file that is read, bytes: a hundred thousand long lines. */
const largest = 2 ** 25;

export interface Declaration {
  /** `1.0` */
  readonly version: string;
  /** 1.0 and later are stricter. */
  readonly isNew: boolean;
  readonly encoding: string;
}

/** Versions that were written by anybody, the last of them by us. */
const versions = ['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'];

const ofObject = said`Take one out: ocfl-object.py extract --objdir OBJECT --objver v1 --dstdir BAG; then octavo verify BAG. The object itself is judged by ocfl-validate.py OBJECT.`;

/** @returns nothing where the report says why */
export async function readDeclaration(files: BagFiles, report: Report): Promise<Declaration | undefined> {
  const file = 'bagit.txt';
  const entry = files.get(file);
  if (entry === undefined) {
    if ([...files.keys()].some((name) => name.startsWith('0=ocfl_object_')))
      report.add('bag-declaration', said`This is an OCFL object and no bag; each of its versions is one`, {}, ofObject);
    else report.add('bag-declaration', said`There is no bagit.txt: this is no bag`, { file });
    return undefined;
  }
  const text = await readText(entry, file, 'UTF-8', report);
  if (text === undefined) return undefined;
  const declared =
    /^BagIt-Version[ \t]*:[ \t]*(\S+)[ \t]*[\r\n]\s*Tag-File-Character-Encoding[ \t]*:[ \t]*(\S+)\s*$/u.exec(text);
  const [, version = '', encoding = ''] = declared ?? [];
  if (declared === null)
    report.add('bag-declaration', said`It does not say the version and the encoding of the bag`, { file });
  else if (!versions.includes(version))
    report.add('bag-declaration', said`The version of the bag is ${version}; known are ${versions.join(', ')}`, {
      file,
    });
  else if (labelOf(encoding) === undefined)
    report.add('bag-encoding', said`Nothing is known of the encoding ${encoding}`, { file });
  else if (version === '1.0' && !strict.test(text))
    report.add('bag-declaration', said`Its two lines are not in the form of RFC 8493, 2.1.1`, { file });
  else return { version, isNew: version === '1.0', encoding };
  return undefined;
}

const strict = /^BagIt-Version: \d+\.\d+(?:\r\n|\r|\n)Tag-File-Character-Encoding: \S+(?:\r\n|\r|\n)?$/u;

function labelOf(encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    return undefined;
  }
}

/** The text of a tag file. @returns nothing where the report says why */
export async function readText(
  entry: Entry,
  file: string,
  encoding: string,
  report: Report,
): Promise<string | undefined> {
  const bytes = await readWhole(entry, file, largest, report);
  if (bytes === undefined) return undefined;
  const label = /^utf-?16$/iu.test(encoding) && bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : encoding;
  try {
    // A mark of byte order is no character of UTF-8 texts: it stays, and its line is none.
    return new TextDecoder(label, { fatal: true, ignoreBOM: /^utf-?8$/iu.test(encoding) }).decode(bytes);
  } catch {
    report.add('bag-encoding', said`It is not in ${encoding}, as bagit.txt says`, { file });
    return undefined;
  }
}

/** All bytes of a small file. @param most bytes @returns nothing where the report says why */
export async function readWhole(
  entry: Entry,
  file: string,
  most: number,
  report: Report,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of entry.read()) {
      length += chunk.length;
      if (length > most) throw new Error(`it is larger than ${most / 2 ** 20} MB`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    tellUnreadable(cause, file, report);
    return undefined;
  }
}

export function tellUnreadable(cause: unknown, file: string, report: Report): void {
  report.add('bag-unreadable', said`It cannot be read: ${reasonOf(cause)}`, {
    file,
  });
}
