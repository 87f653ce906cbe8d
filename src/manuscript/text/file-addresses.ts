/** Files of the folder that a text names beside `{{#include}}`: tables of data, code (see named-files.ts). */
import { posix } from 'node:path';
import { decodePercent } from '../../model/index.ts';

/** `![…](data.csv)`; `file=main.rs`, `include="main.rs"` behind a fence; `:file: data.csv`, `{literalinclude} main.py`; `<<< main.ts`. */
const patterns: readonly RegExp[] = [
  /\]\(\s{0,9}(?:<([^<>\n]{1,500}\.[ct]sv)>|([^\s()<>]{1,500}\.[ct]sv))[\s)]/giu,
  /^[ \t>]{0,99}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,9})?(?:`{3}|~{3})[^\n]{0,500}?[ \t{,](?:file|include)=(?:"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^\s"'{}]{1,500}))/gimu,
  /^[ \t>]{0,99}:file:[ \t]{1,9}(\S[^\n]{0,499})$/gmu,
  /\{literalinclude\}[ \t]{1,9}(\S[^\n]{0,499})/gu,
  /^[ \t>]{0,99}<<<[ \t]{1,9}([^\s#{]{1,500})/gmu,
];

const mayHave = /\.[ct]sv\b|(?:file|include)\s{0,9}=|:file:|\{literalinclude\}|<<</iu;

/** Whether a text may have code or tables from files, or data of its own. */
export function mayNameFiles(text: string): boolean {
  return mayHave.test(text) || text.includes('{csv-table}');
}

/** As they are written, more rather than fewer. */
export function findNamedFiles(text: string): string[] {
  if (!mayHave.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => match.slice(1).filter((address) => address !== undefined)),
  );
}

/** @param from the file that names it; `@/` is the manuscript's folder (VitePress) */
export function locateFile(address: string, from: string): string {
  const path = decodePercent(address.trim());
  if (path.startsWith('@/')) return posix.normalize(path.slice(2));
  return posix.normalize(posix.join(posix.dirname(from), path));
}
