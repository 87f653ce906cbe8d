/** What a text leaves in a book, told line by line, and what is said of it. */
import type { Files } from './folder.ts';
import { readFiles } from './read-text.ts';
import { tellBook } from './told-book.ts';

/** Of an essay of this text, or a book of these files. */
export async function tellText(yaml: string, text: string | Files): Promise<string[]> {
  const keys = `title: T\n${yaml.includes('language:') ? '' : 'language: en-GB\n'}${yaml}`;
  const { book, messages } =
    typeof text === 'string'
      ? await readFiles({ 'a.md': `---\n${keys}---\n\n${text}\n` }, 'a.md')
      : await readFiles({ 'book.yaml': keys, ...text });
  return [...tellBook(book), ...messages];
}
