/** The works that may be cited in a manuscript: their keys, who wrote what and when, and how a style says it. */
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { type WorkData, type WorkDate, openProcessor, sayAuthors } from '../citations/index.ts';
import type { ReadManuscript } from '../manuscript/index.ts';
import type { Place } from '../report/index.ts';
import { hash } from '../session/index.ts';
import type { Library } from '../transforms/index.ts';

export interface ShownWork {
  readonly key: string;
  /** “Knuth 1984”; empty: the bibliography is long, and nobody has read this entry yet. */
  readonly short: string;
  readonly title: string;
}

/** What the last reading has to cite from. It is read when it is first asked for. */
export class Shelf {
  #of: ReadManuscript | undefined;
  #signature = '';
  #library: Promise<Library | undefined> | undefined;

  async list(manuscript: ReadManuscript): Promise<ShownWork[]> {
    const library = await this.#open(manuscript);
    return (library?.keys ?? []).map((key) => describe(key, library));
  }

  async find(manuscript: ReadManuscript, key: string): Promise<ShownWork | undefined> {
    const library = await this.#with(manuscript, key);
    return library === undefined ? undefined : describe(key, library);
  }

  async placeOf(manuscript: ReadManuscript, key: string): Promise<Place | undefined> {
    return (await this.#with(manuscript, key))?.works.get(key)?.place;
  }

  /** As it stands in the list of works; undefined: there is no such work. */
  async format(manuscript: ReadManuscript, key: string): Promise<string | undefined> {
    const library = await this.#with(manuscript, key);
    const work = library?.works.get(key);
    if (library === undefined || work === undefined) return undefined;
    const { style, locale } = library;
    const { language } = manuscript.book.metadata;
    try {
      const processor = await openProcessor({ style, locale, language, works: new Map([[key, work]]) });
      const [said] = processor.cite([{ works: [{ key }], note: 1 }], []);
      const html = processor.hasList ? processor.list().entries[0]?.html : said;
      const words =
        html === undefined
          ? ''
          : toString(fromHtml(html, { fragment: true }))
              .replaceAll(/\s+/gu, ' ')
              .trim();
      if (words !== '') return words;
    } catch {
      // A style that cannot be used is told where the book is read.
    }
    const { short, title } = describe(key, library);
    return `${short}: ${title}`;
  }

  /** With this one read, also where the bibliography is a long one. */
  async #with(manuscript: ReadManuscript, key: string): Promise<Library | undefined> {
    const library = await this.#open(manuscript);
    if (library === undefined || library.works.has(key)) return library;
    return library.keys.includes(key) ? manuscript.citations.load(new Set([key])) : undefined;
  }

  /** A bibliography that is as it was is not read again for every letter that is typed in a chapter. */
  async #open(manuscript: ReadManuscript): Promise<Library | undefined> {
    if (this.#of !== manuscript) {
      const signature = sign(manuscript);
      if (signature !== this.#signature) this.#library = undefined;
      this.#signature = signature;
      this.#of = manuscript;
    }
    return (this.#library ??= load(manuscript));
  }
}

async function load({ citations }: ReadManuscript): Promise<Library | undefined> {
  if (!citations.configured) return undefined;
  return citations.load(new Set()).catch(() => undefined);
}

/** Of all that works and styles are read from. */
function sign({ book, plan }: ReadManuscript): string {
  const files = [...(book.sources ?? [])].filter(([path]) =>
    /\.(?:bib|bibtex|biblatex|json|ya?ml|ris|csl)$/iu.test(path),
  );
  const inline = [...plan.texts.values()].flatMap(({ frontMatter }) => frontMatter.settings.wishes.citations ?? []);
  return JSON.stringify([files.map(([path, bytes]) => [path, hash(bytes)]), inline]);
}

function describe(key: string, library: Library | undefined): ShownWork {
  const data = library?.works.get(key)?.data;
  if (library === undefined || data === undefined) return { key, short: '', title: '' };
  const authors = sayAuthors(data, library.locale('en'));
  const title = typeof data['title'] === 'string' ? data['title'].replaceAll(/<[^<>]*>/gu, '') : '';
  return { key, short: [authors, yearOf(data)].filter((part) => part !== '').join(' '), title };
}

function yearOf(data: WorkData): string {
  const issued = data['issued'] as WorkDate | undefined;
  const [[year] = []] = issued?.['date-parts'] ?? [];
  return year === undefined ? (/\d{4}/u.exec(issued?.raw ?? issued?.literal ?? '')?.[0] ?? '') : String(year);
}
