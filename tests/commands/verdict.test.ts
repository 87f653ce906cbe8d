/** The line that a build closes with. */
import { expect, it } from 'vitest';
import { showProgress } from '../../src/commands/progress.ts';
import { tellPublished } from '../../src/commands/published.ts';
import type { Publication } from '../../src/publication.ts';
import type { Examination } from '../../src/report/index.ts';

const examined = (check: string, edition: string, result: Examination['result']): Examination => ({
  ...{ check, edition, result, about: '', findings: 0, evidence: '' },
  tool: { name: 'A tool', version: '1' },
});

async function close(examinations: readonly Examination[]): Promise<string> {
  let told = '';
  const terminal = { env: {}, out: () => undefined, err: (text: string) => void (told += text) };
  const publication: Publication = {
    ...{ manuscript: 'a.md', exitCode: 0, messages: [], silenced: [], examinations, timings: {} },
    editions: [
      { edition: 'epub', path: 'a.epub', mediaType: 'application/epub+zip', bytes: 1, milliseconds: 1, sha256: '' },
    ],
  };
  const manner = { quiet: false, strict: false, all: false };
  await tellPublished(publication, terminal, showProgress(terminal, true), manner);
  return told;
}

it('names what was not examined', async () => {
  const passed = examined('epub-standard', 'epub', 'passed');
  expect(await close([passed])).toBe('1 edition: nothing is wrong with the manuscript, and 1 check was passed.\n');
  expect(await close([passed, passed, examined('epub-accessibility', 'epub', 'not-made')])).toBe(
    '1 edition: nothing is wrong with the manuscript, and 2 checks were passed, 1 not made (epub-accessibility).\n',
  );
  const several = [examined('links', 'epub', 'not-made'), examined('parity', 'html', 'not-made')];
  expect(await close([passed, ...several])).toContain('1 check was passed, 2 not made (epub links, html parity).');
});
