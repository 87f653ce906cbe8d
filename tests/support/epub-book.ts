import { createHash } from 'node:crypto';
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Book, Image, Note, Section } from '../../src/model/book.ts';
import type { Metadata } from '../../src/model/metadata.ts';

/** A small book with everything in it that the EPUB edition treats in a way of its own. */

export const metadata: Metadata = {
  title: 'Salt & Light',
  subtitle: 'A Small Book of <Tests>',
  contributors: [
    { name: 'Ann Author', fileAs: 'Author, Ann', role: 'aut' },
    { name: 'Bob Écrivain', fileAs: 'Écrivain, Bob', role: 'aut' },
    { name: 'Bob Écrivain', fileAs: 'Écrivain, Bob', role: 'ill' },
    { name: 'Tess Translator', fileAs: 'Translator, Tess', role: 'trl' },
  ],
  language: 'en',
  direction: 'ltr',
  description: 'One paragraph on what it is about & why.',
  publisher: 'Pub & Sons',
  place: 'London',
  date: '2026-11',
  edition: 'Second edition',
  rights: '© 2026 Ann Author',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  identifiers: [
    { scheme: 'isbn', value: '978-3-16-148410-0', edition: 'epub' },
    { scheme: 'isbn', value: '978-3-16-148411-7', edition: 'pdf' },
    { scheme: 'doi', value: '10.1000/182' },
  ],
  subjects: [{ label: 'Computers / Programming / General', authority: 'BISAC', term: 'COM051000' }, { label: 'Salt' }],
  series: { name: 'Small Books', position: '2' },
  modified: '2026-11-23T00:00:00Z',
  uuid: 'urn:uuid:2f1c9d0e-5b7a-5c3d-9e4f-0a1b2c3d4e5f',
};

/** The smallest PNG: one grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><circle cx="5" cy="5" r="4"/></svg>';

function image(name: string, mediaType: Image['mediaType'], extension: string, bytes: Uint8Array): Image {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { key: `images/${name}-${hash}.${extension}`, mediaType, bytes, width: 10, height: 10 };
}

export const pictures = {
  dot: image('dot', 'image/png', 'png', pixel),
  /** The same picture under another name. */
  point: image('point', 'image/png', 'png', pixel),
  circle: image('circle', 'image/svg+xml', 'svg', Buffer.from(drawing)),
};

export function makeSection(section: Partial<Section> & Pick<Section, 'id'>, ...body: ElementContent[]): Section {
  const root: Root = { type: 'root', children: body };
  return {
    role: 'chapter',
    matter: 'body',
    title: section.id,
    depth: 0,
    listed: true,
    generated: false,
    notes: [],
    ...section,
    body: root,
  };
}

export function opening(id: string, title: string, number?: string): ElementContent {
  return h('header', { className: ['opening'] }, [
    ...(number === undefined ? [] : [h('p', { className: ['number'] }, number)]),
    h('h1', { id }, title),
  ]);
}

export function reference(id: string, note: string, number: number): ElementContent {
  return h('sup', { className: ['noteref'] }, [h('a', { id, href: `#${note}`, role: 'doc-noteref' }, String(number))]);
}

const notes: Note[] = [
  {
    id: 'fn-one-1',
    number: 1,
    references: ['fnref-one-1', 'fnref-one-1-2'],
    body: [h('p', 'A note referred to twice.')],
  },
  { id: 'fn-one-2', number: 2, references: ['fnref-one-2'], body: [h('p', 'It holds'), h('ul', [h('li', 'a list')])] },
];

const sections: Section[] = [
  makeSection(
    { id: 'titlepage', role: 'titlepage', matter: 'front', title: 'Title page', listed: false, generated: true },
    h('p', { className: ['author'] }, 'Ann Author'),
    h('p', { className: ['title'] }, 'Salt & Light'),
  ),
  makeSection(
    { id: 'contents', role: 'contents', matter: 'front', title: 'Contents', listed: false, generated: true },
    h('p', 'x'),
  ),
  makeSection(
    { id: 'dedication', role: 'dedication', matter: 'front', title: 'Dedication', listed: false },
    h('p', 'For the readers.'),
  ),
  makeSection(
    { id: 'part-one', role: 'part', title: 'Beginnings', number: 'I' },
    opening('part-one-title', 'Beginnings', 'Part I'),
  ),
  makeSection(
    { id: 'one', title: 'Café & Salt', number: '1', part: 'part-one', depth: 1, notes, source: 'one.md' },
    opening('one-title', 'Café & Salt', 'Chapter 1'),
    h('p', { className: ['first'] }, [
      'A note',
      reference('fnref-one-1', 'fn-one-1', 1),
      ', the same again',
      reference('fnref-one-1-2', 'fn-one-1', 1),
      ', another',
      reference('fnref-one-2', 'fn-one-2', 2),
      ', a link to ',
      h('a', { href: '#grains' }, 'the grains'),
      ', to ',
      h('a', { href: '#contents' }, 'the contents'),
      ', to ',
      h('a', { href: '#nowhere' }, 'nowhere'),
      ' and to ',
      h('a', { href: 'https://example.org/a b?q={x}' }, 'a site'),
      '. ',
      h('span', { lang: 'la' }, 'Lorem ipsum'),
      '.',
    ]),
    h('h2', { id: 'things' }, 'Things'),
    h('figure', { className: ['figure'], id: 'fig-1' }, [
      h('img', { src: pictures.dot.key, alt: 'A grey dot', width: 10, height: 10 }),
      h('figcaption', 'A dot'),
    ]),
    h('p', [
      h('img', { src: pictures.point.key, alt: 'The dot again' }),
      h('img', { src: pictures.circle.key, alt: 'A circle' }),
    ]),
    h('div', { className: ['table'] }, [
      h('table', [
        h('caption', 'Numbers'),
        h('thead', [h('tr', [h('th', { scope: 'col' }, 'A'), h('th', { scope: 'col' }, 'B')])]),
        h('tbody', [h('tr', [h('td', { className: ['align-right'] }, '1'), h('td', '2')])]),
      ]),
    ]),
    h('ul', { className: ['tasks'] }, [
      h('li', { className: ['task'] }, [h('input', { type: 'checkbox', disabled: true, checked: true }), ' done']),
      h('li', { className: ['task'] }, [h('input', { type: 'checkbox', disabled: true }), ' open']),
    ]),
    h('h3', { id: 'smaller' }, 'Smaller things'),
    h('pre', { className: ['code'] }, [
      h('code', { className: ['language-ts'] }, 'const a: Array<number> = [1, 2];\nif (a && b) {}\n'),
    ]),
    h('hr', { className: ['ornament'] }),
    h('p', 'The end.', h('br'), 'Really.'),
  ),
  makeSection(
    { id: 'zwei', title: 'Körner', number: '2', part: 'part-one', depth: 1, language: 'de' },
    opening('zwei-title', 'Körner', 'Kapitel 2'),
    h('p', { id: 'grains' }, 'Körner aus Salz.'),
  ),
  makeSection(
    { id: '日本', title: '日本の塩', role: 'appendix', matter: 'back', language: 'ja', number: 'A' },
    opening('日本-題', '日本の塩', '付録 A'),
    h('p', '塩。', h('a', { href: '#日本-題' }, '題'), h('a', { href: '#one' }, 'One')),
  ),
  makeSection(
    { id: '塩', title: '塩', matter: 'back', role: 'colophon' },
    opening('塩-題', '塩'),
    h('p', h('a', { href: '#日本-題' }, '題')),
  ),
];

export function makeBook(changes: Partial<Book> = {}): Book {
  return {
    kind: 'book',
    slug: 'salt-and-light',
    metadata,
    sections,
    images: new Map(Object.values(pictures).map((picture) => [picture.key, picture])),
    cover: { alt: 'Cover of Salt & Light', inPdf: false },
    design: {},
    notes: { place: 'foot', numbering: 'chapter' },
    ...changes,
  };
}
