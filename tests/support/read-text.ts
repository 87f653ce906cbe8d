/** Reads manuscripts given inline: the HTML of their sections, and what is said of them. */
import { join } from 'node:path';
import { readBook } from '../../src/manuscript/index.ts';
import { toHtml } from '../../src/markup/to-html.ts';
import type { Book } from '../../src/model/book.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith, type Files } from './folder.ts';
import { linesOf } from './plan.ts';

export interface Read {
  readonly book: Book;
  /** Of all sections, without line ends between elements. */
  readonly html: string;
  /** `file:line:column rule text | hint` */
  readonly messages: readonly string[];
}

/** `of` is a file in the folder; '' for the folder. */
export async function readFiles(files: Files, of = ''): Promise<Read> {
  const report = new Report();
  const book = await readBook(join(await folderWith(files), of), report, { env: { SOURCE_DATE_EPOCH: '1764547200' } });
  const html = book.sections.map(({ body }) => toHtml(body)).join('');
  return { book, html: html.replaceAll(/>\n+|\n+</gu, (ends) => ends.trim()), messages: linesOf(report) };
}

/** An essay of this text, without its opening. */
export async function readText(text: string, files: Files = {}): Promise<Read> {
  const read = await readFiles({ 'essay.md': `---\ntitle: Essay\n---\n\n${text}\n`, ...files }, 'essay.md');
  return { ...read, html: read.html.replace(/^<header.*?<\/header>/su, '') };
}
