/** The Nu HTML checker (https://validator.github.io/validator/). */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Finding, Validator } from './finding.ts';
import { runJar } from './java.ts';

interface Report {
  readonly messages: readonly {
    readonly type: string;
    readonly subType?: string;
    readonly message: string;
    readonly extract?: string;
    readonly lastLine?: number;
    readonly lastColumn?: number;
  }[];
}

// The package's own main module would look for a Java to download.
const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar');

export const nu: Validator = {
  name: 'Nu checker',
  reads: ['html'],
  async validate(file) {
    const report = JSON.parse(
      await runJar(jar, ['--format', 'json', '--stdout', '--exit-zero-always', file]),
    ) as Report;
    return report.messages.map(toFinding);
  },
};

function toFinding({
  type,
  subType,
  message,
  extract = '',
  lastLine,
  lastColumn,
}: Report['messages'][number]): Finding {
  return {
    severity: subType ?? type,
    rule: 'nu',
    text: `${message} ${extract.replace(/\s+/gu, ' ').slice(0, 160)}`.trim(),
    place: [lastLine, lastColumn].filter((part) => part !== undefined).join(':'),
  };
}
