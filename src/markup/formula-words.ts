/**
 * A formula as a line of plain text ("E = mc²"): in contents, running heads, records and search, and where nothing
 * speaks a language's mathematics.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

const raised = toMap('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const lowered = toMap('0123456789+-=()aeoxhklmnpstijruv', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ');
/** What stands over a letter → what combines with it. */
const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '∼': '\u0303',
  '¯': '\u0304',
  '‾': '\u0305',
  '―': '\u0305',
  '→': '\u20D7',
  '⃗': '\u20D7',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030C',
  '´': '\u0301',
  '`': '\u0300',
};
const relation = /^[=<>≠≈≡≤≥≪≫∼≃≅∝∈∉∋⊂⊃⊆⊇→←↔⇒⇐⇔⟶⟹⟺⟸⟵↦⊢⊨∣∥⊥:≔≺≻⇌]+$|^:=$/u;
const binary = /^[+−±∓×÷∗⋅·∘∪∩∧∨⊕⊗∖-]$/u;
const invisible = /[\u2061-\u2064\u200B]/gu;

function toMap(from: string, to: string): ReadonlyMap<string, string> {
  const signs = [...to];
  return new Map([...from, '−'].map((sign, index) => [sign, signs[index] ?? signs[11] ?? '']));
}

/** @param math `<math>` */
export function readFormula(math: Element): string {
  return rowOf(math.children).replace(/\s+/gu, ' ').trim();
}

/** The TeX that goes with it. */
export function readTex(math: Element): string | undefined {
  const [semantics] = math.children;
  if (semantics?.type !== 'element' || semantics.tagName !== 'semantics') return undefined;
  const annotation = semantics.children.find((child) => child.type === 'element' && child.tagName === 'annotation');
  return annotation?.type === 'element' ? toString(annotation) : undefined;
}

type Read = (parts: readonly string[], element: Element) => string;

const readers: Readonly<Record<string, Read>> = {
  mfrac: ([over = '', under = '']) => `${grouped(over)}/${grouped(under)}`,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mroot: ([base = '', index = '']) => `${script(index, raised, '')}√${grouped(base)}`,
  msup: ([base = '', over = '']) => base + script(over, raised, '^'),
  msub: ([base = '', under = '']) => base + script(under, lowered, '_'),
  msubsup: ([base = '', under = '', over = '']) => base + script(under, lowered, '_') + script(over, raised, '^'),
  munder: ([base = '', under = '']) => base + script(under, lowered, '_'),
  mover: ([base = '', over = '']) => accent(base, over),
  munderover: ([base = '', under = '', over = '']) => base + script(under, lowered, '_') + script(over, raised, '^'),
  mtable: (rows) => rows.filter((row) => row !== '').join('; '),
  mtr: (cells) => cells.filter((cell) => cell !== '').join(' '),
  mspace: (_, { properties: { width } }) => (typeof width === 'string' && parseFloat(width) >= 0.2 ? ' ' : ''),
  annotation: () => '',
  mphantom: () => '',
};

function readPart(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : '';
  const read = readers[node.tagName];
  if (read !== undefined) return read(node.children.map(readPart), node);
  if (/^m(?:i|n|o|text|s)$/u.test(node.tagName)) {
    const text = toString(node).normalize('NFKC').replace(invisible, '');
    return node.tagName === 'mtext' ? text.replace(/\u00A0/gu, ' ') : text;
  }
  return rowOf(node.children);
}

const isWord = /^\p{L}{2,}$/u;

/** Spaces stand around relations and around signs between two things. */
function rowOf(children: readonly ElementContent[]): string {
  let text = '';
  /** Of an operator such as “sin”, which letters must not run on from. */
  let afterWord = false;
  for (const child of children) {
    const part = readPart(child);
    const isSign = child.type === 'element' && child.tagName === 'mo';
    const isBetween = text.trim() !== '' && !/[=<>(,[{+−\s]$/u.test(text.trimEnd());
    if (isSign && relation.test(part)) text = `${text.trimEnd()} ${part} `;
    else if (isSign && binary.test(part) && isBetween) text = `${text.trimEnd()} ${part} `;
    else if (isSign && /^[,;]$/u.test(part)) text = `${text.trimEnd()}${part} `;
    else if ((isWord.test(part) && /\p{L}$/u.test(text)) || (afterWord && /^\p{L}/u.test(part))) text += ` ${part}`;
    else text += part;
    if (part !== '') afterWord = isWord.test(part);
  }
  return text;
}

/** In brackets, unless it is one thing. */
function grouped(text: string): string {
  const bare = text.trim();
  return /^(?:[\p{L}\p{M}]|\p{N}+(?:[.,]\p{N}+)?)$/u.test(bare) || /^\([^()]*\)$/u.test(bare) ? bare : `(${bare})`;
}

function script(text: string, signs: ReadonlyMap<string, string>, mark: string): string {
  const bare = text.trim();
  if (/^[′″‴']+$/u.test(bare)) return bare;
  const letters = [...bare.replace(/\s/gu, '')].map((sign) => signs.get(sign));
  if (letters.length > 0 && letters.every((sign) => sign !== undefined)) return letters.join('');
  return bare === '' ? '' : `${mark}${grouped(bare)}`;
}

function accent(base: string, over: string): string {
  const sign = over.trim();
  // Some signs are a space and what combines, once they are written in one way (NFKC).
  const mark = /^\p{M}$/u.test(sign) ? sign : accents[sign];
  return mark !== undefined && [...base].length === 1 ? base + mark : base + script(over, raised, '^');
}
