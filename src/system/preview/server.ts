/** A server for one person's browser, on this machine alone: it answers from memory, and never from the disk. */
import { randomBytes } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { Failure, said } from '../../report/index.ts';
import { codeOf, sayCause } from '../causes.ts';
import { type Guarded, judge, nameCookie } from './guard.ts';

export interface Question {
  readonly method: 'GET' | 'POST';
  /** Begins with `/`; `..` and its like are gone from it. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `http://127.0.0.1:4848` */
  readonly origin: string;
}

export interface Page {
  readonly mediaType: string;
  readonly body: Uint8Array | string;
  /** What the page may load and do; absent: nothing. */
  readonly policy?: string;
}

/** Server-sent events, for as long as somebody listens. @returns what ends it */
export type Broadcast = (send: (event: string, data: string) => void) => () => void;

export type Reply = Page | { readonly broadcast: Broadcast } | undefined;

export interface LocalServer {
  /** With the token: whoever has it is let in. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServerWishes {
  /** Absent: the usual one, or any that is free. */
  readonly port?: number | undefined;
  readonly reply: (question: Question) => Reply | Promise<Reply>;
}

const usualPort = 4848;

/** Those who listen at a time: tabs and windows of one person. */
const mostListeners = 12;
const mostConnections = 128;

/** Bytes that wait for one of them. */
const mostWaiting = 4 * 2 ** 20;

/** So that nobody who does not go on keeps a connection, in milliseconds. */
const patience = 10_000;

/** Goes with everything. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @throws Failure 2 where the port that was asked for is not free, 3 where none can be had */
export async function openServer({ port: wanted, reply }: ServerWishes): Promise<LocalServer> {
  const guarded = { port: 0, token: randomBytes(24).toString('base64url') };
  const listeners = new Set<ServerResponse>();
  const server = createServer({ headersTimeout: patience, requestTimeout: patience, keepAliveTimeout: 5000 });
  server.maxConnections = mostConnections;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response, guarded, reply, listeners).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The preview could not answer.');
      else response.destroy();
    });
  });
  guarded.port = await listen(server, wanted);
  return {
    address: `http://127.0.0.1:${guarded.port}/?token=${guarded.token}`,
    port: guarded.port,
    close: async () =>
      new Promise((resolve) => {
        for (const listener of listeners) listener.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  guarded: Guarded,
  reply: ServerWishes['reply'],
  listeners: Set<ServerResponse>,
): Promise<void> {
  const judged = judge(request, guarded);
  if ('status' in judged) {
    refuse(response, judged.status, judged.text);
    return;
  }
  const { address, entering } = judged;
  if (entering && address.pathname === '/' && request.method === 'GET') {
    // The token leaves the address, which is seen, kept and passed on.
    response.writeHead(303, {
      ...always,
      location: '/',
      'set-cookie': `${nameCookie(guarded.port)}=${guarded.token}; Path=/; HttpOnly; SameSite=Strict`,
    });
    response.end();
    return;
  }
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const found = await reply({ method, path: address.pathname, query: address.searchParams, origin: address.origin });
  if (found === undefined) refuse(response, 404, 'There is no such thing in this preview.');
  else if ('broadcast' in found) keepTelling(response, found.broadcast, listeners);
  else {
    response.writeHead(200, {
      ...always,
      'content-type': found.mediaType,
      'content-security-policy': found.policy ?? nothing,
    });
    response.end(found.body);
  }
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...always,
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': nothing,
    // Whatever else was sent is not read.
    connection: 'close',
  });
  response.end(`${text}\n`);
}

function keepTelling(response: ServerResponse, broadcast: Broadcast, listeners: Set<ServerResponse>): void {
  response.writeHead(200, {
    ...always,
    'content-type': 'text/event-stream; charset=utf-8',
    'content-security-policy': nothing,
  });
  response.flushHeaders();
  listeners.add(response);
  const [oldest] = listeners;
  if (listeners.size > mostListeners) oldest?.end();
  const end = broadcast((event, data) => {
    // Somebody who does not listen any more, and has not said so.
    if (response.writableLength > mostWaiting) response.destroy();
    else response.write(`event: ${event}\ndata: ${data}\n\n`);
  });
  response.on('close', () => {
    listeners.delete(response);
    end();
  });
}

const onPorts = { EADDRINUSE: said`another program has it` };

async function listen(server: Server, wanted: number | undefined): Promise<number> {
  const begin = async (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
        server.off('error', reject);
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  try {
    return await begin(wanted ?? usualPort);
  } catch (cause) {
    if (wanted !== undefined)
      throw new Failure(2, said`Port ${wanted} cannot be had: ${sayCause(cause, onPorts)}`, {
        hint: said`Name another, or none: then one that is free is taken.`,
        cause,
      });
    if (codeOf(cause) !== 'EADDRINUSE' && codeOf(cause) !== 'EACCES')
      throw new Failure(3, said`The preview cannot be served: ${sayCause(cause)}`, { cause });
    return begin(0);
  }
}
