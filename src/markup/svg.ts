/**
 * SVG pictures of an author: drawings, nothing that acts or fetches. By a list of what may stay, not of what may
 * not: a drawing is rebuilt from the elements and attributes of svg-names.ts, whatever prefixes they hide behind.
 */
import { fromXml } from 'xast-util-from-xml';
import type { Element, ElementContent, Root } from 'xast';
import { Reason, type Words, inEnglish, said } from '../report/index.ts';
import { findLoads, withoutLoads } from './css.ts';
import { settleIds } from './svg-ids.ts';
import { describing, drawing, namespaces, picturing } from './svg-names.ts';
import { writeXml } from './write-xml.ts';

/** Deeper than programs for drawing nest their groups, and far below what would exhaust the stack. */
const deepest = 200;

export interface CleanSvg {
  readonly text: string;
  /** What was taken out: `<script>`, `onclick` …, with the words that went with it. */
  readonly removed: readonly Words[];
}

/** Namespaces by prefix ('' for elements without one), as far as they are declared around an element. */
type Scope = Readonly<Record<string, string>>;

interface Cleaning {
  readonly removed: Map<string, Words>;
}

/** @throws Error when the text is not well-formed XML with an `svg` at its root */
export function cleanSvg(text: string): CleanSvg {
  if (/<!ENTITY/iu.test(text)) throw new Reason(said`it declares entities`);
  const tree = parse(text);
  const root = tree.children.find((node): node is Element => node.type === 'element');
  const cleaning: Cleaning = { removed: new Map() };
  // A drawing that does not say what it is is one all the same; `xlink` is a prefix that many forget to declare.
  const scope =
    root === undefined ? {} : scopeOf(root, { '': namespaces.svg, xlink: namespaces.xlink, xml: namespaces.xml });
  if (root === undefined || !isSvg(root, scope) || localName(root.name) !== 'svg')
    throw new Reason(said`its root is not <svg>`);
  const clean = cleanElement(root, scope, cleaning, 0);
  clean.attributes = {
    xmlns: namespaces.svg,
    ...(holdsXlink(clean) ? { 'xmlns:xlink': namespaces.xlink } : {}),
    ...clean.attributes,
  };
  for (const lost of settleIds(clean)) note(cleaning, lost);
  return { text: writeXml({ ...tree, children: [clean] }), removed: [...cleaning.removed.values()] };
}

function parse(text: string): Root {
  try {
    return fromXml(text);
  } catch (problem) {
    const cause = problem instanceof Error && problem.cause instanceof Error ? problem.cause : problem;
    if (cause instanceof RangeError) throw tooDeep();
    // The parser shows an excerpt below its sentence.
    const words = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new Reason(said`it is not well-formed XML: ${words}`, { cause: problem });
  }
}

function tooDeep(): Error {
  return new Reason(said`its elements are nested deeper than ${deepest} levels`);
}

/** Once each. */
function note({ removed }: Cleaning, what: Words): void {
  removed.set(inEnglish(what), what);
}

function cleanElement(node: Element, scope: Scope, cleaning: Cleaning, depth: number): Element {
  if (depth > deepest) throw tooDeep();
  const name = localName(node.name);
  const attributes = cleanAttributes(node, name, scope, cleaning);
  if (name === 'style') {
    // Styles belong to no class; EPUBCheck says so.
    delete attributes['class'];
    return { type: 'element', name, attributes, children: cleanStyle(node, cleaning) };
  }
  const children: ElementContent[] = [];
  for (const child of node.children) {
    if (child.type === 'text') children.push(child);
    else if (child.type === 'cdata') children.push({ type: 'text', value: child.value });
    else if (child.type === 'element') children.push(...cleanChild(child, scope, cleaning, depth + 1));
    // Comments and instructions draw nothing.
  }
  return { type: 'element', name, attributes, children };
}

function cleanChild(child: Element, around: Scope, cleaning: Cleaning, depth: number): ElementContent[] {
  const scope = scopeOf(child, around);
  const name = localName(child.name);
  if (isSvg(child, scope) && drawing.has(name)) return [cleanElement(child, scope, cleaning, depth)];
  // A link in a picture cannot be followed in print: the drawing stays, the link goes.
  if (isSvg(child, scope) && name === 'a') return cleanElement(child, scope, cleaning, depth).children;
  // What programs for drawing note for themselves is not part of the picture.
  if ((isSvg(child, scope) && name === 'metadata') || isNote(child, scope)) return [];
  const words = wordsOf(child);
  const isSilent = words === '' || name.toLowerCase() === 'script';
  note(cleaning, isSilent ? `<${name}>` : said`<${name}> with its words “${shorten(words)}”`);
  return [];
}

/** Elements of a program's own namespace (Inkscape's views, Illustrator's copy of the file): no browser shows them. */
function isNote(node: Element, scope: Scope): boolean {
  const namespace = scope[prefixOf(node.name)] ?? '';
  return namespace !== namespaces.svg && namespace !== namespaces.xhtml && namespace !== '';
}

function cleanAttributes(node: Element, element: string, scope: Scope, cleaning: Cleaning): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, given] of Object.entries(node.attributes)) {
    const value = given ?? '';
    const local = localName(name);
    const prefix = prefixOf(name);
    const namespace = prefix === '' ? undefined : (scope[prefix] ?? '');
    if (name === 'xmlns' || prefix === 'xmlns') continue;
    if (/^on/iu.test(local)) {
      note(cleaning, name);
    } else if (local.toLowerCase() === 'href' || local.toLowerCase() === 'src') {
      const isLink = local === 'href' && (namespace === undefined || namespace === namespaces.xlink);
      if (isLink && leadsInside(value.trim(), element)) kept[prefix === '' ? 'href' : 'xlink:href'] = value;
      // Of a link the drawing stays: nothing is missed.
      else if (element !== 'a') note(cleaning, `${name}="${value.slice(0, 30)}"`);
    } else if (namespace === namespaces.xml && (local === 'lang' || local === 'space')) {
      kept[`xml:${local}`] = value;
    } else if (namespace === undefined && local === 'id') {
      kept['id'] = value;
    } else if (namespace === undefined && (describing.has(local) || /^(?:data|aria)-[\w.-]+$/u.test(local))) {
      keepHarmless(local, value, kept, cleaning);
    }
  }
  return kept;
}

function keepHarmless(name: string, value: string, kept: Record<string, string>, cleaning: Cleaning): void {
  if (name === 'style') {
    const clean = withoutLoads(value, 'declarationList', isFragment);
    if (clean !== value) note(cleaning, 'style');
    if (clean !== '') kept[name] = clean;
  } else if (/[(\\]|javascript:/iu.test(value) && findLoads(value, isFragment).length > 0) note(cleaning, name);
  else kept[name] = value;
}

function cleanStyle(node: Element, cleaning: Cleaning): ElementContent[] {
  const css = node.children
    .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
  const clean = withoutLoads(css, 'stylesheet', isInSheet);
  if (clean !== css) note(cleaning, said`@import or url() in <style>`);
  return [{ type: 'text', value: clean }];
}

/** Within the drawing; pictures of pixels may also be in the address itself. */
function leadsInside(address: string, element: string): boolean {
  return (
    isFragment(address) || (picturing.has(element) && /^data:image\/(?:png|jpeg|gif|webp);base64,/iu.test(address))
  );
}

function isFragment(address: string): boolean {
  return address.startsWith('#');
}

/** Programs for sketching put their fonts into the drawing. */
function isInSheet(address: string): boolean {
  return (
    isFragment(address) ||
    /^data:(?:image\/(?:png|jpeg|gif|webp)|font\/[a-z0-9]+|application\/(?:x-)?font-[a-z0-9-]+);base64,/iu.test(address)
  );
}

function scopeOf(node: Element, around: Scope): Scope {
  const own = Object.entries(node.attributes).flatMap(([name, value]) =>
    name === 'xmlns' ? [['', value ?? '']] : name.startsWith('xmlns:') ? [[name.slice(6), value ?? '']] : [],
  );
  return own.length === 0 ? around : { ...around, ...Object.fromEntries(own) };
}

function isSvg(node: Element, scope: Scope): boolean {
  return scope[prefixOf(node.name)] === namespaces.svg;
}

function holdsXlink(node: Element): boolean {
  return (
    node.attributes['xlink:href'] !== undefined ||
    node.children.some((child) => child.type === 'element' && holdsXlink(child))
  );
}

function wordsOf(node: Element): string {
  const words: string[] = [];
  const pending: ElementContent[] = [...node.children].toReversed();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'text' || next.type === 'cdata') words.push(next.value);
    else if (next.type === 'element' && !/^(?:style|script)$/iu.test(localName(next.name))) {
      for (const child of next.children.toReversed()) pending.push(child);
    }
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
