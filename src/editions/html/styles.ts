import postcss from 'postcss';
import { type Book, rememberLast } from '../../model/index.ts';
import {
  type FontFace,
  type Theme,
  alwaysNeeded,
  fontFaceCss,
  gatherBookCharacters,
  subsetFamilies,
} from '../../theme/index.ts';

export interface ComposedStyles {
  readonly styles: string;
  /** Address of a style sheet with what the Nu checker does not know yet; empty where there is none. */
  readonly lateStyles: string;
}

/** All styles of the file: fonts with the characters that `shown` has, then the theme's layers. */
export async function composeStyles(
  theme: Theme,
  book: Book,
  shown: string,
  noteRules: string,
): Promise<ComposedStyles> {
  const { fonts, css, late: ofTheme } = await layStyles(theme, book, shown);
  const late = ofTheme + noteRules;
  const faces = fontFaceCss(fonts, embedFont);
  return {
    styles: `${faces}\n${css}`.replaceAll('</', '<\\/'),
    lateStyles: late === '' ? '' : `data:text/css,${encodeURIComponent(late)}`,
  };
}

export function embedFont({ bytes }: FontFace): string {
  return `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;
}

/** The theme's layers for screens, and its fonts with the characters that `shown` has. */
export async function layStyles(
  theme: Theme,
  book: Book,
  shown: string,
): Promise<{ readonly fonts: readonly FontFace[]; readonly css: string; readonly late: string }> {
  const { tokens, typography, structure, screen } = theme.styles;
  const layers = [tokens, typography, structure, screen].map(setApart);
  const css = layers.map(({ known }) => known).join('\n');
  const late = layers.map(({ late }) => late).join('');
  const { code, math } = gatherBookCharacters(book);
  const fonts = await subsetFamilies(theme.fonts, theme, {
    prose: alwaysNeeded + shown + readGeneratedText(css),
    code: [...code].join(''),
    math: [...math].join(''),
  });
  return { fonts, css, late };
}

/** Properties that browsers have and the Nu checker's CSS validator does not: they stand under `@supports`. */
const tooNew = /scroll-target-group|animation-timeline|anchor-name|popover-open/;

const setApart = rememberLast((css: string): { readonly known: string; readonly late: string } => {
  const sheet = postcss.parse(css);
  const late = postcss.root();
  sheet.walkAtRules('supports', (rule) => {
    if (tooNew.test(rule.params)) late.append(rule.remove());
  });
  return { known: compress(sheet.toString()), late: compress(late.toString()) };
});

/** Characters that the styles themselves put on the page: `content: "*"`, quotation marks. */
function readGeneratedText(css: string): string {
  const strings = [...css.matchAll(/(?:content|quotes|list-style-type)\s*:([^;}]*)/g)].map(([, value = '']) => value);
  return strings
    .join('')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** Without comments and indentation; rules stay one a line, so that the file can still be read. */
function compress(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\}\s*/g, '}\n')
    .replace(/\s*\{\s*/g, '{')
    .trim();
}
