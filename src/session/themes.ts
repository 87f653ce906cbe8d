/** Themes as they were loaded, for as long as nobody changes them: what was worked out of one is not worked out again. */
import { type Book, LastUsed, isMarkdown } from '../model/index.ts';
import { type Theme, type ThemeOptions, loadTheme } from '../theme/index.ts';
import { listThemes } from '../system/index.ts';
import { hash, inputsOfTheme, type Inputs } from './inputs.ts';

/** Themes that are kept. */
const most = 16;

export interface LoadedTheme {
  readonly theme: Theme;
  readonly inputs: Inputs;
}

interface Wish {
  readonly theme?: string | undefined;
  readonly trim?: string | undefined;
}

export class Themes {
  readonly #wish: Wish;
  readonly #layers: readonly string[];
  readonly #known = new LastUsed<LoadedTheme>(most);

  /** @param wish of the person who builds; it wins over the manuscript's own */
  constructor(wish: Wish, layers: readonly string[]) {
    this.#wish = wish;
    this.#layers = layers;
  }

  /**
   * The theme of a book. Its files are always read: if they are what they were, so is the theme. But of a draft one that
   * comes with Octavo is read once: somebody waits for it, and only those who make Octavo change its files.
   * @param houseTheme name or folder, of a book that names none; absent: `base`
   */
  async load(
    book: Book,
    manuscript: string,
    { houseTheme, isDraft = false }: { readonly houseTheme?: string | undefined; readonly isDraft?: boolean } = {},
  ): Promise<LoadedTheme> {
    const { theme: wanted, trim } = this.#wish;
    // What the person chose may lie anywhere; what the manuscript did, in its own folder.
    const own = wanted ?? (book.design.theme === undefined ? houseTheme : undefined);
    const name = own ?? book.design.theme ?? 'base';
    const taken = new Map<string, Uint8Array>();
    const options: ThemeOptions = {
      trim: trim ?? book.design.trim,
      page: book.design.page,
      pagePlace: book.design.pagePlace,
      marginNotes: book.notes.place === 'margin',
      language: book.metadata.language,
      userRoot: own === undefined ? folderOf(manuscript) : undefined,
      trusted: own !== undefined,
      layers: this.#layers,
    };
    const draft = isDraft && (await listThemes()).includes(name) ? JSON.stringify([name, options]) : undefined;
    const drafted = draft === undefined ? undefined : this.#known.find(draft);
    if (drafted !== undefined) return drafted;
    const theme = await loadTheme(name, { ...options, taken });
    const inputs = inputsOfTheme(taken);
    const key = draft ?? hash(JSON.stringify([name, options, [...inputs]]));
    return this.#known.take(key, () => ({ theme, inputs }));
  }
}

/** Where a manuscript's own theme is looked for: a file's folder, or the folder itself. */
function folderOf(path: string): string {
  return isMarkdown(path) ? path.replace(/[^/\\]*$/u, '') || '.' : path;
}
