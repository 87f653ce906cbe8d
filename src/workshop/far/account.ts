/**
 * What comes back from another machine: what became of a title, and its files by their hashes. It comes from a store,
 * where others may write: no file of it goes anywhere but into the folder of its title.
 */
import { type Artifact, type ArtifactFile, defined, isMapping } from '../../model/index.ts';
import type { Publication } from '../../publication.ts';
import { type Store, isSum, takeFrom } from '../../system/index.ts';
import { readData, writeData } from './data.ts';
import { type FarFile, isSafePath } from './task.ts';

/** An artifact whose bytes lie elsewhere. */
export interface FarArtifact extends Pick<Artifact, 'kind' | 'edition' | 'path' | 'mediaType' | 'inventory' | 'pages'> {
  readonly sha256: string;
  readonly files?: readonly FarFile[];
}

export interface Account {
  readonly form: typeof form;
  readonly publication: Publication;
  readonly artifacts: readonly FarArtifact[];
}

const form = 1;

export function writeAccount(publication: Publication, artifacts: readonly FarArtifact[]): Uint8Array {
  const account: Account = { form, publication, artifacts };
  return writeData(account);
}

/** @throws Error where it is none, or would put files elsewhere */
export function readAccount(bytes: Uint8Array, slug: string): Account {
  const said = readData(bytes);
  if (!isMapping(said) || said['form'] !== form) throw new Error('it is no account of this version');
  const { publication, artifacts } = said;
  if (!isPublication(publication) || !Array.isArray(artifacts)) throw new Error('it is no account');
  return { form, publication, artifacts: artifacts.map((one: unknown) => readArtifact(one, slug)) };
}

function isPublication(said: unknown): said is Publication {
  return (
    isMapping(said) &&
    typeof said['manuscript'] === 'string' &&
    [0, 1, 2, 3].includes(said['exitCode'] as number) &&
    ['editions', 'messages', 'silenced', 'examinations'].every((part) => Array.isArray(said[part])) &&
    isMapping(said['timings'])
  );
}

function readArtifact(said: unknown, slug: string): FarArtifact {
  if (!isMapping(said)) throw new Error('an edition of it is none');
  const { kind, edition, path, mediaType, inventory, pages, sha256, files } = said as unknown as FarArtifact;
  const isOurs = (one: unknown): one is string => isSafePath(one) && one.startsWith(`${slug}/`);
  const others = files === undefined ? undefined : Array.isArray(files) ? (files as readonly FarFile[]) : [];
  if (
    typeof edition !== 'string' ||
    typeof mediaType !== 'string' ||
    !isSum(sha256) ||
    ![path, ...(inventory === undefined ? [] : [inventory]), ...(others ?? []).map(([one]) => one)].every(isOurs) ||
    !(others ?? []).every(([, sum]) => isSum(sum))
  )
    throw new Error(`a file of it is not in its folder: ${path.slice(0, 200)}`);
  return { edition, path, mediaType, sha256, ...defined({ kind, inventory, pages, files: others }) };
}

/** With their bytes. @throws Failure store-failed */
export async function fetchArtifacts(store: Store, artifacts: readonly FarArtifact[]): Promise<Artifact[]> {
  const fetched: Artifact[] = [];
  for (const { sha256, files, ...about } of artifacts) {
    const others: ArtifactFile[] = [];
    for (const [path, sum] of files ?? []) others.push({ path, bytes: await takeFrom(store, sum) });
    fetched.push({
      ...about,
      bytes: await takeFrom(store, sha256),
      ...(files === undefined ? {} : { files: others }),
    });
  }
  return fetched;
}
