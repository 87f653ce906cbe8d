/** `octavo lsp`, asked through the protocol: one server for all of it. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompletionItem, DocumentSymbol, Hover, Location, WorkspaceEdit } from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, startEditor, uriOf } from '../support/editor.ts';
import { folderWith } from '../support/folder.ts';

const files = {
  'book.yaml':
    'title: Salt\nauthor: A. Writer\nlang: en\nbibliography: works.bib\nnumber-sections: true\nchapters: [one.md, two.md]\n',
  'one.md':
    '# One {#sec-one}\n\n## Of brine {#sec-brine}\n\n![A dot of ink.](dot.svg "The dot"){#fig-dot}\n\nAs @fig-dot shows; see @sec-two and [@knuth84].\n',
  'two.md':
    '# Two {#sec-two}\n\nBack to @Fig-dot, [-@fig:dot] and [it](one.md#fig-dot). A note.[^n]\n\n[^n]: Small. See @fn-n.\n\n## Plain words\n\n`@fig-dot` is code.\n',
  'works.bib':
    '@book{knuth84, author = {Donald Knuth}, title = {The {\\TeX}book}, year = 1984, publisher = {Addison-Wesley}}\n',
  'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  'other.md': '# Other\n\nIt is in no book; see @fig-none.\n',
};

let editor: Editor;
let folder: string;
let uri: Record<keyof typeof files, string>;

beforeAll(async () => {
  [editor, folder] = await Promise.all([startEditor(), folderWith(files)]);
  uri = Object.fromEntries(Object.keys(files).map((name) => [name, uriOf(folder, name)])) as typeof uri;
  await editor.open(uri['one.md']);
  await editor.open(uri['two.md']);
  await editor.open(uri['book.yaml']);
});
afterAll(async () => editor.end());

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

/** Types at the end of a text, and asks what may come there. */
async function typed(name: keyof typeof files, words: string, text: string = files[name]): Promise<CompletionItem[]> {
  const whole = `${text}${words}`;
  await editor.change(uri[name], whole);
  const lines = whole.split('\n');
  const items = await editor.ask<CompletionItem[]>(
    'completion',
    uri[name],
    lines.length - 1,
    (lines.at(-1) ?? '').length,
  );
  await editor.change(uri[name], files[name]);
  return items;
}

/** Where words stand in a file, and some letters further. */
function spot(name: keyof typeof files, words: string, further = 0): [uri: string, line: number, character: number] {
  const before = files[name].slice(0, files[name].indexOf(words)).split('\n');
  return [uri[name], before.length - 1, (before.at(-1) ?? '').length + further];
}

describe('what is told', () => {
  it('is what check tells, of text that is not saved, at its place, with the rule and where it is explained', async () => {
    await editor.change(uri['two.md'], files['two.md'].replace('@Fig-dot', '@fig-dto'));
    const told = await editor.until(uri['two.md'], (those) => those.length > 0);
    expect(told).toEqual([
      {
        range: { start: { line: 2, character: 8 }, end: { line: 2, character: 17 } },
        severity: 1,
        code: 'reference-dead',
        codeDescription: { href: 'https://octavo.example/handbook/rules.html#rule-reference-dead' },
        source: 'octavo',
        message: '@fig-dto leads to nothing: nothing in the book has this id\nDid you mean @fig-dot?',
      },
    ]);
    await editor.change(uri['two.md'], files['two.md']);
    await editor.until(uri['two.md'], (those) => those.length === 0);
  });

  it('is of the whole book: what a chapter loses is missed in another, open or not', async () => {
    await editor.close(uri['two.md']);
    await editor.change(uri['one.md'], files['one.md'].replaceAll('fig-dot', 'fig-ink'));
    const told = await editor.until(uri['two.md'], (those) => those.length > 0);
    expect(told.map(({ code }) => code)).toContain('reference-dead');
    await editor.change(uri['one.md'], files['one.md']);
    await editor.until(uri['two.md'], (those) => those.length === 0);
    await editor.open(uri['two.md']);
  });

  it('outlives half-typed YAML, and says where it breaks off', async () => {
    await editor.change(uri['book.yaml'], 'title: Salt\nauthor: [\n');
    const told = await editor.until(uri['book.yaml'], (those) => those.length > 0);
    expect(told[0]).toMatchObject({ code: 'config-syntax', severity: 1 });
    const hover = await editor.ask<Hover>('hover', ...spot('two.md', '@Fig-dot', 3));
    expect(hover.contents).toMatchObject({ value: expect.stringContaining('Figure 1.1: The dot') });
    await editor.change(uri['book.yaml'], files['book.yaml']);
    await editor.until(uri['book.yaml'], (those) => those.length === 0);
  });

  it('of a text that is in no book is what is wrong with it alone', async () => {
    await editor.open(uri['other.md']);
    const told = await editor.until(uri['other.md'], (those) => those.length > 0);
    expect(told.map(({ code }) => code)).toContain('reference-dead');
    await editor.close(uri['other.md']);
    await editor.until(uri['other.md'], (those) => those.length === 0);
  });

  it('follows a text into the book that lists it, and out of it when there is no book any more', async () => {
    const book = 'title: B\nlang: en\nchapters: [a.md]\n';
    const made = await folderWith({
      'book.yaml': book,
      'a.md': '# A {#sec-a}\n\nA.\n',
      'b.md': 'See @sec-a, under no heading.\n',
    });
    const [yaml, a, b] = ['book.yaml', 'a.md', 'b.md'].map((name) => uriOf(made, name)) as [string, string, string];
    const dead = (told: readonly { readonly code?: unknown }[]): boolean =>
      told.some(({ code }) => code === 'reference-dead');
    await editor.open(b);
    await editor.until(b, dead);
    await editor.open(yaml);
    await editor.change(yaml, book.replace('[a.md]', '[a.md, b.md]'));
    await editor.until(b, (told) => !dead(told));
    expect(await editor.ask<Location>('definition', b, 0, 7)).toMatchObject({ uri: a });
    await editor.close(yaml);
    await rm(join(made, 'book.yaml'));
    await editor.talk.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: yaml, type: 3 }] });
    await editor.until(b, dead);
    await editor.close(b);
    await editor.until(b, (told) => told.length === 0);
  });

  it('outlives files and folders that go away', async () => {
    const gone = await folderWith({
      'book.yaml': 'title: G\nlang: en\nchapters: [a.md, b.md]\n',
      'a.md': '# A\n\nA.\n',
      'b.md': '# B\n\nB.\n',
    });
    const [a, b] = [uriOf(gone, 'a.md'), uriOf(gone, 'b.md')];
    await editor.open(a);
    await rm(join(gone, 'b.md'));
    await editor.talk.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 3 }] });
    const told = await editor.until(uriOf(gone, 'book.yaml'), (those) => those.length > 0);
    expect(told[0]?.code).toBe('chapter-missing');
    await rm(gone, { recursive: true });
    await editor.talk.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 3 }] });
    await editor.change(a, '# A\n\nStill here, see @fig-none.\n');
    await editor.until(a, (those) => those.some(({ code }) => code === 'reference-dead'));
    await editor.close(a);
  });
});

describe('what may come next', () => {
  it('behind @ are the names of the book and the works', async () => {
    const items = await typed('one.md', 'See @');
    expect(labels(items)).toEqual(['sec-one', 'sec-brine', 'fig-dot', 'sec-two', 'knuth84']);
    expect(items.find(({ label }) => label === 'fig-dot')).toMatchObject({ detail: 'Figure 1.1: The dot' });
    expect(items.at(-1)).toMatchObject({ detail: 'Knuth 1984', documentation: 'The TeXbook' });
  });

  it('behind # in an address are the places of the file that is named', async () => {
    expect(labels(await typed('one.md', '[it](two.md#'))).toEqual(expect.arrayContaining(['sec-two', 'plain-words']));
    expect(labels(await typed('one.md', '[it](#'))).toEqual(expect.arrayContaining(['sec-brine', 'fig-dot']));
  });

  it('are pictures, notes, rules', async () => {
    expect(labels(await typed('one.md', '![words]('))).toEqual(['dot.svg']);
    expect(labels(await typed('two.md', '[^'))).toEqual(['n']);
    expect(labels(await typed('one.md', '<!-- octavo-ignore image-'))).toContain('image-alt');
  });

  it('are keys and their values', async () => {
    const keys = await typed('book.yaml', 'cit');
    expect(keys.find(({ label }) => label === 'citations')).toMatchObject({
      textEdit: { newText: 'citations: ', range: { start: { line: 6, character: 0 } } },
    });
    expect(labels(await typed('book.yaml', 'citations:\n  bibliography: '))).toEqual(['book', 'chapter', 'none']);
    expect(labels(await typed('book.yaml', 'citations: {by: '))).toEqual(['type']);
    expect(labels(await typed('book.yaml', 'chapters:\n  - '))).toEqual(
      expect.arrayContaining(['part', 'file', 'one.md', 'two.md']),
    );
    expect(labels(await typed('other.md', '', '---\ntoc: ').catch(() => []))).toEqual([]);
  });

  it('in front matter that is not closed yet, too', async () => {
    await editor.open(uri['other.md'], '---\ntitle: Other\nto');
    const items = await editor.ask<CompletionItem[]>('completion', uri['other.md'], 2, 2);
    expect(labels(items)).toContain('toc');
    await editor.close(uri['other.md']);
  });

  it('is nothing in code', async () => {
    expect(await typed('one.md', '```\n@')).toEqual([]);
    expect(await typed('one.md', 'a `@')).not.toEqual([]);
  });
});

describe('what something leads to', () => {
  it.each<[string, keyof typeof files, string, number, string]>([
    ['a figure', 'two.md', '@Fig-dot', 3, 'Figure 1.1: The dot\none.md, line 5'],
    ['a chapter', 'one.md', '@sec-two', 3, 'Chapter 2: Two\ntwo.md, line 1'],
    ['a work', 'one.md', '@knuth84', 3, 'Knuth, Donald'],
    ['a key', 'book.yaml', 'number-sections', 3, 'Headings have numbers: 2.1'],
  ])('is said of %s', async (_name, file, words, further, said) => {
    const hover = await editor.ask<Hover>('hover', ...spot(file, words, further));
    expect(hover.contents).toEqual({ kind: 'plaintext', value: expect.stringContaining(said) });
  });

  it.each<[string, keyof typeof files, string, number, keyof typeof files, number]>([
    ['a reference', 'two.md', '@Fig-dot', 3, 'one.md', 4],
    ['a link to another file', 'two.md', 'one.md#fig-dot', 9, 'one.md', 4],
    ['a file', 'two.md', 'one.md#fig-dot', 2, 'one.md', 0],
    ['a note', 'two.md', '[^n]', 2, 'two.md', 4],
    ['a work', 'one.md', '@knuth84', 3, 'works.bib', 0],
    ['a picture', 'one.md', 'dot.svg', 2, 'dot.svg', 0],
  ])('is gone to from %s', async (_name, file, words, further, target, line) => {
    const location = await editor.ask<Location>('definition', ...spot(file, words, further));
    expect([location.uri, location.range.start.line]).toEqual([uri[target], line]);
  });

  it('is found back from the name, and from the key of a work', async () => {
    const context = { includeDeclaration: false };
    const found = await editor.ask<Location[]>('references', ...spot('one.md', '{#fig-dot', 3), { context });
    expect(found.map((one) => [one.uri, one.range.start.character])).toEqual([
      [uri['one.md'], 4],
      [uri['two.md'], 9],
      [uri['two.md'], 21],
      [uri['two.md'], 46],
    ]);
    const works = await editor.ask<Location[]>('references', ...spot('one.md', '@knuth84', 3), { context });
    expect(works.map((one) => one.uri)).toEqual([uri['one.md']]);
  });
});

describe('another name', () => {
  it('stands in all files of the book, and in no code', async () => {
    const { changes = {} } = await editor.ask<WorkspaceEdit>('rename', ...spot('one.md', '{#fig-dot', 3), {
      newName: 'fig-ink',
    });
    const changed = Object.entries(changes).map(([file, edits]) => [
      file,
      edits.map(({ newText, range }) => `${range.start.line}:${range.start.character} ${newText}`),
    ]);
    expect(Object.fromEntries(changed)).toEqual({
      [uri['one.md']]: ['4:37 fig-ink', '6:4 fig-ink'],
      [uri['two.md']]: ['2:9 Fig-ink', '2:21 fig-ink', '2:46 fig-ink'],
    });
  });

  it.each([
    ['sec-two', 'Something in the book is called “sec-two”'],
    ['knuth84', 'A work of the bibliography is called “knuth84”'],
    ['no good', '“no good” cannot be a name'],
    ['', '“” cannot be a name'],
  ])('is refused where it is %s', async (newName, reason) => {
    const asked = editor.ask('rename', ...spot('one.md', '{#fig-dot', 3), { newName });
    await expect(asked).rejects.toThrow(reason);
  });

  it('is refused to what has none, and to works', async () => {
    await expect(editor.ask('prepareRename', ...spot('one.md', '@knuth84', 3))).rejects.toThrow('in the bibliography');
    await expect(editor.ask('prepareRename', ...spot('one.md', 'As @fig'))).rejects.toThrow('no name');
  });
});

it('tells the headings of a file as a tree', async () => {
  const symbols = await editor.ask<DocumentSymbol[]>('documentSymbol', uri['two.md'], 0, 0);
  expect(symbols).toMatchObject([
    { name: 'Two', range: { start: { line: 0 }, end: { line: 9 } }, children: [{ name: 'Plain words', children: [] }] },
  ]);
});

it('mends what octavo fix mends', async () => {
  await editor.change(uri['one.md'], `${files['one.md']}\nTwo  spaces, and [a link](#sec-brin).\n\n##Heading\n`);
  await editor.until(uri['one.md'], (those) => those.length > 0);
  const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 30 } };
  const actions = await editor.ask<{ title: string; kind: string; edit: WorkspaceEdit }[]>(
    'codeAction',
    uri['one.md'],
    8,
    0,
    { range, context: { diagnostics: [] } },
  );
  expect(actions.map(({ title, kind }) => `${kind}: ${title}`)).toEqual([
    'quickfix: Link to #sec-brine',
    'quickfix: Type one space',
    'source.fixAll.octavo: Mend what can be mended without a doubt',
  ]);
  expect(actions[1]?.edit.changes?.[uri['one.md']]).toEqual([
    { range: { start: { line: 8, character: 3 }, end: { line: 8, character: 5 } }, newText: ' ' },
  ]);
  expect(actions[2]?.edit.changes?.[uri['one.md']]).toHaveLength(3);
  await editor.change(uri['one.md'], files['one.md']);
  await editor.until(uri['one.md'], (those) => those.length === 0);
});

describe('what is sent amiss', () => {
  it('is answered, and the next question too', async () => {
    const { talk } = editor;
    expect(await talk.sendRequest('textDocument/hover', {})).toBeNull();
    await expect(talk.sendRequest('textDocument/nothing', {})).rejects.toThrow('Unhandled method');
    expect(await editor.ask('hover', 'file:///nowhere/at/all.md', 0, 0)).toBeNull();
    expect(await editor.ask('hover', 'untitled:One', 0, 0)).toBeNull();
    expect(await editor.ask('hover', uri['one.md'], 99_999, 99_999)).toBeNull();
    expect(await editor.ask('completion', uri['one.md'], -1, -1)).toEqual([]);
    await editor.open('untitled:Two', '# Two\n');
    await editor.change(uri['dot.svg'], 'never opened');
    editor.process.stdin.write('Content-Length: 9\r\n\r\n{"broken"');
    expect(await editor.ask('hover', ...spot('two.md', '@Fig-dot', 3))).not.toBeNull();
  });
});

it('does not grow when somebody types and types', async () => {
  const memory = async (): Promise<number> => {
    const status = await readFile(`/proc/${editor.process.pid}/status`, 'utf8').catch(() => '');
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
  };
  const round = async (count: number): Promise<void> => {
    for (let edit = 0; edit < count; edit += 1) {
      await editor.change(uri['two.md'], `${files['two.md']}\nWords ${edit}, see @fig-${edit}.\n`);
      await editor.ask('hover', ...spot('two.md', '@Fig-dot', 3));
    }
    await editor.until(uri['two.md'], (those) =>
      those.some(({ message }) => JSON.stringify(message).includes(`@fig-${count - 1} `)),
    );
  };
  await round(20);
  const before = await memory();
  await round(200);
  expect((await memory()) - before).toBeLessThan(100);
});

describe('the end', () => {
  it('comes when the editor says so, or what it says is no message', async () => {
    const other = await startEditor();
    other.process.stdin.write('Nonsense\r\n\r\n{}');
    expect(await other.ended).toBe(1);
    expect(other.log.join('')).toContain('octavo: what the editor says is no message');
    expect(await editor.end()).toBe(0);
  });
});
