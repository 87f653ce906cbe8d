/** The chapters of a folder, whoever lists them, with what is listed and not there, and what is there and not listed. */
import { posix } from 'node:path';
import { Report, type Words, wordsOf } from '../../report/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import { openTexts, outlineOf, type ManuscriptFile } from '../text/index.ts';
import { readConfiguration } from './configuration.ts';
import type { Entry } from './entries.ts';
import { entriesOfFolder } from './folder-entries.ts';
import { readListed } from './listed-texts.ts';
import { roleOfName } from './section-names.ts';
import { surveyFolder } from './survey.ts';

export interface ListedChapters {
  readonly entries: readonly Entry[];
  /** By path, in reading order. */
  readonly files: ReadonlyMap<string, ManuscriptFile>;
  /** What each text is headed with. */
  readonly headings: ReadonlyMap<string, string>;
  /** Those whose heading is their name by itself: of the first level, or the only one of its level (sections/own-headings.ts). */
  readonly headed: ReadonlySet<string>;
  /** Those whose names say that they open or close a book, and whose headings do not say that they have no number. */
  readonly framing: ReadonlySet<string>;
  readonly missing: readonly Words[];
  readonly unlisted: readonly string[];
}

/** @param given as a project lists them, if it does so in a way that the folder's own survey does not know */
export async function listChapters(folder: ManuscriptFolder, given?: readonly Entry[]): Promise<ListedChapters> {
  const texts = openTexts(folder);
  const report = new Report();
  const { bookFile: _bookFile, ...layout } = await surveyFolder(folder, texts);
  const listed = given ?? (await readOwn(folder, texts, layout, report));
  const { entries, files } = await readListed(listed, folder, texts, report);
  const headings = new Map(
    [...files].flatMap(([path, { tree, frontMatter }]) => {
      const heading = frontMatter.settings.metadata.title ?? outlineOf(tree)[0]?.text;
      return heading === undefined ? [] : [[path, heading] as const];
    }),
  );
  const headed = new Set([...files].flatMap(([path, file]) => (isHeaded(file) ? [path] : [])));
  const framing = new Set([...files].flatMap(([path, file]) => (isFraming(path, file, headings) ? [path] : [])));
  const missing = report.messages.flatMap((one) => (one.rule === 'chapter-missing' ? [wordsOf(one).text] : []));
  return {
    entries,
    files,
    headings,
    headed,
    framing,
    missing,
    unlisted: layout.texts.filter((path) => !files.has(path)),
  };
}

function isHeaded({ tree, frontMatter }: ManuscriptFile): boolean {
  if (frontMatter.settings.metadata.title !== undefined) return true;
  const levels = outlineOf(tree).map(({ level }) => level);
  const highest = Math.min(...levels);
  return (
    highest === 1 || (tree.children[0]?.type === 'heading' && levels.indexOf(highest) === levels.lastIndexOf(highest))
  );
}

const framingRoles: ReadonlySet<string> = new Set(['introduction', 'prologue', 'conclusion', 'epilogue']);

function isFraming(path: string, { tree }: ManuscriptFile, headings: ReadonlyMap<string, string>): boolean {
  const first = tree.children.find((node) => node.type === 'heading');
  const classes: unknown = first?.data?.hProperties?.['className'];
  if (Array.isArray(classes) && classes.includes('unnumbered')) return false;
  return [posix.basename(path), headings.get(path) ?? ''].some((name) =>
    framingRoles.has(roleOfName(name)?.role ?? ''),
  );
}

async function readOwn(
  folder: ManuscriptFolder,
  texts: ReturnType<typeof openTexts>,
  layout: Awaited<ReturnType<typeof surveyFolder>>,
  report: Report,
): Promise<readonly Entry[]> {
  const { chapters, frontMatter, backMatter } = await readConfiguration(folder, texts, layout, report);
  return [...frontMatter, ...(chapters ?? entriesOfFolder(layout.texts).entries), ...backMatter];
}
