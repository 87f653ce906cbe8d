/** Until the person who started a program that goes on and on has had enough of it (Ctrl-C). */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * @returns a signal that fires then, and what takes the ears off again. A second Ctrl-C ends the program at once.
 */
export function listenForInterruption(): { readonly signal: AbortSignal; readonly forget: () => void } {
  const controller = new AbortController();
  const end = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      forget();
      process.kill(process.pid, name);
    }
    controller.abort();
  };
  const forget = (): void => {
    for (const name of signals) process.off(name, end);
  };
  for (const name of signals) process.on(name, end);
  return { signal: controller.signal, forget };
}
