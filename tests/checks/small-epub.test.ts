/** An EPUB of a few lines, damaged in one place: all that is found in it, and nothing else. */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { checkEpub, findEpubProblems } from '../../src/checks/epub.ts';
import { checkParity } from '../../src/checks/parity.ts';
import { Report } from '../../src/report/report.ts';
import { makeBook, makeSection } from '../support/epub-book.ts';

const page = (inside: string): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${inside}</body></html>`;

const sound: Readonly<Record<string, string>> = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': '<container/>',
  'OEBPS/content.opf': `<package xmlns:dc="urn:dc"><metadata><dc:title>T</dc:title><dc:language>en</dc:language>
<dc:identifier>x</dc:identifier><meta property="dcterms:modified">2026</meta><link href="a%20licence.txt"/>
<link href="https://a.example/none"/></metadata><manifest><item id="nav" href="toc.xhtml" properties="nav"/>
<item id="one" href="one.xhtml"/><item id="two" href="two.xhtml"/><item id="css" href="style.css"/>
<item id="dot" href="images/dot.svg" properties="cover-image"/></manifest>
<spine><itemref idref="two"/><itemref idref="one"/></spine></package>`,
  'OEBPS/toc.xhtml': page('<nav><a href="one.xhtml#a">One</a></nav>'),
  'OEBPS/one.xhtml': page(
    '<p id="a">First <a href="two.xhtml#b%20c">x</a> <a href="#a">y</a> <a href="https://a.example/#q">z</a><img src="images/dot.svg" alt=""/></p>',
  ),
  'OEBPS/two.xhtml': page('<p id="b c">Second <![CDATA[& more]]></p><!-- c -->'),
  'OEBPS/style.css': 'p { background: url("images/dot.svg") url( images/dot.svg ) }',
  'OEBPS/images/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
  'OEBPS/a licence.txt': 'free',
};

/** @param damage files that are other, or (undefined) not there */
async function make(damage: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries({ ...sound, ...damage }))
    if (text !== undefined) zip.file(name, text, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array' });
}

it('nothing is found in a sound one', async () => {
  expect(await findEpubProblems(await make({}))).toEqual([]);
});

describe('what is found with', () => {
  it.each<[what: string, file: string, from: string, to: string | undefined, problems: string[]]>([
    [
      'a wrong kind of file',
      'mimetype',
      'application',
      'text',
      ['mimetype is not the first file, or says something else'],
    ],
    ['no letter of its kind', 'mimetype', '', undefined, ['mimetype is not the first file, or says something else']],
    [
      'XML that does not parse',
      'OEBPS/two.xhtml',
      '</p>',
      '',
      ['OEBPS/two.xhtml is not well-formed: Could not parse XML with `@rgrove/parse-xml`'],
    ],
    [
      'an id twice in a file',
      'OEBPS/one.xhtml',
      '<a href="#a">',
      '<a id="a" href="#a">',
      ['OEBPS/one.xhtml has the id a twice'],
    ],
    [
      'an id twice in the package',
      'OEBPS/content.opf',
      'id="two"',
      'id="one"',
      ['OEBPS/content.opf has the id one twice', 'the spine names two, which is not in the manifest'],
    ],
    ['no package', 'OEBPS/content.opf', '', undefined, ['there is no package document']],
    [
      'a page that is not there',
      'OEBPS/two.xhtml',
      '',
      undefined,
      [
        'the manifest lists OEBPS/two.xhtml, which is not there',
        'OEBPS/content.opf: <item> leads to two.xhtml, which is not there',
        'OEBPS/one.xhtml: <a> leads to two.xhtml#b%20c, which is not there',
      ],
    ],
    [
      'a style sheet that the manifest lacks',
      'OEBPS/content.opf',
      '<item id="css" href="style.css"/>',
      '',
      ['OEBPS/style.css is not in the manifest'],
    ],
    [
      'a licence that nothing links to',
      'OEBPS/content.opf',
      '<link href="a%20licence.txt"/>',
      '',
      ['OEBPS/a licence.txt is not in the manifest'],
    ],
    ['an empty spine', 'OEBPS/content.opf', '<itemref idref="two"/><itemref idref="one"/>', '', ['the spine is empty']],
    [
      'a spine that names what is not listed',
      'OEBPS/content.opf',
      '<itemref idref="two"/>',
      '<itemref idref="x"/><itemref/>',
      ['the spine names x, which is not in the manifest', 'the spine names nothing, which is not in the manifest'],
    ],
    ['no title', 'OEBPS/content.opf', '<dc:title>T</dc:title>', '<dc:title/>', ['the package lacks a title']],
    [
      'no language',
      'OEBPS/content.opf',
      '<dc:language>en</dc:language>',
      '<dc:language/>',
      ['the package lacks a language'],
    ],
    [
      'no identifier',
      'OEBPS/content.opf',
      '<dc:identifier>x</dc:identifier>',
      '<dc:identifier/>',
      ['the package lacks an identifier'],
    ],
    [
      'no date',
      'OEBPS/content.opf',
      'dcterms:modified',
      'dcterms:created',
      ['the package lacks a date of modification'],
    ],
    ['no navigation', 'OEBPS/content.opf', ' properties="nav"', '', ['the package lacks a navigation document']],
    ['no cover', 'OEBPS/content.opf', ' properties="cover-image"', '', ['the package lacks a cover image']],
    [
      'a link to no file',
      'OEBPS/one.xhtml',
      'href="two.xhtml#b%20c"',
      'href="three.xhtml#b"',
      ['OEBPS/one.xhtml: <a> leads to three.xhtml#b, which is not there'],
    ],
    [
      'a link to no id',
      'OEBPS/one.xhtml',
      'href="two.xhtml#b%20c"',
      'href="two.xhtml#b"',
      ['OEBPS/one.xhtml: <a> leads to two.xhtml#b, where there is no such id'],
    ],
    [
      'a link to no id of its own',
      'OEBPS/one.xhtml',
      'href="#a"',
      'href="#b"',
      ['OEBPS/one.xhtml: <a> leads to #b, where there is no such id'],
    ],
    [
      'a link out of the folder',
      'OEBPS/one.xhtml',
      'href="two.xhtml#b%20c"',
      'href="../content.opf"',
      ['OEBPS/one.xhtml: <a> leads to ../content.opf, which is not there'],
    ],
    [
      'a picture that is not there',
      'OEBPS/one.xhtml',
      'images/dot.svg',
      'dot.svg',
      ['OEBPS/one.xhtml: <img> leads to dot.svg, which is not there'],
    ],
    [
      'a drawing that uses what is not there',
      'OEBPS/images/dot.svg',
      '/>',
      '><use xlink:href="#x"/></svg>',
      ['OEBPS/images/dot.svg: <use> leads to #x, where there is no such id'],
    ],
    [
      'a style that loads what is not there',
      'OEBPS/style.css',
      'url( images/dot.svg )',
      `url('none.svg')`,
      ['OEBPS/style.css loads none.svg, which is not there'],
    ],
    ['an address with a scheme alone', 'OEBPS/one.xhtml', 'https://a.example/#q', 'mailto:a@b.example', []],
    ['a file beside', 'OEBPS/extra.txt', '', 'extra', ['OEBPS/extra.txt is not in the manifest']],
    ['a file of the container', 'META-INF/rights.xml', '', '<rights/>', []],
  ])('%s', async (_what, file, from, to, problems) => {
    const text = to === undefined ? undefined : from === '' ? to : (sound[file] ?? '').replace(from, to);
    expect(text).not.toBe(sound[file]);
    expect(await findEpubProblems(await make({ [file]: text }))).toEqual(problems);
  });
});

it('a file that comes before its kind is refused', async () => {
  const zip = new JSZip();
  zip.file('META-INF/container.xml', '<container/>', { createFolders: false });
  for (const [name, text] of Object.entries(sound)) zip.file(name, text, { createFolders: false });
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  expect(await findEpubProblems(bytes)).toEqual(['mimetype is not the first file, or says something else']);
});

describe('its words are those of the book', () => {
  const check = async (
    words: readonly string[],
    damage: Readonly<Record<string, string | undefined>> = {},
  ): Promise<string[]> => {
    const report = new Report();
    const paragraphs = words.map((value) => ({
      type: 'element' as const,
      tagName: 'p',
      properties: {},
      children: [{ type: 'text' as const, value }],
    }));
    const book = makeBook({ sections: [makeSection({ id: 'a' }, ...paragraphs)] });
    const artifact = {
      edition: 'epub',
      path: 'a/a.epub',
      mediaType: 'application/epub+zip',
      bytes: await make(damage),
    };
    await checkEpub({ book, artifacts: [artifact] }, report);
    await checkParity({ book, artifacts: [artifact] }, report);
    return report.messages
      .filter(({ rule }) => rule === 'text-lost' || rule === 'edition-invalid')
      .map(({ rule, text }) => `${rule} ${text.replace(/(manuscript).*/u, '$1')}`);
  };

  it('in the order of the spine', async () => {
    expect(await check(['Second & more', 'First x y z'])).toEqual([]);
    expect(await check(['First x y z', 'Second & more'])).toEqual([expect.stringContaining('text-lost The EPUB')]);
  });

  it('or are lost', async () => {
    expect(await check(['Second & more', 'First x y z', 'Third of all.'])).toEqual([
      'text-lost The EPUB edition lacks words of the manuscript',
    ]);
    expect(await check(['Second & more', 'First x y z'], { 'OEBPS/two.xhtml': page('<p id="b c"></p>') })).toEqual([
      'text-lost The EPUB edition lacks words of the manuscript',
    ]);
    expect(await check(['First x y z'], { 'OEBPS/content.opf': undefined })).toEqual([
      'edition-invalid EPUB: there is no package document',
      'text-lost The EPUB edition lacks words of the manuscript',
    ]);
  });
});
