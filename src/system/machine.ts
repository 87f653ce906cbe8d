/** What the machine has: cores, and memory in megabytes; and by what others know this process of it. */
import { availableParallelism, hostname, totalmem } from 'node:os';

export function measureMachine(): { readonly cores: number; readonly megabytes: number } {
  return { cores: availableParallelism(), megabytes: Math.floor(totalmem() / 2 ** 20) };
}

export function nameProcess(): { readonly host: string; readonly pid: number } {
  return { host: hostname(), pid: process.pid };
}
