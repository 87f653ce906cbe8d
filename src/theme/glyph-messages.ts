/** What is said of characters that no font has: once for each script. */
import type { Book, Section } from '../model/book.ts';
import type { Place, Report } from '../report/report.ts';
import { gatherCharacters, placeCharacter, type BookText } from './prose.ts';
import { adviseFont } from './scripts.ts';
import type { Supply } from './supply.ts';
import type { FallbackFont } from './theme.ts';
import { nameCodePoint } from './unicode-range.ts';
import { languageKeys, nameScript } from './writing.ts';

interface Group {
  readonly script: string | undefined;
  readonly hint: string;
  readonly characters: Set<string>;
  readonly place: Place;
}

interface SectionText extends BookText {
  readonly section: Section;
}

/** Characters that are shown; how many more there are is said. */
const most = 8;

export function reportGlyphs(
  supplies: readonly Supply[],
  book: Book,
  fallbacks: readonly FallbackFont[],
  report: Report,
): void {
  const texts = book.sections.map((section) => ({ section, ...gatherCharacters(section) }));
  const installed = new Set(supplies.flatMap(({ prose, code }) => [...prose.installed, ...code.installed]));
  const groups = new Map<string, Group>();
  for (const supply of supplies) {
    for (const kind of ['prose', 'code'] as const) {
      for (const point of supply[kind].missing) {
        const character = String.fromCodePoint(point);
        const holder = texts.find((text) => text[kind].has(character));
        // In no text: only programs read it, in the metadata.
        if (holder === undefined) continue;
        const hint = adviseFont(character, supply.language, installed);
        const script = nameScript(point);
        const key = `${script} ${hint}`;
        const group = groups.get(key) ?? {
          script,
          hint,
          characters: new Set(),
          place: placeCharacter(holder.section, character),
        };
        groups.set(key, group);
        group.characters.add(character);
      }
    }
  }
  for (const { script, hint, characters, place } of groups.values()) {
    report.add('glyph-missing', describe([...characters], script), place, hint);
  }
  reportEmoji(supplies, texts, report);
  reportForms(supplies, texts, fallbacks, report);
}

function describe(characters: readonly string[], script: string | undefined): string {
  const [first = ''] = characters;
  if (characters.length === 1) return `No font has ${nameCodePoint(first.codePointAt(0) ?? 0)} “${first}”`;
  const shown = `“${characters.slice(0, most).join(' ')}${characters.length > most ? ' …' : ''}”`;
  const kind = script === undefined ? 'characters' : `characters of the script ${script}`;
  return `No font has ${characters.length} ${kind}: ${shown}`;
}

/** Emoji of several characters that fonts know the parts of, but not the whole. */
function reportEmoji(supplies: readonly Supply[], texts: readonly SectionText[], report: Report): void {
  const broken = [...new Set(supplies.flatMap(({ prose, code }) => [...prose.broken, ...code.broken]))];
  const [first] = broken.flatMap((sequence) =>
    texts.flatMap(({ section, prose, code }) => {
      const known = [...sequence].every((one) => prose.has(one) || code.has(one));
      const place = known ? placeCharacter(section, sequence) : {};
      return place.line === undefined ? [] : [place];
    }),
  );
  if (first === undefined) return;
  const shown = `“${broken.slice(0, most).join(' ')}${broken.length > most ? ' …' : ''}”`;
  report.add(
    'glyph-missing',
    `No font has ${broken.length === 1 ? 'this emoji as one picture' : `${broken.length} emoji as one picture each`}: ${shown}. The parts are shown side by side`,
    first,
    'Write another, or name a font that has it under “fallbacks” in a theme.json of your own.',
  );
}

/** Chinese characters that are shown as another language writes them, because the language's own font is not there. */
function reportForms(
  supplies: readonly Supply[],
  texts: readonly SectionText[],
  fallbacks: readonly FallbackFont[],
  report: Report,
): void {
  for (const { language, prose } of supplies) {
    const keys = languageKeys(language);
    const isOwn = ({ languages }: FallbackFont): boolean =>
      languages.includes(keys[0] ?? '') ||
      (!fallbacks.some((other) => other.languages.includes(keys[0] ?? '')) && languages.includes(keys[1] ?? ''));
    const own = fallbacks.find((fallback) => isOwn(fallback) && fallback.scripts.includes('Hani'));
    if (own === undefined || prose.installed.includes(own.package)) continue;
    const borrowed = [...prose.familyOf].find(
      ([point, family]) => !isOwn(family) && /\p{Script=Han}/u.test(String.fromCodePoint(point)),
    );
    if (borrowed === undefined) continue;
    const [point, family] = borrowed;
    const character = String.fromCodePoint(point);
    const holder = texts.find((text) => text.prose.has(character));
    if (holder === undefined) continue;
    report.add(
      'glyph-forms',
      `Characters of the language ${language} are shown as ${family.family} draws them, which is made for another`,
      placeCharacter(holder.section, character),
      `Install the font for it: npm install ${own.package}`,
    );
  }
}
