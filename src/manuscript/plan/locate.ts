/** From what was named on the command line to the manuscripts meant by it. */
import { basename, dirname, join } from 'node:path';
import { isMarkdown, withoutEnding } from '../../model/index.ts';
import { type ManuscriptFolder, openManuscript } from '../../system/index.ts';
import { openTexts, type Texts } from '../text/index.ts';
import { isConfigured, surveyFolder, type Layout } from './survey.ts';

/**
 * A file or a book's folder is itself; a shelf (a folder of manuscripts) is each of its manuscripts.
 * A folder is a shelf if
 * - it is no book itself but a folder in it is one (book.yaml, SUMMARY.md, metadata.yaml …): then each of
 *   its folders and each of its Markdown files is a manuscript, its README.md is not; or
 * - its files are the same text in several languages (README.md, README-de.md); or
 * - each of its files names its own title and author, and none has a number.
 * @throws Failure as openManuscript
 */
export async function locateManuscripts(path: string): Promise<readonly string[]> {
  const folder = await openManuscript(path);
  if (folder.file !== undefined) {
    if (/^(?:book\.ya?ml|book\.toml|metadata\.ya?ml)$/.test(folder.file)) return [dirname(path)];
    if (folder.file === 'SUMMARY.md') return [basename(folder.root) === 'src' ? dirname(folder.root) : dirname(path)];
    return [path];
  }
  const texts = openTexts(folder);
  const layout = await surveyFolder(folder, texts);
  if (isConfigured(layout)) return [path];
  const books = await booksIn(folder, layout);
  if (books !== undefined) return books.map((name) => join(path, name));
  if (layout.texts.some((text) => text.includes('/')) || layout.texts.length < 2) return [path];
  const apart = areTranslations(layout.texts) || (await standAlone(texts, layout.texts));
  return apart ? layout.texts.map((name) => join(path, name)) : [path];
}

/** Names inside the folder, if one of its folders is configured as a book. */
async function booksIn(folder: ManuscriptFolder, layout: Layout): Promise<string[] | undefined> {
  const top = [...new Set(layout.texts.map((text) => text.split('/')[0] ?? text))];
  const folders = top.filter((name) => !layout.texts.includes(name));
  const configured: string[] = [];
  for (const name of folders) {
    const inner = await openManuscript(join(folder.root, name));
    if (isConfigured(await surveyFolder(inner, openTexts(inner)))) configured.push(name);
  }
  if (configured.length === 0) return undefined;
  return top.filter((name) => !(isMarkdown(name) && /^readme$/i.test(withoutEnding(name))));
}

function areTranslations(names: readonly string[]): boolean {
  const stems = names.map((name) => withoutEnding(name).replace(/[-_.][a-z]{2,3}(?:[-_][a-z]{2,4})?$/i, ''));
  return (
    stems.every((stem) => stem === stems[0]) &&
    names.some((name) => isMarkdown(name) && /[-_.][a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(withoutEnding(name)))
  );
}

async function standAlone(texts: Texts, names: readonly string[]): Promise<boolean> {
  if (names.some((name) => !isMarkdown(name) || /^\d/.test(name))) return false;
  for (const name of names) {
    try {
      const { metadata } = (await texts.read(name)).frontMatter.settings;
      if (metadata.title === undefined || metadata.contributors.length === 0) return false;
    } catch {
      return false;
    }
  }
  return true;
}
