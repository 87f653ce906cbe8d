/** The handbook's reference says what the program does. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildHelp } from '../src/commands/build.ts';
import { catalogueHelp } from '../src/commands/catalogue.ts';
import { checkHelp } from '../src/commands/check.ts';
import { explainHelp } from '../src/commands/explain.ts';
import { fixHelp } from '../src/commands/fix.ts';
import { fontsHelp } from '../src/commands/fonts.ts';
import { initHelp } from '../src/commands/init.ts';
import { imposeHelp } from '../src/commands/impose.ts';
import { lspHelp } from '../src/commands/lsp.ts';
import { depositHelp } from '../src/commands/deposit.ts';
import { rebuildHelp } from '../src/commands/rebuild.ts';
import { previewHelp } from '../src/commands/preview.ts';
import { themeHelp } from '../src/commands/theme.ts';
import { restoreHelp } from '../src/commands/restore.ts';
import { verifyHelp } from '../src/commands/verify.ts';
import { watchHelp } from '../src/commands/watch.ts';
import { bookSchema, shelfSchema } from '../src/manuscript/index.ts';
import { rules } from '../src/report/rules.ts';
import { writeChapter } from '../.config/rules-chapter.ts';

const handbook = resolve(import.meta.dirname, '../content/handbook');
const chapter = (name: string): Promise<string> => readFile(join(handbook, name), 'utf8');

describe('the handbook', () => {
  it('explains the rules as the program does: `npm run rules`', async () => {
    expect(await chapter('81-rules.md')).toBe(writeChapter());
  });

  it('names no rule that is not there', async () => {
    const named = [...(await chapter('42-messages.md')).matchAll(/^\*((?:`[a-z-]+`[,; a-z]*)+)\.\*/gmu)].flatMap(
      ([, names = '']) => [...names.matchAll(/`([a-z-]+)`/gu)].map(([, id]) => id ?? ''),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !Object.hasOwn(rules, id))).toEqual([]);
  });

  it('names every key of book.yaml', async () => {
    const text = await chapter('80-keys.md');
    const own = Object.keys(bookSchema.properties).filter((key) => !text.includes(`\`${key}`));
    expect(own).toEqual([]);
  });

  it('names every key of shelf.yaml', async () => {
    const text = await chapter('80-keys.md');
    const own = Object.keys(shelfSchema.properties).filter((key) => !text.includes(`\`${key}`));
    expect(own).toEqual([]);
  });

  it('has every option of the command line', async () => {
    const text = await chapter('40-command-line.md');
    const options = [
      ...(
        buildHelp +
        catalogueHelp +
        checkHelp +
        explainHelp +
        fixHelp +
        fontsHelp +
        themeHelp +
        initHelp +
        previewHelp +
        lspHelp +
        watchHelp +
        depositHelp +
        imposeHelp +
        restoreHelp +
        rebuildHelp +
        verifyHelp
      ).matchAll(/--[a-z0-9-]+/gu),
    ].map(([option]) => option);
    expect(options.filter((option) => !text.includes(option))).toEqual([]);
  });
});
