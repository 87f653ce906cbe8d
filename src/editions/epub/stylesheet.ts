import postcss, { type AtRule, type Declaration, type Root } from 'postcss';
import { rememberLast } from '../../model/index.ts';
import type { FontFace, Theme } from '../../theme/index.ts';
import { speakOldCss } from './old-readers.ts';
import { settleVariables } from './variables.ts';

/** Rules for paper, for a screen of our own, and what a style sheet in a container must not do. */
const foreignAtRules = /^(?:charset|import|keyframes|namespace|page|property|view-transition)$/u;
/** A reading system sets direction, selection and motion; EPUB 3.3 forbids or discourages the rest. */
const foreignProperties =
  /^(?:direction|unicode-bidi|user-select|-webkit-user-select|cursor|animation.*|transition.*|bookmark-.*|string-set|scroll-.*|print-color-adjust|-webkit-print-color-adjust)$/u;
/**
 * Ink and paper are the reader's: white, sepia or black. A colour set for one of them is unreadable on
 * another, so those of the shared layers stay out, and only the reflow layer may set any.
 */
const inkAndPaper = /^(?:color|background(?:-.*)?|box-shadow|text-shadow|caret-color|accent-color|color-scheme)$/u;

/** The one style sheet of the publication: fonts, then the theme's layers in their order. */
export function composeStylesheet(
  { tokens, typography, structure, reflow }: Theme['styles'],
  fonts: readonly FontFace[],
): string {
  const sheet = settleLayers(JSON.stringify([[tokens, typography, structure].join('\n'), reflow]));
  return `${[...fonts.map(declareFont), sheet].join('\n').replace(/\n\s*\n+/gu, '\n')}\n`;
}

/** Of what the editions share, and what is for e-books alone, as a list in JSON. */
const settleLayers = rememberLast((layers: string): string => {
  const [ofAll = '', reflow = ''] = JSON.parse(layers) as string[];
  const shared = postcss.parse(ofAll);
  shared.walkDecls(inkAndPaper, (declaration) => void declaration.remove());
  const sheet = postcss.root({ nodes: [...shared.nodes, ...postcss.parse(reflow).nodes] });
  cleanSheet(sheet);
  settleVariables(sheet);
  speakOldCss(sheet);
  removeEmpty(sheet);
  return sheet.toString().trim();
});

function cleanSheet(sheet: Root): void {
  sheet.walkComments((comment) => void comment.remove());
  sheet.walkAtRules('media', keepTurning);
  sheet.walkAtRules((rule) => {
    if (foreignAtRules.test(rule.name) || isForeignMedia(rule) || rule.name === 'font-face') rule.remove();
    else if (rule.name === 'layer') rule.replaceWith(rule.nodes ?? []);
  });
  sheet.walkDecls((declaration) => {
    if (isForeign(declaration)) declaration.remove();
  });
}

/** Of a night that is not the reader's own nothing may be made but pictures turned over, paper and all. */
function keepTurning(rule: AtRule): void {
  if (!rule.params.includes('prefers-color-scheme')) return;
  rule.walkDecls(({ prop, parent }) => {
    if (prop !== 'filter') parent?.remove();
  });
}

function isForeignMedia(rule: AtRule): boolean {
  return rule.name === 'media' && /\bprint\b|prefers-(?!color-scheme)|hover|pointer/u.test(rule.params);
}

function isForeign({ prop, value }: Declaration): boolean {
  if (foreignProperties.test(prop)) return true;
  // Readers lay pages out in columns: what is fixed or sticky there covers the text.
  if (prop === 'position') return /fixed|sticky/u.test(value);
  // Nothing is loaded that the publication does not carry.
  return /url\(/u.test(value);
}

function removeEmpty(sheet: Root): void {
  sheet.walk((node) => {
    if ((node.type === 'rule' || (node.type === 'atrule' && node.nodes !== undefined)) && node.nodes?.length === 0) {
      node.remove();
    }
  });
}

function declareFont(font: FontFace): string {
  return [
    '@font-face {',
    `  font-family: "${font.family}";`,
    `  font-style: ${font.style};`,
    `  font-weight: ${font.weight};`,
    `  src: url(fonts/${font.file}) format("woff2");`,
    ...(font.unicodeRange === '' ? [] : [`  unicode-range: ${font.unicodeRange};`]),
    '}',
  ].join('\n');
}

/** Characters that the style sheet itself sets with `content`, so that the fonts keep them. */
export const readGeneratedText = rememberLast((sheet: string): string => {
  const values: string[] = [];
  postcss.parse(sheet).walkDecls(/^(?:content|quotes|list-style(?:-type)?)$/u, ({ value }) => void values.push(value));
  return values
    .join('')
    .replace(/\\([0-9a-fA-F]{1,6})\s?/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
});
