/**
 * What a build does, counted, since times say little on a machine that does other things: files parsed, fonts cut,
 * covers drawn, documents laid out, pages of the browser printed, files read again. V8 counts the calls of each
 * function (Profiler.startPreciseCoverage), so that nothing in the program has to. A number that grows is work done
 * twice; one that falls is progress, and is written down here. A function that waits is counted once more each time
 * that it goes on.
 */
import { appendFile } from 'node:fs/promises';
import { Session as Inspector } from 'node:inspector/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession, type Session } from '../src/session.ts';
import { paintGrey } from './support/made-up-pictures.ts';
import { openTestPress } from './support/pdf-printing.ts';
import { folderWith } from './support/folder.ts';

/** What is counted: how it is called here, the end of its file's path, the function. */
const work = {
  'files read': ['src/system/files.ts', 'readInside'],
  'files parsed': ['src/manuscript/text/markdown.ts', 'parseWith'],
  'files made HTML': ['src/markup/tree.ts', 'toTree'],
  'fonts looked into': ['src/theme/font-data.ts', 'openFont'],
  'fonts cut': ['src/theme/subset.ts', 'subset'],
  'covers drawn': ['src/editions/cover.ts', 'photograph'],
  'pictures prepared': ['src/editions/photographs.ts', 'preparePicture'],
  'documents laid out': ['src/editions/pdf/gatherings/desk.ts', 'openDocument'],
  'documents printed': ['src/editions/pdf/gatherings/desk.ts', 'printPage'],
  'books made up': ['src/editions/pdf/make-up/make-up.ts', 'makeUpGalleys'],
  'PDFs read again': ['src/checks/pdf.ts', 'examine'],
  'pages examined': ['src/checks/axe.ts', 'lookIn'],
} as const;

type Counts = Record<keyof typeof work, number>;

let folder: string;
let session: Session;
const inspector = new Inspector();

async function count(does: () => Promise<unknown>): Promise<Counts> {
  await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await does();
  const { result } = await inspector.post('Profiler.takePreciseCoverage');
  await inspector.post('Profiler.stopPreciseCoverage');
  const counted = Object.entries(work).map(([name, [file, wanted]]) => {
    const calls = result
      .filter(({ url }) => url.endsWith(file))
      .flatMap(({ functions }) => functions.filter(({ functionName }) => functionName === wanted))
      .map(({ ranges }) => ranges[0]?.count ?? 0);
    return [name, calls.reduce((sum, one) => sum + one, 0)];
  });
  return Object.fromEntries(counted) as Counts;
}

async function build(): Promise<void> {
  const making = await session.make(await session.read(folder), ['html', 'epub', 'pdf']);
  await session.check(making);
  expect(making.report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
}

beforeAll(async () => {
  inspector.connect();
  await inspector.post('Profiler.enable');
  const chapter = (title: string): string =>
    `# ${title}\n\nA paragraph with *stress*, \`code\` and a note.[^1]\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n[^1]: The note.\n`;
  folder = await folderWith({
    'book.yaml': 'title: Counted Work\nauthor: A. Author\nlanguage: en\n',
    '1.md': chapter('One'),
    '2.md': `${chapter('Two')}\n![A square](square.png)\n`,
    '3.md': chapter('Three'),
    'square.png': paintGrey(300, 300),
  });
  const press = await openTestPress();
  // Nothing that an earlier run has kept: what is counted is the whole of it.
  session = openSession({
    env: { SOURCE_DATE_EPOCH: '0' },
    openPress: async () => Promise.resolve(press),
    cache: false,
  });
});

afterAll(async () => {
  inspector.disconnect();
  await session.close();
});

/** How many fonts are cut at first depends on what this process has cut before. */
const whole = {
  'files read': 45,
  'files parsed': 3,
  'files made HTML': 3,
  'covers drawn': 1,
  'pictures prepared': 1,
  'documents laid out': 4,
  'documents printed': 1,
  'books made up': 2,
  'PDFs read again': 1,
  'pages examined': 2,
};

it('does each thing once', async () => {
  const { 'fonts cut': _cut, 'fonts looked into': _lookedInto, ...counted } = await count(build);
  expect(counted).toEqual(whole);
});

it('does again what a change asks for, and nothing else', async () => {
  await appendFile(join(folder, '3.md'), '\nOne more paragraph.\n');
  const again = { 'files parsed': 1, 'files made HTML': 1, 'fonts looked into': 0, 'fonts cut': 0 };
  expect(await count(build)).toEqual({ ...whole, ...again });
});
