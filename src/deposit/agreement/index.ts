/** Whether the editions of a deposit and its records say the same of the book, and the records what is so of its files. */
import type { Entry } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import type { BagInfo } from '../verify/bag-info.ts';
import type { BagFiles } from '../verify/entries.ts';
import { type Witness, compareWitnesses } from './compare.ts';
import { type OpenZip, largestEpub, readBytes, readEpub, readPdf, readWebPage } from './editions.ts';
import { type KnownFile, compareMets, comparePremis } from './fixity.ts';
import { readMets, readPremis, recordReaders } from './records.ts';
import type { Tell } from './sets.ts';
import { type Told, sortIds } from './told.ts';

export { type OpenZip, readBytes } from './editions.ts';
export { nameId } from './told.ts';

/** A bag's files that are as they were put there, and what it says of itself. */
interface SoundBag {
  readonly files: BagFiles;
  readonly info: BagInfo;
  /** Checksums of all files of the payload that the bag should have, by their paths. */
  readonly sums: ReadonlyMap<string, KnownFile['sums']>;
}

/** Largest record that is read, bytes. */
const largestRecord = 2 ** 24;

export async function checkAgreement(bag: SoundBag, report: Report, openZip: OpenZip): Promise<void> {
  const { info } = bag;
  const slug = info.get('Internal-Sender-Identifier')?.[0] ?? '';
  const witnesses: Witness[] = [];
  const take = async (file: string, read: (entry: Entry) => Promise<Told>, edition?: string): Promise<void> => {
    const told = await readWith(bag, file, report, read);
    if (told !== undefined) witnesses.push({ file, told, ...(edition !== undefined && { edition }) });
  };
  for (const [ending, read] of Object.entries(recordReaders))
    await take(`data/metadata/${slug}${ending}`, async (entry) => read(await readText(entry)));
  if (witnesses.length === 0) {
    const text = said`Without a record that can be read, nobody can say whether the editions are those of this book`;
    report.add('bag-disagrees', text, { file: 'data/metadata' });
    return;
  }
  await take('data/metadata/mets.xml', async (entry) => readMets(await readText(entry)));
  await take('data/metadata/premis.xml', async (entry) => readPremis(await readText(entry)));
  witnesses.push({ file: 'bag-info.txt', told: readInfo(info) });
  for (const { file, edition, read } of listEditions(slug, openZip)) await take(file, read, edition);
  const tell: Tell = (file, text) => {
    report.add('bag-disagrees', text, { file });
  };
  compareWitnesses(witnesses, tell);
  await checkFixity(bag, report, tell);
}

interface EditionFile {
  readonly file: string;
  readonly edition: string;
  readonly read: (entry: Entry) => Promise<Told>;
}

function listEditions(slug: string, openZip: OpenZip): readonly EditionFile[] {
  return [
    { file: `data/editions/${slug}.epub`, edition: 'epub', read: async (entry) => readEpub(entry, openZip) },
    { file: `data/editions/${slug}.pdf`, edition: 'pdf', read: readPdf },
    { file: `data/editions/${slug}.html`, edition: 'html', read: readWebPage },
    { file: 'data/editions/site/index.html', edition: 'html', read: readWebPage },
  ];
}

/** What bag-info.txt says of the book. */
function readInfo(info: BagInfo): Told {
  const ids = info.get('External-Identifier') ?? [];
  return {
    titles: info.get('External-Description') ?? [],
    ...(info.has('Source-Organization') && { publishers: info.get('Source-Organization') ?? [] }),
    ...sortIds(ids, true),
  };
}

async function checkFixity(bag: SoundBag, report: Report, tell: Tell): Promise<void> {
  const known = new Map(
    [...bag.files].flatMap(([path, { size }]): (readonly [string, KnownFile])[] => {
      const sums = bag.sums.get(path);
      return sums === undefined ? [] : [[path, { size, sums }]];
    }),
  );
  const all = new Set(bag.sums.keys());
  for (const [file, compare] of [
    ['data/metadata/mets.xml', compareMets],
    ['data/metadata/premis.xml', comparePremis],
  ] as const)
    await readWith(bag, file, report, async (entry) => {
      compare(await readText(entry), file, known, all, tell);
    });
}

/** @returns nothing where there is no such file, or the report says what is wrong with it */
async function readWith<T>(
  { files }: SoundBag,
  file: string,
  report: Report,
  read: (entry: Entry) => Promise<T>,
): Promise<T | undefined> {
  const entry = files.get(file);
  if (entry === undefined) return undefined;
  const most = file.endsWith('.epub') ? largestEpub : largestRecord;
  if (entry.size > most && !/\.(?:pdf|html)$/u.test(file)) {
    const text = said`It is larger than ${most / 2 ** 20} MB, and what it says was not compared with the others`;
    report.add('bag-uncompared', text, { file });
    return undefined;
  }
  try {
    return await read(entry);
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    report.add('bag-disagrees', said`What it says of the book cannot be read: ${reason}`, { file });
    return undefined;
  }
}

async function readText(entry: Entry): Promise<string> {
  return new TextDecoder().decode(await readBytes(entry, largestRecord));
}
