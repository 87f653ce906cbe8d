/** Titles that say nothing but a number: “12”, “XII.”, “Chapter 12”, “第三章”. */

/** Roman numerals as they are written, in capitals or in small letters: no word is taken for one. */
const numeral = String.raw`(?:\p{Nd}{1,3}|(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))`;

const bare = new RegExp(`^${numeral}[.:)]?$`, 'u');
const named = new RegExp(String.raw`^(\p{L}{1,20})[ \u00A0]${numeral}[.:)]?$`, 'u');
const chinese = /^第[\p{Nd}一二三四五六七八九十百]{1,6}(\p{L})$/u;

/** What a title counts: “Chapter” of “Chapter 12”, nothing of “12”. @returns `undefined` for a title that says more */
export function countedBy(title: string): string | undefined {
  const text = title.trim();
  if (bare.test(text)) return '';
  return (named.exec(text) ?? chinese.exec(text))?.[1];
}
