/** What the PDF of a program has, read from its bytes: pages, notes at the foot of the pages of their marks, tags, an archival form. */
import { readFile } from 'node:fs/promises';
import type { ManuscriptFacts } from '../../support/generated-manuscript.ts';
import { inspectPdf, type InspectedPage } from '../../support/pdf.ts';

export interface Held {
  readonly pages: number;
  /** Of the notes, those that begin on the page of their mark and below its text: 0…1. */
  readonly notesAtFoot: number;
  readonly isTagged: boolean;
  /** `PDF/A-2a`; undefined: it says nothing of the kind. */
  readonly archival: string | undefined;
}

/** Where a word stands first. */
interface Found {
  readonly page: number;
  /** Points from the upper edge. */
  readonly top: number;
}

/** @param facts what the manuscript has: the words with which its parts begin and end are in it once */
export async function readHeld(
  file: string,
  { notes, blocks }: Pick<ManuscriptFacts, 'notes' | 'blocks'>,
): Promise<Held> {
  const bytes = await readFile(file);
  const pdf = await inspectPdf(new Uint8Array(bytes));
  try {
    const places = findWords(pdf.pages);
    const lowest = new Map<number, number>();
    for (const { start, end } of blocks.filter(({ kind }) => kind !== 'note'))
      for (const { page, top } of [places.get(start), places.get(end)].filter((place) => place !== undefined))
        lowest.set(page, Math.max(lowest.get(page) ?? 0, top));
    const atFoot = notes.filter(({ mark, start }) => {
      const [from, to] = [places.get(mark), places.get(start)];
      return from !== undefined && from.page === to?.page && to.top > (lowest.get(to.page) ?? 0);
    });
    const text = bytes.toString('latin1');
    const [, part] = /pdfaid:part(?:>|=["'])(\d)/u.exec(text) ?? [];
    const [, level = ''] = /pdfaid:conformance(?:>|=["'])(\w)/u.exec(text) ?? [];
    return {
      pages: pdf.pages.length,
      notesAtFoot: notes.length === 0 ? 1 : atFoot.length / notes.length,
      isTagged: pdf.isTagged,
      archival: part === undefined ? undefined : `PDF/A-${part}${level.toLowerCase()}`,
    };
  } finally {
    await pdf.close();
  }
}

function findWords(pages: readonly InspectedPage[]): ReadonlyMap<string, Found> {
  const places = new Map<string, Found>();
  for (const { index, lines } of pages)
    for (const { text, top } of lines)
      for (const [word] of text.matchAll(/Q[a-z]{4}/gu)) if (!places.has(word)) places.set(word, { page: index, top });
  return places;
}
