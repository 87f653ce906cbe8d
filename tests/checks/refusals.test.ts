/**
 * Every check, through the whole build: a real edition is damaged between its making and its checks, the
 * build is refused with the right message, and what stood on the shelf before stays.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/model/artifact.ts';
import { name } from '../../src/pdf-file/index.ts';
import type { Publication } from '../../src/publication.ts';
import { publishIn } from '../../src/publish.ts';
import { openSession, type Making, type Session } from '../../src/session.ts';
import { Draft } from '../support/damaged-pdf.ts';
import { folderWith } from '../support/folder.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQEBAQEEAgUAAAAASUVORK5CYII=',
  'base64',
);
const files = {
  'book.yaml': 'title: The Tide Tables\nauthor: A. Tester\nlanguage: en\nchapters: [one.md, two.md]\n',
  'one.md':
    '# The harbour\n\nThe first boats came in before the lamps were lit.[^1]\n\nThe second came later, with salt.\n\n[^1]: Nobody counted them.\n',
  'two.md':
    '# The ledger\n\n![A chart of the bay.](bay.png)\n\n| Boat | Hour |\n|---|---|\n| Ida | 4 |\n\nSee [](one.md) for what was carried.\n\n```js\ncount(hours);\n```\n',
  'bay.png': png,
};

type Change = (artifact: Artifact) => Artifact | Promise<Artifact>;

let session: Session;
let manuscript: string;
let shelf: string;
const editions = ['html', 'site', 'epub', 'pdf'] as const;
let good: Map<string, string>;
let published: Publication;

beforeAll(async () => {
  session = openSession({ env: { SOURCE_DATE_EPOCH: '0' }, printReady: true });
  manuscript = await folderWith(files, 'tides');
  shelf = await folderWith({}, 'shelf');
  published = await publishIn(session, manuscript, { to: editions, out: shelf });
  good = await readShelf();
}, 120_000);

afterAll(async () => session.close());

async function readShelf(): Promise<Map<string, string>> {
  const names = ['tides.html', 'tides.epub', 'tides.pdf', 'site/index.html', 'site/one.html'];
  const bytes = await Promise.all(names.map(async (each) => readFile(join(shelf, 'tides', each), 'latin1')));
  return new Map(names.map((each, index) => [each, bytes[index] ?? '']));
}

/** What was made of the one manuscript, by its editions: each damage is done to the same. */
const makings = new Map<string, Promise<Making>>();

const makeOnce: Session['make'] = async (reading, to, progress) => {
  const key = String(to);
  const made = makings.get(key) ?? session.make(reading, to, progress);
  makings.set(key, made);
  const { report, watch } = reading;
  return { ...(await made), report, watch };
};

/** The session, but for one edition that comes out of it damaged. */
function damaging(edition: string, change: Change, make: Session['make'] = session.make.bind(session)): Session {
  const [wanted, kind] = edition === 'printer' ? ['pdf', 'print-copy'] : [edition, undefined];
  return {
    editions: session.editions,
    prepare: (to) => session.prepare(to),
    read: async (path, docket) => session.read(path, docket),
    check: async (making) => session.check(making),
    report: async (making) => session.report(making),
    deposit: async (reading, making) => session.deposit(reading, making),
    enter: (making, wishes) => session.enter(making, wishes),
    shelve: async (making, out) => session.shelve(making, out),
    close: async () => session.close(),
    make: async (reading, to, progress) => {
      const making = await make(reading, to, progress);
      const made = await Promise.all(
        making.made.map(async (one) => {
          if (one.artifact.edition !== wanted || one.artifact.kind !== kind) return one;
          const artifact = await change(one.artifact);
          if (artifact === one.artifact) throw new Error('nothing was damaged');
          return { ...one, artifact };
        }),
      );
      return { ...making, made };
    },
  };
}

/** In the text of the file, or of another of the edition's. */
function inText(from: string | RegExp, to: string, path?: string): Change {
  return (artifact) => {
    const change = (bytes: Uint8Array): Uint8Array => {
      const text = Buffer.from(bytes).toString('utf8');
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`there is no ${String(from)}`);
      return Buffer.from(changed, 'utf8');
    };
    if (path === undefined) return { ...artifact, bytes: change(artifact.bytes) };
    return {
      ...artifact,
      files: (artifact.files ?? []).map((file) =>
        file.path.endsWith(path) ? { ...file, bytes: change(file.bytes) } : file,
      ),
    };
  };
}

function inEpub(path: RegExp, from: string | RegExp, to: string): Change {
  return async (artifact) => {
    const zip = await JSZip.loadAsync(artifact.bytes);
    const file = Object.keys(zip.files).find((each) => path.test(each)) ?? '';
    const text = (await zip.file(file)?.async('string')) ?? '';
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`there is no ${String(from)} in ${file}`);
    zip.file(file, changed, { createFolders: false });
    return { ...artifact, bytes: await zip.generateAsync({ type: 'uint8array' }) };
  };
}

function inPdf(change: (draft: Draft) => void): Change {
  return (artifact) => {
    const draft = new Draft(artifact.bytes);
    change(draft);
    return { ...artifact, bytes: draft.write() };
  };
}

/** The structure element of this type, without one that is `nth`. */
function withoutElement(type: string, nth = 0): (draft: Draft) => void {
  return (draft) => {
    const element = draft.elements(type).at(nth);
    const parent = draft.at(element?.get('P'));
    const kids = draft.list(parent.get('K'));
    const left = kids.filter((kid) => typeof kid === 'number' || draft.at(kid) !== element);
    if (left.length === kids.length) throw new Error(`there is no ${type}`);
    parent.set('K', left);
  };
}

const damages: readonly (readonly [string, string, Change, RegExp])[] = [
  ['html', 'lacks a paragraph', inText(/<p[^>]*>The second came.*?<\/p>/su, ''), /^text-lost The HTML edition lacks/u],
  ['html', 'lacks a word', inText('before the lamps', 'before lamps'), /^text-lost The HTML edition lacks/u],
  ['html', 'lacks a note', inText('Nobody counted them.', ''), /^text-lost The HTML edition lacks/u],
  ['html', 'lacks a cell', inText('<td>Ida</td>', '<td></td>'), /^text-lost The HTML edition lacks/u],
  [
    'html',
    'has a heading that is none',
    inText(/<h1([^>]*)>(The ledger)<\/h1>/u, '<p$1>$2</p>'),
    /^text-lost .*plain text/u,
  ],
  [
    'html',
    'runs two paragraphs together',
    inText(/<\/p>\s*<p[^>]*>The second came/u, ' The second came'),
    /^text-lost .*together/u,
  ],
  [
    'html',
    'lacks an alternative text that it claims',
    inText('alt="A chart of the bay."', 'alt=""'),
    /^text-lost|^edition-invalid HTML/u,
  ],
  ['html', 'claims what it has not', inText(/<(h[1-6])\b/gu, '<p data-was="$1"'), /^edition-invalid HTML/u],
  [
    'html',
    'has a link that leads nowhere',
    inText('href="#one"', 'href="#none"'),
    /^edition-invalid HTML: tides\.html leads to tides\.html#none, which is not there/u,
  ],
  [
    'html',
    'has an element where none may stand',
    inText('<p>The second came', '<ul><p>x</p></ul><p>The second came'),
    /^edition-invalid HTML: <p> .*html-validate element-permitted-content/u,
  ],
  [
    'html',
    'has a value that no attribute has',
    inText('scope="col"', 'scope="column"'),
    /^edition-invalid HTML: .*"scope"/u,
  ],
  [
    'html',
    'has an id twice',
    inText('<p>The second came', '<p id="one">The second came'),
    /^edition-invalid HTML: Duplicate ID "one"/u,
  ],
  [
    'html',
    'has a tag that nothing closes',
    inText('<p>The second came', '<em><p>The second came'),
    /^edition-invalid HTML: /u,
  ],
  [
    'site',
    'has a list of something else on a page',
    inText('<p>The second came', '<ul><p>x</p></ul><p>The second came', '/one.html'),
    /^edition-invalid SITE: .*one\.html:/u,
  ],
  [
    'site',
    'lacks a page',
    (site) => ({ ...site, files: (site.files ?? []).filter(({ path }) => !path.endsWith('/one.html')) }),
    /^text-lost The site lacks/u,
  ],
  [
    'site',
    'has a link that leads nowhere',
    inText('href="one.html', 'href="none.html', '/two.html'),
    /^edition-invalid Site: two\.html leads to none\.html/u,
  ],
  [
    'site',
    'lacks words of a page',
    inText('The second came later', 'The second', '/one.html'),
    /^text-lost The site lacks/u,
  ],
  [
    'site',
    'lacks a file of its own',
    (site) => ({ ...site, files: (site.files ?? []).filter(({ path }) => !path.endsWith('/style.css')) }),
    /^edition-invalid Site: .*style\.css/u,
  ],
  [
    'epub',
    'lacks a paragraph',
    inEpub(/one\.xhtml$/u, /<p[^>]*>The second came.*?<\/p>/su, ''),
    /^text-lost The EPUB edition lacks/u,
  ],
  ['epub', 'lacks a note', inEpub(/one\.xhtml$/u, 'Nobody counted them.', ''), /^text-lost The EPUB edition lacks/u],
  [
    'epub',
    'lacks a chapter in its spine',
    inEpub(/\.opf$/u, /<itemref[^>]*one[^>]*>/u, ''),
    /^text-lost The EPUB edition lacks/u,
  ],
  [
    'epub',
    'has its chapters in another order',
    inEpub(/\.opf$/u, /(<itemref[^>]*one[^>]*>)(\s*)(<itemref[^>]*two[^>]*>)/u, '$3$2$1'),
    /^text-lost The EPUB edition has .*another order/u,
  ],
  ['epub', 'is not well-formed', inEpub(/one\.xhtml$/u, '</p>', ''), /^edition-invalid EPUB: .*not well-formed/u],
  [
    'epub',
    'has a link that leads nowhere',
    inEpub(/two\.xhtml$/u, /href="([^"#]*)one\.xhtml/u, 'href="$1none.xhtml'),
    /^edition-invalid EPUB: .*not there/u,
  ],
  [
    'epub',
    'claims what it has not',
    inEpub(/two\.xhtml$/u, 'alt="A chart of the bay."', 'alt=""'),
    /^edition-invalid EPUB: .*is claimed/u,
  ],
  [
    'epub',
    'has an element that EPUB does not know',
    inEpub(/one\.xhtml$/u, '<p>The second came', '<center>x</center><p>The second came'),
    /^edition-invalid EPUB: .*epubcheck-ts RSC-005 .*one\.xhtml/u,
  ],
  [
    'epub',
    'does not say when it was made',
    inEpub(/\.opf$/u, /<meta property="dcterms:modified">[^<]*<\/meta>/u, ''),
    /^edition-invalid EPUB: .*modified/u,
  ],
  [
    'epub',
    'says of a picture that it is another',
    inEpub(/\.opf$/u, 'media-type="image/png"', 'media-type="image/jpeg"'),
    /^edition-invalid EPUB: .*epubcheck-ts (?:OPF-029|PKG-021|PKG-022)/u,
  ],
  [
    'epub',
    'has a page of its contents that is not in its spine',
    inEpub(/toc\.xhtml$/u, /<nav[^>]*epub:type="toc"/u, '<nav'),
    /^edition-invalid EPUB: .*toc/u,
  ],
  [
    'pdf',
    'lacks a paragraph where it is read aloud',
    inPdf(withoutElement('P', -1)),
    /^text-lost The PDF edition lacks/u,
  ],
  ['pdf', 'lacks a note', inPdf(withoutElement('Note')), /^text-lost The PDF edition lacks/u],
  ['pdf', 'lacks a table', inPdf(withoutElement('Table')), /^text-lost The PDF edition lacks/u],
  [
    'pdf',
    'has a heading that is none',
    inPdf((draft) => draft.elements('H1').at(-1)?.set('S', name('P'))),
    /^text-lost The PDF edition has a heading/u,
  ],
  [
    'pdf',
    'breaks off',
    (pdf) => ({ ...pdf, bytes: pdf.bytes.slice(0, pdf.bytes.length >> 1) }),
    /^pdf-file PDF: the file cannot be read/u,
  ],
  [
    'printer',
    'breaks off',
    (copy) => ({ ...copy, bytes: copy.bytes.slice(0, copy.bytes.length >> 1) }),
    /^edition-invalid File for the printer/u,
  ],
];

it('is examined by all that there is, and passes', async () => {
  const making = await session.make(await session.read(manuscript), editions);
  await session.check(making);
  const { examinations } = making.report;
  const told = examinations.map(({ edition, check, result }) => `${edition} ${check} ${result}`);
  expect(told.toSorted()).toEqual([
    'all glyphs passed',
    'epub claims passed',
    'epub epub-accessibility passed',
    'epub epub-standard passed',
    'epub links passed',
    'epub parity passed',
    'html claims passed',
    'html html-accessibility passed',
    'html html-standard passed',
    'html links passed',
    'html parity passed',
    'pdf parity passed',
    'pdf pdf-lines passed',
    'pdf pdf-pages passed',
    'pdf pdf-pictures passed',
    'pdf pdf-standard passed',
    'site claims passed',
    'site html-standard passed',
    'site links passed',
    'site parity passed',
    'site site-accessibility passed',
  ]);
  expect(examinations.every(({ evidence, tool }) => /\d/u.test(evidence) && /^\d+\.\d+/u.test(tool.version))).toBe(
    true,
  );
});

it('is published where nothing is damaged', () => {
  expect(published.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(published.exitCode).toBe(0);
});

describe.each(damages)('%s that %s', (edition, _what, change, expected) => {
  it('is refused, and what was published stays', async () => {
    const { exitCode, messages } = await publishIn(damaging(edition, change, makeOnce), manuscript, {
      to: [edition === 'printer' ? 'pdf' : edition],
      out: shelf,
    });
    const errors = messages.filter(({ severity }) => severity === 'error').map(({ rule, text }) => `${rule} ${text}`);
    expect(errors.join('\n')).toMatch(new RegExp(expected.source, 'mu'));
    expect(exitCode).toBe(1);
    expect(await readShelf()).toEqual(good);
  }, 60_000);
});

describe('the web edition as a browser shows it', () => {
  const see = async (change: Change): Promise<Publication> =>
    publishIn(damaging('html', change), manuscript, { to: ['html', 'pdf'], out: shelf });

  it.each([
    ['does not say its language', inText(/(<html[^>]*) lang="en"/u, '$1'), /\(axe-core html-has-lang /u],
    ['has a role that there is not', inText('<p>The second came', '<p role="poem">The second came'), /aria-roles/u],
    [
      'has something to press in something to press',
      inText('<p>The second came', '<p role="button" tabindex="0"><a href="#one">The</a> second came'),
      /nested-interactive/u,
    ],
  ])('that %s is refused, and what was published stays', async (_what, change, expected) => {
    const { exitCode, messages } = await see(change);
    const errors = messages.filter(({ severity }) => severity === 'error').map(({ rule, text }) => `${rule} ${text}`);
    expect(errors.join('\n')).toMatch(expected);
    expect(exitCode).toBe(1);
    expect(await readShelf()).toEqual(good);
  });

  it.each([
    ['light', '#one > p + p { color: #ccc }'],
    ['dark', '@media (prefers-color-scheme: dark) { #one > p + p { color: #333 } }'],
  ])(
    'whose words can hardly be told from their %s ground is published, and that is said at its line',
    async (_ground, style) => {
      const out = await folderWith({}, 'faint');
      const { exitCode, messages } = await publishIn(
        damaging('html', inText('</style>', `${style}</style>`)),
        manuscript,
        { to: ['html', 'pdf'], out },
      );
      expect(messages.filter(({ severity }) => severity !== 'info')).toMatchObject([
        {
          rule: 'edition-doubtful',
          file: 'one.md',
          line: 5,
          text: expect.stringContaining('color-contrast') as string,
        },
      ]);
      expect(exitCode).toBe(0);
    },
  );
});

describe('what a browser shows of other editions', () => {
  const rolled = [inText('<p>The second came', '<p role="poem">The second came', 'one.html'), /^edition-invalid SITE: .*\(axe-core aria-roles one\.html:/mu] as const; // prettier-ignore

  it.each([
    ['site', 'has a role that there is not', ...rolled],
    [
      'epub',
      'has a role that there is not',
      inEpub(/one\.xhtml$/u, '<p>The second came', '<p role="poem">The second came'),
      /^edition-invalid EPUB: .*\(axe-core aria-roles OEBPS\/\d+-one\.xhtml:/mu,
    ],
    [
      'epub',
      'has contents with something to press in something to press',
      inEpub(
        /toc\.xhtml$/u,
        '<h1 id="toc-heading">',
        '<p role="button" tabindex="0"><a href="cover.xhtml">The</a></p>$&',
      ),
      /\(axe-core nested-interactive OEBPS\/toc\.xhtml:/u,
    ],
  ] as const)('a %s that %s is refused, and what was published stays', async (edition, _what, change, expected) => {
    const { exitCode, messages } = await publishIn(damaging(edition, change), manuscript, {
      to: [edition, 'pdf'],
      out: shelf,
    });
    const errors = messages.filter(({ severity }) => severity === 'error').map(({ rule, text }) => `${rule} ${text}`);
    expect(errors.join('\n')).toMatch(expected);
    expect(exitCode).toBe(1);
    expect(await readShelf()).toEqual(good);
  });

  it('are words that can hardly be told from their ground, in a document that is not the first', async () => {
    const faint = inEpub(/style\.css$/u, /$/u, '\n#one > p + p { color: #ccc }');
    const out = await folderWith({}, 'faint');
    const { exitCode, messages } = await publishIn(damaging('epub', faint), manuscript, { to: ['epub', 'pdf'], out });
    expect(messages.filter(({ severity }) => severity !== 'info')).toMatchObject([
      { rule: 'edition-doubtful', file: 'one.md', line: 5, text: expect.stringContaining('color-contrast') as string },
    ]);
    expect(exitCode).toBe(0);
  });
});

describe('with the gate left open', () => {
  const open = async (edition: string, change: Change, more = {}): Promise<[Publication, string]> => {
    const out = await folderWith({}, 'open');
    const publication = await publishIn(damaging(edition, change), manuscript, {
      to: [edition],
      out,
      gate: false,
      ...more,
    });
    return [publication, out];
  };

  it.each([
    ['html', inText('scope="col"', 'scope="column"')],
    ['html', inText('before the lamps', 'before lamps')],
    ['epub', inEpub(/\.opf$/u, /<meta property="dcterms:modified">[^<]*<\/meta>/u, '')],
  ] as const)('a damaged %s is published, and that is said', async (edition, change) => {
    const [{ exitCode, messages, editions: all }, out] = await open(edition, change, { strict: true });
    const errors = messages.filter(({ severity }) => severity === 'error').length;
    expect(errors).toBeGreaterThan(0);
    expect(messages.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)).toEqual(['gate-open']);
    expect(messages.filter(({ rule }) => rule === 'gate-open').map(({ text }) => text)).toEqual([
      `The editions are published with ${errors === 1 ? '1 error' : `${errors} errors`} in them, since the gate was left open`,
    ]);
    expect(exitCode).toBe(0);
    expect(all).toHaveLength(1);
    expect(await readFile(join(out, 'tides', `tides.${edition}`))).not.toHaveLength(0);
  });

  it('nothing is said where nothing is damaged', async () => {
    const { exitCode, messages } = await publishIn(session, manuscript, { to: ['html'], out: false, gate: false });
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it('a manuscript with errors is not published', async () => {
    const path = join(await folderWith({ 'a.md': '# A\n\nSee @fig-none.\n' }), 'a.md');
    const {
      exitCode,
      messages,
      editions: all,
    } = await publishIn(session, path, { to: ['html'], out: false, gate: false });
    expect(messages.map(({ rule }) => rule)).toEqual(['reference-dead']);
    expect([exitCode, all.length]).toEqual([1, 0]);
  });

  it('a damaged edition is not deposited', async () => {
    const [{ exitCode, editions: all }] = await open('html', inText('before the lamps', 'before lamps'), {
      deposit: true,
    });
    expect([exitCode, all.length]).toEqual([1, 0]);
  });
});

describe('a text that runs from right to left', () => {
  it('is proved in the PDF by its letters, whatever their order there', async () => {
    const path = join(
      await folderWith({
        'bahr.md':
          '---\ntitle: كتاب البحر\nlanguage: ar\n---\n\nهذه هي الجملة الأولى في الكتاب، وفيها 12 سفينة.\n\nوهذه هي الثانية.\n',
      }),
      'bahr.md',
    );
    const whole = await publishIn(session, path, { to: ['pdf'], out: false });
    expect(whole.messages.filter(({ rule }) => rule === 'text-lost')).toEqual([]);
    const cut = await publishIn(damaging('pdf', inPdf(withoutElement('P', -1))), path, { to: ['pdf'], out: false });
    expect(cut.messages.map(({ rule }) => rule)).toContain('text-lost');
  }, 60_000);
});

describe('a text with letters that no font has', () => {
  it('is proved in the PDF by all others', async () => {
    // Greek letters stand in the last paragraph alone: nothing else in the file has them.
    const path = join(await folderWith({ 'a.md': '# A\n\nOne \u{12000} word and `\u{12001}`.\n\nΩμέγα' }), 'a.md');
    const whole = await publishIn(session, path, { to: ['pdf'], out: false });
    expect(whole.messages.map(({ rule }) => rule)).toContain('glyph-missing');
    expect(whole.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    const cut = await publishIn(damaging('pdf', inPdf(withoutElement('P', -1))), path, { to: ['pdf'], out: false });
    expect(cut.messages.map(({ rule }) => rule)).toContain('text-lost');
  }, 60_000);
});

it('says of a picture that paints nothing that its words are not read aloud from the PDF', async () => {
  const path = join(
    await folderWith({
      'a.md': '# A\n\nText.\n\n![A line.](line.svg)',
      'line.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>',
    }),
    'a.md',
  );
  const { exitCode, messages } = await publishIn(session, path, { to: ['pdf'], out: false });
  expect(messages.filter(({ rule }) => rule === 'pdf-alt').map(({ line, text }) => `${line ?? 0} ${text}`)).toEqual([
    '5 PDF: nothing is seen of a picture, and so its words are not read aloud: “A line.”',
  ]);
  expect(exitCode).toBe(0);
}, 60_000);

it.each([
  [
    'words in a box that has an element around them',
    '<details><summary><b>One</b></summary>\n\n<details><summary><b>Two</b></summary>\n\n```\ncode\n```\n\n</details>\n\n</details>',
  ],
  ['a table of one column without heads', `|  |\n|---|\n${'| words of a row |\n| others |\n'.repeat(4)}`],
  [
    'pages of a book from right to left that are told among words from left to right',
    '# A\n\nright under [see](#b){.page} is [this](#b){.page}\n\n## B {#b}\n\nעוד מילים כאן.',
  ],
])(
  'finds in the PDF %s',
  async (_, text) => {
    const path = join(await folderWith({ 'a.md': `---\ntitle: T\nlang: he\n---\n\n${text}\n` }), 'a.md');
    const { messages } = await publishIn(session, path, { to: ['pdf'], out: false });
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
  60_000,
);

it('has fonts that are one file where they have been cut to the same letters', async () => {
  // An accent alone is in the Cyrillic and in the Vietnamese part of the typewriter face, the same in both.
  const path = join(await folderWith({ 'a.md': '# A\n\nAn `e\u0301` of two characters.' }), 'a.md');
  const { exitCode, messages } = await publishIn(session, path, { to: ['epub'], out: false });
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(exitCode).toBe(0);
}, 60_000);
