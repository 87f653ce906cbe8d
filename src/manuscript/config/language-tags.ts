/** Language tags (BCP 47). */

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'sd', 'ug', 'dv', 'ckb', 'syr']);

/** Direction of writing of a language tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4);
  if (script !== undefined) return ['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm'].includes(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(base) ? 'rtl' : 'ltr';
}

/** The tag in its canonical spelling (`en-gb` → `en-GB`), or undefined if it is not well-formed (BCP 47). */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
