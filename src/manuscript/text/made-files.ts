/** Files that the code of a manuscript would make if it were run. */
import { posix } from 'node:path';
import { findFencedCode } from './fenced-code.ts';
import type { ManuscriptFile } from './manuscript-file.ts';

const cell = /^[\s>]*(?:`{3,}|~{3,})\s*\{/u;

/**
 * The first place where the code of a cell names a file.
 * @param path as somebody names it
 * @returns `chapter.Rmd:8`; undefined: no code names it
 */
export function findMaker(path: string, texts: ReadonlyMap<string, Pick<ManuscriptFile, 'text'>>): string | undefined {
  const name = posix.basename(path);
  for (const [file, { text }] of texts) {
    if (!text.includes(name)) continue;
    const lines = text.split('\n');
    for (const { from, to = lines.length } of findFencedCode(lines)) {
      if (!cell.test(lines[from] ?? '')) continue;
      const names = lines.slice(from + 1, to).some((line) => line.includes(`${name}'`) || line.includes(`${name}"`));
      if (names) return `${file}:${from + 1}`;
    }
  }
  return undefined;
}
