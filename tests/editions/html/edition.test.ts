import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { htmlEdition } from '../../../src/editions/html/edition.ts';
import type { Book, ContentsEntry } from '../../../src/model/book.ts';
import { collectContents } from '../../../src/markup/contents.ts';
import { Report } from '../../../src/report/report.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import { supplyFonts } from '../../../src/theme/supply.ts';
import { bodyOf, essayBook, vocabularyBook } from '../../support/vocabulary-book.ts';

// Fonts are cut down to size here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

async function write(book: Book): Promise<string> {
  const report = new Report();
  const theme = await supplyFonts(await loadTheme('base'), book, report);
  const cover = { bytes: new Uint8Array(), mediaType: 'image/png', extension: 'png', width: 1, height: 1 };
  const { artifact } = await htmlEdition.write({
    book,
    theme,
    report,
    press: undefined,
    cover,
    progress: () => undefined,
  });
  expect(artifact).toMatchObject({ edition: 'html', mediaType: 'text/html', path: `${book.slug}/${book.slug}.html` });
  return new TextDecoder('utf-8', { fatal: true }).decode(artifact.bytes);
}

function elementsOf(tree: Root, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => void (test(element) && found.push(element)));
  return found;
}

const named = (tagName: string) => (element: Element) => element.tagName === tagName;

let html = '';
let tree: Root;
let essay: Root;

beforeAll(async () => {
  html = await write(vocabularyBook);
  tree = fromHtml(html);
  essay = fromHtml(await write(essayBook));
});

function metaOf(root: Root, name: string): string[] {
  return elementsOf(
    root,
    (element) =>
      element.tagName === 'meta' && (element.properties.name === name || element.properties.property === name),
  ).map(({ properties }) => String(properties.content));
}

describe('the file', () => {
  it('loads nothing: every address is in it, or a link for the reader to follow', () => {
    for (const element of elementsOf(tree, () => true)) {
      for (const name of ['src', 'srcSet', 'data', 'poster', 'action', 'background'] as const) {
        const value = element.properties[name];
        if (value !== undefined) expect(value).toMatch(/^data:/);
      }
    }
    const loaded = elementsOf(tree, named('link')).filter(({ properties }) =>
      [properties.rel].flat().includes('stylesheet'),
    );
    for (const { properties } of loaded) expect(String(properties.href)).toMatch(/^data:text\/css,/);
    const styles = elementsOf(tree, named('style'))
      .map((element) => toString(element))
      .join('');
    expect(
      [...styles.matchAll(/url\(\s*["']?([^"')]{0,12})/g)].every(([, start]) => start?.startsWith('data:font/')),
    ).toBe(true);
    expect(styles).not.toContain('@import');
  });

  it('has no program and forbids any', () => {
    const scripts = elementsOf(tree, named('script'));
    expect(scripts.map(({ properties }) => properties.type)).toEqual(['application/ld+json']);
    const handlers = elementsOf(tree, ({ properties }) => Object.keys(properties).some((key) => /^on/i.test(key)));
    expect(handlers).toEqual([]);
    const policy = elementsOf(tree, ({ properties }) =>
      String(properties.httpEquiv).toLowerCase().includes('content-security-policy'),
    );
    expect(String(policy[0]?.properties.content)).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'unsafe-inline' data:; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('is the same for the same book', async () => {
    expect(await write(vocabularyBook)).toBe(html);
  });

  it('has every id once, and every link into the book arrives', () => {
    const ids = elementsOf(tree, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
      String(properties.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const inner = elementsOf(tree, named('a'))
      .map(({ properties }) => String(properties.href))
      .filter((href) => href.startsWith('#'));
    expect(inner.length).toBeGreaterThan(10);
    for (const href of inner) expect(ids).toContain(href.slice(1));
    for (const { properties } of elementsOf(tree, ({ properties }) => properties.ariaLabelledBy !== undefined)) {
      for (const id of [properties.ariaLabelledBy].flat()) expect(ids).toContain(String(id));
    }
  });

  it('says its language and direction', () => {
    const [root] = elementsOf(tree, named('html'));
    expect(root?.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});

describe('the contents', () => {
  it('list what the book lists, in its order', () => {
    const [nav] = elementsOf(tree, ({ properties }) => properties.role === 'doc-toc');
    const shown = elementsOf({ type: 'root', children: nav === undefined ? [] : [nav] }, named('a')).map(
      ({ properties }) => String(properties.href).slice(1),
    );
    const flat = (entries: readonly ContentsEntry[]): string[] =>
      entries.flatMap(({ id, entries: below }) => [id, ...flat(below)]);
    expect(shown).toEqual(flat(collectContents(vocabularyBook)));
  });

  it('of an essay leave its title out, and a short one has none', async () => {
    const links = elementsOf(essay, ({ properties }) => properties.role === 'doc-toc').flatMap((nav) =>
      elementsOf({ type: 'root', children: [nav] }, named('a')),
    );
    expect(links.map((link) => toString(link))).toEqual(['What was sown', 'What came up', 'What did not']);
    const [section] = essayBook.sections;
    const short = {
      ...essayBook,
      sections:
        section === undefined
          ? []
          : [{ ...section, notes: [], body: bodyOf('<header class="opening"><h1 id="t">T</h1></header><p>One.</p>') }],
    };
    expect(await write(short)).not.toContain('doc-toc');
  });
});

describe('the sections', () => {
  it('leave out what is for paper, and put the imprint at the foot', () => {
    const roles = elementsOf(
      tree,
      ({ tagName, properties }) => tagName === 'section' && [properties.className].flat().includes('section'),
    ).map(({ properties }) => [properties.className].flat()[1]);
    expect(roles).toEqual(['titlepage', 'dedication', 'preface', 'part', 'chapter', 'chapter', 'glossary', 'imprint']);
    const [footer] = elementsOf(tree, ({ properties }) => [properties.className].flat().includes('end-matter'));
    expect(footer === undefined ? '' : toString(footer)).toContain('ISBN 978-90-000-0001-6');
  });

  it('hold every word of the book', () => {
    const main = toString(elementsOf(tree, named('main'))[0] ?? { type: 'root', children: [] }).replace(/\s+/g, ' ');
    for (const section of vocabularyBook.sections.filter(({ generated }) => !generated)) {
      expect(main).toContain(toString(section.body).replace(/\s+/g, ' ').trim());
    }
  });

  it('have notes that lead there and back', () => {
    const notes = elementsOf(tree, ({ properties }) => String(properties.id).startsWith('fn-'));
    expect(notes).toHaveLength(2);
    for (const note of notes) {
      const back = elementsOf(
        { type: 'root', children: [note] },
        ({ properties }) => properties.role === 'doc-backlink',
      );
      expect(back.map(({ properties }) => String(properties.href))).toEqual([
        `#${String(note.properties.id).replace('fn-', 'fnref-')}`,
      ]);
    }
  });

  it('have pictures with a size and a text for those who do not see them', () => {
    for (const { properties } of elementsOf(tree, named('img'))) {
      expect(Number(properties.width)).toBeGreaterThan(0);
      expect(Number(properties.height)).toBeGreaterThan(0);
      expect(properties.alt).toEqual(expect.any(String));
    }
  });

  it('label boxes, and let the keyboard into what scrolls', () => {
    const boxes = elementsOf(tree, named('input'));
    const labels = elementsOf(tree, named('label')).map((label) => toString(label).trim());
    expect(boxes).toHaveLength(2);
    expect(labels).toEqual(['Dig over the ems', 'Weed the widows']);
    for (const { properties } of elementsOf(tree, named('pre'))) expect(properties.tabIndex).toBe(0);
  });
});

describe('what machines read', () => {
  it.each([
    ['generator', [expect.stringMatching(/^Octavo \d+\.\d+\.\d+/)]],
    ['author', ['Ada Fournier', 'Bela Kis']],
    ['description', ['What grows between the lines, month by month, with <notes> & tables.']],
    ['og:type', ['book']],
    ['og:title', ['The Printer’s Garden']],
    ['og:url', ['https://example.org/garden/']],
    ['book:isbn', ['9789000000016']],
    ['book:author', ['Ada Fournier', 'Bela Kis']],
    ['citation_title', ['The Printer’s Garden: A Calendar of Small Types']],
    ['citation_author', ['Ada Fournier', 'Bela Kis']],
    ['citation_publication_date', ['2026/11/23']],
    ['citation_isbn', ['978-90-000-0001-6']],
    ['citation_doi', ['10.5555/12345678']],
    ['citation_publisher', ['Quoin Press']],
    ['DC.title', ['The Printer’s Garden']],
    ['DC.creator', ['Fournier, Ada', 'Kis, Bela']],
    ['DC.contributor', ['Janson, Clara']],
    ['DC.identifier', ['urn:isbn:978-90-000-0001-6', 'https://doi.org/10.5555/12345678']],
    ['DC.subject', ['Typography', 'Gardens']],
    ['DCTERMS.license', ['https://creativecommons.org/licenses/by/4.0/']],
  ])('%s', (name, values) => {
    expect(metaOf(tree, name)).toEqual(values);
  });

  it('the canonical address', () => {
    const links = elementsOf(tree, named('link')).map(({ properties }) => [
      String([properties.rel].flat()[0]),
      String(properties.href),
    ]);
    expect(links).toContainEqual(['canonical', 'https://example.org/garden/']);
    expect(links).toContainEqual(['license', 'https://creativecommons.org/licenses/by/4.0/']);
  });

  it('schema.org', () => {
    const data = (root: Root): unknown =>
      JSON.parse(toString(elementsOf(root, named('script'))[0] ?? { type: 'root', children: [] }));
    expect(data(tree)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Book',
      name: 'The Printer’s Garden',
      inLanguage: 'en',
      isbn: '9789000000016',
      author: [
        { '@type': 'Person', name: 'Ada Fournier' },
        { '@type': 'Person', name: 'Bela Kis' },
      ],
      publisher: { '@type': 'Organization', name: 'Quoin Press' },
      isPartOf: { '@type': 'BookSeries', position: '7' },
    });
    expect(data(essay)).toMatchObject({ '@type': 'Article', headline: 'The Thaw' });
  });

  it('cannot be left by a title that tries', async () => {
    const title = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const bad = fromHtml(await write({ ...essayBook, metadata: { ...essayBook.metadata, title } }));
    expect(elementsOf(bad, named('script'))).toHaveLength(1);
    expect(elementsOf(bad, named('img'))).toEqual([]);
    expect(toString(elementsOf(bad, named('title'))[0] ?? { type: 'root', children: [] })).toContain(title);
  });

  it('is silent about what is not known', async () => {
    const { title, language, direction, modified, uuid } = essayBook.metadata;
    const bare = {
      ...essayBook,
      metadata: { title, language, direction, modified, uuid, contributors: [], identifiers: [], subjects: [] },
    };
    const text = await write(bare);
    expect(text).not.toContain('undefined');
    expect(metaOf(fromHtml(text), 'citation_publisher')).toEqual([]);
    expect(text).not.toMatch(/content=""/);
  });
});

it('is not begun for more pictures than one file can hold', () => {
  const bytes = { byteLength: 400 * 2 ** 20 } as Uint8Array;
  const images = new Map([['p', { key: 'p', mediaType: 'image/png', bytes } as const]]);
  expect(() => htmlEdition.assertPossible({ ...vocabularyBook, images })).toThrow('cannot hold 400 MB of pictures');
  expect(() => htmlEdition.assertPossible(vocabularyBook)).not.toThrow();
});
