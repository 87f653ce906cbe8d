/** What Temml writes as a tree of ours: nothing of its own numbering, and the TeX beside it. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../model/index.ts';
import type { Equation } from './equation.ts';

/**
 * @param tex as the author wrote it: it goes with the formula
 * Lines that have a number end with an empty `mtext.number`, or one with what the author gave it, and have the id of
 * their label.
 */
export function toMath(written: string, tex: string, equation: Equation): Element {
  const [math] = fromHtml(written, { fragment: true }).children;
  if (math?.type !== 'element' || math.tagName !== 'math') throw new TypeError('no MathML');
  const labels = new Map(equation.labels.map((label) => [withoutSigns(label), label]));
  const isDisplay = math.properties['display'] === 'block';
  const [only, ...others] = settle(math.children, labels, equation).map((node) => closeUpScripts(node, false));
  const shown =
    others.length === 0 && only?.type === 'element' ? only : row([only, ...others].filter((one) => one !== undefined));
  const annotation: Element = {
    type: 'element',
    tagName: 'annotation',
    properties: { encoding: 'application/x-tex' },
    children: [{ type: 'text', value: tex }],
  };
  return {
    type: 'element',
    tagName: 'math',
    properties: isDisplay ? { display: 'block' } : {},
    children: [{ type: 'element', tagName: 'semantics', properties: {}, children: [shown, annotation] }],
  };
}

/** Elements whose children after the first are set smaller. */
const withScripts = /^m(?:sub|sup|subsup|under|over|underover|multiscripts)$/u;

/** In indices and exponents TeX sets no space around signs (The TeXbook, chapter 18); MathML does. */
function closeUpScripts(node: ElementContent, isScript: boolean): ElementContent {
  if (node.type !== 'element') return node;
  const isSign = isScript && node.tagName === 'mo' && node.properties['lspace'] === undefined;
  const children = node.children.map((child, index) =>
    closeUpScripts(child, isScript || (index > 0 && withScripts.test(node.tagName))),
  );
  return { ...node, properties: isSign ? { ...node.properties, lspace: '0', rspace: '0' } : node.properties, children };
}

function row(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'mrow', properties: {}, children };
}

/** What Temml makes of a label in an id. */
function withoutSigns(label: string): string {
  return label.replace(/[^A-Za-z\d_-]/gu, '');
}

function settle(
  children: readonly ElementContent[],
  labels: ReadonlyMap<string, string>,
  equation: Equation,
): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ ...node, value: compose(node.value) }];
    if (node.type !== 'element') return [];
    const classes = classesOf(node);
    if (classes.includes('tml-label')) return [];
    const accent = wideAccentOf(node);
    if (accent !== undefined) return [stretched(accent)];
    if (classes.includes('tml-ref')) return [referTo(node, classes.includes('tml-eqref'))];
    const { id, className: _, ...properties } = node.properties;
    const kept = classes.filter((name) => name !== 'tml-display' && name !== 'tml-tageqn');
    const made: Element = {
      type: 'element',
      tagName: node.tagName,
      properties: { ...properties, ...(kept.length === 0 ? {} : { className: kept }) },
      children: settle(node.children, labels, equation),
    };
    const own = typeof id === 'string' ? labels.get(id) : undefined;
    if (own !== undefined) made.properties.id = own;
    if (made.tagName === 'mtr') settleLine(made, equation);
    if (/^m(?:under|over|underover)$/u.test(made.tagName)) lengthenArrow(made);
    return [lowerPrime(keepToSchema(made))];
  });
}

/** EPUB's schema is that of MathML 3, where sizes are those of `mstyle`, and accents stand above. */
function keepToSchema(node: Element): Element {
  const { accent, displaystyle, scriptlevel, ...others } = node.properties;
  const isSized = displaystyle !== undefined || scriptlevel !== undefined;
  if (accent !== undefined && node.tagName === 'munder') return { ...node, properties: others };
  if (!isSized || /^m(?:ath|style|table)$/u.test(node.tagName)) return node;
  const sizes = Object.fromEntries(
    Object.entries({ displaystyle, scriptlevel }).filter(([, value]) => value !== undefined),
  );
  const sized: Element = { type: 'element', tagName: 'mstyle', properties: sizes, children: node.children };
  return { ...node, properties: { ...others, ...(accent === undefined ? {} : { accent }) }, children: [sized] };
}

/** An arrow below its words: the font has this one in one length, and a longer one for it. */
function lengthenArrow({ children: [arrow] }: Element): void {
  if (arrow?.type !== 'element' || arrow.tagName !== 'mo' || arrow.properties['stretchy'] !== 'true') return;
  const [sign] = arrow.children;
  if (sign?.type === 'text' && sign.value === '→') arrow.children = [{ type: 'text', value: '⟶' }];
}

/** The font draws primes as high as they are to stand: beside their letter, not above it. */
function lowerPrime(node: Element): Element {
  const [base, ...others] = node.children;
  const above = others.at(-1);
  if (!/^ms(?:up|ubsup)$/u.test(node.tagName) || above?.type !== 'element' || base === undefined) return node;
  const marks = above.tagName === 'mrow' ? above.children : [above];
  const [prime] = marks;
  if (prime?.type !== 'element' || !marks.every(isPrimeSign)) return node;
  const drawn = primes[marks.length - 1];
  if (drawn !== undefined && marks.length > 1) prime.children = [{ type: 'text', value: drawn }];
  else if (marks.length > 1) return node;
  const raised = row([base, { ...prime, properties: { lspace: '0', rspace: '0' } }]);
  const [under] = others;
  return others.length < 2 || under === undefined ? raised : { ...node, tagName: 'msub', children: [raised, under] };
}

const primes = ['′', '″', '‴', '⁗'] as const;

function isPrimeSign(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'mo' && classesOf(node).includes('tml-prime');
}

/**
 * Temml scales these by styles. Browsers stretch one of them by themselves (Chromium 147): U+0302, of which the font
 * has several widths, and that alone in its element, so that a text begins with what combines with a letter; the
 * others are signs by themselves.
 */
const wideAccents: Readonly<Record<string, string>> = { ˆ: '\u0302', ˇ: 'ˇ', '~': '˜' };

function wideAccentOf(node: Element): string | undefined {
  const isScaled = classesOf(node).some((name) => /^tml-(?:hat|tilde)-/u.test(name));
  return isScaled ? wideAccents[toString(node)] : undefined;
}

function stretched(accent: string): Element {
  return {
    type: 'element',
    tagName: 'mo',
    properties: { stretchy: 'true' },
    children: [{ type: 'text', value: accent }],
  };
}

/** “=” and a stroke are “≠”. A letter at a time: NFC of a whole text makes others of some signs (⟨ of 〈). */
function compose(text: string): string {
  return text.replace(/\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'));
}

/** “(2.3)” in a formula: filled in when numbers are known. */
function referTo({ properties: { href } }: Element, isBracketed: boolean): Element {
  const label = typeof href === 'string' ? href.slice(1) : '';
  const dataEquation = isBracketed ? 'bracketed' : 'bare';
  return { type: 'element', tagName: 'mtext', properties: { dataEquation, dataLabel: label }, children: [] };
}

function settleLine(line: Element, { isNumbered }: Equation): void {
  const cell = line.children.at(-1);
  const [text] = cell?.type === 'element' ? cell.children : [];
  if (cell?.type !== 'element' || text?.type !== 'element' || text.tagName !== 'mtext') return;
  const [mark] = text.children;
  const isAutomatic = mark?.type === 'element' && classesOf(mark).includes('tml-eqn');
  if (!isAutomatic && !classesOf(text).includes('tml-tag')) return;
  cell.properties.className = ['number'];
  const wants = isNumbered === 'lines' || line.properties.id !== undefined;
  if (isAutomatic) cell.children = wants ? [{ ...text, properties: { className: ['number'] }, children: [] }] : [];
  else text.properties.className = ['number'];
}
