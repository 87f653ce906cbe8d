import { describe, expect, it } from 'vitest';
import { listThemes } from '../../src/system/templates.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { contrastOf, measureContrast, tokensOf } from '../../src/theme/contrast.ts';

const themes = await listThemes();

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

/** WCAG 2.2, 1.4.3: text 4.5 to 1; 1.4.11: what has to be seen to understand 3 to 1. */
describe.each(themes)('colours of %s', (name) => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    it.each([
      ...onPaper.map((ink) => [ink, '--paper', 4.5] as const),
      ...onTint.map((ink) => [ink, '--tint', 4.5] as const),
      ['--ink', '--mark', 4.5] as const,
      ['--accent', '--paper', 3] as const,
      ...['note', 'tip', 'important', 'warning', 'caution'].map((kind) => [`--callout-${kind}`, '--paper', 3] as const),
    ])('%s on %s is at least %s', async (ink, ground, least) => {
      const tokens = tokensOf(await loadTheme(name), scheme);
      expect(contrastOf(tokens.get(ink) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
    });

    it('is stronger for those who ask for more', async () => {
      const tokens = tokensOf(await loadTheme(name), scheme, 'more');
      for (const ink of onPaper)
        expect(contrastOf(tokens.get(ink) ?? '', tokens.get('--paper') ?? '')).toBeGreaterThanOrEqual(7);
    });
  });
});

describe('measureContrast', () => {
  it.each(themes)('finds the weakest pair of %s on the screen and on paper', async (name) => {
    const theme = await loadTheme(name);
    expect(measureContrast(theme, 'screen').least).toBeGreaterThanOrEqual(4.5);
    expect(measureContrast(theme, 'page').least).toBeGreaterThanOrEqual(4.5);
  });

  it('names it', async () => {
    const theme = await loadTheme('base');
    const styles = { ...theme.styles, tokens: `${theme.styles.tokens} :root { --muted: #aaa }`, screen: '' };
    expect(measureContrast({ styles }, 'screen')).toMatchObject({ where: '--muted on --tint, light' });
    expect(measureContrast({ styles }, 'screen').least).toBeLessThan(3);
  });

  it('knows that for more contrast the neutral colours of base are stronger than those of a theme', async () => {
    const theme = await loadTheme('base');
    const styles = { ...theme.styles, screen: `${theme.styles.screen} :root { --ink: #777; --link: #00f; }` };
    expect(tokensOf({ styles }, 'light').get('--ink')).toBe('#777');
    const more = tokensOf({ styles }, 'light', 'more');
    expect([more.get('--ink'), more.get('--link')]).toEqual(['#000', '#00f']);
  });

  it('takes a colour that it cannot read for none', async () => {
    const theme = await loadTheme('base');
    const styles = {
      ...theme.styles,
      tokens: `${theme.styles.tokens} :root { --muted: color-mix(in srgb, red) }`,
      screen: '',
    };
    expect(measureContrast({ styles }, 'screen').least).toBe(0);
  });
});

describe('contrastOf', () => {
  it.each([
    ['#767676', 'white', 4.54],
    ['rgb(118 118 118)', '#fff', 4.54],
    ['hsl(0 0% 46.3%)', 'white', 4.54],
    ['oklch(56.5% 0 0)', 'white', 4.54],
    ['rebeccapurple', 'white', 8.41],
    // Half of black on white is the grey between them.
    ['rgb(0 0 0 / 50%)', 'white', 3.98],
    ['black', 'white', 21],
  ])('of %s on %s is %f', (ink, ground, ratio) => {
    expect(contrastOf(ink, ground)).toBeCloseTo(ratio, 1);
  });

  it('is not known of what is no colour', () => {
    expect(contrastOf('currentColor', 'white')).toBeUndefined();
    expect(contrastOf('', 'white')).toBeUndefined();
  });
});
