import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { composeStylesheet, readGeneratedText } from '../../../src/editions/epub/stylesheet.ts';
import { loadTheme } from '../../../src/theme/load.ts';
import type { Theme } from '../../../src/theme/theme.ts';

const empty: Theme['styles'] = {
  tokens: '',
  typography: '',
  structure: '',
  screen: '',
  reflow: '',
  page: '',
  wrap: '',
};
const compose = (styles: Partial<Theme['styles']>): string =>
  composeStylesheet({ ...empty, ...styles }, [])
    .replace(/\s+/gu, ' ')
    .trim();

describe('variables', () => {
  it('are written out where they have one value', () => {
    expect(
      compose({
        tokens: ':root { --gap: 2em; --half: calc(var(--gap) * 0.5) }',
        structure: 'p { margin: var(--half) var(--none, 1em) }',
      }),
    ).toBe('p { margin: 1em 1em }');
  });

  it('are taken from the last layer that sets them', () => {
    expect(
      compose({
        tokens: ':root { --gap: 2em }',
        structure: 'p { margin: var(--gap) }',
        reflow: ':root { --gap: 1em }',
      }),
    ).toBe('p { margin: 1em }');
  });

  it('stay where they change, with a plain value for readers that do not know them', () => {
    expect(
      compose({ tokens: ':root { --bar: 1px }', structure: 'aside { border-width: var(--bar) } .tip { --bar: 3px }' }),
    ).toBe(':root { --bar: 1px } aside { border-width: 1px; border-width: var(--bar) } .tip { --bar: 3px }');
  });

  it('without a value take their declaration with them', () => {
    expect(compose({ structure: 'p { margin: var(--none); text-indent: 1em }' })).toBe('p { text-indent: 1em }');
  });

  it('that go in a circle end', () => {
    expect(
      compose({
        tokens: ':root { --a: var(--b); --b: var(--a) }',
        structure: 'p { margin: var(--a); text-indent: 1em }',
      }),
    ).toContain('text-indent: 1em');
  });
});

describe('colours', () => {
  it('of the shared layers are left to the reader', () => {
    expect(compose({ typography: 'body { color: #111; background: #fff; margin: 0 }' })).toBe('body { margin: 0 }');
  });

  it('of the reflow layer stand', () => {
    expect(compose({ reflow: 'h1 { color: #744 }' })).toBe('h1 { color: #744 }');
  });
});

describe('what is not for e-books', () => {
  it.each([
    '@page { margin: 2cm }',
    '@media print { p { margin: 0 } }',
    '@media (prefers-color-scheme: dark) { p { margin: 0 } }',
    '@keyframes x { from { top: 0 } }',
    'p { position: fixed }',
    'p { direction: rtl; unicode-bidi: embed }',
    'p { background: url(https://example.org/x.png) }',
    'p { border-image: url(x.png) }',
    'p { transition: all 1s }',
    '/* a comment */',
  ])('goes: %s', (css) => expect(compose({ structure: css, reflow: css })).toBe(''));

  it('layers are opened, not lost', () =>
    expect(compose({ structure: '@layer base { p { margin: 0 } }' })).toBe('p { margin: 0 }'));
});

describe('old readers', () => {
  it('get ems, and line heights that go with the size of the type', () => {
    expect(compose({ structure: 'h2 { font-size: 2rem; margin: calc(1.5rem * 2) 0; line-height: 3rem }' })).toBe(
      'h2 { font-size: 2em; margin: 1.5em 0; line-height: 1.5 }',
    );
  });

  it('get page breaks in the old words as well', () => {
    expect(compose({ structure: 'h2 { break-after: avoid; break-before: page }' })).toBe(
      'h2 { page-break-after: avoid; break-after: avoid; page-break-before: always; break-before: page }',
    );
  });
});

describe('engines that know neither HTML 5 nor the root', () => {
  const sheet = async (): Promise<postcss.Root> => {
    const theme = await loadTheme('base');
    return postcss.parse(composeStylesheet(theme.styles, theme.fonts));
  };
  /** What the sheet says last of an element, or of what an attribute picks out, and of nothing narrower. */
  const settle = (root: postcss.Root, selector: string, prop: string): string | undefined => {
    let value: string | undefined;
    root.walkRules((rule) => {
      if (!rule.selectors.includes(selector)) return;
      rule.walkDecls(prop, (declaration) => void (value = declaration.value));
    });
    return value;
  };

  it.each(['aside', 'figcaption', 'figure', 'footer', 'header', 'nav', 'section'])(
    'set %s as a block',
    async (name) => {
      expect(settle(await sheet(), name, 'display')).toBe('block');
    },
  );

  it('do not show the lists for menus', async () => {
    expect(settle(await sheet(), 'nav[hidden]', 'display')).toBe('none');
  });

  it('set the text in its typeface', async () => {
    const root = await sheet();
    expect(settle(root, 'body', 'font-family')).toBe(settle(root, 'html', 'font-family'));
  });
});

it('lets no picture be pressed flat by the height of the screen', async () => {
  const { styles } = await loadTheme('base');
  expect(composeStylesheet(styles, [])).toMatch(
    /figure img,\s*figure svg \{\s*max-height: 85vh;\s*object-fit: contain/u,
  );
});

it('knows the characters that a style sheet sets itself', () => {
  expect(readGeneratedText('hr::before { content: "\\2767 *" } q { quotes: "«" "»" }')).toMatch(/❧.*\*.*«.*»/u);
});

it('says hyphenation in older words, too', () => {
  expect(compose({ structure: 'p { hyphens: auto } h1 { hyphens: manual }' })).toBe(
    'p { -epub-hyphens: auto; adobe-hyphenate: auto; hyphens: auto } h1 { -epub-hyphens: manual; adobe-hyphenate: explicit; hyphens: manual }',
  );
});
