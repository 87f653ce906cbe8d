/** bag-info.txt as labels and what they say (RFC 8493, 2.2.2). */
import { type Phrase, type Report, said } from '../../report/index.ts';
import type { BagFiles } from './entries.ts';
import { type Declaration, readText } from './tag-files.ts';

/** By label, each value in its order. */
export type BagInfo = ReadonlyMap<string, readonly string[]>;

const file = 'bag-info.txt';

export async function readBagInfo(
  files: BagFiles,
  { encoding }: Pick<Declaration, 'encoding'>,
  report: Report,
): Promise<BagInfo> {
  const info = new Map<string, string[]>();
  const entry = files.get(file);
  const text = entry === undefined ? undefined : await readText(entry, file, encoding, report);
  let last: string[] | undefined;
  for (const [index, line] of (text ?? '').split(/\r\n|\r|\n/u).entries()) {
    const colon = line.indexOf(':');
    const label = colon > 0 && /^\S/u.test(line) ? line.slice(0, colon).trimEnd() : undefined;
    if (label !== undefined) {
      last = info.get(label) ?? [];
      last.push(line.slice(colon + 1).trim());
      info.set(label, last);
    } else if (/^[ \t]+\S/u.test(line) && last !== undefined) {
      // A long value goes on in the next line.
      last.push(`${last.pop() ?? ''} ${line.trim()}`);
    } else if (line.trim() !== '') {
      report.add('bag-profile', said`It is no line with a label and what it says`, { file, line: index + 1 });
    }
  }
  return info;
}

/** Octets and files, as the bag counts them. */
export function checkSum(info: BagInfo, payload: { readonly files: number; readonly bytes: number }, report: Report) {
  const say = (bytes: number, files: number): Phrase =>
    said`${bytes === 1 ? said`1 byte` : said`${bytes} bytes`} in ${files === 1 ? said`1 file` : said`${files} files`}`;
  for (const oxum of info.get('Payload-Oxum') ?? []) {
    if (oxum === `${payload.bytes}.${payload.files}`) continue;
    const [, bytes, files] = /^(\d{1,15})\.(\d{1,15})$/u.exec(oxum) ?? [];
    const meant =
      files === undefined
        ? said`which is no number of bytes, a full stop and a number of files`
        : said`that is ${say(Number(bytes), Number(files))}`;
    const text = said`Payload-Oxum says ${oxum}, ${meant}; in data/ there are ${say(payload.bytes, payload.files)}`;
    report.add('bag-manifest', text, { file }, said`Files were added, lost or changed, or the line itself was.`);
  }
}
