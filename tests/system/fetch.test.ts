import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchImage, fetchLimits, isPublic } from '../../src/system/fetch.ts';
import { failureOf } from '../support/failure.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const anywhere = (): boolean => true;

describe('fetchImage', () => {
  it('fetches an image, over redirections too', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b.png' }).end();
      else response.writeHead(200, { 'content-type': 'image/png; charset=binary' }).end('PNG');
    });
    const image = await fetchImage(`${base}/a`, anywhere);
    expect(image.mediaType).toBe('image/png');
    expect(Buffer.from(image.bytes).toString()).toBe('PNG');
  });

  it('does not reach what only this machine can reach', async () => {
    let asked = 0;
    const base = await serve((_request, response) => {
      asked += 1;
      response.end();
    });
    for (const url of [
      base,
      base.replace('127.0.0.1', 'localhost'),
      base.replace('127.0.0.1', '0x7f.1'),
      'http://[::1]:80/',
      'http://169.254.169.254/latest',
    ]) {
      expect((await failureOf(fetchImage(url))).message).toBe(
        `${url} could not be fetched: the address is not a public one`,
      );
    }
    expect(asked).toBe(0);
  });

  it('does not follow a redirection to such a place', async () => {
    const inner = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('secret'),
    );
    const outer = await serve((_request, response) =>
      response.writeHead(302, { location: inner.replace('127.0.0.1', '127.0.0.2') }).end(),
    );
    const failure = await failureOf(fetchImage(outer, (address) => address === '127.0.0.1'));
    expect(failure.message).toContain('not a public one');
  });

  it.each(['file:///etc/passwd', 'ftp://example.org/a.png', 'data:image/png;base64,AA', 'nonsense'])(
    'refuses %s',
    async (url) => {
      expect((await failureOf(fetchImage(url, anywhere))).message).toContain('only http and https');
    },
  );

  it('says why an answer is no image', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/html') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
      else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (request.url === '/big')
        response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(fetchLimits.bytes + 1));
      else response.writeHead(404).end();
    });
    expect(await failureOf(fetchImage(`${base}/html`, anywhere))).toMatchObject({ rule: 'image-type' });
    expect((await failureOf(fetchImage(`${base}/round`, anywhere))).message).toContain('redirections');
    expect((await failureOf(fetchImage(`${base}/big`, anywhere))).message).toContain('larger than');
    expect((await failureOf(fetchImage(`${base}/none`, anywhere))).message).toContain('404');
  });
});

describe('what a server is asked, and what it may answer', () => {
  const png = (type = 'image/png'): RequestListener => {
    return (_request, response) => response.writeHead(200, { 'content-type': type }).end('PNG');
  };

  it('is told that pictures are wanted, and by whom', async () => {
    const asked: unknown[] = [];
    const base = await serve((request, response) => {
      asked.push(request.headers.accept, request.headers['user-agent'], request.method);
      png()(request, response);
    });
    await fetchImage(base, anywhere);
    expect(asked).toEqual(['image/png, image/jpeg, image/gif, image/webp, image/svg+xml', 'octavo', 'GET']);
  });

  it('is found by a name, if all its addresses may be reached', async () => {
    const base = (await serve(png())).replace('127.0.0.1', 'localhost');
    expect(Buffer.from((await fetchImage(base, anywhere)).bytes).toString()).toBe('PNG');
    const seen: string[] = [];
    await failureOf(fetchImage(base, (address) => seen.push(address) === 0));
    expect(seen.every((address) => ['127.0.0.1', '::1'].includes(address))).toBe(true);
  });

  it.each([
    [' IMAGE/WebP ; q=1', 'image/webp'],
    ['image/svg+xml', 'image/svg+xml'],
    ['image/gif', 'image/gif'],
    ['image/jpeg', 'image/jpeg'],
  ])('says what it is: %j', async (type, mediaType) => {
    expect((await fetchImage(await serve(png(type)), anywhere)).mediaType).toBe(mediaType);
  });

  it.each([
    ['image/tiff', 'is image/tiff, not an image'],
    ['', 'is of unknown type, not an image'],
  ])('is no image that editions show: %j', async (type, message) => {
    const failure = await failureOf(fetchImage(await serve(png(type)), anywhere));
    expect(failure).toMatchObject({ rule: 'image-type', exitCode: 1 });
    expect(failure.message).toContain(message);
  });

  it('may send on five times, and not once more', async () => {
    const base = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) png()(request, response);
      else response.writeHead(left === 1 ? 301 : 307, { location: String(left - 1) }).end();
    });
    expect((await fetchImage(`${base}/5`, anywhere)).mediaType).toBe('image/png');
    expect((await failureOf(fetchImage(`${base}/6`, anywhere))).message).toBe(
      `${base}/6 could not be fetched: more than 5 redirections`,
    );
  });

  it.each([
    [300, undefined],
    [304, undefined],
    [400, '/'],
    [500, '/'],
  ])('is no picture with %i', async (status, location) => {
    const base = await serve((_request, response) =>
      response.writeHead(status, location === undefined ? {} : { location }).end(),
    );
    expect(await failureOf(fetchImage(base, anywhere))).toMatchObject({
      rule: 'image-missing',
      exitCode: 1,
      message: `${base} could not be fetched: the server answered ${status}`,
    });
  });

  it('may not send on to what is no address of the web', async () => {
    const base = await serve((_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect((await failureOf(fetchImage(base, anywhere))).message).toBe(
      `${base} could not be fetched: only http and https are fetched`,
    );
  });

  it('may break off', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': '9' });
      response.write('PNG', () => response.destroy());
    });
    expect((await failureOf(fetchImage(base, anywhere))).message).toContain('the connection broke off');
  });

  it('may be as large as is allowed, and no larger', async () => {
    const base = await serve((request, response) =>
      response
        .writeHead(200, { 'content-type': 'image/png' })
        .end(Buffer.alloc(fetchLimits.bytes + (request.url === '/more' ? 1 : 0))),
    );
    expect((await fetchImage(base, anywhere)).bytes).toHaveLength(fetchLimits.bytes);
    expect((await failureOf(fetchImage(`${base}/more`, anywhere))).message).toContain('it is larger than 32 MB');
  });

  it('is sent on by nothing but a redirection', async () => {
    const base = await serve((request, response) => {
      const status = Number(request.url?.slice(1));
      response.writeHead(status, { location: '/200', 'content-type': 'image/png' }).end(`answer ${status}`);
    });
    for (const status of [200, 301, 308, 399]) {
      const { bytes } = await fetchImage(`${base}/${status}`, anywhere);
      expect(Buffer.from(bytes).toString()).toBe('answer 200');
    }
    for (const status of [299, 400, 404])
      expect((await failureOf(fetchImage(`${base}/${status}`, anywhere))).message).toContain(`answered ${status}`);
  });

  it('has to have a name that can be found', async () => {
    // Longer than a name may be (RFC 1035, 2.3.4): no network is asked.
    const url = `http://${'a'.repeat(64)}.example/`;
    expect((await failureOf(fetchImage(url, anywhere))).message).toMatch(/could not be fetched: getaddrinfo E/u);
  });

  it('may be of either protocol of the web, and no other', async () => {
    for (const protocol of ['http', 'https'])
      expect((await failureOf(fetchImage(`${protocol}://127.0.0.1:1/`, anywhere))).message).toContain('ECONNREFUSED');
    for (const url of ['ftp://127.0.0.1:1/', 'file:///etc/passwd', 'nothing'])
      expect((await failureOf(fetchImage(url, anywhere))).message).toContain('only http and https');
  });

  it('may not be there', async () => {
    const base = await serve(png());
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect((await failureOf(fetchImage(base, anywhere))).message).toContain('ECONNREFUSED');
  });
});

describe('isPublic', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8', '::FFFF:193.184.216.134', '172.32.0.1'])(
    '%s is',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );
  it.each([
    '127.0.0.1',
    '64:ff9b::ffff:8.8.8.8',
    '::ffff:8.8.8.8:1',
    '::ffff:8.8.8.8.example',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'fec0::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'name',
  ])('%s is not', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});
