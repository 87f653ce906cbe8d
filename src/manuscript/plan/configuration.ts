/** The files that configure a book → settings and, if they list them, chapters. */
import { posix } from 'node:path';
import { parse as parseToml, TomlError } from 'smol-toml';
import { defined, isMapping } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import type { ManuscriptFolder } from '../../system/index.ts';
import {
  endingOf,
  mergeSettings,
  noSettings,
  parseYaml,
  readSettings,
  validate,
  type Settings,
} from '../config/index.ts';
import { reportProblems, type Texts } from '../text/index.ts';
import { entriesOfConfig, entriesOfSummary, type Entry } from './entries.ts';
import { readQuarto } from './quarto.ts';
import { namesPart } from './section-names.ts';
import { parseSummary, titleOfList, type SummaryEntry } from './summary.ts';
import type { Layout } from './survey.ts';

export interface Configuration {
  readonly settings: Settings;
  /** Absent: nothing lists the chapters. */
  readonly chapters?: readonly Entry[];
  /** The file that does. */
  readonly listedBy?: string;
  readonly frontMatter: readonly Entry[];
  readonly backMatter: readonly Entry[];
}

/** @throws Failure where a file that must be understood cannot be: its problems are in the report. */
export async function readConfiguration(
  folder: ManuscriptFolder,
  texts: Texts,
  layout: Layout,
  report: Report,
): Promise<Configuration> {
  const book = layout.bookFile === undefined ? nothing : await readBookFile(folder, layout.bookFile, report);
  const metadata =
    layout.metadataFile === undefined ? noSettings : await readMetadataFile(folder, layout.metadataFile, report);
  const toml = layout.tomlFile === undefined ? noSettings : await readToml(folder, layout.tomlFile, report);
  const list =
    layout.listFile === undefined || book.chapters !== undefined
      ? undefined
      : await readList(texts, layout.listFile, report);
  const quarto = layout.quartoFile === undefined ? undefined : await readQuarto(folder, layout.quartoFile, report);
  const settings = [
    book.settings,
    list?.settings ?? noSettings,
    metadata,
    toml,
    quarto?.settings ?? noSettings,
    // What the list is headed is the least of what a book may be called by.
    list?.heading ?? noSettings,
  ].reduceRight((later, earlier) => mergeSettings(earlier, later));
  const chapters = book.chapters ?? list?.entries ?? quarto?.chapters;
  const isQuartos = book.chapters === undefined && list === undefined;
  const listedBy = isQuartos ? layout.quartoFile : book.chapters === undefined ? layout.listFile : layout.bookFile;
  const backMatter = [...book.backMatter, ...(isQuartos ? (quarto?.backMatter ?? []) : [])];
  return {
    ...book,
    backMatter,
    settings,
    ...(chapters === undefined || listedBy === undefined ? {} : { chapters, listedBy }),
  };
}

const nothing: Configuration = { settings: noSettings, frontMatter: [], backMatter: [] };

async function readBookFile(folder: ManuscriptFolder, file: string, report: Report): Promise<Configuration> {
  const source = parseYaml(oneDocument(await folder.readText(file)), file, report);
  if (!source.sound) throw endingOf(report);
  const values = validate(source, 'book', report);
  return {
    settings: readSettings(values, source, report),
    ...defined({
      chapters:
        values.chapters === undefined
          ? undefined
          : entriesOfConfig(values.chapters, ['chapters'], 'body', source, report),
    }),
    frontMatter: entriesOfConfig(values.frontmatter, ['frontmatter'], 'front', source, report),
    backMatter: entriesOfConfig(values.backmatter, ['backmatter'], 'back', source, report),
  };
}

/** Written for Pandoc or Manubot: what Octavo does not know in it is for them, and nothing is said about it. */
async function readMetadataFile(folder: ManuscriptFolder, file: string, report: Report): Promise<Settings> {
  const source = parseYaml(oneDocument(await folder.readText(file)), file, report);
  return source.sound ? readSettings(validate(source, 'frontMatter', report, 'silent'), source, report) : noSettings;
}

/** Between `---` and `---`, as front matter is: the second line would begin another document. */
function oneDocument(yaml: string): string {
  const lines = yaml.trimEnd().split('\n');
  const isBetween = lines[0]?.trimEnd() === '---' && ['---', '...'].includes(lines.at(-1)?.trimEnd() ?? '');
  return isBetween && lines.length > 1 ? lines.slice(0, -1).join('\n') : yaml;
}

async function readToml(folder: ManuscriptFolder, file: string, report: Report): Promise<Settings> {
  const text = await folder.readText(file);
  try {
    const { book } = parseToml(text);
    const { title, authors, description, language } = isMapping(book) ? book : {};
    const source = {
      value: defined({ title, authors, description, language }),
      sound: true,
      placeOf: () => ({ file }),
    };
    return readSettings(validate(source, 'frontMatter', report, 'silent'), source, report);
  } catch (problem) {
    if (!(problem instanceof TomlError)) throw problem;
    const text = problem.message.split('\n')[0] ?? said`TOML that cannot be parsed`;
    report.add('config-syntax', text, { file, line: problem.line, column: problem.column });
    return noSettings;
  }
}

interface ListOfTexts {
  readonly settings: Settings;
  /** The book's title, if the list is headed with it. */
  readonly heading: Settings;
  readonly entries: readonly Entry[];
}

async function readList(texts: Texts, path: string, report: Report): Promise<ListOfTexts> {
  const file = await texts.read(path);
  reportProblems(file, report);
  const base = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return {
    settings: file.frontMatter.settings,
    heading: { ...noSettings, metadata: { ...noSettings.metadata, ...defined({ title: titleOfList(file) }) } },
    entries: entriesOfSummary(withinFolder(parseSummary(file), /summary\.md$/iu.test(path)), base, namesPart, report),
  };
}

/**
 * A README may tell of more than the book; SUMMARY.md names chapters and nothing else. What leads out of the
 * folder from the one is an address, from the other a mistake.
 */
function withinFolder(entries: readonly SummaryEntry[], isSummary: boolean): readonly SummaryEntry[] {
  if (isSummary) return entries;
  return entries.map((entry): SummaryEntry => {
    const inner = { ...entry, entries: withinFolder(entry.entries, isSummary) };
    const { file, ...rest } = inner;
    return file !== undefined && posix.normalize(file).startsWith('../') ? { ...rest, address: file } : inner;
  });
}
