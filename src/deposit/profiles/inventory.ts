/** The inventory of an OCFL object, 1.1 (https://ocfl.io/1.1/spec/#inventory). */
import { isMapping } from '../../model/index.ts';

/** Paths by digest (SHA-512, in small letters). */
export type Paths = Readonly<Record<string, readonly string[]>>;

export interface Version {
  readonly created: string;
  readonly message?: string;
  readonly user?: { readonly name: string; readonly address?: string };
  /** Which file has which content. */
  readonly state: Paths;
}

export interface Inventory {
  readonly id: string;
  readonly type: string;
  readonly digestAlgorithm: string;
  /** `v2` */
  readonly head: string;
  /** Where each content lies, from the folder of the object. */
  readonly manifest: Paths;
  readonly versions: Readonly<Record<string, Version>>;
}

export const inventoryType = 'https://ocfl.io/1.1/spec/#inventory';
export const declarationName = '0=ocfl_object_1.1';
export const declaration = 'ocfl_object_1.1\n';

/** Keys in the order of the alphabet, digests too: the same object has the same bytes. */
export function writeInventory({ digestAlgorithm, head, id, manifest, type, versions }: Inventory): string {
  const sorted = (paths: Paths): Paths =>
    Object.fromEntries(
      Object.entries(paths)
        .map(([digest, list]) => [digest, list.toSorted()] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  const all = Object.entries(versions).map(
    ([name, { created, message, state, user }]) => [name, { created, message, state: sorted(state), user }] as const,
  );
  const written = { digestAlgorithm, head, id, manifest: sorted(manifest), type, versions: Object.fromEntries(all) };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** @throws Error in plain words of what is no inventory that can be added to */
export function readInventory(text: string): Inventory {
  const value = parse(text);
  const { id, type, digestAlgorithm, head, manifest, versions, contentDirectory = 'content' } = value;
  if (type !== inventoryType) throw new Error(`it is not of OCFL 1.1, but of ${String(type)}`);
  if (digestAlgorithm !== 'sha512' || contentDirectory !== 'content')
    throw new Error('it was made by another program, in a way that Octavo does not go on with');
  if (typeof id !== 'string' || typeof head !== 'string' || !arePaths(manifest) || !isMapping(versions))
    throw new Error('its inventory lacks what one must have');
  const read = Object.entries(versions).map(([name, version]) => [name, readVersion(name, version)] as const);
  const count = Number(/^v([1-9]\d{0,6})$/u.exec(head)?.[1] ?? 0);
  if (count === 0 || read.length !== count || !read.every(([name], index) => name === `v${index + 1}`))
    throw new Error('its versions are not v1, v2 and so on to its head');
  return { id, type, digestAlgorithm, head, manifest, versions: Object.fromEntries(read) };
}

function readVersion(name: string, value: unknown): Version {
  const { created, message, user, state } = isMapping(value) ? value : {};
  if (typeof created !== 'string' || !arePaths(state)) throw new Error(`its version ${name} lacks what one must have`);
  const known = isMapping(user) && typeof user['name'] === 'string' ? user : undefined;
  const address = known?.['address'];
  return {
    created,
    state,
    ...(typeof message === 'string' && { message }),
    ...(known !== undefined && {
      user: { name: String(known['name']), ...(typeof address === 'string' && { address }) },
    }),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Said below.
  }
  if (!isMapping(value)) throw new Error('its inventory is no JSON');
  return value;
}

function arePaths(value: unknown): value is Paths {
  return (
    isMapping(value) &&
    Object.values(value).every((list) => Array.isArray(list) && list.every((path) => typeof path === 'string'))
  );
}
