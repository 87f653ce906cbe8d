/** Which picture was probably meant by an address that leads nowhere. */
import { posix } from 'node:path';
import { suggest } from '../../model/index.ts';

const pictures = /\.(?:png|jpe?g|gif|webp|svg)$/iu;

/**
 * @param path as it was written, from the text's folder
 * @param from the text: its path in the manuscript's folder
 * @param files all that are in that folder
 * @returns as it would be written there
 */
export function findNearPicture(path: string, from: string, files: readonly string[]): string | undefined {
  const there = files.filter((file) => pictures.test(file));
  const wanted = posix.normalize(posix.join(posix.dirname(from), path)).toLowerCase();
  const stem = stemOf(wanted);
  const found =
    there.find((file) => stemOf(file.toLowerCase()) === stem) ??
    there.find((file) => posix.basename(file).toLowerCase() === posix.basename(wanted)) ??
    suggestName(wanted, there);
  return found === undefined ? undefined : posix.relative(posix.dirname(from), found);
}

/** “plates/tide.png” → “plates/tide” */
function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/u, '');
}

/** In the same folder first: names of pictures are alike in many. */
function suggestName(wanted: string, files: readonly string[]): string | undefined {
  const beside = files.filter((file) => posix.dirname(file).toLowerCase() === posix.dirname(wanted));
  const name = suggest(
    stemOf(posix.basename(wanted)),
    beside.map((file) => stemOf(posix.basename(file).toLowerCase())),
  );
  return beside.find((file) => stemOf(posix.basename(file).toLowerCase()) === name);
}
