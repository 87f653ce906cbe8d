/** Regular expressions that are not linear, and why that does no harm. Each with the date of its judgement. */

const ends = '2026-11: quadratic only in a run of one mark, of which its text has one or is short';
const styles = '2026-11: style sheets of a theme, which are far below a megabyte';
const pdf = '2026-11: short strings within a PDF that we wrote, or whose length its reader limits';
const line = '2026-11: one line of type';
const head = '2026-11: text cut to a length before';

const words = '2026-11: outgrows the checker; lists of words, each tried at one place';

export const exceptions: readonly (readonly [text: string, reason: string])[] = [
  [String.raw`/[^/\\]*$/u`, '2026-11: a path of the command line'],
  [String.raw`/\. To specify.*$/u`, '2026-11: a message of Node'],
  [String.raw`/^-+|-+$/gu`, ends],
  [String.raw`/\B(?=(?:\d{3})+$)/gu`, '2026-11: a number'],
  [String.raw`/\w+$/u`, '2026-11: the ending of a name of ours'],
  [String.raw`/\.?0+$/`, '2026-11: a number'],
  [String.raw`/\s+and\s+/u`, styles],
  [String.raw`/@font-face\s*\{([^}]*)\}/g`, styles],
  [String.raw`/:[\w-]+(?:\([^)]*\))?|::[\w-]+|\[[^\]]*\]/gu`, styles],
  [String.raw`/\/\*[^]*?\*\//g`, styles],
  [String.raw`/\s*\n\s*/g`, styles],
  [String.raw`/\s*\{\s*/g`, styles],
  [String.raw`/beginbfchar([\s\S]*?)endbfchar/g`, pdf],
  [String.raw`/<([^>]*)>\s*<([^>]*)>/g`, pdf],
  [String.raw`/beginbfrange([\s\S]*?)endbfrange/g`, pdf],
  [String.raw`/<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g`, pdf],
  [String.raw`/<\?xpacket[^>]*\?>/g`, pdf],
  [String.raw`/beginbfchar([^]*?)endbfchar/g`, pdf],
  [String.raw`/beginbfrange([^]*?)endbfrange/g`, pdf],
  [String.raw`/[\s\u00a0]+\S+$/u`, line],
  [String.raw`/[\s,;:–—-]+$/u`, line],
  [String.raw`/(\p{L}*\p{Ll}\p{Lu}\p{L}*)/u`, '2026-11: quadratic only in one word of thousands of letters'],
  [String.raw`/<meta property="schema:(\w+)"[^>]*>([^<]*)<\/meta>/gu`, words],
  [
    String.raw`/^(?:an? |the )?(?:image|picture|photo(?:graph)?|screenshot|graphic)\s+(?:of|showing|that shows)\b|^(?:(?:ein )?(?:bild|foto) (?:von|mit|zeigt)|(?:une )?(?:image|photo) (?:de|d’|du|des|montrant)\b|(?:una )?(?:imagen|foto) de\b)/iu`,
    words,
  ],
  [
    String.raw`/^(?:part|book|teil|buch|partie|livre|parte|libro)\s+(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier)\b|^第[一二三四五六七八九十\d]+部/i`,
    words,
  ],
  [
    String.raw`/^(?:(?:chapter|part|appendix|kapitel|teil|anhang|chapitre|partie|annexe|cap[ií]tulo|parte|ap[eé]ndice|act|scene|book)\b|第[\p{N}一二三四五六七八九十]+|[\divxlc]+[.:)]\s|\d+\s|付録)/iu`,
    words,
  ],
  [
    String.raw`/(?:\b[a-z][a-z0-9+.-]{0,20}:\/\/|\bwww\.)[^\s\uFFFC]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu`,
    '2026-11: what is tried again has an end, at 20 and 64 letters',
  ],
  [String.raw`/[\p{L}\p{N}\p{M}'’]*$/u`, head],
  [String.raw`/<(?:\w+:)?(?:animate\w*|set)\b|@keyframes|animation\s*:/iu`, words],
  [
    String.raw`/^(?:direction|unicode-bidi|user-select|-webkit-user-select|cursor|animation.*|transition.*|bookmark-.*|string-set|scroll-.*|print-color-adjust|-webkit-print-color-adjust)$/u`,
    words,
  ],
];
