#!/usr/bin/env node
/** The only file that touches `process`. */
import { openQuestions } from './commands/questions.ts';
import { run } from './commands/run.ts';

const { env, stdin, stderr } = process;
const isWatched = stderr.isTTY && env['CI'] === undefined;
// What asks moves about on the screen, which a dumb terminal cannot.
const isSomebodyThere = isWatched && stdin.isTTY && env['TERM'] !== 'dumb';

// Some terminals say that they have no columns and no lines: they do not know.
if (stderr.isTTY && stderr.columns === 0) Object.assign(stderr, { columns: 80, rows: 24 });

// Whoever reads may have read enough (`octavo doctor | head`): what is being made is made all the same.
for (const stream of [process.stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await run(process.argv.slice(2), {
  env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void stderr.write(text),
  columns: isWatched ? stderr.columns : undefined,
  questions: isSomebodyThere ? openQuestions(stdin, stderr) : undefined,
});
