/**
 * The other side of crew.ts, and the whole of a process of the crew: it loads the module that it is told, calls its
 * `prepare` once and its `work` for each piece, and goes when nobody holds the other end of the line. No TypeScript:
 * nothing is there yet that could read it.
 */
import process from 'node:process';

/**
 * @typedef {{
 *   readonly prepare?: (setup: unknown) => unknown,
 *   readonly work: (input: unknown, tell: (news: unknown) => void) => unknown,
 *   readonly finish?: () => unknown,
 * }} Work
 */

/** @type {Promise<Work> | undefined} */
let loading;

/** @param {unknown} message */
function send(message) {
  if (process.connected) process.send?.(message);
}

/**
 * @param {string} module
 * @param {unknown} setup
 * @returns {Promise<Work>}
 */
async function load(module, setup) {
  if (module.endsWith('.ts')) {
    const { register } = await import('tsx/esm/api');
    register();
  }
  const work = /** @type {Work} */ (await import(module));
  await work.prepare?.(setup);
  return work;
}

/** @param {unknown} input */
async function answer(input) {
  try {
    const { work } = /** @type {Work} */ (await loading);
    send({ value: await work(input, (news) => send({ news })) });
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ reason, full: error instanceof RangeError && /allocation failed/iu.test(reason) });
  }
}

process.on('message', (/** @type {{ module?: string, setup?: unknown, input?: unknown }} */ message) => {
  if (message.module === undefined) void answer(message.input);
  else {
    loading = load(message.module, message.setup);
    // Whoever calls hears of it.
    loading.catch(() => undefined);
  }
});

async function leave() {
  // What is open is closed, but not for ever.
  setTimeout(() => process.exit(1), 4000).unref();
  await (await loading?.catch(() => undefined))?.finish?.();
  process.exit(0);
}

process.on('disconnect', () => void leave());
// Ctrl-C goes to all of them: whoever has hired them says when it is over.
process.on('SIGINT', () => undefined);
