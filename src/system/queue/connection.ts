/** A connection to Redis or Valkey. Its address may have a password: nobody is shown it. */
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, said, type Words } from '../../report/index.ts';

/** What of a client is used here. */
export interface Connection {
  readonly client: import('ioredis').Redis;
  /** Host and port. */
  readonly name: string;
  /** Whether it answers now. */
  readonly isReady: boolean;
  /** How often it went away since it was first there. */
  readonly losses: number;
  close(): Promise<void>;
}

/** Longest wait for the first answer, in milliseconds. */
const patience = 10_000;

/** Longest pause between two attempts to have it back, in milliseconds. */
const longestPause = 2000;

/**
 * @param url `redis://…` or `rediss://…`
 * @param asksMuch thousands of questions at a time go together: what is lost with them is asked again
 * @throws Failure usage, queue-failed
 */
export async function connect(url: string, asksMuch = false): Promise<Connection> {
  const name = nameQueue(url);
  const { Redis } = await import('ioredis');
  const client = endsBetweenAttempts(
    new Redis(url, {
      // Who waits for jobs waits until the server is back.
      maxRetriesPerRequest: null,
      enableAutoPipelining: asksMuch,
      retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 10), longestPause),
    }),
  );
  let reason = 'it does not answer';
  let losses = 0;
  let wasReady = false;
  // Each attempt that fails is one: who asks is told in time.
  client.on('error', (error: Error) => {
    reason = error.message === '' ? reason : error.message;
  });
  client.on('ready', () => {
    wasReady = true;
  });
  client.on('close', () => {
    if (wasReady) losses += 1;
    wasReady = false;
  });
  const late = new AbortController();
  const first = await Promise.race([
    client.ping().then(
      () => undefined,
      (error: unknown) => String(error),
    ),
    wait(patience, 'late', { signal: late.signal }).catch(() => undefined),
  ]);
  late.abort();
  if (first !== undefined) {
    client.disconnect();
    throw queueFailure(
      said`The queue at ${name} cannot be reached: ${first === 'late' ? reason : first}`,
      said`Is its server running, and are the address and the password right?`,
    );
  }
  return {
    client,
    name,
    get isReady() {
      return client.status === 'ready';
    },
    get losses() {
      return losses;
    },
    close: async () => {
      client.disconnect();
    },
  };
}

/**
 * A client that is told to end between two attempts to have the server back says that it has ended. ioredis 6 drops
 * the next attempt and says nothing, and a worker of BullMQ, which waits for that, never ends.
 */
function endsBetweenAttempts(client: Connection['client']): Connection['client'] {
  const disconnect = client.disconnect.bind(client);
  const duplicate = client.duplicate.bind(client);
  return Object.assign(client, {
    disconnect: (reconnect = false): void => {
      // As if there had been no attempt yet: such a one ends at once.
      if (client.status === 'reconnecting' && !reconnect) client.status = 'wait';
      disconnect(reconnect);
    },
    // BullMQ waits for tasks with one of these.
    duplicate: (...others: Parameters<typeof duplicate>) => endsBetweenAttempts(duplicate(...others)),
  });
}

/** @throws Failure usage */
export function nameQueue(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !['redis:', 'rediss:'].includes(parsed.protocol) || parsed.hostname === '')
    throw new Failure(2, said`A queue is redis://host:port, or rediss:// with TLS`, {
      hint: said`It is said with --queue, or with OCTAVO_QUEUE where it has a password.`,
    });
  return `${parsed.hostname}:${parsed.port === '' ? '6379' : parsed.port}`;
}

export function queueFailure(text: Words, hint: Words, cause?: unknown): Failure {
  return new Failure(3, text, { rule: 'queue-failed', hint, cause });
}
