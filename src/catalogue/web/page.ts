/** A page of the catalogue, before it is set. */
import type { ElementContent } from 'hast';

export interface CataloguePage {
  /** From the folder of the editions. */
  readonly path: string;
  readonly title: string;
  readonly body: readonly ElementContent[];
  readonly metas?: readonly { readonly name: string; readonly content: string }[];
  readonly links?: readonly {
    readonly rel: string;
    readonly href: string;
    readonly type?: string;
    readonly title?: string;
  }[];
  /** schema.org, for machines. */
  readonly data?: unknown;
  readonly modified?: string;
}
