/** A deposit as what it was made of, and its editions against those that were made of that again. */
import { createHash } from 'node:crypto';
import type { Artifact, Container, Entry } from '../model/index.ts';
import { Failure, type Phrase, type Report, said } from '../report/index.ts';
import { type OpenZip, readBytes } from './agreement/index.ts';
import { placeEdition } from './payload/index.ts';
import { type Recipe, readPackages, readRecipe } from './recipe.ts';
import { examineBag } from './verify/index.ts';

export interface Origin {
  readonly recipe: Recipe;
  /** Files of the manuscript by their paths in its folder: each has been read and found as it was put there. */
  readonly manuscript: ReadonlyMap<string, Entry>;
  /** Of the press that the file for the printer is for. */
  readonly outputIntent?: Uint8Array;
  /** By their paths in the payload; those that are not as they were put there, too. */
  readonly editions: ReadonlyMap<string, DepositedEdition>;
  /** Versions by name; empty in deposits that did not say them yet. */
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

export interface DepositedEdition {
  /** Absent: it is damaged, or is not there any more. */
  readonly entry?: Entry;
  /** In hexadecimal, by algorithm, as the manifests have them. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Largest file besides the manuscript that is read, bytes. */
const largest = 2 ** 24;

/**
 * What is wrong with the bag is in the report; with what its editions are made of, nothing may be.
 * @throws Failure rebuild-impossible
 */
export async function openOrigin(container: Container, report: Report, openZip: OpenZip): Promise<Origin> {
  const examined = await examineBag(container, report, openZip);
  if (examined === undefined) throw impossible(said`it is no bag that could be unpacked`);
  const { files, info, sums, sound } = examined;
  const isDamaged = report.messages.some(
    ({ severity, rule, file = '' }) =>
      severity === 'error' && (rule === 'bag-unsafe' || file.startsWith('data/source/')),
  );
  if (isDamaged) throw impossible(said`what they were made of is not as it was put there`);
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const entry = files.get(`data/source/${path}`);
    return entry === undefined ? undefined : readBytes(entry, largest);
  };
  const versions = await read('versions.json');
  const packages = await read('packages.json');
  const outputIntent = await read('output-intent.icc');
  if (versions === undefined)
    throw impossible(said`it has no data/source/versions.json, so it is no deposit of Octavo`);
  const recipe = readRecipe(textOf(versions), info.get('Internal-Sender-Identifier')?.[0] ?? 'book');
  const manuscript = listBelow(files, 'data/source/manuscript/');
  if (recipe.manuscript !== undefined && !manuscript.has(recipe.manuscript))
    throw impossible(said`its manuscript is not there: ${recipe.manuscript}`);
  return {
    recipe,
    manuscript,
    editions: new Map(
      [...sums]
        .filter(([path]) => path.startsWith('data/editions/'))
        .map(([path, own]): [string, DepositedEdition] => {
          const entry = sound.has(path) ? files.get(path) : undefined;
          return [path.slice('data/'.length), { sums: own, ...(entry !== undefined && { entry }) }];
        }),
    ),
    packages: packages === undefined ? new Map() : readPackages(textOf(packages)),
    ...(outputIntent !== undefined && { outputIntent }),
  };
}

/** By names as the bag has them, since a text names its pictures so: the keys of `files` are composed. */
function listBelow(files: ReadonlyMap<string, Entry>, folder: string): ReadonlyMap<string, Entry> {
  return new Map(
    [...files].flatMap(([path, entry]) =>
      path.startsWith(folder) ? [[entry.path.slice(entry.path.indexOf(folder) + folder.length), entry] as const] : [],
    ),
  );
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function impossible(why: Phrase): Failure {
  return new Failure(1, said`The editions cannot be made again: ${why}`, { rule: 'rebuild-impossible' });
}

/** What became of a file of the editions. */
export interface Compared {
  /** In the payload: `editions/my-book.epub`. */
  readonly path: string;
  /**
   * `restored`: the deposit's own is damaged or lost, and what was made again has the checksums that it had; `missing`:
   * it was not made again; `new`: it was not deposited.
   */
  readonly outcome: 'same' | 'restored' | 'different' | 'missing' | 'new';
  /** Of what is different: the first byte, counted from 0; absent: there is nothing to compare it with. */
  readonly from?: number;
}

/** In the order of the deposit. */
export async function compareEditions(
  origin: Origin,
  made: readonly Artifact[],
  slug: string,
): Promise<readonly Compared[]> {
  const again = new Map(
    made.flatMap((artifact) => placeEdition(artifact, slug)).map(({ path, bytes }) => [path, bytes]),
  );
  const compared: Compared[] = [];
  for (const [path, { entry, sums }] of origin.editions) {
    const bytes = again.get(path);
    if (bytes === undefined) {
      compared.push({ path, outcome: 'missing' });
    } else if (entry === undefined) {
      compared.push({ path, outcome: hasSums(bytes, sums) ? 'restored' : 'different' });
    } else {
      const from = await findDifference(entry, bytes);
      compared.push(from === undefined ? { path, outcome: 'same' } : { path, outcome: 'different', from });
    }
  }
  for (const path of again.keys()) if (!origin.editions.has(path)) compared.push({ path, outcome: 'new' });
  return compared;
}

function hasSums(bytes: Uint8Array, sums: ReadonlyMap<string, string>): boolean {
  return [...sums].every(([algorithm, sum]) => createHash(algorithm).update(bytes).digest('hex') === sum);
}

async function findDifference(entry: Entry, bytes: Uint8Array): Promise<number | undefined> {
  let at = 0;
  for await (const chunk of entry.read()) {
    const piece = bytes.subarray(at, at + chunk.length);
    if (Buffer.compare(piece, chunk) !== 0) {
      const first = piece.findIndex((byte, index) => byte !== chunk[index]);
      return at + (first === -1 ? piece.length : first);
    }
    at += chunk.length;
  }
  return at === bytes.length ? undefined : at;
}
