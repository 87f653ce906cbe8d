/** The pages as files, with what they share: styles and fonts of the house, and the search over all titles. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { indexPassages, layStyles, nameFont, permit, wordOf } from '../../editions/index.ts';
import { toHtml } from '../../markup/index.ts';
import { type Book, directionOf, namesOf, termsFor } from '../../model/index.ts';
import { Report } from '../../report/index.ts';
import { openMemory, version } from '../../system/index.ts';
import { type Theme, fillPartial, fontFaceCss, loadTheme, supplyFonts } from '../../theme/index.ts';
import { leadFrom, pages } from '../addresses.ts';
import type { About } from '../compose.ts';
import type { List } from '../list.ts';
import type { Words } from '../words.ts';
import type { CataloguePage } from './page.ts';
import { composePages, listWays } from './pages.ts';
import { catalogueStyles } from './styles.ts';

/** A feed that the foot of each page leads to. */
export interface Offered {
  readonly path: string;
  readonly name: string;
}

export interface CatalogueSite {
  /** By their paths from the folder of the editions. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly pages: readonly CataloguePage[];
}

export async function composeSite(
  about: About,
  list: List,
  words: Words,
  offered: readonly Offered[],
): Promise<CatalogueSite> {
  const composed = composePages(about, list, words);
  const loaded = await loadTheme(about.theme ?? 'base', { language: words.language, trusted: true });
  // Letters that no font of ours has are shown in one of the reader's.
  const theme = await supplyFonts(
    { ...loaded, memory: openMemory() },
    asBook(about, list, composed, words),
    new Report(),
    false,
  );
  const nonce = wordOf(theme);
  const ways = listWays(list, words);
  const files = new Map<string, string | Uint8Array>();
  for (const page of composed) files.set(page.path, fillPage(page, { about, theme, words, nonce, ways, offered }));
  const shown = [...files.values()].join('');
  const book = asBook(about, list, composed, words);
  const { fonts, css, late } = await layStyles(theme, book, shown);
  const faces = fontFaceCss(fonts, nameFont);
  files.set('catalogue/style.css', `${faces}\n${css}\n${late}\n${catalogueStyles}`);
  for (const face of fonts) files.set(`catalogue/${nameFont(face)}`, face.bytes);
  files.set('catalogue/page.js', theme.scripts.page);
  files.set('catalogue/minisearch.js', theme.scripts.search);
  files.set('catalogue/places.js', 'globalThis.octavoPlaces = {};\n');
  files.set('catalogue/search-index.js', indexTitles(list));
  return { files, pages: composed };
}

interface Frame {
  readonly about: About;
  readonly theme: Theme;
  readonly words: Words;
  readonly nonce: string;
  readonly ways: readonly { readonly path: string; readonly name: string }[];
  readonly offered: readonly Offered[];
}

function fillPage(page: CataloguePage, { about, theme, words, nonce, ways, offered }: Frame): string {
  const lead = leadFrom(page.path);
  const { path, title, body, metas = [], links = [], data } = page;
  return fillPartial(theme, 'catalogue/page', {
    language: words.language,
    direction: directionOf(words.language),
    policy: permit(nonce),
    nonce,
    title: path === pages.first ? title : `${title} – ${about.title}`,
    metas: [
      ...metas,
      { name: 'generator', content: `Octavo ${version}` },
      { name: 'color-scheme', content: 'light dark' },
    ],
    links: links.map(({ rel, href, type, title: name }) => ({ rel, href, type, title: name })),
    structuredData: data === undefined ? '' : escapeData(data),
    terms: termsFor(words.language),
    words,
    catalogue: about.title,
    ways: ways.map((way) => ({ href: lead(way.path), name: way.name, isHere: way.path === path })),
    body: body.map((node) => (node.type === 'element' ? toHtml(node) : '')).join('\n'),
    foot: toHtml(showFoot(words, offered, lead)),
  });
}

function showFoot(words: Words, offered: readonly Offered[], lead: (to: string) => string): Element {
  return h('div', [
    h('h2', words.feeds),
    h(
      'ul',
      offered.map(({ path, name }) => h('li', [h('a', { href: lead(path) }, name)])),
    ),
  ]);
}

/** It cannot end the element that it stands in. */
function escapeData(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** All that is said of each title is looked through. */
function indexTitles({ titles }: List): string {
  return indexPassages(
    titles.map((title) => {
      const { metadata, chapters } = title;
      const { subtitle, description, series, subjects, identifiers, publisher } = metadata;
      return {
        address: leadFrom(pages.first)(pages.title(title)),
        title: metadata.title,
        section: namesOf(metadata, 'aut').join(', ') || metadata.title,
        text: [
          ...metadata.contributors.map(({ name }) => name),
          subtitle,
          description,
          series?.name,
          ...subjects.map(({ label }) => label),
          publisher,
          ...identifiers.map(({ value }) => value),
          ...chapters,
        ]
          .flatMap((part) => (part === undefined || part === '' ? [] : [part.replace(/\.$/u, '')]))
          .join('. '),
      };
    }),
  );
}

/** All words of the pages as one text, for those who choose fonts by it. */
function asBook(about: About, { modified, uuid }: List, composed: readonly CataloguePage[], { language }: Words): Book {
  return {
    kind: 'essay',
    slug: 'catalogue',
    metadata: {
      title: about.title,
      contributors: [],
      language,
      direction: directionOf(language),
      identifiers: [],
      subjects: [],
      modified,
      uuid,
    },
    sections: [
      {
        id: 'catalogue',
        role: 'essay',
        matter: 'body',
        title: about.title,
        depth: 0,
        listed: true,
        generated: false,
        body: { type: 'root', children: composed.flatMap(({ body }) => body) },
        notes: [],
      },
    ],
    images: new Map(),
    cover: { alt: '', inPdf: false },
    design: {},
    notes: { place: 'foot', numbering: 'chapter' },
  };
}
