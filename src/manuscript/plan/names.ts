/** Names for files: ASCII, lower case, never empty, the same for the same manuscript everywhere. */
import { slugOf, withoutEnding } from '../../model/index.ts';

export { slugOf };

/** Folders that say what is in them but not what it is called. */
const generic = /^(?:content|contents|src|source|book|manuscript|text|docs?|chapters)$/i;

/**
 * Slug of a manuscript that gives itself none: the file's name, else the folder's, else the parent's
 * (`deep-review/content`). README.md is called after its folder, README-de.md after its folder and its language.
 */
export function slugOfPath(root: string, file: string | undefined): string {
  const folders = root.split(/[\\/]/).filter((part) => part !== '');
  const folder = folders.findLast((part) => !generic.test(part)) ?? 'book';
  if (file === undefined) return slugOf(folder);
  const stem = withoutEnding(file.split('/').at(-1) ?? file);
  const readme = /^(?:readme|index)(?:[-_.](.+))?$/i.exec(stem);
  if (readme === null) return slugOf(stem);
  return slugOf(readme[1] === undefined ? folder : `${folder}-${readme[1]}`);
}

/** "pro-git" → "Pro Git": a title where there is none. */
export function titleOfName(name: string): string {
  const words = withoutEnding(name)
    .replace(/^\d+[\s._-]+/, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? name : words.replace(/(?<![\p{L}\p{N}]['’]?)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** `1.-2-a` before `10-a`, digits by their value, the rest by code unit: the same order on every machine. */
export function compareNatural(a: string, b: string): number {
  const parts = (name: string): string[] => name.match(/\d+|[^\d]+/g) ?? [];
  const left = parts(a);
  const right = parts(b);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const l = left[i];
    const r = right[i];
    if (l === undefined || r === undefined) return l === r ? 0 : l === undefined ? -1 : 1;
    if (l === r) continue;
    const numbers = /^\d/.test(l) && /^\d/.test(r) ? Number(l) - Number(r) : 0;
    if (numbers !== 0) return numbers;
    return l.toLowerCase() < r.toLowerCase() ? -1 : l.toLowerCase() > r.toLowerCase() ? 1 : l < r ? -1 : 1;
  }
  return 0;
}
