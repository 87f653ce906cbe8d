/**
 * Images from the network, only ever called with --allow-remote. The address comes from an untrusted
 * manuscript: it must not reach what only this machine or its network can reach.
 */
import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Failure, type Words, said } from '../report/index.ts';
import { noteUnrepeatable } from './observations/record.ts';

export interface FetchedImage {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Bytes, milliseconds in all, redirections. */
export const fetchLimits = { bytes: 32 * 2 ** 20, milliseconds: 20_000, redirects: 5 } as const;

const mediaTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml']);

/**
 * Fetches one image over http or https. Names are resolved once and the connection goes to the address
 * that was checked, so that a name cannot point elsewhere a moment later.
 * @throws Failure image-missing, image-type
 */
export async function fetchImage(
  url: string,
  mayReach: (address: string) => boolean = isPublic,
): Promise<FetchedImage> {
  noteUnrepeatable();
  const deadline = AbortSignal.timeout(fetchLimits.milliseconds);
  let target = url;
  for (let hops = 0; hops <= fetchLimits.redirects; hops += 1) {
    const response = await open(parse(target, url), mayReach, deadline, url);
    const status = response.statusCode ?? 0;
    const next = response.headers.location;
    if (status >= 300 && status < 400 && next !== undefined) {
      response.destroy();
      target = URL.canParse(next, target) ? new URL(next, target).href : next;
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw missing(url, said`the server answered ${status}`);
    }
    const mediaType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!mediaTypes.has(mediaType)) {
      response.destroy();
      throw new Failure(1, said`${url} is ${mediaType === '' ? said`of unknown type` : mediaType}, not an image`, {
        rule: 'image-type',
      });
    }
    return { bytes: await readAll(response, url), mediaType };
  }
  throw missing(url, said`more than ${fetchLimits.redirects} redirections`);
}

function parse(target: string, url: string): URL {
  const parsed = URL.canParse(target) ? new URL(target) : undefined;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:')
    throw missing(url, said`only http and https are fetched`);
  return parsed;
}

function open(
  target: URL,
  mayReach: (address: string) => boolean,
  signal: AbortSignal,
  url: string,
): Promise<IncomingMessage> {
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const refused = missing(url, said`the address is not a public one`);
  // Addresses written as numbers are not looked up.
  if (isIP(host) !== 0 && !mayReach(host)) return Promise.reject(refused);
  const checked: LookupFunction = (name, options, callback) => {
    lookup(name, { ...options, all: true }, (problem, addresses) => {
      if (problem !== null) callback(problem, []);
      else if (addresses.length === 0 || !addresses.every(({ address }) => mayReach(address))) callback(refused, []);
      else if (options.all === true) callback(null, addresses);
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };
  return new Promise((resolve, reject) => {
    const request = target.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = { accept: [...mediaTypes].join(', '), 'user-agent': 'octavo' };
    const call = request(target, { lookup: checked, signal, headers, agent: false }, resolve);
    call.on('error', (problem) => {
      if (problem instanceof Failure) reject(problem);
      else reject(missing(url, signal.aborted ? said`it took too long` : problem.message, problem));
    });
    call.end();
  });
}

async function readAll(response: IncomingMessage, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > fetchLimits.bytes) throw missing(url, said`it is larger than ${fetchLimits.bytes / 2 ** 20} MB`);
      chunks.push(chunk);
    }
  } catch (problem) {
    if (problem instanceof Failure) throw problem;
    throw missing(url, said`the connection broke off or took too long`, problem);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function missing(url: string, reason: Words, cause?: unknown): Failure {
  return new Failure(1, said`${url} could not be fetched: ${reason}`, { rule: 'image-missing', cause });
}

/** Everything but these: IANA's special-purpose address registries (RFC 6890). */
const special = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, bits, 'ipv4');

/** Of IPv6 only what is given out to the public (2000::/3), without tunnels into IPv4 and documentation. */
const publicV6 = new BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');
const specialV6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  specialV6.addSubnet(net, bits, 'ipv6');

export function isPublic(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublic(mapped);
  if (isIP(address) === 4) return !special.check(address, 'ipv4');
  return isIP(address) === 6 && publicV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
}
