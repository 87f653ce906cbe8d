/** That of some work, for which others wait. */
export class Ending {
  readonly hasCome: Promise<void>;
  /** @param error why it has not come to a good end */
  come: (error?: unknown) => void = () => undefined;

  constructor() {
    this.hasCome = new Promise((resolve, reject) => {
      this.come = (error) => (error === undefined ? resolve() : reject(asError(error)));
    });
    // There may be nobody who waits for it.
    this.hasCome.catch(() => undefined);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
