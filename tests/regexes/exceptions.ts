/** Regular expressions that are not linear, and why that does no harm. Each with the date of its judgement. */

const ends = '2026-11: quadratic only in a run of one mark, of which its text has one or is short';
const styles = '2026-11: style sheets of a theme, which are far below a megabyte';
const pdf = '2026-11: short strings within a PDF that we wrote, or whose length its reader limits';
const line = '2026-11: one line of type';
const head = '2026-11: text cut to a length before';
const speech = '2026-11: speech of at most 2,000 signs; longer speech is left as it is';

const bounded = '2026-11: every repetition has an end, or begins behind a sign that it does not hold';
const signs = '2026-11: outgrows the checker; single signs, no repetition holds what comes after it';
const declared = '2026-11: white space after a semicolon, which it does not hold';
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
  [String.raw`/<([^>]*)>\s*<([^>]*)>/g`, pdf],
  [String.raw`/<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g`, pdf],
  [String.raw`/<\?xpacket[^>]*\?>/g`, pdf],
  [String.raw`/beginbfchar([^]*?)endbfchar/g`, pdf],
  [String.raw`/beginbfrange([^]*?)endbfrange/g`, pdf],
  [String.raw`/[\s\u00a0]+\S+$/u`, line],
  [String.raw`/[\s,;:–—-]+$/u`, line],
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
  [
    String.raw`/(?:^|;)\s*(?:page-)?break-(before|after)\s*:\s*(?:always|page|left|right|recto|verso|all)\b/giu`,
    declared,
  ],
  [
    String.raw`/\p{RI}\p{RI}|[0-9#*]\u{FE0F}?\u{20E3}|\p{Emoji}(?:\p{EMod}|\u{FE0F})?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u{200D}\p{Emoji}(?:\p{EMod}|\u{FE0F})?)*/gu`,
    signs,
  ],
  [String.raw`/\p{RI}\p{RI}|\u{20E3}|.\p{EMod}|\u{E007F}|\u{200D}/u`, signs],
  [String.raw`/\p{EMod}/gu`, signs],
  [
    String.raw`/(?<!\\)\[(?:[^[\]@\n]{0,100}[\s;([-])?@(?!(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|hyp|def|exm|exr|alg|rem|sol|prf|fn)[-:])[\p{L}\p{N}_{][^[\]]{0,400}\]|(?<![\p{L}\p{N}.@/\\])@\p{L}[\p{L}_:-]{1,40}(?:1[5-9]|20)\d\d[a-z]?(?![\p{L}\p{N}])/gu`,
    bounded,
  ],
  [
    String.raw`/^\s{0,3}(?:!include|@include|@import)\s|\{![^{}\n]{1,200}!\}|--8<--|^\s{0,3}<<[[({][^\n]{1,200}[\])}]|\\(?:include|input|includegraphics)[[{]|\{%\s{0,9}include\b/gmu`,
    bounded,
  ],
  [
    String.raw`/^\s{0,3}(?:!!!|\?\?\?\+?)\s{1,4}\p{L}|^\s{0,3}:{3,}\s{0,4}\S|^\s{0,3}\.\. \p{L}[\p{L}-]{1,30}::|^\[![\p{L}-]{1,30}\]/gmu`,
    bounded,
  ],
  [String.raw`/(\\?)\{\{#(include|rustdoc_include|playground|playpen)\s+([^\s{}]+)[^{}]{0,200}\}\}/gu`, bounded],
  [String.raw`/\S{30}/u`, bounded],
  [String.raw`/^\s{0,3}\+(?:[-=:]{3,200}\+){1,50}\s*$/gmu`, bounded],
  [
    String.raw`/(?<![\p{L}\p{N}\\[])(!?)\[\[([^[\]|\n#]{0,200})(#[^[\]|\n]{1,200})?(?:\|([^[\]\n]{1,200}))?\]\](?!\(|: [/<])/gu`,
    bounded,
  ],
  [
    String.raw`/^\s{0,9}<([a-z][a-z0-9]{0,30})(?:\s[^<>]{0,500})?\smarkdown\s{0,9}=\s{0,9}["']?(?:1|block|span|true)["']?[^<>]{0,500}>/iu`,
    bounded,
  ],
  [
    String.raw`/^(?:[\da-f]{16,}|[\dA-F]{16,}|(?=.*\d)(?=.*[A-Za-z])[\dA-Za-z]{24,})$/`,
    '2026-11: outgrows the checker; tried at one place, and nothing it holds overlaps',
  ],
  [String.raw`/<term name="([a-z-]+)"(?: form="(?:short|symbol)")?>([\s\S]*?)<\/term>/gu`, '2026-11: locales of ours'],
  [String.raw`/\s*=?\s*/uy`, '2026-11: tried at one place, where it always holds'],
  [String.raw`/\\*$/u`, head],
  [String.raw`/\p{L}+$/u`, '2026-11: a number that we gave'],
  [String.raw`/(?:\d+|\p{L}+)$/u`, '2026-11: a number that we gave'],
  [String.raw`/[.:,]+$/u`, ends],
  [String.raw`/[-\d. ]+ Tm(?=\s)/gu`, pdf],
  [String.raw`/FEFF(?:[0-9A-F]{4})*0[5-8][0-9A-F]{2}/u`, pdf],
  [
    String.raw`/(?<![\w-])([\w-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|\[([^[\]]{0,2000})\]|([^\s"'{}[\],]{1,500}(?:,\d[\d,-]{0,500})?))/gu`,
    bounded,
  ],
  [String.raw`/\]\(\s{0,9}(?:<([^<>\n]{1,500}\.[ct]sv)>|([^\s()<>]{1,500}\.[ct]sv))[\s)]/giu`, bounded],
  [
    String.raw`/^[ \t>]{0,99}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,9})?(?:${'`'}{3}|~{3})[^\n]{0,500}?[ \t{,](?:file|include)=(?:"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^\s"'{}]{1,500}))/gimu`,
    bounded,
  ],
  [
    String.raw`/\b(limit(?: superior| inferior)?) over ((?:(?!\bover\b).)+?) (?:long )?right arrow (.+?) of\b/gu`,
    speech,
  ],
  [String.raw`/\bright arrow sign with (.+?) over it\b/gu`, speech],
  [String.raw`/\b(\S+) colon ((?:(?!\bcolon\b).)+?) (?:long )?right arrow\b/gu`, speech],
  [String.raw`/(\S+) (?:rightwards|right) harpoon(?: with barb up(?:wards)?)?\b/gu`, speech],
  [
    String.raw`/\b((?:double struck )?(?:P|Pr|p|E) of open (?:paren|bracket) (?:(?!\bclose\b).)+?) divides\b/gu`,
    speech,
  ],
  [String.raw`/ is identical to (.+?) of mod /gu`, speech],
  [String.raw`/\b(integral\b.*? \S+) of d (?=[A-Za-z])/gu`, speech],
  [
    String.raw`/\{\{\s{0,9}(?:([\p{L}_][\p{L}\p{N}_-]{0,60})|<\s{0,9}(?:meta|var)\s{1,9}([\p{L}_][\p{L}\p{N}_-]{0,60})\s{0,9}>)\s{0,9}\}\}/gu`,
    bounded,
  ],
  [
    String.raw`/^#[ \t]{1,9}\((PART|APPENDIX)(\\?\*)?\)[ \t]{1,9}([^{}]{1,300}?)(?:\{([^{}]{0,300})\})?[ \t]{0,9}$/u`,
    bounded,
  ],
  ['/(`{1,9})(?!`)[^]{0,999}?(?<!`)\\1(?!`)|\\(ref:([^()\\s]{1,100})\\)/gu', bounded],
];
