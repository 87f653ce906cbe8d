/** Files as a zip: stored, in their order, dated as the book is. */
import { Failure } from '../report/index.ts';
import type { PayloadFile } from './bag.ts';

/** What a zip without the additions of zip64 can hold, bytes, with room for its lists. */
const largest = 2 ** 32 - 2 ** 26;

/**
 * @param top the one folder in which everything lies; absent: nothing lies in any
 * @throws Failure deposit-too-large
 */
export async function packZip(
  files: readonly PayloadFile[],
  { top, date }: { readonly top?: string; readonly date: Date },
): Promise<Uint8Array> {
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > largest)
    throw new Failure(3, 'The deposit would be larger than 4 GB', {
      rule: 'deposit-too-large',
      hint: 'Deposit fewer editions at a time (--to), or smaller pictures.',
    });
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  const entry = { date, binary: true, createFolders: false, unixPermissions: 0o100644 };
  for (const { path, bytes } of files) zip.file(top === undefined ? path : `${top}/${path}`, bytes, entry);
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE', platform: 'UNIX' });
}
