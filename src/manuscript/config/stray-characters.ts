/** Characters of a text that no edition can hold: a sign stands for each before anything is parsed, and it is said. */
import { findSeparators, findStray, nameCodePoint, showStray, signOf, type FoundCharacter } from '../../model/index.ts';
import { type Phrase, type Place, type Report, said, sayTimes } from '../../report/index.ts';

/**
 * The text with its signs, letter for letter, so that places stay.
 * @param fromLine 0-based; the lines before are YAML, whose reader has an eye on them
 */
export function showStrayCharacters(
  text: string,
  {
    file,
    report,
    fromLine = 0,
  }: { readonly file: string; readonly report: Report; readonly fromLine?: number | undefined },
): string {
  const shown = showStray(text);
  if (shown === text) return text;
  const lines = text.split('\n');
  for (let index = fromLine; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const place = ({ offset }: FoundCharacter): Place => ({ file, line: index + 1, column: offset + 1 });
    for (const found of findStray(line)) tellStray(found.character, place(found), report);
    for (const found of findSeparators(line)) tellSeparator(found.character, place(found), report);
  }
  return [...lines.slice(0, fromLine), ...shown.split('\n').slice(fromLine)].join('\n');
}

/** What was written in another way, as "\\u0001" in JSON, and stands at one place. */
export function showStrayValue(text: string, place: Place, report: Report): string {
  for (const { character } of findStray(text)) tellStray(character, place, report);
  return showStray(text);
}

function tellStray(character: string, place: Place, report: Report): void {
  const first = said`${nameCodePoint(character)}, shown as ${signOf(character)}`;
  const meant = meaningOf(character.charCodeAt(0));
  report.addOneOf(
    'character-stray',
    meant === undefined ? 'stray' : 'converted',
    (count) =>
      count === 1
        ? said`A character that no edition can hold: ${first}`
        : said`${count} characters that no edition can hold; this is the first: ${first}`,
    place,
    meant === undefined
      ? said`Take it out: a copy, a terminal or another program has left it there.`
      : said`In Windows-1252 this would be ${meant}: the file was taken for Latin-1 when it became UTF-8. Convert it anew.`,
  );
}

/** 0x80 to 0x9F of Windows-1252, with spaces for what it does not have; Node's decoder of that name reads Latin-1. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What a control character of Latin-1 mostly is. */
export function meaningOf(code: number): string | undefined {
  const meant = windows[code - 0x80] ?? ' ';
  return meant === ' ' ? undefined : meant;
}

const endings: Readonly<Record<string, Phrase>> = {
  '\f': said`An end of page (form feed, U+000C)`,
  '\u2028': said`An end of line (U+2028)`,
  '\u2029': said`An end of paragraph (U+2029)`,
};
const wanted: Readonly<Record<string, Phrase>> = {
  '\f': said`For a new page write ::pagebreak.`,
  '\u2028': said`For a new line end the line with \\.`,
  '\u2029': said`For a new paragraph leave a line blank.`,
};

function tellSeparator(character: string, place: Place, report: Report): void {
  const what = said`${endings[character] ?? ''} that Markdown does not know is a space here`;
  report.addOneOf('character-separator', character, sayTimes(what), place, wanted[character]);
}
