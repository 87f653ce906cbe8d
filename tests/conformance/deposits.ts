/**
 * Deposits by the programs of those who receive them: sha256sum, the Library of Congress' bagit.py and ocfl-py's
 * ocfl-validate.py, from the PATH or the folder that OCTAVO_DEPOSIT_TOOLS names (the `bin` of a Python environment with
 * `pip install bagit ocfl-py`). What is not there is said.
 */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { openContainer } from '../../src/system/index.ts';
import { depositBook, unzipBag } from '../support/deposit-bag.ts';
import { folderWith, removeFolders } from '../support/folder.ts';
import { readRecordBook, recordBooks } from '../support/record-books.ts';
import type { Book } from '../../src/model/index.ts';

export interface DepositVerdict {
  readonly judged: number;
  /** `bagit.py of the bare book: …` */
  readonly findings: readonly string[];
  /** Programs that are not there. */
  readonly absent: readonly string[];
}

export async function judgeDeposits(): Promise<DepositVerdict> {
  const findings: string[] = [];
  const absent = new Set<string>();
  let judged = 0;
  const ask = async (name: string, program: string, args: readonly string[], cwd: string): Promise<void> => {
    if (absent.has(program)) return;
    const path = [process.env['OCTAVO_DEPOSIT_TOOLS'], process.env['PATH']].filter((one) => one !== undefined);
    try {
      await promisify(execFile)(program, args, { cwd, env: { ...process.env, PATH: path.join(delimiter) } });
      judged += 1;
    } catch (error) {
      const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
      if (code === 'ENOENT') absent.add(program);
      else findings.push(`${program} of the ${name} book: ${`${stdout}\n${stderr}`.trim()}`);
    }
  };
  for (const name of Object.keys(recordBooks) as (keyof typeof recordBooks)[]) {
    const { book } = await readRecordBook(name);
    const { zip } = await depositBook(book);
    const bag = await writeFiles(await unzipBag(zip ?? new Uint8Array()));
    for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      await ask(name, 'sha256sum', ['--quiet', '--check', list], bag);
    await ask(name, 'bagit.py', ['--validate', bag], bag);
    const object = await makeObject(book);
    await ask(name, 'ocfl-validate.py', [object], object);
  }
  await removeFolders();
  return { judged, findings, absent: [...absent] };
}

/** With two versions, the second of which has another manuscript. */
async function makeObject(book: Book): Promise<string> {
  const out = await folderWith({});
  for (const text of ['One.', 'Two.']) {
    const sources = new Map([...(book.sources ?? []), ['a.md', Buffer.from(text)]] as const);
    const { packed } = await depositBook(
      { ...book, sources },
      { profiles: ['ocfl'], openBefore: async (path) => openContainer(join(out, path)).catch(() => undefined) },
    );
    const files = packed.flatMap((artifact) => [...(artifact.files ?? []), artifact]);
    await writeFiles(new Map(files.map(({ path, bytes }) => [path, bytes])), out);
  }
  return join(out, book.slug, `${book.slug}-ocfl`);
}

async function writeFiles(files: ReadonlyMap<string, Uint8Array>, folder?: string): Promise<string> {
  const into = folder ?? (await folderWith({}));
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), bytes);
  }
  return into;
}
