/** What the checks of a PDF read from it: its metadata, what its codes mean, and what is read aloud. */
import { describe, expect, it } from 'vitest';
import { readToUnicode } from '../../src/checks/pdf/cmap.ts';
import { findTurned, readSpokenWords, withoutDirection } from '../../src/checks/pdf/spoken-words.ts';
import type { StructureElement } from '../../src/checks/pdf/structure.ts';
import { readXmp } from '../../src/checks/pdf/xmp.ts';
import { PdfString } from '../../src/pdf-file/index.ts';
import { lettersOf, type Passage } from '../../src/words/index.ts';

const packet = (inside: string, attributes = ''): string =>
  `<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="urn:rdf">
  <rdf:Description rdf:about="" xmlns:dc="urn:dc" xmlns:pdf="urn:pdf"${attributes}>${inside}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

describe('metadata', () => {
  const plain = {
    kind: 'text',
    items: [],
    parts: [],
    hasDefaultLanguage: false,
    isByLanguage: false,
    structures: [],
  };

  it('have properties as elements and as attributes', () => {
    expect(readXmp(packet('<pdf:Producer> A <b>B</b><![CDATA[C]]> </pdf:Producer>', ' pdf:Keywords="k"'))).toEqual([
      { namespace: 'urn:pdf', prefix: 'pdf', name: 'Keywords', text: 'k', ...plain },
      { namespace: 'urn:pdf', prefix: 'pdf', name: 'Producer', text: 'A BC', ...plain },
    ]);
  });

  it.each(['Alt', 'Bag', 'Seq'])('have lists: %s', (kind) => {
    const items = '<rdf:li xml:lang="x-default"> a </rdf:li><rdf:li xml:lang="de">b</rdf:li>';
    expect(readXmp(packet(`<dc:title><rdf:${kind}>${items}</rdf:${kind}></dc:title>`))).toEqual([
      {
        namespace: 'urn:dc',
        prefix: 'dc',
        name: 'title',
        kind,
        text: 'a',
        items: ['a', 'b'],
        parts: ['a', 'b'].map((text) => ({ ...plain, namespace: 'urn:rdf', prefix: 'rdf', name: 'li', text })),
        hasDefaultLanguage: true,
        isByLanguage: true,
        structures: [],
      },
    ]);
    expect(readXmp(packet(`<dc:title><rdf:${kind}/></dc:title>`))[0]).toMatchObject({ kind, text: '', items: [] });
    expect(readXmp(packet(`<dc:title><rdf:${kind}><rdf:li>a</rdf:li></rdf:${kind}></dc:title>`))[0]).toMatchObject({
      hasDefaultLanguage: false,
      isByLanguage: false,
    });
  });

  it.each([
    ['<dc:a rdf:parseType="Resource"><dc:b>c</dc:b></dc:a>', 'structure'],
    ['<dc:a><rdf:Description><dc:b>c</dc:b></rdf:Description></dc:a>', 'structure'],
    ['<dc:a><rdf:Description dc:b="c"/></dc:a>', 'structure'],
    ['<dc:a><rdf:Bag><rdf:li rdf:parseType="Resource"><dc:b>c</dc:b></rdf:li></rdf:Bag></dc:a>', 'Bag'],
  ])('have fields: %s', (inside, kind) => {
    expect(readXmp(packet(inside))).toMatchObject([
      { name: 'a', kind, structures: [[{ namespace: 'urn:dc', prefix: 'dc', name: 'b', text: 'c' }]] },
    ]);
  });

  it('know the namespaces that are declared further down, and none that are not', () => {
    expect(readXmp(packet('<q:a xmlns:q="urn:q">b</q:a>'))).toMatchObject([{ namespace: 'urn:q', name: 'a' }]);
    expect(readXmp(packet('<dc:title xml:lang="de">a</dc:title>'))).toMatchObject([{ text: 'a' }]);
  });

  it.each<[inside: string, found: object]>([
    ['<dc:a rdf:resource="urn:b"/>', { kind: 'text', text: 'urn:b' }],
    ['<dc:a>b<!-- c -->d</dc:a>', { kind: 'text', text: 'bd' }],
    ['<dc:a rdf:parseType="Resource"><dc:value>b</dc:value></dc:a>', { kind: 'structure' }],
    ['<dc:a rdf:parseType="Resource"><rdf:type>b</rdf:type></dc:a>', { kind: 'structure' }],
    ['<dc:a rdf:parseType="Resource"><rdf:value>b</rdf:value><dc:c>d</dc:c></dc:a>', { kind: 'text' }],
    ['<dc:a rdf:parseType="Literal">b</dc:a>', { kind: 'text', text: 'b' }],
    ['<dc:a xmlns="urn:x" xml:lang="en">b</dc:a>', { kind: 'text', text: 'b' }],
    ['<dc:a myxml:b="c"/>', { kind: 'structure', structures: [[{ prefix: 'myxml', name: 'b', text: 'c' }]] }],
    ['<dc:a><ardf:Bag><rdf:li>b</rdf:li></ardf:Bag></dc:a>', { kind: 'text', text: 'b' }],
    ['<dc:a><rdf:Bags><rdf:li>b</rdf:li></rdf:Bags></dc:a>', { kind: 'text', text: 'b' }],
    [
      '<dc:a><rdf:Alt><rdf:li xml:lang="en">b</rdf:li><rdf:li>c</rdf:li></rdf:Alt></dc:a>',
      { hasDefaultLanguage: false, isByLanguage: true },
    ],
    ['<dc:a other:dc="urn:no">b</dc:a>', { namespace: 'urn:dc' }],
  ])('are of their kind: %s', (inside, found) => {
    expect(readXmp(packet(inside))).toMatchObject([{ name: 'a', ...found }]);
  });

  it('are found wherever their description stands', () => {
    const rdf = '<rdf:RDF xmlns:a="urn:a"><rdf:Description><a:b>c</a:b></rdf:Description></rdf:RDF>';
    expect(readXmp(`<x>words <y><z/></y> ${rdf}</x>`)).toMatchObject([{ namespace: 'urn:a', name: 'b', text: 'c' }]);
  });

  it('are none without RDF, and no metadata are XML that is broken', () => {
    expect(readXmp('<a><b/></a>')).toEqual([]);
    expect(() => readXmp('<a>')).toThrow('Could not parse XML');
  });
});

describe('codes of a font', () => {
  const read = (text: string): [number, string][] => [...readToUnicode(Buffer.from(text))];

  it.each([
    [
      'beginbfchar <01> <0041> <0002> <D83DDE00> endbfchar',
      [
        [1, 'A'],
        [2, '😀'],
      ],
    ],
    ['beginbfchar<01><0041>endbfchar <02> <0042>', [[1, 'A']]],
    ['beginbfchar <01> <0041> endbfchar beginbfchar <02> <0042>', [[1, 'A']]],
    [
      'beginbfchar <01> <0041> endbfchar beginbfchar <02> <0042 0043> endbfchar',
      [
        [1, 'A'],
        [2, 'BC'],
      ],
    ],
    [
      'beginbfrange <10> <12> <0061> endbfrange',
      [
        [16, 'a'],
        [17, 'b'],
        [18, 'c'],
      ],
    ],
    [
      'beginbfrange <10><11><00660066> endbfrange',
      [
        [16, 'ff'],
        [17, 'fg'],
      ],
    ],
    [
      'beginbfrange <10> <12> [<0061> <00660069>] endbfrange',
      [
        [16, 'a'],
        [17, 'fi'],
        [18, ''],
      ],
    ],
    ['beginbfrange <12> <10> <0061> endbfrange', []],
    ['<01> <0041>', []],
  ] as [string, [number, string][]][])('mean letters: %s', (text, meaning) => {
    expect(read(text)).toEqual(meaning);
  });

  it('are no more than there can be', () => {
    expect(read('beginbfrange <0> <FFFFFFFF> [] endbfrange')).toHaveLength(0x1_0000);
  });
});

type Part = StructureElement['parts'][number];

/** An element with texts (as marked content of the page, by their numbers) and others in it. */
let count = 0;
const texts = new Map<number, string>();

function tag(type: string, ...inside: readonly (string | StructureElement)[]): StructureElement {
  const parts = inside.map((part): Part => {
    if (typeof part !== 'string') return { ...part, parent: undefined };
    texts.set((count += 1), part);
    return { place: 7, mcid: count };
  });
  return { type, entries: new Map<string, unknown>(), parts, parent: undefined } as unknown as StructureElement;
}

const withAlt = (element: StructureElement, alt: string): StructureElement => ({
  ...element,
  entries: new Map([['Alt', new PdfString(alt)]]),
});

function spoken(...elements: StructureElement[]): { text: string; notes: string } {
  const { words: threads } = readSpokenWords({} as never, { elements }, new Map([[7, texts]]));
  const show = (passages: readonly Passage[]): string =>
    passages.map(({ kind, text }) => `${kind}: ${text.trim()}`).join(' | ');
  return { text: show(threads.text), notes: show(threads.notes) };
}

describe('what is read aloud', () => {
  it.each([
    ['paragraphs', [tag('Document', tag('P', 'a'), tag('P', 'b'))], 'text: a | text: b'],
    ['what stands in a line', [tag('P', 'a', tag('Span', 'b'), tag('Link', 'c'), 'd')], 'text: abcd'],
    [
      'headings',
      [tag('H1', 'a'), tag('H', 'b'), tag('H6', 'c'), tag('H7', 'd')],
      'heading: a | heading: b | heading: c | text: d',
    ],
    ['words around a block', [tag('Div', 'a', tag('P', 'b'), 'c')], 'text: a | text: b | text: c'],
    ['a heading of blocks', [tag('H1', 'a', tag('P', 'b'))], 'heading: a | heading: b'],
  ])('is %s', (_, elements, text) => {
    expect(spoken(...elements)).toEqual({ text, notes: '' });
  });

  it('is not what only leads elsewhere', () => {
    expect(spoken(tag('P', 'a', tag('Reference', 'b'), 'c')).text).toBe('text: ac');
  });

  it('has notes by themselves', () => {
    expect(spoken(tag('P', 'a', tag('Note', 'b', tag('Span', 'c')), 'd'))).toEqual({
      text: 'text: a | text: d',
      notes: 'text: bc',
    });
  });

  it('has the words for pictures and formulas', () => {
    expect(spoken(tag('P', 'a', withAlt(tag('Figure'), 'map'), 'b')).text).toBe('text: a | alternative: map | text: b');
    expect(spoken(tag('P', 'a', withAlt(tag('Formula', 'xyz'), 'x squared'), 'b')).text).toBe('text: ax squaredb');
    expect(spoken(tag('P', 'a', tag('Formula', 'xyz'))).text).toBe('text: a');
    expect(spoken(withAlt(tag('P', 'a'), 'other')).text).toBe('text: a');
  });
});

describe('words from right to left', () => {
  const passage = (text: string): Passage => ({ text, letters: lettersOf(text), kind: 'text' });
  const turned = (text: string): string =>
    withoutDirection({ text: [passage(text)], notes: [] }).text[0]?.letters ?? '';

  it('are the same in any order', () => {
    expect(turned('שלום')).toBe(turned('םולש'));
    expect(turned('שלום')).not.toBe(turned('שלומי'));
    expect(turned('שלום 12')).toBe(turned('21 םולש'));
    expect(turned('abc')).toBe('abc');
    expect(withoutDirection({ text: [], notes: [passage('םולש')] }).notes[0]?.letters).toBe(turned('שלום'));
  });

  const find = (missing: string[], read: string[], others: string[] = []): string[] => {
    const wanted = [...missing, ...others].map(passage);
    const all = findTurned(wanted.slice(0, missing.length), wanted, read.map(passage), ['page', 'on']);
    return [...all].map(({ text }) => text);
  };

  it('are found among words that were added to them', () => {
    expect(find(['שלום'], ['page 12 םולש'])).toEqual(['שלום']);
    expect(find(['שלום'], ['xii םולש'])).toEqual(['שלום']);
    expect(find(['שלום'], ['םולש'])).toEqual(['שלום']);
    expect(find(['שלום', 'שלום'], ['page 1 םולש'])).toEqual(['שלום']);
  });

  it('are not where other words are, or too many, or letters are missing', () => {
    expect(find(['שלום'], ['שלומי'])).toEqual([]);
    expect(find(['שלום'], ['zebra םולש'])).toEqual([]);
    expect(find(['שלום'], ['ולש'])).toEqual([]);
    expect(find(['שלום'], [`${'1'.repeat(80)} םולש`])).toEqual(['שלום']);
    expect(find(['שלום'], [`${'1'.repeat(81)} םולש`])).toEqual([]);
    expect(find(['abc'], ['page abc'])).toEqual([]);
    expect(find([], ['םולש'])).toEqual([]);
  });
});
