import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../src/system/queue/connection.ts';

let server: Server | undefined;
const sockets = new Set<Socket>();

/** It is there, and knows nothing. */
async function openServer(): Promise<string> {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    // Each command is an array: an answer for each.
    socket.on('data', (data) => {
      for (const _ of String(data).matchAll(/^\*\d+\r$/gmu)) socket.write('+OK\r\n');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** As the power does it. */
function closeServer(): void {
  server?.close();
  for (const socket of sockets) socket.destroy();
}

afterEach(closeServer);

test('a connection that is closed between two attempts to have the server back has ended, and so has its twin', async () => {
  const { client } = await connect(await openServer());
  const twin = client.duplicate();
  await once(twin, 'ready');
  const away = [client, twin].map(async (one) => once(one, 'reconnecting'));
  closeServer();
  await Promise.all(away);
  for (const one of [client, twin]) {
    const ended = once(one, 'end');
    expect(one.status).toBe('reconnecting');
    one.disconnect();
    await ended;
  }
});
