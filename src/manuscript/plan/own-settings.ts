/** The settings of the whole manuscript: its configuration, filled in from its first file and from the text. */
import { mergeSettings, noSettings, type GivenMetadata, type Settings } from '../config/index.ts';
import { canonicalTag } from '../../model/language-tags.ts';
import { hasText, outlineOf, type ManuscriptFile } from '../text/index.ts';
import { commonFolder } from './folder-entries.ts';
import { guessLanguage } from './language-guess.ts';

export interface Sources {
  readonly settings: Settings;
  /** The file that was named on the command line. */
  readonly named?: string;
  /** The manuscript is one file. */
  readonly single: boolean;
}

/** Settings whose language is known. */
export interface OwnSettings extends Settings {
  readonly metadata: GivenMetadata & { readonly language: string };
}

export function settleSettings(sources: Sources, files: ReadonlyMap<string, ManuscriptFile>): OwnSettings {
  const paths = [...files.keys()];
  const first = files.get(paths[0] ?? '');
  const own = first?.frontMatter.settings ?? noSettings;
  const fill = sources.single || first === undefined ? own : fromFirst(own, first);
  const settings = mergeSettings(sources.settings, fill);
  const folder = /^([a-z]{2}(?:[-_][A-Za-z]{2,4})?)\//.exec(commonFolder(paths))?.[1];
  const suffix = /^(?:readme|index)[-_.]([a-z]{2,3}(?:[-_][a-z]{2,4})?)\.(?:md|markdown)$/i.exec(
    sources.named ?? '',
  )?.[1];
  const said = settings.metadata.language ?? canonicalTag(suffix ?? folder ?? '');
  const language = said ?? guessLanguage([...files.values()].map(({ tree }) => tree)) ?? 'en';
  return { ...settings, metadata: { ...settings.metadata, language } };
}

/**
 * A book without book.yaml may say what it is called in its first file (Pandoc's way). The title there is
 * the book's if the file has a heading of its own, or is nothing but metadata; description likewise.
 */
function fromFirst(own: Settings, file: ManuscriptFile): Settings {
  const isIndex = /(?:^|\/)(?:readme|index)\.(?:md|markdown)$/i.test(file.path);
  const ofBook = isIndex || !hasText(file) || outlineOf(file.tree).some(({ level }) => level === 1);
  if (ofBook) return own;
  const { title: _title, subtitle: _subtitle, description: _description, ...metadata } = own.metadata;
  return { ...own, metadata };
}
