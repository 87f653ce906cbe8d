/** What can be mended without a doubt: shown first, written whole, and never over what somebody has changed. */
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Questions } from '../../src/commands/questions.ts';
import { run } from '../../src/commands/run.ts';
import type { Terminal } from '../../src/commands/terminal.ts';
import { replaceFile } from '../../src/system/index.ts';
import { folderWith } from '../support/folder.ts';

async function fix(args: readonly string[], more: Partial<Terminal> = {}) {
  let [out, err] = ['', ''];
  const terminal = { env: {}, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return { code: await run(['fix', ...args], { ...terminal, ...more }), out, err };
}

async function mended(text: string, ...options: string[]): Promise<string> {
  const path = join(await folderWith({ 'a.md': text }), 'a.md');
  await fix([path, '--write', ...options]);
  return readFile(path, 'utf8');
}

const answering = (yes: boolean): Questions => ({
  choose: () => Promise.resolve(''),
  ask: () => Promise.resolve(''),
  confirm: () => Promise.resolve(yes),
});

const said = '---\nlang: en\n---\n\n';

describe('octavo fix', () => {
  it.each<[string, string, string]>([
    ['a heading without a space', '# A\n\n##Light\n\n> ###Deep', '# A\n\n## Light\n\n> ###Deep'],
    ['spaces typed twice', 'One.  Two   **three  four** and  `a  b`.', 'One. Two **three four** and `a  b`.'],
    ['a link to a place', '[a](#teh-end "x  y")\n\n## The end', '[a](#the-end "x  y")\n\n## The end'],
    [
      'several links in a line',
      '[a](#teh-end) ![](#teh-end) [b](<#teh-end>)\n\n## The end',
      '[a](#the-end) ![](#teh-end) [b](<#the-end>)\n\n## The end',
    ],
  ])('mends %s', async (_name, before, after) => {
    expect(await mended(`${said}${before}\n`)).toBe(`${said}${after}\n`);
  });

  it.each([
    ['spaces at the ends of lines', 'One  \ntwo\n\n- a\n-   b'],
    ['code, formulas and HTML', '    a  b\n\n```\na  b\n```\n\n$a  b$ and <i title="a  b">c</i>'],
    ['tables', '| a   | b |\n|-----|---|\n| c   | d |'],
    ['verse and line blocks', ':::verse\nOne  gap\n:::\n\n| One  gap\n|   two'],
    ['apostrophes that nobody asked about', "It's"],
    ['a link with two candidates', '[a](#end-x)\n\n## End a\n\n## End b'],
    ['a link that is written in another way', '[a][teh]\n\n[teh]: #teh-end\n\n## The end'],
    ['hashtags', '#light and ##'],
  ])('leaves %s alone', async (_name, text) => {
    expect(await mended(`${said}${text}\n`)).toBe(`${said}${text}\n`);
  });

  it('mends apostrophes where they are asked for, and nowhere but within words', async () => {
    expect(await mended(`${said}It's 'so', \`it's\`.\n`, '--apostrophes')).toBe(`${said}It’s 'so', \`it's\`.\n`);
  });

  it('says the language in the one file, in its front matter, or in book.yaml', async () => {
    const words =
      'The light of the lamp was that of the sun, and it is with the sea that you see the sand and the rest.\n';
    expect(await mended(words)).toBe(`---\nlang: en\n---\n\n${words}`);
    expect(await mended(`---\ntitle: A\n---\n${words}`)).toBe(`---\nlang: en\ntitle: A\n---\n${words}`);
    const folder = await folderWith({
      'book.yaml': '# Mine\ntitle: A\n',
      'a.md': `# A\n\n${words}`,
      'b.md': `# B\n\n${words}`,
    });
    expect((await fix([folder, '--write'])).code).toBe(0);
    expect(await readFile(join(folder, 'book.yaml'), 'utf8')).toBe('# Mine\nlang: en\ntitle: A\n');
    expect((await fix([folder])).err).toBe('There is nothing to mend.\n');
  });

  it('mends links between files', async () => {
    const folder = await folderWith({
      'book.yaml': 'title: A\nlang: en\n',
      '10-a.md': '# A\n\n[b](b.md#x) [c](20-bb.md)\n',
      'sub/20-b.md': '# B\n\nWords.\n',
    });
    await fix([folder, '--write']);
    expect(await readFile(join(folder, '10-a.md'), 'utf8')).toBe('# A\n\n[b](sub/20-b.md#x) [c](20-bb.md)\n');
  });

  it('keeps line ends, a byte order mark, permissions and a missing last line end', async () => {
    const folder = await folderWith({});
    const path = join(folder, 'a.md');
    await writeFile(path, '\uFEFF# A\r\n\r\n##Light  x\r\n\r\nOne.  Two');
    await chmod(path, 0o640);
    await fix([path, '--write']);
    expect(await readFile(path, 'utf8')).toBe('\uFEFF# A\r\n\r\n## Light x\r\n\r\nOne. Two');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('shows a diff first, and writes nothing without a yes', async () => {
    const text = `${said}# A\n\n##Light\n\nOne.  Two.\n`;
    const path = join(await folderWith({ 'a.md': text }), 'a.md');
    const { code, out, err } = await fix([path]);
    expect(code).toBe(1);
    expect(out).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -5,5 +5,5 @@\n # A\n \n-##Light\n+## Light\n \n-One.  Two.\n+One. Two.\n',
    );
    expect(err).toContain('1 heading without a space, 1 space typed twice\nNothing was written.');
    expect((await fix([path], { questions: answering(false) })).code).toBe(1);
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(JSON.parse((await fix([path, '--json'])).out)).toMatchObject({
      files: [{ file: 'a.md', counts: { headings: 1, spaces: 1 }, outcome: 'shown' }],
    });
    expect((await fix([path], { questions: answering(true) })).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(`${said}# A\n\n## Light\n\nOne. Two.\n`);
  });

  it('does not touch a file that has changed meanwhile', async () => {
    const path = join(await folderWith({ 'a.md': `${said}One.  Two.\n` }), 'a.md');
    const confirm = async (): Promise<boolean> => {
      await writeFile(path, 'Mine.\n');
      return true;
    };
    const { code, err } = await fix([path], { questions: { ...answering(true), confirm } });
    expect(code).toBe(1);
    expect(err).toContain('a.md has changed meanwhile');
    expect(await readFile(path, 'utf8')).toBe('Mine.\n');
  });
});

it('a file that cannot be written stays as it was', async () => {
  const path = join(await folderWith({ 'a.md': 'x' }), 'none', 'a.md');
  await expect(replaceFile(path, Buffer.from('x'), Buffer.from('y'))).rejects.toMatchObject({ exitCode: 3 });
});
