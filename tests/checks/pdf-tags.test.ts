/** The structure tree of a PDF made by hand: every requirement that is not met, and no other. */
import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/checks/pdf/findings.ts';
import { openPdf } from '../../src/checks/pdf/opened-pdf.ts';
import { checkStructure, readStructure } from '../../src/checks/pdf/structure.ts';
import {
  PdfReference,
  PdfString,
  addObject,
  dictionary,
  listPages,
  name,
  writePdf,
  type PdfFile,
  type PdfValue,
} from '../../src/pdf-file/index.ts';
import { makePdf } from '../support/made-pdf.ts';
import { tellFindings } from '../support/pdf-findings.ts';

/**
 * `Table(TR(TH.c TD) TR(TH.r TD))`: types, and content by its numbers. Behind a type: `.c`, `.r`, `.b` its scope,
 * `:2x3` columns and rows, `>h` its header, `#h` its id, `@en` its language, `=a` an alternative, `~a` a
 * replacement, `^a` an expansion, `!`: it names no parent.
 */
function grow(file: PdfFile, written: string): PdfReference[] {
  const tokens = [...written.matchAll(/[^\s()]+|[()]/gu)].map(([token]) => token);
  const read = (parent: PdfValue): PdfValue[] => {
    const grown: PdfValue[] = [];
    for (let token = tokens.shift(); token !== undefined && token !== ')'; token = tokens.shift()) {
      if (/^\d+$/u.test(token)) {
        grown.push(Number(token));
        continue;
      }
      const [, type = '', rest = ''] = /^(\w+)(.*)$/u.exec(token) ?? [];
      const entries = dictionary({ S: name(type), P: parent });
      const reference = addObject(file, entries);
      if (rest.includes('!')) entries.delete('P');
      const scope = /\.([crb])/u.exec(rest)?.[1];
      const span = /:(\d+)x(\d+)/u.exec(rest);
      const headers = /(?<=>)\w+/u.exec(rest)?.[0];
      const attributes = {
        ...(scope === undefined ? {} : { Scope: name({ c: 'Column', r: 'Row', b: 'Both' }[scope] ?? '') }),
        ...(span === null ? {} : { ColSpan: Number(span[1]), RowSpan: Number(span[2]) }),
        ...(headers === undefined ? {} : { Headers: [new PdfString(headers)] }),
      };
      if (Object.keys(attributes).length > 0) entries.set('A', dictionary({ O: name('Table'), ...attributes }));
      for (const [key, pattern] of [
        ['Lang', /@([\w-]*)/u],
        ['Alt', /=(\w*)/u],
        ['ID', /#(\w*)/u],
        ['ActualText', /~(\w*)/u],
        ['E', /\^(\w*)/u],
      ] as const) {
        const found = pattern.exec(rest)?.[1];
        if (found !== undefined) entries.set(key, new PdfString(found));
      }
      const page = listPages(file)[0];
      if (page !== undefined) entries.set('Pg', page);
      if (tokens[0] === '(') {
        tokens.shift();
        entries.set('K', read(reference));
      }
      grown.push(reference);
    }
    return grown;
  };
  return read(new PdfReference(1)).filter((one) => one instanceof PdfReference);
}

function tags(
  written: string,
  catalog: Readonly<Record<string, PdfValue>> = {},
  roles: Readonly<Record<string, string>> = {},
): string[] {
  const file = makePdf(['One']);
  const kids = grow(file, written);
  const tree = addObject(
    file,
    dictionary({
      K: kids,
      RoleMap: dictionary(Object.fromEntries(Object.entries(roles).map(([key, to]) => [key, name(to)]))),
    }),
  );
  const entries = file.objects.get(file.root.number);
  if (entries instanceof Map)
    for (const [key, value] of Object.entries({ StructTreeRoot: tree, ...catalog })) entries.set(key, value);
  const pdf = openPdf(writePdf(file), new Findings());
  const findings = new Findings();
  const pages = new Map(listPages(pdf).map((page, index) => [page.number, index]));
  checkStructure(pdf, readStructure(pdf, pages, findings), findings);
  return tellFindings(findings);
}

const lang = { Lang: new PdfString('en') };

describe('tags', () => {
  it.each<[written: string, unmet: string[]]>([
    ['P(1)', []],
    ['Document(H1 H2 H3 H2 P)', []],
    ['H2', ['UA7.4.2-1 p1']],
    ['H1 H3', ['UA7.4.2-1 p1']],
    ['H1 H2 H4 H6 H3', ['UA7.4.2-1 ×2 p1']],
    ['H H', []],
    ['Sect(H H)', ['UA7.4.4-1 p1']],
    ['H1 H', ['UA7.4.4-2 p1', 'UA7.4.4-3 p1']],
    ['H7', ['A6.7.3.4-1 p1', 'UA7.1-5 p1']],
    ['Figure', ['UA7.3-1 p1']],
    ['Figure=x', []],
    ['Figure~x', []],
    ['Figure=', ['UA7.3-1 p1']],
    ['Formula', ['UA7.7-1 p1']],
    ['Formula=x', []],
    ['Formula~x', []],
    ['Note', ['UA7.9-1 p1']],
    ['Note#a', []],
    ['Note#a Note#a', ['UA7.9-2 p1']],
    ['Note#a Note#b', []],
    ['Note#', ['UA7.9-1 p1']],
    ['P@de', []],
    ['P@d_e', ['A6.7.4-1 p1', 'UA7.2-29 p1']],
    ['P@toolongtag', ['A6.7.4-1 p1', 'UA7.2-29 p1']],
    ['P!', ['UA7.1-12 p1']],
    ['Strange', ['A6.7.3.4-1 p1', 'UA7.1-5 p1']],
    ['P(P!(Figure))', ['UA7.1-12 p1', 'UA7.3-1 p1']],
    ['TR', ['UA7.2-4 p1']],
    ['THead', ['UA7.2-5 p1']],
    ['TBody', ['UA7.2-6 p1']],
    ['TFoot', ['UA7.2-7 p1']],
    ['TH', ['UA7.2-8 p1']],
    ['TD', ['UA7.2-9 p1']],
    ['LI', ['UA7.2-17 p1']],
    ['LBody', ['UA7.2-18 p1']],
    ['TOCI', ['UA7.2-26 p1']],
    ['L(LI(Lbl LBody))', []],
    ['L(P)', ['UA7.2-19 p1']],
    ['LI(P)', ['UA7.2-17 p1', 'UA7.2-20 p1']],
    ['L(LI(P))', ['UA7.2-20 p1']],
    ['L(L(LI))', []],
    ['L(Caption LI)', []],
    ['L(LI Caption)', ['UA7.2-40 p1']],
    ['TOC(TOCI)', []],
    ['TOC(P)', ['UA7.2-27 p1']],
    ['TOC(Caption TOCI)', []],
    ['TOC(TOCI Caption)', ['UA7.2-28 p1']],
    ['TOC(TOC)', []],
    ['Table(P)', ['UA7.2-3 p1']],
    ['Table(TR(P))', ['UA7.2-10 p1']],
    ['Table(THead(P) TBody(TR))', ['UA7.2-36 p1']],
    ['Table(TBody(P))', ['UA7.2-37 p1']],
    ['Table(TBody(TR) TFoot(P))', ['UA7.2-38 p1']],
    ['Table(Caption TR)', []],
    ['Table(TR Caption)', []],
    ['Table(TR Caption TR)', ['UA7.2-16 p1']],
    ['Table(Caption TR Caption)', ['UA7.2-39 p1']],
    ['Table(THead(TR) THead(TR) TBody(TR))', ['UA7.2-11 p1']],
    ['Table(TBody(TR) TFoot(TR) TFoot(TR))', ['UA7.2-12 p1']],
    ['Table(TFoot(TR))', ['UA7.2-13 p1']],
    ['Table(THead(TR))', ['UA7.2-14 p1']],
    ['Table(TR(THead))', ['UA7.2-10 p1', 'UA7.2-5 p1']],
    ['P(TD)', ['UA7.2-9 p1']],
    ['P(TBody)', ['UA7.2-6 p1']],
    ['Table(TR(TH.c TH.c) TR(TD TD))', []],
    ['Table(TR(TH.r TD) TR(TH.r TD))', []],
    ['Table(TR(TH TH) TR(TD TD))', ['UA7.5-1 ×2 p1']],
    ['Table(TR(TH.b TD) TR(TD TD))', ['UA7.5-1 p1']],
    ['Table(TR(TD TD) TR(TD TD))', []],
    ['Table(TR(TD TH.c) TR(TH.r TD))', []],
    ['Table(TR(TD TH.c) TR(TD TD))', ['UA7.5-1 ×2 p1']],
    ['Table(TR(TD TD) TR(TH.r TD))', ['UA7.5-1 ×2 p1']],
    ['Table(TR(TD TH) TR(TH TD))', []],
    ['Table(TR(TH.c) TR(TD TD))', ['UA7.2-42 p1', 'UA7.2-43 p1', 'UA7.5-1 p1']],
    ['Table(TR(TH.c:2x1) TR(TD TD))', []],
    ['Table(TR(TH.c:1x2 TD) TR(TD))', ['UA7.5-1 ×2 p1']],
    ['Table(TR(TH.r:1x2 TD) TR(TD))', []],
    ['Table(TR(TD TD:1x2) TR(TD TD))', ['UA7.2-42 p1', 'UA7.2-43 p1']],
    ['Table(TR(TD:1x3 TD) TR(TD))', ['UA7.2-41 p1']],
    ['Table(TR(TD:1x2 TD:2x2) TR(TD))', ['UA7.2-42 p1', 'UA7.2-43 p1']],
    ['Table(TR(TD TD:1x2 TD) TR(TD:3x1))', ['UA7.2-15 p1']],
    ['Table(TR(TD:0x0))', []],
    ['Table', []],
    ['Table(TR)', []],
    ['Table(TR TR(TD))', ['UA7.2-42 p1', 'UA7.2-43 p1']],
    ['Table(TR(TD:2x1 TD) TR(TD:3x1))', []],
    ['Table(TR(TD:5000x1) TR(TD:1000x1))', []],
    ['Table(TR(TH#h TD) TR(TD>h TD>h))', ['UA7.5-1 p1']],
    ['Table(TR(TH#h TD) TR(TD>x TD>h))', ['UA7.5-1 p1', 'UA7.5-2 p1']],
    ['Table(TR(TH#h) TR(TD>h))', []],
    ['Table(THead(TR(TH.c)) TBody(TR(TD) TR(TD)))', []],
    ['Table(THead(TR(TH.c)) TBody(TR(TD TD)))', ['UA7.2-42 p1', 'UA7.2-43 p1', 'UA7.5-1 p1']],
    ['P(1 1)', ['content-owner p1']],
    ['P(1) P(1)', ['content-owner p1']],
    ['Div(P(1 2) P(3) 4)', []],
  ])('%s', (written, unmet) => {
    expect(tags(written, lang)).toEqual(unmet);
  });

  it.each<[written: string, unmet: string[]]>([
    ['Figure=x', ['UA7.2-22 p1']],
    ['Figure~x', ['UA7.2-21 p1']],
    ['P^x', ['UA7.2-23 p1']],
    ['P@en(Span~x)', []],
    ['P', []],
  ])('%s, in a document without a language', (written, unmet) => {
    expect(tags(written)).toEqual(unmet);
  });

  it.each<[written: string, roles: Record<string, string>, unmet: string[]]>([
    ['Strange', { Strange: 'P' }, []],
    ['Strange', { Strange: 'Other', Other: 'P' }, []],
    ['Strange', { Strange: 'Other' }, ['A6.7.3.4-1 p1', 'UA7.1-5 p1']],
    ['Strange', { Strange: 'Strange' }, ['A6.7.3.4-2', 'UA7.1-6', 'A6.7.3.4-1 p1', 'UA7.1-5 p1']],
    ['P', { P: 'H1' }, ['A6.7.3.4-3', 'UA7.1-7']],
    ['A B', { A: 'B', B: 'A' }, ['A6.7.3.4-2 ×2', 'UA7.1-6 ×2', 'A6.7.3.4-1 ×2 p1', 'UA7.1-5 ×2 p1']],
    ['P', { X: 'Y', Y: 'X' }, ['A6.7.3.4-2 ×2', 'UA7.1-6 ×2']],
  ])('%s, where roles are %j', (written, roles, unmet) => {
    expect(tags(written, lang, roles)).toEqual(unmet);
  });

  it('are there', () => {
    const pdf = openPdf(writePdf(makePdf(['One'])), new Findings());
    const findings = new Findings();
    expect(readStructure(pdf, new Map(), findings).elements).toEqual([]);
    expect(tellFindings(findings)).toEqual(['A6.7.3.3-1', 'UA7.1-11']);
  });
});
