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
  addEntries(file, page, { Annots: [annotation], Tabs: name(tabs) });
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
  ])('%s', (_what, find, unmet) => {
    expect(find()).toEqual(unmet);
  });
});
