/**
 * What the Speech Rule Engine says in English, in the words in which a person would read it out. The engine names
 * signs where it does not know what they mean; here they are told by what stands around them.
 */

/** In this order: what comes first leaves to those after it what it does not know. */
const plainer: readonly (readonly [said: RegExp, plain: string])[] = [
  [/\bn ary (?=union|intersection)/gu, ''],
  [/\bn ary circled plus\b/gu, 'direct sum'],
  [/\bn ary circled times\b/gu, 'tensor product'],
  [/\blong left right double arrow\b/gu, 'if and only if'],
  [/\bleft right double arrow\b/gu, 'if and only if'],
  [/\b(?:long )?right double arrow\b/gu, 'implies'],
  // Limits.
  [/\braised to the plus power(?= of\b)/gu, 'from above'],
  [/\braised to the (?:minus|negative) power(?= of\b)/gu, 'from below'],
  [/\blim sup(?= over\b)/gu, 'limit superior'],
  [/\blim inf(?= over\b)/gu, 'limit inferior'],
  [/\blim(?= over\b)/gu, 'limit'],
  [
    /\b(limit(?: superior| inferior)?) over ((?:(?!\bover\b).)+?) (?:long )?right arrow (.+?) of\b/gu,
    'the $1 as $2 goes to $3 of',
  ],
  // Maps.
  [/\bright arrow sign with (.+?) over it\b/gu, 'arrow labelled $1 to'],
  [/\bright arrow from bar\b/gu, 'maps to'],
  [/\b(\S+) colon ((?:(?!\bcolon\b).)+?) (?:long )?right arrow\b/gu, '$1 from $2 to'],
  [/(\S+) (?:rightwards|right) harpoon(?: with barb up(?:wards)?)?\b/gu, 'vector $1'],
  [/\bvector (\S+) with barb up\b/gu, 'vector $1'],
  [/\bthe derivative (\S+) power of\b/gu, 'the $1-th derivative of'],
  [/ (?:long )?right arrow (?=\S)/gu, ' goes to '],
  // What is looked for under a condition.
  [/\b(over|for all|there exists) (\S+) is a member of\b/gu, '$1 $2 in'],
  [/\b(over|for all|there exists) (\S+) is ((?:greater|less) than)\b/gu, '$1 $2 $3'],
  [/\bthe arg of (max|min)(?= over\b)/gu, 'the arg $1'],
  [/(?<!arg )\bmax(?= over\b)/gu, 'the maximum'],
  [/(?<!arg )\bmin(?= over\b)/gu, 'the minimum'],
  [/(?<!limit )\bsup(?= over\b)/gu, 'the supremum'],
  [/(?<!limit )\binf(?= over\b)/gu, 'the infimum'],
  [/\b((?:double struck )?(?:P|Pr|p|E) of open (?:paren|bracket) (?:(?!\bclose\b).)+?) divides\b/gu, '$1 given'],
  [/ is identical to (.+?) of mod /gu, ' is congruent to $1 mod '],
  // Derivatives and integrals.
  [
    /\bthe fraction with numerator partial differential ((?:bold |script )?\S+) and denominator partial differential (\S+)(?! (?:squared|cubed|sub|to the|raised|partial))/gu,
    'the partial derivative of $1 with respect to $2',
  ],
  [/\bpartial differential\b/gu, 'partial'],
  [/\b(integral\b.*? \S+) of d (?=[A-Za-z])/gu, '$1 d '],
  // Names of signs.
  [/\braised to the down tack power\b/gu, 'transpose'],
  [/\bthe metric of\b/gu, 'the norm of'],
  [/\bdeterminant (?!of\b)/gu, 'the determinant of '],
  [/\bover bottom brace over\b/gu, 'with a brace below it labelled'],
  [/\bover top brace over\b/gu, 'with a brace above it labelled'],
  [/\bnot sign\b/gu, 'not'],
  [/\bnormal first transfinite cardinal\b/gu, 'aleph'],
  [/\btwo dots\b/gu, 'double dot'],
  [/\bdot above\b/gu, 'dot'],
  [/(?<!is )\balmost equals\b/gu, 'is approximately equal to'],
];

/** Nobody listens to more at once; what is longer is said as the engine says it. */
const longest = 2000;

/** @param tex as it was written: in chemistry nothing is a function of anything */
export function sayPlainly(words: string, tex: string): string {
  if (words.length > longest) return words;
  const isChemistry = /\\ce\b/u.test(tex);
  const settled = isChemistry
    ? words.replace(/ of (?=[A-Z])/gu, ' ').replace(/ (?:long )?right arrow /gu, ' yields ')
    : words;
  return plainer.reduce((text, [said, plain]) => text.replace(said, plain), settled);
}
