/**
 * `_quarto.yml` of a book: what it is called, who wrote it, and its chapters
 * (https://quarto.org/docs/books/book-structure.html). The rest of it is for Quarto, and nothing is said about it.
 */
import { defined, isMapping, isMarkdown } from '../../model/index.ts';
import type { Report } from '../../report/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import { parseYaml, readSettings, validate, type Path, type Settings, type YamlSource } from '../config/index.ts';
import { normalise, type Entry } from './entries.ts';

export interface QuartoBook {
  readonly settings: Settings;
  /** Absent: it lists none. */
  readonly chapters?: readonly Entry[];
  readonly backMatter: readonly Entry[];
}

/** @returns undefined if the project is no book */
export async function readQuarto(
  folder: ManuscriptFolder,
  file: string,
  report: Report,
): Promise<QuartoBook | undefined> {
  const source = parseYaml(await folder.readText(file), file, report);
  const project = isMapping(source.value) ? source.value : {};
  const { book, lang } = project;
  if (!isMapping(book)) return undefined;
  const { title, subtitle, author, date, description, doi } = book;
  const own: YamlSource = {
    value: defined({ title, subtitle, author, date, description, doi, lang, cover: book['cover-image'] }),
    sound: source.sound,
    placeOf: (path, what) => source.placeOf(path[0] === 'lang' ? path : ['book', ...named(path)], what),
  };
  return {
    settings: readSettings(validate(own, 'frontMatter', report, 'silent'), own, report),
    ...defined({ chapters: Array.isArray(book['chapters']) ? entriesOf(book['chapters'], ['chapters']) : undefined }),
    backMatter: Array.isArray(book['appendices']) ? entriesOf(book['appendices'], ['appendices']) : [],
  };

  function entriesOf(list: readonly unknown[], path: Path): Entry[] {
    return list.flatMap((item, index): Entry[] => {
      const at = [...path, index];
      const place = source.placeOf(['book', ...at]);
      const matter = path[0] === 'appendices' ? { matter: 'back' as const, role: 'appendix' as const } : {};
      if (typeof item === 'string') return [{ kind: 'file', file: normalise(item), place, entries: [], ...matter }];
      if (!isMapping(item)) return [];
      const { part, file: named, href, text, chapters } = item;
      const entries = Array.isArray(chapters) ? entriesOf(chapters, [...at, 'chapters']) : [];
      if (typeof part === 'string')
        // A part is a title, or a file that opens it.
        return [
          {
            kind: 'part',
            ...(isMarkdown(part) ? { file: normalise(part) } : { title: part }),
            place,
            entries,
            ...matter,
          },
        ];
      const target = named ?? href;
      if (typeof target !== 'string') return entries;
      return [
        {
          kind: 'file',
          file: normalise(target),
          ...defined({ title: typeof text === 'string' || typeof text === 'number' ? String(text) : undefined }),
          place,
          entries,
          ...matter,
        },
      ];
    });
  }
}

/** What is called otherwise there. */
function named([first, ...rest]: Path): Path {
  return first === undefined ? [] : [first === 'cover' ? 'cover-image' : first, ...rest];
}
