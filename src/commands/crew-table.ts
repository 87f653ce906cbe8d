/** How a run over many titles shows what it does: a live table on a terminal, a line for each title elsewhere. */
import type { Job, News, Row, Watchers } from '../workshop/index.ts';
import type { Terminal } from './terminal.ts';

export interface CrewTable extends Watchers {
  /** What is of no title, and is told in any case. */
  tell(what: string): void;
  end(): void;
}

/** Longest time between two drawings of the table, in milliseconds. */
const pause = 250;

export function showCrew(terminal: Terminal, quiet: boolean): CrewTable {
  const { columns } = terminal;
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
    const left = done === 0 ? '' : `, about ${sayTime((seconds / done) * (jobs - done))} to go`;
    const lines = [
      `${done} of ${jobs} titles${faults === 0 ? '' : `, ${faults} not published`}${left}`,
      ...[...places]
        .toSorted(([a], [b]) => a - b)
        .map(([, { job, news }]) => `  ${job.name}  ${news.edition} ${Math.round(news.share * 100)} % ${news.what}`),
    ];
    terminal.err(lines.map((line) => `${line.slice(0, width - 1)}\n`).join(''));
    drawn = lines.length;
  };
  return {
    begun: (titles, count) => {
      [all, jobs] = [titles, count];
      if (!quiet) terminal.err(`${all} titles, ${jobs === 0 ? 'none' : jobs} of them to be made\n`);
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
      if (isFault || !(quiet || isLive)) terminal.err(`${sayRow(row)}\n`);
      draw();
    },
    tell: (what) => {
      erase();
      terminal.err(`${what}\n`);
      draw();
    },
    end: erase,
  };
}

/** `titles/tides.md: built, 112 pages, 2 warnings, 3.4 s` */
function sayRow({ name, status, reason, pages, errors, warnings, milliseconds }: Row): string {
  const parts = [
    status === 'unbegun' ? 'not begun' : status,
    ...(pages === undefined ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]),
    ...(errors === 0 || reason !== undefined ? [] : [`${errors} errors`]),
    ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`]),
    ...(milliseconds === 0 ? [] : [`${(milliseconds / 1000).toFixed(1)} s`]),
  ];
  return `${name}: ${parts.join(', ')}${reason === undefined ? '' : `: ${reason}`}`;
}

function sayTime(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} minutes`;
}
