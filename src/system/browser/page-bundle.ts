/**
 * The functions that are put into the browser's page, as one text. A published package carries it, made when it
 * was packed; in a clone it is made of the sources as they stand, once in a run.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = findHome();

/**
 * What makes pages of galleys; what draws pages of a finished PDF; the program of the page of a preview, and what reads
 * PDFs beside it. The sources of each.
 */
const programs = {
  'in-page': 'src/editions/pdf/in-page/index.ts',
  'pdf-pages': 'src/evidence/in-page/pages.ts',
  'preview-page': 'src/preview/in-page/index.ts',
  'preview-pdf-worker': 'src/preview/in-page/pdf-worker.ts',
} as const;
export type PageProgramName = keyof typeof programs;

export const pageProgramNames = Object.keys(programs) as PageProgramName[];

const known = new Map<PageProgramName, Promise<string>>();

/** An expression whose value is a frozen object of all functions of the program. */
export async function readPageBundle(name: PageProgramName = 'in-page'): Promise<string> {
  const read = (): Promise<string> =>
    import.meta.url.endsWith('.ts')
      ? bundlePageFunctions(name).then(({ text }) => text)
      : // Where a package has it.
        readFile(join(home, `.lib/program/${name}.js`), 'utf8');
  const text = known.get(name) ?? read();
  known.set(name, text);
  return text;
}

/** The modules of a bundle, by their paths, each with what is left of it. */
export interface MadeOf {
  readonly modules: Readonly<Record<string, { readonly code: string | null }>>;
}

export interface PageBundle {
  readonly text: string;
  /** Of what it was made. In the words of Octavo's own types: who installs it has no rolldown. */
  readonly chunk: MadeOf;
}

/** Makes the bundle of the sources. No names are shortened, so that a stack trace says what failed. */
export async function bundlePageFunctions(name: PageProgramName): Promise<PageBundle> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(home, programs[name]),
    logLevel: 'silent',
    // The oldest browser that is known to lay out pages as they have to be.
    transform: { target: 'chrome120' },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'functions', exports: 'named' });
  await bundle.close();
  const [chunk] = output;
  return { text: `(() => {\n${chunk.code}\nreturn Object.freeze({ ...functions });\n})()`, chunk };
}

/** Octavo's own folder, wherever in it the program lies: in its sources, compiled, or in one file. */
function findHome(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
