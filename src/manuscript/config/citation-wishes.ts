import type { CitationSettings } from '../../transforms/index.ts';
import type { Place } from '../../report/index.ts';

/** A bibliography, as it is named. */
export interface NamedFile {
  readonly path: string;
  readonly place: Place;
}

/** Works that are written in front matter. */
export interface InlineWorks {
  readonly value: unknown;
  readonly placeOf: (index: number) => Place;
}

export interface CitationWishes extends CitationSettings {
  readonly files?: readonly NamedFile[];
  readonly inline?: InlineWorks;
  readonly style?: { readonly name: string; readonly place: Place };
}
