/** “Theorem 2.1 (Pythagoras).” before the first words of a theorem, and what ends a proof. */
import type { Element, ElementContent } from 'hast';
import { classesOf, nameKind, sayNumber } from '../../../model/index.ts';
import { readHeading } from '../../../markup/index.ts';
import { addClass, isElement, unwritten } from '../../elements.ts';
import type { Bearer } from './bearers.ts';

/** Changes the box in place: its title, if there is one, becomes a part of its head. */
export function labelEnvironment(
  { kind, element, caption }: Bearer,
  number: string | undefined,
  language: string,
): void {
  delete element.properties['dataEnvironment'];
  const isFullWidth = /^(?:ja|zh)\b/iu.test(language);
  const name =
    number === undefined ? nameKind(language, kind) : sayNumber(language, kind, number).replace(' ', '\u00A0');
  const title = caption === undefined ? [] : [...caption.children];
  const isNamed = caption !== undefined && readHeading(caption).toLowerCase().startsWith(name.toLowerCase());
  const [open, close] = isFullWidth ? ['（', '）'] : [' (', ')'];
  const stop = isFullWidth ? '\u3000' : '.';
  const head: ElementContent[] = isNamed
    ? // “Proof of Theorem 2” says what it is.
      [span('number', title)]
    : [
        { ...span('number', [{ type: 'text', value: name }]), data: unwritten },
        ...(title.length === 0
          ? []
          : [
              { type: 'text', value: open } as const,
              span('theorem-title', title),
              { type: 'text', value: close } as const,
            ]),
      ];
  const run = span('theorem-head', [...head, { type: 'text', value: stop }]);
  element.children = element.children.filter((child) => child !== caption);
  const first = element.children.findIndex((child) => child.type === 'element');
  const opening = element.children[first];
  const space: ElementContent = { type: 'text', value: isFullWidth ? '' : ' ' };
  if (isElement(opening, 'p')) {
    addClass(opening, 'first');
    opening.children.unshift(run, space);
  } else
    element.children.unshift({ type: 'element', tagName: 'p', properties: { className: ['first'] }, children: [run] });
  if (kind === 'proof') closeProof(element);
}

/** The square after the last words. */
function closeProof(element: Element): void {
  const end = span('qed', [{ type: 'text', value: '∎' }]);
  const last = element.children.findLast((child) => child.type === 'element');
  if (isElement(last, 'p') && !classesOf(last).includes('qed')) last.children.push({ type: 'text', value: ' ' }, end);
  else element.children.push({ type: 'element', tagName: 'p', properties: { className: ['first'] }, children: [end] });
}

function span(name: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: [name] }, children };
}
