/** A book's deposit as what goes on the shelf. */
import type { Artifact, Container } from '../model/index.ts';
import { type Report, said } from '../report/index.ts';
import type { PayloadFile } from './bag.ts';
import { findCollisions, tellLimits } from './paths.ts';
import { type Deposit, gatherPayload } from './payload/index.ts';
import { type ProfileName, packageProfiles } from './profiles/index.ts';

export interface PackOptions {
  /** Absent: the bag. */
  readonly profiles?: readonly ProfileName[];
  /** What lies where a package is to lie that adds to it. @param path relative to the output folder, with `/` */
  readonly openBefore?: (path: string) => Promise<Container | undefined>;
}

/**
 * The same bytes for the same book, editions and versions.
 * @returns nothing where the report says why
 * @throws Failure deposit-object
 */
export async function packDeposit(
  deposit: Deposit,
  report: Report,
  { profiles = ['bag'], openBefore }: PackOptions = {},
): Promise<readonly Artifact[]> {
  const { slug } = deposit.book;
  const payload = gatherPayload(deposit);
  if (!arePortable(payload, report)) return [];
  const packed: Artifact[] = [];
  for (const name of profiles) {
    const profile = packageProfiles[name];
    const before = 'adds' in profile ? await openBefore?.(`${slug}/${slug}${profile.suffix}`) : undefined;
    const artifact = await profile.pack({ deposit, payload, before, report });
    if (artifact !== undefined) packed.push(artifact);
  }
  return report.hasErrors ? [] : packed;
}

/** A library unpacks it on a system that nobody knows yet. */
function arePortable(payload: readonly PayloadFile[], report: Report): boolean {
  const collisions = findCollisions(payload.map(({ path }) => path));
  const source = 'source/manuscript/';
  const nameOf = (path: string): string => (path.startsWith(source) ? path.slice(source.length) : path);
  const hint = said`Rename it, and what leads to it in the manuscript.`;
  for (const { path } of payload) {
    const limits = tellLimits(path);
    if (limits === undefined) continue;
    report.add('deposit-path', said`It cannot be in a deposit: it has ${limits}`, { file: nameOf(path) }, hint);
  }
  for (const { path, with: other } of collisions) {
    const text = said`It cannot be in a deposit beside ${nameOf(other)}: on some systems both are one file`;
    report.add('deposit-path', text, { file: nameOf(path) }, hint);
  }
  return !report.hasErrors;
}
