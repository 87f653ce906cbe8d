/** A book printed in gatherings is the book that is printed at once: nothing is lost at a seam, and nothing is there twice. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Press } from '../../../src/editions/edition.ts';
import { partGalleys, partIntoGatherings, type Run } from '../../../src/editions/pdf/gatherings/seams.ts';
import { PdfStream, nameOf, readPdf, type PdfDictionary } from '../../../src/pdf-file/index.ts';
import { generateManuscript } from '../../support/generated-manuscript.ts';
import { printManuscript, writeManuscript, type PrintedManuscript } from '../../support/manuscript-printing.ts';
import { inspectPdf, type InspectedPdf, type Line, type StructureElement } from '../../support/pdf.ts';
import { openTestPress } from '../../support/pdf-printing.ts';
import { readAloud } from '../../support/read-aloud.ts';

/** Galleys and pages of each gathering, of galleys that begin on these pages. */
function part(starts: readonly number[], pages: number, length: number, documents?: readonly Run[]): string[] {
  const blank = { label: '', folio: '', head: '', side: 'recto', blank: false } as const;
  return partIntoGatherings({ starts, pages: Array.from({ length: pages }, () => blank) }, documents, length).map(
    ({ galleys, pages }) => `${galleys.join('–')}: ${pages.join('–')}`,
  );
}

describe('seams', () => {
  it('are not there where a book is short', () => {
    expect(part([0, 2, 10], 20, 20)).toEqual(['0–3: 0–20']);
  });

  it('are where a section begins, so that gatherings are about as long', () => {
    expect(part([0, 2, 10, 18, 30], 40, 20)).toEqual(['0–3: 0–18', '3–5: 18–40']);
    expect(part([0, 2, 10, 18, 30], 40, 10)).toEqual(['0–2: 0–10', '2–3: 10–18', '3–4: 18–30', '4–5: 30–40']);
  });

  it('are where a section begins on a recto', () => {
    expect(part([0, 2, 9, 19, 26], 40, 20)).toEqual(['0–4: 0–26', '4–5: 26–40']);
    expect(part([0, 1, 21], 40, 20)).toEqual(['0–3: 0–40']);
  });

  it('leave a long chapter, a cover and the back of it whole', () => {
    expect(part([2, 4, 6, 90], 100, 10)).toEqual(['0–2: 0–6', '2–3: 6–90', '3–4: 90–100']);
  });
});

describe('documents', () => {
  const rectos = (...letters: string[]): boolean[] => letters.map((letter) => letter === 'r');

  it('are one where a book is short', () => {
    expect(partGalleys([10_000, 90_000, 100_000], rectos('r', 'r', 'r'))).toEqual([[0, 3]]);
  });

  it('hold about as many letters and begin on a recto in any case', () => {
    const long = Array.from({ length: 20 }, () => 100_000);
    expect(partGalleys(long.slice(0, 5), rectos('r', 'r', 'r', 'r', 'r'))).toEqual([
      [0, 2],
      [2, 5],
    ]);
    expect(partGalleys(long.slice(0, 5), rectos('r', 'v', 'v', 'v', 'r'))).toEqual([
      [0, 4],
      [4, 5],
    ]);
    expect(partGalleys(long.slice(0, 5), rectos('r', 'v', 'v', 'v', 'v'))).toEqual([[0, 5]]);
    // Front matter by itself, where the book itself opens on a recto.
    expect(partGalleys([2000, ...long.slice(0, 2)], rectos('r', 'r', 'r'), undefined, 1)).toEqual([
      [0, 1],
      [1, 3],
    ]);
    expect(partGalleys([2000, ...long.slice(0, 2)], rectos('r', 'v', 'v'), undefined, 1)).toEqual([[0, 3]]);
    const all = partGalleys(
      long,
      long.map(() => true),
    );
    expect(all.map(([start]) => start)).toEqual([0, 2, 5, 7, 10, 12, 15, 17]);
  });

  it('are printed in gatherings of their own', () => {
    const starts = [0, 2, 10, 18, 30];
    expect(
      part(starts, 40, 20, [
        [0, 4],
        [4, 5],
      ]),
    ).toEqual(['0–3: 0–18', '3–4: 18–30', '4–5: 30–40']);
  });
});

/** To a hundredth of a point: places are sums, and those are of fewer pages here. */
const tellLine = ({ left, top, text }: Line): string => `${left.toFixed(2)} ${top.toFixed(2)} ${text}`;

describe('a bound book', () => {
  let folder: string;
  let path: string;
  let press: Press;
  const prints: PrintedManuscript[] = [];
  const read: InspectedPdf[] = [];
  const kept: string[][] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'octavo-'));
    const manuscript = generateManuscript({
      seed: 23,
      chapters: 3,
      blocks: [6, 6],
      noteRate: 0.2,
      pageReferences: true,
      longNotes: true,
      settings: ['lists: [figures, tables]', 'cover: false'],
    });
    path = await writeManuscript(manuscript, folder);
    press = await openTestPress();
    for (const pagesAtOnce of [undefined, 8]) {
      const names: string[] = [];
      const keep = (name: string): Promise<void> => Promise.resolve(void names.push(name));
      prints.push(await printManuscript(path, press, { pagesAtOnce, keep }));
      kept.push(names.filter((name) => /browser|index/u.test(name)));
    }
    for (const { bytes } of prints) read.push(await inspectPdf(bytes));
  });
  afterAll(async () => {
    await Promise.all(read.map((pdf) => pdf.close()));
    await rm(folder, { recursive: true, force: true });
  });
  const both = <Value>(value: (print: PrintedManuscript, pdf: InspectedPdf) => Value): [Value, Value] => {
    const [whole, bound] = prints.map((print, index) => value(print, read[index] as InspectedPdf));
    return [whole as Value, bound as Value];
  };

  it('was laid out in several documents, and printed in several parts', () => {
    expect(kept[0]).toEqual(['galleys/index.html', 'browser.pdf']);
    expect(kept[1]).toEqual(
      expect.arrayContaining(['galleys/index-2.html', 'browser-1.pdf', 'browser-2.pdf', 'browser-3.pdf']),
    );
  });

  it('has the same lines, notes, heads and folios in the same places', () => {
    const [whole, bound] = both((_, pdf) =>
      pdf.pages.map(({ label, lines }) => ({ label, lines: lines.map(tellLine) })),
    );
    expect(bound.length).toBeGreaterThan(16);
    expect(bound).toEqual(whole);
  });

  it('has the same links, those across seams too, bookmarks and map of pages', () => {
    const [whole, bound] = both(({ pageMap }, pdf) => [pdf.pages.map(({ links }) => links), pdf.outline, pageMap]);
    expect(bound).toEqual(whole);
  });

  it('is read aloud in the same way', async () => {
    const [whole, bound] = both(({ bytes }) => readAloud(bytes));
    expect(bound).toEqual(whole);
    const tags = (pdf: InspectedPdf): Promise<(StructureElement | undefined)[]> =>
      Promise.all(pdf.pages.map(({ index }) => pdf.structureOf(index)));
    const [of, from] = await Promise.all(read.map(tags));
    expect(from).toEqual(of);
  });

  it('has each font and each picture once, and is no larger', () => {
    const [whole, bound] = both(({ bytes }) => {
      const objects = [...readPdf(bytes).objects.values()].flatMap((object): PdfDictionary[] =>
        object instanceof PdfStream ? [object.dictionary] : object instanceof Map ? [object] : [],
      );
      const faces = objects
        .map((entries) => nameOf(entries.get('FontName'))?.slice(7))
        .filter((face) => face !== undefined);
      const pictures = objects.filter((entries) => nameOf(entries.get('Subtype')) === 'Image').length;
      return { faces: faces.toSorted(), pictures, bytes: bytes.length };
    });
    expect(bound.faces).toEqual(whole.faces);
    expect(bound.pictures).toBe(whole.pictures);
    expect(bound.bytes).toBeLessThanOrEqual(whole.bytes);
  });

  it('has as a draft the same pages, each document in a file of its own', async () => {
    const draft = await printManuscript(path, press, { pagesAtOnce: 8, isDraft: true });
    const files = await Promise.all([draft.bytes, ...draft.files].map(inspectPdf));
    const pages = files.map((pdf) => pdf.pages.map(({ lines }) => lines.map(tellLine)));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((own) => own.length > 0)).toBe(true);
    expect(pages.flat()).toEqual(read[0]?.pages.map(({ lines }) => lines.map(tellLine)));
    expect([draft.pageMap, draft.report.messages]).toEqual([prints[0]?.pageMap, prints[0]?.report.messages]);
    await Promise.all(files.map((pdf) => pdf.close()));
  });

  it('is laid out and reported as before', () => {
    const [whole, bound] = both(({ report }) => report.messages);
    expect(bound).toEqual(whole);
  });
});
