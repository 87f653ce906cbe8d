/** All rules, explained, in the order of the handbook's appendix. */
import type { RuleId } from '../rules.ts';
import { appearance, citations } from './appearance.ts';
import { editions } from './editions.ts';
import type { Explanation, Explanations } from './explanation.ts';
import { deposits, records, tools } from './machine.ts';
import { configuration, reading } from './reading.ts';
import { text } from './text.ts';

export type { Example, Explanation } from './explanation.ts';

/** A rule without an explanation is a mistake that the compiler finds. */
export const explanations: Readonly<Record<RuleId, Explanation>> = {
  ...reading,
  ...configuration,
  ...text,
  ...appearance,
  ...citations,
  ...records,
  ...tools,
  ...deposits,
  ...editions,
};

export const ruleGroups: readonly { readonly title: string; readonly rules: Explanations }[] = [
  { title: 'Reading', rules: reading },
  { title: 'Configuration', rules: configuration },
  { title: 'Text', rules: text },
  { title: 'Pictures and letters', rules: appearance },
  { title: 'Citations', rules: citations },
  { title: 'Records', rules: records },
  { title: 'Tools', rules: tools },
  { title: 'Deposits', rules: deposits },
  { title: 'Finished editions', rules: editions },
];
