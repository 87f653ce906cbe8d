/** Whether what archives are told of the files is so: which there are, how large, with which checksums (METS, PREMIS). */
import { posix } from 'node:path';
import type { Element } from 'xast';
import { said } from '../../report/index.ts';
import type { Tell } from './sets.ts';
import { childrenOf, findAll, follow, readRoot, textOf, textsAt } from './xml.ts';

/** A file as it is in the bag. */
export interface KnownFile {
  readonly size: number;
  /** In hexadecimal, by `sha256` and the like. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Files of the payload by their paths in the bag, those left out that are not as they were put there. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

interface ListedFile extends KnownFile {
  readonly path: string;
}

/** No record can list itself, nor what is made when it is finished. */
const unlisted = new Set(['data/README.txt', 'data/metadata/mets.xml', 'data/metadata/premis.xml']);

/** @param all paths of the payload, damaged files among them @throws Error if it is not well-formed */
export function compareMets(text: string, file: string, known: KnownFiles, all: ReadonlySet<string>, tell: Tell): void {
  const root = readRoot(text);
  const place = posix.dirname(file);
  const pathOf = (element: Element | undefined): string =>
    posix.join(place, decode(element?.attributes['xlink:href'] ?? ''));
  const listed = follow(root, 'fileSec', 'fileGrp', 'file').map((one) => ({
    path: pathOf(childrenOf(one, 'FLocat')[0]),
    ...readAttributes(one),
  }));
  const referred = findAll(root, 'mdRef').map((one) => ({ path: pathOf(one), ...readAttributes(one) }));
  compareListed([...listed, ...referred], file, known, all, tell);
  tellMissing(listed, file, all, tell);
}

/** @throws Error if it is not well-formed */
export function comparePremis(
  text: string,
  file: string,
  known: KnownFiles,
  all: ReadonlySet<string>,
  tell: Tell,
): void {
  const root = readRoot(text);
  const listed = childrenOf(root, 'object').flatMap((object): ListedFile[] => {
    const paths = childrenOf(object, 'objectIdentifier')
      .filter((one) => textsAt(one, 'objectIdentifierType').includes('path in the bag'))
      .flatMap((one) => textsAt(one, 'objectIdentifierValue'));
    const [facts] = childrenOf(object, 'objectCharacteristics');
    const sums = childrenOf(facts, 'fixity').map(
      (one) =>
        [
          nameAlgorithm(textsAt(one, 'messageDigestAlgorithm').join('')),
          textsAt(one, 'messageDigest').join(''),
        ] as const,
    );
    return paths.map((path) => ({ path, size: Number(textsAt(facts, 'size').join('')), sums: new Map(sums) }));
  });
  compareListed(listed, file, known, all, tell);
  tellMissing(listed, file, all, tell);
  const named = ['relatedObjectIdentifierValue', 'linkingObjectIdentifierValue'].flatMap((name) => findAll(root, name));
  for (const path of new Set(named.map(textOf)))
    if (path.startsWith('data/') && !all.has(path.normalize('NFC'))) tellAbsent(path, file, tell);
}

function readAttributes({ attributes }: Element): KnownFile {
  const sum = [nameAlgorithm(attributes['CHECKSUMTYPE'] ?? ''), attributes['CHECKSUM'] ?? ''] as const;
  return { size: Number(attributes['SIZE']), sums: new Map([sum]) };
}

/** `SHA-256` → `sha256` */
function nameAlgorithm(written: string): string {
  return written.toLowerCase().replaceAll('-', '');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function compareListed(
  listed: readonly ListedFile[],
  file: string,
  known: KnownFiles,
  all: ReadonlySet<string>,
  tell: Tell,
): void {
  for (const { path, size, sums } of listed) {
    if (!all.has(path.normalize('NFC'))) tellAbsent(path, file, tell);
    const found = known.get(path.normalize('NFC'));
    if (found === undefined) continue;
    if (size !== found.size) tell(file, said`It says that ${path} has ${size} bytes, and it has ${found.size}`);
    for (const [algorithm, sum] of sums) {
      const right = found.sums.get(algorithm);
      if (right !== undefined && sum.toLowerCase() !== right)
        tell(file, said`It says that the ${algorithm} of ${path} is ${sum}, and it is ${right}`);
    }
    if (sums.size === 0) tell(file, said`It says no checksum of ${path}`);
  }
}

function tellMissing(listed: readonly ListedFile[], file: string, all: ReadonlySet<string>, tell: Tell): void {
  const paths = new Set(listed.map(({ path }) => path.normalize('NFC')));
  for (const path of all)
    if (!paths.has(path) && !unlisted.has(path)) tell(file, said`It does not list ${path}, which is in the package`);
}

function tellAbsent(path: string, file: string, tell: Tell): void {
  tell(file, said`It lists ${path}, which is not in the package`);
}
