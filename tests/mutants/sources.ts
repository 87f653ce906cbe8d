/** The sources of a folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All but faces of rooms, which only pass names on; a file is given as it is. */
export function filesOf(path: string): readonly string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'))
    .map((file) => join(path, file))
    .toSorted();
}
