/**
 * `[[Page]]`, `[[Page#Heading|words]]` and `![[picture.png|300]]` (https://help.obsidian.md/links): links and pictures
 * like others; a name without a folder means the one file of that name, wherever it lies.
 */
import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from '../../../model/index.ts';

/** What would be the definition of a link, did its label have no brackets, stays the text that CommonMark says it is. */
const sign =
  /(?<![\p{L}\p{N}\\[])(!?)\[\[([^[\]|\n#]{0,200})(#[^[\]|\n]{1,200})?(?:\|([^[\]\n]{1,200}))?\]\](?!\(|: [/<])/gu;
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/iu;

export function wikiLinksTransform(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes('[[')) return;
    if (parent.type === 'link' || parent.type === 'linkReference') return;
    const nodes = divide(node);
    parent.children.splice(index, 1, ...(nodes as never[]));
    return [SKIP, index + nodes.length];
  });
}

/** Of `[[Page|words]]` the words are shown, of a picture its description. */
export function withoutWikiLinks(text: string): string {
  if (!text.includes('[[')) return text;
  return text.replace(sign, (whole, embeds: string, page: string, heading = '', words?: string) => {
    if (!isLink(embeds, page, heading)) return whole;
    if (embeds !== '') return sizeOf(words) === undefined ? (words ?? '') : '';
    return words ?? titleOf(page, heading);
  });
}

function divide(node: Text): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { 0: whole, 1: embeds = '', 2: page = '', 3: heading = '', 4: words, index } of node.value.matchAll(
    sign,
  )) {
    if (!isLink(embeds, page, heading)) continue;
    if (index > at) nodes.push({ ...node, value: node.value.slice(at, index) });
    at = index + whole.length;
    nodes.push(embeds === '' ? linkTo(node, page, heading, words) : pictureOf(node, page.trim(), words));
  }
  if (at < node.value.length) nodes.push({ ...node, value: node.value.slice(at) });
  return nodes;
}

/** A picture, or the name of a page: no figures alone, as in `x[[1]]`. */
function isLink(embeds: string, page: string, heading: string): boolean {
  return embeds === '' ? /\p{L}/u.test(page + heading) : picture.test(page.trim());
}

function linkTo({ position }: Text, page: string, heading: string, words: string | undefined): PhrasingContent {
  const target = page.trim();
  const path = target === '' || /\.[a-z0-9]{1,5}$/iu.test(target) ? target : `${target}.md`;
  const fragment = heading.split('#').at(-1)?.trim() ?? '';
  return {
    type: 'link',
    url: `${encodeURI(path)}${heading === '' ? '' : `#${encodeURIComponent(fragment)}`}`,
    children: [{ type: 'text', value: words ?? titleOf(page, heading) }],
    data: { hProperties: { dataWiki: '' } },
    ...(position && { position }),
  };
}

function pictureOf({ position }: Text, path: string, words: string | undefined): PhrasingContent {
  const width = sizeOf(words);
  return {
    type: 'image',
    url: encodeURI(path),
    alt: width === undefined ? (words ?? '') : '',
    data: { hProperties: width === undefined ? { dataWiki: '' } : { dataWiki: '', dataWidth: width } },
    ...(position && { position }),
  };
}

/** `|300` and `|300x200` are a size. */
function sizeOf(words: string | undefined): string | undefined {
  return /^(\d{1,5})(?:x\d{1,5})?$/u.exec(words?.trim() ?? '')?.[1];
}

function titleOf(page: string, heading: string): string {
  return page === '' ? heading.slice(1) : `${page}${heading.replaceAll('#', ' > ')}`;
}
