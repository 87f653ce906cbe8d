/** What machines keep for each other: nothing half, nothing damaged, no request that is waited for for ever. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore, keepIn, noteIn, recallFrom, sumOf, takeFrom } from '../../../src/system/index.ts';
import { openS3Store } from '../../../src/system/store/s3-store.ts';
import { failureOf } from '../../support/failure.ts';
import { folderWith } from '../../support/folder.ts';

const bytes = new TextEncoder().encode('Mrs Dalloway said she would buy the flowers herself.');
const hash = sumOf(bytes);
const address = `sha256/${hash.slice(0, 2)}/${hash}`;

describe('a store in a folder', () => {
  it('gives what was put there, and has nothing else', async () => {
    const folder = await folderWith({});
    const store = await openStore(folder, {});
    expect(await store.whenPut(address)).toBeUndefined();
    expect(await store.get(address)).toBeUndefined();
    await Promise.all([keepIn(store, bytes), keepIn(store, bytes), keepIn(store, bytes)]);
    expect(await takeFrom(store, hash)).toEqual(Buffer.from(bytes));
    expect(await readdir(join(folder, 'sha256', hash.slice(0, 2)))).toEqual([hash]);
  });

  it('does not take what was damaged for what was put there, and says what to do', async () => {
    const folder = await folderWith({ [address]: 'Mrs Dalloway' });
    const failure = await failureOf(takeFrom(await openStore(folder, {}), hash));
    expect(failure).toMatchObject({ rule: 'store-failed', exitCode: 3 });
    expect(failure.message).toContain('is not what was put there');
    expect(failure.hint).toContain(address);
  });

  it('notes results under the hash of what they are results of, and believes no others', async () => {
    const folder = await folderWith({});
    const store = await openStore(folder, {});
    const task = sumOf(new TextEncoder().encode('task'));
    expect(await recallFrom(store, task)).toBeUndefined();
    await noteIn(store, task, hash);
    expect(await recallFrom(store, task)).toBe(hash);
    await writeFile(join(folder, 'results', task.slice(0, 2), task), '../../etc/passwd');
    expect(await recallFrom(store, task)).toBeUndefined();
  });

  it('has no addresses but hashes', async () => {
    const store = await openStore(await folderWith({}), {});
    for (const wrong of ['../secret', 'a'.repeat(63), `${'a'.repeat(64)}/..`, 'A'.repeat(64)])
      await expect(takeFrom(store, wrong)).rejects.toThrow('Not an address');
  });

  it('says why it cannot be written', async () => {
    const folder = await folderWith({ 'store/sha256': 'a file in the way' });
    const failure = await failureOf(keepIn(await openStore(join(folder, 'store'), {}), bytes));
    expect(failure).toMatchObject({ rule: 'store-failed', exitCode: 3 });
    expect(failure.message).toContain(`${folder}/store failed`);
  });
});

/** A server for one test: what it answers, one request after the other; the last answer for all that come after. */
type Answer = number | 'hang' | 'break' | { readonly status: number; readonly body: string };

const servers: { close: () => void }[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function serve(answers: readonly Answer[]) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? 500;
    asked.push(request);
    request.resume();
    if (answer === 'hang') return;
    if (answer === 'break') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
      return;
    }
    const { status, body } = typeof answer === 'number' ? { status: answer, body: '' } : answer;
    response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push({ close: () => (server.closeAllConnections(), server.close()) });
  const env = {
    AWS_ACCESS_KEY_ID: 'reader',
    AWS_SECRET_ACCESS_KEY: 'very-secret',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  const store = await openS3Store('s3://press/titles', env, { silence: 200, attempts: 3, pause: 5 });
  return { store, asked };
}

describe('a store in a bucket', () => {
  it('asks again where the server cannot, is silent or breaks off', async () => {
    const { store, asked } = await serve([500, 'hang', 'break', { status: 200, body: 'Mrs' }]);
    const failure = await failureOf(store.get(address));
    expect(failure.message).toContain('3 times');
    expect(new TextDecoder().decode(await store.get(address))).toBe('Mrs');
    expect(asked.map(({ url, method }) => `${method} ${url}`)).toEqual(Array(4).fill(`GET /press/titles/${address}`));
    expect(asked[0]?.headers.authorization).toContain('AWS4-HMAC-SHA256 Credential=reader/');
  });

  it('is heard to be silent also where memory is collected meanwhile', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const { store, asked } = await serve(['hang']);
    const given = failureOf(store.get(address));
    // Once in each attempt, when all is set up: where other tests have left much, it takes long.
    let collected = 0;
    const collecting = setInterval(() => {
      if (asked.length === collected) return;
      collected = asked.length;
      collect();
    }, 20);
    expect(await Promise.race([given, wait(30_000, 'nothing', { ref: false })])).toMatchObject({
      rule: 'store-failed',
    });
    clearInterval(collecting);
    expect(collected).toBeGreaterThan(0);
  });

  it('gives up after all attempts, and says why, and not with which password', async () => {
    const cases: [Answer, string][] = [
      [503, 'it answered 503, 3 times'],
      ['hang', 'it said nothing for 0.2 s, 3 times'],
    ];
    for (const [answer, reason] of cases) {
      const { store } = await serve([answer]);
      const failure = await failureOf(store.put(address, bytes));
      expect(failure).toMatchObject({ rule: 'store-failed', exitCode: 3 });
      expect(failure.message).toBe(`The store s3://press/titles failed: ${reason}`);
      expect(`${failure.message} ${failure.hint}`).not.toContain('very-secret');
    }
  });

  it('tells what is not there from a bucket that is not there, and from one that is closed', async () => {
    const xml = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;
    const { store } = await serve([
      { status: 404, body: xml('NoSuchKey') },
      { status: 404, body: xml('NoSuchBucket') },
      { status: 403, body: xml('AccessDenied') },
      404,
    ]);
    expect(await store.get(address)).toBeUndefined();
    expect((await failureOf(store.get(address))).message).toContain('404 (NoSuchBucket)');
    expect((await failureOf(store.get(address))).message).toContain('403 (AccessDenied)');
    expect(await store.whenPut(address)).toBeUndefined();
  });

  it('asks for what it needs before anything is done', async () => {
    expect(await failureOf(openStore('s3://press', {}))).toMatchObject({ exitCode: 2 });
    expect(await failureOf(openStore('ftp://press', {}))).toMatchObject({ exitCode: 2 });
    expect(await failureOf(openStore('s3://Not A Bucket', {}))).toMatchObject({ exitCode: 2 });
  });
});
