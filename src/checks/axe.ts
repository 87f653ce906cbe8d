/**
 * Accessibility of what a browser shows, by axe-core (https://github.com/dequelabs/axe-core), which is loaded from its
 * package as it is: of the web edition, and of pages of a site and documents of an EPUB that together have everything
 * that there is in them. It is made where the build has a browser open anyway.
 */
import type { Page } from 'puppeteer';
import { type Artifact, mediaTypeOf, visit } from '../model/index.ts';
import type { Examiner, Fault, Findings, Press, ServedFile } from '../editions/index.ts';
import { openPackage } from '../system/index.ts';
import { type Barrier, type Seen, lookForBarriers, turnTo } from './barriers-in-page.ts';
import { listItems, listSpine, openContainer } from './epub.ts';
import { parsePage } from './page.ts';
import { type PageTree, chooseRepresentatives } from './representatives.ts';

const tool = { name: 'axe-core', package: 'axe-core', url: 'https://github.com/dequelabs/axe-core' };
const none = 'has no barriers that can be found by machine, in light and in dark colours (WCAG 2.2, level AA)';

export const examineAccessibility: Examiner = {
  check: 'html-accessibility',
  about: `The page ${none}`,
  tool,
  examine: async ({ bytes }, { press }) =>
    lookAtAll(press, async () => {
      const page = { name: 'page.html', read: () => parsePage(bytes) };
      const files = new Map([[page.name, { mediaType: mediaTypeOf(page.name), bytes }]]);
      return Promise.resolve({ files, pages: [page] });
    }),
};

export const examineSiteAccessibility: Examiner = {
  check: 'site-accessibility',
  about: `What stands on the pages ${none}`,
  tool,
  examine: async (artifact, { press }) => lookAtAll(press, async () => Promise.resolve(showSite(artifact))),
};

export const examineEpubAccessibility: Examiner = {
  check: 'epub-accessibility',
  about: `What stands in the documents ${none}`,
  tool,
  examine: async ({ bytes }, { press }) => lookAtAll(press, async () => showEpub(bytes)),
};

interface ShownPage {
  readonly name: string;
  readonly read: () => PageTree;
}

/** What is served to the browser, and what of it is looked at. */
interface Exhibits {
  readonly files: ReadonlyMap<string, ServedFile>;
  readonly pages: readonly ShownPage[];
  /** Of an edition of several pages: “4 of 12 documents”. */
  readonly share?: string;
  /** Rules of axe that say nothing of it. */
  readonly without?: readonly string[];
}

/** Its own programs do not run: what they add is asked for by readers. */
function showSite({ path, bytes, files = [] }: Artifact): Exhibits {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const all = [{ path, bytes }, ...files].map((file) => ({ name: file.path.slice(folder.length), bytes: file.bytes }));
  const trees = new Map(
    all.filter(({ name }) => name.endsWith('.html')).map((file) => [file.name, parsePage(file.bytes)] as const),
  );
  return {
    files: new Map(all.map((file) => [file.name, { mediaType: mediaTypeOf(file.name), bytes: file.bytes }])),
    ...choose(trees, 'pages'),
  };
}

async function showEpub(bytes: Uint8Array): Promise<Exhibits> {
  const container = await openContainer(bytes);
  const items = listItems(container);
  const served = items.map(
    async ({ path, mediaType }) => [path, { mediaType, bytes: await container.readBytes(path) }] as const,
  );
  // The navigation document need not stand in the spine, and is shown by every reader.
  const spine = new Map(listSpine(container));
  const documents = items.flatMap(({ path, isNavigation }) => {
    const tree = isNavigation || spine.has(path) ? container.trees.get(path) : undefined;
    return tree === undefined ? [] : [[path, tree] as const];
  });
  return { files: new Map(await Promise.all(served)), ...choose(new Map(documents), 'documents'), without: ofReaders };
}

/**
 * What is the reader's to give to the documents that it shows, each as a part of its own page: landmarks, a way past
 * what comes again, headings of the first level (Ace leaves these out, too). And what axe 4.14 asks without the roles
 * of digital publishing: it takes an `aside` that is a note for a landmark, a page mark for a `span` that may have no name.
 */
const ofReaders = [
  'aria-prohibited-attr',
  'bypass',
  'landmark-complementary-is-top-level',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
];

function choose(trees: ReadonlyMap<string, PageTree>, noun: string): Pick<Exhibits, 'pages' | 'share'> {
  const chosen = chooseRepresentatives(trees);
  return {
    pages: chosen.flatMap((name) => {
      const tree = trees.get(name);
      return tree === undefined ? [] : [{ name, read: () => tree }];
    }),
    share: `${chosen.length} of ${trees.size} ${noun}, in which there is everything that there is in all`,
  };
}

async function lookAtAll(
  press: Press | undefined,
  show: () => Promise<Exhibits>,
): Promise<Findings | { readonly skipped: string }> {
  if (press === undefined) return { skipped: 'no browser was needed for the editions, and so none was open' };
  const source = await (await openPackage('axe-core'))?.readText('axe.min.js');
  if (source === undefined) throw new Error('the package axe-core is not there');
  const exhibits = await show();
  return toFindings(exhibits, await withinTime(lookIn(press, exhibits, source)));
}

/** Milliseconds for an edition, however long it is: a browser that is kept busy would keep the whole build waiting. */
const patience = 180_000;

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let watch: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    watch = setTimeout(() => reject(new Error(`it took more than ${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(watch);
  }
}

/** @returns what was seen of each page, in their order */
async function lookIn(press: Press, { files, pages, without = [] }: Exhibits, source: string): Promise<Seen[]> {
  return press.withPage(files, async (page, origin) => {
    await page.setViewport({ width: 1280, height: 900 });
    const seen: Seen[] = [];
    const known: Record<'light' | 'dark', string[]> = { light: [], dark: [] };
    for (const [index, { name }] of pages.entries()) {
      await showIn(page, 'light');
      const address = `${origin}/${encodeURI(name)}`;
      if (index === 0) {
        await page.goto(address, { waitUntil: 'load' });
        // No script of the page has run, and the policy of the press lets none; axe waits with promises, which need them.
        await page.setJavaScriptEnabled(true);
        await page.evaluate(source);
      } else {
        const { bytes = '' } = files.get(name) ?? {};
        await page.evaluate(turnTo, address, typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes));
      }
      const light = await page.evaluate(lookForBarriers, true, without, known.light);
      await showIn(page, 'dark');
      const dark = await page.evaluate(lookForBarriers, false, without, known.dark);
      known.light.push(...light.looks);
      known.dark.push(...dark.looks);
      seen.push({ ...light, barriers: [...light.barriers, ...dark.barriers] });
    }
    return seen;
  });
}

async function showIn(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** What rests on the words, pictures and colours that somebody chose: the others are Octavo's to keep. */
const choices: ReadonlySet<string> = new Set([
  'color-contrast',
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'image-alt',
  'image-redundant-alt',
  'link-in-text-block',
  'link-name',
  'role-img-alt',
  'summary-name',
  'svg-img-alt',
  'table-duplicate-name',
  'table-fake-caption',
  'td-has-header',
  'td-headers-attr',
  'th-has-data-cells',
  'valid-lang',
]);

function toFindings({ pages, share }: Exhibits, seen: readonly Seen[]): Findings {
  const sum = (of: (one: Seen) => number): number => seen.reduce((all, one) => all + of(one), 0);
  const rules = Math.max(...seen.map((one) => one.rules));
  const evidence = `${sum(({ elements }) => elements)} elements by ${rules} rules, contrast of ${sum(({ looks }) => looks.length)} kinds of text in two sets of colours`;
  const faults = pages.flatMap((page, index) => {
    const { barriers = [] } = seen[index] ?? {};
    return barriers.length === 0 ? [] : locate(page, barriers, share !== undefined);
  });
  return { faults, evidence: share === undefined ? evidence : `${share}: ${evidence}` };
}

/** A parser of the same rules as the browser's gives the same elements in the same order. */
function locate({ name, read }: ShownPage, barriers: readonly Barrier[], isNamed: boolean): Fault[] {
  const starts: { readonly line: number; readonly column: number }[] = [];
  visit(read(), 'element', ({ position }) => void starts.push(position?.start ?? { line: 1, column: 1 }));
  return barriers.map(({ rule, isAdvice, help, why, index }) => {
    const isChoice = choices.has(rule);
    return {
      severity: isChoice || isAdvice ? 'warning' : 'error',
      rule,
      text: help,
      ...(isNamed ? { path: name } : {}),
      line: starts[index]?.line,
      column: starts[index]?.column,
      ...(isChoice ? { hint: `Some readers cannot get past this: ${why}` } : {}),
    };
  });
}
