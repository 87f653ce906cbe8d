/** Messages for editors and for CI. */
import { describe, expect, it } from 'vitest';
import { writeSarif } from '../../src/evidence/index.ts';
import type { Message } from '../../src/report/index.ts';

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Record<string, unknown>[];
  }[];
}

function resultsOf(folder: string, ...messages: readonly Message[]): readonly Record<string, unknown>[] {
  return (writeSarif([{ folder, messages }], '1.2.3') as Log).runs.flatMap(({ results }) => results);
}

describe('messages as SARIF', () => {
  it('stand at their line, from the folder in which Octavo was started', () => {
    const message: Message = {
      file: 'one thing.md',
      line: 3,
      column: 7,
      severity: 'error',
      rule: 'link-dead',
      text: 'Link to nowhere.md',
      hint: 'Write another.',
    };
    expect(resultsOf('books/tides', message)).toEqual([
      {
        ruleId: 'link-dead',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Link to nowhere.md. Write another.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'books/tides/one%20thing.md' },
              region: { startLine: 3, startColumn: 7 },
            },
          },
        ],
      },
    ]);
  });

  it('have no more of a place than is known', () => {
    const about = { severity: 'info', rule: 'file-unlisted', text: 'It is no chapter' } as const;
    const [file, whole] = resultsOf('', { ...about, file: 'a.md' }, about);
    expect(file?.['locations']).toEqual([{ physicalLocation: { artifactLocation: { uri: 'a.md' } } }]);
    expect(file?.['level']).toBe('note');
    expect(whole).not.toHaveProperty('locations');
  });

  it('name each rule once, and what it means', () => {
    const message = { severity: 'warning', rule: 'image-alt', text: 'No words' } as const;
    const log = writeSarif(
      [
        { folder: 'a', messages: [message, { ...message, rule: 'file-missing', severity: 'error' }] },
        { folder: 'b', messages: [message] },
      ],
      '1.2.3',
    ) as Log;
    const [run] = log.runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['file-missing', 'image-alt']);
    expect(run?.results.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0, 1]);
  });
});
