/** Made-up manuscripts of what is odd and allowed (tests/support/odd-corpus/), each published in all three editions. */
import { join } from 'node:path';
import { publishIn } from '../../src/publish.ts';
import { openSession } from '../../src/session.ts';
import { writeManuscript } from '../support/manuscript-printing.ts';

export interface OddEditions {
  /** Each in a folder of its own. */
  readonly folder: string;
  /** Manuscripts of which no edition was made, with what was said. */
  readonly refused: readonly string[];
}

/** The Nu checker guesses the language of a page by its words: those of a made-up manuscript have none. */
export function isGuess({ text }: { readonly text: string }): boolean {
  return text.startsWith('This document appears to be written in ');
}

/** Those that CI looks at: the first ones, so that nobody has picked them. */
export const firstSeeds = Array.from({ length: 10 }, (_, at) => at + 1);

/** One in so many has a report. */
const reported = 5;

export async function publishOdd(
  manuscripts: readonly Parameters<typeof writeManuscript>[0][],
  above: string,
): Promise<OddEditions> {
  const folder = join(above, 'editions');
  const refused: string[] = [];
  for (const [at, manuscript] of manuscripts.entries()) {
    const path = await writeManuscript(manuscript, join(above, 'manuscripts'));
    // One after the other, each as it is built by itself.
    const session = openSession({ env: { SOURCE_DATE_EPOCH: '1764547200' } });
    try {
      const { exitCode, messages } = await publishIn(session, path, {
        to: ['html', 'epub', 'pdf'],
        out: folder,
        // A report is a page that others are given: it is judged with them.
        withReport: (at + 1) % reported === 0,
      });
      const errors = messages.filter(({ severity }) => severity === 'error');
      if (exitCode !== 0)
        refused.push(
          `${path}: ${errors.map(({ file, line, rule, text }) => `${file}:${line} ${rule} ${text}`).join('; ')}`,
        );
    } catch (error) {
      refused.push(`${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    } finally {
      await session.close();
    }
  }
  return { folder, refused };
}
