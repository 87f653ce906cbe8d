/** An OCFL object keeps the name that it was begun with, and takes versions of that work alone. */
import { describe, expect, it } from 'vitest';
import type { Artifact, Container } from '../../src/model/index.ts';
import { Failure } from '../../src/report/index.ts';
import { depositBook } from '../support/deposit-bag.ts';
import { readFiles } from '../support/read-text.ts';

/** Lines of book.yaml by their keys. */
type Lines = Readonly<Record<string, string>>;

const base: Lines = { title: 'Tides', slug: 'tides', author: 'Ann Writer', language: 'en', chapters: '[a.md]' };
const isbn = { isbn: '978-3-16-148410-0' };
const doi = { doi: '10.5555/12345678' };

interface Held {
  readonly id: string;
  readonly head: string;
  readonly versions: Readonly<Record<string, { readonly message: string }>>;
}

/** Each book is deposited where the one before it was. @returns what is there then, and why the last was refused */
async function depositEach(...books: readonly Lines[]): Promise<{ object: Held; refused?: Failure }> {
  const files = new Map<string, Uint8Array>();
  const inventory = (): Held =>
    JSON.parse(Buffer.from(files.get('tides/tides-ocfl/inventory.json') ?? '').toString()) as Held;
  for (const lines of books) {
    const settings = Object.entries({ ...base, ...lines }).map(([key, value]) => `${key}: ${value}`);
    const { book } = await readFiles({ 'book.yaml': settings.join('\n'), 'a.md': '# One\n\nWords.\n' });
    try {
      const before = files.size === 0 ? undefined : asContainer(files, 'tides/tides-ocfl/');
      const { packed } = await depositBook(book, { profiles: ['ocfl'], openBefore: async () => before });
      for (const { path, bytes } of packed.flatMap((one: Artifact) => [...(one.files ?? []), one]))
        files.set(path, bytes);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { object: inventory(), refused: error };
    }
  }
  return { object: inventory() };
}

function asContainer(files: ReadonlyMap<string, Uint8Array>, folder: string): Container {
  const entries = [...files].map(([path, bytes]) => ({
    path: path.slice(folder.length),
    kind: 'file' as const,
    size: bytes.length,
    read: async function* () {
      yield bytes;
    },
  }));
  return { kind: 'folder', entries };
}

describe('the object keeps its name', () => {
  it.each<[string, readonly Lines[]]>([
    ['a DOI', [{}, doi]],
    ['an ISBN', [{}, isbn]],
    ['a DOI beside its ISBN', [isbn, { ...isbn, ...doi }]],
    ['a DOI, and then another title', [{}, doi, { ...doi, title: 'Tides and Moons' }]],
    ['a UUID beside its DOI', [doi, { ...doi, identifier: 'urn:uuid:123e4567-e89b-12d3-a456-426614174000' }]],
    [
      'an ISBN beside that of the book on paper, and another title',
      [
        { isbn: '{print: 978-3-16-148410-0}' },
        { isbn: '{print: 978-3-16-148410-0, epub: 978-0-306-40615-7}', title: 'Tides and Moons' },
      ],
    ],
  ])('when the book gets %s', async (_name, books) => {
    const first = await depositEach(...books.slice(0, 1));
    const { object, refused } = await depositEach(...books);
    expect(refused).toBeUndefined();
    expect({ id: object.id, head: object.head }).toEqual({ id: first.object.id, head: `v${books.length}` });
    expect(object.id).toMatch(/^urn:uuid:[\da-f-]{36}$/u);
  });

  it('and each version says by what the book is known', async () => {
    const { object } = await depositEach({}, { ...isbn, ...doi });
    expect(object.versions['v1']?.message).toContain(`known by ${object.id}.`);
    expect(object.versions['v2']?.message).toContain(
      'known by urn:isbn:9783161484100, doi:10.5555/12345678, urn:uuid:',
    );
  });

  it('where the author says that it is the same work', async () => {
    const { object } = await depositEach({});
    const again = await depositEach({}, { title: 'Winds', identifier: object.id });
    expect(again.refused).toBeUndefined();
    expect(again.object).toMatchObject({ id: object.id, head: 'v2' });
  });
});

describe('another work is refused, and told from that which is there', () => {
  it.each<[string, readonly Lines[]]>([
    ['with another DOI', [doi, { doi: '10.5555/87654321' }]],
    ['with another DOI, though a title was all that the first deposit had', [{}, doi, { doi: '10.5555/87654321' }]],
    ['with another title and no number', [{}, { title: 'Winds' }]],
    ['by somebody else', [{}, { author: 'Bo Other' }]],
    ['of the same series', [{ issn: '2049-3630' }, { issn: '2049-3630', title: 'Winds' }]],
  ])('%s', async (_name, books) => {
    const { object, refused } = await depositEach(...books);
    expect(object.head).toBe(`v${books.length - 1}`);
    expect(refused).toMatchObject({ rule: 'deposit-object', exitCode: 1 });
    const own = books.at(-1)?.['doi'];
    expect(refused?.message).toContain(
      `it is of another work, ${object.id}, and this one is ${own === undefined ? 'urn:uuid:' : `doi:${own}, urn:uuid:`}`,
    );
    expect(refused?.hint).toContain('Choose another folder with --out, or another slug.');
    expect(refused?.hint).toContain(`identifier: ${object.id}`);
  });
});
