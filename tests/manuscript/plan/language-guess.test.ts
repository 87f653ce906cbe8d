import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/manuscript/plan/language-guess.ts';
import { parseFile } from '../../../src/manuscript/text/index.ts';

const guess = (text: string): string | undefined => guessLanguage([parseFile('a.md', text).tree]);

const texts: readonly (readonly [string, string])[] = [
  [
    'en',
    'It is a truth that a man in possession of a good house must be in want of a roof, and the rain was the first to find it out in the spring of that year.',
  ],
  [
    'de',
    'Als der Morgen kam, war die Straße leer und das Haus stand mit offener Tür in dem Regen, der nicht aufhören wollte, und es sah sich niemand um.',
  ],
  [
    'fr',
    'Le matin, les rues sont vides et la maison est ouverte dans une pluie que personne ne regarde, pour ne pas voir des choses qui dans le temps passent.',
  ],
  [
    'es',
    'Por la mañana las calles están vacías y la casa abierta, con una lluvia que no para; los vecinos miran el agua del río para ver que todo sigue igual por las noches.',
  ],
  ['ja', '吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。'],
  ['zh', '道可道，非常道。名可名，非常名。無名天地之始，有名萬物之母。故常無欲，以觀其妙。'],
  ['ru', 'Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива.'],
  ['el', 'Άνδρα μοι έννεπε, Μούσα, πολύτροπον, ος μάλα πολλά πλάγχθη.'],
  ['ar', 'في يوم من الأيام كان هناك رجل يعيش في قرية صغيرة بجانب النهر'],
];

describe('guessLanguage', () => {
  it.each(texts)('%s', (language, text) => {
    expect(guess(text)).toBe(language);
  });

  it('does not guess from code, from little text, or where it is not clear', () => {
    expect(guess('A word.')).toBeUndefined();
    expect(guess(`Text\n\n\`\`\`\n${texts[4]?.[1] ?? ''}\n\`\`\`\n`)).toBeUndefined();
    expect(guess('lorem ipsum dolor sit amet '.repeat(20))).toBeUndefined();
  });
});
