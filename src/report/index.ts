/** What is found out about a manuscript: rules, messages, and how they are shown. */
export { addressOfRule, anchorOfRule } from './addresses.ts';
export { annotate } from './annotation.ts';
export type { Examination } from './examination.ts';
export { type Example, type Explanation, explanations, ruleGroups } from './explanations/index.ts';
export { type FrameLook, type Ink, frameGroup, sayFirst } from './frame.ts';
export { type MessageGroup, groupMessages, separateMessages } from './groups.ts';
export { type Message, type Phrases, type Severity, inRecords } from './message.ts';
export { type Lines, type Silenced, type Silencing, addSilencing, findRule, tellUnused } from './silencing.ts';
export {
  type Phrase,
  type PhraseValue,
  Said,
  type Words,
  allOf,
  fromTable,
  inEnglish,
  joined,
  oneOf,
  said,
} from './phrase.ts';
export {
  Failure,
  type Place,
  type Proposal,
  Report,
  Reason,
  type Wording,
  reasonOf,
  sayTimes,
  wordsOf,
} from './report.ts';
export { countMessages, formatMessage, sayBytes, sayCount, wrapWords } from './reporter.ts';
export { type RuleId, rules } from './rules.ts';
export { type Speak, learn, readLanguage } from './speech.ts';
export { spanOf } from './span.ts';
