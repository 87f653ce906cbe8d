/** The stacks of families as styles: of the book, and of texts in languages that are drawn otherwise. */
import type { Kind, Supply } from './supply.ts';
import type { FontRole, Theme } from './theme.ts';

const roles = ['text', 'smallcaps', 'heading', 'sans', 'mono', 'math'] as const;

/**
 * `--font-*` for the whole book: the theme's family, what stepped in for it, what readers have. A language whose
 * families come in another order (Chinese characters have other forms in Japanese) has stacks of its own.
 */
export function writeStacks(theme: Theme, supplies: readonly Supply[]): string {
  const [main, ...others] = supplies;
  if (main === undefined) return '';
  const stacks = stacksFor(main, theme, supplies);
  const root = [':root {', ...roles.map((role) => `  --font-${role}: ${stacks[role]};`), '}'];
  const rules = others
    .map((supply) => ({ tag: supply.language, own: stacksFor(supply, theme, supplies) }))
    .filter(({ tag, own }) => /^[\w-]+$/u.test(tag) && roles.some((role) => own[role] !== stacks[role]))
    // What is said of `zh-Hant` counts more than what is said of `zh`.
    .toSorted((a, b) => a.tag.length - b.tag.length || (a.tag < b.tag ? -1 : 1))
    .flatMap(({ tag, own }) => writeLanguage(tag, own));
  return [...root, ...rules].join('\n');
}

/** Plain families, no properties: these would have to be declared anew in every element that inherits a family. */
function writeLanguage(tag: string, stacks: Readonly<Record<FontRole, string>>): string[] {
  const headings = 'h1, h2, h3, h4, h5, h6';
  const rule = (selector: string, role: FontRole): string => `${selector} { font-family: ${stacks[role]}; }`;
  return [
    rule(`:where([lang|="${tag}"])`, 'text'),
    rule(`:where(${headings}) :where([lang|="${tag}"])`, 'heading'),
    rule(`:is(${headings}):lang(${tag})`, 'heading'),
    rule(`:is(code, kbd, pre, samp):lang(${tag})`, 'mono'),
    rule(`:is(code, kbd, pre, samp) [lang|="${tag}"]`, 'mono'),
  ];
}

function stacksFor(supply: Supply, theme: Theme, supplies: readonly Supply[]): Readonly<Record<FontRole, string>> {
  const write = (role: FontRole): string => {
    const kind: Kind = role === 'mono' ? 'code' : 'prose';
    const { family, stack } = theme.families[role];
    const text = role === 'mono' ? [] : [theme.families.text.family];
    // Its own first; the others for what it borrows from them.
    const steppingIn = [supply, ...supplies].flatMap((one) => one[kind].families.map((found) => found.family));
    return [...new Set([family, ...text, ...steppingIn, ...stack])].map(quoteFamily).join(', ');
  };
  return {
    text: write('text'),
    smallcaps: write('smallcaps'),
    heading: write('heading'),
    sans: write('sans'),
    mono: write('mono'),
    math: write('math'),
  };
}

const generics = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'system-ui',
  'ui-monospace',
  'ui-serif',
  'ui-sans-serif',
]);

function quoteFamily(name: string): string {
  return generics.has(name) ? name : `"${name}"`;
}
