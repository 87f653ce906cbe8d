/** Work that is done again whenever something has changed: once at a time, and of what changed meanwhile the latest. */
export class Latest {
  readonly #work: () => Promise<void>;
  #asked = 0;
  #done = 0;
  #running: Promise<void> | undefined;
  #ended = false;

  /** @param work must not throw */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Something has changed since it was begun. */
  get isOutdated(): boolean {
    return this.#asked > this.#done + 1;
  }

  ask(): void {
    if (this.#ended) return;
    this.#asked += 1;
    this.#running ??= this.#run();
  }

  /** What has been asked for so far is done. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** What runs is waited for, and nothing begins any more. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#done < this.#asked && !this.#ended) {
      const asked = this.#asked;
      this.#done = asked - 1;
      await this.#work();
      this.#done = asked;
    }
    this.#running = undefined;
  }
}
