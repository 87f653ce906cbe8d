/** What the machine has: cores, and memory in megabytes. */
import { availableParallelism, totalmem } from 'node:os';

export function measureMachine(): { readonly cores: number; readonly megabytes: number } {
  return { cores: availableParallelism(), megabytes: Math.floor(totalmem() / 2 ** 20) };
}
