/** Manifests of a bag as lists: which file has which checksum (RFC 8493, 2.1.3 and 2.2.1). */
import { type Phrase, type Report, said } from '../../report/index.ts';
import { decodePath, tellDanger } from '../paths.ts';
import type { BagFiles } from './entries.ts';
import { type Declaration, readText } from './tag-files.ts';

export interface Manifest {
  /** Its path in the bag: `manifest-sha256.txt`. */
  readonly name: string;
  readonly kind: 'payload' | 'tags';
  readonly algorithm: string;
  /** Checksum, in small hexadecimal letters, by path. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Hexadecimal digits of a checksum, by algorithm. */
const digits: Readonly<Record<string, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};

/** All that can be read. */
export async function readManifests(
  files: BagFiles,
  declaration: Declaration,
  report: Report,
): Promise<readonly Manifest[]> {
  const manifests: Manifest[] = [];
  for (const [name, entry] of files) {
    const [, tag, written = ''] = /^(tag)?manifest-([^/]+)\.txt$/u.exec(name) ?? [];
    if (written === '') continue;
    const algorithm = written.toLowerCase();
    if (digits[algorithm] === undefined) {
      report.add('bag-manifest', said`Nothing is known of checksums by ${written}`, { file: name });
      continue;
    }
    const text = await readText(entry, name, declaration.encoding, report);
    if (text === undefined) continue;
    const kind = tag === undefined ? 'payload' : 'tags';
    manifests.push({ name, kind, algorithm, sums: readLines(text, { name, kind, algorithm }, declaration, report) });
  }
  if (!manifests.some(({ kind }) => kind === 'payload'))
    report.add('bag-manifest', said`The bag has no manifest: nobody can say what should be in it`);
  return manifests;
}

function readLines(
  text: string,
  { name, kind, algorithm }: Omit<Manifest, 'sums'>,
  { isNew }: Declaration,
  report: Report,
): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    if (line === '') continue;
    const place = { file: name, line: index + 1 };
    const [, sum = '', written = ''] = /^([0-9a-fA-F]+)[ \t]+(\S.*)$/u.exec(line) ?? [];
    if (sum.length !== digits[algorithm]) {
      report.add(
        'bag-manifest',
        said`It is no line of a manifest: a checksum by ${algorithm}, a space and a path`,
        place,
      );
      continue;
    }
    const path = decodePath(isNew ? written : written.replace(/^\*?(?:\.\/)?/u, ''), isNew).normalize('NFC');
    const wrong = tellWrong(path, kind);
    if (wrong !== undefined) {
      report.add(
        tellDanger(path) === undefined ? 'bag-manifest' : 'bag-unsafe',
        said`${JSON.stringify(path)}: ${wrong}`,
        place,
      );
      continue;
    }
    const before = sums.get(path);
    if (before !== undefined && (isNew || before !== sum.toLowerCase()))
      report.add('bag-manifest', said`${path} is listed twice`, place);
    sums.set(path, sum.toLowerCase());
  }
  return sums;
}

/** Why a path cannot stand in such a manifest. */
function tellWrong(path: string, kind: Manifest['kind']): Phrase | undefined {
  const danger = tellDanger(path);
  if (danger !== undefined) return danger;
  if (kind === 'payload') return path.startsWith('data/') ? undefined : said`a manifest lists files of data/ alone`;
  if (path.startsWith('data/')) return said`a manifest of tags lists no files of data/`;
  return /^tagmanifest-[^/]+\.txt$/u.test(path) ? said`a manifest of tags cannot list one` : undefined;
}
