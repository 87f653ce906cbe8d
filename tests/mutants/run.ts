/**
 * Mutation testing: every `<` of a room made `<=`, every condition false, every block empty, one at a time, and a test
 * must fail. `npm run mutants` asks all rooms, `-- ROOM …` some, `-- FILE …` files of rooms; `-- --sample` a few files
 * of each, as CI does. Exits with 1 where fewer than 85 % are killed.
 */
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';
import { type Room, rooms, sample } from './rooms.ts';

const threshold = 85;

async function test({ name, sources, tests }: Room): Promise<readonly MutantResult[]> {
  return new Stryker({
    mutate: [...sources, '!**/index.ts'],
    testFiles: [...tests],
    testRunner: 'one-process',
    plugins: ['./tests/mutants/runner.ts', './tests/mutants/words.ts'],
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    ignorers: ['words-of-messages'],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 20_000,
    disableTypeChecks: false,
    tempDirName: '.coverage/mutants',
    cleanTempDir: 'always',
    ignorePatterns: ['.coverage', '.lib', 'dist'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `.coverage/mutants-${name}.json` },
    logLevel: 'warn' as LogLevel, // An enum of its types that is not there at run time.
  }).runMutationTest();
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function counted(results: readonly MutantResult[]) {
  const count = (...wanted: readonly MutantResult['status'][]): number =>
    results.filter(({ status }) => wanted.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const all = killed + count('Survived', 'NoCoverage');
  return { killed, all, broken: count('RuntimeError', 'CompileError'), ignored: count('Ignored') };
}

const isAlive = ({ status }: MutantResult): boolean => status === 'Survived' || status === 'NoCoverage';

function tell(room: Room, results: readonly MutantResult[]): boolean {
  for (const { fileName, location, mutatorName, replacement = '', status } of results.filter(isAlive)) {
    const { line, column } = location.start;
    const change = `${mutatorName} ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 80)}`;
    console.log(
      `${relative('.', fileName)}:${line}:${column} ${status === 'NoCoverage' ? 'no test' : 'lives'}: ${change}`,
    );
  }
  for (const file of new Set(results.map(({ fileName }) => fileName))) {
    const { killed, all } = counted(results.filter(({ fileName }) => fileName === file));
    console.log(`  ${percent(killed, all).padStart(8)}  ${killed}/${all}  ${relative('.', file)}`);
  }
  const { killed, all, broken, ignored } = counted(results);
  console.log(
    `${room.name}: ${percent(killed, all)} of ${all} killed; ${ignored} left out, ${broken} could not be run`,
  );
  return all > 0 && killed >= (threshold / 100) * all;
}

// For the processes that Stryker starts: `vitest` is the file of that name in this folder.
process.env['TSX_TSCONFIG_PATH'] = 'tests/mutants/tsconfig.json';

const asked = process.argv.slice(2);
const chosen = asked.includes('--sample')
  ? sample
  : asked.length === 0
    ? rooms
    : rooms.flatMap((room) => {
        if (asked.includes(room.name)) return [room];
        const files = asked.filter((name) =>
          room.sources.some((source) => name.startsWith(source.split('*', 1)[0] ?? '')),
        );
        return files.length === 0 ? [] : [{ ...room, sources: files }];
      });
if (chosen.length === 0) throw new Error(`Rooms: ${rooms.map(({ name }) => name).join(', ')}.`);
const weak: string[] = [];
for (const room of chosen) if (!tell(room, await test(room))) weak.push(room.name);
if (weak.length > 0) {
  console.log(`Below ${threshold} %: ${weak.join(', ')}`);
  process.exitCode = 1;
}
