/** theme.json of a theme of one's own, written or extended: what stands in it stays. */
import { Failure, said } from '../report/index.ts';
import { type FamilyManifest, readManifest } from './manifest.ts';
import type { FontRole } from './theme.ts';

export interface AddedFamily {
  readonly role: FontRole;
  readonly family: FamilyManifest;
  /** Of a family for the text: the measure of the page hangs on it. */
  readonly characterWidth?: number | undefined;
}

type Manifest = Readonly<Record<string, unknown>>;

/**
 * @param text of the theme.json that is there; undefined: there is none
 * @throws Failure where the role is another family's, or a face another file's; theme-invalid
 */
export function addFamily(text: string | undefined, theme: string, added: AddedFamily): string {
  const before = text === undefined ? { extends: 'base' } : readManifest(text, theme);
  const { role, family, characterWidth } = added;
  const own = before.fonts?.[role];
  const joined = own === undefined ? family : joinFamilies(own, family, { role, theme });
  const manifest: Manifest = { ...before, fonts: { ...before.fonts, [role]: joined } };
  // A measure that is there may be meant.
  const page = { characterWidth, ...before.page };
  const complete = own === undefined && characterWidth !== undefined ? { ...manifest, page } : manifest;
  const after = `${JSON.stringify(complete, null, indentOf(text))}\n`;
  readManifest(after, theme);
  return after;
}

function joinFamilies(
  own: FamilyManifest,
  added: FamilyManifest,
  { role, theme }: { readonly role: FontRole; readonly theme: string },
): FamilyManifest {
  const isSame = own.family === added.family && own.package === added.package;
  if (!isSame) {
    const of = (one: FamilyManifest): string =>
      one.package === undefined ? one.family : `${one.family} (${one.package})`;
    throw new Failure(2, said`The theme ${theme} has a family for ${role} already: ${of(own)}, not ${of(added)}`, {
      hint: said`Nothing was changed. Take it out of “fonts” in theme.json, or choose another --role or --theme folder.`,
    });
  }
  for (const [face, file] of Object.entries(added.files ?? {})) {
    const there = own.files?.[face];
    if (there !== undefined && there !== file) {
      throw new Failure(2, said`The theme ${theme} has ${own.family} ${face} already: ${there}`, {
        hint: said`Nothing was changed. Take that line out of theme.json if the new file is to be used.`,
      });
    }
  }
  return {
    ...own,
    ...(own.files === undefined ? {} : { files: inOrder({ ...own.files, ...added.files }) }),
    ...(own.faces === undefined ? {} : { faces: [...new Set([...own.faces, ...(added.faces ?? [])])].toSorted() }),
  };
}

function inOrder(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of the first line that has one. */
function indentOf(text = ''): string {
  const line = text.split('\n').find((one) => one !== one.trimStart());
  return line?.slice(0, line.length - line.trimStart().length).slice(0, 8) ?? '  ';
}

export type MissingFace = 'regular' | 'italic' | 'bold' | 'bold italic';

/** What a family for books should have, and does not. */
export function listMissingFaces(faces: readonly string[]): readonly MissingFace[] {
  const has = (isItalic: boolean, isBold: boolean): boolean =>
    faces.some((face) => face.endsWith('-italic') === isItalic && Number(face.slice(0, 3)) >= 600 === isBold);
  return [
    ...(has(false, false) ? [] : ['regular' as const]),
    ...(has(true, false) ? [] : ['italic' as const]),
    ...(has(false, true) ? [] : ['bold' as const]),
    ...(has(true, true) ? [] : ['bold italic' as const]),
  ];
}
