/** Writes the handbook's appendix of rules from their table and their explanations: `npm run rules`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anchorOfRule, type Explanation, ruleGroups, type RuleId, rules } from '../src/report/index.ts';

export const chapterPath = join(import.meta.dirname, '../content/handbook/81-rules.md');

const beginning = `# Rules {#rules}

These are all the rules there are, with their degree, what they mean, why they are there and how what they find is mended. \`octavo explain RULE\` says the same on a terminal, and every message names its rule, so that it can be found here. The examples are tried by Octavo’s own tests: the first is told, the second is not. [A chapter of its own](42-messages.md) has more on what to do about them.`;

/** @returns the text of the appendix */
export function writeChapter(): string {
  return `${[beginning, ...ruleGroups.map(({ title, rules: group }) => showGroup(title, group))].join('\n\n')}\n`;
}

function showGroup(title: string, group: Partial<Readonly<Record<RuleId, Explanation>>>): string {
  const entries = Object.entries(group) as [RuleId, Explanation][];
  const id = title.toLowerCase().replaceAll(' ', '-');
  return [`## ${title} {#rules-${id}}`, ...entries.map(([rule, explanation]) => showRule(rule, explanation))].join(
    '\n\n',
  );
}

function showRule(rule: RuleId, { why, mend, example }: Explanation): string {
  const [severity, meaning] = rules[rule];
  const words = `${proseOf(meaning)}. ${proseOf(why)} *To mend it:* ${proseOf(mend)}`;
  const listings = example === undefined ? [] : [example.wrong, example.right];
  return [
    `[\`${rule}\`]{#${anchorOfRule(rule)}}, ${severity}\n: ${words}`,
    ...listings.map((text) => indent(fenced(example?.language ?? 'text', text))),
  ].join('\n\n');
}

/** What looks like Markdown in words that are also shown on a terminal, and is none there. */
function proseOf(words: string): string {
  return words
    .split(/(`+[^`]+`+)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[@<{:](?=[:{<]|\{|\w|@)/gu, '\\$&')))
    .join('');
}

function fenced(language: string, text: string): string {
  const marks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length + 1)));
  return `${marks}${language}\n${text.trimEnd()}\n${marks}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '  ');
}

if (process.argv[1] === import.meta.filename) await writeFile(chapterPath, writeChapter());
