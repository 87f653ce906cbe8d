/** Reference validators: what they say is understood, told as faults of the edition, and never taken for silence. */
import { chmod, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceExaminers } from '../../src/checks/reference/examiners.ts';
import { askEpubCheck } from '../../src/checks/reference/epubcheck.ts';
import { askNuChecker } from '../../src/checks/reference/nu.ts';
import { askVeraPdf, claimedFlavour } from '../../src/checks/reference/verapdf.ts';
import { run } from '../../src/commands/run.ts';
import type { Examiner, Findings } from '../../src/editions/index.ts';
import type { Artifact } from '../../src/model/index.ts';
import { folderWith } from '../support/folder.ts';

const variables = ['OCTAVO_EPUBCHECK', 'OCTAVO_ACE', 'OCTAVO_NU_CHECKER', 'OCTAVO_VERAPDF', 'PATH'] as const;
const before = variables.map((name) => [name, process.env[name]] as const);
let folder = '';

/**
 * Validators that say what is in the file `said.txt`, with `FILES` for what they were given; and a Java for them.
 * Their real words, of which these are samples, are heard in `npm run conformance`.
 */
beforeAll(async () => {
  folder = await folderWith({ 'epubcheck.jar': '', 'nu.jar': '', 'verapdf.jar': '' });
  const speak = `
const { readFileSync } = require('node:fs');
const args = process.argv.slice(2);
if (args[0] === '-version') console.error('openjdk version "21"');
else if (args.at(-1) === '--version') console.log('validator 5.9.1');
else {
  const last = args.at(-1);
  const flavour = args[args.indexOf('--flavour') + 1];
  process.stdout.write(readFileSync(${JSON.stringify(join(folder, 'said.txt'))}, 'utf8').replaceAll('LAST', last).replaceAll('FLAVOUR', flavour));
  process.exitCode = 1;
}`;
  await writeFile(join(folder, 'ace.cjs'), speak);
  await writeFile(join(folder, 'java.cjs'), speak);
  await writeFile(join(folder, 'java'), `#!/bin/sh\nexec "${process.execPath}" "${join(folder, 'java.cjs')}" "$@"\n`);
  await chmod(join(folder, 'java'), 0o755);
  const files = ['epubcheck.jar', 'ace.cjs', 'nu.jar', 'verapdf.jar'];
  for (const [index, file] of files.entries()) process.env[variables[index] ?? ''] = join(folder, file);
  process.env['PATH'] = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
});

afterAll(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

async function saying(said: unknown): Promise<void> {
  await writeFile(join(folder, 'said.txt'), typeof said === 'string' ? said : JSON.stringify(said));
}

const artifactOf = (edition: string, more: Partial<Artifact> = {}): Artifact => ({
  edition,
  path: `a/a.${edition}`,
  mediaType: 'application/octet-stream',
  bytes: new TextEncoder().encode('bytes'),
  ...more,
});

async function examine(edition: string, index = 0, more: Partial<Artifact> = {}): Promise<Findings> {
  const examiner = referenceExaminers[edition]?.[index] as Examiner;
  const means = { inThread: async () => Promise.reject(new Error('no thread')), press: undefined };
  return (await examiner.examine(artifactOf(edition, more), means)) as Findings;
}

const place = { path: 'OEBPS/one.xhtml', line: 11, column: 9 };

describe('EPUBCheck', () => {
  const message = { ID: 'RSC-005', severity: 'ERROR', message: 'no', additionalLocations: 0, locations: [place] };

  it('has errors and warnings at their places, all else counted, and what nobody can mend left out', async () => {
    await saying({
      messages: [
        { ...message, additionalLocations: 2 },
        { ...message, ID: 'PKG-1', severity: 'FATAL', locations: [{ path: 'a.epub', line: -1, column: -1 }] },
        { ...message, ID: 'HTM-1', severity: 'WARNING', locations: [] },
        { ...message, ID: 'ACC-1', severity: 'USAGE' },
        { ...message, ID: 'ACC-2', severity: 'SUPPRESSED' },
        { ...message, ID: 'CSS-028', severity: 'USAGE' },
      ],
    });
    const { faults, evidence, version } = await examine('epub');
    expect(faults).toEqual([
      { severity: 'error', rule: 'RSC-005', text: 'no (and 2 more)', ...place },
      { severity: 'error', rule: 'PKG-1', text: 'no', path: 'a.epub', line: undefined, column: undefined },
      { severity: 'warning', rule: 'HTM-1', text: 'no', path: undefined, line: undefined, column: undefined },
    ]);
    expect([evidence, version]).toEqual(['5 B, 1 remark for information', '5.9.1']);
  });

  it('that breaks is no silence', async () => {
    await saying('');
    await expect(askEpubCheck('a.epub')).rejects.toThrow('Command failed');
    await saying('Exception in thread "main"');
    await expect(askEpubCheck('a.epub')).rejects.toThrow('JSON');
    await saying({ messages: [] });
    expect((await examine('epub')).faults).toEqual([]);
  });
});

describe('Ace', () => {
  const assertion = (outcome: string, impact: string) => ({
    'earl:test': { 'dct:title': 'image-alt', 'earl:impact': impact },
    'earl:result': { 'earl:outcome': outcome, 'dct:description': 'no  words', html: `<img src="${'x'.repeat(500)}">` },
  });

  it('has what fails, by its weight', async () => {
    const assertions = [
      assertion('fail', 'critical'),
      assertion('pass', 'critical'),
      assertion('fail', 'serious'),
      assertion('fail', 'moderate'),
      assertion('fail', 'minor'),
    ];
    await saying({ assertions: [{ 'earl:testSubject': { url: 'one.xhtml' }, assertions }] });
    const { faults } = await examine('epub', 1);
    expect(faults.map(({ severity, path }) => `${severity} ${path ?? ''}`)).toEqual([
      'error one.xhtml',
      'error one.xhtml',
      'warning one.xhtml',
      'warning one.xhtml',
    ]);
    expect(faults[0]?.text).toHaveLength(400);
    expect(faults[0]?.text).toMatch(/^no words <img src="x/u);
  });
});

describe('the Nu checker', () => {
  it('is given all pages at once, and what it says of each is told of that page', async () => {
    const files = ['b.html', 'search.js'].map((name) => ({ path: `a/pages/${name}`, bytes: new Uint8Array(2) }));
    const message = { url: 'file:LAST', type: 'error', message: 'Stray end tag', extract: ' </p>\n', lastLine: 3 };
    await saying({
      messages: [
        { ...message, firstLine: 2, lastColumn: 7, firstColumn: 4 },
        { ...message, type: 'info', subType: 'warning', lastColumn: 1 },
        { ...message, type: 'info', extract: undefined },
        {
          ...message,
          type: 'info',
          subType: 'warning',
          message: 'Resource violates Content Security Policy (meta tag): image “data:image/png',
        },
      ],
    });
    const { faults, evidence } = await examine('html', 0, { files });
    const page = { rule: 'nu', path: 'pages/b.html', text: 'Stray end tag </p>' };
    expect(faults).toEqual([
      { ...page, severity: 'error', line: 2, column: 4 },
      { ...page, severity: 'warning', line: 3, column: 1 },
    ]);
    expect(evidence).toBe('9 B, 1 remark for information');
    expect(referenceExaminers['site']).toBe(referenceExaminers['html']);
  });

  it('that speaks of what nobody asked about is not believed', async () => {
    await saying({ messages: [{ url: 'file:/elsewhere.html', type: 'error', message: 'no' }] });
    await expect(askNuChecker([join(folder, 'a.html')])).rejects.toThrow('nobody asked about');
  });
});

describe('veraPDF', () => {
  const summary = { clause: '6.3', testNumber: 2, failedChecks: 4, description: 'What is asked' };
  const job = (ruleSummaries: readonly object[]) => ({
    report: { jobs: [{ itemDetails: { name: 'LAST' }, validationResult: [{ details: { ruleSummaries } }] }] },
  });
  const failed = { ...summary, ruleStatus: 'FAILED' };

  it('judges by the profile that the file claims, and by PDF/UA', async () => {
    await saying(job([{ ...failed, checks: [{ context: 'root', errorMessage: 'FLAVOUR: no' }] }]));
    const { faults } = await examine('pdf');
    expect(faults).toMatchObject([
      { severity: 'error', rule: '6.3-2', text: 'PDF/A-2a: 2a: no (4 times)' },
      { severity: 'error', rule: '6.3-2', text: 'PDF/UA-1: ua1: no (4 times)' },
    ]);
    const claims = ['<pdfaid:part>3<', 'pdfaid:part="3"', '<pdfaid:part>2<', ''].map((text) =>
      claimedFlavour(new TextEncoder().encode(text)),
    );
    expect(claims).toEqual(['3a', '3a', '2a', '2a']);
  });

  it('may say why in general only, or nothing but that it could not read it', async () => {
    await saying(
      job([
        { ...failed, checks: [] },
        { ...failed, ruleStatus: 'PASSED' },
      ]),
    );
    expect((await askVeraPdf(['a.pdf'], '2a')).get('a.pdf')).toMatchObject([
      { text: 'PDF/A-2a: What is asked (4 times)', context: '' },
    ]);
    await saying({ report: { jobs: [{ itemDetails: { name: 'LAST' }, taskException: {} }] } });
    expect((await askVeraPdf(['a.pdf'], '2a')).get('a.pdf')).toMatchObject([
      { rule: 'unreadable', text: 'it could not be read' },
    ]);
    await saying({ report: { jobs: [] } });
    await expect(askVeraPdf(['a.pdf'], '2a')).rejects.toThrow('veraPDF said nothing about a.pdf');
  });
});

describe('octavo check --reference', () => {
  const words = '---\ntitle: Salt\nauthor: A. Author\nlang: en\n---\n\nThe first.\n';

  async function check(...args: string[]): Promise<{ code: number; err: string }> {
    let err = '';
    const terminal = { env: {}, out: () => undefined, err: (text: string) => void (err += text) };
    const file = join(await folderWith({ 'a.md': words }), 'a.md');
    return { code: await run(['check', file, '--to', 'epub', ...args], terminal), err };
  }

  it('tells what they find at the manuscript’s line, and fails', async () => {
    const locations = [{ path: 'OEBPS/001-a.xhtml', line: 10, column: 215 }];
    await saying({
      assertions: [],
      messages: [{ ID: 'RSC-005', severity: 'ERROR', message: 'no', additionalLocations: 0, locations }],
    });
    const { code, err } = await check('--reference');
    expect(code).toBe(1);
    expect(err).toMatch(/a\.md:7:1 error edition-invalid EPUB: no \(EPUBCheck RSC-005 OEBPS\/001-a\.xhtml:10:215\)/u);
    expect((await check()).code).toBe(0);
  });

  it('says at once which are not there, and makes nothing', async () => {
    const named = process.env['OCTAVO_ACE'];
    process.env['OCTAVO_ACE'] = join(folder, 'none.cjs');
    try {
      const { code, err } = await check('--reference');
      expect(code).toBe(3);
      expect(err).toContain('error reference-missing Ace is not where OCTAVO_ACE says');
    } finally {
      process.env['OCTAVO_ACE'] = named;
    }
  });
});
