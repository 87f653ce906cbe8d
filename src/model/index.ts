/** The vocabulary: what a book, its metadata, its files and pages are. It reads and writes nothing. */
export {
  type Accessibility,
  type AccessibilityStatement,
  type Claim,
  type ClaimProperty,
  claimed,
} from './accessibility.ts';
export { type Artifact, type ArtifactFile, isForPrinter, piecesOf } from './artifact.ts';
export {
  type Book,
  type CaptionList,
  type FirstLine,
  type Captioned,
  type ContentsEntry,
  type Cover,
  type Design,
  type ElementContent,
  type HeadLevel,
  type Image,
  type Matter,
  type Note,
  type NoteNumbering,
  type NoteSettings,
  type ReferencePages,
  type ReferenceWishes,
  type RunningHeads,
  type Section,
  type SectionRole,
  captionLists,
  headLevels,
  referencePages,
} from './book.ts';
export {
  type Audience,
  type Authority,
  type AuthorityName,
  type Binding,
  type Classification,
  type Price,
  type Scheme,
  audienceKinds,
  authorityNames,
  bindings,
  schemes,
} from './catalogue.ts';
export { type Condition, isConditional, isConditionName, readCondition, standsIn } from './condition.ts';
export type { Container, Entry } from './container.ts';
export { defined } from './defined.ts';
export { type Letters, addLetters, countLetters, findRuns } from './direction-runs.ts';
export { type Direction, directionOf, opposite, rightward } from './direction.ts';
export { type Abbreviation, type TermWish, type WriteOutScope, writeOutScopes } from './glossary.ts';
export { hideEscape, revealEscapes } from './escapes.ts';
export {
  type FoundCharacter,
  findSeparators,
  findStray,
  nameCodePoint,
  showStray,
  signOf,
} from './stray-characters.ts';
export { isbnOf, listUuids, makeUuid, uuidOfTitle, writeUrn } from './identifiers.ts';
export { type JpegHead, readJpegHead } from './jpeg.ts';
export { canonicalTag, suggestTag } from './language-tags.ts';
export type { IndexMark, IndexWishes } from './index-mark.ts';
export { isMapping } from './mapping.ts';
export { isMarkdown, markdownEndings, withoutEnding } from './markdown-names.ts';
export { mediaTypeOf } from './media-types.ts';
export {
  type Contributor,
  type ImprintPage,
  type EditionName,
  type Identifier,
  type Licence,
  type Metadata,
  type RelatorCode,
  type Romanized,
  type Subject,
  namesOf,
  namesWith,
} from './metadata.ts';
export { countedBy } from './counted-titles.ts';
export { letters, roman } from './numerals.ts';
export type { Page, PageMap, PageStart } from './page-map.ts';
export {
  type CanonName,
  type NotesSide,
  type OrnamentName,
  type PageWishes,
  canonNames,
  lengthPattern,
  marginNames,
  mergePageWishes,
  notesSides,
  openingPages,
  ornamentNames,
  readLength,
  readPageWishes,
} from './page-wishes.ts';
export { decodePercent } from './percent-encoding.ts';
export { isPathInside } from './portable-paths.ts';
export { joinNames, sayDate, sayRoles } from './phrases.ts';
export { type WrapWishes, paperNames, readPrintWishes, spineWays } from './print-wishes.ts';
export { answerableFor, authorsOf, isAnthology, peopleOfSections } from './section-people.ts';
export { nearest, suggest } from './suggestion.ts';
export { nameKind, numberPattern, rangeMark, sayNumber, titleOfList } from './reference-phrases.ts';
export { type NumberedKind, numberedKinds } from './numbered-kinds.ts';
export { slugOf } from './slug.ts';
export {
  type GlossaryWords,
  type IndexWords,
  type Terms,
  accessibilityTermsFor,
  glossaryWordsFor,
  indexWordsFor,
  termsFor,
  titleOfFirstLines,
} from './languages/index.ts';
export { pagePhrase } from './page-phrases.ts';
export { placeWithin } from './text-places.ts';
export { LastUsed, rememberLast } from './remember-last.ts';
export { copyTree } from './copy-tree.ts';
export { CONTINUE, EXIT, SKIP, visit } from './visit.ts';
export { type Whereabouts, sayWhereabouts } from './whereabouts.ts';
export { classesOf, hasClass } from './class-names.ts';
export { namesAct, shortAct } from './play-words.ts';
export { isAtLeast } from './version-range.ts';
