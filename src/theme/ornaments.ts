/** The ornaments of a book: between passages, below the opening of a chapter, at its end. */
import { type OrnamentName, ornamentNames } from '../model/index.ts';

/** What stands for an ornament: characters, or a picture as a data: address. */
export type Ornament = { readonly characters: string } | { readonly picture: string };

export type Ornaments = Readonly<Partial<Record<OrnamentName, Ornament | 'none'>>>;

const boxes: Readonly<Record<OrnamentName, { readonly box: string; readonly mark: string }>> = {
  break: { box: 'hr.ornament', mark: 'hr.ornament::before' },
  opening: { box: '', mark: '.opening::after' },
  end: { box: '', mark: '.end-ornament::before' },
};

/** Rules for the structure layer, after the theme's own: an ornament that was asked for wins. */
export function writeOrnaments(ornaments: Ornaments): string {
  return ornamentNames
    .flatMap((name) => {
      const ornament = ornaments[name];
      return ornament === undefined ? [] : [writeOne(name, ornament)];
    })
    .join('\n');
}

function writeOne(name: OrnamentName, ornament: Ornament | 'none'): string {
  const { box, mark } = boxes[name];
  const none = ornament === 'none';
  // A passage that is set off by nothing is set off by a line of space.
  const plain =
    box === ''
      ? ''
      : `${box} { width: auto; height: var(--leading); margin: ${none ? '0' : 'var(--leading) 0'}; border: 0; text-align: center; }\n`;
  if (none) return `${plain}${mark} { content: none; }`;
  const above = name === 'opening' ? 'margin-top: var(--leading); ' : '';
  const shape = `display: block; ${above}height: var(--leading); line-height: var(--leading);`;
  if ('picture' in ornament) {
    return `${plain}${mark} { content: ""; ${shape} background: url("${ornament.picture}") center / contain no-repeat; }`;
  }
  return `${plain}${mark} { content: ${quote(ornament.characters)}; ${shape} font-family: var(--font-text); font-style: normal; letter-spacing: normal; text-indent: 0; vertical-align: baseline; }`;
}

/** A CSS string (https://drafts.csswg.org/css-syntax/#consume-string-token). */
function quote(text: string): string {
  return `"${text
    .replace(/["\\]/g, '\\$&')
    .replace(/[\n\r\f]/g, ' ')
    .replaceAll('<', '\\3c ')}"`;
}

/** The characters of all ornaments. */
export function charactersOfOrnaments(ornaments: Ornaments): string {
  return Object.values(ornaments)
    .map((ornament) => (ornament !== 'none' && 'characters' in ornament ? ornament.characters : ''))
    .join('');
}
