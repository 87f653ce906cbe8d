/** Where everything is: from the folder of the editions, and as others are told. They never change. */
import type { About } from './compose.ts';
import type { Group, ListedTitle } from './list.ts';

const plural = { series: 'series', subject: 'subjects', person: 'people', language: 'languages' } as const;

/** Parts after the first have a number, behind what no name has. */
function nth(number: number): string {
  return number === 1 ? '' : `.${number}`;
}

export const pages = {
  first: 'catalogue/index.html',
  all: (number = 1) => `catalogue/titles${nth(number)}.html`,
  groups: (kind: Group['kind']) => `catalogue/${plural[kind]}.html`,
  group: ({ kind, slug }: Pick<Group, 'kind' | 'slug'>, number = 1) => `catalogue/${kind}-${slug}${nth(number)}.html`,
  title: ({ slug }: Pick<ListedTitle, 'slug'>) => `catalogue/title-${slug}.html`,
  newest: 'catalogue/new.html',
  withdrawn: 'catalogue/withdrawn.html',
} as const;

/** Feeds by the ending of their names: `json` is OPDS 2.0, `xml` is OPDS 1.2. */
export const feeds = {
  first: (ending: string) => `catalogue/opds/index.${ending}`,
  all: (ending: string, number = 1) => `catalogue/opds/all${nth(number)}.${ending}`,
  groups: (kind: Group['kind'], ending: string) => `catalogue/opds/${plural[kind]}.${ending}`,
  group: ({ kind, slug }: Pick<Group, 'kind' | 'slug'>, ending: string, number = 1) =>
    `catalogue/opds/${kind}-${slug}${nth(number)}.${ending}`,
  newest: (ending: string) => `catalogue/opds/new.${ending}`,
  withdrawn: (ending: string) => `catalogue/opds/withdrawn.${ending}`,
} as const;

/** How a file leads to another: by its address where the catalogue has one, else by the way from folder to folder. */
export function leadFrom(file: string, { url }: Pick<About, 'url'> = {}): (to: string) => string {
  const up = '../'.repeat(file.split('/').length - 1);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return (to) => {
    const path = (one: string): string => one.split('/').map(encodeURIComponent).join('/');
    if (url !== undefined) return `${url}${path(to)}`;
    return to.startsWith(folder) ? path(to.slice(folder.length)) : `${up}${path(to)}`;
  };
}
