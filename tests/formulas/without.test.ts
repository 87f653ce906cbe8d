/** A book without formulas loads nothing that formulas need. */
import { expect, it, vi } from 'vitest';
import { readText } from '../support/read-text.ts';
import { supplyFonts } from '../../src/theme/supply.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { Report } from '../../src/report/report.ts';

const loaded: string[] = [];
vi.mock('temml', async (original) => {
  loaded.push('temml');
  return original();
});
vi.mock('speech-rule-engine', async (original) => {
  loaded.push('speech-rule-engine');
  return original();
});

it('nor its font; a book with one does', async () => {
  const theme = await loadTheme('base');
  const fontsOf = async (text: string): Promise<string[]> => {
    const { book } = await readText(text);
    const { fonts } = await supplyFonts(theme, book, new Report());
    return fonts.map(({ family }) => family);
  };
  expect(await fontsOf('It cost $5, or `$x$` in code.')).not.toContain('STIX Two Math');
  expect(loaded).toEqual([]);
  // A formula that no cache can know.
  expect(await fontsOf(`It is $x_{${Date.now()}}$.`)).toContain('STIX Two Math');
  expect(loaded).toEqual(['temml', 'speech-rule-engine']);
});
