/**
 * Code that a plug-in draws: what stands behind a fence ```` ```mermaid ```` becomes a picture in all editions. Where no
 * plug-in does, it stays code, and that is said once.
 */
import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Press } from '../editions/index.ts';
import { cleanSvg } from '../markup/index.ts';
import { type Book, classesOf, type Image, visit } from '../model/index.ts';
import type { DrawingTools, DrawnCode, Plugin } from '../plugin.ts';
import { type Phrase, type Report, type Words, inEnglish, joined, said, sayTimes } from '../report/index.ts';
import { contextOf, openBook, type OpenBook, placeOf, treesOf } from '../transforms/index.ts';
import { atFault, runLong } from './failing.ts';
import { openSketchbook } from './sketchbook.ts';

/** Languages of drawings that people write, and what draws them. */
const known: ReadonlyMap<string, string> = new Map([
  ['mermaid', 'octavo/plugins/mermaid'],
  ['dot', 'octavo/plugins/graphviz'],
  ['graphviz', 'octavo/plugins/graphviz'],
]);

interface Found {
  readonly pre: Element;
  readonly parent: Root | Element;
  readonly code: string;
  readonly language: string;
  readonly alternative: string;
  readonly place: ReturnType<typeof placeOf>;
  readonly textLanguage: string;
}

/** @param openPress the browser; undefined where there is none */
export async function drawCode(
  read: Book,
  plugins: readonly Plugin[],
  report: Report,
  openPress: () => Promise<Press | undefined>,
): Promise<Book> {
  const drawers = plugins.flatMap(({ name, drawings = [] }) => drawings.map((drawing) => ({ name, ...drawing })));
  const languages = new Set([...known.keys(), ...drawers.flatMap((drawer) => drawer.languages)]);
  const book = openBook(read);
  const found = findCode(book, languages, report);
  if (found.length === 0) return read;
  for (const { name, languages: own, draw } of drawers) {
    const wanted = found.filter(({ language }) => own.includes(language));
    if (wanted.length === 0) continue;
    const tools: DrawingTools = { inBrowser: openSketchbook(openPress) };
    const codes = wanted.map(({ code, language, textLanguage }): DrawnCode => ({ code, language, textLanguage }));
    const drawn: unknown = await runLong(name, said`on ${codes.length} drawings`, () => draw(codes, tools));
    if (!Array.isArray(drawn) || drawn.length !== codes.length)
      throw atFault(name, said`gives no list with a drawing for each code`);
    wanted.forEach((one, index) => place(one, drawn[index], { name, images: book.images, report }));
  }
  tellUndone(
    found.filter(({ language }) => !drawers.some((drawer) => drawer.languages.includes(language))),
    report,
  );
  return book;
}

function findCode(book: OpenBook, languages: ReadonlySet<string>, report: Report): Found[] {
  const found: Found[] = [];
  for (const section of book.sections) {
    const context = contextOf(section, book, report);
    for (const tree of treesOf(section)) {
      visit(tree, 'element', (pre, _index, parent) => {
        if (pre.tagName !== 'pre' || parent === undefined) return;
        const { dataAlt } = pre.properties;
        delete pre.properties['dataAlt'];
        const code = pre.children.find((child) => child.type === 'element' && child.tagName === 'code');
        const language = code?.type === 'element' ? languageOf(code) : undefined;
        if (code === undefined || language === undefined || !languages.has(language)) return;
        const alternative = typeof dataAlt === 'string' ? dataAlt.trim() : '';
        const place = placeOf(pre.position === undefined ? parent : pre, context);
        const words = toString(code);
        found.push({ pre, parent, code: words, language, alternative, place, textLanguage: context.language });
      });
    }
  }
  return found;
}

function languageOf(code: Element): string | undefined {
  return classesOf(code)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase();
}

interface Workshop {
  readonly name: string;
  readonly images: Map<string, Image>;
  readonly report: Report;
}

/** Puts the picture in the place of the code; what cannot be drawn stays code. */
function place(one: Found, drawn: unknown, { name, images, report }: Workshop): void {
  const { svg, alternative, error } = Object(drawn) as Readonly<Record<string, unknown>>;
  const image = typeof svg === 'string' ? readDrawing(svg, one.language) : undefined;
  if (image === undefined) {
    const reason = typeof error === 'string' ? (error.trim().split('\n')[0] ?? '') : said`it gives no SVG`;
    report.add('drawing-failed', said`${name}: this cannot be drawn: ${reason}`, one.place, said`It is set as code.`);
    return;
  }
  if (image.removed.length > 0) {
    const what = joined(image.removed, ', ');
    report.addOneOf(
      'html-removed',
      `${name} ${inEnglish(what)}`,
      sayTimes(said`${name}: ${what} taken out of the drawing`),
      one.place,
    );
  }
  images.set(image.image.key, image.image);
  const words = one.alternative || (typeof alternative === 'string' ? alternative.trim() : '');
  if (words === '') {
    const hint = said`Say behind the fence what it shows: \`\`\`mermaid {alt="…"}; in Mermaid accTitle and accDescr do, too.`;
    report.add('image-alt', said`Drawing without alternative text`, one.place, hint);
  }
  const { key: src, width, height } = image.image;
  const img: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src, alt: words, width, height },
    children: [],
  };
  const isFramed = one.parent.type === 'element' && one.parent.tagName === 'figure';
  const { id } = one.pre.properties;
  const frame: Element = {
    type: 'element',
    tagName: 'figure',
    properties: { ...(id === undefined ? {} : { id }), className: ['figure'] },
    children: [img],
  };
  const children = one.parent.children as ElementContent[];
  children[children.indexOf(one.pre)] = isFramed ? img : frame;
}

function readDrawing(
  svg: string,
  language: string,
): { readonly image: Image; readonly removed: readonly Words[] } | undefined {
  try {
    const { text, removed } = cleanSvg(svg);
    const bytes = new TextEncoder().encode(text);
    const { width, height, type } = imageSize(bytes);
    if (type !== 'svg') return undefined;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const name = language.replaceAll(/[^a-z0-9]+/gu, '') || 'drawing';
    const size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
    return { image: { key: `images/${name}-${hash}.svg`, mediaType: 'image/svg+xml', bytes, ...size }, removed };
  } catch {
    return undefined;
  }
}

function tellUndone(found: readonly Found[], report: Report): void {
  for (const { language, place: at } of found) {
    const plugin = known.get(language);
    if (plugin === undefined) continue;
    const say = (count: number): Phrase =>
      count === 1
        ? said`A drawing in ${language} is set as code`
        : said`${count} drawings in ${language} are set as code; this is the first`;
    report.addOneOf('drawing-undone', language, say, at, said`A plug-in draws it: --plugins ${plugin}`);
  }
}
