/** The authors of a work as a part of a sentence, for styles that have no words for them: “Smith and Jones”. */
import type { WorkData, WorkName } from './works.ts';

/** @param locale CSL's, for “and” and “et al.” */
export function sayAuthors(work: WorkData, locale: string): string {
  const names = ['author', 'editor', 'translator', 'director', 'container-author'].map((role) => work[role]);
  const found = names.find((list): list is readonly WorkName[] => Array.isArray(list) && list.length > 0) ?? [];
  const said = found.map(sayName).filter((name) => name !== '');
  const [first = '', second = ''] = said;
  const title = [work['title-short'], work['title']].find((one) => typeof one === 'string');
  if (said.length === 0) return title ?? work.id;
  if (said.length === 1) return first;
  return said.length === 2 ? `${first} ${wordOf(locale, 'and')} ${second}` : `${first} ${wordOf(locale, 'et-al')}`;
}

function sayName(name: WorkName): string {
  if (name.literal !== undefined) return name.literal;
  return [name['non-dropping-particle'], name.family ?? name.given]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function wordOf(locale: string, name: string): string {
  return new RegExp(`<term name="${name}">([^<]+)<`, 'u').exec(locale)?.[1] ?? '&';
}
