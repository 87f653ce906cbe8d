/**
 * Who may ask the server of a preview, and for what. It is there for one person's browser: pages of others, in the same
 * browser or under a name that leads here (DNS rebinding), and other programs of the machine get nothing.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What is asked, as it came. */
export interface Request {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

export interface Refusal {
  readonly status: 400 | 403 | 405 | 413 | 414;
  readonly text: string;
}

/** `entering`: with the token in the address, which is then kept as a cookie. */
export interface Admission {
  readonly address: URL;
  readonly entering: boolean;
}

export interface Guarded {
  readonly port: number;
  readonly token: string;
}

/** Letters of an address. */
const longest = 2048;

export function nameCookie(port: number): string {
  // Cookies of one host are for all of its ports.
  return `octavo-${port}`;
}

export function judge({ method = '', url = '', headers }: Request, { port, token }: Guarded): Admission | Refusal {
  const host = `127.0.0.1:${port}`;
  if (headers.host !== host) return refuse(403, `This is ${host}, and nothing else.`);
  if (url.length > longest) return refuse(414, 'The address is too long.');
  if (!url.startsWith('/')) return refuse(400, 'That is no address of a preview.');
  if (method !== 'GET' && method !== 'POST') return refuse(405, 'A preview can be read, and nothing else.');
  if (holdsBody(headers)) return refuse(413, 'Nothing can be sent to a preview.');
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return refuse(403, 'Pages of others get nothing.');
  const address = read(`http://${host}`, url);
  if (address === undefined) return refuse(400, 'That is no address of a preview.');
  const isTold = isSame(address.searchParams.get('token') ?? '', token);
  // A link from elsewhere may open the preview if it has the token; nothing else comes from elsewhere.
  const from = headers['sec-fetch-site'] ?? 'none';
  const isOurs = from === 'none' || from === 'same-origin';
  const opensPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (!isOurs && !(isTold && opensPage && method === 'GET')) return refuse(403, 'Pages of others get nothing.');
  const isKnown = cookies(headers.cookie).some((one) => isSame(one, `${nameCookie(port)}=${token}`));
  if (!isTold && !isKnown) return refuse(403, 'Open the address that octavo preview has printed.');
  return { address, entering: isTold };
}

function refuse(status: Refusal['status'], text: string): Refusal {
  return { status, text };
}

function holdsBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0;
}

/** `..` and what is written for it are gone from its path. */
function read(origin: string, url: string): URL | undefined {
  try {
    const address = new URL(`${origin}${url}`);
    return address.origin === origin ? address : undefined;
  } catch {
    return undefined;
  }
}

function cookies(header = ''): string[] {
  return header.split(';').map((one) => one.trim());
}

/** Takes as long whatever is in them. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
