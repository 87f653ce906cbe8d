/** Before the tests: the bundle, so that those which start the program as a process start it quickly. */
import { execFileSync } from 'node:child_process';
import { root } from './fingerprint.js';

export function setup(): void {
  execFileSync(process.execPath, ['--import', 'tsx', '.config/bundle.ts'], { cwd: root, stdio: 'inherit' });
}
