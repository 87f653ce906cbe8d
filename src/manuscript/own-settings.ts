/** The settings of the whole manuscript: its configuration, filled in from its first file and from the text. */
import { commonFolder } from './entries.ts';
import { canonicalTag } from '../model/language-tags.ts';
import { guessLanguage } from './language.ts';
import { outlineOf } from './outline.ts';
import { mergeSettings, noSettings, type Settings } from './settings.ts';
import { hasText, type PlannedText } from './texts.ts';

export interface Sources {
  readonly settings: Settings;
  /** The file that was named on the command line. */
  readonly named?: string;
  /** The manuscript is one file. */
  readonly single: boolean;
}

export function settleSettings(
  sources: Sources,
  texts: ReadonlyMap<string, PlannedText>,
): Settings & { language: string } {
  const files = [...texts.keys()];
  const first = files[0] ?? '';
  const own = texts.get(first)?.frontMatter.settings ?? noSettings;
  const fill = sources.single ? own : fromFirst(own, first, texts.get(first)?.body ?? '');
  const settings = mergeSettings(sources.settings, fill);
  const folder = /^([a-z]{2}(?:[-_][A-Za-z]{2,4})?)\//.exec(commonFolder(files))?.[1];
  const suffix = /^(?:readme|index)[-_.]([a-z]{2,3}(?:[-_][a-z]{2,4})?)\.(?:md|markdown)$/i.exec(
    sources.named ?? '',
  )?.[1];
  const said = settings.language ?? canonicalTag(suffix ?? folder ?? '');
  const sample = [...texts.values()]
    .map(({ body }) => body)
    .join('\n')
    .slice(0, 60_000);
  return { ...settings, language: said ?? guessLanguage(sample) ?? 'en' };
}

/**
 * A book without book.yaml may say what it is called in its first file (Pandoc's way). The title there is
 * the book's if the file has a heading of its own, or is nothing but metadata; description likewise.
 */
function fromFirst(own: Settings, file: string, body: string): Settings {
  const isIndex = /(?:^|\/)(?:readme|index)\.(?:md|markdown)$/i.test(file);
  const ofBook = isIndex || !hasText(body) || outlineOf(body).some(({ level }) => level === 1);
  if (ofBook) return own;
  const { title: _title, subtitle: _subtitle, description: _description, ...rest } = own;
  return rest;
}
