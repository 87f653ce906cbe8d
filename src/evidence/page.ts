/**
 * The report as a book of its own: an essay, which the house sets as it sets any other. So the page is valid,
 * accessible, dark where the reader's screen is, and fit for paper, by what makes every web edition so.
 */
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Book, Image } from '../model/index.ts';
import type { Account } from './account.ts';
import { showAccessibility } from './page-claims.ts';
import { showExaminations } from './page-examinations.ts';
import { showEditions, showMaking, showMessages, showVerdict } from './page-facts.ts';

/** A page of an edition, or a screen of it, drawn small. */
export interface Picture {
  readonly image: Image;
  /** “Page 12 of the PDF”. */
  readonly caption: string;
  /** What it is a picture of: `pdf` … */
  readonly edition: string;
}

/** What it asks for beyond the styles of a web edition: pages have an edge, and a digest stands on one line. */
export const pageStyles = `
.parts img { outline: 1px solid var(--rule); }
.digest { font-size: 0.7em; }
`;

/** @param book what the report is about */
export function composePage(account: Account, pictures: readonly Picture[], book: Book): Book {
  const { title, slug } = account.book;
  const about = account.refused === true ? 'Report on a refused build of' : 'Report on';
  const name = `${about} ${title}`;
  const body: Root = {
    type: 'root',
    children: [
      h('header', { className: ['opening'] }, [
        h('h1', { id: 'report' }, [`${about} `, h('cite', { lang: book.metadata.language }, title)]),
        h('p', { className: ['subtitle'] }, 'What was made of it, what was proved, and with what'),
      ]),
      ...showVerdict(account),
      ...showEditions(account),
      ...showPictures(pictures),
      ...showExaminations(account),
      ...showMessages(account),
      ...showAccessibility(account),
      ...showMaking(account),
    ],
  };
  return {
    kind: 'essay',
    slug,
    metadata: {
      title: name,
      contributors: [],
      language: 'en',
      direction: 'ltr',
      identifiers: [],
      subjects: [],
      modified: book.metadata.modified,
      uuid: book.metadata.uuid,
    },
    sections: [
      {
        id: 'account',
        role: 'essay',
        matter: 'body',
        title: name,
        depth: 0,
        listed: true,
        generated: false,
        body,
        notes: [],
      },
    ],
    images: new Map(pictures.map(({ image }) => [image.key, image])),
    cover: { alt: '', inPdf: false },
    design: {},
    notes: { place: 'foot', numbering: 'chapter' },
  };
}

function showPictures(pictures: readonly Picture[]): ElementContent[] {
  if (pictures.length === 0) return [];
  return [
    h('h2', { id: 'pages' }, 'Pages and screens'),
    ...(['pdf', 'html', 'epub'] as const).flatMap((edition) => {
      const own = pictures.filter((picture) => picture.edition === edition);
      return own.length === 0 ? [] : [showRow(own)];
    }),
  ];
}

function showRow(pictures: readonly Picture[]): ElementContent {
  return h('figure', { className: ['figure', 'wide'] }, [
    h(
      'div',
      { className: ['parts', `columns-${Math.min(pictures.length, 4)}`] },
      pictures.map(({ image: { key, width, height }, caption }) =>
        h('figure', { className: ['figure'] }, [
          h('img', { src: key, alt: caption, width, height }),
          h('figcaption', caption),
        ]),
      ),
    ),
  ]);
}
