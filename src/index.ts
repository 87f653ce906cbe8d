/**
 * The public API.
 *
 * `publish` does everything with one manuscript; a session does it step by step, or again and again; a plug-in
 * adds to what both can do. What is wrong with a manuscript is never thrown: it is a message.
 *
 * @packageDocumentation
 */
export type { Publication } from './publication.ts';
export { publish, type PublishOptions } from './publish.ts';
export { openSession, type Docket, type Making, type Reading, type Session } from './session.ts';
export type { DepositWishes, PublishedEdition, SessionOptions } from './session/index.ts';
export { type ImposeOptions, type Imposed, impose } from './prepress/index.ts';
export {
  type Examination,
  Failure,
  type Message,
  type Place,
  Report,
  type RuleId,
  type Severity,
  type Silenced,
  type Silencing,
  rules,
} from './report/index.ts';
export type { Drawing, DrawingTools, Drawn, DrawnCode, Plugin } from './plugin.ts';
export type { Check, Edition, EditionContext, EditionOption, Finished } from './editions/index.ts';
export type { BookContext, BookTransform, OpenBook } from './transforms/index.ts';
export type {
  Artifact,
  ArtifactFile,
  Book,
  Contributor,
  EditionName,
  Identifier,
  Image,
  Metadata,
  Note,
  Page,
  PageMap,
  Section,
} from './model/index.ts';
