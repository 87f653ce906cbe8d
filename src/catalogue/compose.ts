/** All that a catalogue publishes of its titles, written from the same list: pages to browse, and feeds. */
import { createHash } from 'node:crypto';
import type { Artifact } from '../model/index.ts';
import { writeState, type State } from './state.ts';
import type { Title } from './title.ts';

/** What the press says of itself. */
export interface About {
  readonly title: string;
  readonly language: string;
  readonly description?: string;
  /** Ends in `/`. */
  readonly url?: string;
  readonly publisher?: string;
  readonly contact?: string;
  readonly theme?: string;
}

export interface CatalogueSources {
  readonly about: About;
  readonly titles: readonly Title[];
  readonly state: State;
  readonly changed: readonly string[];
  readonly since: string | undefined;
}

export async function composeCatalogue({ state }: CatalogueSources): Promise<readonly Artifact[]> {
  const files = new Map<string, string | Uint8Array>([['state.json', writeState(state)]]);
  return [gather(files)];
}

function gather(files: ReadonlyMap<string, string | Uint8Array>): Artifact {
  const all = [...files].map(([name, content]) => ({
    path: `catalogue/${name}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const sums = all.map(({ path, bytes }) => `${hash(bytes)}  ${path.slice('catalogue/'.length)}\n`).join('');
  const [index, ...others] = all;
  if (index === undefined) throw new Error('A catalogue without pages');
  const inventory = { path: 'catalogue/SHA256SUMS', bytes: new TextEncoder().encode(sums) };
  return {
    edition: 'catalogue',
    mediaType: 'text/html',
    ...index,
    files: [...others, inventory],
    inventory: inventory.path,
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
