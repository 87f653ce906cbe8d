/** `octavo explain`: what a rule means, why it is there, and how what it finds is mended. */
import { suggest } from '../model/index.ts';
import {
  type Explanation,
  Failure,
  type RuleId,
  type Speak,
  addressOfRule,
  explanations,
  fromTable,
  rules,
  said,
  wrapWords,
} from '../report/index.ts';
import { type Paint, openPaint } from './colours.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export const explainRows: OptionRows = {
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

export const explainHelp = `Usage: octavo explain RULE …

Says what a message means, why it is told, and how what it finds is mended. Each message has the name of its rule;
octavo rules lists all of them.

${writeOptions(explainRows)}
Exit codes: 0 explained, 2 usage.
`;

/** Lines longer than this are hard to read. */
const width = 80;

export function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help === true) {
    terminal.out(explainHelp);
    return Promise.resolve(0);
  }
  if (positionals.length === 0) {
    throw new Failure(2, said`It was not said which rule`, {
      hint: said`Each message has its name: octavo explain link-dead. octavo rules lists all.`,
    });
  }
  const wanted = positionals.map(findRule);
  if (values.json === true) terminal.out(`${JSON.stringify(wanted.map(describe), null, 2)}\n`);
  else terminal.out(wanted.map((rule) => sayRule(rule, openPaint(terminal), speakOn(terminal))).join('\n\n'));
  return Promise.resolve(0);
}

/** @throws Failure usage, with the nearest names */
function findRule(word: string): RuleId {
  const names = Object.keys(rules) as RuleId[];
  const found = names.find((name) => name === word.toLowerCase());
  if (found !== undefined) return found;
  const parts = word
    .toLowerCase()
    .split('-')
    .filter((part) => part.length > 2);
  const near = [suggest(word, names), ...names.filter((name) => parts.some((part) => name.includes(part)))];
  const told = [...new Set(near.filter((name) => name !== undefined))].slice(0, 8);
  throw new Failure(2, said`There is no rule “${word}”`, {
    hint: told.length === 0 ? said`octavo rules lists all.` : said`Did you mean ${told.join(', ')}?`,
  });
}

function describe(rule: RuleId): unknown {
  const [severity, meaning] = rules[rule];
  return { rule, severity, meaning, ...explanations[rule], address: addressOfRule(rule) };
}

function sayRule(rule: RuleId, paint: Paint, speak: Speak): string {
  const [severity, meaning] = rules[rule];
  const { why, mend, example }: Explanation = explanations[rule];
  return `${[
    `${paint('strong', rule)} (${paint(severity, severity)})`,
    wrap(speak(said`${fromTable(meaning)}.`)),
    wrap(speak(fromTable(why))),
    wrap(speak(said`To mend it: ${fromTable(mend)}`)),
    ...(example === undefined
      ? []
      : [
          `${speak(said`This is told:`)}\n\n${indent(example.wrong)}`,
          `${speak(said`This is not:`)}\n\n${indent(example.right)}`,
        ]),
    paint('faint', addressOfRule(rule)),
  ].join('\n\n')}\n`;
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}

function wrap(words: string): string {
  return wrapWords(words, width).join('\n');
}
