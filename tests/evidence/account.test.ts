/** What the report on a publication says, and that each of its forms says it. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toString } from 'hast-util-to-string';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { type Examined, composePage, drawUpAccount, writeJson } from '../../src/evidence/index.ts';
import type { Artifact } from '../../src/model/index.ts';
import type { Examination } from '../../src/report/index.ts';
import { makeBook } from '../support/epub-book.ts';

const octavo = { name: 'Octavo', version: '1.2.3' };

const examinations: readonly Examination[] = [
  {
    check: 'words',
    about: 'Every word of the manuscript stands in it, in order',
    edition: 'html',
    tool: octavo,
    result: 'passed',
    findings: 0,
    evidence: '204 passages',
    milliseconds: 12,
  },
  {
    check: 'accessibility-axe',
    about: 'Nothing in it shuts a reader out',
    edition: 'html',
    tool: { name: 'axe-core', version: '4.14.1', url: 'https://example.org/axe' },
    result: 'passed',
    findings: 0,
    evidence: '61 rules',
  },
];

const book = makeBook();
const html: Artifact = {
  edition: 'html',
  path: `${book.slug}/${book.slug}.html`,
  mediaType: 'text/html',
  bytes: Buffer.from('abc'),
  accessibility: {
    altReviewed: false,
    summary: { text: 'Es fließt.', language: 'de' },
    claims: [
      { property: 'accessMode', value: 'textual', made: true, evidence: '12 letters' },
      { property: 'accessibilityFeature', value: 'MathML', made: false, evidence: 'no formulas' },
      { property: 'record', value: 'landmarks', made: true, evidence: '2 landmarks' },
    ],
  },
};
const pdf: Artifact = {
  edition: 'pdf',
  path: `${book.slug}/${book.slug}.pdf`,
  mediaType: 'application/pdf',
  bytes: Buffer.from(
    '%PDF-1.7 <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
  ),
  pages: 12,
};

function examined(changes: Partial<Examined> = {}): Examined {
  return {
    book,
    artifacts: [html, pdf],
    fonts: [],
    examinations,
    messages: [
      {
        file: 'one.md',
        line: 3,
        column: 7,
        severity: 'warning',
        rule: 'image-alt',
        text: 'Nothing is said of the picture tide.png',
        hint: 'Say what it shows.',
      },
      { severity: 'info', rule: 'browser-unsandboxed', text: 'The browser ran without its sandbox' },
    ],
    programs: { octavo: '1.2.3', node: '20.0.0' },
    timings: { read: 1500 },
    ...changes,
  };
}

function fontFace(family: string, weight: number, style: 'normal' | 'italic') {
  const licence = { id: 'OFL-1.1', text: '' };
  return { family, weight, style, licence, unicodeRange: 'U+0-FF', bytes: new Uint8Array(), file: `${family}.woff2` };
}

function tellPage(of: Examined): { tree: Root; text: string } {
  const tree = composePage(drawUpAccount(of), [], of.book).sections[0]?.body ?? { type: 'root', children: [] };
  return { tree, text: toString(tree) };
}

describe('an account of a publication', () => {
  it('says what each file is, from the file', () => {
    expect(drawUpAccount(examined()).editions).toEqual([
      {
        edition: 'html',
        path: 'salt-and-light.html',
        mediaType: 'text/html',
        format: 'HTML: one file with all that it needs, no program in it',
        bytes: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
      expect.objectContaining({ path: 'salt-and-light.pdf', format: 'PDF: PDF/A-3a, PDF/UA-1', pages: 12 }),
    ]);
  });

  it.each([
    ['sound', examined()],
    ['faulty', examined({ examinations: examinations.map((one) => ({ ...one, result: 'failed' as const })) })],
    ['faulty', examined({ messages: [{ severity: 'error', rule: 'text-lost', text: 'It lacks words' }] })],
    ['unproved', examined({ examinations: examinations.map((one) => ({ ...one, result: 'not-made' as const })) })],
    ['unproved', examined({ examinations: [] })],
  ] as const)('is %s', (verdict, of) => {
    expect(drawUpAccount(of).verdict).toBe(verdict);
  });

  it('is the same on every machine where no times are wanted', () => {
    const { timings: _timings, ...timeless } = examined();
    const account = drawUpAccount(timeless);
    expect(account.timings).toBeUndefined();
    expect(account.examinations.every((one) => !('milliseconds' in one))).toBe(true);
    expect(drawUpAccount(examined()).examinations[0]?.milliseconds).toBe(12);
  });

  it('does not tell who started the browser', () => {
    expect(drawUpAccount(examined()).messages.map(({ rule }) => rule)).toEqual(['image-alt']);
  });

  it('names each typeface once, with its faces and its licence', () => {
    const fonts = [
      fontFace('Zeta', 700, 'normal'),
      fontFace('Alegreya', 400, 'italic'),
      fontFace('Alegreya', 400, 'normal'),
      fontFace('Alegreya', 400, 'normal'),
    ];
    expect(drawUpAccount(examined({ fonts })).fonts).toEqual([
      { family: 'Alegreya', faces: ['400', '400 italic'], licence: 'OFL-1.1' },
      { family: 'Zeta', faces: ['700'], licence: 'OFL-1.1' },
    ]);
  });
});

describe('the report as data', () => {
  const schema: object = JSON.parse(readFileSync('src/evidence/report-1.0.json', 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  const read = (of: Examined): Record<string, unknown> =>
    JSON.parse(Buffer.from(writeJson(drawUpAccount(of))).toString()) as Record<string, unknown>;

  it('keeps its schema', () => {
    validate(read(examined()));
    expect(validate.errors).toBeNull();
    expect(validate({ ...read(examined()), verdict: 'fine' })).toBe(false);
  });

  it('has an assertion of EARL for each check of accessibility and for each claim, made or not', () => {
    const { '@graph': graph } = read(examined())['earl'] as { '@graph': Record<string, never>[] };
    const said = graph.map((one) => [
      one['earl:test']?.['dcterms:title'],
      one['earl:result']?.['earl:outcome']?.['@id'],
      one['earl:assertedBy']?.['doap:name'],
      one['earl:subject']?.[0]?.['@id'],
    ]);
    expect(said).toEqual([
      ['Nothing in it shuts a reader out', 'earl:passed', 'axe-core', 'salt-and-light.html'],
      ['accessMode: textual', 'earl:passed', 'Octavo', 'salt-and-light.html'],
      ['accessibilityFeature: MathML', 'earl:inapplicable', 'Octavo', 'salt-and-light.html'],
      ['record: landmarks', 'earl:passed', 'Octavo', 'salt-and-light.html'],
    ]);
    expect(graph.map((one) => one['earl:test']?.['@id'] as unknown)).toEqual([
      undefined,
      'https://schema.org/accessMode#textual',
      'https://schema.org/accessibilityFeature#MathML',
      undefined,
    ]);
  });
});

describe('the report as a page', () => {
  it('has every check with its result, evidence and tool, and every message with its place', () => {
    const { text } = tellPage(examined());
    for (const { about, evidence, tool } of examinations)
      for (const part of [about, evidence, `${tool.name} ${tool.version}`]) expect(text).toContain(part);
    expect(text).toContain('2 files, 2 checks: 2 passed. Messages: 1 warning.');
    for (const part of ['one.md:3:7', 'image-alt', 'Nothing is said of the picture tide.png', 'Say what it shows.'])
      expect(text).toContain(part);
    expect(text).toContain('1.50');
  });

  it('says what failed and what was not made', () => {
    const [words, axe] = examinations;
    if (words === undefined || axe === undefined) throw new Error('two are needed');
    const { text } = tellPage(
      examined({
        examinations: [
          { ...words, result: 'failed', findings: 3 },
          { ...axe, result: 'not-made', evidence: 'no browser is there' },
        ],
      }),
    );
    expect(text).toContain('2 files, 2 checks: 0 passed, 1 failed, 1 not made.');
    expect(text).toContain('✗ failed: 3');
    expect(text).toContain('– not madeno browser is there');
  });

  it('says of conformance what somebody has said, and nothing else', () => {
    expect(tellPage(examined()).text).toContain('Nobody has certified');
    const conformance = {
      standard: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
      certifiedBy: 'A Body',
      date: '2026-01-02',
      report: 'https://example.org/report',
    };
    const metadata = {
      ...book.metadata,
      accessibility: { altReviewed: true, conformance, exemption: 'eaa-microenterprise' as const },
    };
    const { text, tree } = tellPage(examined({ book: { ...book, metadata } }));
    expect(text).toContain('It conforms to EPUB Accessibility 1.1 - WCAG 2.2 Level AA, says A Body on 2026-01-02.');
    expect(text).toContain('exempt from the European Accessibility Act as the product of a microenterprise');
    expect(text).not.toContain('Nobody has certified');
    const links: unknown[] = [];
    visit(tree, 'element', ({ tagName, properties }: Element) => {
      if (tagName === 'a') links.push(properties.href);
    });
    expect(links).toContain('https://example.org/report');
  });

  it('says what is in another language in that language', () => {
    const { tree } = tellPage(examined());
    const languages: unknown[] = [];
    visit(tree, 'element', (node: Element) => {
      if (toString(node) === 'Es fließt.') languages.push(node.properties.lang);
    });
    expect(languages).toEqual(['de']);
  });
});
