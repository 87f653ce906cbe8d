/**
 * Jupyter Book and MyST: `_toc.yml` with `_config.yml` (https://jupyterbook.org/en/stable/structure/toc.html), `myst.yml`
 * (https://mystmd.org/guide/table-of-contents).
 */
import { isMapping } from '../model/index.ts';
import type { Entry } from '../manuscript/index.ts';
import { said } from '../report/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';
import { fileEntry, partEntry, withEnding } from './entries.ts';
import { Sorting } from './findings.ts';
import type { ProjectReader } from './project.ts';
import { findFirst, readAnyYaml, readYaml } from './settings-files.ts';

const ofConfig = {
  title: 'title',
  author: 'author',
  bibtex_bibfiles: 'bibliography',
  language: 'language',
  sphinx: '',
};
const ofMyst = {
  title: 'title',
  subtitle: 'subtitle',
  description: 'description',
  authors: 'author',
  date: 'date',
  license: 'licence',
  keywords: 'keywords',
  doi: 'doi',
  bibliography: 'bibliography',
  toc: '',
};

export const readJupyterBook: ProjectReader = async (folder) => {
  const toc = await findFirst(folder, ['_toc.yml', '_toc.yaml']);
  const myst = await findFirst(folder, ['myst.yml', 'myst.yaml']);
  if (toc === undefined && myst === undefined) return undefined;
  const config = await findFirst(folder, ['_config.yml', '_config.yaml']);
  const sorting = new Sorting();
  const skipped: string[] = [];
  let list: unknown;
  if (toc !== undefined) list = await readAnyYaml(folder, toc);
  if (toc !== undefined && config !== undefined) {
    const settings = await readYaml(folder, config);
    sorting.take(settings, '', ofConfig, said`is for Jupyter Book`);
    const sphinx = isMapping(settings['sphinx']) ? settings['sphinx']['config'] : undefined;
    if (isMapping(sphinx)) {
      sorting.take(
        sphinx,
        'sphinx.config.',
        { language: 'language', bibtex_bibfiles: 'bibliography' },
        said`is for Sphinx`,
      );
    }
  } else if (myst !== undefined) {
    const { project, ...rest } = await readYaml(folder, myst);
    sorting.take(project, 'project.', ofMyst, said`is for MyST`);
    sorting.take(rest, '', { version: '' }, said`is for MyST`);
    if (isMapping(project)) list = project['toc'];
  }
  await findBibliography(folder, sorting);
  const entries = list === undefined ? undefined : await entriesOf(list, folder, skipped);
  for (const what of skipped)
    sorting.left.push({ what, note: said`is no Markdown: notebooks and addresses are no chapters` });
  if (entries !== undefined) sorting.understood.push({ what: toc ?? 'project.toc', note: 'chapters:' });
  return sorting.finish({
    program: toc === undefined ? 'MyST' : 'Jupyter Book',
    files: [toc, config, myst].filter((file) => file !== undefined),
    ...(entries === undefined ? {} : { entries }),
  });
};

/** MyST takes every bibliography that lies in the folder. */
async function findBibliography(folder: ManuscriptFolder, sorting: Sorting): Promise<void> {
  if (Object.hasOwn(sorting.values, 'bibliography')) return;
  const files = (await folder.list()).filter((file) => file.endsWith('.bib') && !file.startsWith('_build/'));
  if (files.length > 0) sorting.set('bibliography', files, files.join(', '));
}

/** Both spellings: `root`, `parts`, `chapters`, `sections`; `file`, `title`, `children`. */
async function entriesOf(list: unknown, folder: ManuscriptFolder, skipped: string[]): Promise<Entry[]> {
  if (Array.isArray(list)) return (await Promise.all(list.map((one) => entriesOf(one, folder, skipped)))).flat();
  if (typeof list === 'string') return entriesOf({ file: list }, folder, skipped);
  if (!isMapping(list)) return [];
  const { root, file, caption, title, glob, url, pattern } = list;
  const below = await entriesOf(
    [list['parts'], list['chapters'], list['sections'], list['children'], list['entries'], list['subtrees']].filter(
      (one) => one !== undefined,
    ),
    folder,
    skipped,
  );
  const named = root ?? file;
  if (typeof named === 'string') {
    const path = await withEnding(named, folder);
    if (!/\.(?:md|markdown|qmd|rmd)$/iu.test(path)) {
      skipped.push(path);
      return below;
    }
    // The root is the first of all, and what the list goes on with is not below it.
    if (root !== undefined) return [fileEntry(path), ...below];
    return [fileEntry(path, { ...(typeof title === 'string' ? { title } : {}), entries: below })];
  }
  const words = caption ?? title;
  if (below.length > 0) return typeof words === 'string' ? [partEntry(words, below)] : below;
  const other = url ?? glob ?? pattern;
  if (typeof other === 'string') skipped.push(other);
  return [];
}
