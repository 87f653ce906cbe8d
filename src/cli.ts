#!/usr/bin/env node
/** The only file that touches `process`. */
import { createInterface } from 'node:readline/promises';
import { run } from './commands/run.ts';

const isSomebodyThere = process.stdin.isTTY && process.stderr.isTTY && process.env['CI'] === undefined;

/** The answer; an end of input ends the program as an interrupt does. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.once('SIGINT', () => process.exit(130));
  let isAnswered = false;
  lines.once('close', () => {
    if (!isAnswered) process.exit(130);
  });
  const answer = await lines.question(question);
  isAnswered = true;
  lines.close();
  return answer;
}

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  columns: process.stderr.isTTY && process.env['CI'] === undefined ? process.stderr.columns : undefined,
  ask: isSomebodyThere ? ask : undefined,
});
