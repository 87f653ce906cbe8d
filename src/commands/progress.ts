/** How a long build shows that it is alive: one live line on a terminal, plain lines elsewhere. */
import type { EditionName } from '../model/index.ts';
import type { Publication } from '../publication.ts';
import { type Phrase, type Speak, type Words, said, sayBytes } from '../report/index.ts';
import type { PublishedEdition } from '../session/index.ts';
import { countPages } from './counts.ts';
import { sumUp } from './messages.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  begin(manuscript: string, editions: readonly EditionName[]): void;
  readonly update: (edition: EditionName, share: number, what: string) => void;
  readonly finish: (edition: PublishedEdition) => void;
  /** Takes the live line away. */
  end(): void;
  summary(publication: Publication): void;
}

const barWidth = 24;

/** What editions say of how far they are; those of plug-ins say what they like. */
const stages: Readonly<Record<string, Phrase>> = {
  composing: said`composing`,
  'laying out': said`laying out`,
  printing: said`printing`,
  finishing: said`finishing`,
  'cutting documents': said`cutting documents`,
  packing: said`packing`,
  packed: said`packed`,
  done: said`done`,
};

export function sayStage(what: string): Words {
  return (Object.hasOwn(stages, what) ? stages[what] : undefined) ?? what;
}

export function showProgress(terminal: Terminal, silent: boolean): Progress {
  const { columns } = terminal;
  const speak = speakOn(terminal);
  const shares = new Map<EditionName, { share: number; what: string }>();
  let drawn = false;
  const erase = (): void => {
    if (drawn) terminal.err('\r\u001B[2K');
    drawn = false;
  };
  const draw = (): void => {
    if (silent || columns === undefined) return;
    const all = [...shares.values()];
    if (all.length === 0) return;
    const share = all.reduce((sum, entry) => sum + entry.share, 0) / all.length;
    const filled = Math.round(share * barWidth);
    const doing = [...shares]
      .filter(([, entry]) => entry.share > 0 && entry.share < 1)
      .map(([name, entry]) => `${name} ${speak(sayStage(entry.what))}`);
    const line = `  ${'━'.repeat(filled)}${'╌'.repeat(barWidth - filled)} ${doing.join(', ')}`;
    terminal.err(`\r\u001B[2K${line.slice(0, (columns > 0 ? columns : 80) - 1)}`);
    drawn = true;
  };
  return {
    begin(manuscript, editions) {
      shares.clear();
      // All of them from the start: a bar must not go back when the next edition begins.
      for (const edition of editions) shares.set(edition, { share: 0, what: '' });
      if (!silent) terminal.err(`${manuscript}\n`);
    },
    update(edition, share, what) {
      shares.set(edition, { share, what });
      draw();
    },
    finish(edition) {
      shares.set(edition.edition, { share: 1, what: 'done' });
      erase();
      if (!silent) terminal.err(`  ${describeEdition(edition, speak)}\n`);
      draw();
    },
    end: erase,
    summary(publication) {
      const count = sumUp(publication, speak);
      if (silent) return;
      if (publication.unchanged) terminal.err(`  ${speak(said`nothing has changed: the editions stay as they are`)}\n`);
      if (count !== '') terminal.err(`  ${count}\n`);
    },
  };
}

/** `PDF    4.2 s   1.2 MB   112 pages` */
function describeEdition({ edition, milliseconds, bytes, pages }: PublishedEdition, speak: Speak): string {
  const parts = [
    edition.toUpperCase().padEnd(5),
    `${(milliseconds / 1000).toFixed(1)} s`.padStart(7),
    sayBytes(bytes).padStart(9),
    ...(pages === undefined ? [] : [`  ${speak(countPages(pages))}`]),
  ];
  return parts.join(' ').trimEnd();
}
