/** `octavo fix`: mends what can be mended without a doubt, and shows it before. */
import { type Mended, type MendingKind, findMending } from '../manuscript/index.ts';
import { Failure, type Phrase, joined, said } from '../report/index.ts';
import { replaceFile } from '../system/index.ts';
import { type Paint, openPaint } from './colours.ts';
import { parseOptions, writeOptions, type OptionRows } from './options.ts';
import { locateAll } from './publishing.ts';
import { speakOn } from './speaking.ts';
import type { Terminal } from './terminal.ts';

const rows = {
  write: { type: 'boolean', short: 'w', help: 'write it; without it, it is shown, and on a terminal you are asked' },
  apostrophes: { type: 'boolean', help: 'straight apostrophes within words, too (editions set them right anyway)' },
  json: { type: 'boolean', help: 'one JSON document instead of words' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const satisfies OptionRows;

export const fixRows: OptionRows = rows;

export const fixHelp = `Usage: octavo fix [MANUSCRIPT …] [options]

Mends what can be mended without a doubt, and shows it before, as a diff: dead links with one candidate, headings
without a space after their number signs, spaces typed twice, the language where nobody says it.
A file that has changed meanwhile is not touched. Without a manuscript: everything under content/, or this folder.

${writeOptions(rows)}
Exit codes: 0 nothing (more) to mend, 1 there is something, and it was not written, 2 usage, 3 a file cannot be written,
130 interrupted.
`;

const sayings: Readonly<Record<MendingKind, (count: number) => Phrase>> = {
  links: (count) => (count === 1 ? said`1 dead link` : said`${count} dead links`),
  headings: (count) => (count === 1 ? said`1 heading without a space` : said`${count} headings without a space`),
  spaces: (count) => (count === 1 ? said`1 space typed twice` : said`${count} spaces typed twice`),
  apostrophes: (count) => (count === 1 ? said`1 straight apostrophe` : said`${count} straight apostrophes`),
  language: (count) => (count === 1 ? said`1 language that nobody says` : said`${count} languages that nobody says`),
};

export async function fix(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, rows);
  if (values.help === true) {
    terminal.out(fixHelp);
    return 0;
  }
  const isForScripts = values.json === true;
  const found: Mended[] = [];
  for (const path of await locateAll(positionals))
    found.push(...(await findMending(path, { env: terminal.env, apostrophes: values.apostrophes === true })));
  if (!isForScripts) show(found, terminal);
  const speak = speakOn(terminal);
  const writes = values.write === true || (found.length > 0 && !isForScripts && (await isWished(terminal)));
  const outcomes = writes ? await writeAll(found, terminal) : [];
  const isLeft = outcomes.length < found.length || outcomes.includes('changed');
  if (isForScripts) {
    const files = found.map(({ file, diff, counts }, index) => ({
      file,
      counts,
      diff,
      outcome: outcomes[index] ?? 'shown',
    }));
    terminal.out(`${JSON.stringify({ files }, null, 2)}\n`);
  } else if (isLeft && !writes) terminal.err(`${speak(said`Nothing was written. octavo fix --write writes it.`)}\n`);
  return isLeft ? 1 : 0;
}

async function isWished(terminal: Terminal): Promise<boolean> {
  const speak = speakOn(terminal);
  const answers = { yes: speak(said`Yes`), no: speak(said`No`) };
  return (await terminal.questions?.confirm(speak(said`Write this?`), answers)) === true;
}

function show(found: readonly Mended[], terminal: Terminal): void {
  const paint = openPaint(terminal);
  for (const { diff } of found) terminal.out(terminal.columns === undefined ? diff : colour(diff, paint));
  const sums = (Object.keys(sayings) as MendingKind[]).flatMap((kind) => {
    const count = found.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
    return count === 0 ? [] : [sayings[kind](count)];
  });
  const told = found.length === 0 ? said`There is nothing to mend.` : joined(sums, ', ');
  terminal.err(`${speakOn(terminal)(told)}\n`);
}

function colour(diff: string, paint: Paint): string {
  return diff
    .split('\n')
    .map((line) => {
      if (line.startsWith('@@') || line.startsWith('---') || line.startsWith('+++')) return paint('faint', line);
      if (line.startsWith('-')) return paint('error', line);
      return line.startsWith('+') ? paint('info', line) : line;
    })
    .join('\n');
}

/** One file after the other; one that cannot be written does not keep the others from it. */
async function writeAll(found: readonly Mended[], terminal: Terminal): Promise<('replaced' | 'changed')[]> {
  const outcomes: ('replaced' | 'changed')[] = [];
  let failed: Failure | undefined;
  for (const { file, path, before, after } of found) {
    try {
      const outcome = await replaceFile(path, before, after);
      if (outcome === 'changed')
        terminal.err(
          `${speakOn(terminal)(said`${file} has changed meanwhile, and was not touched. Start octavo fix again.`)}\n`,
        );
      outcomes.push(outcome);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed ??= error;
    }
  }
  if (failed !== undefined) throw failed;
  return outcomes;
}
