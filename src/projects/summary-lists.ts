/** mdBook, GitBook and HonKit: a list of chapters in SUMMARY.md, which the reader knows, and a file of settings beside it. */
import { isMapping } from '../model/index.ts';
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
  sorting.take(settings['book'], 'book.', ofMdBook, 'is for mdBook');
  sorting.take({ ...settings, book: undefined }, '', {}, 'is for mdBook, its preprocessors and renderers');
  const { src } = isMapping(settings['book']) ? settings['book'] : {};
  if (typeof src === 'string' && src !== 'src')
    sorting.left.push({
      what: 'book.src',
      note: `the list of chapters is looked for in this folder, src/ and ${src}/`,
    });
  return sorting.finish({ program: 'mdBook', files: [file, 'src/SUMMARY.md'] });
};

export const readHonKit: ProjectReader = async (folder) => {
  const file = await findFirst(folder, ['book.json', 'honkit.json', 'book.js', '.gitbook.yaml']);
  const list = await findFirst(folder, ['SUMMARY.md', 'summary.md', 'docs/SUMMARY.md']);
  if (list === undefined) return undefined;
  const sorting = new Sorting();
  if (file === undefined || file.endsWith('.js')) {
    if (file !== undefined)
      sorting.left.push({ what: file, note: 'is a program: title and author are to be written in book.yaml' });
    return sorting.finish({ program: 'HonKit', files: [list] });
  }
  const settings = file.endsWith('.json') ? await readJson(folder, file) : await readYaml(folder, file);
  sorting.take(settings, '', ofHonKit, 'is for HonKit and its plug-ins');
  return sorting.finish({ program: 'HonKit', files: [file, list] });
};
