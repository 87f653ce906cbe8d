/** Emoji that are several characters and one picture (https://www.unicode.org/reports/tr51/#EBNF_and_Regex). */
import { layOut } from './font-data.ts';
import type { FontFace } from './theme.ts';

const emoji =
  /\p{RI}\p{RI}|[0-9#*]\u{FE0F}?\u{20E3}|\p{Emoji}(?:\p{EMod}|\u{FE0F})?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u{200D}\p{Emoji}(?:\p{EMod}|\u{FE0F})?)*/gu;

/** What makes one picture of several: flags, keycaps, skin tones, tags, joiners. */
const joined = /\p{RI}\p{RI}|\u{20E3}|.\p{EMod}|\u{E007F}|\u{200D}/u;

/** One of its units is in each of them (half of a surrogate pair, mostly): whole books are looked through for it. */
const unit = /\u200D|\u20E3|\uD83C|\uDB40/;

/** The sequences of a text that are meant to be one picture each. */
export function findEmojiSequences(text: string): string[] {
  if (!unit.test(text) || !joined.test(text)) return [];
  return (text.match(emoji) ?? []).filter((sequence) => joined.test(sequence));
}

/**
 * How a face shows a sequence: as one picture, as one that is the same for every colour of skin (fonts in black
 * know none), in its parts; or it lacks one of these.
 */
export function drawEmoji(face: FontFace, sequence: string): 'one' | 'plain' | 'parts' | 'none' {
  const { glyphs, lacking } = layOut(face, sequence);
  if (lacking) return 'none';
  if (glyphs.length !== 1) return 'parts';
  const plain = sequence.replaceAll(/\p{EMod}/gu, '');
  return plain !== sequence && layOut(face, plain).glyphs[0] === glyphs[0] ? 'plain' : 'one';
}
