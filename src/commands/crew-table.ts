/** How a run over many titles shows what it does: a live table on a terminal, a line for each title elsewhere. */
import { type Phrase, type Words, joined, said } from '../report/index.ts';
import type { Job, News, Row, Watchers } from '../workshop/index.ts';
import { countPages } from './counts.ts';
import { sayStage } from './progress.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export interface CrewTable extends Watchers {
  /** What is of no title, and is told in any case. */
  tell(what: Words): void;
  end(): void;
}

/** Longest time between two drawings of the table, in milliseconds. */
const pause = 250;

export function showCrew(terminal: Terminal, quiet: boolean): CrewTable {
  const { columns } = terminal;
  const speak = speakOn(terminal);
  const isLive = !quiet && columns !== undefined;
  const width = columns !== undefined && columns > 0 ? columns : 80;
  const places = new Map<number, { readonly job: Job; news: News }>();
  const from = performance.now();
  let [all, jobs, done, faults, drawn, last] = [0, 0, 0, 0, 0, 0];
  const erase = (): void => {
    if (drawn > 0) terminal.err(`\u001B[${drawn}A\u001B[0J`);
    drawn = 0;
  };
  const draw = (): void => {
    if (!isLive || jobs === 0) return;
    last = performance.now();
    erase();
    const seconds = (last - from) / 1000;
    const lines = [
      speak(
        joined(
          [
            said`${done} of ${jobs} titles`,
            ...(faults === 0 ? [] : [said`${faults} not published`]),
            ...(done === 0 ? [] : [said`about ${sayTime((seconds / done) * (jobs - done))} to go`]),
          ],
          ', ',
        ),
      ),
      ...[...places]
        .toSorted(([a], [b]) => a - b)
        .map(
          ([
            ,
            {
              job,
              news: { edition, share, what },
            },
          ]) => `  ${job.name}  ${edition} ${Math.round(share * 100)} % ${speak(sayStage(what))}`,
        ),
    ];
    terminal.err(lines.map((line) => `${line.slice(0, width - 1)}\n`).join(''));
    drawn = lines.length;
  };
  return {
    begun: (titles, count) => {
      [all, jobs] = [titles, count];
      const told =
        jobs === 0 ? said`${all} titles, none of them to be made` : said`${all} titles, ${jobs} of them to be made`;
      if (!quiet) terminal.err(`${speak(told)}\n`);
      draw();
    },
    heard: (job, news, place) => {
      places.set(place, { job, news });
      if (performance.now() - last > pause) draw();
    },
    done: (row) => {
      done += row.status === 'refused' ? 0 : 1;
      for (const [place, { job }] of places) if (job.name === row.name) places.delete(place);
      const isFault = row.status === 'failed' || row.status === 'refused';
      if (isFault) faults += 1;
      erase();
      if (isFault || !(quiet || isLive)) terminal.err(`${speak(sayRow(row))}\n`);
      draw();
    },
    tell: (what) => {
      erase();
      terminal.err(`${speak(what)}\n`);
      draw();
    },
    end: erase,
  };
}

/** `titles/tides.md: built, 112 pages, 2 warnings, 3.4 s` */
function sayRow({ name, status, reason, pages, errors, warnings, milliseconds }: Row): Phrase {
  const parts = joined(
    [
      statuses[status],
      ...(pages === undefined ? [] : [countPages(pages)]),
      ...(errors === 0 || reason !== undefined ? [] : [errors === 1 ? said`1 error` : said`${errors} errors`]),
      ...(warnings === 0 ? [] : [warnings === 1 ? said`1 warning` : said`${warnings} warnings`]),
      ...(milliseconds === 0 ? [] : [`${(milliseconds / 1000).toFixed(1)} s`]),
    ],
    ', ',
  );
  return reason === undefined ? said`${name}: ${parts}` : said`${name}: ${parts}: ${reason}`;
}

const statuses: Readonly<Record<Row['status'], Phrase>> = {
  built: said`built`,
  unchanged: said`unchanged`,
  failed: said`failed`,
  refused: said`refused`,
  withdrawn: said`withdrawn`,
  left: said`left`,
  unbegun: said`not begun`,
};

function sayTime(seconds: number): Words {
  return seconds < 90 ? `${Math.round(seconds)} s` : said`${Math.round(seconds / 60)} minutes`;
}
