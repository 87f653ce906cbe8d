/** Colours of a terminal, where they are allowed (https://no-color.org, https://force-color.org). */
import type { Ink } from '../report/index.ts';
import type { Terminal } from './terminal.ts';

const codes: Readonly<Record<Ink, string>> = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  line: '34',
  strong: '1',
  faint: '2',
};

export type Paint = (ink: Ink, text: string) => string;

export function openPaint({ env, columns }: Pick<Terminal, 'env' | 'columns'>): Paint {
  return isColoured(env, columns) ? (ink, text) => `\u001B[${codes[ink]}m${text}\u001B[0m` : (_ink, text) => text;
}

/** As Node does it: who forces them gets them, then who refuses them is heard. */
function isColoured(env: Terminal['env'], columns: number | undefined): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  const refused = env['NO_COLOR'];
  if (refused !== undefined && refused !== '') return false;
  return columns !== undefined && env['TERM'] !== 'dumb';
}
