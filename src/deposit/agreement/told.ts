/** What an edition or a record says of the book, in a form in which both can be compared. */
export interface Told {
  /** Each form of the title that it gives. */
  readonly titles: readonly string[];
  /** As one knows identifiers again: `urn:isbn:…`, `urn:uuid:…`, `doi:…`. */
  readonly ids: readonly string[];
  readonly language?: string | undefined;
}

/** In one form, whichever of the usual ones was used. */
export function nameId(written: string): string {
  const id = written.trim().toLowerCase();
  const doi = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)(.+)$/u.exec(id)?.[1];
  if (doi !== undefined) return `doi:${doi}`;
  const isbn = /^urn:isbn:([\dx -]+)$/u.exec(id)?.[1];
  return isbn === undefined ? id : `urn:isbn:${isbn.replaceAll(/[ -]/gu, '')}`;
}

/** Whether two texts are the same but for white space, which XML does not keep. */
export function flatten(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
