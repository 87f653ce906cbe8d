/** What commands count, in words: one is said otherwise than several. */
import { type Phrase, said } from '../report/index.ts';

export function countFiles(files: number): Phrase {
  return files === 1 ? said`1 file` : said`${files} files`;
}

export function countPages(pages: number): Phrase {
  return pages === 1 ? said`1 page` : said`${pages} pages`;
}
