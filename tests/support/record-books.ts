/** Books for records: one that says all there is to say, one in Hebrew, and one that says nothing. */
import { readFiles } from './read-text.ts';

const full = [
  'title: The Older Hours & Other <Walks>',
  'subtitle: Walking the Coast at Night',
  'contributors:',
  '  - {name: Jörg Müller, role: author, orcid: 0000-0002-1825-0097, gnd: 118540238}',
  '  - {name: Ana O’Neil, role: illustrator}',
  '  - {name: Jean Traducteur, role: translator, viaf: 24602065}',
  '  - {name: Saltmarsh Trust, role: editor, organisation: true, ror: 05dxps055}',
  'publisher: Saltmarsh Press',
  'place: Berlin',
  'country: DE',
  'date: 2025-03-04',
  'edition: Second edition',
  'language: en',
  'description: A short guide to walking the coast after dark.',
  'isbn: {epub: 978-3-16-148410-0, pdf: 978-0-306-40615-7, paperback: 0-13-110362-8}',
  'doi: 10.5555/12345678',
  'issn: 0378-5955',
  'series: {name: Night Walks, position: 3}',
  'rights: © 2025 Jörg Müller',
  'licence: CC-BY-4.0',
  'url: https://example.org/hours/',
  'contact: metadata@example.org',
  'thema: [WTHW, 1DFG]',
  'bisac: TRV010000 TRAVEL / Essays',
  'ddc: 914.304',
  'lcc: G530',
  'lcsh: [Walking--History, Night]',
  'fast: fst01205426 Walking',
  'subjects: [Night walking, Coasts]',
  'audience: {kind: general, from: 12}',
  'price: {epub: 9.90 EUR, pdf: [9.90 EUR, 10.99 USD without tax], paperback: 18 EUR}',
  'territories: world',
  'original-language: de',
  'original-title: Die älteren Stunden',
  'chapters: [a.md, b.md]',
  'index: {terms: {dusk: dusk}}',
].join('\n');

const hebrew = [
  'title: סיפור על אהבה וחושך',
  'author: {name: עמוס עוז, romanized: "Oz, Amos"}',
  'publisher: כתר',
  'place: ירושלים',
  'date: 2002',
  'language: he',
  'series: {name: סדרה, position: 2}',
  'romanized: {title: Sipur al ahavah ve-hoshekh, publisher: Keter, place: Yerushalayim, series: Sidrah}',
  'chapters: [a.md]',
].join('\n');

export const recordBooks = {
  full: { 'book.yaml': full, 'a.md': '# Dusk\n\nIn the dusk.\n', 'b.md': '# Tide\n\nWords.\n' },
  hebrew: { 'book.yaml': hebrew, 'a.md': '# א\n\nמילים.\n' },
  bare: { 'bare.md': '# Bare\n\nWords.\n' },
} as const;

export function readRecordBook(name: keyof typeof recordBooks): ReturnType<typeof readFiles> {
  return readFiles(recordBooks[name], name === 'bare' ? 'bare.md' : '');
}
