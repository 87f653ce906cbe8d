/** What is said of characters that no font has: once for each script. */
import type { Book } from '../model/index.ts';
import { type Phrase, type Place, type Report, inEnglish, said } from '../report/index.ts';
import { findFirstPlaces, type FirstPlaces, type Mark } from './first-places.ts';
import type { Kind, Supply } from './supply.ts';
import type { FallbackFont } from './theme.ts';
import { nameCodePoint } from './unicode-range.ts';
import { languageKeys, nameScript, scriptsOf } from './writing.ts';

interface Group {
  readonly script: string | undefined;
  readonly hint: Phrase;
  readonly marks: Mark[];
}

/** Characters that are shown; how many more there are is said. */
const most = 8;
const kinds: readonly Kind[] = ['prose', 'code'];

export function reportGlyphs(
  supplies: readonly Supply[],
  book: Book,
  fallbacks: readonly FallbackFont[],
  report: Report,
): void {
  const places = findFirstPlaces(book);
  const asked = reportMissing(supplies, places, fallbacks, report);
  reportEmoji(supplies, places, report);
  reportForms(supplies, places, { fallbacks, asked }, report);
}

/** @returns the hints that were given */
function reportMissing(
  supplies: readonly Supply[],
  places: FirstPlaces,
  fallbacks: readonly FallbackFont[],
  report: Report,
): ReadonlySet<string> {
  const installed = new Set(supplies.flatMap(({ prose, code }) => [...prose.installed, ...code.installed]));
  const groups = new Map<string, Group>();
  for (const { language, ...choices } of supplies) {
    for (const kind of kinds) {
      for (const point of choices[kind].missing) {
        const character = String.fromCodePoint(point);
        const mark = { character, kind, language };
        // In no text: only programs read it, in the metadata.
        if (places([mark]) === undefined) continue;
        const hint = adviseFont(character, language, fallbacks, installed);
        const script = nameScript(point);
        const key = `${script} ${inEnglish(hint)}`;
        const group = groups.get(key) ?? { script, hint, marks: [] };
        groups.set(key, group);
        group.marks.push(mark);
      }
    }
  }
  for (const { script, hint, marks } of groups.values()) {
    const characters = [...new Set(marks.map(({ character }) => character))];
    report.add('glyph-missing', describe(characters, script), places(marks), hint);
  }
  return new Set([...groups.values()].map(({ hint }) => inEnglish(hint)));
}

function describe(characters: readonly string[], script: string | undefined): Phrase {
  const [first = ''] = characters;
  if (characters.length === 1) return said`No font has ${nameCodePoint(first.codePointAt(0) ?? 0)} “${first}”`;
  const kind = script === undefined ? said`characters` : said`characters of the script ${script}`;
  return said`No font has ${characters.length} ${kind}: ${show(characters)}`;
}

function show(characters: readonly string[]): string {
  return `“${characters.slice(0, most).join(' ')}${characters.length > most ? ' …' : ''}”`;
}

/**
 * What to do about a character that no font has.
 * @param installed packages that were looked into already
 */
export function adviseFont(
  character: string,
  language: string,
  fallbacks: readonly FallbackFont[],
  installed: ReadonlySet<string>,
): Phrase {
  const scripts = scriptsOf(character.codePointAt(0) ?? 0);
  const candidates = fallbacks.filter((one) => one.scripts.some((script) => scripts.includes(script)));
  const own = languageKeys(language).flatMap((key) => candidates.filter(({ languages }) => languages.includes(key)));
  const found = [...own, ...candidates].find((one) => !installed.has(one.package));
  if (found !== undefined) return installFont(found);
  if (/\p{Co}/u.test(character))
    return said`It is a private-use character, which means something in one font only: write another.`;
  return said`Name a font that has it under “fallbacks” in a theme.json of your own.`;
}

function installFont(fallback: FallbackFont): Phrase {
  return said`Install a font that has it: npm install ${fallback.package}`;
}

/** Emoji of several characters that fonts know the parts of, but not the whole, or not the colour of their skin. */
function reportEmoji(supplies: readonly Supply[], places: FirstPlaces, report: Report): void {
  const broken = findEmoji('broken', supplies, places);
  const plain = findEmoji('plain', supplies, places);
  if (broken !== undefined) {
    const { length } = broken.sequences;
    const what = length === 1 ? said`this emoji as one picture` : said`${length} emoji as one picture each`;
    report.add(
      'glyph-missing',
      said`No font has ${what}: ${show(broken.sequences)}. The parts are shown side by side`,
      broken.place,
      said`Write another, or name a font that has it under “fallbacks” in a theme.json of your own.`,
    );
  }
  if (plain !== undefined) {
    report.add(
      'emoji-plain',
      said`Emoji are printed in black, and show no colour of skin: ${show(plain.sequences)}`,
      plain.place,
      said`Where the colour matters, say it in words, or use a picture.`,
    );
  }
}

/** All of a kind, and where the first stands. */
function findEmoji(
  which: 'broken' | 'plain',
  supplies: readonly Supply[],
  places: FirstPlaces,
): { readonly sequences: readonly string[]; readonly place: Place } | undefined {
  const marks = supplies
    .flatMap(({ language, ...choices }) =>
      kinds.flatMap((kind) => choices[kind][which].map((character): Mark => ({ character, kind, language }))),
    )
    .filter((mark) => places([mark]) !== undefined);
  const place = places(marks);
  return place && { sequences: [...new Set(marks.map(({ character }) => character))], place };
}

/**
 * Chinese characters that are shown as another language writes them, because the language's own font is not there:
 * once for each font that would be.
 */
function reportForms(
  supplies: readonly Supply[],
  places: FirstPlaces,
  { fallbacks, asked }: { readonly fallbacks: readonly FallbackFont[]; readonly asked: ReadonlySet<string> },
  report: Report,
): void {
  const told = new Set<FallbackFont>();
  for (const { language, prose } of supplies) {
    const own = fontOfLanguage(language, fallbacks);
    if (
      own === undefined ||
      told.has(own) ||
      prose.installed.includes(own.package) ||
      asked.has(inEnglish(installFont(own)))
    )
      continue;
    const borrowed = [...prose.familyOf].flatMap(([point, { family }]) => {
      const mark: Mark = { character: String.fromCodePoint(point), kind: 'prose', language };
      return /\p{Script=Han}/u.test(mark.character) && places([mark]) !== undefined ? [{ family, mark }] : [];
    });
    const [first] = borrowed;
    if (first === undefined) continue;
    told.add(own);
    report.add(
      'glyph-forms',
      said`Characters of the language ${language} are shown as ${first.family} draws them, which is made for another`,
      places(borrowed.map(({ mark }) => mark)),
      said`Install the font for it: npm install ${own.package}`,
    );
  }
}

/** That of `zh-Hant` before that of `zh`. */
function fontOfLanguage(language: string, fallbacks: readonly FallbackFont[]): FallbackFont | undefined {
  const drawn = fallbacks.filter(({ scripts }) => scripts.includes('Hani'));
  return languageKeys(language)
    .map((key) => drawn.find(({ languages }) => languages.includes(key)))
    .find((found) => found !== undefined);
}
