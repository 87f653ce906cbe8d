/** Ace by DAISY, the accessibility checker for EPUB (https://daisy.github.io/ace/). */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from './browser.ts';
import type { Finding, Validator } from './finding.ts';

interface Assertion {
  readonly 'earl:test': { readonly 'dct:title': string; readonly 'earl:impact': string };
  readonly 'earl:result': {
    readonly 'earl:outcome': string;
    readonly 'dct:description': string;
    readonly html?: string;
  };
}

interface Report {
  readonly assertions: readonly {
    readonly 'earl:testSubject': { readonly url: string };
    readonly assertions: readonly Assertion[];
  }[];
}

const run = promisify(execFile);
const program = join(dirname(createRequire(import.meta.url).resolve('@daisy/ace-cli/package.json')), 'bin', 'ace.js');

export const ace: Validator = {
  name: 'Ace',
  reads: ['epub'],
  async validate(file) {
    const browser = await findBrowser();
    const folder = await mkdtemp(join(tmpdir(), 'octavo-ace-'));
    try {
      await run(process.execPath, [program, '--outdir', folder, '--force', '--silent', '--timeout', '600000', file], {
        env: {
          ...process.env,
          ...browser.env,
          PUPPETEER_EXECUTABLE_PATH: browser.executable,
          // It gives a browser five seconds to start: too few for a busy machine.
          ACE_TIMEOUT_INITIAL: '60000',
        },
        maxBuffer: 64 * 1024 * 1024,
      });
      const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report;
      return report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
        assertions
          .filter((assertion) => assertion['earl:result']['earl:outcome'] === 'fail')
          .map((assertion) => toFinding(assertion, url)),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function toFinding({ 'earl:test': test, 'earl:result': result }: Assertion, place: string): Finding {
  const text = `${result['dct:description']} ${result.html ?? ''}`.replace(/\s+/gu, ' ').slice(0, 400);
  return { severity: test['earl:impact'], rule: test['dct:title'], text, place };
}
