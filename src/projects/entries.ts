/** Chapters as a project lists them. */
import { posix } from 'node:path';
import { isMarkdown } from '../model/index.ts';
import type { Entry } from '../manuscript/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';

export function fileEntry(file: string, more: Partial<Entry> = {}): Entry {
  return { kind: 'file', file: posix.normalize(file), place: {}, entries: [], ...more };
}

export function partEntry(title: string, entries: readonly Entry[], more: Partial<Entry> = {}): Entry {
  return { kind: 'part', title, place: {}, entries, ...more };
}

const endings = ['.md', '.qmd', '.Rmd', '.rmd', '.markdown', '.ipynb', '.rst', '.txt'];

/** A name that may lack its ending. @returns the file that is there, else the name itself */
export async function withEnding(name: string, folder: ManuscriptFolder): Promise<string> {
  const path = posix.normalize(name);
  if (isMarkdown(path) || (await folder.exists(path))) return path;
  for (const ending of endings) if (await folder.exists(`${path}${ending}`)) return `${path}${ending}`;
  return path;
}
