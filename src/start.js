#!/usr/bin/env node
/**
 * Starts the program: in a package its bundle; in a clone the bundle if it was made of these very sources,
 * else the sources as they are. So nothing has to be built first, and what was built is never out of date.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';

const bundle = new URL('../.lib/program/cli.js', import.meta.url);
const sources = new URL('./cli.ts', import.meta.url);

if (existsSync(sources)) {
  const { isBundleFresh } = await import('../.config/fingerprint.js');
  if (isBundleFresh()) {
    await import(bundle.href);
  } else {
    const { register } = await import('tsx/esm/api');
    register();
    await import(sources.href);
  }
} else if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  process.stderr.write(
    'octavo: this package has no program in it: it was packed without its scripts.\n' +
      '    Pack it in a clone with `npm pack --ignore-scripts=false`.\n',
  );
  process.exitCode = 3;
}
