/** Settings and text → Metadata: the last step, when the title and the instant are known. */
import { type Metadata, directionOf, listUuids } from '../../model/index.ts';
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
  return {
    ...given,
    title,
    language,
    direction: directionOf(language),
    modified: instant,
    uuid: listUuids({ ...given, title, language })[0],
  };
}
