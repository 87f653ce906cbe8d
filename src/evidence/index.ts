/** What a librarian, a bookshop, an editor or a program can learn of a publication: what was proved, and with what. */
export { type Account, type Examined, type Programs, drawUpAccount } from './account.ts';
export { writeJson, isReport } from './json.ts';
export { type Picture, composePage, pageStyles } from './page.ts';
export { type Cell, table } from './page-tables.ts';
export { drawPictures } from './pictures.ts';
export { type Told, writeSarif } from './sarif.ts';
