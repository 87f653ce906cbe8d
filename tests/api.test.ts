/** The public API: every example in its documentation runs as it stands there. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { writePdf } from '../src/pdf-file/index.ts';
import * as api from '../src/index.ts';
import { folderWith } from './support/folder.ts';
import { makePdf } from './support/made-pdf.ts';

const root = resolve(import.meta.dirname, '..');

/** Name of the function, class or constant → its example. */
async function collectExamples(): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(join(root, 'src'), { recursive: true })).filter((path) => path.endsWith('.ts'));
  const sources = await Promise.all(paths.map(async (path) => readFile(join(root, 'src', path), 'utf8')));
  const examples = new Map<string, string>();
  for (const source of sources) {
    for (const [, comment = '', name = ''] of source.matchAll(
      /\/\*\*((?:(?!\*\/)[^])*@example(?:(?!\*\/)[^])*)\*\/\nexport (?:async )?(?:function|const|class|interface) (\w+)/gu,
    )) {
      const code = /```ts\n([^]*?)```/u.exec(comment)?.[1] ?? '';
      examples.set(name, code.replace(/^ \* ?/gmu, ''));
    }
  }
  return examples;
}

const examples = await collectExamples();

it('is small', () => {
  expect(Object.keys(api).toSorted()).toEqual(['Failure', 'Report', 'impose', 'openSession', 'publish', 'rules']);
});

it('has an example for every export, and for plug-ins', () => {
  expect([...Object.keys(api), 'Plugin'].filter((name) => !examples.has(name))).toEqual([]);
});

it.each([...examples.keys()])(
  'runs the example of %s',
  async (name) => {
    const folder = await folderWith({
      'package.json': '{"type": "module"}',
      'my-book/book.yaml': 'title: T\nchapters: [a.md]\n',
      'my-book/a.md': '# A\n\nWords.',
      'my-book.pdf': writePdf(makePdf(['one', 'two', 'three'])),
      'example.js': ts.transpile(examples.get(name) ?? '', { target: ts.ScriptTarget.ES2022 }),
    });
    // As whoever installs the package has it: the bundle, by the exports of its package.json.
    await mkdir(join(folder, 'node_modules'));
    await symlink(root, join(folder, 'node_modules/octavo'));
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['example.js'], { cwd: folder });
    expect(stderr).toBe('');
    const made = await readdir(folder);
    if (name === 'publish' || name === 'openSession' || name === 'Plugin') expect(made).toContain('shelf');
    else expect(stdout).not.toBe('');
  },
  60_000,
);
