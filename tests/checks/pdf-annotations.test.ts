/** Annotations of a PDF made by hand: every requirement that is not met, and no other. */
import { describe, expect, it } from 'vitest';
import { checkAnnotations } from '../../src/checks/pdf/annotations.ts';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import { readStructure } from '../../src/checks/pdf/structure.ts';
import {
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  dictionaryAt,
  listPages,
  name,
  writePdf,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { addEntries, makePdf } from '../support/made-pdf.ts';
import { tellFindings } from '../support/pdf-findings.ts';

type Entries = Readonly<Record<string, PdfValue>>;

interface Tag {
  /** Type of the element; absent: there is none. */
  readonly type?: string;
  readonly alt?: string;
  readonly lang?: boolean;
  /** Keys of its appearances, each a drawing. */
  readonly look?: string;
  /** The element has another object. */
  readonly other?: boolean;
  /** The annotation is no object of its own. */
  readonly isWithin?: boolean;
  /** Entries of the page. */
  readonly page?: Entries;
}

/** Of one annotation with its tag, in a document with a language. */
function annotations(
  entries: Entries,
  tag: Tag = {},
  catalog: Entries = { Lang: new PdfString('en') },
  tabs = 'S',
): string[] {
  const file = makePdf(['One']);
  const [page] = listPages(file);
  const annotation = addObject(file, dictionary({ Rect: [0, 0, 9, 9], F: 4, ...entries }));
  const tree = addObject(file, dictionary({}));
  if (tag.look !== undefined) {
    const drawing = addObject(file, new PdfStream(dictionary({}), Buffer.from('')));
    addEntries(file, annotation, { AP: dictionary(Object.fromEntries([...tag.look].map((key) => [key, drawing]))) });
  }
  if (tag.type !== undefined) {
    const object = tag.other === true ? addObject(file, dictionary({ F: 4 })) : annotation;
    const element = addObject(
      file,
      dictionary({
        S: name(tag.type),
        P: tree,
        K: dictionary({ Type: name('OBJR'), Obj: object }),
        ...(tag.alt === undefined ? {} : { Alt: new PdfString(tag.alt) }),
        ...(tag.lang === true ? { Lang: new PdfString('en') } : {}),
      }),
    );
    addEntries(file, annotation, { StructParent: 0 });
    addEntries(file, tree, { K: [element], ParentTree: dictionary({ Nums: [0, element] }) });
  }
  const written = file.objects.get(annotation.number);
  const own = tag.isWithin === true && written instanceof Map ? written : annotation;
  addEntries(file, page, { Annots: [own], Tabs: name(tabs), ...tag.page });
  addEntries(file, file.root, { StructTreeRoot: tree, ...catalog });
  const pdf = openPdf(writePdf(file), new Findings());
  const findings = new Findings();
  const structure = readStructure(pdf, new Map(), new Findings());
  checkAnnotations(pdf, dictionaryAt(pdf, listPages(pdf)[0]), 0, structure, findings);
  return tellFindings(findings);
}

const says = { Contents: new PdfString('to A') };
/** A button has a drawing for each of its states. */
const states = { FT: name('Btn'), AP: dictionary({ N: dictionary({ On: dictionary({}) }) }) };
const place = { Subtype: name('Widget'), ...states };
const link = { Subtype: name('Link'), ...says };

describe('annotations', () => {
  it.each<[what: string, find: () => string[], unmet: string[]]>([
    ['a link that is tagged', () => annotations(link, { type: 'Link' }), []],
    [
      'a link by its tag’s words',
      () => annotations({ Subtype: name('Link') }, { type: 'Link', alt: 'A' }),
      ['UA7.18.5-2 p1'],
    ],
    [
      'a link that says nothing',
      () => annotations({ Subtype: name('Link') }, { type: 'Link' }),
      ['UA7.18.1-2 p1', 'UA7.18.5-2 p1'],
    ],
    ['a link without a tag', () => annotations(link), ['UA7.18.5-1 p1']],
    ['a link with another tag', () => annotations(link, { type: 'P' }), ['UA7.18.5-1 p1']],
    ['a link whose tag has another object', () => annotations(link, { type: 'Link', other: true }), ['link-object p1']],
    ['other tabs', () => annotations(link, { type: 'Link' }, undefined, 'R'), ['UA7.18.3-1 p1']],
    ['a link that is hidden', () => annotations({ Subtype: name('Link'), F: 6 }), ['A6.3.2-2 p1']],
    ['a link beside the page', () => annotations({ Subtype: name('Link'), Rect: [420, 0, 430, 9] }), []],
    ['a link below the page', () => annotations({ Subtype: name('Link'), Rect: [0, -9, 9, 0] }), []],
    [
      'a place of a field with words',
      () => annotations({ ...place, Parent: dictionary({ TU: new PdfString('a') }) }, { type: 'Form' }),
      [],
    ],
    [
      'a field below one with words',
      () =>
        annotations(
          { ...place, T: new PdfString('b'), Parent: dictionary({ TU: new PdfString('a') }) },
          { type: 'Form' },
        ),
      ['UA7.18.1-3 p1'],
    ],
    [
      'a button with one drawing',
      () =>
        annotations({ Subtype: name('Widget'), FT: name('Btn'), TU: new PdfString('a') }, { type: 'Form', look: 'N' }),
      ['A6.3.3-3 p1'],
    ],
    ['no language', () => annotations(link, { type: 'Link' }, {}), ['UA7.2-24 p1']],
    ['the language of its tag', () => annotations(link, { type: 'Link', lang: true }, {}), []],
    [
      'no words and no language',
      () => annotations({ Subtype: name('Link') }, { type: 'Link', alt: 'A' }, {}),
      ['UA7.18.5-2 p1'],
    ],
    [
      'a field',
      () => annotations({ Subtype: name('Widget'), ...states, TU: new PdfString('a') }, { type: 'Form' }),
      [],
    ],
    [
      'a field without words',
      () => annotations({ Subtype: name('Widget'), ...states }, { type: 'Form' }),
      ['UA7.18.1-3 p1'],
    ],
    [
      'a field by the words of its tag',
      () => annotations({ Subtype: name('Widget'), ...states }, { type: 'Form', alt: 'a' }),
      [],
    ],
    [
      'a field with another tag',
      () => annotations({ Subtype: name('Widget'), ...states, TU: new PdfString('a') }, { type: 'P' }),
      ['UA7.18.4-1 p1'],
    ],
    [
      'a field with actions',
      () =>
        annotations(
          {
            Subtype: name('Widget'),
            ...states,
            TU: new PdfString('a'),
            AA: dictionary({}),
          },
          { type: 'Form' },
        ),
      ['A6.4.1-1 p1'],
    ],
    [
      'a field with an action',
      () =>
        annotations(
          { Subtype: name('Widget'), ...states, TU: new PdfString('a'), A: dictionary({}) },
          { type: 'Form' },
        ),
      ['A6.4.1-1 p1'],
    ],
    ['a mark for the printer', () => annotations({ Subtype: name('PrinterMark'), ...says }, { look: 'N' }), []],
    [
      'one that is tagged',
      () => annotations({ Subtype: name('PrinterMark'), ...says }, { type: 'Annot', look: 'N' }),
      ['UA7.18.8-1 p1'],
    ],
    ['a text', () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot', look: 'N' }), []],
    [
      'a text with another tag',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'P', look: 'N' }),
      ['UA7.18.1-1 p1'],
    ],
    [
      'a text without an appearance',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot' }),
      ['A6.3.3-1 p1'],
    ],
    [
      'a text of no size',
      () => annotations({ Subtype: name('Text'), ...says, Rect: [5, 5, 5, 5] }, { type: 'Annot' }),
      [],
    ],
    [
      'a text of no height',
      () => annotations({ Subtype: name('Text'), ...says, Rect: [5, 5, 9, 5] }, { type: 'Annot' }),
      ['A6.3.3-1 p1'],
    ],
    [
      'two appearances',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot', look: 'ND' }),
      ['A6.3.3-2 p1'],
    ],
    [
      'another appearance',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot', look: 'D' }),
      ['A6.3.3-2 p1'],
    ],
    [
      'an appearance that is no drawing',
      () => annotations({ Subtype: name('Text'), ...says, ...states }, { type: 'Annot' }),
      ['A6.3.3-4 p1'],
    ],
    ['a pop-up', () => annotations({ Subtype: name('Popup'), ...says }, { type: 'Annot' }), []],
    ['a film', () => annotations({ Subtype: name('Movie'), ...says }, { type: 'Annot', look: 'N' }), ['A6.3.1-1 p1']],
    [
      'a trap network',
      () => annotations({ Subtype: name('TrapNet'), ...says }, { type: 'Annot', look: 'N' }),
      ['UA7.18.2-1 p1'],
    ],
    ['one that is not printed', () => annotations({ ...link, F: 0 }, { type: 'Link' }), ['A6.3.2-2 p1']],
    ['one that is hidden', () => annotations({ ...link, F: 6 }, { type: 'Link' }), ['A6.3.2-2 p1']],
    ['one that is not seen', () => annotations({ ...link, F: 36 }, { type: 'Link' }), ['A6.3.2-2 p1']],
    ['one that is locked', () => annotations({ ...link, F: 132 }, { type: 'Link' }), []],
    ['one without flags', () => annotations({ ...link, F: null }, { type: 'Link' }), ['A6.3.2-1 p1']],
    ['a pop-up without flags', () => annotations({ Subtype: name('Popup'), ...says, F: null }, { type: 'Annot' }), []],
    ['one of no kind', () => annotations({ ...says, F: 4 }, { type: 'Annot', look: 'N' }), ['A6.3.1-1 p1']],
    ['a link that has its action', () => annotations({ ...link, A: dictionary({}) }, { type: 'Link' }), []],
    ['a link without a tag, and no language', () => annotations(link, {}, {}), ['UA7.2-24 p1', 'UA7.18.5-1 p1']],
    [
      'a text whose tag has another object',
      () => annotations({ Subtype: name('Text'), ...says }, { type: 'Annot', look: 'N', other: true }),
      [],
    ],
    ['a link that is no object of its own', () => annotations(link, { type: 'Link', isWithin: true }), []],
    ['a field without a tag', () => annotations({ ...place, TU: new PdfString('a') }), ['UA7.18.4-1 p1']],
    ['a text without a tag', () => annotations({ Subtype: name('Text'), ...says }, { look: 'N' }), ['UA7.18.1-1 p1']],
    [
      'a text of no width',
      () => annotations({ Subtype: name('Text'), ...says, Rect: [5, 5, 5, 9] }, { type: 'Annot' }),
      ['A6.3.3-1 p1'],
    ],
    [
      'a button with a name of its own, below one',
      () =>
        annotations(
          {
            ...place,
            FT: null,
            T: new PdfString('a'),
            TU: new PdfString('b'),
            Parent: dictionary({ FT: name('Btn') }),
          },
          { type: 'Form' },
        ),
      [],
    ],
    [
      'a button without states',
      () => annotations({ ...place, TU: new PdfString('a'), AP: dictionary({ N: dictionary({}) }) }, { type: 'Form' }),
      ['A6.3.3-3 p1'],
    ],
    [
      'another field with states',
      () => annotations({ ...place, FT: name('Tx'), TU: new PdfString('a') }, { type: 'Form' }),
      ['A6.3.3-4 p1'],
    ],
    [
      'something else with states, which says that it is a button',
      () => annotations({ Subtype: name('Text'), ...says, ...states }, { type: 'Annot' }),
      ['A6.3.3-4 p1'],
    ],
    [
      'a field with a name and none above it',
      () => annotations({ ...place, T: new PdfString('a'), TU: new PdfString('b') }, { type: 'Form' }),
      [],
    ],
  ])('%s', (_what, find, unmet) => {
    expect(find()).toEqual(unmet);
  });
});

/** A link without a tag counts where it is seen. */
describe('a link', () => {
  const isSeen = (rect: PdfValue, page: Entries = {}): boolean =>
    annotations({ ...link, Rect: rect }, { page: { MediaBox: [0, 0, 100, 200], ...page } }).length > 0;
  const crop: Entries = { CropBox: [60, 80, 40, 20] };

  it.each<[place: string, find: () => boolean, isSeen: boolean]>([
    ['on the page', () => isSeen([10, 10, 20, 20]), true],
    ['left of it', () => isSeen([-9, 10, 0, 20]), false],
    ['over its left edge', () => isSeen([-9, 10, 1, 20]), true],
    ['right of it', () => isSeen([100, 10, 109, 20]), false],
    ['over its right edge', () => isSeen([99, 10, 109, 20]), true],
    ['over its right edge, from right to left', () => isSeen([109, 10, 99, 20]), true],
    ['below it', () => isSeen([10, -9, 20, 0]), false],
    ['over its lower edge', () => isSeen([10, 1, 20, -9]), true],
    ['above it', () => isSeen([10, 200, 20, 209]), false],
    ['over its upper edge', () => isSeen([10, 209, 20, 199]), true],
    ['left of what is seen', () => isSeen([10, 30, 40, 40], crop), false],
    ['at the left of what is seen', () => isSeen([10, 30, 41, 40], crop), true],
    ['right of what is seen', () => isSeen([60, 30, 90, 40], crop), false],
    ['at the right of what is seen', () => isSeen([59, 30, 90, 40], crop), true],
    ['below what is seen', () => isSeen([45, 10, 50, 20], crop), false],
    ['at the foot of what is seen', () => isSeen([45, 10, 50, 21], crop), true],
    ['above what is seen', () => isSeen([45, 80, 50, 90], crop), false],
    ['at the head of what is seen', () => isSeen([45, 79, 50, 90], crop), true],
    ['without a place', () => isSeen(null), true],
    ['of a page without a size', () => isSeen([10, 10, 20, 20], { MediaBox: null }), true],
  ])('%s', (_place, find, is) => {
    expect(find()).toBe(is);
  });
});
