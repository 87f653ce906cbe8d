/** The examples of rules are true: the one is told, the other is not. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Example, explanations, type RuleId, ruleGroups, rules } from '../../src/report/index.ts';
import { openSession, type Session } from '../../src/session.ts';
import { folderWith } from '../support/folder.ts';

let folder: string;
let session: Session;

beforeAll(async () => {
  folder = await folderWith({});
  session = openSession({ cache: false, openPress: () => Promise.resolve(undefined), env: {} });
});

afterAll(() => session.close());

async function told(name: string, { language }: Example, text: string): Promise<readonly string[]> {
  const path = join(folder, `${name}.md`);
  const titled = /^(?:# |---)/u.test(text) ? text : `# Salt\n\n${text}`;
  await writeFile(path, language === 'yaml' ? `---\n${text}\n---\n\n# Salt\n\nOf the sea.\n` : titled);
  const { report } = await session.read(path);
  return report.messages.map(({ rule }) => rule);
}

const examples = Object.entries(explanations).flatMap(([rule, { example }]) =>
  example === undefined ? [] : [[rule, example] as const],
);

describe('the explanation of every rule', () => {
  it('is in one group', () => {
    const grouped = ruleGroups.flatMap(({ rules: group }) => Object.keys(group) as RuleId[]);
    expect(grouped.toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  it.each(Object.entries(explanations))('%s is in whole sentences', (rule, { why, mend }) => {
    for (const words of [why, mend]) expect(words).toMatch(/^(?:[A-Z`]|mdBook).*[.]$/u);
    expect(rules[rule as RuleId][1]).not.toMatch(/\.$/u);
  });

  it.each(examples)('%s: its example is told, and mended it is not', async (rule, example) => {
    expect(await told(`${rule}-wrong`, example, example.wrong)).toContain(rule);
    const mended = await told(`${rule}-right`, example, example.right);
    expect(mended.filter((one) => rules[one as RuleId][0] !== 'info' || one === rule)).toEqual([]);
  });
});
