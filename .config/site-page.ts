/**
 * Makes `templates/site/page.js` of `templates/site/source/page.ts`: the same program without its types, word
 * for word, since it goes into sites as it is and people may read it there. `npm run site-page`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import blankTypes from 'ts-blank-space';

const folder = join(import.meta.dirname, '../templates/site');
const page = join(folder, 'page.js');

export async function makeSitePage(): Promise<string> {
  const typed = await readFile(join(folder, 'source/page.ts'), 'utf8');
  const plain = blankTypes(typed, (node) => {
    throw new Error(`page.ts has what is more than a type: ${node.getText()}`);
  });
  return format(plain, { ...(await resolveConfig(page)), filepath: page });
}

if (process.argv[1] === import.meta.filename) await writeFile(page, await makeSitePage());
