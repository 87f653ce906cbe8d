/** Colours of a theme’s screen as numbers, so that their contrast can be computed. */
import postcss, { type Container } from 'postcss';
import type { Theme } from '../../src/theme/theme.ts';

export type Scheme = 'light' | 'dark';

/** Custom properties of `:root` as they apply on a screen with this scheme and contrast; `var()` resolved. */
export function tokensOf(
  theme: Theme,
  scheme: Scheme,
  contrast: 'normal' | 'more' = 'normal',
): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const collect = (container: Container): void => {
    container.each((node) => {
      if (node.type === 'rule' && node.selector === ':root')
        node.each((child) => void (child.type === 'decl' && tokens.set(child.prop, child.value)));
      if (node.type === 'atrule' && node.name === 'media' && applies(node.params, scheme, contrast)) collect(node);
    });
  };
  collect(postcss.parse(`${theme.styles.tokens}\n${theme.styles.screen}`));
  const resolve = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => resolve(tokens.get(name) ?? ''));
  return new Map([...tokens].map(([name, value]) => [name, resolve(value)]));
}

function applies(query: string, scheme: Scheme, contrast: string): boolean {
  return query
    .split(/\s+and\s+/)
    .every((part) =>
      part.includes('prefers-color-scheme')
        ? part.includes(scheme)
        : part.includes('prefers-contrast')
          ? contrast === 'more'
          : false,
    );
}

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(one: string, two: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(two)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined) throw new Error(`not a colour in hexadecimals: ${colour}`);
  const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const value = Number.parseInt(long.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
