/** EPUBCheck, the reference validator of EPUB (https://www.w3.org/publishing/epubcheck/). */
import { runValidator } from '../../system/index.ts';
import type { Remark } from './remark.ts';

/** https://github.com/w3c/epubcheck/wiki/JSON */
interface Report {
  readonly messages: readonly {
    readonly ID: string;
    readonly severity: string;
    readonly message: string;
    readonly additionalLocations: number;
    readonly locations: readonly { readonly path: string; readonly line: number; readonly column: number }[];
  }[];
}

/** Told of every publication that has fonts of its own: nothing that could be mended. */
const unavoidable = 'CSS-028';

/** Everything that it has to say of an EPUB, `usage` and `info` among it. @throws Error where it cannot be asked */
export async function askEpubCheck(file: string): Promise<readonly Remark[]> {
  const options = ['--failonwarnings', '--usage', '--json', '-', '--quiet'];
  const { messages } = JSON.parse(await runValidator('EPUBCheck', [...options, file])) as Report;
  return messages.filter(({ severity, ID }) => severity !== 'SUPPRESSED' && ID !== unavoidable).map(toRemark);
}

function toRemark({ ID, severity, message, locations, additionalLocations }: Report['messages'][number]): Remark {
  const [first] = locations;
  const more = locations.length - 1 + additionalLocations;
  return {
    severity: severity.toLowerCase(),
    rule: ID,
    text: more > 0 ? `${message} (and ${more} more)` : message,
    path: first?.path,
    // -1: of the whole file.
    line: first === undefined || first.line < 1 ? undefined : first.line,
    column: first === undefined || first.column < 1 ? undefined : first.column,
  };
}
