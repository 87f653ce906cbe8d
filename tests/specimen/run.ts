/**
 * npm run specimen [-- THEME …] [--to pdf,html,…] [--out FOLDER]
 *
 * Makes the specimen book in each theme that comes with Octavo, in all editions: title page, prose with notes, verse,
 * a play, letters, recipes, tables, code, formulas, pictures. To be looked at; what a machine can judge of it, the
 * tests and `npm run conformance -- FOLDER` do. Exit code 1: something is wrong with an edition.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openSession } from '../../src/session.ts';
import { listThemes } from '../../src/system/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'dist/specimen' }, to: { type: 'string' } },
});

const themes = positionals.length > 0 ? positionals : await listThemes();
for (const theme of themes) {
  const out = join(resolve(values.out), theme);
  const session = openSession({ theme });
  try {
    const making = await session.make(await session.read(join(import.meta.dirname, 'book')), values.to?.split(','));
    await session.check(making);
    await session.shelve(making, out);
    const { messages } = making.report;
    process.stdout.write(`${theme}: ${out}\n`);
    for (const { rule, text } of messages) process.stdout.write(`  ${rule}: ${text}\n`);
    if (making.report.hasErrors) process.exitCode = 1;
  } finally {
    await session.close();
  }
}
