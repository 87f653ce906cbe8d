/** What a rule is explained with, beside its one line in rules.ts. */
import type { RuleId } from '../rules.ts';

export interface Explanation {
  /** Why it is told, and what usually lies behind it; Markdown in a line. */
  readonly why: string;
  readonly mend: string;
  /** What is told, and how it is not; a test proves both. */
  readonly example?: Example;
}

export interface Example {
  /** `yaml`: front matter. */
  readonly language: 'markdown' | 'yaml';
  readonly wrong: string;
  readonly right: string;
}

export type Explanations = Partial<Readonly<Record<RuleId, Explanation>>>;

export function markdown(wrong: string, right: string): { readonly example: Example } {
  return { example: { language: 'markdown', wrong, right } };
}

export function yaml(wrong: string, right: string): { readonly example: Example } {
  return { example: { language: 'yaml', wrong, right } };
}
