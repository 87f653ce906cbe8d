/** Ace by DAISY, the accessibility checker for EPUB (https://daisy.github.io/ace/). */
import { runValidator } from '../../system/index.ts';
import type { Remark } from './remark.ts';

interface Assertion {
  readonly 'earl:test': { readonly 'dct:title': string; readonly 'earl:impact': string };
  readonly 'earl:result': {
    readonly 'earl:outcome': string;
    readonly 'dct:description': string;
    readonly html?: string;
  };
}

/** https://daisy.github.io/ace/docs/report-json/ */
interface Report {
  readonly assertions: readonly {
    readonly 'earl:testSubject': { readonly url: string };
    readonly assertions: readonly Assertion[];
  }[];
}

/** Without a folder for its report it writes it to standard output. Milliseconds for a document. */
const options = ['--silent', '--timeout', '600000'];

/** Everything that an EPUB fails. @throws Error where it cannot be asked, or there is no browser for it */
export async function askAce(file: string): Promise<readonly Remark[]> {
  // It gives a browser five seconds to start: too few for a busy machine.
  const report = JSON.parse(await runValidator('Ace', [...options, file], { ACE_TIMEOUT_INITIAL: '60000' })) as Report;
  return report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions
      .filter(({ 'earl:result': { 'earl:outcome': outcome } }) => outcome === 'fail')
      .map((assertion) => toRemark(assertion, url)),
  );
}

function toRemark({ 'earl:test': test, 'earl:result': result }: Assertion, path: string): Remark {
  const text = `${result['dct:description']} ${result.html ?? ''}`.replace(/\s+/gu, ' ').trim().slice(0, 400);
  return { severity: test['earl:impact'], rule: test['dct:title'], text, path };
}
