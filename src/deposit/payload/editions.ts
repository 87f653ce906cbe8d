/** The published bytes: `editions/` of a deposit. */
import type { Artifact } from '../../model/index.ts';
import type { PayloadFile } from '../bag.ts';
import type { Described } from './making.ts';

const editionNames: Readonly<Record<string, string>> = {
  html: 'The web edition: one HTML file with all that it needs',
  epub: 'The e-book: EPUB 3',
  pdf: 'The print edition: PDF/A and PDF/UA',
  site: 'The web edition in pages; this is the one to open',
};

/** All files of an edition by their paths in the payload, the edition itself first. */
export function placeEdition({ path, bytes, files = [] }: Artifact, slug: string): readonly PayloadFile[] {
  const inBag = (one: string): string => `editions/${one.startsWith(`${slug}/`) ? one.slice(slug.length + 1) : one}`;
  return [{ path, bytes }, ...files].map((file) => ({ path: inBag(file.path), bytes: file.bytes }));
}

export function listEdition(artifact: Artifact, slug: string): readonly Described[] {
  const { edition, kind, mediaType } = artifact;
  const about =
    kind === 'print-copy'
      ? 'The file for the printer, made of the print edition'
      : kind === 'wrap'
        ? 'The cover, the spine and the back of the print edition, for the printer'
        : (editionNames[edition] ?? `The edition ${edition} (${mediaType})`);
  return placeEdition(artifact, slug).map((file, index) => ({
    ...file,
    about: index === 0 ? about : `Part of the edition ${edition}`,
  }));
}
