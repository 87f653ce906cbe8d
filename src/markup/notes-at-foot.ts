/**
 * Notes for the foot of the page. In the document each stands right after the block that refers to it
 * first, which is where it is read; the make-up of the pages takes it from there to the foot.
 *
 * Nothing is put between two blocks that styles know as neighbours: a note to a heading follows the first
 * block below the heading.
 */
import type { Element, ElementContent } from 'hast';
import { type Note, hasClass, visit } from '../model/index.ts';

/** Where a note comes to stand. */
interface Slot {
  /** A block around it is in another language, or runs the other way, than the section. */
  readonly foreign: boolean;
}

/**
 * The blocks of a section with its notes among them.
 * @param make makes the element of a note
 */
export function placeFeet(
  blocks: readonly ElementContent[],
  notes: readonly Note[],
  make: (note: Note, slot: Slot) => Element,
): ElementContent[] {
  const waiting = new Map(notes.map((note) => [note.id, note]));
  let owed: Note[] = [];

  /** Takes up the notes that something refers to, each with the notes on itself behind it. */
  const collect = (node: Element): void => {
    visit(node, 'element', ({ properties: { role, href } }) => {
      if (role !== 'doc-noteref' || typeof href !== 'string') return;
      const note = waiting.get(href.slice(1));
      if (note === undefined) return;
      waiting.delete(note.id);
      owed.push(note);
      for (const block of note.body) if (block.type === 'element') collect(block);
    });
  };
  const settle = (slot: Slot): Element[] => {
    const settled = owed.map((note) => make(note, slot));
    owed = [];
    return settled;
  };

  /** @param inside in an item, a quotation or a call-out: what stands in there is not opened again */
  const fill = (nodes: readonly ElementContent[], inside: boolean, slot: Slot): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const block = open(node, inside, slot);
      return isLead(node) ? [block] : [block, ...settle(slot)];
    });
  const open = (node: Element, inside: boolean, around: Slot): Element => {
    const slot = slotIn(node, around);
    if (isWrapper(node)) return { ...node, children: fill(node.children, inside, slot) };
    if (!inside && isList(node)) return { ...node, children: node.children.map((child) => openItem(child, slot)) };
    if (!inside && isQuotation(node)) return { ...node, children: fill(node.children, true, slot) };
    collect(node);
    return node;
  };
  const openItem = (node: ElementContent, around: Slot): ElementContent => {
    if (node.type !== 'element') return node;
    const slot = slotIn(node, around);
    // Terms and their definitions may stand in a box together.
    if (node.tagName === 'div') return { ...node, children: node.children.map((child) => openItem(child, slot)) };
    if (node.tagName !== 'li' && node.tagName !== 'dd') {
      collect(node);
      return node;
    }
    if (!isTight(node)) return { ...node, children: fill(node.children, true, slot) };
    collect(node);
    return { ...node, children: [...node.children, ...settle(slot)] };
  };

  const filled = fill(blocks, false, { foreign: false });
  // Nothing is lost: what is referred to from nowhere stands at the end.
  owed.push(...waiting.values());
  return [...filled, ...settle({ foreign: false })];
}

function slotIn({ properties: { lang, dir } }: Element, around: Slot): Slot {
  return lang === undefined && dir === undefined ? around : { foreign: true };
}

/** Belongs to what follows: nothing comes between the two. */
function isLead(node: Element): boolean {
  return /^(?:h[1-6]|header|summary|dt)$/.test(node.tagName) || hasClass(node, 'callout-title', 'epigraph');
}

/** A box without a meaning of its own. */
function isWrapper({ tagName, properties: { className } }: Element): boolean {
  if (tagName === 'div') return [className ?? []].flat().length === 0;
  return tagName === 'section' || tagName === 'article' || tagName === 'details';
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol' || tagName === 'dl';
}

function isQuotation(node: Element): boolean {
  return (node.tagName === 'blockquote' && !hasClass(node, 'epigraph')) || hasClass(node, 'callout');
}

const blockNames =
  /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;

/** Has text of its own, not in paragraphs. */
function isTight({ children }: Element): boolean {
  return children.some((child) =>
    child.type === 'element' ? !blockNames.test(child.tagName) : child.type === 'text' && child.value.trim() !== '',
  );
}
