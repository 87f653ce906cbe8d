/** Widths of words: each is measured once in a face, however often it is in the text. */

/** All that the width of a word depends on, and the widths that are known. */
export interface Face {
  /** Declarations. */
  readonly css: string;
  readonly known: Map<string, number>;
  readonly asked: Set<string>;
  /** Measures words without laying anything out; absent where it does so otherwise than the document, or is not known. */
  pen?: CanvasRenderingContext2D | undefined;
}

const properties = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant-caps',
  'font-variant-numeric',
  'font-variant-ligatures',
  'font-feature-settings',
  'font-variation-settings',
  'font-kerning',
  'font-optical-sizing',
  'letter-spacing',
  'text-transform',
  'text-rendering',
] as const;

/** With ligatures, kerning and an accent: what the canvas sets as wide as the document does is the same face. */
const sample = 'Affine Tochter, flüssig — “AVATAR”';

const faces = new Map<string, Face>();

/** @param otherwise declarations that take the place of its own */
export function faceOf(style: CSSStyleDeclaration, otherwise = ''): Face {
  const css = properties.map((name) => `${name}:${style.getPropertyValue(name)};`).join('') + otherwise;
  const face = faces.get(css) ?? { css, known: new Map(), asked: new Set([sample]) };
  faces.set(css, face);
  return face;
}

let missed = 0;

/** How often a width was asked for that was not known. */
export function countMissedWidths(): number {
  return missed;
}

/** In CSS pixels. Of a word that is not known yet 0: it will be, once what was asked for is measured. */
export function widthOf(face: Face, word: string): number {
  const known = face.known.get(word);
  if (known !== undefined) return known;
  if (face.pen === undefined || !plain.test(word)) {
    face.asked.add(word);
    missed += 1;
    return 0;
  }
  const { width } = face.pen.measureText(word);
  face.known.set(word, width);
  return width;
}

/** Measures what was asked for. */
export function measureWords(): void {
  const open = [...faces.values()].filter(({ asked }) => asked.size > 0);
  if (open.length === 0) return;
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;visibility:hidden;left:0;top:0;hyphens:none;white-space:pre';
  document.body.append(host);
  const fresh = open.filter(({ known }) => known.size === 0);
  const samples = fresh.map(({ css }) => setColumn(css, [sample]));
  host.append(...samples);
  fresh.forEach((face, index) => {
    const column = samples[index];
    if (column !== undefined) face.pen = findPen(column);
  });
  const columns = open.map(({ css, asked, pen }) => {
    const words = [...asked].filter((word) => pen === undefined || !plain.test(word));
    return { words, column: setColumn(css, words) };
  });
  host.replaceChildren(...columns.map(({ column }) => column));
  open.forEach(({ known, asked }, index) => {
    const { words = [], column } = columns[index] ?? {};
    words.forEach((word, place) => known.set(word, column?.children[place]?.getBoundingClientRect().width ?? 0));
    asked.clear();
  });
  host.remove();
}

/** Figures may be of many kinds, of which the canvas knows one. */
const plain = /^[^\p{N}\u00AD]*$/u;

function setColumn(css: string, words: readonly string[]): HTMLElement {
  const column = document.createElement('div');
  column.style.cssText = css;
  for (const word of words) {
    const box = document.createElement('div');
    box.style.width = 'max-content';
    box.textContent = word;
    column.append(box);
  }
  return column;
}

/** @param column with the sample */
function findPen(column: HTMLElement): CanvasRenderingContext2D | undefined {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return undefined;
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, fontKerning } = getComputedStyle(column);
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  pen.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
  pen.fontKerning = fontKerning as CanvasFontKerning;
  const width = column.firstElementChild?.getBoundingClientRect().width ?? 0;
  return Math.abs(pen.measureText(sample).width - width) < 0.05 ? pen : undefined;
}
