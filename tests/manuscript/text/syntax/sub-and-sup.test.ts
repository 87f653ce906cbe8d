import { describe, expect, it } from 'vitest';
import { readText } from '../../../support/read-text.ts';

async function line(text: string): Promise<string> {
  const { html } = await readText(text);
  return /<p class="first">(.*?)<\/p>/su.exec(html)?.[1]?.replaceAll('\u00A0', ' ') ?? '';
}

describe('subscript and superscript', () => {
  it.each([
    ['H~2~O', 'H<sub>2</sub>O'],
    ['2^nd^ and 2^10^', '2<sup>nd</sup> and 2<sup>10</sup>'],
    ['x~*i*~ and e^*i*t^', 'x<sub><em>i</em></sub> and e<sup><em>i</em>t</sup>'],
    ['10^-3^ m, Na^+^, e^-^', '10<sup>-3</sup> m, Na<sup>+</sup>, e<sup>-</sup>'],
    ['10~-3~ m', '10<sub>-3</sub> m'],
    ['SO~4~^2-^', 'SO<sub>4</sub><sup>2-</sup>'],
  ])('%s', async (text, html) => {
    expect(await line(text)).toBe(html);
  });

  it.each([
    ['~~struck~~ and ~~two words~~', '<del>struck</del> and <del>two words</del>'],
    ['~two words~', '<del>two words</del>'],
    ['2^ten and 2^eleven', '2^ten and 2^eleven'],
    ['a^two words^', 'a^two words^'],
    ['\\^a^ and b\\~c~', '^a^ and b~c~'],
    ['a face ^_^ and ~/bin or ~/lib', 'a face ^_^ and ~/bin or ~/lib'],
    ['`a^b^ H~2~O`', '<code>a^b^ H~2~O</code>'],
    ['no note[^a][^b]', 'no note[^a][^b]'],
  ])('are not made of %s', async (text, html) => {
    expect(await line(text)).toBe(html);
  });

  it('leave notes alone', async () => {
    const { html, messages } = await readText('One^[A note.] and x^2^ [^n] more.\n\n[^n]: Another.');
    expect(messages).toEqual([]);
    expect(html).toContain('x<sup>2</sup> <sup class="noteref">');
  });
});
