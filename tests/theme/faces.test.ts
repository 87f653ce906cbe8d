/** What the themes ask of their faces: small capitals and old-style figures only where there are some, and a line for fleurons. */
import * as fontkit from 'fontkit';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { listThemes } from '../../src/system/templates.ts';
import { tokensOf } from '../../src/theme/contrast.ts';
import { rangeHolds } from '../../src/theme/unicode-range.ts';
import { loadTheme, type Theme } from '../../src/theme/index.ts';

const themes = await Promise.all((await listThemes()).map(async (name) => [name, await loadTheme(name)] as const));

/** The roman of a family: the slice that has the figures. */
function openRoman(theme: Theme, family: string): fontkit.Font {
  const face = theme.fonts.find(
    (one) => one.family === family && one.style === 'normal' && rangeHolds(one.unicodeRange, 0x33),
  );
  const font = fontkit.create(Buffer.from(face?.bytes ?? []));
  if ('fonts' in font) throw new Error(`${family} is a collection`);
  return font;
}

/** Of `html`: the last word on the figures of the text. */
function figuresAsked({ styles }: Theme): string {
  let asked = '';
  postcss.parse(styles.typography).walkRules('html', (rule) => {
    rule.walkDecls('font-variant-numeric', ({ value }) => void (asked = value));
  });
  return asked;
}

describe.each(themes)('the faces of %s', (_, theme) => {
  const { families, styles } = theme;

  it('are small capitals only where they are drawn', () => {
    const hasOwn = families.smallcaps.family === `${families.text.family} SC`;
    // Or phrases of another face, which imitate nothing.
    const isSame = families.smallcaps.family === families.text.family;
    const tokens = tokensOf(theme, 'light', 'normal', 'page');
    if (!hasOwn) {
      expect(tokens.get('--tracking-smallcaps')).toBe('0');
      expect(tokens.get('--head-case')).toBe('none');
    }
    if (isSame) {
      expect(tokens.get('--number-tracking')).toBe('0');
      expect(tokens.get('--title-tracking')).toBe('0');
      expect(Number(tokens.get('--label-weight'))).toBeGreaterThan(400);
    }
    expect(Object.values(styles).join('\n')).not.toMatch(/font-variant(?:-caps)?:[^;]*small-caps/u);
  });

  it('are asked for old-style figures only if they have some', () => {
    const font = openRoman(theme, families.text.family);
    const descends = (font.glyphForCodePoint(0x33).bbox.minY ?? 0) < -0.09 * font.unitsPerEm;
    const hasSome = descends || font.availableFeatures.includes('onum');
    expect(figuresAsked(theme).includes('oldstyle-nums')).toBe(hasSome);
  });

  it('have an italic that is drawn', () => {
    const [roman, italic] = (['normal', 'italic'] as const).map((style) => {
      const face = theme.fonts.find(
        (one) => one.family === families.text.family && one.style === style && rangeHolds(one.unicodeRange, 0x61),
      );
      const font = fontkit.create(Buffer.from(face?.bytes ?? []));
      return 'fonts' in font ? [] : [...'aefg'].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
    });
    // A roman that is only slanted has as many points.
    const count = (glyphs: readonly fontkit.Glyph[] = []): number[] => glyphs.map(({ path }) => path.commands.length);
    expect(count(italic)).toHaveLength(4);
    expect(count(italic)).not.toEqual(count(roman));
  });
});

it('six families of text and more, over all themes', () => {
  expect(new Set(themes.map(([, { families }]) => families.text.family)).size).toBeGreaterThanOrEqual(6);
});
