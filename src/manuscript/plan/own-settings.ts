/** The settings of the whole manuscript: its configuration, filled in from its first file and from the text. */
import { canonicalTag, defined, isMarkdown, withoutEnding } from '../../model/index.ts';
import { mergeSettings, noSettings, type GivenMetadata, type Settings } from '../config/index.ts';
import { hasText, outlineOf, type ManuscriptFile } from '../text/index.ts';
import { commonFolder } from './folder-entries.ts';
import { guessLanguage } from './language-guess.ts';

export interface Sources {
  readonly settings: Settings;
  /** The file that was named on the command line. */
  readonly named?: string;
  /** The manuscript is one file. */
  readonly single: boolean;
  /** What holds where the manuscript itself says nothing: of the shelf that it stands on. */
  readonly defaults?: Settings | undefined;
}

/** Settings whose language is known. */
export interface OwnSettings extends Settings {
  readonly metadata: GivenMetadata & { readonly language: string };
}

export interface Settled {
  readonly settings: OwnSettings;
  /** The language, where nobody says it and it is known from the words. */
  readonly guessedLanguage?: string;
  /** The file whose front matter gives the manuscript its title. */
  readonly titleFile?: string;
}

export function settleSettings(sources: Sources, files: ReadonlyMap<string, ManuscriptFile>): Settled {
  const paths = [...files.keys()];
  const first = files.get(paths[0] ?? '');
  const own = first?.frontMatter.settings ?? noSettings;
  const isTitledElsewhere = sources.settings.metadata.title !== undefined;
  const others = [...files.values()].slice(1);
  const fill = sources.single || first === undefined ? own : fromFirst(own, first, others, isTitledElsewhere);
  const settings = mergeSettings(mergeSettings(sources.settings, fill), sources.defaults ?? noSettings);
  const folder = /^([a-z]{2}(?:[-_][A-Za-z]{2,4})?)\//.exec(commonFolder(paths))?.[1];
  const suffix = /^(?:readme|index)[-_.]([a-z]{2,3}(?:[-_][a-z]{2,4})?)$/i.exec(
    withoutEnding(sources.named ?? ''),
  )?.[1];
  const said = settings.metadata.language ?? canonicalTag(suffix ?? folder ?? '');
  const guessed = said === undefined ? guessLanguage([...files.values()].map(({ tree }) => tree)) : undefined;
  const language = said ?? guessed ?? 'en';
  const isTitled = fill.metadata.title !== undefined && fill.metadata.title === settings.metadata.title;
  return {
    settings: { ...settings, metadata: { ...settings.metadata, language } },
    ...defined({ guessedLanguage: guessed }),
    ...(isTitled && keepsNoTitle(sources, first) ? defined({ titleFile: paths[0] }) : {}),
  };
}

/**
 * A book without book.yaml may say what it is called in its first file (Pandoc's way). The title there is
 * the book's if the file has a heading of its own and the others have no titles, or if it is nothing but
 * metadata; description likewise. So is its author, unless the book has its title elsewhere or the others name theirs.
 */
function fromFirst(
  own: Settings,
  file: ManuscriptFile,
  others: readonly ManuscriptFile[],
  isTitledElsewhere: boolean,
): Settings {
  const given = others.map(({ frontMatter }) => frontMatter.settings.metadata);
  const hasOwn = given.every(({ title }) => title === undefined) && hasTopHeading(file);
  const isTheirs = isTitledElsewhere || given.some(({ contributors }) => contributors.length > 0);
  const metadata = isTheirs && hasText(file) ? { ...own.metadata, contributors: [] } : own.metadata;
  if (isIndex(file) || !hasText(file) || hasOwn) return { ...own, metadata };
  const { title: _title, subtitle: _subtitle, shortTitle: _shortTitle, description: _description, ...rest } = metadata;
  return { ...own, metadata: rest };
}

function isIndex({ path }: ManuscriptFile): boolean {
  return isMarkdown(path) && /(?:^|\/)(?:readme|index)$/i.test(withoutEnding(path));
}

function hasTopHeading({ tree }: ManuscriptFile): boolean {
  return outlineOf(tree).some(({ level }) => level === 1);
}

/** The manuscript's title is a file's own, too, where the file has no heading. */
function keepsNoTitle({ single }: Sources, file: ManuscriptFile | undefined): boolean {
  return single || (file !== undefined && hasTopHeading(file));
}
