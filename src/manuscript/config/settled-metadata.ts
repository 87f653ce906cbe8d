/** Settings and text → Metadata: the last step, when the title and the instant are known. */
import { type Identifier, type Metadata, directionOf, makeUuid } from '../../model/index.ts';
import type { GivenMetadata } from './settings.ts';

export interface FromText {
  /** Title in the text itself: an essay's first H1. */
  readonly title?: string | undefined;
  /** The last resort: made from the name of the file or folder. */
  readonly name: string;
}

/** `instant` as clock.ts settles it. */
export function settleMetadata(given: GivenMetadata, fromText: FromText, instant: string): Metadata {
  const title = given.title ?? fromText.title ?? fromText.name;
  const language = given.language ?? 'en';
  // However the apostrophe in a name was typed, it is the same book.
  const names = given.contributors.map(({ name }) => name.replaceAll('’', "'"));
  return {
    ...given,
    title,
    language,
    direction: directionOf(language),
    modified: instant,
    uuid: uuidOf(given.identifiers, title, names, language),
  };
}

/** The author's own UUID, else one made of what identifies the work: the same at every build. */
function uuidOf(identifiers: readonly Identifier[], title: string, names: readonly string[], language: string): string {
  const own = identifiers.find(({ scheme }) => scheme === 'uuid');
  if (own !== undefined) return `urn:uuid:${own.value}`;
  const best = identifiers.find(({ edition }) => edition === undefined) ?? identifiers[0];
  const key =
    best === undefined
      ? JSON.stringify([title, names, language])
      : `${best.scheme}:${best.value.replace(/[\s-]/g, '')}`;
  return makeUuid(key);
}
