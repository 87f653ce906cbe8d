/** What a result came from: names of files and wishes, each with a hash of what was in it. */
import { createHash } from 'node:crypto';
import type { Book } from '../model/index.ts';
import { version } from '../system/index.ts';
import type { SessionOptions } from './options.ts';

/** `file:one.md`, `picture:https://…`, `theme:/path/tokens.css`, `options`, `version` … → SHA-256. */
export type Inputs = ReadonlyMap<string, string>;

export function hash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

export async function hashStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const sum = createHash('sha256');
  for await (const chunk of stream) sum.update(chunk);
  return sum.digest('hex');
}

/** The files of a manuscript, what it has from elsewhere, and the instant of its version. */
export function inputsOfBook({ sources, images, metadata }: Book): Inputs {
  const inputs = new Map<string, string>();
  for (const [path, bytes] of sources ?? []) inputs.set(`file:${path}`, hash(bytes));
  for (const { source, key, bytes } of images.values()) {
    if (source === undefined || sources?.has(source) !== true) inputs.set(`picture:${source ?? key}`, hash(bytes));
  }
  return inputs.set('instant', hash(metadata.modified));
}

export function inputsOfTheme(taken: ReadonlyMap<string, Uint8Array>): Inputs {
  return new Map([...taken].map(([path, bytes]) => [`theme:${path}`, hash(bytes)]));
}

/** Names of what is new, gone or different, in order. */
export function compareInputs(before: Inputs, now: Inputs): string[] {
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => before.get(name) !== now.get(name)).toSorted((a, b) => (a < b ? -1 : 1));
}

/** What was wished of all manuscripts, and by which Octavo. */
export function inputsOfWishes(options: SessionOptions): Inputs {
  const { theme, trim, attachSource, printReady, wrap, grey, profile, plugins = [], allowRemote } = options;
  const wishes = {
    theme: nameTheme(theme),
    ...{ trim, attachSource, printReady, wrap, grey, options: options.options, allowRemote },
  };
  return new Map([
    ['options', hash(JSON.stringify([wishes, profile && hash(profile.bytes), plugins.map(({ name }) => name)]))],
    ['version', hash(version)],
  ]);
}

/** Where a folder with a theme lies on this machine changes nothing: what is in it is an input of its own. */
function nameTheme(theme: string | undefined): string | undefined {
  return theme !== undefined && /[/\\]/u.test(theme) ? 'a folder' : theme;
}
