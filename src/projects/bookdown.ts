/** bookdown: `_bookdown.yml`, `_output.yml` and the front matter of index.Rmd (https://bookdown.org/yihui/bookdown/configuration.html). */
import { parseDocument } from 'yaml';
import { isMapping } from '../model/index.ts';
import { said } from '../report/index.ts';
import type { ManuscriptFolder } from '../system/index.ts';
import { fileEntry } from './entries.ts';
import { Sorting } from './findings.ts';
import type { ProjectReader } from './project.ts';
import { findFirst, readYaml } from './settings-files.ts';

const ofIndex = {
  title: 'title',
  subtitle: 'subtitle',
  author: 'author',
  date: 'date',
  description: 'description',
  bibliography: 'bibliography',
  csl: 'csl',
  nocite: 'nocite',
  'link-citations': 'link-citations',
  lang: 'language',
  'cover-image': 'cover',
  url: 'url',
  lof: 'lof',
  lot: 'lot',
};

export const readBookdown: ProjectReader = async (folder) => {
  const file = await findFirst(folder, ['_bookdown.yml', '_bookdown.yaml']);
  const index = await findFirst(folder, ['index.Rmd', 'index.rmd', 'index.md']);
  if (file === undefined) return undefined;
  const settings = await readYaml(folder, file);
  const sorting = new Sorting();
  if (index !== undefined)
    sorting.take(await frontMatterOf(folder, index), `${index}: `, ofIndex, said`is for R Markdown`);
  sorting.take(settings, '', { rmd_files: '', rmd_subdir: '' }, said`is for bookdown`);
  const names = await filesOf(folder, settings);
  sorting.understood.push({
    what: names.length === 1 ? said`1 chapter` : said`${names.length} chapters`,
    note: 'chapters:',
  });
  // bookdown numbers sections unless it is told otherwise.
  sorting.set('number-sections', true, said`bookdown’s numbers of sections`);
  return sorting.finish({
    program: 'bookdown',
    numbersAll: true,
    files: [file, ...(index === undefined ? [] : [index])],
    entries: names.map((name) => fileEntry(name)),
  });
};

async function frontMatterOf(folder: ManuscriptFolder, file: string): Promise<unknown> {
  const block = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*\n/u.exec(await folder.readText(file))?.[1];
  return block === undefined ? {} : parseDocument(block, { logLevel: 'silent', uniqueKeys: false }).toJS();
}

/** As they are named; else all that lie in the folder, index.Rmd first. */
async function filesOf(folder: ManuscriptFolder, settings: Readonly<Record<string, unknown>>): Promise<string[]> {
  const named = settings['rmd_files'];
  const wanted = isMapping(named) ? (named['html'] ?? named['latex']) : named;
  if (Array.isArray(wanted)) return wanted.filter((one) => typeof one === 'string');
  const subdir = settings['rmd_subdir'];
  const folders = [subdir].flat().filter((one) => typeof one === 'string');
  const isWanted = (file: string): boolean =>
    /\.rmd$/iu.test(file) &&
    !/(?:^|\/)_/u.test(file) &&
    (!file.includes('/') || subdir === true || folders.some((one) => file.startsWith(`${one}/`)));
  const files = (await folder.list()).filter(isWanted);
  const first = files.filter((file) => /^index\.rmd$/iu.test(file));
  return [...first, ...files.filter((file) => !first.includes(file))];
}
