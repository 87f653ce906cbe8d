/** What a manuscript's folder says about itself: which files configure it, which lists its chapters, which are text. */
import { posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { defined, isMapping, isMarkdown, withoutEnding } from '../../model/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import type { Texts } from '../text/index.ts';
import { isContentsList } from './summary.ts';

export interface Layout {
  /** book.yaml or book.yml */
  readonly bookFile?: string;
  /** Pandoc's metadata.yaml, mdBook's book.toml. */
  readonly metadataFile?: string;
  readonly tomlFile?: string;
  /** Quarto's _quarto.yml. */
  readonly quartoFile?: string;
  /** SUMMARY.md, or a README.md that is a contents list. */
  readonly listFile?: string;
  /** Markdown files that can be chapters, in no particular order. */
  readonly texts: readonly string[];
}

/** Files that belong to a repository, not to a book. */
const housekeeping =
  /(?:^|\/)(?:licen[cs]e|contributing|changelog|code[_-]of[_-]conduct|security|support|governance)(?:[-_.][^/]*)?$/i;

export async function surveyFolder(folder: ManuscriptFolder, texts: Texts): Promise<Layout> {
  const files = await folder.list();
  const first = (...names: string[]): string | undefined => names.find((name) => files.includes(name));
  const bookFile = first('book.yaml', 'book.yml');
  const metadataFile = first('metadata.yaml', 'metadata.yml');
  const tomlFile = first('book.toml');
  const quartoFile = first('_quarto.yml', '_quarto.yaml');
  const source = tomlFile === undefined ? undefined : await sourceOf(folder, tomlFile);
  const named = source === undefined ? [] : [posix.join(source, 'SUMMARY.md')];
  const summary = first(...named, 'SUMMARY.md', 'src/SUMMARY.md', 'summary.md');
  const listFile = summary ?? (bookFile === undefined ? await contentsReadme(texts, files) : undefined);
  return {
    ...defined({ bookFile, metadataFile, tomlFile, quartoFile, listFile }),
    texts: files.filter((file) => isMarkdown(file) && !housekeeping.test(file) && file !== listFile),
  };
}

/** The folder in which mdBook has its texts. */
async function sourceOf(folder: ManuscriptFolder, file: string): Promise<string | undefined> {
  try {
    const { book } = parseToml(await folder.readText(file));
    return isMapping(book) && typeof book['src'] === 'string' ? book['src'] : undefined;
  } catch {
    // What is wrong with it is said when its settings are read.
    return undefined;
  }
}

async function contentsReadme(texts: Texts, files: readonly string[]): Promise<string | undefined> {
  const readme = files.find((file) => isMarkdown(file) && /^readme$/i.test(withoutEnding(file)));
  if (readme === undefined) return undefined;
  try {
    return isContentsList(await texts.read(readme)) ? readme : undefined;
  } catch {
    // What is wrong with it is said when it is read as a text.
    return undefined;
  }
}

export function isConfigured(layout: Layout): boolean {
  return [layout.bookFile, layout.metadataFile, layout.tomlFile, layout.quartoFile, layout.listFile].some(
    (file) => file !== undefined,
  );
}
