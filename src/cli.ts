#!/usr/bin/env node
/** The only file that touches `process`. */
import { run } from './commands/run.ts';

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  columns: process.stderr.isTTY && process.env['CI'] === undefined ? process.stderr.columns : undefined,
});
