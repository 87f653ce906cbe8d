/** The runner of this machine: a process that is killed while it makes a title loses nobody the title. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeCensus } from '../../src/system/crew/census.ts';
import { openLocalRunner } from '../../src/workshop/index.ts';
import { Press, essay } from '../support/press.ts';

const limits = { milliseconds: 120_000, megabytes: 4096, pieces: 100 };

describe('a local runner', () => {
  it('begins a title again whose process was killed, and puts all of it on the shelf', async () => {
    const press = await Press.with({ 'tides.md': essay('Tides') });
    let killed = 0;
    const { rows } = await press.build({ bench: { cache: true } }, (bench) => {
      const runner = openLocalRunner({ bench, hands: 1, limits, env: press.env });
      return {
        ...runner,
        run: async (jobs, ears, interruption) => {
          const look = setInterval(() => {
            void takeCensus().then((census) => {
              const started = census.below(process.pid)?.started ?? [];
              if (killed > 0 || started.length === 0) return;
              clearInterval(look);
              for (const pid of started) {
                try {
                  process.kill(pid, 'SIGKILL');
                  killed += 1;
                } catch {
                  // What looked at them is gone by now.
                }
              }
            });
          }, 300);
          await runner.run(jobs, ears, interruption);
          clearInterval(look);
        },
      };
    });
    expect(killed).toBeGreaterThan(0);
    expect(rows).toMatchObject([{ name: join('tides.md'), status: 'built' }]);
    expect(await press.list('tides')).toEqual(['tides.cover.svg', 'tides.html', 'tides.title.json']);
  });
});
