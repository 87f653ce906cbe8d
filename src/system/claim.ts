/**
 * A folder that one run alone writes to. Whoever comes second is told at once who has it. What a dead process of this
 * machine had is free; of another machine nobody knows here, so that a person decides.
 */
import { createHash, randomBytes } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMapping } from '../model/index.ts';
import { Failure, said } from '../report/index.ts';
import { codeOf, sayCause } from './causes.ts';
import { nameProcess } from './machine.ts';
import { makeFolder } from './make-folder.ts';
import { readRegular } from './regular-file.ts';
import { beginningOf, isRunning, nameMachine } from './leftovers.ts';

/** Who has it, as the file says. */
interface Holder {
  readonly host: string;
  /** Numbers of processes mean something in it alone. */
  readonly machine: string;
  readonly pid: number;
  /** When the process began, where a system says it: another may have its number later. */
  readonly begun: string;
  readonly since: string;
}

/** Bytes of such a file, at most. */
const largest = 4096;

/**
 * @param file in the folder
 * @returns what gives it back
 * @throws Failure output-busy, output-unwritable
 */
export async function claim(folder: string, file: string): Promise<() => Promise<void>> {
  const path = join(folder, file);
  const { host, pid } = nameProcess();
  const own: Holder = { host, machine: nameMachine(), pid, begun: beginningOf(pid), since: new Date().toISOString() };
  const text = `${JSON.stringify(own)}\n`;
  await makeFolder(folder).catch((cause: unknown) => failed(folder, cause));
  for (let attempts = 0; attempts < 3; attempts += 1) {
    if (await put(path, text)) return async () => giveBack(path, text);
    const found = await readText(path);
    if (found === undefined) continue;
    const holder = read(found);
    if (holder === undefined || !isGone(holder)) throw refuse(folder, path, holder);
    if (await take(path, found, text)) return async () => giveBack(path, text);
  }
  throw refuse(folder, path, read((await readText(path)) ?? ''));
}

/** All of it at once, and only where there is none. @returns whether it is there now */
async function put(path: string, text: string): Promise<boolean> {
  const draft = nameDraft(path);
  try {
    await write(draft, text);
    await link(draft, path);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    // A disk on which no file has two names.
    if (['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(cause) ?? '')) return putPlainly(path, text);
    return failed(dirname(path), cause);
  } finally {
    await rm(draft, { force: true });
  }
}

async function putPlainly(path: string, text: string): Promise<boolean> {
  try {
    await write(path, text);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    return failed(dirname(path), cause);
  }
}

/**
 * Several may find the same dead one: one of them alone may put something in its place, and only while it is still
 * there. @returns whether it was this one
 */
async function take(path: string, found: string, text: string): Promise<boolean> {
  const turn = `${path}.${createHash('sha256').update(found).digest('hex').slice(0, 16)}`;
  if (!(await putPlainly(turn, ''))) return false;
  const draft = nameDraft(path);
  try {
    if ((await readText(path)) !== found) return false;
    await write(draft, text);
    await rename(draft, path);
    return true;
  } catch (cause) {
    return failed(dirname(path), cause);
  } finally {
    await rm(draft, { force: true });
    await rm(turn, { force: true });
  }
}

/** Where nothing is yet. */
async function write(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Not what somebody else has by now, since a person has taken ours away. */
async function giveBack(path: string, text: string): Promise<void> {
  if ((await readText(path)) === text) await rm(path, { force: true });
}

async function readText(path: string): Promise<string | undefined> {
  const bytes = await readRegular(path, largest).catch(() => 'missing' as const);
  return bytes === 'missing' ? undefined : typeof bytes === 'string' ? '' : new TextDecoder().decode(bytes);
}

function read(text: string): Holder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMapping(value)) return undefined;
  const { host, machine, pid, begun, since } = value;
  const isHolder =
    [host, machine, begun, since].every((part) => typeof part === 'string' && part.length < 256) &&
    Number.isSafeInteger(pid) &&
    Number(pid) > 0;
  return isHolder ? (value as unknown as Holder) : undefined;
}

function isGone({ machine, pid, begun }: Holder): boolean {
  if (machine !== nameMachine()) return false;
  return !isRunning(pid) || beginningOf(pid) !== begun;
}

function refuse(folder: string, path: string, holder: Holder | undefined): Failure {
  const rule = 'output-busy';
  if (holder === undefined)
    return new Failure(3, said`Another run seems to write to ${folder}: ${path} does not say which`, {
      rule,
      hint: said`If nothing runs any more that writes there, remove that file, and build again.`,
    });
  const { host, pid, since } = holder;
  const isHere = holder.machine === nameMachine() && !isGone(holder);
  return new Failure(
    3,
    said`Another run writes to ${folder}: process ${String(pid)} on ${host}, since ${since.slice(0, 16).replace('T', ' ')} UTC`,
    {
      rule,
      hint: isHere
        ? said`Wait until it has ended, or name another folder with --out.`
        : said`Wait until it has ended, or name another folder with --out. If that machine has stopped, or nothing runs there any more, remove ${path}, and build again.`,
    },
  );
}

function nameDraft(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.new`;
}

function failed(file: string, cause: unknown): never {
  throw new Failure(3, said`${file} cannot be written: ${sayCause(cause)}`, {
    rule: 'output-unwritable',
    hint: said`Choose another folder with --out.`,
    cause,
  });
}
