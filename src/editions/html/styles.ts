import type { Book } from '../../model/book.ts';
import { fontFaceCss } from '../../theme/font-faces.ts';
import { alwaysNeeded, gatherBookCharacters } from '../../theme/prose.ts';
import { subsetFonts } from '../../theme/subset.ts';
import type { Theme } from '../../theme/theme.ts';

/** All styles of the file: fonts with the characters that `shown` has, then the theme's layers. */
export async function composeStyles(theme: Theme, book: Book, shown: string): Promise<string> {
  const { tokens, typography, structure, screen } = theme.styles;
  const css = [tokens, typography, structure, screen].map(compress).join('\n');
  const code = [...gatherBookCharacters(book).code].join('');
  const isMono = ({ family }: { family: string }): boolean => family === theme.families.mono.family;
  const text = alwaysNeeded + shown + readGeneratedText(css);
  const fonts = [
    ...(await subsetFonts(theme.fonts.filter((face) => !isMono(face)), text)),
    ...(await subsetFonts(theme.fonts.filter(isMono), code)),
  ];
  const faces = fontFaceCss(fonts, ({ bytes }) => `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`);
  return `${faces}\n${css}`.replaceAll('</', '<\\/');
}

/** Characters that the styles themselves put on the page: `content: "*"`, quotation marks. */
function readGeneratedText(css: string): string {
  const strings = [...css.matchAll(/(?:content|quotes|list-style-type)\s*:([^;}]*)/g)].map(([, value = '']) => value);
  return strings.join('').replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
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
