/**
 * After `npm install` in a clone: the bundle, with which the program starts in a fifth of the time. Without what makes
 * it (`--omit=dev`) there is none, which does no harm to an install.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { root } from './fingerprint.js';

function hasMaker() {
  try {
    const { resolve } = createRequire(import.meta.url);
    return [resolve('tsx'), resolve('rolldown')].length > 0;
  } catch {
    return false;
  }
}

if (hasMaker())
  execFileSync(process.execPath, ['--import', 'tsx', '.config/bundle.ts'], { cwd: root, stdio: 'inherit' });
