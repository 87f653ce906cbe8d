/** The Nu HTML checker (https://validator.github.io/validator/). */
import { fileURLToPath } from 'node:url';
import { runValidator } from '../../system/index.ts';
import type { Remark } from './remark.ts';

/** https://github.com/validator/validator/wiki/Output-%C2%BB-JSON */
interface Report {
  readonly messages: readonly {
    readonly url: string;
    readonly type: string;
    readonly subType?: string;
    readonly message: string;
    readonly extract?: string;
    /** Absent where it is the last, too. */
    readonly firstLine?: number;
    readonly firstColumn?: number;
    readonly lastLine?: number;
    readonly lastColumn?: number;
  }[];
}

/**
 * All of them in one run: a site has a hundred pages, and Java takes its time to start.
 * @param files absolute paths
 * @returns what it has to say of each
 * @throws Error where it cannot be asked, or speaks of something else
 */
export async function askNuChecker(files: readonly string[]): Promise<ReadonlyMap<string, readonly Remark[]>> {
  const options = ['--format', 'json', '--stdout', '--exit-zero-always'];
  const { messages } = JSON.parse(await runValidator('Nu checker', [...options, ...files])) as Report;
  const remarks = new Map<string, Remark[]>(files.map((file) => [file, []]));
  for (const message of messages.filter((one) => !isOfDataAddress(one))) {
    // `file:/tmp/…` is as good an address as `file:///tmp/…`.
    const own = remarks.get(fileURLToPath(message.url));
    if (own === undefined) throw new Error(`the Nu checker speaks of ${message.url}, which nobody asked about`);
    own.push(toRemark(message));
  }
  return remarks;
}

/**
 * It cannot read `data:` addresses (26.9, November 2026: its policy checker knows URLs with a host alone), and says
 * of each that the policy forbids it, whatever the policy is. That browsers load what is in the file under its policy
 * is proved in one: tests/editions/html/in-browser.test.ts.
 */
function isOfDataAddress({ subType, message }: Report['messages'][number]): boolean {
  return (
    subType === 'warning' &&
    /^Resource violates Content Security Policy \(meta tag\): (?:image|external stylesheet) “data:/u.test(message)
  );
}

function toRemark(message: Report['messages'][number]): Remark {
  const { type, subType, message: said, extract = '', firstLine, firstColumn, lastLine, lastColumn } = message;
  return {
    severity: subType ?? type,
    rule: 'nu',
    text: `${said} ${extract.trim().replace(/\s+/gu, ' ').slice(0, 160)}`.trim(),
    line: firstLine ?? lastLine,
    column: firstColumn ?? lastColumn,
  };
}
