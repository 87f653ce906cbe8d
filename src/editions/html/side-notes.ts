/**
 * Notes beside the lines that refer to them, where the window is wide enough (see screen.css): each as high as its
 * reference, or below the note before it. They stand where they stood in the text, at the end of their section;
 * styles alone put them elsewhere, so that what is copied, and the order in which it is read, stay the same.
 */
import { hasClass, visit, EXIT } from '../../model/index.ts';
import type { Element, ElementContent } from 'hast';
import { guessHeight } from './heights.ts';

/** Lines beside the text are as many times shorter. */
const narrower = 2.2;
/** Of the height of its section, that its notes may have: with more they would drift away from their references. */
const most = 0.6;
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
  const all = guessHeight(section);
  const own = guessHeight(notes);
  return narrow && own * narrower <= (all - own) * most;
}

/** Each with the first place that refers to it. */
function listNotes(notes: Element): { readonly id: string; readonly reference: string }[] {
  const found: { id: string; reference: string }[] = [];
  visit(notes, 'element', (item) => {
    const { id } = item.properties;
    if (item.tagName !== 'li' || typeof id !== 'string') return;
    const reference = findReference(item.children);
    if (reference !== undefined) found.push({ id, reference });
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
