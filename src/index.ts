/**
 * The public API.
 *
 * `publish` does everything with one manuscript; a session does it step by step, or again and again; a plug-in
 * adds to what both can do. What is wrong with a manuscript is never thrown: it is a message.
 *
 * @packageDocumentation
 */
export { publish, type Publication, type PublishOptions } from './publish.ts';
export { openSession, type Docket, type Making, type Reading, type Session } from './session.ts';
export type { SessionOptions } from './session/options.ts';
export type { PublishedEdition } from './session/published.ts';
export { impose, type ImposeOptions, type Imposed } from './prepress/imposer/imposition.ts';
export { Failure, Report, type Place } from './report/report.ts';
export { rules, type RuleId } from './report/rules.ts';
export type { Message, Severity } from './report/message.ts';
export type { Plugin } from './plugin.ts';
export type { Check, Edition, EditionContext, EditionOption, Finished } from './editions/edition.ts';
export type { BookContext, BookTransform, OpenBook } from './transforms/book/transform.ts';
export type { Artifact, ArtifactFile } from './model/artifact.ts';
export type { Book, Section, Note, Image } from './model/book.ts';
export type { Metadata, Contributor, Identifier, EditionName } from './model/metadata.ts';
export type { Page, PageMap } from './model/page-map.ts';
