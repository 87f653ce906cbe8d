/** Languages as library and trade records name them: ISO 639-2, in its bibliographic form (`ger`, not `deu`). */
import { iso6392 } from 'iso-639-2';

/** By the codes of ISO 639-1 and both forms of ISO 639-2. */
const codes = new Map(
  iso6392.flatMap(({ iso6391, iso6392B, iso6392T }) =>
    [iso6391, iso6392B, iso6392T].flatMap((code) => (code === undefined ? [] : [[code, iso6392B] as const])),
  ),
);

/** @param tag BCP 47 @returns `und` for a language that has no code there */
export function languageCode(tag: string): string {
  return codes.get(subtag(tag)) ?? 'und';
}

function subtag(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** Of a language that has a code in ISO 639-3 alone. */
export function rareCode(tag: string): string | undefined {
  const language = subtag(tag);
  return /^[a-z]{3}$/u.test(language) && !codes.has(language) ? language : undefined;
}

/** “Hebrew”, in English: the language of the notes of records. */
export function nameLanguage(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(subtag(tag)) ?? tag;
}
