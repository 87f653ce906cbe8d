/** Whether a bag has what its manifests list, byte for byte, and nothing else. Each file is read once. */
import { type Hash, createHash } from 'node:crypto';
import type { Entry } from '../../model/index.ts';
import { type Report, allOf, said } from '../../report/index.ts';
import type { BagFiles } from './entries.ts';
import type { Manifest } from './manifests.ts';
import { type Declaration, tellUnreadable } from './tag-files.ts';

export interface Payload {
  readonly files: number;
  /** Bytes, as they were read. */
  readonly bytes: number;
  /** Paths of files that are as they were put there, tag files among them. */
  readonly sound: ReadonlySet<string>;
}

/** @param strict tag files that no manifest has are refused, too */
export async function compareFiles(
  files: BagFiles,
  manifests: readonly Manifest[],
  { isNew }: Declaration,
  strict: boolean,
  report: Report,
): Promise<Payload> {
  const sound = new Set<string>();
  const extra = new Map<string, ReadonlyMap<string, string>>();
  let [count, bytes] = [0, 0];
  for (const [path, entry] of files) {
    const isPayload = path.startsWith('data/');
    const lists = manifests.filter(({ kind }) => kind === (isPayload ? 'payload' : 'tags'));
    const listed = lists.filter(({ sums }) => sums.has(path));
    const read = await hashFile(entry, path, lists, report);
    if (isPayload) {
      count += 1;
      bytes += read?.size ?? 0;
    }
    if (listed.length === 0) {
      const isFree = !isPayload && (!strict || /^tagmanifest-[^/]+\.txt$/u.test(path));
      if (!isFree) extra.set(path, read?.sums ?? new Map());
      continue;
    }
    if (isNew || strict) tellGaps(path, lists, listed, report);
    const wrong = listed.filter(({ algorithm, sums }) => read?.sums.get(algorithm) !== sums.get(path));
    if (wrong.length === 0) sound.add(path);
    else if (read !== undefined)
      report.add('bag-fixity', said`It is not as it was put there, by ${allOf(wrong.map(({ name }) => name))}`, {
        file: path,
      });
  }
  tellMissing(files, manifests, extra, report);
  for (const path of extra.keys())
    report.add('bag-extra', said`It is in the bag, and no manifest has it`, { file: path });
  return { files: count, bytes, sound };
}

/** A file must be in all manifests of its kind (RFC 8493, 2.1.3). */
function tellGaps(path: string, lists: readonly Manifest[], listed: readonly Manifest[], report: Report): void {
  for (const { name } of lists.filter((list) => !listed.includes(list)))
    report.add('bag-manifest', said`It is not in ${name}, and is in ${listed.map((list) => list.name).join(', ')}`, {
      file: path,
    });
}

function tellMissing(
  files: BagFiles,
  manifests: readonly Manifest[],
  extra: ReadonlyMap<string, ReadonlyMap<string, string>>,
  report: Report,
): void {
  const told = new Set<string>();
  for (const { name, algorithm, sums } of manifests)
    for (const [path, sum] of sums) {
      if (files.has(path) || told.has(path)) continue;
      told.add(path);
      const [renamed] = [...extra].find(([, own]) => own.get(algorithm) === sum) ?? [];
      const where = renamed === undefined ? '' : said`; ${renamed} has its bytes: was it renamed?`;
      report.add('bag-missing', said`It is in ${name} and not in the bag${where}`, { file: path });
    }
}

/** @returns nothing where the report says why */
async function hashFile(
  entry: Entry,
  path: string,
  lists: readonly Manifest[],
  report: Report,
): Promise<{ readonly size: number; readonly sums: ReadonlyMap<string, string> } | undefined> {
  const hashes = new Map(lists.map(({ algorithm }): [string, Hash] => [algorithm, createHash(algorithm)]));
  let size = 0;
  try {
    for await (const chunk of entry.read()) {
      size += chunk.length;
      for (const hash of hashes.values()) hash.update(chunk);
    }
  } catch (cause) {
    tellUnreadable(cause, path, report);
    return undefined;
  }
  return { size, sums: new Map([...hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')])) };
}
