/** Notes for the foot or the margin: their lines, and where they are referred to. */
import type { MeasuredNote, NoteLine } from '../../make-up/measured.ts';
import { readBlocks } from './blocks.ts';
import { openStrip, type PageMeasure } from './drafts.ts';
import { placeOf } from './places.ts';

/** Notes of a galley, and the ids in them. */
export interface ReadNotes {
  readonly elements: readonly HTMLElement[];
  readonly measured: readonly MeasuredNote[];
  /** Index of the note in which something stands, and the line. */
  readonly locate: (element: Element) => readonly [note: number, line: number] | undefined;
}

export function readNotes(flow: HTMLElement, origin: number, page: PageMeasure): ReadNotes {
  const elements = [...flow.querySelectorAll<HTMLElement>('.footnote:not(.at-end)')];
  const indexOf = new Map(elements.map((note, index): [Element, number] => [note, index]));
  const drafts = elements.map((element) => measureNote(element, page));
  const locate: ReadNotes['locate'] = (element) => {
    const note = element.closest('.footnote');
    const index = note === null ? undefined : indexOf.get(note);
    const draft = drafts[index ?? -1];
    if (note === null || index === undefined || draft === undefined) return undefined;
    if (element === note) return [index, 0];
    const at = placeOf(element, flow, page.leading) - note.getBoundingClientRect().top;
    return [
      index,
      Math.max(
        0,
        draft.lines.findIndex(({ bottom }) => bottom > at),
      ),
    ];
  };
  const measured = elements.map((element, index): MeasuredNote => {
    const { id, lines, height } = drafts[index] ?? { id: '', lines: [], height: 0 };
    const reference = referenceOf(element);
    const at = placeOfReference(element, flow, page.leading);
    const parent = reference === null ? undefined : locate(reference);
    return {
      id,
      lines,
      height,
      at: at === undefined ? 0 : at - origin,
      ...(parent === undefined ? {} : { parent: { note: parent[0], line: parent[1] } }),
    };
  });
  return { elements, measured, locate };
}

function measureNote(element: HTMLElement, page: PageMeasure): Pick<MeasuredNote, 'id' | 'lines' | 'height'> {
  const { top, height } = element.getBoundingClientRect();
  const strip = openStrip(top, page);
  readBlocks(element, strip, 0);
  const lines = strip.items.map((item, place): NoteLine => {
    const next = strip.items[place + 1];
    return { bottom: Math.min(item.bottom, height), ends: next === undefined || next.opens };
  });
  return { id: element.id, lines, height };
}

/** Where a note is referred to in the text. A note on a note goes with the note that refers to it. */
function placeOfReference(note: Element, flow: HTMLElement, leading: number): number | undefined {
  const reference = referenceOf(note);
  if (reference === null) return undefined;
  const parent = reference.closest('.footnote');
  return parent === null || parent === note
    ? placeOf(reference, flow, leading)
    : placeOfReference(parent, flow, leading);
}

function referenceOf(note: Element): Element | null {
  const link = note.querySelector('.note-number')?.getAttribute('href') ?? '';
  return document.getElementById(decodeURIComponent(link.slice(1)));
}
