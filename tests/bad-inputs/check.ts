/** Publishes a bad input over an earlier good build, and asserts what is said and that nothing is lost. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Press } from '../../src/editions/edition.ts';
import type { EditionName } from '../../src/model/metadata.ts';
import type { Publication } from '../../src/publication.ts';
import { publish } from '../../src/publish.ts';
import type { Report } from '../../src/report/report.ts';
import { folderWith, type Files } from '../support/folder.ts';
import type { BadInput } from './bad-input.ts';

export interface CheckOptions {
  readonly editions?: readonly EditionName[];
  readonly openPress?: (report: Report) => Promise<Press | undefined>;
}

export function describeBadInputs(rows: readonly BadInput[], options: CheckOptions = {}): void {
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => checkBadInput(row, options));
}

export async function checkBadInput(row: BadInput, options: CheckOptions): Promise<void> {
  const { folder, dist } = await prepare(row);
  const editions = options.editions ?? ['html', 'epub'];
  const before = await everythingIn(dist);
  const build = (strict: boolean): Promise<Publication> =>
    publish(join(folder, row.of ?? ''), {
      to: editions,
      out: dist,
      theme: row.theme,
      trim: row.trim,
      strict,
      env: row.env ?? {},
      openPress: options.openPress ?? (() => Promise.resolve(undefined)),
    });

  if (row.exit === 0 && row.says.length > 0) {
    const strict = await build(true);
    expect(strict.exitCode).toBe(1);
    expect(await everythingIn(dist)).toEqual(before);
  }

  const { exitCode, messages } = await build(false);
  const lines = messages
    .filter(({ severity }) => severity !== 'info')
    .map(({ file, line, column, rule, text }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      return `${place} ${rule} ${text}`.trim();
    });
  // Everything expected is said, and nothing else: a message that is not true is as bad as a missing one.
  expect({ exitCode, lines: lines.map((line) => row.says.find((start) => line.startsWith(start)) ?? line) }).toEqual({
    exitCode: row.exit,
    lines: row.says,
  });
  expect(JSON.stringify(messages)).not.toMatch(/\bat .*\.[tj]s:\d+|SECRET/);

  const after = await everythingIn(dist);
  if (exitCode !== 0) {
    expect(after).toEqual(before);
    return;
  }
  // The editions asked for are new and whole, nothing else has changed, nothing unfinished lies about.
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [path, content] of Object.entries(after)) {
    const isNew = editions.some((edition) => path.endsWith(`.${edition}`));
    expect(`${path} ${content === before[path] ? 'old' : 'new'}`).toBe(`${path} ${isNew ? 'new' : 'old'}`);
    if (isNew && path.endsWith('.epub')) expect(content.startsWith('PK')).toBe(true);
    if (isNew && path.endsWith('.pdf')) expect(content.slice(0, 5)).toBe('%PDF-');
    if (path.endsWith('.html')) checkHtml(content, row);
  }
}

function checkHtml(html: string, row: BadInput): void {
  expect(html.trimEnd().endsWith('</html>')).toBe(true);
  const text = html.replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, '');
  for (const words of row.keeps ?? []) expect(text).toContain(words);
  for (const thing of row.without ?? []) expect(html).not.toContain(thing);
}

async function prepare(row: BadInput): Promise<{ folder: string; dist: string }> {
  const folder = await folderWith(row.files);
  const above = dirname(folder);
  for (const [path, target] of Object.entries(row.links ?? {})) await symlink(target, join(folder, path));
  const slug = row.of === undefined ? 'my-book' : 'essay';
  const good: Files = {
    [`dist/${slug}/${slug}.html`]: 'good',
    [`dist/${slug}/${slug}.epub`]: 'good',
    [`dist/${slug}/${slug}.pdf`]: 'good',
    'dist/other/other.txt': 'good',
  };
  for (const [path, content] of Object.entries({ ...row.beside, ...good })) {
    await mkdir(dirname(join(above, path)), { recursive: true });
    await writeFile(join(above, path), content);
  }
  return { folder, dist: join(above, 'dist') };
}

/** Every file with its content, empty folders too: a folder left over is something left over. */
async function everythingIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }));
  const read = await Promise.all(
    paths.map(
      async ({ path, isFile }) =>
        [path.slice(folder.length + 1), isFile ? await readFile(path, 'latin1') : ''] as const,
    ),
  );
  return Object.fromEntries(read.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
