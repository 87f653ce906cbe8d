/** fetch.txt: files that others are to get (RFC 8493, 2.2.3). Nothing is got; where they would lie is looked at. */
import { type Report, said } from '../../report/index.ts';
import { decodePath, tellDanger } from '../paths.ts';
import type { BagFiles } from './entries.ts';
import { type Declaration, readText } from './tag-files.ts';

export async function checkFetch(files: BagFiles, { encoding, isNew }: Declaration, report: Report): Promise<void> {
  const file = 'fetch.txt';
  const entry = files.get(file);
  if (entry === undefined) return;
  const text = await readText(entry, file, encoding, report);
  for (const [index, line] of (text ?? '').split(/\r\n|\r|\n/u).entries()) {
    if (line === '') continue;
    const place = { file, line: index + 1 };
    const written = /^\S+[ \t]+(?:\d+|-)[ \t]+(\S.*)$/u.exec(line)?.[1];
    if (written === undefined) {
      report.add('bag-manifest', said`It is no line of an address, a length and a path`, place);
      continue;
    }
    const path = decodePath(isNew ? written : written.replace(/^\.\//u, ''), isNew);
    const danger = tellDanger(path) ?? (path.startsWith('data/') ? undefined : said`it is not in data/`);
    if (danger !== undefined) report.add('bag-unsafe', said`${JSON.stringify(path)}: ${danger}`, place);
  }
}
