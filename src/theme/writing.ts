/** Scripts by their ISO 15924 codes, as far as a font must be drawn for them. */

/** Scripts of living languages that fonts are drawn for; `Zsye` stands for emoji. */
const codes = [
  ...['Latn', 'Grek', 'Cyrl', 'Armn', 'Geor', 'Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Mong', 'Tibt'],
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'],
  ...['Thai', 'Laoo', 'Mymr', 'Khmr', 'Java', 'Bali', 'Ethi', 'Cher', 'Cans', 'Tfng', 'Vaii', 'Olck'],
  ...['Hira', 'Kana', 'Hang', 'Bopo', 'Hani', 'Yiii'],
];
const patterns = codes.map((code) => [code, new RegExp(`\\p{Script_Extensions=${code}}`, 'u')] as const);

/** Whose letters join or change places: a font that only has them, and no rules, shows no words. */
const shaped =
  /[\p{Script=Arab}\p{Script=Syrc}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Mong}\p{Script=Deva}\p{Script=Beng}\p{Script=Guru}\p{Script=Gujr}\p{Script=Orya}\p{Script=Taml}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}\p{Script=Tibt}\p{Script=Mymr}\p{Script=Khmr}\p{Script=Java}\p{Script=Bali}]/u;

/** Scripts that a character is used in; none for what all have. */
export function scriptsOf(point: number): readonly string[] {
  const character = String.fromCodePoint(point);
  if (/^\p{Emoji_Presentation}$/u.test(character)) return ['Zsye'];
  return patterns.filter(([, pattern]) => pattern.test(character)).map(([code]) => code);
}

/** Only a font that was drawn for its script can show this character in a word. */
export function isShaped(point: number): boolean {
  return shaped.test(String.fromCodePoint(point));
}

const names = new Intl.DisplayNames(['en'], { type: 'script', fallback: 'none' });

/** “Arabic”; undefined for what belongs to no script. */
export function nameScript(point: number): string | undefined {
  const [first] = scriptsOf(point);
  if (first === undefined) return undefined;
  return first === 'Zsye' ? 'Emoji' : first === 'Hani' ? 'Chinese' : names.of(first);
}

/** Keys of a language in the order in which fonts are looked for: `zh-TW` → `zh-Hant`, `zh`. */
export function languageKeys(language: string): readonly string[] {
  try {
    const { language: base, script = '' } = new Intl.Locale(language).maximize();
    return [`${base}-${script}`, base];
  } catch {
    return [language.toLowerCase()];
  }
}
