/** A runner on this machine: several processes, each with a session and a browser of its own. */
import { type CrewLimits, type Done, moduleBeside, openCrew } from '../system/index.ts';
import type { Publication } from '../publication.ts';
import { said } from '../report/index.ts';
import type { Bench, News, Outcome, Runner } from './job.ts';

export interface LocalWishes {
  /** What does the jobs; absent: `bench.ts`. */
  readonly module?: URL;
  readonly bench: Bench;
  readonly hands: number;
  readonly limits: CrewLimits;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As those of a crew. */
  readonly folder?: string | undefined;
  readonly shell?: readonly string[] | undefined;
}

/** How often a title is begun whose process ends without a word: once that may have been anybody's fault. */
const attempts = 2;

export function openLocalRunner({ bench, module, ...wishes }: LocalWishes): Runner {
  const crew = openCrew({ ...wishes, module: module ?? moduleBeside(import.meta.url, 'bench'), setup: bench });
  return {
    run: async (jobs, { heard, done }, interruption) => {
      const stop = (): void => void crew.close();
      interruption?.addEventListener('abort', stop, { once: true });
      await Promise.all(
        jobs.map(async (job) => {
          let result: Done = { reason: said`it was not begun`, why: 'ended' };
          for (let attempt = 0; attempt < attempts; attempt += 1) {
            result = await crew.call(job, (news, place) => heard(job, news as News, place));
            if ('value' in result || result.why !== 'broke') break;
          }
          await done(job, toOutcome(result));
        }),
      );
      interruption?.removeEventListener('abort', stop);
    },
    close: async () => crew.close(),
  };
}

function toOutcome(result: Done): Outcome {
  if (!('value' in result)) return result;
  // What bench.ts gives.
  return { publication: result.value as Publication, megabytes: result.megabytes };
}
