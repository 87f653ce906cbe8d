/**
 * Accessibility of the web edition as a browser shows it, by axe-core (https://github.com/dequelabs/axe-core), which
 * is loaded from its package as it is. It is made where the build has a browser open anyway.
 */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'puppeteer';
import { visit } from '../model/index.ts';
import type { Examiner, Fault, Findings, Press } from '../editions/index.ts';
import { openPackage } from '../system/index.ts';
import { type Barrier, type Seen, lookForBarriers } from './barriers-in-page.ts';

export const examineAccessibility: Examiner = {
  check: 'html-accessibility',
  about: 'The page has no barriers that can be found by machine, in light and in dark colours (WCAG 2.2, level AA)',
  tool: { name: 'axe-core', package: 'axe-core', url: 'https://github.com/dequelabs/axe-core' },
  async examine({ bytes }, { press }) {
    if (press === undefined) return { skipped: 'no browser was needed for the editions, and so none was open' };
    const source = await (await openPackage('axe-core'))?.readText('axe.min.js');
    if (source === undefined) throw new Error('the package axe-core is not there');
    return toFindings(bytes, await withinTime(examineIn(press, bytes, source)));
  },
};

/** Milliseconds for a page, however long it is: a browser that is kept busy would keep the whole build waiting. */
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

async function examineIn(press: Press, bytes: Uint8Array, source: string): Promise<Seen> {
  const files = new Map([['page.html', { mediaType: 'text/html; charset=utf-8', bytes }]]);
  return press.withPage(files, async (page, origin) => {
    await page.setViewport({ width: 1280, height: 900 });
    await showIn(page, 'light');
    await page.goto(`${origin}/page.html`, { waitUntil: 'load' });
    // No script of the page has run, and the policy of the press lets none; axe waits with promises, which need them.
    await page.setJavaScriptEnabled(true);
    await page.evaluate(source);
    const light = await page.evaluate(lookForBarriers, true);
    await showIn(page, 'dark');
    const dark = await page.evaluate(lookForBarriers, false);
    return { ...light, barriers: [...light.barriers, ...dark.barriers] };
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

function toFindings(bytes: Uint8Array, { barriers, elements, rules, looks }: Seen): Findings {
  const evidence = `${elements} elements by ${rules} rules, contrast of ${looks} kinds of text in two sets of colours`;
  return { faults: barriers.length === 0 ? [] : locate(bytes, barriers), evidence };
}

/** A parser of the same rules as the browser's gives the same elements in the same order. */
function locate(bytes: Uint8Array, barriers: readonly Barrier[]): Fault[] {
  const all: Element[] = [];
  visit(fromHtml(new TextDecoder().decode(bytes)), 'element', (element) => void all.push(element));
  return barriers.map(({ rule, isAdvice, help, why, index }) => {
    const isChoice = choices.has(rule);
    return {
      severity: isChoice || isAdvice ? 'warning' : 'error',
      rule,
      text: help,
      line: all[index]?.position?.start.line,
      column: all[index]?.position?.start.column,
      ...(isChoice ? { hint: `Some readers cannot get past this: ${why}` } : {}),
    };
  });
}
