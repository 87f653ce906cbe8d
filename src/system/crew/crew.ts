/**
 * A crew: processes that do one kind of work, each one piece at a time, and may break. What takes too long or too
 * much memory is ended with everything that it started, and somebody else takes the next piece. When the program that
 * has hired them is gone, however it ended, they go, too.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Words, said } from '../../report/index.ts';
import { type Census, takeCensus } from './census.ts';

/** What the work gave, or why it gave nothing. */
export type Done =
  | { readonly value: unknown; readonly megabytes?: number }
  | { readonly reason: Words; readonly why: 'broke' | 'time' | 'memory' | 'ended' | 'failed' };

export interface CrewWishes {
  /** Address of a module; its function `prepare` is called once, then `work` for each piece. */
  readonly module: URL;
  readonly hands: number;
  /** Whatever can be copied. */
  readonly setup: unknown;
  readonly limits: CrewLimits;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Folder in which they are started; absent: that of this process. */
  readonly folder?: string | undefined;
  /** A command with its words that starts the one that follows, as `bwrap …`; absent: they are started as they are. */
  readonly shell?: readonly string[] | undefined;
}

export interface CrewLimits {
  /** Of one piece. */
  readonly milliseconds: number;
  /** Of a process with all that it started. */
  readonly megabytes: number;
  /** After so many pieces a process is let go, and a fresh one takes its place. */
  readonly pieces: number;
}

export interface Crew {
  /** Never rejects. @param tell is called with what the work tells on its way */
  call(input: unknown, tell?: (news: unknown, hand: number) => void): Promise<Done>;
  close(): Promise<void>;
  /** Processes that are there. */
  readonly pids: readonly number[];
}

/** How often it is looked how much memory they take, in milliseconds. */
const round = 1000;

/** A process that has more than this part of what it may have is let go after its piece. */
const large = 0.6;

export function openCrew(wishes: CrewWishes): Crew {
  return new OpenCrew(wishes);
}

interface Piece {
  readonly input: unknown;
  readonly tell: (news: unknown, hand: number) => void;
  readonly done: (done: Done) => void;
}

class OpenCrew implements Crew {
  readonly #wishes: CrewWishes;
  readonly #hands: Hand[];
  readonly #waiting: Piece[] = [];
  #rounds: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(wishes: CrewWishes) {
    this.#wishes = wishes;
    this.#hands = Array.from({ length: Math.max(1, wishes.hands) }, (_, index) => new Hand(wishes, index));
  }

  get pids(): readonly number[] {
    return this.#hands.flatMap(({ pid }) => pid ?? []);
  }

  async call(input: unknown, tell: Piece['tell'] = () => undefined): Promise<Done> {
    if (this.#isClosed) return { reason: said`it was not begun`, why: 'ended' };
    this.#rounds ??= this.#makeRounds();
    return new Promise((done) => {
      this.#waiting.push({ input, tell, done });
      this.#hand();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#rounds);
    for (const { done } of this.#waiting.splice(0)) done({ reason: said`it was not begun`, why: 'ended' });
    await Promise.all(this.#hands.map(async (hand) => hand.end()));
  }

  #hand(): void {
    const free = this.#hands.find(({ isFree }) => isFree);
    const piece = free === undefined ? undefined : this.#waiting.shift();
    if (free === undefined || piece === undefined) return;
    void free.take(piece).then(() => this.#hand());
    this.#hand();
  }

  #makeRounds(): NodeJS.Timeout {
    let isCounting = false;
    const look = async (): Promise<void> => {
      if (isCounting) return;
      isCounting = true;
      const census = await takeCensus();
      isCounting = false;
      for (const hand of this.#hands) hand.weigh(census, this.#wishes.limits);
    };
    return setInterval(() => void look(), round).unref();
  }
}

/** One of the crew: a process that is there as long as it is good for something. */
class Hand {
  readonly #wishes: CrewWishes;
  readonly #index: number;
  #child: ChildProcess | undefined;
  #pieces = 0;
  #megabytes = 0;
  /** All that it started, when that was last looked at. */
  #started: readonly number[] = [];
  #fail: ((done: Done) => void) | undefined;
  isFree = true;

  constructor(wishes: CrewWishes, index: number) {
    this.#wishes = wishes;
    this.#index = index;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async take({ input, tell, done }: Piece): Promise<void> {
    this.isFree = false;
    const child = (this.#child ??= this.#start());
    const { limits } = this.#wishes;
    const result = await new Promise<Done>((resolve) => {
      const watch = setTimeout(
        () => this.#giveUp({ reason: said`it took more than ${sayTime(limits.milliseconds)}`, why: 'time' }),
        limits.milliseconds,
      );
      const end = (done: Done): void => {
        clearTimeout(watch);
        this.#fail = undefined;
        child.off('message', hear).off('exit', leave).off('error', fail);
        resolve(done);
      };
      const hear = (message: { news?: unknown; value?: unknown; reason?: string; full?: boolean }): void => {
        if ('news' in message) tell(message.news, this.#index);
        else if (message.full === true) end(tooMuch(limits.megabytes));
        else if (message.reason !== undefined) end({ reason: message.reason, why: 'failed' });
        else end({ value: message.value, megabytes: this.#megabytes });
      };
      const leave = (code: number | null, signal: NodeJS.Signals | null): void => {
        const last = lastLine(child);
        // How Node.js ends when its heap is full.
        const isFull = signal === 'SIGABRT' || code === 134 || /heap out of memory/u.test(last);
        const ended = said`its process ended (${signal ?? code ?? ''})`;
        if (isFull) end(tooMuch(limits.megabytes));
        else end({ reason: last === '' ? ended : said`${ended}: ${last}`, why: 'broke' });
      };
      const fail = (error: Error): void => end({ reason: said`its process broke: ${error.message}`, why: 'broke' });
      this.#fail = end;
      child.on('message', hear).once('exit', leave).once('error', fail);
      child.send({ input }, (error) => {
        if (error !== null && child.exitCode === null) fail(error);
      });
    });
    this.#pieces += 1;
    const isDone = 'value' in result || result.why === 'failed';
    if (!isDone || this.#pieces >= limits.pieces || this.#megabytes > limits.megabytes * large) await this.end();
    this.isFree = true;
    done(result);
  }

  /** Whether it has more than it may have. */
  weigh(census: Census, { megabytes }: CrewLimits): void {
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    const found = census.below(pid);
    if (found === undefined) return;
    this.#started = found.started;
    this.#megabytes = found.megabytes;
    if (found.megabytes > megabytes) this.#giveUp(tooMuch(megabytes));
  }

  async end(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    this.#pieces = 0;
    this.#megabytes = 0;
    this.#fail?.({ reason: said`it was ended`, why: 'ended' });
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return this.#endStarted();
    await new Promise<void>((resolve) => {
      const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
      child.once('exit', () => {
        clearTimeout(hard);
        resolve();
      });
      // What it is closes its browser and goes; what is at work does not hear it.
      if (child.connected) child.disconnect();
      else child.kill('SIGKILL');
    });
    this.#endStarted();
  }

  #giveUp(done: Done): void {
    const child = this.#child;
    const fail = this.#fail;
    child?.removeAllListeners('exit');
    child?.kill('SIGKILL');
    this.#endStarted();
    this.#child = undefined;
    fail?.(done);
  }

  /** A browser goes by itself when nobody holds its pipe any more; what hangs is not waited for. */
  #endStarted(): void {
    for (const pid of this.#started) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It is gone.
      }
    }
    this.#started = [];
  }

  #start(): ChildProcess {
    const { module, setup, limits, env = process.env, folder, shell = [] } = this.#wishes;
    // Of the flags of this process none is for another. V8 gives up before the machine does.
    const flags = [`--max-old-space-size=${Math.max(256, limits.megabytes)}`];
    const [program = process.execPath, ...before] = shell;
    const child = fork(fileURLToPath(new URL('./crew-hand.js', import.meta.url)), [], {
      execPath: program,
      execArgv: shell.length === 0 ? flags : [...before, process.execPath, ...flags],
      env: { ...env },
      ...(folder === undefined ? {} : { cwd: folder }),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const said: string[] = [];
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said.push(text);
      if (said.length > 50) said.shift();
    });
    words.set(child, said);
    this.#started = [];
    // One that was ended from outside while it waited is not called any more.
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    child.send({ module: module.href, setup });
    return child;
  }
}

const words = new WeakMap<ChildProcess, readonly string[]>();

/** What it said last, for whoever has to find out what happened. */
function lastLine(child: ChildProcess): string {
  const lines = (words.get(child) ?? []).join('').split('\n');
  return (
    lines.find((line) => /heap out of memory|^\w*Error:/u.test(line)) ??
    lines.findLast((line) => line.trim() !== '') ??
    ''
  ).trim();
}

function tooMuch(megabytes: number): Done {
  return { reason: said`it needed more than ${megabytes} MB of memory`, why: 'memory' };
}

function sayTime(milliseconds: number): Words {
  return milliseconds < 120_000 ? `${milliseconds / 1000} s` : said`${Math.round(milliseconds / 60_000)} minutes`;
}
