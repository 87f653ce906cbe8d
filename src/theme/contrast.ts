/** The contrast of a theme's colours, computed (WCAG 2.2, 1.4.3 and 1.4.6). */
import { blend, parse, wcagContrast } from 'culori';
import postcss, { type Container } from 'postcss';
import { rememberLast } from '../model/index.ts';
import { type Phrase, type Report, allOf, inEnglish, said } from '../report/index.ts';
import type { Theme } from './theme.ts';

export type Scheme = 'light' | 'dark';
/** Where the colours show: on a screen (HTML) or on paper (PDF). */
export type Ground = 'screen' | 'page';

/** Text that stands on the paper, and text that stands on a tint. */
const onPaper = ['--ink', '--muted', '--faint', '--link'];
const onTint = [
  '--ink',
  '--muted',
  '--link',
  '--code-keyword',
  '--code-string',
  '--code-number',
  '--code-name',
  '--code-type',
  '--code-comment',
  '--code-added',
  '--code-removed',
];

export interface ColourPair {
  readonly ink: string;
  readonly ground: string;
  /** Undefined where one of the colours is none that can be known (`currentColor`). */
  readonly ratio: number | undefined;
}

export interface Contrast {
  /** The smallest ratio of text to its ground, 1–21; 0 where a colour cannot be known. */
  readonly least: number;
  /** "--muted on --tint, dark" */
  readonly where: string;
}

/**
 * Custom properties of `:root`, and of the stronger `:root:root`, as they apply with this scheme and contrast; `var()` resolved. What hangs
 * on a colour that cannot be known (`currentColor`) has none.
 */
export function tokensOf(
  theme: Pick<Theme, 'styles'>,
  scheme: Scheme,
  contrast: 'normal' | 'more' = 'normal',
  layer: Ground = 'screen',
): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  const stronger = new Map<string, string>();
  const collect = (container: Container): void => {
    container.each((node) => {
      const own = node.type !== 'rule' ? undefined : { ':root': usual, ':root:root': stronger }[node.selector];
      if (node.type === 'rule' && own !== undefined)
        node.each((child) => void (child.type === 'decl' && own.set(child.prop, child.value)));
      if (node.type === 'atrule' && node.name === 'media' && applies(node.params, scheme, contrast)) collect(node);
    });
  };
  collect(postcss.parse(`${theme.styles.tokens}\n${theme.styles[layer]}`));
  const tokens = new Map([...usual, ...stronger]);
  const resolve = (value: string, depth = 0): string =>
    depth > 20
      ? value
      : value.replace(/var\((--[\w-]+)\)/gu, (_, name: string) => resolve(tokens.get(name) ?? '', depth + 1));
  return new Map([...tokens].map(([name, value]) => [name, resolve(value)]));
}

function applies(query: string, scheme: Scheme, contrast: string): boolean {
  return query
    .split(/\s+and\s+/u)
    .every((part) =>
      part.includes('prefers-color-scheme')
        ? part.includes(scheme)
        : part.includes('prefers-contrast')
          ? contrast === 'more'
          : false,
    );
}

/** Every pair of text and ground, as the theme shows them there. */
export function measurePairs(
  { styles }: Pick<Theme, 'styles'>,
  scheme: Scheme,
  layer: Ground = 'screen',
): readonly ColourPair[] {
  return measureIn(JSON.stringify([styles, scheme, layer]));
}

const measureIn = rememberLast((asked: string): readonly ColourPair[] => {
  const [styles, scheme, layer] = JSON.parse(asked) as [Theme['styles'], Scheme, Ground];
  const theme = { styles };
  const tokens = tokensOf(theme, scheme, 'normal', layer);
  const ink = tokens.get('--ink') ?? '';
  const colourOf = (name: string): string => {
    const value = tokens.get(name) ?? '';
    return value === 'inherit' || value === 'currentColor' ? ink : value;
  };
  const pairs = [
    ...onPaper.map((name) => [name, '--paper'] as const),
    ...onTint.map((name) => [name, '--tint'] as const),
    ['--ink', '--mark'] as const,
  ];
  return pairs.map(([name, on]) => ({ ink: name, ground: on, ratio: contrastOf(colourOf(name), colourOf(on)) }));
});

/** The weakest pair of an edition's colours. */
export function measureContrast(theme: Pick<Theme, 'styles'>, layer: Ground): Contrast {
  const schemes: readonly Scheme[] = layer === 'page' ? ['light'] : ['light', 'dark'];
  const [weakest] = schemes
    .flatMap((scheme) => measurePairs(theme, scheme, layer).map((pair) => ({ ...pair, scheme })))
    .toSorted((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0));
  if (weakest === undefined) return { least: 0, where: 'no colours' };
  const { ink, ground, scheme, ratio } = weakest;
  const where = `${ink} on ${ground}${layer === 'page' ? '' : `, ${scheme}`}`;
  return ratio === undefined ? { least: 0, where: `${where} is no colour that can be known` } : { least: ratio, where };
}

/**
 * Contrast ratio of text to its ground, 1–21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), of any colours that
 * CSS can write (Color 4). What shows through is laid on its ground, that on white. Undefined for what is no colour.
 */
export function contrastOf(ink: string, ground: string): number | undefined {
  const [over, under] = [parse(ink.trim()), parse(ground.trim())];
  if (over === undefined || under === undefined) return undefined;
  const below = blend(['white', under]);
  return wcagContrast(blend([below, over]), below);
}

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const needed = 4.5;

/** Names every pair of a theme's colours in which text cannot be read by all; once for all places. */
export function checkContrast(theme: Pick<Theme, 'name' | 'styles'>, report: Report): void {
  const grounds: readonly (readonly [Phrase, Scheme, Ground])[] = [
    [said`on light screens`, 'light', 'screen'],
    [said`on dark screens`, 'dark', 'screen'],
    [said`on paper`, 'light', 'page'],
  ];
  const weak = new Map<string, { readonly what: Phrase; readonly places: Phrase[] }>();
  for (const [where, scheme, layer] of grounds) {
    for (const { ink, ground, ratio } of measurePairs(theme, scheme, layer)) {
      if (ratio === undefined || ratio >= needed) continue;
      const what = said`${ink} on ${ground} (${(Math.floor(ratio * 10) / 10).toFixed(1)}:1)`;
      const key = inEnglish(what);
      weak.set(key, { what, places: [...(weak.get(key)?.places ?? []), where] });
    }
  }
  for (const { what, places } of weak.values()) {
    report.add(
      'contrast-low',
      said`The theme ${theme.name} sets text in ${what} ${allOf(places)}`,
      {},
      said`Make the one darker or the other lighter: text needs a contrast of ${needed}:1.`,
    );
  }
}
