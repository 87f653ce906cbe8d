/** mdBook, GitBook and HonKit: a list of chapters in SUMMARY.md, which the reader knows, and a file of settings beside it. */
import { posix } from 'node:path';
import { isMapping } from '../model/index.ts';
import { said } from '../report/index.ts';
import { Sorting } from './findings.ts';
import type { ProjectReader } from './project.ts';
import { findFirst, readJson, readToml, readYaml } from './settings-files.ts';

const ofMdBook = {
  title: 'title',
  authors: 'author',
  description: 'description',
  language: 'language',
  src: '',
  multilingual: '',
};
const ofHonKit = {
  title: 'title',
  author: 'author',
  description: 'description',
  language: 'language',
  isbn: 'isbn',
  root: '',
  structure: '',
};

export const readMdBook: ProjectReader = async (folder) => {
  const file = await findFirst(folder, ['book.toml']);
  if (file === undefined) return undefined;
  const settings = await readToml(folder, file);
  const sorting = new Sorting();
  sorting.take(settings['book'], 'book.', ofMdBook, said`is for mdBook`);
  sorting.take({ ...settings, book: undefined }, '', {}, said`is for mdBook, its preprocessors and renderers`);
  const { src } = isMapping(settings['book']) ? settings['book'] : {};
  const list = posix.join(typeof src === 'string' ? src : 'src', 'SUMMARY.md');
  return sorting.finish({ program: 'mdBook', files: [file, list] });
};

export const readHonKit: ProjectReader = async (folder) => {
  const file = await findFirst(folder, ['book.json', 'honkit.json', 'book.js', '.gitbook.yaml']);
  const list = await findFirst(folder, ['SUMMARY.md', 'summary.md', 'docs/SUMMARY.md']);
  if (list === undefined) return undefined;
  const sorting = new Sorting();
  if (file === undefined || file.endsWith('.js')) {
    if (file !== undefined)
      sorting.left.push({ what: file, note: said`is a program: title and author are to be written in book.yaml` });
    return sorting.finish({ program: 'HonKit', files: [list] });
  }
  const settings = file.endsWith('.json') ? await readJson(folder, file) : await readYaml(folder, file);
  sorting.take(settings, '', ofHonKit, said`is for HonKit and its plug-ins`);
  return sorting.finish({ program: 'HonKit', files: [file, list] });
};
