/**
 * What a picture is on dark paper. A drawing in black on nothing would vanish there: the styles turn its ink over, as
 * night turns that of the text. What is painted and can be seen through brings its paper along. Anything else has its
 * own ground, or is light enough to be seen on any.
 */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Image, classesOf, visit } from '../model/index.ts';
import { forEachPixel, mayBeSeenThrough } from './png-pixels.ts';

/** A class of `img`: drawn in ink on nothing; or to be seen through, and in need of paper. */
export type Ground = 'ink-drawing' | 'see-through';

const known = new WeakMap<Uint8Array, Ground | 'none'>();

export function groundOf({ mediaType, bytes }: Pick<Image, 'mediaType' | 'bytes'>): Ground | undefined {
  const found = known.get(bytes) ?? findGround(mediaType, bytes) ?? 'none';
  known.set(bytes, found);
  return found === 'none' ? undefined : found;
}

/** The `img` of a picture, with its ground as a class. */
export function nameGround(node: Element, image: Pick<Image, 'mediaType' | 'bytes'>): Element {
  const ground = groundOf(image);
  if (ground === undefined) return node;
  return { ...node, properties: { ...node.properties, className: [...classesOf(node), ground] } };
}

function findGround(mediaType: Image['mediaType'], bytes: Uint8Array): Ground | undefined {
  if (mediaType === 'image/svg+xml') return groundOfSvg(new TextDecoder().decode(bytes));
  if (mediaType === 'image/png') return mayBeSeenThrough(bytes) ? groundOfPixels(bytes) : undefined;
  // These may be seen through, too, and are not read here.
  return mediaType === 'image/jpeg' ? undefined : 'see-through';
}

/** Shares of all pixels, or of those that are seen. */
const leastSeenThrough = 0.02;
const leastDark = 0.02;
/** Brightness, of 255, under which ink is hard to see on dark paper. */
const dark = 110;
/** A drawing is made of a few inks: so many hold nine tenths of what is seen. A photograph has hundreds. */
const mostInks = 24;

function groundOfPixels(bytes: Uint8Array): Ground | undefined {
  const inks = new Map<number, number>();
  let [all, seen, darkOnes] = [0, 0, 0];
  const isRead = forEachPixel(bytes, ([red, green, blue, opacity]) => {
    all += 1;
    if (opacity < 128) return;
    seen += 1;
    if (0.299 * red + 0.587 * green + 0.114 * blue < dark) darkOnes += 1;
    const ink = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5);
    inks.set(ink, (inks.get(ink) ?? 0) + 1);
  });
  if (!isRead) return 'see-through';
  if (all - seen < all * leastSeenThrough || darkOnes < seen * leastDark) return undefined;
  const most = [...inks.values()].toSorted((one, other) => other - one).slice(0, mostInks);
  return most.reduce((sum, count) => sum + count, 0) >= seen * 0.9 ? 'ink-drawing' : 'see-through';
}

function groundOfSvg(text: string): Ground | undefined {
  if (text.includes('prefers-color-scheme')) return undefined;
  const root = fromHtml(text, { fragment: true }).children.find((child) => isNamed(child, /^svg$/u));
  if (root === undefined || hasPaper(root)) return undefined;
  let isPainted = false;
  visit(root, 'element', ({ tagName }) => {
    if (/^(?:image|feImage)$/u.test(tagName)) isPainted = true;
  });
  return isPainted ? 'see-through' : 'ink-drawing';
}

const groups = /^(?:a|g|switch)$/u;
const shapes = /^(?:circle|ellipse|image|line|path|polygon|polyline|rect|text|use)$/u;

/** A background: of the whole drawing, or a first rectangle that is as large. */
function hasPaper(root: Element): boolean {
  const style = root.properties.style ?? '';
  if (style.includes('background') && !/background[^;]{0,20}(?:none|transparent)/u.test(style)) return true;
  const first = findFirst(root);
  if (first?.tagName !== 'rect') return false;
  const { fill, style: painted } = first.properties;
  if (/\b(?:none|transparent)\b/u.test(fill ?? painted ?? '')) return false;
  const [, , width, height] = (root.properties.viewBox ?? '').split(/[\s,]+/u).map(Number);
  const covers = (name: 'width' | 'height', whole: number | undefined): boolean =>
    first.properties[name] === '100%' ||
    parseFloat(String(first.properties[name] ?? 0)) >= 0.98 * (whole ?? parseFloat(String(root.properties[name])));
  return covers('width', width) && covers('height', height);
}

/** What is drawn first, and so lies below all else. */
function findFirst(node: Element): Element | undefined {
  for (const child of node.children) {
    if (isNamed(child, shapes)) return child;
    const found = isNamed(child, groups) ? findFirst(child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isNamed(node: Nodes, names: RegExp): node is Element {
  return node.type === 'element' && names.test(node.tagName);
}
