/** What is made when, and what is said and shown while a manuscript is broken. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, show, type ShownFolder, type ShowWishes } from '../support/preview.ts';

const book = {
  'book.yaml': 'title: Salt\nauthor: A. Writer\nlang: en\nchapters: [one.md, two.md]\n',
  'one.md': '# One\n\nThe first.\n',
  'two.md': '# Two\n\nThe second, with a picture.\n\n![A dot.](dot.svg)\n',
  'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
};

let shown: ShownFolder;
afterEach(async () => shown.close());

async function start(files: Parameters<typeof show>[0] = book, wishes?: ShowWishes): Promise<ShownFolder> {
  shown = await show(files, wishes);
  await shown.until(({ panes }) => panes.html !== undefined);
  await shown.preview.settled();
  return shown;
}

async function html(): Promise<string> {
  return (await ask(shown.preview, '/pane/html')).text();
}

/** Until the web edition says it. */
async function untilItSays(words: string): Promise<void> {
  await shown.until(({ broken, making }) => !broken && Object.keys(making).length === 0);
  for (;;) {
    if ((await html()).includes(words)) return;
    const { version = 0 } = shown.preview.state.panes.html ?? {};
    await shown.until(({ panes }) => (panes.html?.version ?? 0) > version);
  }
}

describe('the desk', () => {
  it('makes the editions again when a file is saved, and says at which lines they were written', async () => {
    await start();
    expect(shown.preview.state).toMatchObject({ title: 'Salt', broken: false, messages: [] });
    expect(await html()).toContain('<p class="first" data-source="3:one.md">The first.</p>');
    await shown.write('one.md', '# One\n\nThe very first.\n');
    await untilItSays('The very first.');
    await shown.until(({ panes }) => panes.epub?.version === 2);
    expect(shown.preview.state.panes.epub?.changed.map((file) => file.replace(/^\d+-/u, ''))).toEqual([
      expect.stringContaining('one'),
    ]);
  });

  it.each([
    ['half-typed YAML', 'book.yaml', 'title: Salt\nauthor: [\n', 'config-syntax', 'book.yaml'],
    ['a reference to nowhere', 'one.md', '# One\n\nSee @fig-none and [](#none).\n', 'reference-dead', 'one.md'],
    ['a file in another encoding', 'one.md', new Uint8Array([0x23, 0x20, 0xff]), 'file-encoding', 'one.md'],
  ])(
    'keeps the last good pages while there is %s, says where it is, and recovers',
    async (_name, path, content, rule, file) => {
      await start();
      const before = await html();
      await shown.write(path, content);
      const { messages, panes } = await shown.until(({ broken }) => broken);
      expect(messages.find(({ severity }) => severity === 'error')?.rule).toContain(rule);
      expect(messages[0]).toMatchObject({ file, line: expect.any(Number) as number });
      expect(panes.html).toBeDefined();
      expect(await html()).toBe(before);
      await shown.write(path, book[path as keyof typeof book]);
      await shown.until(({ broken, making }) => !broken && Object.keys(making).length === 0);
      expect(shown.preview.state.messages).toEqual([]);
    },
  );

  it('says that a picture is missing, and shows it when it is there again', async () => {
    await start();
    await shown.remove('dot.svg');
    const { messages } = await shown.until(({ messages: said }) => said.some(({ rule }) => rule === 'image-missing'));
    expect(messages[0]).toMatchObject({ file: 'two.md', line: 5 });
    await shown.write('dot.svg', book['dot.svg'].replace('<rect', '<circle r="4"/><rect'));
    await shown.until(({ messages: said, making }) => said.length === 0 && Object.keys(making).length === 0);
  });

  it('survives that a chapter, and then the whole folder, is gone for a moment', async () => {
    await start();
    const before = await html();
    await shown.remove('two.md');
    await shown.until(({ broken }) => broken);
    await shown.write('two.md', book['two.md']);
    await shown.until(({ broken }) => !broken);
    await rename(shown.folder, `${shown.folder}-elsewhere`);
    const { messages } = await shown.until(({ broken }) => broken);
    expect(messages.map(({ rule }) => rule)).toEqual(['file-missing']);
    expect(await html()).toBe(before);
    await mkdir(shown.folder);
    for (const [path, content] of Object.entries(book)) await shown.write(path, content);
    await shown.write('one.md', '# One\n\nBack again.\n');
    await untilItSays('Back again.');
    await rm(`${shown.folder}-elsewhere`, { recursive: true });
  });

  it('shows nothing of a manuscript that was never good, and says what is wrong', async () => {
    shown = await show({ ...book, 'book.yaml': 'title: [\n' });
    const { messages, panes } = await shown.until(({ broken }) => broken);
    expect(panes).toEqual({});
    expect(messages[0]?.rule).toBe('config-syntax');
    expect((await ask(shown.preview, '/pane/html')).status).toBe(404);
    await shown.write('book.yaml', book['book.yaml']);
    await untilItSays('The first.');
  });

  it('watches what one text is made of, and an own theme', async () => {
    await start(
      {
        'essay.md': '---\ntitle: Salt\nlang: en\ntheme: ./looks\n---\n\nText.\n\n![A dot.](figures/dot.svg)\n',
        'figures/dot.svg': book['dot.svg'],
        'looks/theme.json': '{"extends": "base"}',
        'looks/screen.css': 'p { color: #111 }',
        'elsewhere/note.md': 'Not part of it.',
      },
      { file: 'essay.md', wanted: ['html'] },
    );
    await shown.write('looks/screen.css', 'p { color: #222 }');
    await untilItSays('color: #222');
    await shown.write('figures/dot.svg', book['dot.svg'].replace('"9"', '"8"'));
    await shown.until(({ panes }) => panes.html?.version === 3);
    expect(shown.preview.state.title).toBe('Salt');
  });

  it('of many edits in a row shows the last, and makes no more than it can', async () => {
    await start(book, { wanted: ['html'] });
    for (let edit = 1; edit <= 30; edit += 1) await shown.write('one.md', `# One\n\nEdit ${edit}.\n`);
    await untilItSays('Edit 30.');
    expect(shown.preview.state.panes.html?.version).toBeLessThan(32);
  });

  it('makes one PDF at a time, in the end of the last text, also while somebody goes on writing', async () => {
    shown = await show(book, { wanted: ['pdf', 'html'] });
    for (const words of ['First.', 'Second.', 'Third.']) {
      const { html: made } = (await shown.until(({ making }) => making.pdf !== undefined)).panes;
      await shown.write('one.md', `# One\n\n${words} ${'Words of some length. '.repeat(2500)}\n`);
      await shown.until(({ panes }) => (panes.html?.version ?? 0) > (made?.version ?? 0));
    }
    await shown.until(({ making, panes }) => Object.keys(making).length === 0 && panes.html?.version === 4);
    await shown.preview.settled();
    const { pdf, html: web } = shown.preview.state.panes;
    expect(web?.version).toBe(4);
    expect(pdf?.version).toBeLessThan(4);
    expect(pdf?.pages.length).toBeGreaterThan(30);
    // What is being made is told; never two at a time.
    expect(shown.states.every(({ making }) => Object.keys(making).filter((name) => name === 'pdf').length <= 1)).toBe(
      true,
    );
  });

  it('says that there is no PDF where there is no browser for it', async () => {
    shown = await show(book, { wanted: ['pdf', 'html'], session: { openPress: () => Promise.resolve(undefined) } });
    const { panes } = await shown.until(({ withoutPdf }) => withoutPdf !== undefined);
    expect(panes.html).toBeDefined();
    expect(panes.pdf).toBeUndefined();
    expect(shown.preview.state.withoutPdf).toContain('octavo doctor');
  });
});
