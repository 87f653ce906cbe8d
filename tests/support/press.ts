/** A press with a shelf of small titles, built in this process: what a run does without what takes its time. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../src/editions/index.ts';
import { editions } from '../../src/editions.ts';
import { Report } from '../../src/report/index.ts';
import { finish, prepare, work } from '../../src/workshop/bench.ts';
import { type Bench, type BuiltShelf, type Runner, type ShelfWishes, buildShelf } from '../../src/workshop/index.ts';
import { folderWith, type Files } from './folder.ts';

export const essay = (title: string, more = '', text = 'The tide comes in.'): string =>
  `---\ntitle: ${title}\nauthor: Anna Writer\nlanguage: en\ndate: 2026-03-01\n${more}---\n\n# ${title}\n\n${text}\n`;

/** Whose bench it is: its browser stays open from one run to the next. */
let owner: string | undefined;

/** One after the other, here. */
export const runHere = (bench: Bench): Runner => ({
  run: async (jobs, { done }) => {
    const own = bench.env?.['XDG_CACHE_HOME'];
    if (own !== owner) await finish();
    owner = own;
    prepare(bench);
    await withoutExaminers(async () => {
      for (const job of jobs) await done(job, { publication: await work(job, () => undefined) });
    });
  },
  close: async () => undefined,
});

/** Programs of others, which are tried elsewhere, take more time for a small title than all that is made of it. */
async function withoutExaminers(run: () => Promise<void>): Promise<void> {
  const all: readonly Edition[] = editions;
  const before = all.map((edition) => [edition, edition.examiners] as const);
  for (const edition of all) Object.assign(edition, { examiners: [] });
  try {
    await run();
  } finally {
    for (const [edition, examiners] of before) Object.assign(edition, { examiners });
  }
}

export async function closePresses(): Promise<void> {
  owner = undefined;
  await finish();
}

export class Press {
  readonly folder: string;
  readonly env: Record<string, string>;
  /** Manuscripts that were made in the last run. */
  jobs: readonly string[] = [];

  private constructor(folder: string) {
    this.folder = folder;
    this.env = { ...(process.env as Record<string, string>), XDG_CACHE_HOME: join(folder, '.cache') };
  }

  static async with(files: Files): Promise<Press> {
    return new Press(await folderWith(files, 'press'));
  }

  async build(wishes: Partial<ShelfWishes> = {}, openRunner: (bench: never) => Runner = runHere): Promise<BuiltShelf> {
    const jobs: string[] = [];
    const whole: ShelfWishes = {
      path: this.folder,
      out: join(this.folder, 'dist'),
      to: ['html'],
      only: [],
      resume: false,
      strict: false,
      withReport: false,
      bench: { cache: true, env: this.env },
      env: this.env,
      assertEditions: () => undefined,
      ...wishes,
    };
    const open = (bench: unknown): Runner => {
      const runner = openRunner(bench as never);
      return {
        ...runner,
        run: async (all, ears, interruption) => {
          jobs.push(...all.map(({ name }) => name));
          return runner.run(all, ears, interruption);
        },
      };
    };
    const built = await buildShelf(
      whole,
      open,
      { begun: () => undefined, heard: () => undefined, done: () => undefined },
      new Report(),
    );
    this.jobs = jobs;
    return built;
  }

  async write(path: string, text: string): Promise<void> {
    await writeFile(join(this.folder, path), text);
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.folder, 'dist', path), 'utf8');
  }

  /** All files that were put out, by their paths. */
  async list(within = ''): Promise<string[]> {
    const root = join(this.folder, 'dist', within);
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//u, ''))
      .toSorted();
  }
}
