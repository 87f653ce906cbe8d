/**
 * A store in a bucket of S3, or of a server that speaks like it. No request is waited for for ever; what a server
 * cannot help for the moment is asked again, each time after a longer pause.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { toString } from 'hast-util-to-string';
import { fromXml } from 'xast-util-from-xml';
import { visit } from '../../model/index.ts';
import { Failure, said, type Words } from '../../report/index.ts';
import { type Store, type Stored, largestKept, storeFailure, sumOf } from './store.ts';

type AwsClient = import('aws4fetch').AwsClient;
type Environment = Readonly<Record<string, string | undefined>>;

export interface S3Patience {
  /** How long a server may say nothing, in milliseconds. */
  readonly silence: number;
  readonly attempts: number;
  /** The first pause between two attempts, in milliseconds; each is twice as long as the one before. */
  readonly pause: number;
}

export const usualPatience: S3Patience = { silence: 15_000, attempts: 5, pause: 300 };

/** @throws Failure usage */
async function openBucket(address: string, env: Environment) {
  const [bucket = '', ...folders] = address.slice('s3://'.length).split('/');
  const prefix = folders.join('/');
  const accessKeyId = env['AWS_ACCESS_KEY_ID'] ?? '';
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'] ?? '';
  if (!/^[a-z0-9][a-z0-9.-]*$/u.test(bucket))
    throw new Failure(2, said`${address} is no bucket`, { hint: said`Write s3://bucket or s3://bucket/prefix.` });
  if (accessKeyId === '' || secretAccessKey === '')
    throw new Failure(2, said`It is not said who may use ${address}`, {
      hint: said`Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_ENDPOINT_URL for a server that is not Amazon’s).`,
    });
  const { AwsClient } = await import('aws4fetch');
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(env['AWS_SESSION_TOKEN'] === undefined ? {} : { sessionToken: env['AWS_SESSION_TOKEN'] }),
    service: 's3',
    region,
    retries: 0,
  });
  const endpoint = env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'] ?? `https://s3.${region}.amazonaws.com`;
  if (!URL.canParse(endpoint))
    throw new Failure(2, said`AWS_ENDPOINT_URL is no address`, { hint: said`Write http://host:port.` });
  const start = endpoint.endsWith('/') ? endpoint.slice(0, -1) : endpoint;
  const parts = prefix.split('/').filter((part) => part !== '');
  return {
    client,
    endpoint,
    root: [start, bucket, ...parts].join('/'),
    bucket: `${start}/${bucket}`,
    prefix: parts.map((part) => `${part}/`).join(''),
  };
}

/** @param address `s3://bucket/prefix` @throws Failure usage */
export async function openS3Store(address: string, env: Environment, patience = usualPatience): Promise<Store> {
  const { client, endpoint, root, bucket, prefix } = await openBucket(address, env);
  const name = address.endsWith('/') ? address.slice(0, -1) : address;
  const ask = async (method: string, path: string, body?: Uint8Array): Promise<Answer> =>
    askAt(method, `${root}/${path}`, body);
  const askAt = async (method: string, url: string, body?: Uint8Array): Promise<Answer> => {
    let reason = '';
    for (let time = 0; time < patience.attempts; time += 1) {
      if (time > 0) await wait(patience.pause * 2 ** (time - 1) * (1 + Math.random() / 2));
      try {
        const answer = await attempt(client, { method, url, body, silence: patience.silence });
        if (answer.status < 500 && answer.status !== 429 && answer.status !== 408) return answer;
        reason = `it answered ${answer.status}`;
      } catch (cause) {
        reason = sayNetwork(cause);
      }
    }
    throw failed(`${reason}, ${patience.attempts} times`);
  };
  const failed = (reason: Words): Failure =>
    storeFailure(said`The store ${name} failed: ${reason}`, said`Its server is ${new URL(endpoint).host}.`);
  const refused = ({ status, bytes }: Answer): Failure => {
    const code = /<Code>([\w.]{1,60})<\/Code>/u.exec(new TextDecoder().decode(bytes.subarray(0, 4096)))?.[1];
    return failed(code === undefined ? said`it answered ${status}` : said`it answered ${status} (${code})`);
  };
  return {
    name,
    get: async (path) => {
      const answer = await ask('GET', path);
      if (answer.status === 200) return answer.bytes;
      // A bucket that is not there is another matter than a file that is not.
      if (answer.status === 404 && !isBucketMissing(answer)) return undefined;
      throw refused(answer);
    },
    put: async (path, bytes) => {
      const answer = await ask('PUT', path, bytes);
      if (answer.status >= 300) throw refused(answer);
    },
    whenPut: async (path) => {
      const answer = await ask('HEAD', path);
      if (answer.status === 404) return undefined;
      if (answer.status >= 300) throw refused(answer);
      // A server that does not say it keeps no old things.
      return Number.isNaN(answer.put) ? Date.now() : answer.put;
    },
    list: (kind) =>
      listThings(`${prefix}${kind}/`, prefix.length, async (wish) => {
        const answer = await askAt('GET', `${bucket}?${wish.toString()}`);
        if (answer.status >= 300) throw refused(answer);
        const page = readPage(answer.bytes);
        if (page === undefined) throw failed(said`its list is none`);
        return page;
      }),
    remove: async (path) => {
      const answer = await ask('DELETE', path);
      if (answer.status >= 300 && answer.status !== 404) throw refused(answer);
    },
  };
}

interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: Uint8Array | undefined;
  /** How long the server may say nothing, in milliseconds. */
  readonly silence: number;
}

/** @throws what the network says */
async function attempt(client: AwsClient, { method, url, body, silence }: Request): Promise<Answer> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const listen = (more = 0): void => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), silence + more);
  };
  // Nothing is heard while something large is sent: a second more for each half a megabyte.
  listen(((body?.byteLength ?? 0) / 2 ** 19) * 1000);
  try {
    const sent = body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> };
    const { headers } = await client.sign(url, {
      method,
      ...sent,
      headers: body === undefined ? {} : { 'x-amz-content-sha256': sumOf(body) },
    });
    // Not the request that was signed, with a signal of its own: of a request that is made from another one Node 20
    // forgets the signal when memory is collected, and it is waited for for ever.
    const response = await fetch(url, { method, headers, ...sent, signal: controller.signal });
    return {
      status: response.status,
      bytes: await readAll(response, listen),
      put: Date.parse(response.headers.get('last-modified') ?? ''),
    };
  } catch (cause) {
    throw controller.signal.aborted ? new Error(`it said nothing for ${silence / 1000} s`, { cause }) : cause;
  } finally {
    clearTimeout(timer);
  }
}

interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** When it was put there, in milliseconds since 1970; NaN: that is not said. */
  readonly put: number;
}

interface Page {
  readonly things: readonly (Omit<Stored, 'address'> & { readonly key: string })[];
  /** Where it goes on. */
  readonly next: string | undefined;
}

/** @param length of what stands before the addresses of the store */
async function* listThings(
  prefix: string,
  length: number,
  ask: (wish: URLSearchParams) => Promise<Page>,
): AsyncGenerator<Stored> {
  let token: string | undefined;
  do {
    const page = await ask(
      new URLSearchParams({
        'list-type': '2',
        prefix,
        ...(token === undefined ? {} : { 'continuation-token': token }),
      }),
    );
    for (const { key, ...one } of page.things) if (key.startsWith(prefix)) yield { ...one, address: key.slice(length) };
    token = page.next;
  } while (token !== undefined);
}

/** An answer of ListObjectsV2. */
function readPage(bytes: Uint8Array): Page | undefined {
  const things: Page['things'][number][] = [];
  let next: string | undefined;
  let isList = false;
  try {
    visit(fromXml(new TextDecoder().decode(bytes)), 'element', (element) => {
      const { name, children } = element;
      const say = (part: string): string =>
        children
          .flatMap((one) => (one.type === 'element' && one.name === part ? [toString(one as never)] : []))
          .join('');
      if (name === 'ListBucketResult') {
        isList = true;
        next = say('IsTruncated') === 'true' ? say('NextContinuationToken') || undefined : undefined;
      }
      if (name !== 'Contents') return;
      const put = Date.parse(say('LastModified'));
      things.push({ key: say('Key'), bytes: Number(say('Size')), put: Number.isNaN(put) ? Date.now() : put });
    });
  } catch {
    return undefined;
  }
  return isList ? { things, next } : undefined;
}

function isBucketMissing({ bytes }: Answer): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 4096)).includes('NoSuchBucket');
}

async function readAll(response: Response, listen: () => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    listen();
    chunks.push(read.value);
    length += read.value.length;
    if (length > largestKept) throw new Error('what lies there is too large');
  }
  const announced = Number(response.headers.get('content-length') ?? length);
  const isEncoded = response.headers.get('content-encoding') !== null;
  if (reader !== undefined && !isEncoded && announced !== length) throw new Error('the answer broke off');
  return Buffer.concat(chunks);
}

/** `fetch failed` says nothing: its cause does. */
function sayNetwork(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  const { cause } = problem;
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause;
  return inner instanceof Error && problem.message === 'fetch failed' ? inner.message : problem.message;
}
