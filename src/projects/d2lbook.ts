/** d2lbook (https://book.d2l.ai): `config.ini`, and lists of chapters between ```` ```toc ```` fences, from index.md down. */
import { posix } from 'node:path';
import type { Entry } from '../manuscript/index.ts';
import { said } from '../report/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';
import { fileEntry, withEnding } from './entries.ts';
import { Sorting } from './findings.ts';
import type { ProjectReader } from './project.ts';
import { findFirst, readIni } from './settings-files.ts';

const fence = /^```toc[ \t]*\n((?:(?!```).*\n)*)```/gmu;
const deepest = 6;

export const readD2lBook: ProjectReader = async (folder) => {
  const file = await findFirst(folder, ['config.ini']);
  const index = await findFirst(folder, ['index.md']);
  if (file === undefined || index === undefined || !/^```toc/mu.test(await folder.readText(index))) return undefined;
  const { project, ...others } = await readIni(folder, file);
  const sorting = new Sorting();
  sorting.take(
    project,
    'project.',
    { title: 'title', author: 'author', copyright: 'rights', name: '' },
    said`is for d2lbook`,
  );
  for (const name of Object.keys(others)) sorting.left.push({ what: `[${name}]`, note: said`is for d2lbook` });
  const first = (await folder.list()).find((name) => /^[^/]+\.bib$/u.test(name));
  if (first !== undefined) sorting.set('bibliography', first, first);
  sorting.set('number-sections', true, ':numbered:');
  const entries = await listIn(index, folder, new Set());
  sorting.understood.push({ what: said`lists of chapters (toc)`, note: 'chapters:' });
  sorting.left.push({ what: said`tabs`, note: said`all of them are in the book, each begun by its name` });
  return sorting.finish({ program: 'd2lbook', numbersAll: true, files: [file, index], entries });
};

async function listIn(file: string, folder: ManuscriptFolder, seen: Set<string>, depth = 0): Promise<Entry[]> {
  if (seen.has(file) || depth > deepest || !(await folder.exists(file))) return [];
  seen.add(file);
  const entries: Entry[] = [];
  const lists = [...(await folder.readText(file)).matchAll(fence)].map(([, list = '']) => list);
  const isNumbered = (list: string): boolean => /^:numbered:/mu.test(list);
  // What opens and closes a book stands in lists of its own.
  const isParted = depth === 0 && lists.some(isNumbered);
  for (const list of lists) {
    const numbered = isParted && !isNumbered(list) ? { numbered: false } : {};
    for (const line of list.split('\n').map((one) => one.trim())) {
      if (line === '' || line.startsWith(':')) continue;
      const path = await withEnding(posix.join(posix.dirname(file), line), folder);
      entries.push(fileEntry(path, { entries: await listIn(path, folder, seen, depth + 1), ...numbered }));
    }
  }
  return entries;
}
