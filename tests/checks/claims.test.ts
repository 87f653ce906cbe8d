import { h } from 'hastscript';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { checkAccessibility, findUnproven } from '../../src/checks/claims.ts';
import { epubEdition } from '../../src/editions/epub/edition.ts';
import { htmlEdition } from '../../src/editions/html/edition.ts';
import { siteEdition } from '../../src/editions/html/site/edition.ts';
import type { Artifact } from '../../src/model/artifact.ts';
import { Report } from '../../src/report/report.ts';
import { makeBook, makeSection, pictures } from '../support/epub-book.ts';
import { makeTheme } from '../support/epub-theme.ts';
import { plainCover } from '../support/epub-writing.ts';

const context = {
  book: makeBook(),
  theme: { ...makeTheme(), fonts: [] },
  report: new Report(),
  press: undefined,
  cover: plainCover,
  progress: () => undefined,
};

/** The EPUB with one of its files changed, or one more. */
async function tamper(artifact: Artifact, name: RegExp, change: (text: string) => string): Promise<Artifact> {
  const zip = await JSZip.loadAsync(artifact.bytes);
  const found = Object.keys(zip.files).find((one) => name.test(one)) ?? 'META-INF/encryption.xml';
  zip.file(found, change((await zip.file(found)?.async('string')) ?? ''));
  return { ...artifact, bytes: await zip.generateAsync({ type: 'uint8array' }) };
}

describe('an EPUB', async () => {
  const { artifact } = await epubEdition.write(context);

  it('bears its claims out', async () => {
    expect(await findUnproven(artifact)).toEqual([]);
  });

  it.each([
    ['alternativeText', /\d{3}-one\.xhtml$/u, (text: string) => text.replace(/alt="A grey dot"/gu, 'alt=""')],
    ['readingOrder', /\d{3}-one\.xhtml$/u, (text: string) => text.replaceAll('role="doc-backlink"', '')],
    ['structuralNavigation', /\d{3}-one\.xhtml$/u, (text: string) => text.replaceAll('h2', 'h4')],
    ['displayTransformability', /style\.css$/u, (text: string) => `${text} p { font-size: 12px }`],
    ['none', /style\.css$/u, (text: string) => `${text} p { animation: x 1s }`],
    [
      'tableOfContents',
      /toc\.xhtml$/u,
      (text: string) => text.replace('doc-toc', 'doc-x').replace('epub:type="toc"', ''),
    ],
    ['index', /content\.opf$/u, (text: string) => text.replace('>ARIA<', '>index<')],
    ['encryption', /nowhere/u, () => '<encryption/>'],
  ])('does not claim %s once its content says otherwise', async (claim, name, change) => {
    expect((await findUnproven(await tamper(artifact, name, change))).join()).toContain(claim);
  });
});

describe('an HTML file', async () => {
  const { artifact } = await htmlEdition.write(context);
  const changed = (change: (text: string) => string): Artifact => ({
    ...artifact,
    bytes: new TextEncoder().encode(change(new TextDecoder().decode(artifact.bytes))),
  });

  it('bears its claims out', async () => {
    expect(await findUnproven(artifact)).toEqual([]);
  });

  it('says of decoration that it is hidden, as the Nu checker wants it', async () => {
    const section = makeSection(
      { id: 'a', title: 'A' },
      h('p', [h('img', { src: pictures.dot.key, alt: '', role: 'presentation' })]),
    );
    const made = await htmlEdition.write({ ...context, book: makeBook({ sections: [section] }) });
    expect(new TextDecoder().decode(made.artifact.bytes)).toMatch(
      /<img(?=[^>]*alt="")(?=[^>]*aria-hidden="true")(?![^>]*role=)/u,
    );
    expect(await findUnproven(made.artifact)).toEqual([]);
  });

  it('says the same in JSON-LD as it keeps', () => {
    const text = new TextDecoder().decode(artifact.bytes);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/u.exec(text)?.[1] ?? '') as unknown;
    expect(data).toMatchObject({
      accessMode: ['textual', 'visual'],
      accessModeSufficient: [{ '@type': 'ItemList', itemListElement: ['textual', 'visual'] }],
      accessibilityHazard: ['none'],
      accessibilitySummary: artifact.accessibility?.summary.text,
    });
  });

  it.each([
    ['alternativeText', (text: string) => text.replace('alt="A grey dot"', 'alt=""')],
    ['readingOrder', (text: string) => text.replaceAll('role="doc-backlink"', '')],
    ['none', (text: string) => text.replace('</main>', '<video></video></main>')],
  ])('does not claim %s once its content says otherwise', async (claim, change) => {
    expect((await findUnproven(changed(change))).join()).toContain(claim);
  });
});

describe('a site', async () => {
  const { artifact } = await siteEdition.write(context);
  const tampered = (end: string, change: (text: string) => string): Artifact => {
    const decoded = (bytes: Uint8Array): Uint8Array =>
      new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
    const files = artifact.files?.map((file) =>
      file.path.endsWith(end) ? { ...file, bytes: decoded(file.bytes) } : file,
    );
    return {
      ...artifact,
      ...(files === undefined ? {} : { files }),
      ...(artifact.path.endsWith(end) ? { bytes: decoded(artifact.bytes) } : {}),
    };
  };

  it('bears its claims out', async () => {
    expect(artifact.accessibility?.claims.length).toBeGreaterThan(0);
    expect(await findUnproven(artifact)).toEqual([]);
  });

  it.each([
    ['without headings', []],
    ['with headings', ['a', 'b', 'c'].map((id) => h('h2', { id }, id))],
  ])('of one page %s bears its claims out', async (_what, body) => {
    const section = makeSection({ id: 'whole', title: 'Whole', role: 'essay' }, h('p', 'Words.'), ...body);
    const one = await siteEdition.write({ ...context, book: makeBook({ sections: [section] }) });
    expect(await findUnproven(one.artifact)).toEqual([]);
    const claims = one.artifact.accessibility?.claims.filter(({ value }) => value === 'tableOfContents');
    expect(claims?.map(({ made }) => made)).toEqual([body.length > 0]);
  });

  it.each([
    ['alternativeText', '/one.html', (text: string) => text.replace('alt="A grey dot"', 'alt=""')],
    ['readingOrder', '/one.html', (text: string) => text.replaceAll('role="doc-backlink"', '')],
    ['none', '/one.html', (text: string) => text.replace('</main>', '<script src="other.js"></script></main>')],
    ['displayTransformability', '/style.css', (text: string) => `${text} p { font-size: 12px }`],
    ['tableOfContents', '/index.html', (text: string) => text.replaceAll('doc-toc', 'doc-x')],
  ])('does not claim %s once its content says otherwise', async (claim, end, change) => {
    expect((await findUnproven(tampered(end, change))).join()).toContain(claim);
  });
});

describe('the examination', () => {
  const examine = async (artifact: Artifact): Promise<Report> => {
    const report = new Report();
    await checkAccessibility({ artifacts: [artifact] }, report);
    return report;
  };

  it('is noted with the claims that were looked at, and those that are not borne out are told', async () => {
    const { artifact } = await htmlEdition.write(context);
    const claims = artifact.accessibility?.claims.length ?? 0;
    const { messages, examinations } = await examine(artifact);
    expect(messages).toEqual([]);
    expect(examinations).toMatchObject([
      { check: 'claims', edition: 'html', result: 'passed', findings: 0, evidence: `${claims} claims` },
    ]);
    const text = new TextDecoder().decode(artifact.bytes).replace('alt="A grey dot"', 'alt=""');
    const damaged = await examine({ ...artifact, bytes: new TextEncoder().encode(text) });
    expect(damaged.messages).toMatchObject([
      { rule: 'edition-invalid', text: expect.stringMatching(/^HTML: ./u) as string },
    ]);
    expect(damaged.examinations).toMatchObject([{ result: 'failed', findings: 1 }]);
  });

  it('is not made of a PDF, and counts one claim as one', async () => {
    const { artifact } = await htmlEdition.write(context);
    const { accessibility } = artifact;
    if (accessibility === undefined) throw new Error('nothing is claimed');
    const one = { ...artifact, accessibility: { ...accessibility, claims: accessibility.claims.slice(0, 1) } };
    expect((await examine(one)).examinations).toMatchObject([{ evidence: '1 claim' }]);
    expect((await examine({ ...one, edition: 'pdf' })).examinations).toEqual([]);
  });

  it('is not made of what claims nothing', async () => {
    const bare: Artifact = { edition: 'html', path: 'a', mediaType: 'text/html', bytes: new Uint8Array() };
    expect((await examine(bare)).examinations).toEqual([]);
  });
});
