/**
 * The other side of threads.ts, and the whole of a thread: it loads the module that it is told, then calls its
 * functions by name and answers. No TypeScript: nothing is there yet that could read it.
 */
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {Readonly<Record<string, (input: unknown) => unknown>>} Works */

/** @returns {Promise<Works>} */
async function load() {
  const { module } = /** @type {{ readonly module: string }} */ (workerData);
  if (module.endsWith('.ts')) {
    const { register } = await import('tsx/esm/api');
    register();
  }
  return /** @type {Works} */ (await import(module));
}

const loading = load();
// Whoever calls hears of it.
loading.catch(() => undefined);

/**
 * @param {import('./threads.ts').Call} call
 * @returns {Promise<import('./threads.ts').Answer>}
 */
async function answer({ work, input }) {
  try {
    const called = (await loading)[work];
    if (called === undefined) throw new Error(`there is no ${work}`);
    return { value: await called(input) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (/** @type {import('./threads.ts').Call} */ call) => {
  void answer(call).then((answered) => parentPort?.postMessage(answered, []));
});
