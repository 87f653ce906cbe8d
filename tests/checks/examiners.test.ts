/** What the examiners of editions hand over, find and say: of EPUBCheck's port, of html-validate, and of axe. */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { examineAccessibility, examineEpubAccessibility, examineSiteAccessibility } from '../../src/checks/axe.ts';
import type { Barrier, Seen } from '../../src/checks/barriers-in-page.ts';
import { examineEpub, examineHtml } from '../../src/checks/conformance.ts';
import { checkWithEpubCheck } from '../../src/checks/in-thread/epubcheck.ts';
import { checkWithHtmlValidate } from '../../src/checks/in-thread/html-validate.ts';
import { SourcePlaces } from '../../src/checks/source-places.ts';
import type { Examiner, Fault, Findings, Press } from '../../src/editions/index.ts';
import type { Artifact } from '../../src/model/index.ts';
import { makeBook } from '../support/epub-book.ts';
import { writeEpub } from '../support/epub-writing.ts';

const artifact = (html: string, more: Partial<Artifact> = {}): Artifact => ({
  edition: 'html',
  path: 'tides/site/index.html',
  mediaType: 'text/html',
  bytes: Buffer.from(html),
  ...more,
});

const say = ({ severity, rule, text, path, line, column }: Fault): string =>
  [severity, rule, ...(path === undefined ? [] : [path]), line, column].join(' ') + ` ${text}`;

describe('the rules of HTML', () => {
  const page = (body: string): string =>
    `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>\n${body}\n</body></html>`;
  const check = async (...bodies: readonly string[]): Promise<Findings> =>
    checkWithHtmlValidate(bodies.map((body, index) => ({ path: `${index}.html`, bytes: Buffer.from(page(body)) })));

  it('are kept by what keeps them, of which the evidence says how much it was', async () => {
    expect(await check('<p>One</p>')).toEqual({ faults: [], evidence: '1 page, 115 B' });
    expect((await check('<p>One</p>', '<p>Two</p>')).evidence).toBe('2 pages, 230 B');
    expect((await check()).evidence).toMatch(/^0 pages/u);
  });

  it('are told where they are broken, page by page', async () => {
    const { faults } = await check('<p>One</p>', '<ul><p>Two</p></ul>');
    expect(faults.map(say)).toEqual([
      'error element-permitted-content 1.html 3 6 <p> element is not permitted as content under <ul>',
    ]);
  });

  it.each([
    ['element-permitted-content', '<span><div>a</div></span>'],
    ['no-dup-id', '<p id="a">a</p><p id="a">b</p>'],
    ['attribute-allowed-values', '<ol type="x"><li>a</li></ol>'],
    ['element-required-attributes', '<p><img alt="a"></p>'],
    ['deprecated', '<center>a</center>'],
    ['no-multiple-main', '<main>a</main><main>b</main>'],
    ['duplicate-attribute', '<p title="a" title="b">a</p>'],
  ])('have the rule %s', async (rule, body) => {
    const { faults } = await check(body);
    expect(faults.map((fault) => fault.rule)).toContain(rule);
    expect(faults.every(({ severity, path }) => severity === 'error' && path === '0.html')).toBe(true);
  });

  it('say nothing of style', async () => {
    expect((await check('<P  class=a>a > b &amp; c<br/></P><p id="1.x">d</p>')).faults).toEqual([]);
  });
});

describe('the rules of EPUB', () => {
  it('are kept by an EPUB of Octavo’s, and told where one is damaged', async () => {
    const sound = await writeEpub(makeBook());
    const { faults, evidence } = await checkWithEpubCheck(sound);
    expect(faults).toEqual([]);
    const zip = await JSZip.loadAsync(sound);
    expect(evidence).toMatch(new RegExp(`^${Object.keys(zip.files).length} files, \\d+(\\.\\d)? kB$`, 'u'));
    const name = Object.keys(zip.files).find((one) => one.endsWith('.xhtml') && !one.includes('nav')) ?? '';
    const text = (await zip.file(name)?.async('string')) ?? '';
    zip.file(name, text.replace('</body>', '<p><blink>a</blink></p></body>'));
    const damaged = await checkWithEpubCheck(await zip.generateAsync({ type: 'uint8array' }));
    expect(damaged.faults.length).toBeGreaterThan(0);
    expect(damaged.faults[0]).toMatchObject({ severity: 'error', rule: 'RSC-005', path: name });
    expect(damaged.faults[0]?.text).toContain('blink');
  });

  it('are not kept by what is no EPUB', async () => {
    const { faults, evidence } = await checkWithEpubCheck(Buffer.from('nothing'));
    expect(faults.map(({ severity }) => severity)).toContain('error');
    expect(evidence).toMatch(/^0 files, /u);
    const zip = new JSZip();
    zip.file('a', 'b');
    expect((await checkWithEpubCheck(await zip.generateAsync({ type: 'uint8array' }))).evidence).toMatch(/^1 file, /u);
  });
});

describe('an examiner', () => {
  const asked: unknown[][] = [];
  const findings: Findings = { faults: [], evidence: 'x' };
  const inThread = async (work: string, input: unknown): Promise<unknown> => {
    asked.push([work, input]);
    return Promise.resolve(findings);
  };
  const askedOf = async (work: () => Promise<unknown> | undefined): Promise<unknown[][]> => {
    asked.length = 0;
    await work();
    return [...asked];
  };
  const means = { inThread, press: undefined };

  it('of EPUBs hands over the file, and nothing to get ready', async () => {
    const epub = artifact('PK', { edition: 'epub', path: 'a.epub' });
    expect(await askedOf(() => examineEpub.examine(epub, means))).toEqual([['checkWithEpubCheck', epub.bytes]]);
    expect(await examineEpub.examine(epub, means)).toBe(findings);
    expect(await askedOf(() => examineEpub.prepare?.(means))).toEqual([['checkWithEpubCheck', new Uint8Array()]]);
  });

  it('of HTML hands over its pages by their names in its folder, and no other files', async () => {
    const bytes = Buffer.from('x');
    const files = ['tides/site/one/two.html', 'tides/site/page.js'].map((path) => ({ path, mediaType: 'x', bytes }));
    const site = artifact('<p>', { files });
    expect(await askedOf(() => examineHtml.examine(site, means))).toEqual([
      [
        'checkWithHtmlValidate',
        [
          { path: 'index.html', bytes: site.bytes },
          { path: 'one/two.html', bytes },
        ],
      ],
    ]);
    const alone = artifact('<p>', { path: 'a.html' });
    expect(await askedOf(() => examineHtml.examine(alone, means))).toEqual([
      ['checkWithHtmlValidate', [{ path: 'a.html', bytes: alone.bytes }]],
    ]);
    expect(await askedOf(() => examineHtml.prepare?.(means))).toEqual([['checkWithHtmlValidate', []]]);
  });

  it.each([examineEpub, examineHtml, examineAccessibility, examineEpubAccessibility, examineSiteAccessibility])(
    'names itself and its tool',
    ({ check, about, tool }: Examiner) => {
      expect(check).toMatch(/^[a-z]+-[a-z]+$/u);
      expect(about).not.toMatch(/^$|\.$/u);
      expect([tool.package?.split('/').at(-1), new URL(tool.url).protocol]).toEqual([tool.name, 'https:']);
    },
  );
});

describe('accessibility', () => {
  const noThread = async (): Promise<never> => Promise.reject(new Error('no thread is needed'));
  const html = '<!DOCTYPE html>\n<html>\n<body>\n<p>a</p>\n<p>b</p></body></html>';
  const barrier = (rule: string, index: number, more: Partial<Barrier> = {}): Barrier => ({
    rule,
    isAdvice: false,
    help: `Mind ${rule}`,
    why: 'Fix it',
    index,
    ...more,
  });
  const seen = (...barriers: readonly Barrier[]): Seen => ({ barriers, elements: 5, rules: 7, looks: ['a', 'b'] });

  /** A page that notes what is done with it, and answers with what was seen in light and in dark. */
  function pressWith(light: Seen, dark: Seen) {
    const done: string[] = [];
    const answers = [undefined, light, dark];
    const page = {
      setViewport: async ({ width, height }: { width: number; height: number }) =>
        note(`view ${width > height ? 'wide' : 'high'}`),
      emulateMediaFeatures: async (all: readonly { name: string; value: string }[]) =>
        note(all.map(({ name, value }) => `${name.replace('prefers-', '')} ${value}`).join(', ')),
      goto: async (address: string, { waitUntil }: { waitUntil: string }) => note(`go ${address} ${waitUntil}`),
      setJavaScriptEnabled: async (isOn: boolean) => note(`scripts ${String(isOn)}`),
      evaluate: async (what: unknown, all?: boolean) => {
        await note(
          typeof what === 'string' ? `read ${what.includes('axe') ? 'axe' : 'nothing'}` : `look ${String(all)}`,
        );
        return answers.shift();
      },
    };
    const press: Press = {
      withPage: async (files, work) => {
        for (const [name, { mediaType, bytes }] of files)
          await note(`serve ${name} as ${mediaType}, ${bytes.length} bytes`);
        return work(page as never, 'http://press');
      },
    };
    async function note(what: string): Promise<void> {
      done.push(what);
      return Promise.resolve();
    }
    return { press, done };
  }

  async function examine(light: Seen, dark = seen()) {
    const { press, done } = pressWith(light, dark);
    const found = await examineAccessibility.examine(artifact(html), {
      press,
      inThread: noThread,
    });
    return { found: found as Findings, done };
  }

  it('is examined in a page without scripts of its own, in light and then in dark colours', async () => {
    const { found, done } = await examine(seen());
    expect(done).toEqual([
      `serve page.html as text/html; charset=utf-8, ${html.length} bytes`,
      'view wide',
      'color-scheme light, reduced-motion reduce',
      'go http://press/page.html load',
      'scripts true',
      'read axe',
      'look true',
      'color-scheme dark, reduced-motion reduce',
      'look false',
    ]);
    expect(found).toEqual({
      faults: [],
      evidence: '5 elements by 7 rules, contrast of 2 kinds of text in two sets of colours',
    });
  });

  it('has barriers at the lines of their elements, which are errors where they are Octavo’s to keep', async () => {
    const { found } = await examine(
      seen(barrier('aria-roles', 3), barrier('region', 0, { isAdvice: true }), barrier('list', 99)),
      seen(barrier('color-contrast', 4)),
    );
    expect(found.faults.map(say)).toEqual([
      'error aria-roles 4 1 Mind aria-roles',
      'warning region 2 1 Mind region',
      'error list   Mind list',
      'warning color-contrast 5 1 Mind color-contrast',
    ]);
    expect(found.faults.map(({ hint }) => hint?.includes('Fix it'))).toEqual([undefined, undefined, undefined, true]);
  });

  it.each(['image-alt', 'link-name', 'heading-order', 'valid-lang'])(
    'is a choice of words and pictures: %s',
    async (rule) => {
      expect((await examine(seen(barrier(rule, 1)))).found.faults[0]?.severity).toBe('warning');
    },
  );

  it('is not examined where no browser is open', async () => {
    const found = await examineAccessibility.examine(artifact(html), {
      press: undefined,
      inThread: noThread,
    });
    expect(found).toHaveProperty('skipped');
  });

  it('is not made where the browser breaks, which is said', async () => {
    const press: Press = { withPage: async () => Promise.reject(new Error('the browser is gone')) };
    await expect(examineAccessibility.examine(artifact(html), { press, inThread: noThread })).rejects.toThrow(
      'the browser is gone',
    );
  });
});

describe('a place in a finished page', () => {
  it('is none of a page that is not there, or of a fault without a line', async () => {
    const places = new SourcePlaces(makeBook(), artifact('<p>a</p>'));
    expect(await places.find({ severity: 'error', rule: 'x', text: 'x' })).toBeUndefined();
    expect(await places.find({ severity: 'error', rule: 'x', text: 'x', line: 1, path: 'none.html' })).toBeUndefined();
  });
});
