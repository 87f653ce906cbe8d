/** A session makes what a fresh program makes, and knows what it came from. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSession, type Making, type Session } from '../src/session.ts';
import { folderWith } from './support/folder.ts';

const files = {
  'book.yaml': 'title: T\ntheme: ./looks\nchapters: [a.md, b.md]\n',
  'a.md': '# A\n\nSee [](b.md).^[A note.]',
  'b.md': '# B\n\n![A dot.](dot.svg)\n\nOne.',
  'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  'looks/theme.json': '{"extends": "base"}',
  'looks/screen.css': 'p { color: #111 }',
};
const options = { env: { SOURCE_DATE_EPOCH: '0' }, openPress: () => Promise.resolve(undefined) };
const open: Session[] = [];
afterAll(() => Promise.all(open.map((session) => session.close())));

function start(): Session {
  const session = openSession(options);
  open.push(session);
  return session;
}

async function make(session: Session, folder: string): Promise<Making> {
  const making = await session.make(await session.read(folder), ['html', 'site', 'epub']);
  await session.check(making);
  expect(making.report.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  return making;
}

function bytesOf({ made }: Making): (readonly [string, string])[] {
  return made.flatMap(({ artifact }) =>
    [artifact, ...(artifact.files ?? [])].map(
      ({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')] as const,
    ),
  );
}

describe('a session', () => {
  it('makes the same twice as a fresh one makes once, and says that nothing has changed', async () => {
    const folder = await folderWith(files);
    const session = start();
    const first = await make(session, folder);
    const second = await make(session, folder);
    const fresh = bytesOf(await make(start(), folder));
    expect(bytesOf(first)).toEqual(fresh);
    expect(bytesOf(second)).toEqual(fresh);
    expect(first.changed).toBeUndefined();
    expect(second.changed).toEqual([]);
  });

  it('names what its results came from', async () => {
    const { inputs } = await make(start(), await folderWith(files));
    const names = [...inputs.keys()];
    expect(names).toEqual(
      expect.arrayContaining(
        Object.keys(files)
          .slice(0, 4)
          .map((name) => `file:${name}`),
      ),
    );
    expect(names.filter((name) => /^theme:.*looks\/screen\.css$/u.test(name))).toHaveLength(1);
    expect(names.filter((name) => /^theme:.*base\/tokens\.css$/u.test(name))).toHaveLength(1);
    expect(names).toEqual(expect.arrayContaining(['options', 'version', 'instant']));
    expect([...inputs.values()].every((hash) => /^[0-9a-f]{64}$/u.test(hash))).toBe(true);
  });

  it.each([
    ['a text', 'b.md', '# B\n\nTwo words.', ['file:b.md', 'file:dot.svg']],
    ['a picture', 'dot.svg', files['dot.svg'].replace('<rect width="9"', '<rect width="5"'), ['file:dot.svg']],
    [
      'a style of the theme',
      'looks/screen.css',
      'p { color: #222 }',
      [/^file:looks\/screen\.css$/u, /looks\/screen\.css$/u],
    ],
  ])('makes %s that has changed as a fresh one does, and names it', async (_name, path, content, changed) => {
    const folder = await folderWith(files);
    const session = start();
    const before = bytesOf(await make(session, folder));
    await writeFile(join(folder, path), content);
    const after = await make(session, folder);
    expect(bytesOf(after)).not.toEqual(before);
    expect(bytesOf(after)).toEqual(bytesOf(await make(start(), folder)));
    expect(after.changed).toEqual(
      changed.map((name) => (typeof name === 'string' ? name : (expect.stringMatching(name) as unknown))),
    );
  });

  it.each([
    [
      'a name that the text uses',
      'book.yaml',
      `${files['book.yaml']}place: Bern\n`,
      `${files['book.yaml']}place: Rome\n`,
    ],
    ['the language of the book', 'book.yaml', files['book.yaml'], `${files['book.yaml']}language: fr\n`],
    ['what is included', 'part.md', 'In *Bern*.', 'In *Rome*.'],
    ['a macro of formulas', 'book.yaml', files['book.yaml'], `${files['book.yaml']}macros: { R: "\\\\mathbb{R}" }\n`],
  ])('knows that texts depend on %s, and tells of each again', async (_what, path, before, after) => {
    const folder = await folderWith({
      ...files,
      'a.md': '# A\n\nIn {{< meta place >}}, "so" they say: [x](nowhere.md)\n\n{{#include part.md}}',
      'b.md': '# B\n\n$\\R$ and "more".',
      'part.md': 'In *Bern*.',
      [path]: before,
    });
    const session = start();
    const messages = ({ report }: Making): string[] => report.messages.map(({ rule, text }) => `${rule} ${text}`);
    const read = async (by: Session): Promise<Making> => by.make(await by.read(folder), ['html']);
    expect(messages(await read(session))).toEqual(messages(await read(session)));
    await writeFile(join(folder, path), after);
    const again = await read(session);
    const fresh = await read(start());
    expect(bytesOf(again)).toEqual(bytesOf(fresh));
    expect(messages(again)).toEqual(messages(fresh));
    expect(messages(fresh).join()).toContain('nowhere.md');
  });

  it('knows that wishes are inputs, too', async () => {
    const folder = await folderWith(files);
    const [one, other] = await Promise.all(
      [{}, { trim: 'a5' }].map(async (wish) => {
        const session = openSession({ ...options, ...wish });
        open.push(session);
        return (await make(session, folder)).inputs.get('options');
      }),
    );
    expect(one).not.toBe(other);
  });

  it('reads, makes and keeps nothing on disk until it is told to', async () => {
    const folder = await folderWith(files);
    const session = start();
    const making = await make(session, folder);
    const out = join(folder, '..', 'dist');
    const shelved = await session.shelve(making, out);
    expect(shelved.map(({ edition, path }) => [edition, path])).toEqual([
      ['html', join(out, 'my-book/my-book.html')],
      ['site', join(out, 'my-book/site/index.html')],
      ['epub', join(out, 'my-book/my-book.epub')],
    ]);
  });
});
