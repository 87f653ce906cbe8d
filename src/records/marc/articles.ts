/**
 * Articles at the beginning of titles, which catalogues pass over when they sort: how many characters they are
 * (MARC 21, 245 second indicator).
 */
const articles: Readonly<Record<string, readonly string[]>> = {
  en: ['the ', 'a ', 'an '],
  de: ['der ', 'die ', 'das ', 'ein ', 'eine '],
  nl: ['de ', 'het ', 'een ', "'t ", '’t '],
  fr: ['le ', 'la ', 'les ', "l'", 'l’', 'un ', 'une '],
  it: ['il ', 'lo ', 'la ', 'i ', 'gli ', 'le ', "l'", 'l’', 'un ', 'uno ', 'una ', "un'", 'un’'],
  es: ['el ', 'la ', 'los ', 'las ', 'lo ', 'un ', 'una '],
  pt: ['o ', 'a ', 'os ', 'as ', 'um ', 'uma '],
  ca: ['el ', 'la ', 'els ', 'les ', "l'", 'l’', 'un ', 'una '],
  gl: ['o ', 'a ', 'os ', 'as ', 'un ', 'unha '],
  sv: ['den ', 'det ', 'de ', 'en ', 'ett '],
  da: ['den ', 'det ', 'de ', 'en ', 'et '],
  nb: ['den ', 'det ', 'de ', 'en ', 'et ', 'ei '],
  nn: ['den ', 'det ', 'dei ', 'ein ', 'eit ', 'ei '],
  hu: ['a ', 'az ', 'egy '],
  el: ['ο ', 'η ', 'το ', 'οι ', 'τα ', 'ho ', 'hē ', 'to '],
  he: ['ha-', 'he-'],
  yi: ['der ', 'di ', 'dos ', 'a ', 'an '],
  ar: ['al-', 'el-'],
  ga: ['an ', 'na '],
  cy: ['y ', 'yr '],
};

/** 0 to 9, as characters; a title that is nothing but an article is not passed over. */
export function countNonfiling(title: string, language: string): number {
  const own = articles[language.split('-')[0]?.toLowerCase() ?? ''] ?? [];
  const small = title.toLocaleLowerCase(language);
  const [longest = ''] = own.filter((one) => small.startsWith(one)).toSorted((a, b) => b.length - a.length);
  const count = [...longest].length;
  return count > 9 || count >= [...title].length ? 0 : count;
}
