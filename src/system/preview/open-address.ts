/** Opens an address as a double click would. */
import { spawn } from 'node:child_process';
import { openerOf } from '../opener.ts';

/** Nothing is waited for; @returns whether there is a program that does it */
export async function openAddress(address: string): Promise<boolean> {
  const [program, ...args] = openerOf(process.platform);
  return new Promise((resolve) => {
    const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true, windowsHide: true });
    opener.once('error', () => resolve(false));
    opener.once('spawn', () => {
      opener.unref();
      resolve(true);
    });
  });
}
