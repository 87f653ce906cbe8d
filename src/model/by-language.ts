/** Finding what there is for a language in tables whose keys are languages, or tags where one has several. */

/** Of a tag the language itself is asked for last; Chinese of Taiwan, Hong Kong and Macau is `zh-hant` (CLDR, likely subtags). */
export function findByLanguage<Kind>(table: Readonly<Record<string, Kind>>, language: string): Kind | undefined {
  const tag = language.toLowerCase();
  const isHant = /^zh-(?:hant|tw|hk|mo)\b/u.test(tag) || tag === 'yue' || tag.startsWith('yue-');
  const wanted = isHant ? ['zh-hant', 'zh'] : [tag, tag.split('-')[0] ?? ''];
  for (const key of wanted) if (Object.hasOwn(table, key)) return table[key];
  return undefined;
}
