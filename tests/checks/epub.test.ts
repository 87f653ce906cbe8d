import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkEpub, findEpubProblems } from '../../src/checks/epub.ts';
import { Report } from '../../src/report/report.ts';
import { makeBook } from '../support/epub-book.ts';
import { writeEpub } from '../support/epub-writing.ts';

let sound: Uint8Array;

beforeAll(async () => {
  sound = await writeEpub(makeBook());
});

/** The sound EPUB with one file changed, or taken out. */
async function damage(name: string, change: (text: string) => string | undefined): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(sound);
  const text = change((await zip.file(name)?.async('string')) ?? '');
  if (text === undefined) zip.remove(name);
  else zip.file(name, text, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array' });
}

it('a sound EPUB has no problems', async () => expect(await findEpubProblems(sound)).toEqual([]));

describe.each([
  [
    'XML that does not parse',
    'OEBPS/004-one.xhtml',
    (text: string) => text.replace('</p>', ''),
    /004-one\.xhtml is not well-formed/u,
  ],
  [
    'an id twice',
    'OEBPS/004-one.xhtml',
    (text: string) => text.replace('id="smaller"', 'id="things"'),
    /has the id things twice/u,
  ],
  [
    'a dead link to a file',
    'OEBPS/004-one.xhtml',
    (text: string) => text.replace('005-zwei.xhtml#', '999.xhtml#'),
    /leads to 999\.xhtml#grains/u,
  ],
  [
    'a dead link to an id',
    'OEBPS/004-one.xhtml',
    (text: string) => text.replace('#grains', '#sand'),
    /#sand, where there is no such id/u,
  ],
  [
    'a missing picture',
    'OEBPS/images/dot-a1abfd41.png',
    () => undefined,
    /images\/dot-a1abfd41\.png, which is not there/u,
  ],
  [
    'a missing font',
    'OEBPS/style.css',
    (text: string) => `${text}\n@font-face { font-family: "A"; src: url(fonts/none.woff2) format("woff2"); }`,
    /style\.css loads fonts\/none\.woff2, which is not there/u,
  ],
  ['a file outside the manifest', 'OEBPS/extra.txt', () => 'extra', /OEBPS\/extra\.txt is not in the manifest/u],
  [
    'a spine entry without item',
    'OEBPS/content.opf',
    (text: string) => text.replace('idref="d004-one"', 'idref="none"'),
    /the spine names none/u,
  ],
  [
    'a lost title',
    'OEBPS/content.opf',
    (text: string) => text.replace(/<dc:title[^]*?<\/dc:title>/gu, ''),
    /lacks a title/u,
  ],
  ['no package', 'OEBPS/content.opf', () => undefined, /no package document/u],
  ['a wrong media type', 'mimetype', () => 'text/plain', /mimetype/u],
])('%s', (_, name, change, expected) => {
  it('is found', async () => expect((await findEpubProblems(await damage(name, change))).join('\n')).toMatch(expected));
});

it('problems are reported as faults of the edition', async () => {
  const bytes = await damage('OEBPS/004-one.xhtml', (text) => text.replace('#grains', '#sand'));
  const report = new Report();
  await checkEpub(
    { book: makeBook(), artifacts: [{ edition: 'epub', path: 'a/a.epub', mediaType: 'application/epub+zip', bytes }] },
    report,
  );
  expect(report.messages).toMatchObject([{ rule: 'edition-invalid', severity: 'error' }]);
});

it('other editions are not its business', async () => {
  const report = new Report();
  await checkEpub(
    {
      book: makeBook(),
      artifacts: [{ edition: 'html', path: 'a/a.html', mediaType: 'text/html', bytes: new Uint8Array() }],
    },
    report,
  );
  expect(report.messages).toEqual([]);
});
