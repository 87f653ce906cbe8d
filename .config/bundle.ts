/**
 * Makes the published program: `.lib/program/` (the sources and Puppeteer, in one bundle) and, with `--types`,
 * `.lib/types/` (the declarations of the public API). `npm pack` and `npm publish` call it (`prepack`).
 *
 * Puppeteer is in the bundle because its package wants to download a browser when it is installed, BullMQ and its
 * client of Redis because something that BullMQ can do without would be compiled then, the writer of bar codes because
 * one of its hundred kinds is wanted, which is a hundredth of its package; every other dependency is installed beside
 * the program and stays outside.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { rolldown, type InputOptions, type OutputOptions } from 'rolldown';
import { bundlePageFunctions, pageProgramNames, type MadeOf } from '../src/system/browser/page-bundle.ts';
import { fingerprintSources, isBundleFresh, root, stamp } from './fingerprint.js';

const require = createRequire(import.meta.url);

/** Folder of the bundle: as deep below the root as `src/system/`, since both look for `../../templates`. */
const program = join(root, '.lib/program');
const types = join(root, '.lib/types');

/** Packages that go into the bundle, with all that they need themselves. */
const bundled: ReadonlySet<string> = new Set(['puppeteer-core', 'bullmq', 'ioredis', 'bwip-js/generic']);

/**
 * What the packages in the bundle would use if it were there: a compiler for settings written in TypeScript,
 * and what makes web sockets and the packing of messages faster. They work without them.
 */
const optional: ReadonlySet<string> = new Set([
  'typescript',
  'bufferutil',
  'utf-8-validate',
  'supports-color',
  'msgpackr-extract',
]);

const isOurs = (module: string | undefined): boolean => module === undefined || !module.includes(`node_modules${sep}`);

interface Bundle {
  /** Within the folder of the program; '' is the folder itself. */
  readonly folder: string;
  readonly input: InputOptions;
  readonly output?: OutputOptions;
}

/**
 * A row for each bundle. Functions travel to the browser as text, so no bundle shortens names or adds calls of
 * its own to functions (no `minify`, no `keepNames`).
 */
const bundles: readonly Bundle[] = [
  {
    folder: '',
    input: {
      input: {
        cli: join(root, 'src/cli.ts'),
        index: join(root, 'src/index.ts'),
        // Threads are files of their own, and so is what they do.
        thread: join(root, 'src/system/thread.js'),
        'in-thread': join(root, 'src/checks/in-thread.ts'),
        // So are processes.
        'crew-hand': join(root, 'src/system/crew/crew-hand.js'),
        bench: join(root, 'src/workshop/bench.ts'),
        packing: join(root, 'src/workshop/far/packing.ts'),
        'far-bench': join(root, 'src/workshop/far/far-bench.ts'),
      },
      platform: 'node',
      external: (id, importer) =>
        optional.has(id) || (/^[^./]/u.test(id) && isOurs(importer) && !bundled.has(id) && !id.startsWith(root)),
    },
    // Commands and Puppeteer are pieces of their own, which are read when they are called.
    output: { chunkFileNames: '[name]-[hash].js' },
  },
];

async function bundleProgram(): Promise<void> {
  const draft = join(root, `.lib/draft-${process.pid}`);
  // Before the sources are read: if one is saved meanwhile, the bundle counts as old.
  const fingerprint = fingerprintSources();
  const chunks: MadeOf[] = [];
  try {
    for (const { folder, input, output } of bundles) {
      const build = await rolldown({ cwd: root, logLevel: 'warn', ...input });
      const made = await build.write({ format: 'esm', ...output, dir: join(draft, folder) });
      await build.close();
      chunks.push(...made.output.filter((piece) => piece.type === 'chunk'));
    }
    for (const name of pageProgramNames) {
      const { text, chunk } = await bundlePageFunctions(name);
      writeFileSync(join(draft, `${name}.js`), text);
      chunks.push(chunk);
    }
    writeFileSync(join(draft, 'LICENCES.txt'), listLicences(chunks));
    writeFileSync(join(draft, stamp.slice(stamp.lastIndexOf('/') + 1)), fingerprint);
    rmSync(program, { recursive: true, force: true });
    renameSync(draft, program);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Licences that a program under MIT may carry the code of. */
const free: ReadonlySet<string> = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

/** The licences of the packages in the bundle, which ask to be passed on with their code. */
function listLicences(chunks: readonly MadeOf[]): string {
  const folders = new Set(
    chunks.flatMap(({ modules }) =>
      Object.entries(modules)
        .filter(([, { code }]) => code !== null)
        .flatMap(
          ([path]) => /^.*node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/u.exec(path.replace(/^\0/u, ''))?.[0] ?? [],
        ),
    ),
  );
  return [...folders]
    .map((folder) => {
      const { name, version, license } = require(join(folder, 'package.json')) as Record<string, string>;
      if (!free.has(license ?? '')) throw new Error(`${name} is under ${license}: it may not go into the bundle`);
      const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/iu.test(entry));
      const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      return `${name} ${version} (${license})\n${text}`;
    })
    .toSorted()
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function declareTypes(): void {
  rmSync(types, { recursive: true, force: true });
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', '.config/tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // The types of a package that is not installed at a user's come along. They name others that are not there
  // either (the protocol of the browser), which nobody has to hear of.
  const puppeteer = readFileSync(join(root, 'node_modules/puppeteer-core/lib/types.d.ts'), 'utf8');
  writeFileSync(join(types, 'puppeteer.d.ts'), `// @ts-nocheck\n${puppeteer}`);
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts') || file === 'puppeteer.d.ts') continue;
    const path = join(types, file);
    const text = readFileSync(path, 'utf8');
    const up = '../'.repeat(file.split(/[/\\]/u).length - 1) || './';
    const own = text.replaceAll(/(?<=\bfrom |\bimport\()'puppeteer'/gu, `'${up}puppeteer.js'`);
    // Types read off a schema are the reader's own, and what reads them off is not installed at a user's.
    const checked = /from 'json-schema-to-ts'|import\('ioredis'\)/u.test(own) ? `// @ts-nocheck\n${own}` : own;
    if (checked !== text) writeFileSync(path, checked);
  }
}

mkdirSync(join(root, '.lib'), { recursive: true });
if (!isBundleFresh()) await bundleProgram();
if (process.argv.includes('--types')) declareTypes();
