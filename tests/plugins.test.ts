/** The plug-ins of the handbook as they stand there, and what is said of faulty ones. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/commands/run.ts';
import type { Plugin } from '../src/plugin.ts';
import { publish } from '../src/publish.ts';
import { Failure } from '../src/report/report.ts';
import { folderWith } from './support/folder.ts';

const chapter = resolve(import.meta.dirname, '../content/handbook/48-plug-ins.md');
const modules = new Map<string, string>();

beforeAll(async () => {
  for (const [, code = ''] of (await readFile(chapter, 'utf8')).matchAll(/^```js\n([^]*?)^```$/gmu)) {
    const name = /export default \{ name: '([^']+)'/u.exec(code)?.[1];
    if (name !== undefined) modules.set(name, code);
  }
});

const files = {
  'book.yaml': 'title: T\nchapters: [a.md, b.md]\n',
  'a.md': '# A\n\nOf [Beagle]{.ship} and an ISBN.\n\nHere is TK.',
  'b.md': '# B\n\nMore [Beagle]{.ship}.^[A note.]\n\n```bars\n30 80\n```\n',
};

/** Builds a book with one of the handbook's plug-ins, from the command line. */
async function build(name: string, ...args: readonly string[]) {
  const folder = await folderWith(files);
  const module = join(folder, '..', `${name}.mjs`);
  await writeFile(module, modules.get(name) ?? '');
  const out = join(folder, '..', 'dist');
  let said = '';
  const code = await run(['build', folder, '--plugins', module, '--out', out, ...args], {
    env: { SOURCE_DATE_EPOCH: '0' },
    out: () => undefined,
    err: (text) => void (said += text),
  });
  const read = (extension: string): Promise<Buffer> => readFile(join(out, 'my-book', `my-book.${extension}`));
  return { code, said, read, out };
}

describe('the plug-ins of the handbook', () => {
  it('are one of each kind', () => {
    expect([...modules.keys()]).toEqual(['gaps', 'abbreviations', 'bars', 'ships', 'plain-text', 'isbn']);
  });

  it('remark: finds a gap at its line', async () => {
    const { code, said } = await build('gaps', '--to', 'html');
    expect(said).toContain('a.md:5:1 warning plug-in-warning gaps: something is to come here');
    expect(code).toBe(0);
    expect((await build('gaps', '--to', 'html', '--strict')).code).toBe(1);
  });

  it('rehype: says what is meant', async () => {
    const { read } = await build('abbreviations', '--to', 'html');
    expect(String(await read('html'))).toContain('<abbr title="International Standard Book Number">ISBN</abbr>');
  });

  it('drawings: draws bars, with words', async () => {
    const { code, read, said } = await build('bars', '--to', 'html');
    expect(said).not.toContain('drawing-failed');
    expect(code).toBe(0);
    expect(String(await read('html'))).toMatch(
      /<img[^>]*alt="Bars of the heights 30, 80\."[^>]*width="24" height="100"/u,
    );
  });

  it('book: makes a list that is in the contents and leads to its places', async () => {
    const { code, read } = await build('ships', '--to', 'html,epub');
    expect(code).toBe(0);
    const html = String(await read('html'));
    expect(html).toMatch(/<li class="entry-appendix"><a href="#ships">/u);
    expect(html).toMatch(/<li>Beagle, <a href="#ship">A<\/a>, <a href="#ship-2">B<\/a><\/li>/u);
    const { messages } = await EpubCheck.validate(new Uint8Array(await read('epub')));
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });

  it('edition: is made where it is asked for, with its option', async () => {
    const { code, read, out } = await build('plain-text', '--to', 'text', '--columns', '20');
    expect(code).toBe(0);
    expect(await readdir(join(out, 'my-book'))).toEqual(['my-book.txt']);
    const text = String(await read('txt'));
    expect(text).toContain('Of Beagle and an\nISBN.\n\nHere is TK.');
    expect(text).toContain('[1] A note.');
  });

  it('edition: is in the help, and in what there is', async () => {
    const module = join(await folderWith({}), 'plain-text.mjs');
    await writeFile(module, modules.get('plain-text') ?? '');
    let said = '';
    const terminal = {
      env: {},
      out: (text: string) => void (said += text),
      err: (text: string) => void (said += text),
    };
    await run(['build', '--help', '--plugins', module], terminal);
    expect(said).toMatch(/--to LIST .*or site: a folder of\s+pages with search, or text: plain text/u);
    expect(said).toMatch(/--columns N +letters in a line of plain text \(72\)/u);
    await run(['build', '--to', 'mobi', '--plugins', module], terminal);
    expect(said).toContain('There are html, site, epub, pdf, text.');
  });

  it('check: asks for an ISBN', async () => {
    const { said } = await build('isbn', '--to', 'html,epub');
    expect(said).toContain('warning plug-in-warning isbn: the book has no ISBN (html, epub)');
  });
});

async function publishWith(plugin: unknown, more: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith({ 'essay.md': '# T\n\nWords [here](#t).', ...more, 'dist/essay/essay.html': 'good' });
  const out = join(folder, 'dist');
  const plugins = [plugin as Plugin].flat();
  const { exitCode, messages } = await publish(join(folder, 'essay.md'), { to: ['html'], out, env: {}, plugins });
  const html = await readFile(join(out, 'essay/essay.html'), 'utf8');
  return {
    exitCode,
    said: messages.filter(({ severity }) => severity !== 'info').map(({ rule, text }) => `${rule} ${text}`),
    html,
  };
}

const paragraph = (tagName: string, properties = {}) => ({ type: 'element', tagName, properties, children: [] });
const fails = (): never => {
  throw new Error('no such thing');
};
const later = () => async () => Promise.resolve();

describe('a faulty plug-in', () => {
  it.each<[string, Omit<Plugin, 'name'>, string]>([
    ['that throws on Markdown', { remark: [() => fails] }, 'failed on essay.md: no such thing'],
    ['that throws on HTML', { rehype: [() => fails] }, 'failed on essay.md: no such thing'],
    ['that is asynchronous on a file', { rehype: [later] }, 'takes its time with the tree of a file'],
    ['that throws on the book', { book: [fails] }, 'failed on the book: no such thing'],
    ['that throws while it checks', { checks: [fails] }, 'failed while it checked: no such thing'],
    [
      'that leaves a link to nothing',
      { book: [({ sections }) => void sections[0]?.body.children.push(link('#nowhere'))] },
      'leaves the book unsound: a link leads to “#nowhere”, which is not there',
    ],
    [
      'that gives an id twice',
      {
        book: [
          ({ sections }) => {
            sections[0]?.body.children.push(...[1, 2].map(() => ({ ...link('#t'), properties: { id: 'same' } })));
          },
        ],
      },
      'two things have the id “same”',
    ],
    [
      'that puts a program into the book',
      { book: [({ sections }) => void sections[0]?.body.children.push({ ...link('#t'), tagName: 'script' })] },
      '<script> may not stand in an edition',
    ],
    [
      'that reports under a rule that is not there',
      { checks: [(_finished, report) => report.add('none' as 'plug-in-info', 'x')] },
      'failed while it checked',
    ],
  ])('%s is named, with exit code 3, and nothing is lost', async (_name, plugin, says) => {
    const { exitCode, said, html } = await publishWith({ name: 'broken', ...plugin });
    expect(said.join('\n')).toContain('plug-in-failed The plug-in broken ');
    expect(said.join('\n')).toContain(says);
    expect(exitCode).toBe(3);
    expect(html).toBe('good');
  });

  it('cannot bring a program into the text of a file', async () => {
    const script = () => (tree: { children: unknown[] }) =>
      void tree.children.push(paragraph('script'), paragraph('p', { onclick: 'x()' }), {
        type: 'raw',
        value: '<b>bold</b>',
      });
    const { exitCode, said, html } = await publishWith({ name: 'sly', rehype: [script] });
    expect(exitCode).toBe(0);
    expect(said).toContain('html-removed <script> was taken out with its content');
    expect(html).not.toContain('x()');
    expect(html).toContain('<b>bold</b>');
  });

  const edition = {
    name: 'text',
    byDefault: false,
    needs: { press: 'no', pages: 'no' },
    write: () => Promise.resolve({}),
  };
  it.each<[string, unknown, string]>([
    ['nothing at all', null, 'The plug-in no. 1 cannot be used: it is no object'],
    ['without a name', {}, 'it has no name'],
    ['with a name that cannot be typed', { name: 'A b' }, 'it has no name'],
    ['with a key that is none', { name: 'x', chekcs: [] }, 'it has “chekcs”'],
    ['with a list that is none', { name: 'x', remark: () => 0 }, 'remark is no list'],
    ['with a check that is none', { name: 'x', checks: [1] }, 'checks holds something that is no function'],
    ['with a drawing that is none', { name: 'x', drawings: [1] }, 'a drawing has no function draw'],
    ['with a drawing of nothing', { name: 'x', drawings: [{ draw: fails }] }, 'of which languages it is'],
    ['twice', [{ name: 'x' }, { name: 'x' }], 'another one has its name'],
    ['with an edition of ours', { name: 'x', editions: [{ ...edition, name: 'html' }] }, 'an edition “html” already'],
    ['with an edition that needs nothing', { name: 'x', editions: [{ ...edition, needs: {} }] }, 'needs.press'],
    [
      'with an edition that cannot be written',
      { name: 'x', editions: [{ ...edition, write: 1 }] },
      'no function write',
    ],
  ])('%s is refused before anything is read', async (_name, plugin, says) => {
    const failure = await publish('nowhere.md', { plugins: [plugin as Plugin].flat() }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ exitCode: 2, message: expect.stringContaining(says) as unknown });
  });

  it('whose edition is nothing that can be kept is named', async () => {
    const plugin = { name: 'empty', editions: [edition] } as unknown as Plugin;
    const folder = await folderWith({ 'essay.md': '# T\n\nx' });
    const { exitCode, messages } = await publish(join(folder, 'essay.md'), {
      to: ['text'],
      out: join(folder, 'dist'),
      plugins: [plugin],
    });
    expect(exitCode).toBe(3);
    expect(messages.at(-1)?.text).toContain('The plug-in empty makes of the edition text nothing that can be kept');
  });

  it.each([
    ['that is not there', undefined, 2, 'There is no file'],
    ['that exports nothing', 'export const a = 1;', 2, 'exports no plug-in'],
    ['that fails', 'throw new Error("oh");', 3, 'cannot be loaded: oh'],
    ['that has an option of ours', optionOfOurs(), 2, 'has an option --theme, which octavo has already'],
  ])('in a module %s', async (_name, code, exit, says) => {
    const folder = await folderWith({ 'essay.md': '# T\n\nx', ...(code === undefined ? {} : { 'p.mjs': code }) });
    let err = '';
    const args = ['build', join(folder, 'essay.md'), '--plugins', join(folder, 'p.mjs'), '-o', join(folder, 'dist')];
    expect(await run(args, { env: {}, out: () => undefined, err: (text) => void (err += text) })).toBe(exit);
    expect(err).toContain(says);
    expect(await readdir(folder)).not.toContain('dist');
  });

  it('cannot be named by a manuscript', async () => {
    const folder = await folderWith({
      'book.yaml': 'title: T\nplugins: [p.mjs]\n',
      'a.md': '# A\n\nx',
      'p.mjs': 'throw new Error("run");',
    });
    const { exitCode, messages } = await publish(folder, { to: ['html'], out: false });
    expect(exitCode).toBe(0);
    expect(messages.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      expect.stringMatching(/unknown-key.*plugins/u),
    ]);
  });
});

function link(href: string) {
  return {
    type: 'element' as const,
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text' as const, value: 'x' }],
  };
}

function optionOfOurs(): string {
  return `export default { name: 'x', editions: [{ name: 'text', byDefault: false, needs: { press: 'no', pages: 'no' },
    options: { theme: { type: 'string', help: 'x' } }, write() {} }] };`;
}
