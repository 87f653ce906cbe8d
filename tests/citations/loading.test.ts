/** What makes citations is loaded when something is cited, and not before. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { works } from '../support/works.ts';

const run = promisify(execFile);

/** Reads a manuscript in a process of its own; whether citeproc-js and the reader of BibTeX were loaded there. */
async function loads(text: string): Promise<string[]> {
  const folder = await folderWith({
    'works.bib': works,
    'a.md': `---\nbibliography: works.bib\n---\n# A\n\n${text}\n`,
  });
  const script = `
    import { createRequire } from 'node:module';
    import { openSession } from 'octavo';
    const session = openSession({ env: {} });
    await session.read(${JSON.stringify(join(folder, 'a.md'))});
    await session.close();
    const { cache } = createRequire(import.meta.url);
    const names = ['node_modules/citeproc/', 'node_modules/wink-nlp/'];
    console.log(JSON.stringify(names.filter((name) => Object.keys(cache).some((path) => path.includes(name)))));
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return JSON.parse(stdout) as string[];
}

it('a text that cites nothing loads no processor, whatever bibliography it names', async () => {
  expect(await loads('No work is cited, and a\\@b is no key.')).toEqual([]);
  expect(await loads('One is [@tides].')).toContain('node_modules/citeproc/');
});
