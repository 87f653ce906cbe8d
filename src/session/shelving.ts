/** Finished editions of a title are put on the shelf, and what lies there besides is told. */
import type { Artifact } from '../model/index.ts';
import { type Report, said } from '../report/index.ts';
import { shelve } from '../system/index.ts';
import { findOutdated } from './outdated.ts';

/** All of them or none. @returns the path of each @throws Failure output-unwritable, output-foreign */
export async function shelveTitle(
  slug: string,
  artifacts: readonly Artifact[],
  out: string,
  report: Report,
): Promise<readonly string[]> {
  const paths = await shelve(out, artifacts, (folder, names) =>
    report.add('output-others', said`In ${folder} lie files of somebody else, which stay: ${names.join(', ')}`, {}),
  );
  for (const { name, kind } of await findOutdated(out, slug, artifacts)) {
    const again = kind === 'report' ? said`Build with --report` : said`Deposit the book again`;
    report.add(
      'output-outdated',
      said`${name} is of an earlier build, and not of these editions`,
      {},
      said`${again}, or move it away.`,
    );
  }
  return paths;
}
