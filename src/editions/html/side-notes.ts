/**
 * Notes beside the lines that refer to them, where the window is wide enough (see screen.css): each as high as its
 * reference, or below the note before it. They stand where they stood in the text, at the end of their section;
 * styles alone put them elsewhere, so that what is copied, and the order in which it is read, stay the same.
 */
import { hasClass, visit, EXIT } from '../../model/index.ts';
import type { Element, ElementContent } from 'hast';
import { countLetters, guessHeight } from './heights.ts';

/** Letters of a line beside the text, where the column is narrowest, and its height in rem. */
const lineLength = 30;
const lineHeight = 1.3;
/**
 * Rem that a note may stand below the line that refers to it, where those before it take its place: half a window.
 * With many long notes they would drift away from their lines, and then none of the section stands beside it.
 */
const farthest = 24;
/** Between two notes. */
const gap = 0.6;
/** What needs the width of the text. */
const wide = /^(?:figure|img|math|pre|svg|table)$/u;

export interface BesideNotes {
  /** The sections; of those whose notes may stand beside, the notes have the class `beside`. */
  readonly sections: readonly Element[];
  /** Where each note stands; empty where none does. */
  readonly rules: string;
}

export function setNotesBeside(sections: readonly Element[]): BesideNotes {
  const rules: string[] = [];
  const placed = sections.map((section) => {
    const notes = section.children.find((child): child is Element => child.type === 'element' && isNotes(child));
    if (notes === undefined || !isFit(section, notes)) return section;
    for (const { id, reference } of listNotes(notes)) {
      const place = rules.length / 2 + 1;
      const line = `anchor(--r${place} top)`;
      // A note of another section may be out of reach: its browser has not laid it out.
      const top = place === 1 ? line : `max(${line},anchor(--n${place - 1} bottom,0px))`;
      rules.push(
        `[id="${reference}"]{anchor-name:--r${place}}`,
        `.beside [id="${id}"]{anchor-name:--n${place};--beside:${top}}`,
      );
    }
    const beside = { ...notes, properties: { ...notes.properties, className: ['notes', 'beside'] } };
    return { ...section, children: section.children.map((child) => (child === notes ? beside : child)) };
  });
  const found = rules.length === 0 ? '' : `@supports (anchor-name:--a){\n${rules.join('\n')}\n}`;
  return { sections: placed, rules: found };
}

function isNotes(element: Element): boolean {
  return element.tagName === 'section' && hasClass(element, 'notes');
}

function isFit(section: Element, notes: Element): boolean {
  let narrow = true;
  visit(notes, 'element', ({ tagName }) => {
    if (!wide.test(tagName)) return;
    narrow = false;
    return EXIT;
  });
  return narrow && staysNear(section, notes);
}

/** Whether each would stand near its line, and none far below the end of the text. */
function staysNear(section: Element, notes: Element): boolean {
  const text = { ...section, children: section.children.filter((child) => child !== notes) };
  const height = guessHeight(text);
  const places = locate(text);
  let bottom = 0;
  return listNotes(notes).every(({ item, reference }) => {
    const line = (places.get(reference) ?? 0) * height;
    const top = Math.max(line, bottom);
    bottom = top + Math.ceil(countLetters(item) / lineLength) * lineHeight + gap;
    return top - line <= farthest && bottom <= height + farthest;
  });
}

/** Where ids stand in a text, from 0 at its beginning to 1 at its end. */
function locate(text: Element): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let passed = 0;
  visit(text, (node) => {
    if (node.type === 'text') passed += node.value.length;
    if (node.type === 'element' && typeof node.properties.id === 'string') places.set(node.properties.id, passed);
  });
  return new Map([...places].map(([id, place]) => [id, place / Math.max(1, passed)]));
}

interface PlacedNote {
  readonly item: Element;
  readonly id: string;
  readonly reference: string;
}

/** Each with the first place that refers to it. */
function listNotes(notes: Element): readonly PlacedNote[] {
  const found: PlacedNote[] = [];
  visit(notes, 'element', (item) => {
    const { id } = item.properties;
    if (item.tagName !== 'li' || typeof id !== 'string') return;
    const reference = findReference(item.children);
    if (reference !== undefined) found.push({ item, id, reference });
  });
  return found;
}

function findReference(nodes: readonly ElementContent[]): string | undefined {
  let found: string | undefined;
  visit({ type: 'root', children: [...nodes] }, 'element', ({ properties: { role, href } }) => {
    if (role !== 'doc-backlink' || typeof href !== 'string') return;
    found = href.slice(1);
    return EXIT;
  });
  return found;
}
