/** Threads: work on bytes that is done beside everything else, within a time and a memory, and that may break. */
import { Worker } from 'node:worker_threads';

export interface Call {
  /** Name of an exported function of the module. */
  readonly work: string;
  /** Whatever can be copied (https://html.spec.whatwg.org/multipage/structured-data.html). */
  readonly input: unknown;
}

/** What it gave, or why it gave nothing. */
export type Answer = { readonly value: unknown } | { readonly reason: string };

export interface Limits {
  /** From the call on, waiting for other calls of the same work apart. */
  readonly milliseconds: number;
  /** Of what JavaScript holds; bytes and WebAssembly are not counted. */
  readonly megabytes: number;
}

export interface Threads {
  /** Never rejects: a thread that breaks, is full or takes too long is ended, and that is the answer. */
  call(call: Call, limits?: Limits): Promise<Answer>;
  /** Ends what runs; calls that wait are answered. */
  close(): Promise<void>;
}

const usual: Limits = { milliseconds: 240_000, megabytes: 2048 };

/**
 * One thread for each work, which stays for other calls and does them one after the other; none before the first.
 * @param module address of the module whose functions are called (see {@link moduleBeside})
 */
export function openThreads(module: URL): Threads {
  const threads = new Map<string, Thread>();
  return {
    call: async (call, limits = usual) => {
      const thread = threads.get(call.work) ?? new Thread(module, () => threads.delete(call.work));
      threads.set(call.work, thread);
      return thread.call(call, limits);
    },
    close: async () => {
      await Promise.all([...threads.values()].map(async (thread) => thread.close()));
      threads.clear();
    },
  };
}

/** A module that lies beside this one, in the sources or in the bundle, where it is a file of its own. */
export function moduleBeside(url: string, name: string): URL {
  return new URL(`./${name}${url.endsWith('.ts') ? '.ts' : '.js'}`, url);
}

class Thread {
  readonly #module: URL;
  readonly #forget: () => void;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(module: URL, forget: () => void) {
    this.#module = module;
    this.#forget = forget;
  }

  async call(call: Call, limits: Limits): Promise<Answer> {
    const answer = this.#last.then(async () => this.#ask(call, limits));
    this.#last = answer;
    return answer;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  async #ask(call: Call, limits: Limits): Promise<Answer> {
    if (this.#closed) return { reason: 'it was not waited for' };
    const worker = (this.#worker ??= start(this.#module, limits));
    const answer = await waitFor(worker, call, limits);
    if ('broken' in answer) {
      this.#worker = undefined;
      this.#forget();
      await worker.terminate();
      return { reason: answer.broken };
    }
    return answer;
  }
}

function start(module: URL, { megabytes }: Limits): Worker {
  const worker = new Worker(new URL('./thread.js', import.meta.url), {
    workerData: { module: module.href },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // Of the flags of this process none is for the thread.
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  // A session that nobody closes does not keep the program from ending.
  worker.unref();
  return worker;
}

async function waitFor(worker: Worker, call: Call, limits: Limits): Promise<Answer | { readonly broken: string }> {
  return new Promise((resolve) => {
    const end = (answer: Answer | { readonly broken: string }): void => {
      clearTimeout(watch);
      worker.off('message', end).off('error', fail).off('exit', leave).unref();
      resolve(answer);
    };
    const fail = (error: Error & { code?: string }): void =>
      end({
        broken:
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? `it needed more than ${limits.megabytes} MB of memory`
            : `it broke: ${error.message}`,
      });
    const leave = (): void => end({ broken: 'it was ended' });
    const watch = setTimeout(
      () => end({ broken: `it took more than ${Math.round(limits.milliseconds / 1000)} s` }),
      limits.milliseconds,
    );
    worker.on('message', end).on('error', fail).on('exit', leave).ref();
    // Bytes are copied: the edition stays where it is.
    worker.postMessage(call, []);
  });
}
