import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { attachSource } from '../../src/editions/pdf/archive/catalogue/attachments.ts';
import { writePdf } from '../../src/pdf-file/index.ts';
import { publish } from '../../src/publish.ts';
import type { OpenPress } from '../../src/system/browser/press.ts';
import { classicPdf, streamedPdf } from '../support/classic-pdf.ts';
import { folderWith } from '../support/folder.ts';
import { makePdf } from '../support/made-pdf.ts';
import { openTestPress } from '../support/pdf-printing.ts';

let press: OpenPress;
beforeAll(async () => {
  press = await openTestPress();
});
afterAll(() => press.close());

async function octavo(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await run(args, { env: {}, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

async function pdfWith(sources: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith({});
  const file = makePdf(['x']);
  attachSource(
    file,
    new Map(Object.entries(sources).map(([path, text]) => [path, Buffer.from(text)])),
    '2026-01-01T00:00:00Z',
  );
  await writeFile(join(folder, 'book.pdf'), writePdf(file));
  return join(folder, 'book.pdf');
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script><path d="M0 0h9"/></svg>';

describe('octavo restore', () => {
  test('gives back the manuscript of which the PDF was built, nothing that lay beside it, and so the PDF again', async () => {
    const files = {
      'book.yaml': 'title: Whales\r\nlanguage: en\r\nchapters: [one.md, parts/two.md]\r\npdf: {source: true}\r\n',
      'one.md': '\ufeff# One\n\n![A line](figures/line%20a.svg)',
      'parts/two.md': '# Two\n\n<!-- a remark -->\n\nWords  \n',
      'figures/line a.svg': drawing,
    };
    const folder = await folderWith({ ...files, 'secret.md': 'Not in the book.', '.notes': 'Nor this.' });
    const out = join(folder, '..', 'dist');
    const print = (manuscript: string): ReturnType<typeof publish> =>
      publish(manuscript, {
        to: ['pdf'],
        out: out,
        env: {},
        openPress: () => Promise.resolve(press),
      });
    const publication = await print(folder);
    const pdf = publication.editions[0]?.path ?? '';
    expect(publication.exitCode).toBe(0);
    expect(await readFile(pdf, 'latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
    const target = join(folder, '..', 'again');
    const { code, err } = await octavo('restore', pdf, '--out', target);
    expect([code, err]).toEqual([0, '  4 files, as they were\n']);
    const found = (await readdir(target, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(found.map(({ name }) => name).toSorted()).toEqual(['book.yaml', 'line a.svg', 'one.md', 'two.md']);
    for (const [path, text] of Object.entries(files)) {
      expect((await readFile(join(target, path))).equals(Buffer.from(text))).toBe(true);
    }
    // The name of the folder is in no PDF.
    const again = await print(target);
    expect((await readFile(again.editions[0]?.path ?? '')).equals(await readFile(pdf))).toBe(true);
  }, 120_000);

  test('takes in the themes of the manuscript, however they are named, so that the PDF is made again', async () => {
    const files = {
      'book.yaml': 'title: Whales\nlanguage: en\ntheme: looks\nchapters: [one.md]\npdf: {source: true}\n',
      'one.md': '# One\n\nWords.\n',
      'looks/theme.json': '{"extends": "../older/looks"}',
      'looks/typography.css': 'p { color: #300 }',
      'older/looks/theme.json': '{"extends": "modern"}',
      'older/looks/typography.css': 'p { text-indent: 3em }',
    };
    const folder = await folderWith({ ...files, 'modern/theme.json': '{}', 'older/notes.txt': 'Not of the theme.' });
    const print = async (manuscript: string, out: string): Promise<string> => {
      const openPress = (): Promise<OpenPress> => Promise.resolve(press);
      const { exitCode, editions } = await publish(manuscript, { to: ['pdf'], out, env: {}, openPress });
      expect(exitCode).toBe(0);
      return editions[0]?.path ?? '';
    };
    const pdf = await print(folder, join(folder, '..', 'dist'));
    const target = join(folder, '..', 'restored');
    expect(await octavo('restore', pdf, '--out', target)).toMatchObject({ code: 0, err: '  6 files, as they were\n' });
    for (const [path, text] of Object.entries(files)) expect(await readFile(join(target, path), 'utf8')).toBe(text);
    const again = await print(target, join(folder, '..', 'dist-again'));
    expect((await readFile(again)).equals(await readFile(pdf))).toBe(true);
  }, 120_000);

  test('writes files whose names begin with a dot only if asked to', async () => {
    const pdf = await pdfWith({ 'a.md': 'x', '.git/hooks/pre-commit': 'y', 'b/.env': 'z' });
    const target = join(pdf, '..', 'plain');
    const { code, err } = await octavo('restore', pdf, '--out', target);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining('left out, since their names begin with a dot:') as string,
    ]);
    expect(err).toContain('".git/hooks/pre-commit", "b/.env"; --allow-hidden writes them, too');
    expect(await readdir(target, { recursive: true })).toEqual(['a.md']);
    const whole = join(pdf, '..', 'whole');
    expect(await octavo('restore', pdf, '--out', whole, '--allow-hidden')).toMatchObject({
      code: 0,
      err: '  3 files, as they were\n',
    });
    expect(await readFile(join(whole, '.git/hooks/pre-commit'), 'utf8')).toBe('y');
  });

  test('leaves the manuscript out if nobody asked', async () => {
    const folder = await folderWith({ 'essay.md': '# Essay\n\nWords.' });
    const publication = await publish(join(folder, 'essay.md'), {
      to: ['pdf'],
      out: join(folder, 'dist'),
      env: {},
      openPress: () => Promise.resolve(press),
    });
    const { code, err } = await octavo('restore', publication.editions[0]?.path ?? '', '--out', join(folder, 'no'));
    expect(code).toBe(1);
    expect(err).toMatch(/source-missing .* carries no manuscript\n.*--attach-source/s);
  }, 120_000);

  test('overwrites nothing', async () => {
    const pdf = await pdfWith({ 'a.md': 'new' });
    const target = await folderWith({ 'a.md': 'old' });
    const { code, err } = await octavo('restore', pdf, '--out', target);
    expect(code).toBe(2);
    expect(err).toContain('is there already and not empty');
    expect(await readFile(join(target, 'a.md'), 'utf8')).toBe('old');
    const empty = join(target, 'empty');
    await mkdir(empty);
    expect((await octavo('restore', pdf, '--out', empty)).code).toBe(0);
    expect(await readFile(join(empty, 'a.md'), 'utf8')).toBe('new');
  });

  test.each([
    '../out.md',
    '/etc/out.md',
    'a/../../out.md',
    'C:\\out.md',
    'a\\b.md',
    'a//b.md',
    'a/./b.md',
    'nul',
    'con.md',
    'a\0.md',
    'x. ',
    '',
  ])('does not follow the path %j', async (path) => {
    const pdf = await pdfWith({ 'good.md': 'x', [path]: 'y' });
    const target = join(pdf, '..', 'target');
    const { code, err } = await octavo('restore', pdf, '--out', target);
    expect(code).toBe(1);
    expect(err).toContain('source-damaged');
    expect(await readdir(join(pdf, '..'))).toEqual(['book.pdf']);
  });

  test('says what is damaged', async () => {
    const pdf = await pdfWith({ 'one.md': 'first', 'two.md': 'second' });
    const text = await readFile(pdf, 'latin1');
    const at = text.indexOf('/Size 6');
    const damaged = at < 0 ? text : `${text.slice(0, at)}/Size 7${text.slice(at + 7)}`;
    await writeFile(pdf, damaged, 'latin1');
    const { code, err } = await octavo('restore', pdf, '--out', join(pdf, '..', 'target'));
    expect(err).toContain('is not as it was put there: two.md');
    expect(code).toBe(1);
    expect(await readdir(join(pdf, '..'))).toEqual(['book.pdf']);
  });

  test.each([
    ['has a catalog in a circle of references', classicPdf(['2 0 R', '1 0 R'])],
    [
      'has a table without width',
      streamedPdf('<</Size 2000000000 /W [0 0 0] /Root 1 0 R /Length 1>>\nstream\na\nendstream'),
    ],
    ['names more files than a manuscript has', classicPdf([`<</AF [${'2 0 R '.repeat(100_001)}]>>`, '<<>>'])],
  ])('refuses in words what %s', async (_what, bytes) => {
    const pdf = join(await folderWith({ 'book.pdf': bytes }), 'book.pdf');
    const { code, err } = await octavo('restore', pdf, '--out', join(pdf, '..', 'target'));
    expect(err).toContain('error pdf-unreadable This is no PDF that can be read');
    expect(code).toBe(1);
    expect(await readdir(join(pdf, '..'))).toEqual(['book.pdf']);
  });
});
