/** The guards of the shelf, each on its own: what is refused of which edition, and how it is said. */
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { checkAccessibility } from '../../src/checks/claims.ts';
import { checkFinished } from '../../src/checks/finished.ts';
import { checkParity } from '../../src/checks/parity.ts';
import { checkPrintCopy, findPrintProblems } from '../../src/checks/print-copy.ts';
import { checkLinks, findDeadEnds } from '../../src/checks/dead-ends.ts';
import type { Edition } from '../../src/editions/index.ts';
import { htmlEdition } from '../../src/editions/html/edition.ts';
import type { Artifact, Book } from '../../src/model/index.ts';
import { name, type PdfValue, writePdf } from '../../src/pdf-file/index.ts';
import { Report } from '../../src/report/report.ts';
import { version } from '../../src/system/index.ts';
import { makeBook, makeSection } from '../support/epub-book.ts';
import { makeTheme } from '../support/epub-theme.ts';
import { plainCover } from '../support/epub-writing.ts';
import { makePdf } from '../support/made-pdf.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function artifactOf(edition: string, text: string, more: Partial<Artifact> = {}): Artifact {
  return { edition, path: `a/a.${edition}`, mediaType: 'text/html', bytes: encode(text), ...more };
}

describe('words that an edition lacks', () => {
  const words = ['One of the first.', 'Two of the first.', 'And a third one.'];
  const bookWith = (...texts: readonly string[]): Book =>
    makeBook({
      sections: [
        makeSection(
          { id: 'a', source: 'one.md', listed: false },
          ...texts.map((text, index) => ({
            ...h('p', text),
            position: { start: { line: 3 + index, column: 1 }, end: { line: 3 + index, column: 9 } },
          })),
        ),
      ],
    });
  const html = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  const check = async (artifacts: readonly Artifact[], book = bookWith(...words)) => {
    const report = new Report();
    await checkParity({ book, artifacts }, report);
    return report.messages;
  };

  it('are told at their place, with what stands around', async () => {
    const lost = await check([artifactOf('html', html(...words.toSpliced(1, 1)))]);
    expect(lost).toMatchObject([{ rule: 'text-lost', severity: 'error', file: 'one.md', line: 4, column: 1 }]);
    expect(lost[0]?.text).toMatch(/^The HTML edition lacks words of the manuscript: ….*\|twoofthe/u);
    expect(await check([artifactOf('html', html(...words))])).toEqual([]);
  });

  it('may stand there in another order, run together or as something else', async () => {
    const texts = async (inside: string, book?: Book): Promise<string[]> =>
      (await check([artifactOf('html', inside)], book)).flatMap(({ rule, text }) =>
        rule === 'text-lost' ? [text] : [],
      );
    const [first = '', second = '', third = ''] = words;
    expect(await texts(html(second, third, first))).toEqual([
      expect.stringContaining('has words of the manuscript in another order'),
    ]);
    expect(await texts(html(`${first} ${second}`, third))).toEqual([
      'The HTML edition runs two passages of the manuscript together: “Two of the first.”',
    ]);
    const withHeading = makeBook({ sections: [makeSection({ id: 'a' }, h('h2', first), h('p', second))] });
    expect(await texts(html(first, second), withHeading)).toEqual([
      'The HTML edition has a heading or a listing as plain text: “One of the first.”',
    ]);
  });

  it('are five at most, and the rest is counted', async () => {
    const many = Array.from({ length: 8 }, (_, index) => `Passage of the number ${index + 1} of all.`);
    const lost = await check([artifactOf('html', '<p>Nothing</p>')], bookWith(...many));
    expect(lost).toHaveLength(5);
    expect(lost.map(({ text }) => /, and (\d+) more$/u.exec(text)?.[1])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '3',
    ]);
    const five = await check([artifactOf('html', '<p>Nothing</p>')], bookWith(...many.slice(0, 5)));
    expect(five.map(({ text }) => text).join()).not.toContain('more');
  });

  it('are looked for on all pages of a site, in what stands in its main part', async () => {
    const page = (text: string, around = ''): string => `<body>${around}<main>${html(text)}</main></body>`;
    const file = (path: string, text: string) => ({ path, mediaType: 'text/html', bytes: encode(text) });
    const site = (texts: readonly string[], around = '') =>
      artifactOf('site', page(texts[0] ?? '', around), {
        path: 'a/site/index.html',
        files: [
          file('a/site/b.html', page(texts[1] ?? '')),
          file('a/site/search.js', html(words[2] ?? '')),
          file('a/site/c.html', page(texts[2] ?? '')),
        ],
      });
    expect(await check([site(words)])).toEqual([]);
    expect((await check([site(words.with(1, ''))])).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The site lacks/u),
    ]);
    expect(await check([site(words.with(0, ''), html(words[0] ?? ''))])).toHaveLength(1);
    // An HTML file is one, with what stands around its main part.
    expect(await check([artifactOf('html', page(words[0] ?? '', '') + html(...words.slice(1)))])).toEqual([]);
  });

  it('are no business of this check in an edition of a plug-in, or in a PDF that cannot be read', async () => {
    const report = new Report();
    await checkParity({ book: bookWith(...words), artifacts: [artifactOf('txt', ''), artifactOf('pdf', '')] }, report);
    expect(report.messages).toEqual([]);
    expect(report.examinations).toEqual([
      {
        check: 'parity',
        about: 'Everything that the manuscript has stands in the edition once, in its order',
        edition: 'pdf',
        tool: { name: 'Octavo', version },
        result: 'not-made',
        findings: 0,
        evidence: 'the file cannot be read',
      },
    ]);
  });

  it('are in the record of what was examined, each edition with what is its own', async () => {
    const report = new Report();
    report.add('file-empty', 'Something else');
    const site = artifactOf('site', `<main>${html(...words)}</main>`, { path: 'a/site/index.html', files: [] });
    const artifacts = [artifactOf('html', html(...words.slice(0, 2))), site];
    await checkParity({ book: bookWith(...words), artifacts }, report);
    const head = {
      check: 'parity',
      about: 'Everything that the manuscript has stands in the edition once, in its order',
      tool: { name: 'Octavo', version },
      evidence: '3 passages',
    };
    expect(report.examinations).toMatchObject([
      { ...head, edition: 'html', result: 'failed', findings: 1 },
      { ...head, edition: 'site', result: 'passed', findings: 0 },
    ]);
    // Without other files it is a page alone.
    const { files: _files, ...alone } = site;
    await checkParity({ book: bookWith(...words), artifacts: [alone] }, report);
    expect(report.examinations.at(-1)).toMatchObject({ edition: 'site', result: 'passed', findings: 0 });
  });
});

describe('ways of a site that lead nowhere', () => {
  const site = (text: string, files: Readonly<Record<string, string>> = {}): Artifact =>
    artifactOf('site', text, {
      path: 'a/site/index.html',
      files: Object.entries(files).map(([path, own]) => ({
        path: `a/site/${path}`,
        mediaType: 'text/html',
        bytes: encode(own),
      })),
    });

  it.each([
    ['a page', '<a href="b.html">b</a>', []],
    ['a place of it', '<a href="b.html#x">b</a>', []],
    ['a place with letters of another script', '<a href="b.html#%C3%A9">b</a>', []],
    ['the head of a page', '<a href="b.html#">b</a>', []],
    ['a place of its own', '<a href="#y">b</a><p id="y"></p>', []],
    ['a picture', '<img src="images/c.png">', []],
    ['the network', '<a href="https://e.org/">b</a><a href="//e.org/">c</a><a href="MAILTO:a@e.org">d</a>', []],
    ['what says who it is', '<link rel="canonical" href="x.html"><link rel="license" href="y">', []],
    ['a page that is not there', '<a href="c.html">b</a>', ['c.html']],
    ['a place that is not there', '<a href="b.html#z">b</a>', ['b.html#z']],
    ['a place of its own that is not there', '<a href="#z">b</a>', ['index.html#z']],
    ['a place that only another page has', '<a href="#x">b</a>', ['index.html#x']],
    ['a picture that is not there', '<img src="c.png">', ['c.png']],
    ['a style sheet that is not there', '<link rel="stylesheet" href="c.css">', ['c.css']],
    ['the page before, that is not there', '<link rel="prev" href="c.html">', ['c.html']],
  ])('%s', (_, text, lost) => {
    const files = { 'b.html': '<p id="x"></p><p id="é"></p>', 'images/c.png': '<a href="lost">' };
    expect(findDeadEnds(site(text, files))).toEqual(lost.map((to) => `index.html leads to ${to}, which is not there`));
  });

  it('are found on every page, and are faults of the edition', () => {
    const report = new Report();
    const lost = site('<p></p>', { 'b.html': '<a href="c.html">c</a>' });
    checkLinks({ artifacts: [{ ...lost, edition: 'epub' }] }, report);
    expect(report.messages).toEqual([]);
    checkLinks({ artifacts: [lost] }, report);
    expect(report.messages).toMatchObject([
      {
        rule: 'edition-invalid',
        severity: 'error',
        text: 'Site: b.html leads to c.html, which is not there',
        hint: expect.stringContaining('please report it'),
      },
    ]);
  });
});

it('a claim that is not borne out is a fault of the edition', async () => {
  const context = {
    book: makeBook(),
    theme: { ...makeTheme(), fonts: [] },
    report: new Report(),
    press: undefined,
    cover: plainCover,
    progress: () => undefined,
  };
  const { artifact } = await htmlEdition.write(context);
  const bytes = encode(new TextDecoder().decode(artifact.bytes).replaceAll('alt="A grey dot"', 'alt=""'));
  const check = async (...artifacts: readonly Artifact[]) => {
    const report = new Report();
    await checkAccessibility({ artifacts }, report);
    return report.messages;
  };
  expect(await check(artifact)).toEqual([]);
  const [first] = await check({ ...artifact, bytes });
  expect(first).toMatchObject({ rule: 'edition-invalid', severity: 'error' });
  expect(first?.text).toMatch(/^HTML: .*alternativeText is claimed: /u);
  // An edition that claims nothing cannot claim too much.
  const { accessibility: _, ...silent } = { ...artifact, bytes };
  expect(await check(silent)).toEqual([]);
  expect(await check({ ...artifact, edition: 'pdf' })).toEqual([]);
});

describe('finished editions', () => {
  it('are checked each by its own checks, then together', async () => {
    const asked: string[] = [];
    const edition = (own: string, checks = 1): Edition =>
      ({
        name: own,
        checks: Array.from({ length: checks }, (_, index) => ({ artifacts }: { artifacts: readonly Artifact[] }) => {
          asked.push(`${own}${index}: ${artifacts.map(({ path }) => path).join(' ')}`);
        }),
      }) as unknown as Edition;
    const artifacts = [
      artifactOf('html', '', { path: 'h' }),
      artifactOf('pdf', '', { path: 'p' }),
      artifactOf('html', '', { path: 'other', kind: 'extra' as never }),
    ];
    await checkFinished(
      { book: makeBook(), artifacts },
      [edition('html', 2), edition('epub'), edition('pdf'), { name: 'pdf' } as unknown as Edition],
      new Report(),
      [({ artifacts: all }) => void asked.push(`all: ${all.length}`)],
    );
    expect(asked).toEqual(['html0: h', 'html1: h', 'pdf0: p', 'all: 3']);
  });
});

describe('a file for the printer', () => {
  const boxes = (trim: number[], bleed: number[]): Record<string, PdfValue> => ({ TrimBox: trim, BleedBox: bleed });
  const file = (page: Readonly<Record<string, PdfValue>>, pages = 2): Uint8Array =>
    writePdf(
      makePdf(
        Array.from({ length: pages }, () => 'x'),
        { size: [300, 400], page: () => page },
      ),
    );
  const sound = boxes([10, 10, 290, 390], [5, 5, 295, 395]);

  it.each<[string, Readonly<Record<string, PdfValue>>, boolean]>([
    ['lies in the bleed and on the sheet', sound, true],
    ['is all of it', boxes([0, 0, 300, 400], [0, 0, 300, 400]), true],
    ['is over by less than can be seen', boxes([0, 0, 300, 400], [0.005, 0.005, 299.995, 399.995]), true],
    ['is over on the left', boxes([4, 10, 290, 390], [5, 5, 295, 395]), false],
    ['is over below', boxes([10, 4, 290, 390], [5, 5, 295, 395]), false],
    ['is over on the right', boxes([10, 10, 296, 390], [5, 5, 295, 395]), false],
    ['is over above', boxes([10, 10, 290, 396], [5, 5, 295, 395]), false],
    ['has a bleed beyond the sheet', boxes([10, 10, 290, 390], [5, 5, 301, 395]), false],
    ['has no bleed', { TrimBox: [10, 10, 290, 390] }, false],
    ['is none', { BleedBox: [5, 5, 295, 395] }, false],
    ['is no box', boxes([10, 10, 290], [5, 5, 295, 395]), false],
    ['is a name', { TrimBox: name('x'), BleedBox: name('y') }, false],
  ])('has a trim that %s', (_, page, isSound) => {
    const problem = (number: number): string =>
      `page ${number} of the file has no trim within a bleed within its sheet`;
    expect(findPrintProblems(file(page))).toEqual(isSound ? [] : [problem(1), problem(2)]);
  });

  it('has as many pages as its edition, if one knows how many these are', () => {
    expect(findPrintProblems(file(sound), 2)).toEqual([]);
    expect(findPrintProblems(file(sound), 3)).toEqual(['it has 2 pages, the edition has 3']);
  });

  it('has no links', () => {
    expect(findPrintProblems(file({ ...sound, Annots: [] }, 1))).toEqual([
      'page 1 of the file has links, which are not printed',
    ]);
  });

  it('can be read', () => {
    expect(findPrintProblems(encode('no PDF'))).toEqual([expect.stringMatching(/^it cannot be read: ./u)]);
    expect(findPrintProblems(file(sound).slice(0, 300))).toEqual([expect.stringMatching(/^it cannot be read: ./u)]);
  });

  it('is checked against the edition that it is a copy of', () => {
    const check = (...artifacts: readonly Artifact[]): string[] => {
      const report = new Report();
      checkPrintCopy({ book: makeBook(), artifacts }, report);
      return report.messages.map(({ rule, text }) => `${rule} ${text}`);
    };
    const copy = artifactOf('pdf', '', { kind: 'print-copy', bytes: file(sound), pages: 2 });
    const edition = (pages: number): Artifact => artifactOf('pdf', '', { pages });
    expect(check(copy, edition(2))).toEqual([]);
    expect(check(edition(3), artifactOf('html', '', { pages: 2 }), copy)).toEqual([
      'edition-invalid File for the printer: it has 2 pages, the edition has 3',
    ]);
    expect(check(artifactOf('pdf', 'no PDF'))).toEqual([]);
  });
});
