/** A bag, read once from beginning to end: is everything in it that should be, as it was, and nothing else? */
import type { Container } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import { type OpenZip, checkAgreement } from '../agreement/index.ts';
import { type BagInfo, checkSum, readBagInfo } from './bag-info.ts';
import { type BagFiles, listFiles } from './entries.ts';
import { checkFetch } from './fetch.ts';
import { compareFiles } from './fixity.ts';
import { type Manifest, readManifests } from './manifests.ts';
import { checkProfile, isDeposit } from './profile.ts';
import { readDeclaration } from './tag-files.ts';

export interface Verified {
  /** Files of the payload, and their bytes together. */
  readonly files: number;
  readonly bytes: number;
  /** Of its checksums: `sha256`. */
  readonly algorithms: readonly string[];
  /** It was held to the profile of Octavo's deposits. */
  readonly isDeposit: boolean;
}

/**
 * Everything that is wrong is in the report, with the path of the file. No more than the lists of the bag and
 * the metadata of its editions are in the memory at once.
 * @returns nothing where there was no going on
 */
export async function verifyBag(container: Container, report: Report, openZip: OpenZip): Promise<Verified | undefined> {
  return (await examineBag(container, report, openZip))?.verified;
}

/** A bag that may be unpacked: what was found out about it, and what is in it. */
export interface Examined {
  readonly verified: Verified;
  readonly files: BagFiles;
  readonly info: BagInfo;
  /** Checksums that files of the payload should have, by path and algorithm. */
  readonly sums: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Paths of those that have them. */
  readonly sound: ReadonlySet<string>;
}

/** The same, for those who go on with it. */
export async function examineBag(
  container: Container,
  report: Report,
  openZip: OpenZip,
): Promise<Examined | undefined> {
  const files = listFiles(container, report);
  if (files === undefined) return undefined;
  const declaration = await readDeclaration(files, report);
  if (declaration === undefined) return undefined;
  const info = await readBagInfo(files, declaration, report);
  const manifests = await readManifests(files, declaration, report);
  await checkFetch(files, declaration, report);
  const isOurs = isDeposit(files, info);
  if (isOurs) checkProfile({ files, declaration, info, manifests }, report);
  else
    report.add(
      'bag-foreign',
      said`It does not say that it is a deposit of Octavo: it was held to the rules of bags alone`,
    );
  const payload = await compareFiles(files, manifests, declaration, isOurs, report);
  checkSum(info, payload, report);
  const sums = collectSums(manifests);
  if (isOurs) {
    const sound = new Map([...files].filter(([path]) => payload.sound.has(path)));
    await checkAgreement({ files: sound, info, sums }, report, openZip);
  }
  const algorithms = [...new Set(manifests.map(({ algorithm }) => algorithm))];
  const verified = { files: payload.files, bytes: payload.bytes, algorithms, isDeposit: isOurs };
  return { verified, files, info, sums, sound: payload.sound };
}

/** Of the payload, by path and algorithm. */
function collectSums(manifests: readonly Manifest[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const { kind, algorithm, sums } of manifests)
    if (kind === 'payload')
      for (const [path, sum] of sums) all.set(path, (all.get(path) ?? new Map<string, string>()).set(algorithm, sum));
  return all;
}
