/** A formula as it is handed to those who speak: its signs alone, each as what it means and not as it is drawn. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../model/index.ts';

/** Without styles, the TeX, numbers, and what is there for looks. */
export function toSay(math: Element, locale = ''): Element {
  const children = math.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'semantics' ? child.children.slice(0, 1) : [child],
  );
  const { display } = math.properties;
  const properties = display === undefined ? {} : { display };
  const said = bare(children, math);
  return { type: 'element', tagName: 'math', properties, children: locale === 'en' ? said.map(nameInEnglish) : said };
}

/** What the engine leaves out or takes for something else, and how it is told apart (see plain-english.ts). */
const named: Readonly<Record<string, string>> = {
  '⌊': 'the floor of',
  '⌋': 'end floor',
  '⌈': 'the ceiling of',
  '⌉': 'end ceiling',
};

function nameInEnglish(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const words = node.tagName === 'mo' ? named[toString(node)] : undefined;
  if (words !== undefined) return textElement(words);
  const children = node.children.map(nameInEnglish);
  const [base, script] = children;
  // An arrow over a letter is no sign between two.
  if (node.tagName === 'mover' && base?.type === 'element' && base.tagName === 'mi' && isSign(script, '→'))
    return { ...node, children: [base, { ...script, children: [{ type: 'text', value: '⇀' }] }] };
  const derivative =
    node.tagName === 'msup' && base?.type === 'element' && base.tagName === 'mi' ? orderOf(script) : '';
  if (derivative !== '' && base !== undefined)
    return { ...node, children: [base, textElement(`derivative ${derivative}`)] };
  return { ...node, children };
}

function textElement(words: string): Element {
  return { type: 'element', tagName: 'mtext', properties: {}, children: [{ type: 'text', value: words }] };
}

function isSign(node: ElementContent | undefined, sign: string): node is Element {
  return node?.type === 'element' && node.tagName === 'mo' && toString(node) === sign;
}

/** “(n)” above a letter: of which derivative it is. */
function orderOf(script: ElementContent | undefined): string {
  return script?.type === 'element' ? (/^\(([a-z0-9])\)$/u.exec(toString(script))?.[1] ?? '') : '';
}

/** The cell at the end of a line. */
export function isNumber(node: Element): boolean {
  return node.tagName === 'mtd' && classesOf(node).includes('number');
}

/** Attributes that change what a sign is. */
const telling = new Set(['accent', 'fence', 'form', 'linethickness', 'notation', 'separator', 'columnalign']);
/** Elements each child of which has its meaning by its place. */
const placed = /^m(?:frac|root|sub|sup|subsup|under|over|underover)$/u;
/** Accents as fonts want them → as they are known. */
const accents: Readonly<Record<string, string>> = { ˆ: '^', '\u0302': '^', '˜': '~', '\u20D7': '→' };
const primes = /^[′″‴⁗]$/u;

function bare(children: readonly ElementContent[], parent: Element): ElementContent[] {
  const settled: ElementContent[] = [];
  const isPlaced = placed.test(parent.tagName);
  for (const child of children) {
    if (child.type === 'text') settled.push({ ...child, value: child.value.replace(/[\uFE00-\uFE0F]/gu, '') });
    if (child.type !== 'element') continue;
    const { tagName } = child;
    if (tagName === 'mo' && toString(child) === '⟶') {
      settled.push({ ...child, properties: {}, children: [{ type: 'text', value: '→' }] });
      continue;
    }
    if (tagName === 'mspace' || tagName === 'mphantom' || isNumber(child) || isSpacer(child)) {
      if (isPlaced) settled.push(row([]));
      continue;
    }
    const inside = bare(child.children, child);
    const [base, script] = inside;
    if (tagName === 'mpadded' || tagName === 'mstyle' || (tagName === 'mrow' && inside.length === 1)) {
      if (isPlaced && inside.length !== 1) settled.push(row(inside));
      else settled.push(...inside);
      continue;
    }
    const properties = Object.fromEntries(Object.entries(child.properties).filter(([name]) => telling.has(name)));
    // What mhchem writes: an index on nothing, after what it belongs to.
    const before = settled.at(-1);
    const isScript = /^ms(?:ub|up|ubsup)$/u.test(tagName);
    if (isScript && isEmptyRow(base) && before !== undefined)
      settled[settled.length - 1] = { ...child, properties, children: [before, ...inside.slice(1)] };
    // An arrow is as long as its words and a space that only stretches it.
    else if (/^m(?:under|over)$/u.test(tagName) && isEmptyRow(script) && base !== undefined) settled.push(base);
    // A prime that stands beside its letter (see mathml.ts) is one above it.
    else if (tagName === 'mrow' && inside.length === 2 && base !== undefined && isPrime(script))
      settled.push({ ...child, tagName: 'msup', properties: {}, children: [base, script] });
    else settled.push({ ...child, properties, children: isOver(tagName) ? inside.map(knownAccent) : inside });
  }
  return isPlaced ? settled : settled.filter((child) => !isEmptyRow(child) || children.length < 4);
}

function row(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'mrow', properties: {}, children };
}

function isOver(tagName: string): boolean {
  return tagName === 'mover' || tagName === 'munderover';
}

function knownAccent(node: ElementContent, index: number): ElementContent {
  if (index === 0 || node.type !== 'element' || node.tagName !== 'mo') return node;
  const accent = accents[toString(node)];
  return accent === undefined ? node : { ...node, children: [{ type: 'text', value: accent }] };
}

function isPrime(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'mo' && primes.test(toString(node));
}

function isEmptyRow(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'mrow' && node.children.length === 0;
}

/** The empty column that Temml puts before lines with numbers, so that they stand in the middle. */
function isSpacer({ tagName, properties, children }: Element): boolean {
  return tagName === 'mtd' && children.length === 0 && String(properties['style']).includes('width:50%');
}
