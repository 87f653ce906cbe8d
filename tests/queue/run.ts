/**
 * npm run queue-proof [-- same chaos poison disks odd sandbox]: a catalogue that several machines make, and all that
 * befalls machines.
 *
 * Needs redis-server, and moto_server (of PyPI's `moto[server]`), on the PATH or in $OCTAVO_PYTHON/bin. The machines are
 * processes of this one (machines.ts). One line for each fact; exit code 0: all of them hold, 1: one does not,
 * 3: something that it needs is not there.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis as Client } from 'ioredis';
import { inBubblewrap } from '../../src/system/index.ts';
import {
  type Bucket,
  type Process,
  type Redis,
  endAll,
  octavo,
  openBucket,
  openRedis,
  openSmallDisk,
  password,
  start,
  until,
} from './machines.ts';

const titles = ['boats', 'lamps', 'ropes', 'tides'];
let passed = 0;
let failed = 0;
const said: string[] = [];

function prove(what: string, isSo: boolean, otherwise = ''): void {
  if (isSo) passed += 1;
  else failed += 1;
  process.stdout.write(`${isSo ? 'ok  ' : 'FAIL'} ${what}${isSo || otherwise === '' ? '' : `: ${otherwise}`}\n`);
}

function find(program: string): string {
  const folders = [
    join(process.env['OCTAVO_PYTHON'] ?? '/nowhere', 'bin'),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  process.stderr.write(
    `There is no ${program}: Debian has redis-server, PyPI has moto[server] (OCTAVO_PYTHON=venv).\n`,
  );
  process.exit(3);
}

const text = (title: string, paragraphs: number): string =>
  `---\ntitle: ${title}\nauthor: Anna Writer\nlanguage: en\ndate: 2026-03-01\n---\n\n# ${title}\n\n${Array.from({ length: paragraphs }, (_, index) => `The ${title} of the year ${1700 + index} were the same as ever, and nobody wrote it down. `.repeat(6)).join('\n\n')}\n`;

/** All that readers are given, by its hash: all but the reports on the run. */
async function sumsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (!entry.isFile() || path.startsWith('catalogue-report') || path.startsWith('.')) continue;
    sums.set(
      path,
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    );
  }
  return sums;
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).join(', ');
}

/** Nothing but so many kilobytes are left. */
async function fill(folder: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(join(folder, 'filler'), new Uint8Array(Math.max(0, bavail * bsize - left * 1024)));
}

interface Row {
  readonly name: string;
  readonly status: string;
  readonly reason?: string;
  readonly messages: readonly { readonly rule: string; readonly text: string }[];
}

async function rowsOf(folder: string): Promise<ReadonlyMap<string, Row>> {
  const report = JSON.parse(await readFile(join(folder, 'catalogue-report.json'), 'utf8')) as {
    titles: readonly Row[];
  };
  return new Map(report.titles.map((row) => [row.name.replace(/\.md$/u, ''), row]));
}

const root = await mkdtemp(join(tmpdir(), 'octavo-queue-'));
const shelf = join(root, 'shelf');
const small = join(root, 'small');
let disk: { close: () => void } | undefined;
// CI that has waited long enough.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => (endAll(), disk?.close(), process.exit(1)));
/** What all phases work with. */
interface Stage {
  readonly redis: Redis;
  readonly bucket: Bucket;
  /** A store in a folder. */
  readonly share: string;
  /** What is made on one machine. */
  readonly sums: ReadonlyMap<string, string>;
}

const phases: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  same: proveSame,
  chaos: proveChaos,
  poison: provePoison,
  disks: proveDisks,
  odd: proveOdd,
  sandbox: proveSandbox,
};

async function proveAll(): Promise<void> {
  find('redis-server');
  const moto = find('moto_server');
  await mkdir(shelf);
  for (const title of titles) await writeFile(join(shelf, `${title}.md`), text(title, 12));
  await writeFile(join(shelf, 'shelf.yaml'), 'title: Press\nurl: https://press.example/\nmanuscripts: "*.md"\n');
  const redis = await openRedis(join(root, 'redis'));
  const bucket = await openBucket(moto);
  const here = build('here', []);
  prove('a shelf is built here', (await finish(here)) === 0, here.said());
  const stage = { redis, bucket, share: join(root, 'share'), sums: await sumsOf(join(root, 'here')) };
  const wished = process.argv.slice(2);
  for (const [name, phase] of Object.entries(phases))
    if (wished.length === 0 || wished.includes(name)) await phase(stage);
  prove('nobody was shown a password', !said.join('\n').includes(password));
}

function far({ redis }: Stage, store: string): string[] {
  return ['--queue', redis.url, '--store', store];
}

/** Nothing that an earlier build has kept is there for it. */
function build(out: string, more: readonly string[], env: NodeJS.ProcessEnv = {}): Process {
  return octavo(['catalogue', 'build', shelf, '--out', join(root, out), '--jobs', '2', ...more], {
    XDG_CACHE_HOME: join(root, `cache-of-${out}`),
    ...env,
  });
}

async function hire(
  stage: Stage,
  store: string,
  more: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Process> {
  const worker = octavo(['worker', ...far(stage, store), '--jobs', '1', '--lease', '3', ...more], env);
  await until('a worker', () => {
    if (worker.child.exitCode !== null) throw new Error(`The worker ended: ${worker.said()}`);
    return worker.said().includes(' takes titles from ');
  });
  return worker;
}

async function dismiss(...workers: readonly Process[]): Promise<void> {
  for (const { child } of workers) child.kill('SIGTERM');
  for (const worker of workers) {
    const code = await Promise.race([worker.end, wait(60_000, 'nothing', { ref: false })]);
    said.push(worker.said());
    if (code !== 0) prove('a worker that is told to end does so', false, `${code}: ${worker.said()}`);
  }
}

async function finish(run: Process): Promise<number | string> {
  const code = await run.end;
  said.push(run.said());
  return code;
}

/** Names of the files that are others than those that are made on one machine. */
async function others({ sums }: Stage, out: string): Promise<string> {
  return differing(sums, await sumsOf(join(root, out)));
}

/** The same bytes, and how much faster. */
async function proveSame(stage: Stage): Promise<void> {
  const { redis, share, sums } = stage;
  const three = [];
  for (let count = 0; count < 3; count += 1) three.push(await hire(stage, share));
  let from = performance.now();
  const there = build('there', far(stage, share));
  prove('three workers make it', (await finish(there)) === 0, there.said());
  const ofThree = performance.now() - from;
  prove(
    `its ${sums.size} files are the same to the byte`,
    (await others(stage, 'there')) === '',
    await others(stage, 'there'),
  );
  const shares = three.map(({ said: words }) => (words().match(/ is made$/gmu) ?? []).length);
  prove('more than one of them has made titles', shares.filter((count) => count > 0).length > 1, shares.join(', '));
  await dismiss(...three.slice(1));
  from = performance.now();
  const alone = build('alone', [...far(stage, share), '--no-cache']);
  prove('one worker makes it anew', (await finish(alone)) === 0 && (await others(stage, 'alone')) === '', alone.said());
  const ofOne = performance.now() - from;
  process.stdout.write(
    `     three workers: ${(ofThree / 1000).toFixed(1)} s, one: ${(ofOne / 1000).toFixed(1)} s, ${(ofOne / ofThree).toFixed(2)} times as fast on this machine\n`,
  );
  from = performance.now();
  const again = build('again', far(stage, share));
  prove(
    'what is in the store is not made again',
    (await finish(again)) === 0 && (await others(stage, 'again')) === '',
    again.said(),
  );
  const status = octavo(['catalogue', 'status', '--queue', redis.url, '--json']);
  await finish(status);
  const stand = JSON.parse(status.said()) as { queues: { done: number; waiting: number }[]; workers: unknown[] };
  prove(
    'catalogue status knows what is done and who is there',
    stand.queues[0]?.done === titles.length && stand.queues[0].waiting === 0 && stand.workers.length === 1,
    status.said(),
  );
  await dismiss(three[0] as Process);
}

/** The road to the bucket fails, a worker and the queue are killed, another worker is told to end. */
async function proveChaos(stage: Stage): Promise<void> {
  const { redis, bucket } = stage;
  bucket.road = { failing: 7, isDead: false, hangs: 1 };
  const one = async (): Promise<Process> => hire(stage, bucket.address, [], bucket.env);
  const [doomed, leaving, staying] = [await one(), await one(), await one()];
  const chaos = build('chaos', far(stage, bucket.address), bucket.env);
  await until('titles are begun', () => [doomed, leaving].every(({ said: words }) => words().includes('is begun')));
  doomed.child.kill('SIGKILL');
  leaving.child.kill('SIGTERM');
  await redis.kill();
  await wait(1500);
  await redis.start();
  const left = await Promise.race([leaving.end, wait(90_000, 'nothing', { ref: false })]);
  const after = leaving.said().split('takes nothing new')[1] ?? '';
  prove(
    'a worker that is told to end finishes what it has',
    left === 0 && / is made/u.test(after) && !/is begun/u.test(after),
    `${left} ${leaving.said()}`,
  );
  prove('the shelf is built whatever happens', (await finish(chaos)) === 0, chaos.said());
  prove('no title is lost, and all are the same', (await others(stage, 'chaos')) === '', await others(stage, 'chaos'));
  const onix = await readFile(join(root, 'chaos/catalogue/onix.xml'), 'utf8');
  const named = [...onix.matchAll(/<TitleText[^>]*>([^<]*)/gu)].map(([, title]) => title);
  const first = [...(await readFile(join(root, 'here/catalogue/onix.xml'), 'utf8')).matchAll(/<TitleText/gu)].length;
  prove('none is twice in a feed', named.length === first && titles.every((title) => named.includes(title)));
  const faults = [...(await rowsOf(join(root, 'chaos'))).values()].flatMap(({ messages }) =>
    messages.flatMap(({ rule, text: words }) => (rule === 'title-begun-again' ? [words] : [])),
  );
  prove(
    'the report says that a worker fell silent',
    faults.some((one) => one.includes('fell silent')),
    faults.join('; '),
  );
  prove(
    'the report says that the queue went away',
    faults.some((one) => one.includes('queue')),
    faults.join('; '),
  );
  prove('the bucket did fail and hang', bucket.faults.failed > 0 && bucket.faults.hung > 0);
  await dismiss(staying);
}

/** What would not end otherwise another time is set aside at once, and is named. */
async function provePoison(stage: Stage): Promise<void> {
  const { share } = stage;
  // The others are made already, or else they would take too long, too.
  const usual = await hire(stage, share);
  await finish(build('filled', far(stage, share)));
  await dismiss(usual);
  await writeFile(join(shelf, 'endless.md'), text('endless', 3000));
  const stern = await hire(stage, share, ['--time-limit', '0.05', '--memory-limit', '8000']);
  const timed = build('poison', far(stage, share));
  prove('a title that never ends makes the run tell so', (await finish(timed)) === 3, timed.said());
  const poisoned = await rowsOf(join(root, 'poison'));
  prove(
    'it is named with the reason',
    poisoned.get('endless')?.reason === 'it took more than 3 s',
    JSON.stringify(poisoned.get('endless')),
  );
  prove(
    'the others are on the shelf',
    titles.every((title) => poisoned.get(title)?.status === 'built'),
  );
  prove('nothing of it is on the shelf', !existsSync(join(root, 'poison/endless')));
  await dismiss(stern);
  const narrow = await hire(stage, share, ['--memory-limit', '260']);
  const greedy = build('greedy', [...far(stage, share), '--only', 'endless']);
  await finish(greedy);
  const reason = (await rowsOf(join(root, 'greedy'))).get('endless')?.reason ?? '';
  prove('a title that eats memory is ended and named', reason === 'it needed more than 260 MB of memory', reason);
  await dismiss(narrow);
  await rm(join(shelf, 'endless.md'));
}

/** Of a worker, and of the builder. */
async function proveDisks(stage: Stage): Promise<void> {
  const { share } = stage;
  disk = await openSmallDisk(small, 32_000);
  if (disk === undefined) process.stdout.write('     a full disk: this user may not mount one, so it was not tried\n');
  else {
    await writeFile(join(shelf, 'endless.md'), text('endless', 1200));
    const crammed = await hire(stage, share, [], { TMPDIR: small });
    await fill(small, 300);
    const full = build('full', [...far(stage, share), '--only', 'endless']);
    prove('a worker whose disk is full makes the run tell so', (await finish(full)) === 3, full.said());
    const why = (await rowsOf(join(root, 'full'))).get('endless')?.reason ?? '';
    prove('it is named, with the attempts', /disk is full|ENOSPC/u.test(why) && why.includes('3 times'), why);
    await dismiss(crammed);
    disk.close();
    await rm(join(shelf, 'endless.md'));
    disk = await openSmallDisk(small, 600);
    const usual = await hire(stage, share);
    const brim = build('brim', ['--out', small, ...far(stage, share)]);
    prove(
      'a builder whose disk is full says so',
      (await finish(brim)) === 3 && brim.said().includes('disk is full'),
      brim.said(),
    );
    await dismiss(usual);
    const folders = (await readdir(small)).filter((name) => titles.includes(name));
    const half = (await Promise.all(folders.map(async (name) => (await readdir(join(small, name))).length))).filter(
      (count) => count < 5,
    );
    prove('no title is half on its shelf', half.length === 0, `${folders.join(', ')}: ${half.join(', ')}`);
    disk?.close();
    disk = undefined;
  }
}

/** A store that is dead, and workers that would make something else. */
async function proveOdd(stage: Stage): Promise<void> {
  const { redis, bucket, share } = stage;
  bucket.road = { failing: 0, isDead: true, hangs: 0 };
  const dead = build('dead', far(stage, bucket.address), bucket.env);
  prove(
    'a store that always fails ends the run',
    (await finish(dead)) === 3 && dead.said().includes('it answered 500'),
    dead.said(),
  );
  const client = new Client(redis.url);
  const [seconds = 0] = await client.time();
  const kit = { octavo: '9.9.9 (0)', node: '99', system: 'plan9 mips', browser: 'Mosaic 1' };
  await client.zadd('octavo:workers', seconds * 1000, JSON.stringify({ id: 'stranger', host: 'far', hands: 1, kit }));
  client.disconnect();
  const skewed = build('skewed', [...far(stage, share), '--no-cache']);
  await until('the builder tells', () => skewed.said().includes('No worker can make'), 60);
  prove(
    'the builder says that no worker fits, and why',
    /stranger has Octavo 9\.9\.9 .* instead of/u.test(skewed.said()),
    skewed.said(),
  );
  skewed.child.kill('SIGINT');
  prove('it can be interrupted', (await finish(skewed)) === 130, skewed.said());
}

async function proveSandbox(stage: Stage): Promise<void> {
  const { share, sums } = stage;
  const folder = join(root, 'room');
  await mkdir(folder);
  try {
    execFileSync('bwrap', ['--ro-bind', '/', '/', '--unshare-all', 'true'], { stdio: 'ignore' });
  } catch {
    process.stdout.write('     a sandbox: there is no bubblewrap here, or it may not, so it was not tried\n');
    return;
  }
  await cp(join(shelf, 'tides.md'), join(folder, 'own.md'));
  const [program = '', ...args] = (await inBubblewrap(process.env, undefined))(folder);
  const look = `
    const { readFileSync } = require('node:fs');
    const may = (path) => { try { readFileSync(path); return true; } catch { return false; } };
    console.log(JSON.stringify([may('own.md'), may(${JSON.stringify(join(shelf, 'tides.md'))}), may('/etc/shadow')]));
    require('node:net').connect(${new URL(stage.redis.url).port}, '127.0.0.1')
      .on('connect', function () { console.log('reached'); this.destroy(); }).on('error', ({ code }) => console.log(code));
    require('node:dns').lookup('example.org', (error) => console.log(error ? 'no names' : 'names'));`;
  const spy = start(program, [...args, process.execPath, '-e', look]);
  await spy.end;
  prove('in a sandbox a job sees its own files alone', spy.said().includes('[true,false,false]'), spy.said());
  prove(
    'in a sandbox there is no network',
    spy.said().includes('no names') && spy.said().includes('ECONNREFUSED'),
    spy.said(),
  );
  const worker = await hire(stage, share, ['--sandbox']);
  const boxed = build('boxed', [...far(stage, share), '--no-cache', '--only', 'tides']);
  const code = await finish(boxed);
  const [own, made] = [sums, await sumsOf(join(root, 'boxed'))].map(
    (all) => new Map([...all].filter(([path]) => path.startsWith('tides/'))),
  );
  prove('a title is the same in a sandbox', code === 0 && differing(own ?? sums, made ?? sums) === '', boxed.said());
  await dismiss(worker);
}

try {
  await proveAll();
} catch (error) {
  prove('the proof comes to its end', false, error instanceof Error ? error.message : String(error));
} finally {
  endAll();
  disk?.close();
  await rm(root, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
