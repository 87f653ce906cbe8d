/**
 * The test-suite of the Citation Style Language through our binding to citeproc-js:
 *
 *     npx tsx tests/csl/run.ts TEST-SUITE LOCALES [--failed]
 *
 * with clones of github.com/citation-style-language/test-suite and …/locales, neither of which is a part of Octavo.
 * What the binding has no words for (abbreviations, sections of bibliographies, positions given by hand) is not run,
 * and counted. Exit code 0: as many pass as in the last look; 1: fewer do.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CitedWork, type Cluster, openProcessor, type Work, type WorkData } from '../../src/citations/index.ts';

/** Of those that were run on 2026-11-28, with citeproc 2.4.63. */
const passedBefore = 807;

type Fixture = ReadonlyMap<string, string>;

interface Item extends Record<string, unknown> {
  readonly id: string | number;
}

interface TestCitation {
  readonly citationItems: readonly Item[];
  readonly properties?: { readonly noteIndex?: number; readonly mode?: string; readonly infix?: string };
}

function readFixture(text: string): Fixture {
  const parts = new Map<string, string>();
  for (const [, name = '', content = ''] of text.matchAll(/>>=+ ([A-Z0-9-]+) =+>>\r?\n([\s\S]*?)\r?\n?<<=+ \1 =+<</gu))
    parts.set(name, content);
  return parts;
}

/** What a fixture asks for that the binding does not offer. */
function findUnasked(fixture: Fixture): string | undefined {
  const asked = ['ABBREVIATIONS', 'BIBSECTION', 'BIBENTRIES', 'OPTIONS', 'INPUT2', 'LANGPARAMS', 'MULTIAFFIX'];
  const one = asked.find((name) => fixture.has(name));
  if (one !== undefined) return one;
  const mode = fixture.get('MODE')?.trim();
  if (mode !== 'citation' && mode !== 'bibliography') return `mode ${mode}`;
  if (/"position"\s*:/u.test(fixture.get('CITATION-ITEMS') ?? '')) return 'positions by hand';
  return /"mode"\s*:/u.test(fixture.get('CITATIONS') ?? '') ? 'modes of citations' : undefined;
}

function toWork(item: Item): CitedWork {
  const text = (name: string): string | undefined => {
    const value = item[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const work = { label: text('label'), locator: text('locator'), prefix: text('prefix'), suffix: text('suffix') };
  return {
    key: String(item.id),
    ...(Object.fromEntries(Object.entries(work).filter(([, value]) => value !== undefined)) as object),
    ...(item['suppress-author'] === true ? { bare: true } : {}),
  };
}

function clustersOf(fixture: Fixture, items: readonly Item[]): Cluster[] {
  const citations = fixture.get('CITATIONS');
  if (citations !== undefined)
    return (JSON.parse(citations) as readonly (readonly [TestCitation])[]).map(
      ([{ citationItems, properties }], index) => ({
        works: citationItems.map(toWork),
        note: properties?.noteIndex ?? index + 1,
      }),
    );
  const given = fixture.get('CITATION-ITEMS');
  const lists = given === undefined ? [items] : (JSON.parse(given) as readonly (readonly Item[])[]);
  return lists.map((list) => ({ works: list.map(toWork), note: 0 }));
}

/** Without what the binding adds, and the marks of what was changed. */
function bare(text: string): string {
  return text
    .replaceAll(/<span data-work="[^"]*" data-variable="[^"]*">/gu, '\u0001')
    .replaceAll(/<\/?a\b[^>]*>/gu, '')
    .split('\n')
    .map((line) => line.replace(/^(?:>>|\.\.)\[\d+\] /u, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Takes the marked spans out of what is well-formed. */
function withoutMarks(text: string): string {
  const open: boolean[] = [];
  return text.replaceAll(/\u0001|<span\b[^>]*>|<\/span>/gu, (tag) => {
    if (tag === '</span>') return open.pop() === true ? '' : tag;
    open.push(tag === '\u0001');
    return tag === '\u0001' ? '' : tag;
  });
}

async function run(fixture: Fixture, locales: ReadonlyMap<string, string>): Promise<string> {
  const style = fixture.get('CSL') ?? '';
  const items = JSON.parse(fixture.get('INPUT') ?? '[]') as readonly Item[];
  const works = new Map(
    items.map((item): [string, Work] => [String(item.id), { data: item as unknown as WorkData, place: {} }]),
  );
  const language = /<style\b[^>]*\bdefault-locale="([^"]+)"/u.exec(style)?.[1] ?? 'en-US';
  const locale = (tag: string): string =>
    locales.get(tag) ??
    [...locales].find(([name]) => name.startsWith(`${tag.split('-')[0] ?? ''}-`))?.[1] ??
    locales.get('en-US') ??
    '';
  const processor = await openProcessor({ style, language, works, locale });
  const isList = fixture.get('MODE')?.trim() === 'bibliography';
  const isCited = fixture.has('CITATIONS') || fixture.has('CITATION-ITEMS');
  const said = processor.cite(isList && !isCited ? [] : clustersOf(fixture, items), isList ? [...works.keys()] : []);
  if (!isList) return said.map((html) => html ?? '[CSL STYLE ERROR: reference with no printed form.]').join('\n');
  const { entries } = processor.list();
  return `<div class="csl-bib-body">\n${entries.map(({ html }) => html).join('')}</div>`;
}

const [suite = '', folder = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const locales = new Map<string, string>();
for (const file of await readdir(folder)) {
  const tag = /^locales-(.+)\.xml$/u.exec(file)?.[1];
  if (tag !== undefined) locales.set(tag, await readFile(join(folder, file), 'utf8'));
}
const tests = join(suite, 'processor-tests/humans');
const counts = { passed: 0, failed: 0, thrown: 0 };
const unasked = new Map<string, number>();
const failed = new Map<string, string[]>();
for (const file of (await readdir(tests)).filter((name) => name.endsWith('.txt'))) {
  const fixture = readFixture(await readFile(join(tests, file), 'utf8'));
  const without = findUnasked(fixture);
  if (without !== undefined) {
    unasked.set(without, (unasked.get(without) ?? 0) + 1);
    continue;
  }
  const [kind = ''] = file.split('_');
  const name = file.replace('.txt', '');
  try {
    const got = withoutMarks(bare(await run(fixture, locales)));
    const wanted = bare(fixture.get('RESULT') ?? '');
    if (got === wanted) counts.passed += 1;
    else {
      counts.failed += 1;
      failed.set(kind, [...(failed.get(kind) ?? []), name]);
      if (process.argv.includes('--failed')) process.stdout.write(`${name}\n  wanted ${wanted}\n  got    ${got}\n`);
    }
  } catch (problem) {
    counts.thrown += 1;
    failed.set(kind, [...(failed.get(kind) ?? []), name]);
    if (process.argv.includes('--failed')) process.stdout.write(`${name}\n  threw ${String(problem)}\n`);
  }
}
const others = [...unasked.values()].reduce((sum, count) => sum + count, 0);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.thrown} threw, ${others} not run\n`);
for (const [name, count] of unasked) process.stdout.write(`  not run: ${count} with ${name}\n`);
for (const [kind, names] of [...failed].toSorted((a, b) => b[1].length - a[1].length))
  process.stdout.write(`  ${kind}: ${names.length} (${names.join(', ')})\n`);
process.exitCode = counts.passed < passedBefore ? 1 : 0;
