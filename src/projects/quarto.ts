/** Quarto: `_quarto.yml` of a book (https://quarto.org/docs/reference/projects/books.html). Its chapters the reader knows. */
import { isMapping } from '../model/index.ts';
import { said } from '../report/index.ts';
import { Sorting } from './findings.ts';
import type { ProjectReader } from './project.ts';
import { findFirst, readYaml } from './settings-files.ts';

const ofBook = {
  title: 'title',
  subtitle: 'subtitle',
  author: 'author',
  date: 'date',
  description: 'description',
  abstract: 'abstract',
  doi: 'doi',
  license: 'licence',
  'cover-image': 'cover',
  'cover-image-alt': 'cover-alt',
  'site-url': 'url',
  chapters: '',
  appendices: '',
};
const ofProject = {
  lang: 'language',
  title: 'title',
  author: 'author',
  bibliography: 'bibliography',
  csl: 'csl',
  nocite: 'nocite',
  'link-citations': 'link-citations',
  'number-sections': 'number-sections',
  'number-depth': 'number-depth',
  toc: 'toc',
  lof: 'lof',
  lot: 'lot',
  project: '',
  book: '',
  format: '',
};

export const readQuartoProject: ProjectReader = async (folder) => {
  const file = await findFirst(folder, ['_quarto.yml', '_quarto.yaml']);
  if (file === undefined) return undefined;
  const settings = await readYaml(folder, file);
  const sorting = new Sorting();
  sorting.take(settings['book'], 'book.', ofBook, said`is for the pages that Quarto makes`);
  sorting.take(settings, '', ofProject, said`is for Quarto`);
  const { format } = settings;
  for (const [name, wishes] of Object.entries(isMapping(format) ? format : {})) {
    const { 'number-sections': numbers, csl } = isMapping(wishes) ? wishes : {};
    if (numbers === true) sorting.set('number-sections', true, `format.${name}.number-sections`);
    if (typeof csl === 'string') sorting.set('csl', csl, `format.${name}.csl`);
    sorting.left.push({
      what: `format.${name}`,
      note: said`is how Quarto makes that format; Octavo has themes of its own`,
    });
  }
  if (isMapping(settings['book'])) {
    // Quarto numbers the sections of books, and counts within chapters, unless it is told otherwise.
    sorting.set('number-sections', true, said`Quarto’s numbers of sections`);
  }
  if (!isMapping(settings['book']))
    sorting.left.push({ what: 'project', note: said`is no book: the files are taken in the order of their names` });
  return sorting.finish({ program: 'Quarto', files: [file], numbersAll: isMapping(settings['book']) });
};
