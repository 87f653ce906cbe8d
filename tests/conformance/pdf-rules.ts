/** Whether veraPDF and our own check of PDFs agree: on the rules there are, and on what breaks them. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import JSZip from 'jszip';
import type { DamagedFile } from './fixtures.ts';
import { askVeraPdf, type FailedRule } from '../../src/checks/reference/verapdf.ts';
import { fetchVeraPdf } from './maven.ts';

/** Rules that veraPDF has in its profiles and lets pass: it takes what is missing from elsewhere. */
const overlooked = new Set(['A6.2.11.2-1', 'UA7.1-12']);

const table = join(import.meta.dirname, '../../.github/pdf-rules.md');

/** What the table in the documentation lacks, or has too much. */
export async function compareRules(): Promise<string[]> {
  const text = await readFile(table, 'utf8');
  const documented = new Set([...text.matchAll(/^\| (U?A\d[\d.]*-\d+) /gmu)].map(([, id]) => id ?? ''));
  const jar = await JSZip.loadAsync(await readFile(await fetchVeraPdf()));
  const real = new Set<string>();
  for (const [prefix, profile] of [
    ['A', 'PDFA-2A'],
    ['UA', 'PDFUA-1'],
  ] as const) {
    const xml = await jar.file(`org/verapdf/pdfa/validation/${profile}.xml`)?.async('string');
    for (const [id] of xml?.matchAll(/<id [^>]*>/gu) ?? []) {
      const clause = /clause="([^"]+)"/u.exec(id)?.[1] ?? '';
      const test = /testNumber="([^"]+)"/u.exec(id)?.[1] ?? '';
      real.add(`${prefix}${clause}-${test}`);
    }
  }
  if (real.size === 0) return ['veraPDF has no profiles'];
  return [
    ...[...real].filter((id) => !documented.has(id)).map((id) => `${id} is not in the table`),
    ...[...documented].filter((id) => !real.has(id)).map((id) => `${id} is in the table, but veraPDF has no such rule`),
  ];
}

/** The damaged files that veraPDF does not refuse for the rule that they break. */
export async function findAccepted(files: readonly DamagedFile[]): Promise<string[]> {
  const accepted: string[] = [];
  for (const [prefix, flavour] of [
    ['A', '2a'],
    ['UA', 'ua1'],
  ] as const) {
    const pattern = new RegExp(`^${prefix}\\d`, 'u');
    const group = files.filter(({ breaks }) => breaks.some((id) => pattern.test(id)));
    const verdicts = await askVeraPdf(
      group.map(({ path }) => resolve(path)),
      flavour,
    );
    for (const { path, what, breaks } of group) {
      const failed: readonly FailedRule[] = verdicts.get(resolve(path)) ?? [];
      const rules = new Set(failed.map(({ rule }) => `${prefix}${rule}`));
      for (const id of breaks.filter((each) => pattern.test(each) && !overlooked.has(each)))
        if (!rules.has(id) && !rules.has(`${prefix}unreadable`)) accepted.push(`${id} in ${path}: ${what}`);
    }
  }
  return accepted;
}
