/** What was examined, edition by edition: the check, its tool, the result, what it rests on. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Examination } from '../report/index.ts';
import type { Account } from './account.ts';
import { nameEdition } from './edition-names.ts';
import { table } from './page-tables.ts';

const results: Readonly<Record<Examination['result'], string>> = {
  passed: '✓ passed',
  failed: '✗ failed',
  'not-made': '– not made',
};

export function showExaminations({ examinations }: Account): ElementContent[] {
  if (examinations.length === 0) return [];
  const names = [...new Set(examinations.map(({ edition }) => edition))];
  return [
    h('h2', { id: 'checks' }, 'Checks'),
    h('p', { className: ['first'] }, [
      'Every check was made on the finished files, byte for byte as they are published. What a check found is in the list of messages.',
    ]),
    ...names.map((edition) =>
      table(
        nameEdition(edition),
        ['What holds', 'Result', 'What was looked at', 'With'],
        examinations
          .filter((examination) => examination.edition === edition)
          .map(({ about, result, evidence, findings, tool }) => [
            about,
            findings === 0 || result === 'not-made' ? results[result] : `${results[result]}: ${findings}`,
            evidence,
            [tool.url === undefined ? tool.name : h('a', { href: tool.url }, tool.name), ` ${tool.version}`],
          ]),
      ),
    ),
  ];
}
