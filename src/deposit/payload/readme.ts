/** README.txt of a deposit: what it is, and a sentence on each file. */
import { namesOf } from '../../model/index.ts';
import { nameFolder } from '../swhid.ts';
import type { Deposit, Described } from './making.ts';

export function writeReadme({ book, making }: Deposit, files: readonly Described[]): string {
  const { title, subtitle } = book.metadata;
  const authors = namesOf(book.metadata, 'aut');
  const heading = subtitle === undefined ? title : `${title}: ${subtitle}`;
  return [
    heading,
    ...(authors.length === 0 ? [] : [authors.join(', ')]),
    '',
    'This is a deposit for a library: one BagIt bag (RFC 8493). The checksums of all files are in',
    'manifest-sha256.txt and manifest-sha512.txt beside the folder data. Where the bag is unpacked,',
    '',
    '    sha256sum -c manifest-sha256.txt',
    '',
    `says whether each file is as it was put there; so does octavo verify. It was made by Octavo ${making.octavo}.`,
    'octavo rebuild makes the editions again of source/ alone, and says whether they are the same.',
    '',
    'By Software Heritage’s identifiers, which are counted from what is in it, the manuscript is',
    nameFolder(book.sources ?? new Map()),
    '',
    'README.txt',
    '    This list.',
    ...files.flatMap(({ path, about }) => [path, `    ${about}.`]),
    '',
  ].join('\n');
}
