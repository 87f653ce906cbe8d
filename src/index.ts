/** The public API. */
export { publish, type Publication, type PublishedEdition, type PublishOptions } from './publish.ts';
export { impose, type ImposeOptions, type Imposed } from './prepress/imposer/impose.ts';
export { readBook } from './manuscript/index.ts';
export { loadTheme } from './theme/load.ts';
export { openPress } from './system/browser/press.ts';
export { Report, Failure } from './report/report.ts';
export { rules, type RuleId } from './report/rules.ts';
export type { Message, Severity } from './report/message.ts';
export type { Book, Section, Note, Image } from './model/book.ts';
export type { Metadata, Contributor, Identifier, EditionName } from './model/metadata.ts';
