/** A book that has everything in the markup vocabulary of src/README.md, made without the reader. */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Book, Image, Note, Section } from '../../src/model/book.ts';
import type { Metadata } from '../../src/model/metadata.ts';

const metadata: Metadata = {
  title: 'The Printer’s Garden',
  subtitle: 'A Calendar of Small Types',
  contributors: [
    { name: 'Ada Fournier', fileAs: 'Fournier, Ada', role: 'aut' },
    { name: 'Bela Kis', fileAs: 'Kis, Bela', role: 'aut' },
    { name: 'Clara Janson', fileAs: 'Janson, Clara', role: 'trl' },
  ],
  language: 'en',
  direction: 'ltr',
  description: 'What grows between the lines, month by month, with <notes> & tables.',
  publisher: 'Quoin Press',
  place: 'Leiden',
  date: '2026-11-23',
  edition: 'Second edition',
  rights: '© 2026 Ada Fournier and Bela Kis',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  identifiers: [
    { scheme: 'isbn', value: '978-90-000-0001-6', edition: 'html' },
    { scheme: 'isbn', value: '978-90-000-0002-3', edition: 'epub' },
    { scheme: 'doi', value: '10.5555/12345678' },
  ],
  subjects: [{ label: 'Typography' }, { label: 'Gardens' }],
  series: { name: 'Small Books on Large Matters', position: '7' },
  url: 'https://example.org/garden/',
  modified: '2026-11-23T00:00:00Z',
  uuid: 'urn:uuid:5c2e8a4e-0c8f-5d0e-9b43-0e1f1a2b3c4d',
};

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240" viewBox="0 0 600 240"><rect x="20" y="20" width="560" height="200" fill="none" stroke="#333" stroke-width="2"/><path d="M20 200 C160 20 300 220 580 40" fill="none" stroke="#9a3a24" stroke-width="3"/></svg>`;

/** 1 × 1 pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

const images = new Map<string, Image>(
  (
    [
      {
        key: 'images/curve-00000001.svg',
        mediaType: 'image/svg+xml',
        bytes: new TextEncoder().encode(svg),
        width: 600,
        height: 240,
      },
      { key: 'images/dot-00000002.png', mediaType: 'image/png', bytes: new Uint8Array(png), width: 1, height: 1 },
    ] as const
  ).map((image) => [image.key, image]),
);

const paragraph =
  'In the first week of the month nothing moves but the ink, and that only because it has been told to; the fount is cold, the paper has drunk the damp of the river, and whoever sets a line now sets it for good.';

const blocks = `
<p class="first">The garden is laid out in forty-two lines, as the big Bible was, and it is best seen from a window on the first floor, in <em>February</em>, before anything has come up to disturb it.<sup class="noteref"><a id="fnref-garden-1" href="#fn-garden-1" role="doc-noteref">1</a></sup> ${paragraph}</p>
<p>${paragraph} It was bought in 1847 for 12,650 guilders; <span class="smallcaps">the deed</span> is in the town’s archive, with <span lang="fr">trois plans et une esquisse</span> by the surveyor, signed <span class="smallcaps">ad mdcccxlvii</span>.<sup class="noteref"><a id="fnref-garden-2" href="#fn-garden-2" role="doc-noteref">2</a></sup></p>
<h2 id="beds">Beds and Borders</h2>
<p class="first">What is <strong>set solid</strong> grows badly. Press <kbd>Ctrl</kbd> and <kbd>P</kbd>, run <code>octavo build garden.md</code>, and read H<sub>2</sub>O and E = mc<sup>2</sup> in <cite>The Rivers of Small Print</cite>; it is <del>not</del> <ins>hardly</ins> a <mark>marked improvement</mark>. Office, affluent, fjord.</p>
<h3 id="shade">In the shade</h3>
<p class="first">${paragraph}</p>
<h4 id="moss">Moss</h4>
<p class="first">${paragraph}</p>
<h5 id="lichen">Lichen</h5>
<p class="first">A fifth level, which nobody should need.</p>
<hr class="ornament">
<p class="first">${paragraph}</p>
<blockquote><p class="first">Letters are things, not pictures of things. And a page of them is a field that somebody has to plough before anything will grow in it.</p><footer class="attribution">— Eric Gill, <em>An Essay on Typography</em></footer></blockquote>
<p>${paragraph}</p>
<ul><li>Compost, of waste paper and lampblack</li><li>Seed, sown in <em>rows</em>:<ul><li>early, under glass</li><li>late, in the open</li></ul></li><li>Water</li></ul>
<ol><li><p>A loose item, which is a paragraph of some length, so that it will not fit into one line of whatever measure the page may have.</p></li><li><p>Another.</p><p>With a second paragraph.</p></li></ol>
<ul class="tasks"><li class="task"><input type="checkbox" checked disabled> Dig over the ems</li><li class="task"><input type="checkbox" disabled> Weed the widows</li></ul>
<dl><dt>Recto</dt><dd>The right-hand page of an opening. It has an odd number, and it is the one that a chapter likes to begin on.</dd><dt>Verso</dt><dd>The left-hand page.</dd></dl>
<figure class="figure" id="fig-curve"><img src="images/curve-00000001.svg" alt="A line that rises, falls and rises again" width="600" height="240"><figcaption>Growth of the lower-case letters from March to October, after <em>Plantin</em></figcaption></figure>
<figure class="figure w-40"><img src="images/dot-00000002.png" alt="A grey square"><figcaption>A seed</figcaption></figure>
<div class="table"><table id="tab-yield"><caption id="cap-yield">Yield of the beds, in pounds of metal</caption><thead><tr><th scope="col">Bed</th><th scope="col" class="align-right">1847</th><th scope="col" class="align-right">1911</th><th scope="col" class="align-center">Kept</th></tr></thead><tbody><tr><td>Roman</td><td class="align-right">1,204</td><td class="align-right">987</td><td class="align-center">yes</td></tr><tr><td>Italic</td><td class="align-right">311</td><td class="align-right">1,046</td><td class="align-center">yes</td></tr><tr><td>Black letter, which was dug up twice and never did well afterwards</td><td class="align-right">76</td><td class="align-right">9</td><td class="align-center">no</td></tr></tbody></table></div>
<pre class="code"><code class="language-js"><span class="hljs-comment">// Plant a row of letters, and water it.</span>
<span class="hljs-keyword">export</span> <span class="hljs-keyword">function</span> <span class="hljs-title">plant</span>(<span class="hljs-params">row, depth = <span class="hljs-number">12</span></span>) {
  <span class="hljs-keyword">if</span> (row.length === <span class="hljs-number">0</span>) <span class="hljs-keyword">return</span> <span class="hljs-literal">null</span>;
  <span class="hljs-keyword">return</span> row.map((letter) =&gt; \`\${letter} <span class="hljs-string">at \${depth} points</span>\`).join(<span class="hljs-string">'\\n'</span>);
}
</code></pre>
<pre class="code"><code>garden/
├── beds/
│   └── roman.md
└── book.yaml
</code></pre>
<aside class="callout note" id="co-1"><p class="callout-title">Note</p><p>A note adds something that can be skipped.</p><p>It may have a second paragraph.</p></aside>
<aside class="callout warning" id="co-2"><p class="callout-title">Wet paint</p><p>Do not lean on the <code>gate</code>.</p></aside>
<aside class="callout tip"><p class="callout-title">Tip</p><p>Begin with the edges.</p></aside>
<aside class="callout tip"><p class="callout-title">Tip</p><p>Leave the middle.</p></aside>
<aside class="pullquote"><p>Nobody reads a garden twice, but everybody means to.</p></aside>
<div class="verse"><p class="stanza"><span class="line">The lead is cold, the ink is slow,</span>
<span class="line indent-1">The forme is locked and still;</span>
<span class="line">And what was set a year ago</span>
<span class="line indent-1">Stands waiting on the sill.</span></p><p class="stanza"><span class="line">O turn the quoin and pull the bar,</span>
<span class="line indent-1">And let the sheet come free.</span></p><p class="attribution">— Anonymous</p></div>
<p><span lang="ja">本は紙でできた庭である。</span> Arrows → and ↑, ½, ≤, α and ω, Привет.</p>
`;

const notes: Note[] = [
  note(
    'fn-garden-1',
    1,
    ['fnref-garden-1'],
    '<p>See the <a href="https://example.org/plan">plan</a> of 1847, sheet 3; the numbers on it are the surveyor’s own.</p>',
  ),
  note(
    'fn-garden-2',
    2,
    ['fnref-garden-2'],
    '<p>The archive is open on Tuesdays.</p><p>Bring a pencil: <em>ink is not allowed</em>.</p>',
  ),
];

function note(id: string, number: number, references: string[], html: string): Note {
  return { id, number, references, body: bodyOf(html).children.filter((node) => node.type !== 'doctype') };
}

export function bodyOf(html: string): Root {
  return fromHtml(html, { fragment: true });
}

function opening(id: string, title: string, number?: string, subtitle?: string): string {
  const above = number === undefined ? '' : `<p class="number">${number}</p>`;
  const below = subtitle === undefined ? '' : `<p class="subtitle">${subtitle}</p>`;
  return `<header class="opening">${above}<h1 id="${id}">${title}</h1>${below}</header>`;
}

function section(about: Pick<Section, 'id' | 'role' | 'matter' | 'title'> & Partial<Section>, html: string): Section {
  return { depth: 0, listed: true, generated: false, notes: [], body: bodyOf(html), ...about };
}

export const vocabularyBook: Book = {
  kind: 'book',
  slug: 'the-printers-garden',
  metadata,
  images,
  cover: { alt: 'Cover of The Printer’s Garden', inPdf: false },
  design: {},
  notes: { place: 'foot', numbering: 'chapter' },
  sections: [
    section(
      { id: 'half-title', role: 'halftitle', matter: 'front', title: 'Half-title', listed: false, generated: true },
      `<p class="title">${metadata.title}</p>`,
    ),
    section(
      { id: 'title-page', role: 'titlepage', matter: 'front', title: 'Title page', listed: false, generated: true },
      `<p class="author">Ada Fournier and Bela Kis</p><p class="title">${metadata.title}</p><p class="subtitle">A Calendar of Small Types</p><p class="contributor">Translated by Clara Janson</p><p class="edition">Second edition</p><p class="publisher">Quoin Press, Leiden · 2026</p>`,
    ),
    section(
      { id: 'imprint', role: 'imprint', matter: 'front', title: 'Imprint', listed: false, generated: true },
      `<p class="work"><cite>The Printer’s Garden</cite>: A Calendar of Small Types</p><p>Second edition, Quoin Press, Leiden, 23 November 2026</p><p>© 2026 Ada Fournier and Bela Kis</p><p>ISBN 978-90-000-0001-6 (HTML)</p><p>Set in Alegreya</p><p>Made with Octavo</p>`,
    ),
    section(
      { id: 'dedication', role: 'dedication', matter: 'front', title: 'Dedication', listed: false },
      '<p class="first">To the memory of Nicolas Jenson,<br>who had a garden.</p>',
    ),
    section(
      { id: 'preface', role: 'preface', matter: 'front', title: 'Preface' },
      `${opening('preface-title', 'Preface')}<p class="first">${paragraph}</p><p>See <a href="#garden">the first chapter</a> and <a href="#fig-curve">its figure</a>.</p>`,
    ),
    section(
      { id: 'part-1', role: 'part', matter: 'body', title: 'Winter', number: 'I' },
      opening('part-1-title', 'Winter', 'Part I'),
    ),
    section(
      {
        id: 'garden',
        role: 'chapter',
        matter: 'body',
        title: 'The Plan of the Garden',
        number: '1',
        part: 'part-1',
        depth: 1,
        notes,
      },
      `${opening('garden-title', 'The Plan of the Garden', 'Chapter 1', 'With a Word on Frost')}<blockquote class="epigraph"><p>A man is never so much himself as when he is digging.</p><footer class="attribution">— a gardener’s proverb</footer></blockquote>${blocks}`,
    ),
    section(
      { id: 'thaw', role: 'chapter', matter: 'body', title: 'The Thaw', number: '2', part: 'part-1', depth: 1 },
      `${opening('thaw-title', 'The Thaw', 'Chapter 2')}<p class="first">${paragraph}</p><h2 id="rivers">Rivers</h2><p class="first">${paragraph}</p><p>${paragraph}</p>`,
    ),
    section(
      { id: 'glossary', role: 'glossary', matter: 'back', title: 'Glossary' },
      `${opening('glossary-title', 'Glossary')}<dl><dt>Quoin</dt><dd>A wedge that holds a forme together.</dd><dt>Forme</dt><dd>What it holds.</dd></dl>`,
    ),
  ],
};

/** The same author’s essay: one section, with a byline and a standfirst. */
export const essayBook: Book = {
  ...vocabularyBook,
  kind: 'essay',
  slug: 'the-thaw',
  metadata: {
    ...metadata,
    title: 'The Thaw',
    subtitle: 'An Afternoon in March',
    identifiers: [],
    contributors: metadata.contributors.slice(0, 1),
  },
  sections: [
    section(
      { id: 'essay', role: 'essay', matter: 'body', title: 'The Thaw', notes: notes.slice(0, 1) },
      `<header class="opening"><h1 id="essay-title">The Thaw</h1><p class="subtitle">An Afternoon in March</p><p class="byline">by Ada Fournier</p><p class="date"><time datetime="2026-11-23">23 November 2026</time></p><p class="standfirst">What grows between the lines, and what an hour of sun in the wrong month will do to it.</p></header>
<p class="first">${paragraph}<sup class="noteref"><a id="fnref-garden-1" href="#fn-garden-1" role="doc-noteref">1</a></sup></p><p>${paragraph}</p><p>${paragraph}</p><aside class="pullquote"><p>Nobody reads a garden twice.</p></aside><h2 id="one">What was sown</h2><p class="first">${paragraph}</p><p>${paragraph}</p><h2 id="two">What came up</h2><p class="first">${paragraph}</p><h2 id="three">What did not</h2><p class="first">${paragraph}</p><section class="author-note"><p>Ada Fournier is a gardener, and sets type when it rains.</p></section>`,
    ),
  ],
};
