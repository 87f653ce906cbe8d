/** A server that speaks like S3, as far as a store is used, with what lies in it and when it was put there. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Bucket {
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
  /** By their keys, from the bucket. */
  readonly things: Map<string, { bytes: Buffer; put: number }>;
  close(): void;
}

/** @param atOnce things that one answer lists */
export async function openBucket(atOnce = 2): Promise<Bucket> {
  const things: Bucket['things'] = new Map();
  const server = createServer((request, response) => void answer(request, response, things, atOnce));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: 's3://press/octavo',
    env: {
      AWS_ACCESS_KEY_ID: 'reader',
      AWS_SECRET_ACCESS_KEY: 'very-secret',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    },
    things,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  things: Bucket['things'],
  atOnce: number,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bucket');
  const body = Buffer.concat(await request.toArray());
  const end = (status: number, bytes: Buffer | string = '', headers = {}): void => {
    response.writeHead(status, { 'content-length': Buffer.byteLength(bytes), ...headers });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const key = pathname.slice('/press/'.length);
  if (searchParams.get('list-type') === '2')
    return end(200, list(things, searchParams.get('prefix') ?? '', searchParams.get('continuation-token'), atOnce));
  if (request.method === 'PUT') things.set(key, { bytes: body, put: Date.now() });
  if (request.method === 'DELETE') {
    things.delete(key);
    return end(204);
  }
  const found = things.get(key);
  if (found === undefined) return end(404, '<Error><Code>NoSuchKey</Code></Error>');
  return end(200, found.bytes, { 'last-modified': new Date(found.put).toUTCString() });
}

function list(things: Bucket['things'], prefix: string, token: string | null, atOnce: number): string {
  const keys = [...things.keys()].filter((key) => key.startsWith(prefix)).toSorted();
  const from = token === null ? 0 : Number(token);
  const rows = keys.slice(from, from + atOnce).map((key) => {
    const { bytes, put } = things.get(key) ?? { bytes: Buffer.alloc(0), put: 0 };
    const instant = new Date(put).toISOString();
    return `<Contents><Key>${key}</Key><LastModified>${instant}</LastModified><Size>${bytes.length}</Size></Contents>`;
  });
  const isMore = from + atOnce < keys.length;
  const next = isMore ? `<NextContinuationToken>${from + atOnce}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${isMore}</IsTruncated>${next}${rows.join('')}</ListBucketResult>`;
}
