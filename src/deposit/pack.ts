/** A book's deposit as the bytes of a zip: stored, in the order of paths, dated as the book is. */
import type { Artifact } from '../model/index.ts';
import { Failure, type Report } from '../report/index.ts';
import { describeBag } from './bag-info.ts';
import { type PayloadFile, makeBag } from './bag.ts';
import { findCollisions, tellLimits } from './paths.ts';
import { type Deposit, gatherPayload } from './payload/index.ts';

/** What a zip without the additions of zip64 can hold, bytes, with room for its lists. */
const largest = 2 ** 32 - 2 ** 26;

/**
 * The same bytes for the same book, editions and versions.
 * @returns nothing where the report says why
 * @throws Failure deposit-too-large
 */
export async function packDeposit(deposit: Deposit, report: Report): Promise<Artifact | undefined> {
  const { slug, metadata } = deposit.book;
  const payload = gatherPayload(deposit);
  if (!arePortable(payload, report)) return undefined;
  const bag = makeBag(payload, describeBag(deposit.book, `Octavo ${deposit.making.octavo}`));
  if (bag.reduce((sum, { bytes }) => sum + bytes.length, 0) > largest)
    throw new Failure(3, 'The deposit would be larger than 4 GB', {
      rule: 'deposit-too-large',
      hint: 'Deposit fewer editions at a time (--to), or smaller pictures.',
    });
  return {
    kind: 'deposit',
    edition: 'deposit',
    path: `${slug}/${slug}-deposit.zip`,
    mediaType: 'application/zip',
    bytes: await packZip(`${slug}-deposit`, bag, new Date(metadata.modified)),
  };
}

/** A library unpacks it on a system that nobody knows yet. */
function arePortable(payload: readonly PayloadFile[], report: Report): boolean {
  const collisions = findCollisions(payload.map(({ path }) => path));
  const source = 'source/manuscript/';
  const nameOf = (path: string): string => (path.startsWith(source) ? path.slice(source.length) : path);
  const hint = 'Rename it, and what leads to it in the manuscript.';
  for (const { path } of payload) {
    const limits = tellLimits(path);
    if (limits === undefined) continue;
    report.add('deposit-path', `It cannot be in a deposit: it has ${limits}`, { file: nameOf(path) }, hint);
  }
  for (const { path, with: other } of collisions) {
    const text = `It cannot be in a deposit beside ${nameOf(other)}: on some systems both are one file`;
    report.add('deposit-path', text, { file: nameOf(path) }, hint);
  }
  return !report.hasErrors;
}

/** @param top the one folder in which everything lies */
async function packZip(top: string, files: readonly PayloadFile[], date: Date): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  const entry = { date, binary: true, createFolders: false, unixPermissions: 0o100644 };
  for (const { path, bytes } of files) zip.file(`${top}/${path}`, bytes, entry);
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE', platform: 'UNIX' });
}
