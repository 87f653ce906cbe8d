/** Puts numbers where readers see them: “Figure 3.” before a caption, “(2.3)” in an equation. */
import type { Element, ElementContent } from 'hast';
import { type NumberedKind, sayNumber } from '../../../model/index.ts';
import { isElement, solidChildren, unwritten } from '../../elements.ts';
import { numberEquation } from './equations.ts';
import type { Counted } from './numbers.ts';
import { labelEnvironment } from './theorem-heads.ts';

/** @param language of the section */
export function labelCounted({ entry, bearer }: Counted, language: string): void {
  const { kind, number, within } = entry;
  if (bearer.element.properties['dataEnvironment'] !== undefined) labelEnvironment(bearer, number, language);
  else if (number === undefined) return;
  else if (kind === 'equation') numberEquation(bearer.element, number);
  else if (within === undefined) labelCaption(bearer, nameNumbered(kind, number, language), language);
  else labelPart(bearer, number);
}

/** “Figure 3.” before the words of the caption; a caption of its own where there is none. */
function labelCaption({ kind, element, caption }: Counted['bearer'], label: string, language: string): void {
  const stop = hasOwnStops(language) ? '' : '.';
  const words = caption !== undefined && solidChildren(caption).length > 0;
  const space: ElementContent = { type: 'text', value: stop === '' ? '\u3000' : ' ' };
  const start = [numberSpan(`${label}${stop}`), ...(words ? [space] : [])];
  if (caption === undefined) {
    const made: Element = {
      type: 'element',
      tagName: kind === 'table' ? 'caption' : 'figcaption',
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

/** “(a)” before the words of a part of a figure. */
function labelPart({ element, caption }: Counted['bearer'], number: string): void {
  const label = numberSpan(`(${/\p{L}+$/u.exec(number)?.[0] ?? number})`);
  if (caption === undefined)
    element.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: [label] });
  else
    caption.children.unshift(
      label,
      ...(solidChildren(caption).length > 0 ? [{ type: 'text', value: ' ' } as const] : []),
    );
}

function numberSpan(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['number'] },
    children: [{ type: 'text', value }],
    data: unwritten,
  };
}

/** Languages that write from edge to edge of their letters have no full stop after a label. */
export function hasOwnStops(language: string): boolean {
  return /^(?:ja|zh)\b/iu.test(language);
}

/** “Figure 3”, held together. */
export function nameNumbered(kind: NumberedKind, number: string, language: string): string {
  return sayNumber(language, kind, kind === 'equation' ? `(${number})` : number).replace(' ', '\u00A0');
}
