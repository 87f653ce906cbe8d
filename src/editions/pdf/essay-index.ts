/**
 * The index of an essay stands in the essay's own section. In print a long one is set as that of a book is, in columns
 * on pages of its own; one of a few lines stays where it is, in columns of the text.
 */
import type { Element, ElementContent } from 'hast';
import { countLetters } from '../../markup/index.ts';
import { type Section, classesOf, hasClass, visit } from '../../model/index.ts';

/** What becomes a galley. */
export interface SectionPart {
  readonly section: Section;
  readonly element: Element;
  /** Letters of the section before it. */
  readonly lettersBefore: number;
}

/** An index of no more lines stays in the text: it would leave most of a page blank. */
const fewLines = 24;

/** Takes the indexes out of the end of a section's element, and parts the section accordingly. */
export function partIndexes(section: Section, element: Element): SectionPart[] {
  const whole = [{ section, element, lettersBefore: 0 }];
  const { children } = element;
  const isOther = (node: ElementContent): boolean => node.type === 'element' && !isIndex(node);
  const cut = children.findLastIndex(isOther) + 1;
  const found = children.slice(cut).filter(isIndex);
  if (hasClass(element, 'index') || found.length === 0) return whole;
  if (found.every((index) => countLines(index) <= fewLines)) {
    for (const index of found) index.properties.className = [...classesOf(index), 'short'];
    return whole;
  }
  const body = section.body.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const first = body.findIndex(isIndex);
  const own = body.slice(first).filter(isIndex);
  const text: SectionPart = {
    section: { ...section, body: { ...section.body, children: body.filter((node) => !isIndex(node)) } },
    element: { ...element, children: children.slice(0, cut) },
    lettersBefore: 0,
  };
  const indexes = found.map((index, place): SectionPart => {
    const at = body.findIndex((node) => node === own[place]);
    return {
      section: { ...section, body: { ...section.body, children: body.slice(at, at + 1) }, notes: [] },
      element: { ...index, properties: { ...index.properties, className: ['section', ...classesOf(index)] } },
      lettersBefore: countLetters(body.slice(0, at)),
    };
  });
  return [text, ...indexes];
}

function isIndex(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'section' && hasClass(node, 'index');
}

function countLines(index: Element): number {
  let lines = 0;
  visit(index, 'element', (node) => {
    if (hasClass(node, 'index-line')) lines += 1;
  });
  return lines;
}
