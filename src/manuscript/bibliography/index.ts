/**
 * What may be cited, and how: bibliographies of several formats, works that are written in front matter, a style and
 * the words of languages. The files are read with the manuscript, which they are a part of; what is in them, when
 * something is cited.
 */
import { posix } from 'node:path';
import type { Work } from '../../citations/index.ts';
import { Failure, type Place, type Report, said } from '../../report/index.ts';
import { type ManuscriptFolder, openCitations } from '../../system/index.ts';
import type { CitationSource, Library } from '../../transforms/index.ts';
import { type CitationWishes, type InlineWorks, type NamedFile, showStrayCharacters } from '../config/index.ts';
import { readBibtex } from './bibtex.ts';
import { excerpt } from './bibtex-entries.ts';
import { readCslJson, readCslYaml, readItems } from './csl-data.ts';
import { readRis } from './ris.ts';
import { readStyle } from './style.ts';

interface ReadFile {
  readonly path: string;
  readonly text: string;
}

interface Wanted {
  readonly folder: ManuscriptFolder;
  readonly language: string;
  readonly wishes: CitationWishes;
  /** What all files of the manuscript name. */
  readonly files: readonly NamedFile[];
  readonly inline: readonly InlineWorks[];
  /** Where the code of a manuscript makes a file, by its name: `10-references.Rmd:8`. */
  readonly makerOf: (path: string) => string | undefined;
  readonly report: Report;
}

export interface FoundBibliography {
  readonly source: CitationSource;
  /** Paths of the files, which belong to the manuscript: its own style is one of them once something is cited. */
  readonly paths: ReadonlySet<string>;
}

export async function findBibliography(wanted: Wanted): Promise<FoundBibliography> {
  const { wishes, files, inline } = wanted;
  const found: ReadFile[] = [];
  const absent = new Set<string>();
  for (const file of files) {
    const path = await pathOf(file, wanted.folder);
    if (absent.has(path) || found.some((one) => one.path === path)) continue;
    const read = await readFile(path, file, wanted);
    if (read === undefined) absent.add(path);
    else found.push(read);
  }
  const paths = new Set(found.map(({ path }) => path));
  const libraries = new Map<string, Promise<Library>>();
  const source: CitationSource = {
    configured: files.length > 0 || inline.length > 0,
    absent: [...absent],
    wishes,
    load: (keys) => {
      const asked = JSON.stringify(keys === undefined ? '*' : [...keys].toSorted());
      const library = libraries.get(asked) ?? loadLibrary(found, keys, wanted, (path) => paths.add(path));
      libraries.set(asked, library);
      return library;
    },
  };
  return { source, paths };
}

interface Origin {
  readonly file: string;
  readonly language: string;
  readonly report: Report;
  /** Keys; absent: all. */
  readonly wanted: ReadonlySet<string> | undefined;
}

interface Read {
  readonly works: readonly Work[];
  /** What else is there, unread. */
  readonly keys?: readonly string[];
}

type Reader = (text: string, origin: Origin) => Read | Promise<Read>;

const readBib: Reader = async (text, origin) => {
  const { text: part, keys } = excerpt(text, origin.wanted);
  return { works: await readBibtex(part, text, origin), keys };
};
const readYaml: Reader = (text, { file, report }) => ({ works: readCslYaml(text, file, report) });

const readers: Readonly<Record<string, Reader>> = {
  bib: readBib,
  bibtex: readBib,
  biblatex: readBib,
  json: (text, { file, report }) => ({ works: readCslJson(text, file, report) }),
  yaml: readYaml,
  yml: readYaml,
  ris: (text, { file, report }) => ({ works: readRis(text, file, report) }),
};

function endingOf(path: string): string {
  return /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Beside the file that names it, else in the manuscript's folder. */
async function pathOf({ path, place }: NamedFile, folder: ManuscriptFolder): Promise<string> {
  const beside = posix.join(posix.dirname(place.file ?? ''), path);
  // A path that leads outside is told when it is read.
  const isThere = await folder.exists(beside).catch(() => false);
  return isThere ? beside : posix.normalize(path);
}

async function readFile(
  named: string,
  { path, place }: NamedFile,
  { folder, makerOf, report }: Pick<Wanted, 'folder' | 'makerOf' | 'report'>,
): Promise<ReadFile | undefined> {
  try {
    if (!Object.hasOwn(readers, endingOf(named))) {
      report.add(
        'bibliography-broken',
        said`${path} is no bibliography that Octavo can read`,
        place,
        said`It reads BibTeX and BibLaTeX (.bib), CSL (.json, .yaml) and RIS (.ris).`,
      );
      return undefined;
    }
    return { path: named, text: showStrayCharacters(await folder.readText(named), { file: named, report }) };
  } catch (problem) {
    if (!(problem instanceof Failure)) throw problem;
    const maker = problem.rule === 'file-missing' ? makerOf(path) : undefined;
    if (maker === undefined) report.add(problem.rule ?? 'file-unreadable', problem.said.text, place, problem.said.hint);
    else
      report.add(
        'bibliography-absent',
        said`There is no ${path}: code makes it (${maker}), and Octavo runs none`,
        place,
        said`Let the other program make it once, and put it there.`,
      );
    return undefined;
  }
}

async function loadLibrary(
  files: readonly ReadFile[],
  wanted: ReadonlySet<string> | undefined,
  { wishes, folder, inline, language, report }: Wanted,
  took: (path: string) => void,
): Promise<Library> {
  const works = new Map<string, Work>();
  const add = (found: readonly Work[]): void => {
    for (const work of found) addWork(work, works, report);
  };
  for (const { value, placeOf } of inline) add(readItems(value, placeOf, report));
  const unread = new Set<string>();
  for (const { path, text } of files) {
    const read = await readers[endingOf(path)]?.(text, { file: path, language, report, wanted });
    add(read?.works ?? []);
    for (const key of read?.keys ?? []) unread.add(key);
  }
  const own = openCitations();
  const locales = new Map<string, string>();
  for (const file of await own.list('locales'))
    locales.set(file.replace(/\.xml$/u, ''), (await own.readText(`locales/${file}`)) ?? '');
  return {
    works,
    keys: [...new Set([...works.keys(), ...unread])],
    style: await readStyle(wishes.style, folder, own, report, took),
    stylePlace: wishes.style?.place ?? {},
    locale: (tag) => locales.get(tag) ?? locales.get(tag.split('-')[0] ?? '') ?? locales.get('en') ?? '',
  };
}

/** The first of two works of one key counts; of two that say the same nothing is told. */
function addWork(work: Work, works: Map<string, Work>, report: Report): void {
  const { id } = work.data;
  const before = works.get(id);
  if (before === undefined) works.set(id, work);
  else if (JSON.stringify(before.data) !== JSON.stringify(work.data))
    report.add(
      'bibliography-duplicate',
      said`There are two works ${id}; the first counts (${placeName(before.place)})`,
      work.place,
      said`Give one of them another key.`,
    );
}

function placeName({ file = '', line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}
