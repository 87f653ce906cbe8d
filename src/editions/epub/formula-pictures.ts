/**
 * Formulas as pictures, for e-readers that know no MathML: the browser draws each as it sets it, and the words by which
 * it is spoken stand for it. Sizes are told in ems of the text around, so that a formula grows with its letters.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toXhtml } from '../../markup/index.ts';
import { fontFaceCss, type Theme } from '../../theme/index.ts';
import type { Press, ServedFile } from '../edition.ts';
import type { AssetStore } from './assets.ts';
import type { Document } from './document.ts';
import { measureFormulas, type FormulaBox } from './measure-formulas.ts';

/** CSS pixels of an em while they are drawn, and dots of each: 80 to the em are sharp on every screen. */
const em = 20;
const dots = 4;

export interface DrawnFormulas {
  readonly documents: readonly Document[];
  /** How large each is, and how far it reaches below the line. */
  readonly css: string;
}

/** Whether anything has to be drawn. */
export function holdsFormulas(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'math' || node.children.some(holdsFormulas));
}

/** The documents with pictures in the place of their formulas; the pictures are put into the store. */
export async function drawFormulas(
  documents: readonly Document[],
  theme: Theme,
  press: Press,
  store: AssetStore,
): Promise<DrawnFormulas> {
  const formulas = new Map<string, Element>();
  for (const { body } of documents) collect(body, formulas);
  const keys = [...formulas.keys()];
  const drawn = await draw([...formulas.values()], theme, press);
  const pictures = new Map<string, Element>();
  const rules = [
    'img.drawn-formula.formula { display: inline; max-width: 100%; max-height: none; height: auto; margin: 0; }',
    '.equation.lines { text-align: center; }',
  ];
  drawn.forEach(({ bytes, box }, index) => {
    const name = `formula-${index + 1}`;
    const asset = store.add(`images/${name}.png`, 'image/png', bytes);
    const size = { width: Math.round(box.width * dots), height: Math.round(box.height * dots) };
    pictures.set(
      keys[index] ?? '',
      h('img', { className: ['formula', 'drawn-formula', name], src: asset.path, ...size }),
    );
    rules.push(`img.formula.${name} { width: ${ems(box.width)}; vertical-align: ${ems(-box.below)}; }`);
  });
  return {
    documents: documents.map((document) => {
      const [body] = replace(document.body, pictures);
      return body?.type === 'element' ? { ...document, body } : document;
    }),
    css: rules.join('\n'),
  };
}

function ems(pixels: number): string {
  return `${Math.round((pixels / em) * 1000) / 1000}em`;
}

/** The same formula is one picture, whatever it is called. */
function keyOf(math: Element): string {
  return toXhtml(withoutIds({ ...math, properties: { ...math.properties, alttext: undefined } }));
}

function withoutIds(element: Element): Element {
  return {
    ...element,
    properties: { ...element.properties, id: undefined },
    children: element.children.map((child) => (child.type === 'element' ? withoutIds(child) : child)),
  };
}

function collect(node: ElementContent, formulas: Map<string, Element>): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'math') formulas.set(keyOf(node), withoutIds(node));
  else for (const child of node.children) collect(child, formulas);
}

/** What leads to a line of a formula leads to its picture. */
function replace(node: ElementContent, pictures: ReadonlyMap<string, Element>): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName !== 'math')
    return [{ ...node, children: node.children.flatMap((child) => replace(child, pictures)) }];
  const picture = pictures.get(keyOf(node));
  if (picture === undefined) return [node];
  const { alttext } = node.properties;
  const shown = { ...picture, properties: { ...picture.properties, alt: typeof alttext === 'string' ? alttext : '' } };
  const ids = idsIn(node);
  // In a row with its number it stands on the line of that only as part of a line.
  if (ids.length === 0 && node.properties['display'] !== 'block') return [shown];
  return [h('span', [...ids.map((id) => h('span', { id })), shown])];
}

function idsIn({ properties, children }: Element): string[] {
  const own = typeof properties.id === 'string' ? [properties.id] : [];
  return [...own, ...children.flatMap((child) => (child.type === 'element' ? idsIn(child) : []))];
}

interface Drawn {
  readonly bytes: Uint8Array;
  readonly box: FormulaBox;
}

async function draw(formulas: readonly Element[], theme: Theme, press: Press): Promise<Drawn[]> {
  const files = new Map<string, ServedFile>(
    theme.fonts.map(({ file, bytes }) => [`fonts/${file}`, { mediaType: 'font/woff2', bytes }]),
  );
  files.set('page.html', { mediaType: 'application/xhtml+xml', bytes: writePage(formulas, theme) });
  return press.withPage(files, async (page, origin) => {
    await page.setViewport({ width: 2000, height: 1200, deviceScaleFactor: dots });
    await page.goto(`${origin}/page.html`, { waitUntil: 'load', timeout: 0 });
    const boxes = await page.evaluate(measureFormulas);
    const drawn: Drawn[] = [];
    for (const box of boxes) {
      const { left: x, top: y, width, height } = box;
      const bytes = await page.screenshot({ type: 'png', clip: { x, y, width, height }, captureBeyondViewport: true });
      drawn.push({ bytes, box });
    }
    return drawn;
  });
}

/** Each formula in a box of its own, in black on white: what reads in the dark turns colours over. */
function writePage(formulas: readonly Element[], { fonts, styles }: Theme): string {
  const boxes = formulas.map((formula) => {
    return h('div', { className: ['drawn'] }, [h('span', { className: ['base'] }), formula]);
  });
  const css = [
    fontFaceCss(fonts, ({ file }) => `fonts/${file}`),
    styles.tokens,
    styles.typography,
    styles.structure,
    drawnStyles,
  ].join('\n');
  const body = toXhtml(h('body', boxes));
  const style = css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Formulas</title><style>${style}</style></head>${body}</html>`;
}

/** Numbers of lines stand beside them, and not at the end of a line that nobody knows the length of. */
const drawnStyles = `
html { font-size: ${em}px; color-scheme: only light; }
body { margin: 0 ${em}px; padding: 0; width: auto; max-width: none; background: #fff; color: #000; }
.drawn { margin: ${em}px 0; white-space: nowrap; font-size: ${em}px; line-height: normal; text-indent: 0; }
.drawn > .base { display: inline-block; width: 0; height: 0; }
.drawn > math, .drawn > math[display] { display: inline math; color: #000; }
.drawn mtable, .drawn mtd { width: auto !important; }
.drawn mtd.number { padding-left: 2em !important; }
`;
