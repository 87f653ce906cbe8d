/** What the values are once they have passed the schema: types that are read off it. */
import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { bookSchema } from './schema.ts';
import type { chapterEntry, sectionProperties } from './schema/chapters.ts';
import type { citationProperties } from './schema/citations.ts';
import type { metadataProperties } from './schema/metadata.ts';
import type { shelfProperties } from './schema/shelf.ts';
import type { wishProperties } from './schema/wishes.ts';

/** What was wrong in a list has been taken out, and its place kept. */
type WithGaps<T> = T extends readonly (infer Item)[]
  ? readonly (WithGaps<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]: WithGaps<T[Key]> }
    : T;

type Values<Properties extends Readonly<Record<string, JSONSchema>>> = WithGaps<
  FromSchema<{
    readonly type: 'object';
    readonly properties: Properties;
    readonly additionalProperties: false;
    // Without the chapters, which hold chapters: they have no end.
    readonly $defs: Omit<(typeof bookSchema)['$defs'], 'chapters' | 'files'>;
  }>
>;

/** Of book.yaml and of front matter, but for the chapters. */
export type BookValues = Values<typeof metadataProperties & typeof wishProperties & typeof citationProperties> & {
  /** LaTeX's word for the kind, among the keys that mean nothing here. */
  readonly documentclass?: unknown;
};

/** Of front matter alone: what one chapter is. */
export type ChapterValues = Values<typeof sectionProperties>;

/** One that is listed. */
export type ListedValues =
  string | (Values<Omit<(typeof chapterEntry)['properties'], 'chapters'>> & { readonly chapters?: ListOfChapters });

export type ListOfChapters = readonly (ListedValues | undefined)[];

export interface CheckedValues {
  readonly book: BookValues & {
    readonly chapters?: ListOfChapters;
    readonly frontmatter?: ListOfChapters;
    readonly backmatter?: ListOfChapters;
  };
  readonly frontMatter: BookValues & ChapterValues;
  /** By the path of each picture. */
  readonly alternatives: Readonly<Record<string, string | number>>;
  readonly shelf: Values<typeof shelfProperties>;
}

export type SchemaName = keyof CheckedValues;
