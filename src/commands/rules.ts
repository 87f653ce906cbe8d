/** `octavo rules`: every message there is, as the handbook's appendix has them. */
import { fromTable, rules } from '../report/index.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

export function listRules(_args: readonly string[], terminal: Terminal): Promise<number> {
  const speak = speakOn(terminal);
  const width = Math.max(...Object.keys(rules).map((name) => name.length));
  for (const [name, [severity, text]] of Object.entries(rules)) {
    terminal.out(`${name.padEnd(width)}  ${severity.padEnd(7)}  ${speak(fromTable(text))}\n`);
  }
  return Promise.resolve(0);
}
