/** Who is let in, and what they get: asked as no browser would ask, too. */
import { request, Agent, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, openServer } from '../../../src/system/preview/server.ts';

let server: LocalServer;
let token: string;
let cookie: string;
const asked: string[] = [];

beforeAll(async () => {
  server = await openServer({
    port: 0,
    reply: ({ method, path, query }) => {
      asked.push(`${method} ${path}`);
      if (path === '/broken') throw new Error('on purpose');
      if (path === '/events')
        return {
          broadcast: (send) => {
            send('state', query.get('say') ?? '');
            return () => undefined;
          },
        };
      return path === '/' || path === '/at' ? { mediaType: 'text/plain', body: 'in' } : undefined;
    },
  });
  token = new URL(server.address).searchParams.get('token') ?? '';
  cookie = `octavo-${server.port}=${token}`;
});

afterAll(async () => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

async function ask(
  path: string,
  {
    headers = {},
    method = 'GET',
    body = '',
    agent,
  }: { headers?: object; method?: string; body?: string; agent?: Agent } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port: server.port, path, method, agent, headers: { cookie, ...headers } },
      (response) => {
        let text = '';
        response.on('data', (piece: Buffer) => (text += piece.toString()));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

describe('the server of a preview', () => {
  it('lets in who has the token, and keeps it where no page reads it', async () => {
    const entry = await ask(`/?token=${token}`, { headers: { cookie: '' } });
    expect(entry).toMatchObject({ status: 303, text: '' });
    expect(entry.headers.location).toBe('/');
    expect(entry.headers['set-cookie']).toEqual([`${cookie}; Path=/; HttpOnly; SameSite=Strict`]);
    const page = await ask('/');
    expect(page).toMatchObject({ status: 200, text: 'in' });
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    });
    // An editor has no cookies.
    expect((await ask(`/at?token=${token}`, { method: 'POST', headers: { cookie: '' } })).status).toBe(200);
  });

  it.each([
    ['another name that leads here', '/', { host: 'evil.example' }, 'GET', 403],
    ['the other name of this machine', '/', { host: 'localhost:80' }, 'GET', 403],
    ['another port', '/', { host: '127.0.0.1:80' }, 'GET', 403],
    ['a page of others', '/', { origin: 'https://evil.example' }, 'GET', 403],
    ['a page that has no origin', '/', { origin: 'null' }, 'POST', 403],
    ['a page of another server of this machine', '/', { 'sec-fetch-site': 'same-site' }, 'GET', 403],
    ['a picture in a page of others', '/at', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }, 'GET', 403],
    ['no token', '/', { cookie: '' }, 'GET', 403],
    ['no token, to a place', '/at?file=a.md&line=1', { cookie: '' }, 'POST', 403],
    ['a wrong token', '/?token=AAAA', { cookie: '' }, 'GET', 403],
    ['a wrong cookie', '/', { cookie: 'octavo-1=AAAA; other=1' }, 'GET', 403],
    ['another method', '/', {}, 'PUT', 405],
    ['another method', '/', {}, 'DELETE', 405],
    ['a body', '/at', { 'content-length': '3' }, 'POST', 413],
    ['a body in pieces', '/at', { 'transfer-encoding': 'chunked' }, 'POST', 413],
    ['a very long address', `/${'a'.repeat(3000)}`, {}, 'GET', 414],
    ['a whole address', 'http://evil.example/', {}, 'GET', 400],
  ] as const)('refuses %s (%s)', async (_what, path, headers, method, status) => {
    const before = asked.length;
    const answer = await ask(path, { headers, method, body: 'content-length' in headers ? 'abc' : '' });
    expect(answer.status).toBe(status);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers.connection).toBe('close');
    expect(answer.text).not.toContain(token);
    expect(asked.length).toBe(before);
  });

  it('opens for a link that has the token, wherever it stands, and for nothing else from there', async () => {
    const fromElsewhere = { cookie: '', 'sec-fetch-site': 'cross-site' };
    const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await ask(`/?token=${token}`, { headers: { ...fromElsewhere, ...navigation } })).status).toBe(303);
    expect((await ask(`/?token=${token}`, { headers: fromElsewhere })).status).toBe(403);
    expect(
      (await ask(`/?token=${token}`, { headers: { ...fromElsewhere, ...navigation, 'sec-fetch-dest': 'iframe' } }))
        .status,
    ).toBe(403);
  });

  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/pane/epub/../../../etc/passwd',
    '/pane/epub/..%5c..%5cetc%5cpasswd',
    '//evil.example/etc/passwd',
    '/\\evil.example/',
    '/%00',
    '/pane/epub/%E0%A4%A',
  ])('has no files: %s', async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('root:');
  });

  it('answers ten thousand requests in a row, with and without the token, and the next one', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 40 });
    const before = process.memoryUsage().heapUsed;
    const codes = new Map<number | undefined, number>();
    for (let round = 0; round < 50; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 200 }, async (_, index) =>
          index % 10 === 0 ? ask('/', { headers: { cookie: '' }, agent }) : ask('/', { agent }),
        ),
      );
      for (const { status } of answers) codes.set(status, (codes.get(status) ?? 0) + 1);
    }
    agent.destroy();
    expect(codes).toEqual(
      new Map([
        [403, 1000],
        [200, 9000],
      ]),
    );
    expect((await ask('/')).text).toBe('in');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 2 ** 20);
  });

  it('goes on after what is no HTTP, and after a fault of its own', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.end('\u0000\u0001 nonsense\r\n\r\n'));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.resume();
    });
    const broken = await ask('/broken');
    expect(broken).toMatchObject({ status: 500, text: 'The preview could not answer.\n' });
    expect((await ask('/')).status).toBe(200);
  });

  it('tells those who listen, twelve at a time', async () => {
    const ended: number[] = [];
    const listeners = await Promise.all(
      Array.from(
        { length: 13 },
        async (_, index) =>
          new Promise<ReturnType<typeof request>>((resolve) => {
            const asking = request(
              { host: '127.0.0.1', port: server.port, path: `/events?say=${index}`, headers: { cookie } },
              (response) => {
                response.once('data', (piece: Buffer) => {
                  expect(piece.toString()).toBe(`event: state\ndata: ${index}\n\n`);
                  resolve(asking);
                });
                response.on('end', () => void ended.push(index));
              },
            );
            asking.on('error', () => undefined);
            asking.end();
          }),
      ),
    );
    await expect.poll(() => ended.length).toBe(1);
    for (const one of listeners) one.destroy();
  });

  it('says that a port is not free, and takes another where none was asked for', async () => {
    await expect(openServer({ port: server.port, reply: () => undefined })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(`Port ${server.port} cannot be had`) as string,
    });
    const [one, other] = [await openServer({ reply: () => undefined }), await openServer({ reply: () => undefined })];
    expect(one.port).not.toBe(other.port);
    await Promise.all([one.close(), other.close()]);
  });
});
