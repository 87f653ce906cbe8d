/**
 * Where letters that run from right to left and a sign of another face share a run, Chromium (147) lets the first
 * glyph of the run stand for all of its text, and the others for some of it once more: whoever reads, copies or
 * searches would have the line twice. No glyph stands for words with a space between them: what is said of this one
 * is said of the whole run, and nothing else of what is in it. A run is text objects that are placed alike.
 */
const first = /BT\s(?:\/ReversedChars BMC\s)?\/Span<<\/ActualText <FEFF((?:[0-9A-F]{4})+)> >> BDC\s/gu;
const textObject = /\s*BT(?=\s)([^]*?\s)ET(?=\s|$)/uy;
const replacement = /\/Span<<\/ActualText (?:<[0-9A-F]*>|\((?:\\.|[^\\()])*\)) >> BDC/gu;
const placement = /[-\d. ]+ Tm(?=\s)/gu;
/** Of the right-to-left scripts, in UTF-16: a stream without them has no such run. */
const letters = /FEFF(?:[0-9A-F]{4})*0[5-8][0-9A-F]{2}/u;

/** @returns the same bytes if there are none */
export function joinRunTexts(bytes: Buffer): Buffer {
  if (!bytes.includes('0020')) return bytes;
  const stream = bytes.toString('latin1');
  let joined = '';
  let end = 0;
  for (const { 0: opening, 1: text = '', index } of stream.matchAll(first)) {
    if (index < end || !letters.test(opening) || !hasSpaceWithin(text)) continue;
    const run = readRun(stream, index);
    const inside = run.objects.map((object) => object.replaceAll(replacement, '/Span BMC')).join('\n');
    joined += `${stream.slice(end, index)}BT\n/Span<</ActualText <FEFF${text}> >> BDC\n${inside}\nEMC\nET`;
    end = run.end;
  }
  return end === 0 ? bytes : Buffer.from(joined + stream.slice(end), 'latin1');
}

function hasSpaceWithin(text: string): boolean {
  return text.match(/.{4}/gu)?.slice(1, -1).includes('0020') === true;
}

/** What the text objects from here on hold, as long as they are placed as the first is. */
function readRun(stream: string, start: number): { readonly objects: readonly string[]; readonly end: number } {
  const objects: string[] = [];
  let place: string | undefined;
  let end = start;
  for (;;) {
    textObject.lastIndex = end;
    const [, object] = textObject.exec(stream) ?? [];
    const places = object?.match(placement)?.map((one) => one.trim()) ?? [];
    place ??= places[0];
    if (object === undefined || places.length === 0 || places.some((one) => one !== place)) return { objects, end };
    objects.push(object.trim());
    end = textObject.lastIndex;
  }
}
