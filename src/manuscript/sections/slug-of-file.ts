import { posix } from 'node:path';
import { slugify } from '../../transforms/index.ts';

/** `20-writing/30-notes.md` → `notes`; a README or index speaks for its folder. Empty when nothing is left. */
export function slugOfFile(file: string): string {
  const stem = posix.basename(file).replace(/\.[^.]*$/u, '');
  const name = /^(?:readme|index)$/iu.test(stem) ? posix.basename(posix.dirname(file)) : stem;
  const slug = slugify(name.replace(/^[\d\s._-]+(?=\D)/u, ''));
  // Without the hyphens at either end.
  return /[^-](?:.*[^-])?/su.exec(slug)?.[0] ?? '';
}
