/** Whole editions against the Book, made by hand: what is proved of each, and which differences are the edition's own. */
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { checkParity } from '../../src/checks/parity.ts';
import type { Artifact, Book, Section } from '../../src/model/index.ts';
import { Report } from '../../src/report/index.ts';
import { makeBook, makeSection, pictures, reference } from '../support/epub-book.ts';
import { writeEpub } from '../support/epub-writing.ts';
import { t, type Tag, writeTaggedPdf } from '../support/tagged-pdf.ts';

const types = { html: 'text/html', epub: 'application/epub+zip', pdf: 'application/pdf', site: 'text/html' } as const;

async function prove(
  edition: keyof typeof types,
  book: Book,
  content: string | Uint8Array,
  more: Partial<Artifact> = {},
): Promise<Report> {
  const report = new Report();
  const artifact = { edition, path: `a/a.${edition}`, mediaType: types[edition], bytes: Buffer.from(content), ...more };
  await checkParity({ book, artifacts: [artifact] }, report);
  return report;
}

const say = ({ messages }: Report): string[] =>
  messages.map(({ rule, text }) => `${rule}: ${text.replace(/^The .*? edition /u, '')}`);

const note = (id: string, ref: string, words: string): Section['notes'][number] => ({
  id,
  number: 1,
  references: [ref],
  body: [h('p', words)],
});

const chapter = makeSection(
  { id: 'one', listed: false, notes: [note('fn-1', 'ref-1', 'By the bell of the port.')] },
  h('h1', { id: 'one-title' }, 'The harbour'),
  h('p', [
    'The first boats came in early',
    reference('ref-1', 'fn-1', 1),
    ', as ',
    h('a', { href: '#two' }, 'this'),
    ' says.',
  ]),
  h('p', { id: 'two' }, 'The second boats came later.'),
);
const book = makeBook({ sections: [chapter] });

const text = [
  '<h1 id="one-title">The harbour</h1>',
  '<p>The first boats came in early<sup class="noteref"><a role="doc-noteref" id="ref-1" href="#fn-1">1</a></sup>, as <a href="#two">this</a> says.</p>',
  '<p id="two">The second boats came later.</p>',
];
const notes =
  '<section class="notes" role="doc-endnotes"><h2>Notes</h2><ol><li id="fn-1"><p>By the bell of the port. <a role="doc-backlink" href="#ref-1">↩</a></p></li></ol></section>';
const page = (...parts: readonly string[]): string =>
  `<main><section class="section chapter" id="one">${parts.join('')}${notes}</section></main>`;

describe('the web edition', () => {
  it.each<[what: string, html: string, told: string[]]>([
    ['that holds it all', page(...text), []],
    [
      'that lacks words',
      page(...text.slice(0, 2)),
      ['text-lost: lacks words of the manuscript: …|thesecondboatscamelater…'],
    ],
    [
      'with words that are added',
      page(...text, '<p>Ho!</p>'),
      ['text-added: has a passage that the manuscript has not: “Ho!”'],
    ],
    [
      'with words twice',
      page(...text, text[2] ?? ''),
      ['text-added: has a passage more often than the manuscript: “The second boats came later.”'],
    ],
    [
      'with other signs',
      page(...text).replace('later.', 'later?'),
      [
        'text-added: has a passage with other words or signs: “The second boats came later.” (…atscamelater? for …atscamelater.)',
      ],
    ],
    [
      'with a link that is none',
      page(...text).replace(/<a href="#two">(this)<\/a>/u, '$1'),
      ['link-differs: lacks a link: “this”'],
    ],
    [
      'with a place elsewhere',
      page(...text)
        .replace('<p id="two">', '<p>')
        .replace('<h1 id="one-title">', '<h1 id="two">'),
      [
        'link-differs: has a link to another place: “The second boats came later.” (Theharbour for Thesecondboatscamelater.)',
      ],
    ],
    [
      // What is lost is told; that what stands there is other words than the manuscript's need not be said again.
      'that lacks words to which a link leads',
      page(...text).replace('<p id="two">The second boats came later.</p>', '<p id="two">Nothing.</p>'),
      ['text-lost: lacks words of the manuscript: …|thesecondboatscamelater…'],
    ],
    [
      'that lacks words, and has others twice',
      page(text[1] ?? '', ...text.slice(0, 2)),
      [
        'text-lost: lacks words of the manuscript: …|thesecondboatscamelater…',
        'text-added: has a passage more often than the manuscript: “The first boats came in early, as this says.”',
        'link-differs: has a link more often than the manuscript: “1”',
        'link-differs: has a link more often than the manuscript: “this”',
      ],
    ],
  ])('%s', async (_, html, told) => {
    expect(say(await prove('html', book, html))).toEqual(told);
  });

  it('is noted with what was looked for, and what was found', async () => {
    const { examinations } = await prove('html', book, page(...text));
    expect(examinations).toMatchObject([
      {
        check: 'parity',
        edition: 'html',
        result: 'passed',
        findings: 0,
        evidence: '3 passages, 1 passage of notes, 1 heading, 2 links',
      },
    ]);
    const { examinations: others } = await prove('html', book, page(...text, '<p>Ho!</p>'));
    expect(others).toMatchObject([{ result: 'failed', findings: 1 }]);
  });

  it('of a plug-in’s is not Octavo’s to prove', async () => {
    const report = new Report();
    await checkParity(
      { book, artifacts: [{ edition: 'docx', path: 'a', mediaType: 'x', bytes: new Uint8Array() }] },
      report,
    );
    expect([report.messages, report.examinations]).toEqual([[], []]);
  });
});

describe('the site', () => {
  const around = (main: string): string => `<nav><p>Contents</p></nav><main>${main}</main><p>Foot</p>`;
  const pages = (...mains: readonly string[]) => {
    const [first, ...others] = mains.map((main, index) => ({
      path: `a/${index}.html`,
      mediaType: 'text/html',
      bytes: Buffer.from(around(main)),
    }));
    const script = { path: 'a/page.js', mediaType: 'text/javascript', bytes: Buffer.from('<main><p>No</p></main>') };
    return { ...first, files: [script, ...others] };
  };

  it('has the words of its pages, one after the other, without what stands around them', async () => {
    const { messages, examinations } = await prove('site', book, '', pages(page(...text.slice(0, 2)), text[2] ?? ''));
    expect(messages).toEqual([]);
    expect(examinations).toMatchObject([
      { edition: 'site', result: 'passed', evidence: '3 passages, 1 passage of notes' },
    ]);
  });

  it('that lacks words is told', async () => {
    expect((await prove('site', book, '', pages(page(...text.slice(0, 2)), ''))).messages).toMatchObject([
      { rule: 'text-lost', text: 'The site lacks words of the manuscript: …|thesecondboatscamelater…' },
    ]);
  });
});

describe('the EPUB', () => {
  it('that was made of a Book holds it', async () => {
    const { messages, examinations } = await prove('epub', makeBook(), await writeEpub(makeBook()));
    expect(messages).toEqual([]);
    expect(examinations[0]?.evidence).toMatch(
      /, 3 pictures, 1 table, \d+ links, 7 lines of the contents, 7 lines of the contents for older readers$/u,
    );
  });

  it('of another Book is told', async () => {
    const told = say(
      await prove(
        'epub',
        book,
        await writeEpub(makeBook({ sections: [makeSection({ id: 'one', listed: false }, h('p', 'Other words.'))] })),
      ),
    );
    expect(told).toContain('text-lost: lacks words of the manuscript: …|theharbour…');
    expect(told).toContain('heading-differs: lacks a heading: “The harbour”');
  });

  it('that draws its formulas is held to what is said of them', async () => {
    const math = h('math', { alttext: 'x squared' }, [h('mi', 'x'), h('annotation', 'x^2')]);
    const drawn = h('img', { className: ['drawn-formula'], alt: 'x squared', src: pictures.circle.key });
    const of = (...formula: readonly ReturnType<typeof h>[]): Book =>
      makeBook({ sections: [makeSection({ id: 'one', listed: false }, h('p', ['As ', ...formula, ' says.']))] });
    expect(say(await prove('epub', of(math), await writeEpub(of(drawn))))).toEqual([]);
    const link = h('a', { href: 'https://example.org/' }, 'the office');
    expect(say(await prove('epub', of(math, link), await writeEpub(of(math, link))))).toEqual([]);
    expect(say(await prove('epub', of(math), await writeEpub(of())))).toContain(
      'formula-differs: lacks a formula: “x^2”',
    );
  });
});

describe('the PDF', () => {
  const first = t(
    'P',
    {},
    'The first boats came in early',
    t('Reference', {}, t('Link', { to: ['#fn-1'] }, '1')),
    t('Note', {}, t('P', {}, 'By the bell of the port.')),
    ', as ',
    t('Link', { to: ['#two'] }, 'this'),
    ' says.',
  );
  const second = t('P', {}, 'The second boats came later.');
  const head = t('H1', {}, 'The harbour');
  const pdf = (...tags: readonly Tag[]): Uint8Array => writeTaggedPdf(tags, 1, { 'fn-1': 0, two: 0 });

  it.each<[what: string, tags: readonly Tag[], told: string[]]>([
    ['that holds it all', [head, first, second], []],
    ['with numbers and heads of its own', [t('P', {}, 'Running head 7'), head, first, second, t('P', {}, '12')], []],
    ['that lacks words', [head, first], ['text-lost: lacks words of the manuscript: …|thesecondboatscamelater…']],
    [
      'with words twice',
      [head, first, second, second],
      ['text-added: has a passage more often than the manuscript: “The second boats came later.”'],
    ],
    ['with short words twice', [head, first, second, t('P', {}, 'The harbour')], []],
    [
      'with a heading of another level',
      [t('H2', {}, 'The harbour'), first, second],
      ['print-differs: has a heading of another level: “The harbour” (2 for 1)'],
    ],
    [
      'with a heading that is none',
      [t('P', {}, 'The harbour'), first, second],
      [
        'text-lost: has a heading or a listing as plain text: “The harbour”',
        'print-differs: lacks a heading: “The harbour”',
      ],
    ],
    ['with a head of notes that is its own', [head, first, second, t('H2', {}, 'Notes')], []],
    [
      'with another heading',
      [head, first, second, t('H2', {}, 'More')],
      ['print-differs: has a heading that the manuscript has not: “More”'],
    ],
  ])('%s', async (_, tags, told) => {
    expect(say(await prove('pdf', book, pdf(...tags)))).toEqual(told);
  });

  it('has its places on the pages of their passages, whatever stands around these', async () => {
    const heads = [t('P', {}, 'A running head'), head, first, t('P', { page: 2 }, 'Another running head')];
    const later = t('P', { page: 2 }, 'The second boats came later.');
    const of = async (page: number) =>
      say(await prove('pdf', book, writeTaggedPdf([...heads, later], 3, { 'fn-1': 0, two: page })));
    expect(await of(2)).toEqual([]);
    expect(await of(0)).toEqual([
      'print-differs: has a link to another place: “The second boats came later.” (page 1 of the file for page 3 of the file)',
    ]);
  });

  it('knows references to notes, and ways back from them, wherever notes stand', async () => {
    const ended = makeBook({
      sections: [
        makeSection(
          { id: 'one', listed: false },
          h('p', ['The first boats', reference('ref-9', 'fn-9', 1), ' came in.']),
        ),
        makeSection(
          { id: 'endnotes', role: 'endnotes', generated: true, listed: false },
          h('ol', [
            h('li', { id: 'fn-9', className: ['endnote'] }, [
              h('p', ['By the bell. ', h('a', { href: '#ref-9', role: 'doc-backlink' }, '↩')]),
            ]),
          ]),
        ),
      ],
    });
    const text = (to: string) =>
      t('P', {}, 'The first boats', t('Reference', {}, t('Link', { to: [to] }, '1')), ' came in.');
    const end = (to: string) => t('Note', {}, t('P', {}, 'By the bell. ', t('Link', { to: [to] }, '<')));
    const print = (to: string, back: string) => writeTaggedPdf([text(to), end(back)], 1, { 'fn-9': 0, 'ref-9': 0 });
    expect(say(await prove('pdf', ended, print('#fn-9', '#ref-9')))).toEqual([]);
    expect(say(await prove('pdf', ended, print('#fn-9', '#fn-9')))).toEqual([
      'print-differs: has a link that the manuscript has not: without words',
    ]);
    expect(say(await prove('pdf', ended, print('#ref-9', '#ref-9')))).not.toEqual([]);
  });

  it('in which a place is nowhere is told, as long as all words are there', async () => {
    const bytes = writeTaggedPdf([head, first, second], 1, { 'fn-1': 0 });
    expect(say(await prove('pdf', book, bytes))).toEqual([
      'print-differs: has a link to another place: “The second boats came later.” (nowhere for page 1 of the file)',
    ]);
    expect(say(await prove('pdf', book, writeTaggedPdf([head, first], 1, { 'fn-1': 0 })))).toHaveLength(1);
  });

  it('that cannot be read is not proved, which is noted and nothing more', async () => {
    const { messages, examinations } = await prove('pdf', book, 'nothing');
    expect(messages).toEqual([]);
    expect(examinations).toMatchObject([
      {
        check: 'parity',
        result: 'not-made',
        findings: 0,
        evidence: 'the file cannot be read',
        tool: { name: 'Octavo' },
      },
    ]);
  });

  it('is compared without letters that no font has, which were told when fonts were chosen', async () => {
    const strange = makeBook({
      sections: [makeSection({ id: 'one', listed: false }, h('p', 'The boat\u{1F72}s came at ni\u{10A0}ght.'))],
    });
    const bytes = pdf(t('P', {}, 'The boats came at night.'));
    expect(say(await prove('pdf', strange, bytes, { missing: new Set(['\u{1F72}', '\u{10A0}']) }))).toEqual([]);
    expect(say(await prove('pdf', strange, bytes))).toHaveLength(1);
    const headed = makeBook({
      sections: [makeSection({ id: 'one', listed: false }, h('h2', 'The \u{1F72}boats of the harbour'))],
    });
    const once = t('H2', {}, 'The boats of the harbour');
    const missing = { missing: new Set(['\u{1F72}']) };
    expect(say(await prove('pdf', headed, pdf(once), missing))).toEqual([]);
    expect(say(await prove('pdf', headed, pdf(once, once), missing))).toContain(
      'text-added: has a passage more often than the manuscript: “The ὲboats of the harbour”',
    );
    expect(say(await prove('pdf', strange, bytes, { missing: new Set(['\u{1F72}']) }))).toHaveLength(1);
  });

  it('may show a listing as the words that it is', async () => {
    const listing = makeBook({
      sections: [makeSection({ id: 'one', listed: false }, h('pre', [h('code', 'count(hours)')]))],
    });
    expect(say(await prove('pdf', listing, pdf(t('P', {}, t('Code', {}, 'count(hours)')))))).toEqual([]);
  });

  describe('with pictures', () => {
    const shown = (image: typeof pictures.dot): Book =>
      makeBook({
        sections: [
          makeSection(
            { id: 'one', listed: false },
            h('p', 'One.'),
            h('img', { src: image.key, alt: 'A shape of the sea' }),
          ),
        ],
      });
    const figure = t('Figure', { alt: 'A shape of the sea' });

    it('reads their words', async () => {
      expect(say(await prove('pdf', shown(pictures.circle), pdf(t('P', {}, 'One.'), figure)))).toEqual([]);
    });

    it('of which nothing is seen warns of drawings alone', async () => {
      expect(say(await prove('pdf', shown(pictures.circle), pdf(t('P', {}, 'One.'))))).toEqual([
        'pdf-alt: PDF: nothing is seen of a picture, and so its words are not read aloud: “A shape of the sea”',
      ]);
      expect(say(await prove('pdf', shown(pictures.dot), pdf(t('P', {}, 'One.'))))).toEqual([
        'print-differs: lacks a picture: “A shape of the sea”',
      ]);
    });

    it('that decorate reads nothing of them', async () => {
      const plain = makeBook({
        sections: [
          makeSection(
            { id: 'one', listed: false },
            h('p', 'One.'),
            h('img', { src: pictures.dot.key, alt: 'x', role: 'presentation' }),
          ),
        ],
      });
      expect(say(await prove('pdf', plain, pdf(t('P', {}, 'One.'))))).toEqual([]);
    });

    it('has its cover first, if it is in the file', async () => {
      const covered: Book = { ...book, cover: { alt: 'A cover of the sea', inPdf: true } };
      const cover = t('Figure', { alt: 'A cover of the sea' });
      expect(say(await prove('pdf', covered, pdf(cover, head, first, second)))).toEqual([]);
      expect(say(await prove('pdf', covered, pdf(head, first, second, cover)))).not.toEqual([]);
      expect(say(await prove('pdf', { ...book, cover: { alt: '—', inPdf: true } }, pdf(head, first, second)))).toEqual(
        [],
      );
      expect(
        say(
          await prove(
            'pdf',
            { ...covered, cover: { alt: 'A cover of the sea', inPdf: false } },
            pdf(head, first, second),
          ),
        ),
      ).toEqual([]);
    });
  });

  it('may have letters that run from right to left in any order', async () => {
    const hebrew = makeBook({ sections: [makeSection({ id: 'one', listed: false }, h('p', 'שלום לכל'))] });
    const { messages } = await prove('pdf', hebrew, pdf(t('Figure', { alt: 'לכל שלום' })));
    expect(messages.filter(({ rule }) => rule === 'text-lost')).toEqual([]);
  });

  it('may have a chapter that is called as print calls notes, read from right to left', async () => {
    const section = makeSection({ id: 'one' }, h('h1', 'יפה הערות'), h('h2', 'הערות'), h('p', 'שלום לכל'));
    const base = makeBook({ sections: [section] });
    const hebrew: Book = { ...base, metadata: { ...base.metadata, language: 'he' } };
    const read = pdf(t('H1', {}, 'תורעה הפי'), t('H2', {}, 'תורעה'), t('P', {}, 'לכל שלום'));
    const { messages } = await prove('pdf', hebrew, read);
    expect(messages.filter(({ rule }) => rule === 'print-differs')).toEqual([]);
  });
});
