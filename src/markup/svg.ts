/** SVG pictures of an author: drawings, nothing that acts or fetches. */
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import type { Element, Root } from 'xast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements that run, embed or link to something else (SVG 2, chapters 5.9, 12, 15; SMIL can set `href`). */
const forbidden = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'a',
  'handler',
  'listener',
  'animate',
  'set',
  'animatetransform',
  'animatemotion',
]);

export interface CleanSvg {
  readonly text: string;
  /** What was taken out: `<script>`, `onclick` … */
  readonly removed: readonly string[];
}

/** @throws Error when the text is not well-formed XML with an `svg` at its root */
export function cleanSvg(text: string): CleanSvg {
  if (/<!ENTITY/iu.test(text)) throw new Error('it declares entities');
  const tree: Root = fromXml(text);
  const removed = new Set<string>();
  const root = tree.children.find((node): node is Element => node.type === 'element');
  if (root === undefined || localName(root.name) !== 'svg') throw new Error('its root is not <svg>');
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === 'instruction' || node.type === 'doctype' || node.type === 'comment') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return;
    const name = localName(node.name);
    if (name === 'a') {
      // A link in a picture cannot be followed in print: the drawing stays, the link goes.
      parent.children.splice(index, 1, ...(node.children as never[]));
      return [SKIP, index];
    }
    if (forbidden.has(name)) {
      removed.add(`<${name}>`);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    cleanAttributes(node, removed);
    return undefined;
  });
  // Editors leave prefixes of their own; an undeclared one would make the file unreadable.
  tree.children = [root];
  return { text: toXml(tree), removed: [...removed] };
}

function cleanAttributes(node: Element, removed: Set<string>): void {
  for (const [name, value] of Object.entries(node.attributes)) {
    const text = value ?? '';
    const isLink = /^(?:xlink:)?(?:href|src)$/u.test(name);
    if (/^on/iu.test(name)) {
      removed.add(name);
      delete node.attributes[name];
    } else if (isLink && !/^(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/iu.test(text.trim())) {
      removed.add(`${name}="${text.slice(0, 30)}"`);
      delete node.attributes[name];
    } else if (/url\(\s*['"]?\s*(?!#|['"])/iu.test(text) || /javascript:/iu.test(text)) {
      removed.add(name);
      delete node.attributes[name];
    }
  }
  if (localName(node.name) === 'style') {
    // Styles belong to no class; EPUBCheck says so.
    delete node.attributes['class'];
    for (const child of node.children) {
      if (child.type === 'text' && /@import|url\(\s*['"]?\s*(?!#|['"])/iu.test(child.value)) {
        removed.add('@import or url() in <style>');
        child.value = child.value.replace(/@import[^;]*;?/giu, '').replace(/url\([^)]*\)/giu, 'none');
      }
    }
  }
}

function localName(name: string): string {
  return (name.split(':').at(-1) ?? name).toLowerCase();
}
