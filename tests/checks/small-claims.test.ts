/** Claims of small files of each edition: all that their content does not bear out, with its reason. */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { findUnproven } from '../../src/checks/claims.ts';
import type { Artifact } from '../../src/model/index.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const accessibility = {
  claims: [],
  altReviewed: false,
  summary: { text: '', language: 'en' },
} as unknown as NonNullable<Artifact['accessibility']>;

/** A page with these claims, and what stands in its text. */
function page(claims: unknown, inside: string, head = ''): string {
  const data = `<script type="application/ld+json">${JSON.stringify(claims)}</script>`;
  return `<!doctype html><html lang="en"><head>${data}${head}</head><body>${inside}</body></html>`;
}

const html = (text: string, more: Partial<Artifact> = {}): Artifact => ({
  edition: 'html',
  path: 'a/a.html',
  mediaType: 'text/html',
  bytes: encode(text),
  accessibility,
  ...more,
});

const site = (first: string, files: Readonly<Record<string, string>> = {}): Artifact => ({
  ...html(first),
  edition: 'site',
  path: 'a/site/index.html',
  files: Object.entries(files).map(([path, text]) => ({ path: `a/site/${path}`, mediaType: '', bytes: encode(text) })),
});

/** An EPUB with these claims (`property=value`) and files. */
async function epub(claims: readonly string[], files: Readonly<Record<string, string>>): Promise<Artifact> {
  const zip = new JSZip();
  const metas = claims.map((one) => one.replace(/^(.*)=(.*)$/u, '<meta property="schema:$1">$2</meta>'));
  for (const [name, text] of Object.entries({ 'OEBPS/content.opf': metas.join(''), ...files })) zip.file(name, text);
  return { ...html(''), edition: 'epub', bytes: await zip.generateAsync({ type: 'uint8array' }) };
}

describe('of an HTML file', () => {
  it.each<[claims: unknown, inside: string, head: string, unproven: string[]]>([
    [
      {
        accessMode: ['textual', 'visual'],
        accessModeSufficient: [{ '@type': 'ItemList', itemListElement: ['textual', 'visual'] }],
        accessibilityHazard: 'none',
      },
      '<main><section id="a"><h1>A</h1><p>x</p><img src="data:image/png;base64,iVBORw0KGgo=" alt="B"></section></main>',
      '',
      [],
    ],
    [
      {
        accessMode: ['textual', 'visual'],
        accessModeSufficient: [{ '@type': 'ItemList', itemListElement: ['textual', 'visual'] }, 'textual'],
      },
      '<main><section id="a"><h1>A</h1><p>x</p></section></main>',
      '',
      [
        'accessMode visual is claimed: 0 pictures besides the cover and decoration',
        'accessModeSufficient textual,visual is claimed: nothing shows it',
      ],
    ],
    [
      { accessMode: 'auditory', other: 'x' },
      '<main><section id="a"><p>x</p></section></main>',
      '',
      ['accessMode auditory is claimed: 0 elements with sound'],
    ],
    [
      { accessibilityFeature: 'alternativeText' },
      '<main><section id="a"><p>x</p><img src="data:image/png;base64,iVBORw0KGgo=" alt=""></section></main><img src="data:image/png;base64,iVBORw0KGgo=" alt="out">',
      '',
      ['accessibilityFeature alternativeText is claimed: the one picture has no words; without: img in #a'],
    ],
    [
      { accessibilityFeature: ['alternativeText', 'highContrastDisplay', 'unknownThing'] },
      '<main><section id="a"><p>x</p><img src="data:image/png;base64,iVBORw0KGgo="></section></main>',
      '',
      [
        'accessibilityFeature alternativeText is claimed: the one picture has no words; without: img in #a',
        'accessibilityFeature unknownThing is claimed: nothing shows it',
      ],
    ],
    [
      { accessibilityFeature: 'structuralNavigation' },
      '<main><section id="a"><h1>A</h1><section><h3>B</h3></section></section></main>',
      '',
      ['accessibilityFeature structuralNavigation is claimed: not in order: h3 in #a (h3 after h1)'],
    ],
    [
      { accessibilityFeature: 'structuralNavigation' },
      '<main><section id="a"><h1>A</h1></section></main><footer><section id="n"><h2>N</h2><h4>M</h4></section></footer>',
      '',
      ['accessibilityFeature structuralNavigation is claimed: not in order: h4 in #n (h4 after h2)'],
    ],
    [
      { accessibilityFeature: 'readingOrder' },
      '<main><section id="a"><p>a<sup><a id="r" href="#n" role="doc-noteref">1</a></sup></p></section></main><footer><section id="f"><p id="n">b</p></section></footer>',
      '',
      ['accessibilityFeature readingOrder is claimed: broken: #r in #a'],
    ],
    [
      { accessibilityFeature: 'displayTransformability' },
      '<main><section id="a"><p>x</p></section></main>',
      '<style>p { font-size: 12px }</style>',
      ['accessibilityFeature displayTransformability is claimed: fixed: font-size: 12px'],
    ],
    [
      { accessibilityFeature: 'displayTransformability' },
      '<main><section id="a"><p>x</p></section></main>',
      '<style>p { src: url(data:font/woff2;base64,position:fixed) }</style>',
      [],
    ],
    [
      { accessibilityFeature: 'displayTransformability' },
      '<main><section id="a"><p style="width: 3px">x</p></section></main>',
      '',
      ['accessibilityFeature displayTransformability is claimed: fixed: style at p in #a'],
    ],
    [
      { accessibilityFeature: 'tableOfContents' },
      '<main><section id="a"><p>x</p></section></main>',
      '',
      ['accessibilityFeature tableOfContents is claimed: 0 links in 0 levels'],
    ],
    [
      { accessibilityFeature: 'tableOfContents' },
      '<nav role="doc-toc"><ol><li><a href="#a">A</a></li></ol></nav><main><section id="a"><p>x</p></section></main>',
      '',
      [],
    ],
    [
      { accessibilityHazard: ['none'] },
      '<main><section id="a"><video></video></section></main>',
      '',
      ['accessibilityHazard none is claimed: there is <video> in video in #a, 1 element with sound'],
    ],
    [
      { accessibilityHazard: ['none'] },
      '<main><section id="a"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQECgAAACwAAAAAAQABAAACAkQBACH5BAQKAAAALAAAAAABAAEAAAICRAEAOw==" alt="x"></section></main>',
      '',
      ['accessibilityHazard none is claimed: there is 1 animated picture'],
    ],
    [
      { accessibilityHazard: ['none'] },
      '<main><section id="a"><p>x</p></section></main><script src="x.js"></script>',
      '',
      ['accessibilityHazard none is claimed: there is <script> in the template'],
    ],
    [
      { accessibilityHazard: ['none'] },
      '<main><section id="a"><p>x</p></section><video></video></main>',
      '',
      ['accessibilityHazard none is claimed: there is <video> in the template'],
    ],
    [
      { accessibilityHazard: ['none'] },
      '<main><section id="a"><p>x</p></section></main><div><section><video></video></section></div>',
      '',
      ['accessibilityHazard none is claimed: there is <video> in the template'],
    ],
    [
      { accessibilityHazard: ['none'] },
      '<main></main><footer><section id="n"><video></video></section></footer>',
      '',
      ['accessibilityHazard none is claimed: there is <video> in video in #n, 1 element with sound'],
    ],
    [
      { accessMode: 'textual' },
      '<main></main><div><section id="x"><p>words</p></section></div>',
      '',
      ['accessMode textual is claimed: 0 letters of text in 0 documents'],
    ],
    [
      { accessibilityFeature: 'tableOfContents' },
      '<main><section id="a"><nav role="doc-toc"><ol><li><a href="#a">A</a></li></ol></nav></section></main>',
      '',
      ['accessibilityFeature tableOfContents is claimed: 0 links in 0 levels'],
    ],
    [
      { accessModeSufficient: 'textual' },
      '<main><section id="a"><p>x</p><img src="data:image/png;base64,iVBORw0KGgo=" alt="A cat"></section></main>',
      '',
      [
        'accessModeSufficient textual is claimed: the one picture has words, but nobody says that they were reviewed (alt-reviewed)',
      ],
    ],
    [null, '<main><section id="a"><p>x</p></section></main>', '', []],
    ['x', '<main></main>', '', []],
    [{ accessibilityFeature: 'MathML' }, '<main><section id="a"><math><mi>x</mi></math></section></main>', '', []],
    [
      { accessibilityFeature: 'MathML' },
      '<main><section id="a"><p>x</p></section></main>',
      '',
      ['accessibilityFeature MathML is claimed: there are no formulas'],
    ],
    [
      { accessibilityFeature: 'pageNavigation' },
      '<main><section id="a"><p>x</p></section></main>',
      '',
      ['accessibilityFeature pageNavigation is claimed: 0 links in the list of pages'],
    ],
    [
      { accessibilityFeature: 'index' },
      '<main><section id="a" role="doc-index"><p>x</p></section></main>',
      '',
      ['accessibilityFeature index is claimed: 0 links in an index'],
    ],
  ])('%j are held against %s', async (claims, inside, extra, unproven) => {
    expect(await findUnproven(html(page(claims, inside, extra)))).toEqual(unproven);
  });

  it('words of pictures are enough once the author has reviewed them', async () => {
    const text = page(
      { accessModeSufficient: 'textual' },
      '<main><section id="a"><p>x</p><img src="data:image/png;base64,iVBORw0KGgo=" alt="A cat"></section></main>',
    );
    expect(await findUnproven(html(text, { accessibility: { ...accessibility, altReviewed: true } }))).toEqual([]);
  });

  it('there is nothing to prove where nothing is claimed, nor of a PDF', async () => {
    const text = page({ accessMode: 'auditory' }, '<main></main>');
    const { accessibility: _none, ...silent } = html(text);
    expect(await findUnproven(silent)).toEqual([]);
    expect(await findUnproven(html(text, { edition: 'pdf' }))).toEqual([]);
    expect(await findUnproven(html(text))).toHaveLength(1);
  });
});

describe('of an EPUB', () => {
  it.each<[claims: string[], files: Record<string, string>, unproven: string[]]>([
    [
      ['accessMode=textual', 'accessMode=visual', 'other=x'],
      {
        'OEBPS/one.xhtml':
          '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p><img src="images/a.png" alt="A"/></body></html>',
      },
      [],
    ],
    [
      ['accessMode=textual', 'accessMode=visual'],
      {
        'OEBPS/cover.xhtml':
          '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><img src="a.png" alt="A"/></body></html>',
        'OEBPS/toc.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p></body></html>',
      },
      [
        'accessMode textual is claimed: 0 letters of text in 0 documents',
        'accessMode visual is claimed: 0 pictures besides the cover and decoration',
      ],
    ],
    [
      ['accessibilityFeature=tableOfContents'],
      {
        'OEBPS/toc.xhtml':
          '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><nav role="doc-toc"><ol><li><a href="one.xhtml">A</a></li></ol></nav></body></html>',
        'OEBPS/one.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p></body></html>',
      },
      [],
    ],
    [
      ['accessibilityFeature=tableOfContents'],
      {
        'OEBPS/one.xhtml':
          '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><nav role="doc-toc"><ol><li><a href="one.xhtml">A</a></li></ol></nav></body></html>',
      },
      ['accessibilityFeature tableOfContents is claimed: 0 links in 0 levels'],
    ],
    [
      ['accessibilityFeature=displayTransformability'],
      {
        'OEBPS/one.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p></body></html>',
        'OEBPS/style.css': 'p { line-height: 12pt }',
      },
      ['accessibilityFeature displayTransformability is claimed: fixed: line-height: 12pt'],
    ],
    [
      ['accessibilityHazard=none'],
      {
        'OEBPS/one.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p></body></html>',
        'OEBPS/images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><animate/></svg>',
      },
      ['accessibilityHazard none is claimed: there is 1 animated picture'],
    ],
    [
      ['accessibilityHazard=none'],
      {
        'OEBPS/one.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p></body></html>',
        'OEBPS/cover.svg': '<svg xmlns="http://www.w3.org/2000/svg"><animate/></svg>',
        'OEBPS/x.txt': 'a',
      },
      [],
    ],
    [
      ['accessMode=textual'],
      {
        'OEBPS/one.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p></body></html>',
        'META-INF/encryption.xml': '<e/>',
      },
      ['unlocked is claimed, and there is encryption'],
    ],
    [
      ['accessMode=textual'],
      {
        'OEBPS/one.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p></body></html>',
        'META-INF/rights.xml': '<e/>',
      },
      ['unlocked is claimed, and there is encryption'],
    ],
    [
      ['accessMode=textual'],
      {
        'OEBPS/one.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><body><p>x</p></body></html>',
        'OEBPS/META-INF/rights.xml': '<e/>',
      },
      [],
    ],
    [
      ['accessMode=textual'],
      {
        'OEBPS/one.xhtml':
          '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Words</title></head><body><hr/></body></html>',
      },
      ['accessMode textual is claimed: 0 letters of text in 1 document'],
    ],
    [
      [],
      { 'OEBPS/content.opf': '<meta property="schema:accessMode" id="a">auditory</meta>' },
      ['accessMode auditory is claimed: 0 elements with sound'],
    ],
    [['accessibilityHazard=none'], { 'META-INF/encryption.xml.bak': '<e/>' }, []],
    [['accessMode=textual'], {}, ['accessMode textual is claimed: 0 letters of text in 0 documents']],
  ])('%j are held against %j', async (claims, files, unproven) => {
    expect(await findUnproven(await epub(claims, files))).toEqual(unproven);
  });
});

describe('of a site', () => {
  it.each<[claims: unknown, inside: string, files: Record<string, string>, unproven: string[]]>([
    [
      { accessMode: ['textual', 'visual'] },
      '<main><section id="a"><p>x</p></section></main>',
      {
        'b.html':
          '<!doctype html><html lang="en"><head><script type="application/ld+json">{"accessMode":"auditory"}</script></head><body><main><section id="a"><img src="i.png" alt="A"></section></main></body></html>',
      },
      [],
    ],
    [
      { accessMode: ['textual', 'visual'] },
      '<main><section id="a"><p>x</p></section></main>',
      {
        'b.htm':
          '<!doctype html><html lang="en"><head><script type="application/ld+json">{}</script></head><body><main><section id="a"><img src="i.png" alt="A"></section></main></body></html>',
      },
      ['accessMode visual is claimed: 0 pictures besides the cover and decoration'],
    ],
    [
      { accessibilityFeature: 'displayTransformability' },
      '<main><section id="a"><p>x</p></section></main>',
      { 'style.css': 'p { font-size: 12px }' },
      ['accessibilityFeature displayTransformability is claimed: fixed: font-size: 12px'],
    ],
    [
      { accessibilityFeature: 'displayTransformability' },
      '<main><section id="a"><p>x</p></section></main>',
      { 'other.css': 'p { font-size: 12px }' },
      [],
    ],
    [
      { accessibilityFeature: 'displayTransformability' },
      '<main><section id="a"><p>x</p></section></main>',
      { 'style.css': 'p { src: url("data:font/woff2;font-size: 12px") }' },
      [],
    ],
    [
      { accessibilityHazard: 'none' },
      '<main><section id="a"><p>x</p></section></main>',
      { 'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><animate/></svg>' },
      ['accessibilityHazard none is claimed: there is 1 animated picture'],
    ],
    [
      { accessibilityHazard: 'none' },
      '<main><section id="a"><p>x</p></section></main>',
      { 'other/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><animate/></svg>' },
      [],
    ],
    [
      { accessibilityFeature: 'tableOfContents' },
      '<main><section id="a"><p>x</p></section></main>',
      {
        'b.html':
          '<!doctype html><html lang="en"><head><script type="application/ld+json">{}</script></head><body><nav role="doc-toc"><ol><li><a href="#a">A</a></li></ol></nav><main><section id="a"><p>y</p></section></main></body></html>',
      },
      ['accessibilityFeature tableOfContents is claimed: 0 links in 0 levels'],
    ],
    [
      { accessibilityHazard: 'none' },
      '<main><section id="a"><p>x</p></section></main>',
      {
        'b.html':
          '<!doctype html><html lang="en"><head><script type="application/ld+json">{}</script></head><body><video></video><main><section id="a"><p>y</p></section></main></body></html>',
      },
      ['accessibilityHazard none is claimed: there is <video> in the template'],
    ],
  ])('%j are held against %s and %j', async (claims, inside, files, unproven) => {
    expect(await findUnproven(site(page(claims, inside), files))).toEqual(unproven);
  });
});
