/** Names that an author writes in attributes and keys, where no Markdown is read: emphasis is the one kind they need. */
import type { ElementContent } from 'hast';
import { revealEscapes } from '../../model/index.ts';

/** Without the marks of emphasis. */
export function plainName(name: string): string {
  return revealEscapes(name.replace(/[*_]([^*_]+)[*_]/gu, '$1'));
}

/** `*Moby-Dick*, reception of` */
export function readEmphasis(name: string): ElementContent[] {
  return revealEscapes(name)
    .split(/([*_][^*_]+[*_])/u)
    .filter((piece) => piece !== '')
    .map((piece): ElementContent =>
      /^[*_][^*_]+[*_]$/u.test(piece)
        ? { type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: piece.slice(1, -1) }] }
        : { type: 'text', value: piece },
    );
}
