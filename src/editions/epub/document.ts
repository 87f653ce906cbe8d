import type { Element } from 'hast';
import type { Matter } from '../../model/index.ts';

/** One XHTML file of the publication, still a tree. */
export interface Document {
  /** Id in the manifest; an XML name. */
  readonly id: string;
  /** Name in `OEBPS/`: ASCII, unique whatever the case of the letters. */
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly matter: Matter;
  readonly body: Element;
}
