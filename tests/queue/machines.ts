/** The machines of the proof, as processes: a queue, a bucket with a bad road to it, workers and a builder. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer, request, type Server } from 'node:http';
import { createConnection, createServer as createSocketServer, type AddressInfo } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const home = resolve(import.meta.dirname, '../..');
export const password = 'very-secret';

/** What is to be ended when the proof ends, however it does. */
const started = new Set<ChildProcess>();
const servers = new Set<Server>();

export function endAll(): void {
  for (const child of started) child.kill('SIGKILL');
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
}

export interface Process {
  readonly child: ChildProcess;
  /** All that it has written so far. */
  readonly said: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly end: Promise<number | string>;
}

export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, folder = home): Process {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  const end = new Promise<number | string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => {
      started.delete(child);
      done(code ?? signal ?? 'gone');
    });
  });
  return { child, said: () => text, end };
}

export function octavo(args: readonly string[], env: NodeJS.ProcessEnv = {}, folder = home): Process {
  return start(process.execPath, [join(home, 'src/start.js'), ...args], env, folder);
}

/** @throws Error where it does not come to that in time */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, seconds = 90): Promise<void> {
  for (const end = performance.now() + seconds * 1000; !(await isSo()); await wait(50)) {
    if (performance.now() > end) throw new Error(`${what}: not within ${seconds} s`);
  }
}

export async function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createSocketServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => (socket.destroy(), done(true))).once('error', () => done(false));
  });
}

export interface Redis {
  readonly url: string;
  /** As the power does it. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** With an append-only file, and a password. */
export async function openRedis(folder: string): Promise<Redis> {
  const port = await freePort();
  await mkdir(folder, { recursive: true });
  let running: Process | undefined;
  const redis: Redis = {
    url: `redis://:${password}@127.0.0.1:${port}`,
    kill: async () => {
      running?.child.kill('SIGKILL');
      await running?.end;
    },
    start: async () => {
      running = start('redis-server', [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--requirepass', password],
        ...['--appendonly', 'yes', '--appendfsync', 'everysec'],
      ]);
      await until('redis-server', async () => answers(port), 20);
    },
  };
  await redis.start();
  return redis;
}

export interface Bucket {
  readonly address: string;
  readonly env: NodeJS.ProcessEnv;
  /** How the road to it is: every so many-th request is answered by 500; the next one is not answered at all. */
  road: { failing: number; isDead: boolean; hangs: number };
  /** What the road did. */
  readonly faults: { failed: number; hung: number };
}

/** A server that speaks like S3 (moto), and before it one that fails as networks do. */
export async function openBucket(server: string): Promise<Bucket> {
  const port = await freePort();
  const moto = start(server, ['-H', '127.0.0.1', '-p', String(port)]);
  await until(`moto_server (${moto.said()})`, async () => answers(port), 60);
  const bucket: Bucket = {
    address: 's3://press/octavo',
    env: {},
    road: { failing: 0, isDead: false, hangs: 0 },
    faults: { failed: 0, hung: 0 },
  };
  let count = 0;
  const road = createServer((question, answer) => {
    count += 1;
    const { failing, isDead, hangs } = bucket.road;
    if (hangs > 0 && count % 11 === 0) {
      bucket.road.hangs -= 1;
      bucket.faults.hung += 1;
      question.resume();
      return;
    }
    if (isDead || (failing > 0 && count % failing === 0)) {
      bucket.faults.failed += 1;
      question.resume();
      answer.writeHead(500).end();
      return;
    }
    const { method, url, headers } = question;
    const there = request({ host: '127.0.0.1', port, method, path: url, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(answer);
    });
    there.on('error', () => answer.destroy());
    question.pipe(there);
  });
  servers.add(road);
  await new Promise<void>((done) => road.listen(0, '127.0.0.1', done));
  const { port: own } = road.address() as AddressInfo;
  Object.assign(bucket.env, {
    AWS_ACCESS_KEY_ID: 'press',
    AWS_SECRET_ACCESS_KEY: password,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${own}`,
    AWS_REGION: 'us-east-1',
  });
  const made = await fetch(`http://127.0.0.1:${port}/press`, { method: 'PUT' });
  if (!made.ok) throw new Error(`The bucket could not be made: ${made.status}`);
  return bucket;
}

/** A disk of so many kilobytes; undefined: this system gives none to this user. */
export async function openSmallDisk(folder: string, kilobytes: number): Promise<{ close: () => void } | undefined> {
  await mkdir(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return { close: () => void execFileSync('umount', ['-l', folder]) };
}
