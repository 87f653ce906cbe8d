/** Whether the editions of a deposit say of the book what its records say: title, language, identifiers. */
import type { Entry } from '../../model/index.ts';
import type { Report } from '../../report/index.ts';
import type { BagInfo } from '../verify/bag-info.ts';
import type { BagFiles } from '../verify/entries.ts';
import { type OpenZip, largestEpub, readBytes, readEpub, readPage, readPdf } from './editions.ts';
import { type Described, readJsonLd } from './json-ld.ts';
import { type Told, nameId } from './told.ts';
import { readDublinCore } from './xml.ts';

export { type OpenZip, readBytes } from './editions.ts';
export { nameId } from './told.ts';

/** A bag's files that are as they were put there, and what it says of itself. */
interface SoundBag {
  readonly files: BagFiles;
  readonly info: BagInfo;
}

const largestRecord = 2 ** 24;

export async function checkAgreement({ files, info }: SoundBag, report: Report, openZip: OpenZip): Promise<void> {
  const slug = info.get('Internal-Sender-Identifier')?.[0] ?? '';
  const record = await readWith(files, `data/metadata/${slug}.jsonld`, report, async (entry) =>
    readJsonLd(await readText(entry)),
  );
  const core = await readWith(files, `data/metadata/${slug}.dc.xml`, report, async (entry) =>
    readDublinCore(await readText(entry)),
  );
  if (record === undefined || core === undefined) {
    const text = 'Without a record that can be read, nobody can say whether the editions are those of this book';
    report.add('bag-disagrees', text, { file: 'data/metadata' });
    return;
  }
  const known = new Set([record, core].flatMap(({ ids }) => ids));
  for (const id of info.get('External-Identifier') ?? []) known.add(nameId(id));
  const [title = ''] = record.titles;
  // The record of Dublin Core has the subtitle in the title.
  if (!core.titles.some((one) => one.startsWith(title)))
    tell(
      `data/metadata/${slug}.dc.xml`,
      `Its title is “${core.titles[0] ?? ''}”, that of ${slug}.jsonld “${title}”`,
      report,
    );
  const truth = { titles: [...record.titles, ...core.titles], language: record.language, known, byType: record.byType };
  const editions: readonly [file: string, type: string, read: (entry: Entry) => Promise<Told>][] = [
    [`data/editions/${slug}.epub`, 'application/epub+zip', async (entry) => readEpub(entry, openZip)],
    [`data/editions/${slug}.pdf`, 'application/pdf', readPdf],
    [`data/editions/${slug}.html`, 'text/html', readPage],
  ];
  for (const [file, type, read] of editions) {
    if (type === 'application/epub+zip' && (files.get(file)?.size ?? 0) > largestEpub) {
      const text = `It is larger than ${largestEpub / 2 ** 20} MB, and was not held against the records`;
      report.add('bag-uncompared', text, { file });
      continue;
    }
    const told = await readWith(files, file, report, read);
    if (told !== undefined) compare(told, truth, { file, type }, report);
  }
}

interface Truth extends Pick<Described, 'titles' | 'language' | 'byType'> {
  readonly known: ReadonlySet<string>;
}

function compare(told: Told, truth: Truth, { file, type }: { file: string; type: string }, report: Report): void {
  if (!told.titles.some((title) => truth.titles.includes(title)))
    tell(file, `Its title is “${told.titles[0] ?? ''}”, that of the records “${truth.titles[0] ?? ''}”`, report);
  if (told.language?.toLowerCase() !== truth.language?.toLowerCase())
    tell(
      file,
      `Its language is ${told.language ?? 'not said'}, that of the records ${truth.language ?? 'not'}`,
      report,
    );
  for (const id of new Set(told.ids))
    if (!truth.known.has(id)) tell(file, `It has the identifier ${id}, which no record has`, report);
  for (const id of truth.byType.get(type) ?? [])
    if (!told.ids.includes(id)) tell(file, `The records say that it is ${id}, and it does not say so itself`, report);
}

/** @returns nothing where there is no such file, or the report says what is wrong with it */
async function readWith<T>(
  files: BagFiles,
  file: string,
  report: Report,
  read: (entry: Entry) => Promise<T>,
): Promise<T | undefined> {
  const entry = files.get(file);
  if (entry === undefined) return undefined;
  try {
    return await read(entry);
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];
    tell(file, `What it says of the book cannot be read: ${reason}`, report);
    return undefined;
  }
}

async function readText(entry: Entry): Promise<string> {
  return new TextDecoder().decode(await readBytes(entry, largestRecord));
}

function tell(file: string, text: string, report: Report): void {
  report.add('bag-disagrees', text, { file });
}
