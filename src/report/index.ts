/** What is found out about a manuscript: rules, messages, and how they are shown. */
export type { Examination } from './examination.ts';
export type { Message, Severity } from './message.ts';
export { Failure, type Place, Report, sayTimes } from './report.ts';
export { countMessages, formatMessage, sayBytes, sayCount } from './reporter.ts';
export { type RuleId, rules } from './rules.ts';
