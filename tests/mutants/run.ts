/**
 * Mutation testing: every `<` of a room made `<=`, every condition false, every block empty, one at a time, and a test
 * must fail. `npm run mutants` asks all rooms, `-- ROOM …` some, `-- FILE …` files of rooms; `-- --sample` the few files
 * that CI asks; `-- --part 10 --seed 2` a tenth of them, by chance. Exits with 1 where fewer than 85 % are killed.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import { isPicked, setChance } from './chance.ts';
import { type Room, rooms, sample } from './rooms.ts';
import { filesOf } from './sources.ts';

const threshold = 85;

const write = (line: string): boolean => process.stdout.write(`${line}\n`);

async function test({ sources, except = [], tests }: Room): Promise<readonly MutantResult[]> {
  return new Stryker({
    mutate: sources.flatMap(filesOf).filter((file) => !except.includes(file)),
    testFiles: [...tests],
    testRunner: 'one-process',
    plugins: ['runner', 'words', 'chance', 'types', 'survivors'].map((file) => `./tests/mutants/${file}.ts`),
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    ignorers: ['words-of-messages'],
    checkers: ['chance', 'types'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 10_000,
    disableTypeChecks: false,
    tempDirName: '.coverage/mutants',
    cleanTempDir: 'always',
    ignorePatterns: ['.coverage', '.lib', 'dist'],
    reporters: ['survivors', 'progress-append-only'],
    logLevel: 'error' as LogLevel, // An enum of its types that is not there at run time.
  }).runMutationTest();
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function counted(results: readonly MutantResult[]) {
  const count = (...wanted: readonly MutantResult['status'][]): number =>
    results.filter(({ status }) => wanted.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const ignored = count('Ignored');
  return {
    killed,
    asked: killed + count('Survived', 'NoCoverage'),
    broken: count('RuntimeError', 'CompileError'),
    ignored,
    wanted: results.length - ignored,
  };
}

function tell(room: Room, all: readonly MutantResult[]): boolean {
  const results = all.filter(isPicked);
  for (const file of new Set(results.map(({ fileName }) => fileName))) {
    const { killed, asked } = counted(results.filter(({ fileName }) => fileName === file));
    write(`  ${percent(killed, asked).padStart(8)}  ${killed}/${asked}  ${relative('.', file)}`);
  }
  const { killed, asked, broken, ignored } = counted(results);
  const part = results.length === all.length ? '' : ` (of ${counted(all).wanted})`;
  write(`${room.name}: ${percent(killed, asked)} of ${asked}${part} killed; ${ignored} left out, ${broken} not run`);
  return asked > 0 && killed >= (threshold / 100) * asked;
}

// For the processes that Stryker starts: `vitest` is the file of that name in this folder.
process.env['TSX_TSCONFIG_PATH'] = 'tests/mutants/tsconfig.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'boolean', default: false },
    part: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});

/** The rooms that are named, or to which files that are named belong. */
function choose(): readonly Room[] {
  const all = values.sample ? sample : rooms;
  if (positionals.length === 0) return all;
  return all.flatMap((room) => {
    if (positionals.includes(room.name)) return [room];
    const files = positionals.filter((file) => room.sources.some((source) => file.startsWith(`${source}/`)));
    return files.length === 0 ? [] : [{ ...room, sources: files }];
  });
}

setChance(Number(values.part), Number(values.seed));
const chosen = choose();
if (chosen.length === 0) throw new Error(`Rooms: ${rooms.map(({ name }) => name).join(', ')}.`);
const weak: string[] = [];
for (const room of chosen) if (!tell(room, await test(room))) weak.push(room.name);
if (weak.length > 0) {
  write(`Below ${threshold} %: ${weak.join(', ')}`);
  process.exitCode = 1;
}
