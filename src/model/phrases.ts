/** Names and dates as a language says them (Unicode CLDR, which is part of Node). */

import type { Contributor } from './metadata.ts';
import { termsFor } from './languages/index.ts';

/** "A, B and C" */
export function joinNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat([language, 'en'], { type: 'conjunction' }).format(names);
}

/** "Translated by A and B": a line for each role but the author's, in the order in which they are named. */
export function sayRoles(people: readonly Contributor[], language: string): { label: string; names: string }[] {
  const { roles } = termsFor(language);
  const lines = new Map<string, string[]>();
  for (const { role, name } of people) {
    if (role === 'aut') continue;
    lines.set(roles[role], [...(lines.get(roles[role]) ?? []), name]);
  }
  return [...lines].map(([label, names]) => ({ label, names: joinNames(names, language) }));
}

/** `2026`, `2026-11` or `2026-11-23` as it is said in the language: "23 November 2026". */
export function sayDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const instant = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  // British order where the tag says only "en": it is what most of the world writes.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat([locale, 'en-GB'], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(instant);
}
