/** Pages of the web editions as trees. */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const read = new WeakMap<Uint8Array, Root>();

/** Fonts in styles, which nobody reads letter by letter. */
const fonts = /url\("?data:font\/[^()]*\)/gu;

/** Parses a page, once for all that want to look into it: what it gives is looked at, and not changed. */
export function parsePage(bytes: Uint8Array): Root {
  const tree = read.get(bytes) ?? fromHtml(new TextDecoder().decode(bytes).replace(fonts, 'none'));
  read.set(bytes, tree);
  return tree;
}
