/** Names and dates as a language says them; the same on every machine (ICU is part of Node). */

/** "A, B and C" */
export function joinNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(safe(language), { type: 'conjunction' }).format(names);
}

/** `2026-11-23` → "23 November 2026"; a year or a month as far as it goes. */
export function sayDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  if (month === undefined) return String(year);
  const instant = new Date(Date.UTC(year, month - 1, day ?? 1));
  return new Intl.DateTimeFormat(safe(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(instant);
}

function safe(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
