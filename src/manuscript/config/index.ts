/** Configuration: YAML with its places, the schema, and what it makes of them: Settings. */
export { endingOf } from './ending.ts';
export { settleMetadata } from './settled-metadata.ts';
export { bookSchema, frontMatterSchema, shelfSchema } from './schema.ts';
export { sectionRoles } from './schema/chapters.ts';
export { listVariables } from './variables.ts';
export { mergeSettings, noSettings, readSettings, type GivenMetadata, type Settings } from './settings.ts';
export { readPeople } from './people.ts';
export { respell } from './spellings.ts';
export { textOf, validate } from './validate.ts';
export type { CitationWishes, InlineWorks, NamedFile } from './citation-wishes.ts';
export type { ListOfChapters } from './checked.ts';
export type { CoverWish, Wishes } from './wishes.ts';
export { parseYaml, type Path, type YamlSource } from './yaml-source.ts';
export { isMovingDate } from './dates.ts';
export { meaningOf, showStrayCharacters, showStrayValue } from './stray-characters.ts';
