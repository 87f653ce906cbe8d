/** Figures and tables of a book: which have captions, what their numbers are. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { readHeading } from '../../markup/index.ts';
import { type Captioned, sayNumber } from '../../model/index.ts';
import { isElement, solidChildren } from '../elements.ts';

/** A figure or table as it stands in the text. */
export interface CaptionBearer {
  readonly kind: 'figure' | 'table';
  /** The figure, or the table itself. */
  readonly element: Element;
  readonly caption: Element | undefined;
  /** All ids by which it may be meant: its own and those of the box around it. */
  readonly ids: readonly string[];
}

export function findCaptionBearers(tree: Root | Element): CaptionBearer[] {
  const found: CaptionBearer[] = [];
  visit(tree, 'element', (node, _index, parent) => {
    const isFigure = node.tagName === 'figure';
    if (!isFigure && node.tagName !== 'table') return;
    const caption = node.children.find((child) => isElement(child, isFigure ? 'figcaption' : 'caption'));
    // The table's box is its own; other boxes may hold several.
    const box = isElement(parent) && !isFigure && solidChildren(parent).length === 1 ? parent : undefined;
    const own = [node, box, isElement(caption) ? caption : undefined];
    found.push({
      kind: isFigure ? 'figure' : 'table',
      element: node,
      caption: isElement(caption) ? caption : undefined,
      ids: own.map((element) => element?.properties.id).filter((id) => typeof id === 'string'),
    });
    return SKIP;
  });
  return found;
}

export function readCaption({ caption }: CaptionBearer): string {
  return caption === undefined ? '' : readHeading(caption);
}

/** “Figure 3.” before the words of the caption; a caption of its own where there is none. */
export function labelCaption(bearer: CaptionBearer, number: string, language: string): void {
  const { kind, element, caption } = bearer;
  const stop = /^(?:ja|zh)\b/iu.test(language) ? '' : '.';
  const words = caption !== undefined && solidChildren(caption).length > 0;
  const label: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['number'] },
    children: [{ type: 'text', value: `${nameNumbered(kind, number, language)}${stop}` }],
  };
  const space: ElementContent = { type: 'text', value: stop === '' ? '\u3000' : ' ' };
  const start: ElementContent[] = words ? [label, space] : [label];
  if (caption === undefined) {
    const made: Element = {
      type: 'element',
      tagName: kind === 'figure' ? 'figcaption' : 'caption',
      properties: {},
      children: start,
    };
    if (kind === 'figure') element.children.push(made);
    else element.children.unshift(made);
    return;
  }
  const [first] = solidChildren(caption);
  const place = isElement(first, 'p') ? first : caption;
  place.children.unshift(...start);
}

/** “Figure 3”, held together. */
export function nameNumbered(kind: Captioned['kind'], number: string, language: string): string {
  return sayNumber(language, kind, kind === 'equation' ? `(${number})` : number).replace(' ', '\u00A0');
}
