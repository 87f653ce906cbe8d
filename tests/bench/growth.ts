/**
 * How the time of reading a manuscript and writing its web edition grows with the manuscript, for many kinds of
 * text: `npm run bench:growth [-- NAME-PART …] [--from 1] [--to 64]` (in thousands).
 */
import { fork, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { growing, type Growing } from '../support/growing.ts';
import type { Answer } from './growth-build.ts';

/** Milliseconds after which a size counts as too slow; the larger ones are then left out. */
const limit = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: '1' }, to: { type: 'string', default: '64' } },
});
const sizes = [1, 4, 16, 64].filter((size) => size >= Number(values.from) && size <= Number(values.to));

let builder: ChildProcess | undefined;

/** Has a text built by a process that can be stopped, and that is started anew after it died. */
async function ask(text: string): Promise<Answer> {
  const asked = (builder ??= fork(new URL('growth-build.ts', import.meta.url), { execArgv: ['--import', 'tsx'] }));
  let watch: NodeJS.Timeout | undefined;
  const answer = await new Promise<Answer>((done) => {
    watch = setTimeout(() => done({ trouble: `> ${limit / 1000} s` }), limit);
    asked.once('message', (message) => done(message as Answer));
    asked.once('exit', () => done({ trouble: 'the process died' }));
    asked.send(text);
  });
  clearTimeout(watch);
  asked.removeAllListeners();
  if ('trouble' in answer) {
    asked.kill('SIGKILL');
    builder = undefined;
    await warmUp();
  }
  return answer;
}

/** What every build costs: fonts, styles, programs that are loaded once. Seconds. */
let always = 0;

async function warmUp(): Promise<void> {
  await ask('# T\n\nWords.');
  const answer = await ask('# T\n\nWords.');
  if ('seconds' in answer) always = answer.seconds;
}

async function time({ name, text }: Growing): Promise<void> {
  const cells: string[] = [];
  let before = 0;
  let ratio = '';
  for (const size of sizes) {
    const answer = await ask(text(size * 1000));
    if ('trouble' in answer) {
      cells.push(answer.trouble);
      ratio = '';
      if (answer.trouble.startsWith('>')) break;
      continue;
    }
    const seconds = Math.max(answer.seconds - always, 0.01);
    cells.push(`${seconds.toFixed(2)}${answer.exit === 0 ? '' : '*'}`);
    ratio = before === 0 ? '' : (seconds / before).toFixed(1);
    before = seconds;
  }
  process.stdout.write(`| ${name} | ${cells.join(' | ')} | ${ratio} |\n`);
}

process.stdout.write(`| n of | ${sizes.map((size) => `${size}k`).join(' | ')} | last step |\n`);
process.stdout.write(`|:--|${sizes.map(() => '--:|').join('')}--:|\n`);
await warmUp();
for (const one of growing) {
  if (positionals.length === 0 || positionals.some((part) => one.name.includes(part))) await time(one);
}
process.stdout.write(
  `\nSeconds of CPU, without the ${always.toFixed(2)} that every build takes; * where the build stops with a message.\n`,
);
builder?.kill();
