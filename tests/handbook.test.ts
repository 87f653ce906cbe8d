/** The handbook's reference says what the program does. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildHelp } from '../src/commands/build.ts';
import { checkHelp } from '../src/commands/check.ts';
import { imposeHelp } from '../src/commands/impose.ts';
import { depositHelp } from '../src/commands/deposit.ts';
import { rebuildHelp } from '../src/commands/rebuild.ts';
import { previewHelp } from '../src/commands/preview.ts';
import { restoreHelp } from '../src/commands/restore.ts';
import { verifyHelp } from '../src/commands/verify.ts';
import { watchHelp } from '../src/commands/watch.ts';
import { bookSchema } from '../src/manuscript/index.ts';
import { rules } from '../src/report/rules.ts';

const handbook = resolve(import.meta.dirname, '../content/handbook');
const chapter = (name: string): Promise<string> => readFile(join(handbook, name), 'utf8');

describe('the handbook', () => {
  it('lists every rule with its severity', async () => {
    const text = await chapter('81-rules.md');
    const missing = Object.entries(rules).filter(
      ([id, [severity]]) => !new RegExp(`\`${id}\`[^\\n]*${severity}`, 'u').test(text),
    );
    expect(missing.map(([id]) => id)).toEqual([]);
  });

  it('names no rule that is not there', async () => {
    const named = [...(await chapter('81-rules.md')).matchAll(/^\| `([a-z-]+)`/gmu)].map(([, id]) => id ?? '');
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
  });

  it('names every key of book.yaml', async () => {
    const text = await chapter('80-keys.md');
    const own = Object.keys(bookSchema.properties).filter((key) => !text.includes(`\`${key}`));
    expect(own).toEqual([]);
  });

  it('has every option of the command line', async () => {
    const text = await chapter('40-command-line.md');
    const options = [
      ...[buildHelp, checkHelp, depositHelp, imposeHelp, previewHelp, restoreHelp, rebuildHelp, verifyHelp, watchHelp]
        .join('')
        .matchAll(/--[a-z0-9-]+/gu),
    ].map(([option]) => option);
    expect(options.filter((option) => !text.includes(option))).toEqual([]);
  });
});
