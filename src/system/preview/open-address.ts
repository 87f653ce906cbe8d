/** Opens an address as a double click would. */
import { spawn } from 'node:child_process';

/** Nothing is waited for; @returns whether there is a program that does it */
export async function openAddress(address: string, platform: string = process.platform): Promise<boolean> {
  const [program, ...args] = commandFor(address, platform);
  return new Promise((resolve) => {
    const opener = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
    opener.once('error', () => resolve(false));
    opener.once('spawn', () => {
      opener.unref();
      resolve(true);
    });
  });
}

export function commandFor(address: string, platform: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', address];
  // Not through a shell, to which `&` in an address would mean something.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}
