/** What stands at a place of a text, as an editor asks for it: a name, a reference, a work, a file. */
import { posix } from 'node:path';
import { isMarkdown } from '../model/index.ts';
import type { Asked } from './asked.ts';
import type { FileMention, Reference } from './marks.ts';
import { type Meant, type Names, covers } from './names.ts';

export type Found =
  | { readonly kind: 'name'; readonly names: Names; readonly meant: Meant; readonly reference?: Reference }
  | { readonly kind: 'work'; readonly key: string; readonly reference: Reference }
  | { readonly kind: 'file'; readonly path: string; readonly mention: FileMention };

/** @returns undefined: nothing that leads anywhere */
export async function findMeant({ manuscript, path, position }: Asked): Promise<Found | undefined> {
  if (!isMarkdown(path)) return undefined;
  const names = await manuscript.names();
  const { references, files } = await manuscript.marks(path);
  const { line, character } = position;
  const own = names.at(path, line, character);
  if (own !== undefined) return { kind: 'name', names, meant: own };
  const reference = references.find((one) => covers(one, line, character));
  if (reference !== undefined) {
    const meant = names.find(reference, path);
    if (meant !== undefined) return { kind: 'name', names, meant, reference };
    if (reference.form === 'key' || reference.form === 'work') return { kind: 'work', key: reference.name, reference };
  }
  const mention = files.find((one) => covers(one, line, character));
  if (mention === undefined) return undefined;
  const target = mention.path.startsWith('/') ? mention.path.slice(1) : posix.join(posix.dirname(path), mention.path);
  const folder = await manuscript.folder();
  // It leads outside, or nowhere.
  const isThere = await folder.exists(target).catch(() => false);
  return isThere ? { kind: 'file', path: target, mention } : undefined;
}
