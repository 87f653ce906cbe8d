/** From a place in a finished page back to the manuscript, for each way in which it can be known. */
import { h } from 'hastscript';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { SourcePlaces } from '../../src/checks/source-places.ts';
import type { Artifact } from '../../src/model/index.ts';
import { makeBook, makeSection } from '../support/epub-book.ts';

const at = (line: number) => ({ start: { line, column: 3 }, end: { line, column: 9 } });
const note = (id: string, ...references: string[]) => ({
  id,
  number: 1,
  references,
  body: [{ ...h('p', { id: `${id}-p` }, 'By the bell.'), position: at(9) }],
});

const book = makeBook({
  sections: [
    makeSection({ id: 'made', generated: true }, h('p', { id: 'made-p' }, 'Made')),
    makeSection(
      { id: 'one', source: 'one.md', notes: [note('fn-1', 'ref-1'), note('fn-2', 'nowhere'), note('fn-3')] },
      { ...h('h1', { id: 'top' }, 'The harbour'), position: at(1) },
      {
        ...h('p', ['One', { ...h('sup', { id: 'ref-1', className: ['noteref'] }, '1'), position: at(4) }]),
        position: at(3),
      },
      { ...h('p', 'Twice'), position: at(5) },
      { ...h('p', 'Twice'), position: at(7) },
      h('p', { id: 'nowhere-known' }, '…'),
    ),
  ],
});

const fault = { severity: 'error', rule: 'x', text: 'x' } as const;

/** The place of what is marked with `¦` in the page; without a column, where that is asked. */
async function placeOf(marked: string, isWhole = true): Promise<string> {
  const before = marked.slice(0, marked.indexOf('¦')).split('\n');
  const html: Artifact = {
    edition: 'html',
    path: 'a/a.html',
    mediaType: 'text/html',
    bytes: Buffer.from(marked.replace('¦', '')),
  };
  const spot = { line: before.length, ...(isWhole ? { column: (before.at(-1) ?? '').length + 1 } : {}) };
  const place = await new SourcePlaces(book, html).find({ ...fault, ...spot });
  return place === undefined
    ? 'none'
    : [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

describe('what stands there is told at its line', () => {
  it.each([
    ['by its words', '<div><p>¦One</p></div>', 'one.md:3:3'],
    ['by the words around it', '<p>One <b>¦</b></p>', 'one.md:3:3'],
    ['by the first of the same words', '<p>¦Twice</p>', 'one.md:5:3'],
    ['by the words of a note', '<p>¦By the bell.</p>', 'one.md:9:3'],
    ['not by words of several passages', '<div>¦ <p>The harbour</p><p>Twice</p></div>', 'none'],
    ['by the nearest id before it', '<h2 id="one">x</h2><h2 id="top">x</h2><p>¦x</p>', 'one.md:1:3'],
    ['by the id of a section', '<section id="one"><p>¦x</p></section>', 'one.md'],
    ['by the id of a note, where it is referred to', '<p id="fn-1">¦x</p>', 'one.md:4:3'],
    ['by the id of a note that nothing refers to', '<p id="fn-2">¦x</p><p id="fn-3">x</p>', 'one.md'],
    ['by an id in a note', '<i id="fn-3-p"></i><p>¦x</p>', 'one.md:9:3'],
    ['by an id of which the line is not known', '<i id="nowhere-known"></i><p>¦x</p>', 'one.md'],
    ['not by an id that comes after it', '<p>¦x</p><p id="top">x</p>', 'none'],
    ['not by an id of what was made', '<p id="made-p">¦x</p>', 'none'],
    ['not by what ended before it', '<p>One</p>¦ x', 'none'],
    ['by all that is in it', '<div> ¦ <p>One</p> </div><p>y</p>', 'one.md:3:3'],
    ['by what begins with it', 'x¦<p>One</p>', 'one.md:3:3'],
    ['over several lines', '<p>One\n¦</p>\n<p>Twice</p>', 'one.md:3:3'],
    ['on the line after one that ended', '<p>One</p>\n¦x', 'none'],
  ])('%s', async (_, marked, place) => {
    expect(await placeOf(marked)).toBe(place);
  });

  it('by what stands first in its line, where the column is not known', async () => {
    expect(await placeOf('x\n<b>y</b><p>One</p>¦', false)).toBe('one.md:3:3');
    expect(await placeOf('<p>One</p>\n¦<b>y</b>', false)).toBe('none');
    expect(await placeOf('<p>One\n</p>¦', false)).toBe('one.md:3:3');
  });

  it('in the file of an edition that is named, by its place in its folder', async () => {
    const page = (path: string, words: string) => ({
      path,
      mediaType: 'text/html',
      bytes: Buffer.from(`<p>${words}</p>`),
    });
    const site: Artifact = {
      edition: 'site',
      ...page('a/site/index.html', 'x'),
      files: [page('a/site/other/two.html', 'x'), page('a/site/two.html', 'Twice')],
    };
    const find = async (path: string): Promise<number | undefined> =>
      (await new SourcePlaces(book, site).find({ ...fault, path, line: 1, column: 5 }))?.line;
    expect(await find('two.html')).toBeUndefined();
    expect(await find('site/two.html')).toBe(5);
    expect(await find('a/site/two.html')).toBe(5);
    expect(await find('o.html')).toBeUndefined();
  });

  it('in a page of an EPUB, and in no other of its files', async () => {
    const zip = new JSZip();
    for (const name of ['a.xhtml', 'b.html', 'c.opf']) zip.file(name, '<p>Twice</p>');
    const epub: Artifact = {
      edition: 'epub',
      path: 'a.epub',
      mediaType: 'x',
      bytes: await zip.generateAsync({ type: 'uint8array' }),
    };
    const places = new SourcePlaces(book, epub);
    const find = async (path: string): Promise<number | undefined> =>
      (await places.find({ ...fault, path, line: 1 }))?.line;
    expect(await Promise.all(['a.xhtml', 'b.html', 'c.opf', 'd.xhtml'].map(find))).toEqual([
      5,
      5,
      undefined,
      undefined,
    ]);
    const broken = new SourcePlaces(book, { ...epub, bytes: Buffer.from('no zip') });
    expect(await broken.find({ ...fault, path: 'a.xhtml', line: 1 })).toBeUndefined();
  });
});
