/** Where the handbook is on the web: its page of rules has a place for each. */
import type { RuleId } from './rules.ts';

export const handbookAddress = 'https://octavo.example/handbook/';

/** `rule-image-alt`: how the place is called, in the chapter, too. */
export function anchorOfRule(rule: RuleId): string {
  return `rule-${rule}`;
}

export function addressOfRule(rule: RuleId): string {
  return `${handbookAddress}rules.html#${anchorOfRule(rule)}`;
}
