/**
 * npm run same-as -- [REV] [MANUSCRIPT …] [--quick] [--again]
 *
 * Builds content/ and the manuscripts named, once with the program of REV (HEAD if none is named) and once
 * with the one that stands here, and compares every file of every edition and every message: what a change
 * of the house must leave alone, and what a change of a style changes. A folder that is no book stands for
 * everything in it. What REV made is kept in the cache folder; --again makes it anew; --quick leaves out the
 * site and the printer's file. Exit code: 0 nothing differs, 1 something does.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a build of one manuscript gave. */
interface Result {
  /** 'time' where it did not end. */
  readonly exit: number | 'time';
  /** Path below the output folder → SHA-256. */
  readonly files: Readonly<Record<string, string>>;
  /** In their order. */
  readonly messages: readonly string[];
}

const home = resolve(import.meta.dirname, '../..');
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'octavo', 'same-as');
/** One that takes longer hangs. */
const limit = 240_000;
const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, again: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const revision = positionals.length > 0 && !existsSync(positionals[0] ?? '') ? positionals.shift() : 'HEAD';

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', home, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function hash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The manuscripts that a path stands for. */
async function manuscriptsIn(path: string, isTop = true): Promise<string[]> {
  if (path.endsWith('.md')) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /^(?:book\.ya?ml|book\.toml|SUMMARY\.md|metadata\.ya?ml)$/u.test(name))) return [path];
  const texts = names.filter((name) => name.endsWith('.md') && name !== 'README.md');
  if (!isTop && texts.length > 1) return [path];
  const below = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map(async (entry) => manuscriptsIn(join(path, entry.name), false)),
  );
  return [...texts.map((name) => join(path, name)), ...below.flat()];
}

/** How the program in a folder is started: there were times when it had no start of its own. */
function start(program: string): string[] {
  const own = join(program, 'src/start.js');
  return existsSync(own) ? [own] : ['--import', 'tsx', join(program, 'src/cli.ts')];
}

/** Builds one manuscript with the program in a folder. */
async function build(program: string, manuscript: string): Promise<Result> {
  const out = await mkdtemp(join(tmpdir(), 'octavo-same-as-'));
  const isOwn = relative(home, manuscript).startsWith('content');
  const args = ['--to', values.quick ? 'html,epub,pdf' : 'html,epub,pdf,site', '--json', '-o', out];
  if (isOwn && !values.quick) args.push('--print-ready', '--attach-source');
  try {
    const { exit, stdout } = await new Promise<{ exit: Result['exit']; stdout: string }>((settle) => {
      execFile(
        process.execPath,
        [...start(program), 'build', manuscript, ...args],
        { cwd: program, timeout: limit, maxBuffer: 1 << 28, env: { ...process.env, SOURCE_DATE_EPOCH: '1790000000' } },
        (error, text) => {
          const code = error === null ? 0 : error.killed === true ? 'time' : Number(error.code);
          settle({ exit: code, stdout: text });
        },
      );
    });
    return await describe(out, exit, stdout, manuscript);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function describe(out: string, exit: Result['exit'], stdout: string, manuscript: string): Promise<Result> {
  const files = await Promise.all(
    (await filesBelow(out)).map(async (file) => [relative(out, file), hash(await readFile(file))] as const),
  );
  let messages: readonly unknown[] = [];
  try {
    ({ messages } = JSON.parse(stdout) as { messages: readonly unknown[] });
  } catch {
    messages = [stdout];
  }
  const plain = (message: unknown): string =>
    JSON.stringify(message).replaceAll(manuscript, 'MANUSCRIPT').replaceAll(out, 'OUT');
  return { exit, files: Object.fromEntries(files), messages: messages.map(plain) };
}

/** The program as it was, beside this one's packages if it wants the same. */
async function checkOut(commit: string): Promise<string> {
  const folder = join(cache, commit, 'program');
  if (existsSync(join(folder, 'node_modules'))) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const archive = spawnSync('git', ['-C', home, 'archive', commit], { maxBuffer: 1 << 30 });
  spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  const lock = 'package-lock.json';
  const [then, now] = await Promise.all([readFile(join(folder, lock)), readFile(join(home, lock))]);
  if (then.equals(now)) await symlink(join(home, 'node_modules'), join(folder, 'node_modules'));
  else spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

async function before(commit: string, manuscript: string): Promise<Result> {
  const sources = manuscript.endsWith('.md') ? [manuscript] : await filesBelow(manuscript);
  const texts = await Promise.all(sources.map(async (file) => `${file} ${hash(await readFile(file))}`));
  const kept = join(cache, commit, `${hash(`${values.quick ? 'quick' : ''}${texts.join('\n')}`).slice(0, 32)}.json`);
  if (!values.again && existsSync(kept)) return JSON.parse(await readFile(kept, 'utf8')) as Result;
  const result = await build(await checkOut(commit), manuscript);
  await writeFile(kept, JSON.stringify(result));
  return result;
}

/** What differs, a line each. */
function compare(then: Result, now: Result): string[] {
  const lines: string[] = [];
  if (then.exit !== now.exit) lines.push(`exit code ${then.exit} → ${now.exit}`);
  for (const path of new Set([...Object.keys(then.files), ...Object.keys(now.files)])) {
    const [a, b] = [then.files[path], now.files[path]];
    if (a !== b) lines.push(`${path}: ${a === undefined ? 'is new' : b === undefined ? 'is gone' : 'differs'}`);
  }
  for (const message of then.messages) if (!now.messages.includes(message)) lines.push(`no longer said: ${message}`);
  for (const message of now.messages) if (!then.messages.includes(message)) lines.push(`said now: ${message}`);
  if (lines.length === 0 && then.messages.join('\n') !== now.messages.join('\n'))
    lines.push('messages in another order');
  return lines;
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const commit = git('rev-parse', '--verify', `${revision}^{commit}`);
const manuscripts = (
  await Promise.all(
    [join(home, 'content'), ...positionals.map((path) => resolve(path))].map(async (path) => manuscriptsIn(path)),
  )
).flat();
await mkdir(join(cache, commit), { recursive: true });
await checkOut(commit);
let [different, editions] = [0, 0];
const queue = manuscripts.values();
async function work(): Promise<void> {
  for (const manuscript of queue) {
    const then = await before(commit, manuscript);
    const now = await build(home, manuscript);
    const lines = compare(then, now);
    editions += Object.keys(now.files).length;
    if (lines.length === 0) continue;
    different += 1;
    say(`${manuscript}\n${lines.map((line) => `    ${line}`).join('\n')}`);
  }
}
// Two at once: a build keeps about one core busy.
await Promise.all([work(), work()]);
say(
  `${manuscripts.length} manuscripts, ${editions} files: ${different === 0 ? 'nothing differs' : `${different} differ`} from ${commit.slice(0, 7)}`,
);
process.exitCode = different === 0 ? 0 : 1;
