/**
 * What straight quotation marks may be: the costs of their roles by what stands beside them, and the cheapest reading
 * of a paragraph. The numbers were found on edited books; whoever changes one measures these again.
 */
import { describe, expect, it } from 'vitest';
import { type Dialect, noDialect } from '../../src/transforms/typography/dialect.ts';
import { costMarks, type StraightMark } from '../../src/transforms/typography/mark-costs.ts';
import { decideRoles, type Paragraph } from '../../src/transforms/typography/mark-roles.ts';

const marksOf = (text: string, language: string): StraightMark[] =>
  [...text.matchAll(/["']/gu)].map(({ 0: typed, index }) => ({
    at: index,
    typed: typed === '"' ? '"' : "'",
    language,
  }));

/** For each mark what it costs to be an opening one, a closing one, an apostrophe, a prime, none; `-`: it is not. */
function cost(language: string, text: string, dialect: Dialect = noDialect): string[] {
  return costMarks(text, marksOf(text, language), dialect).map(
    ({ open, close, apostrophe, prime, straight, isPhrase, endsWord }) => {
      const numbers = [open, close, apostrophe, prime, straight].map((one) =>
        one === Infinity ? '-' : String(Math.round(one * 100) / 100),
      );
      return [...numbers, ...(isPhrase ? ['phrase'] : []), ...(endsWord ? ['word'] : [])].join(' ');
    },
  );
}

describe('a mark costs', () => {
  it.each<[language: string, text: string, costs: string[]]>([
    ['en', 'x " y', ['6 4 - - - phrase']],
    ['en', 'x ")y', ['2 4 - - - phrase']],
    ['en', 'x "—y', ['1 6 - - - phrase']],
    ['en', 'x "wy', ['0 9 - - - phrase']],
    ['en', 'x ".y', ['2 4 - - - phrase']],
    ['en', 'x(" y', ['7 9 - - -']],
    ['en', 'x(")y', ['2 9 - - -']],
    ['en', 'x("—y', ['1 9 - - -']],
    ['en', 'x("wy', ['0 10 - - -']],
    ['en', 'x(".y', ['2 9 - - -']],
    ['en', 'x—" y', ['8 0.3 - - -']],
    ['en', 'x—")y', ['5 0.3 - - -']],
    ['en', 'x—"—y', ['3 1 - - -']],
    ['en', 'x—"wy', ['0.7 1.2 - - -']],
    ['en', 'x—".y', ['5 0.3 - - -']],
    ['en', 'xw" y', ['10 0.3 - - - word']],
    ['en', 'xw")y', ['9 0 - - -']],
    ['en', 'xw"—y', ['8 0.5 - - -']],
    ['en', 'xw"wy', ['4 4 - - 6']],
    ['en', 'xw".y', ['9 0 - - -']],
    ['en', 'x." y', ['10 0 - - -']],
    ['en', 'x.")y', ['8 0 - - -']],
    ['en', 'x."—y', ['7 0 - - -']],
    ['en', 'x."wy', ['3 2.5 - - -']],
    ['en', 'x.".y', ['8 0 - - -']],
    ['en', '"', ['6 4 - - -']],
    ['en', `'`, ['6 4 5 - -']],
    ['en', '', []],
    ['en', '="x', ['0 10 - - -']],
    ['en', 'x"$5', ['4 4 - - 6']],
    ['en', 'x"=y', ['4 4 - - 6']],
    ['en', `x'$5`, ['20 20 0 - -']],
    ['en', '¿"x', ['0 10 - - -']],
    ['en', 'x"¿', ['4 1 - - -']],
    ['en', '\uFFFC"x', ['4 4 - - 6']],
    ['en', `"“'x'”"`, ['0 9 - - -', '0 9 4.5 - -', '10 0.8 2 - -', '10 0.3 - - -']],
    ['en', `x \u2009"'y`, ['0 9 - - -', '0 9 4.5 - -']],
    ['en', `"\u202F'x'\u202F"`, ['0 9 - - -', '0 9 4.5 - -', '10 0.8 2 - -', '10 0.3 - - -']],
    ['en', 'a\u2009"b', ['4 4 - - 6']],
    ['en', '5" x', ['10 0.3 - 2.5 - word']],
    ['en', `5' x`, ['10 0.3 4 1.5 - word']],
    ['en', `5'10" x`, ['20 20 3 0 -', '10 0.3 - 0.2 - word']],
    ['en', `5' 10.5" x`, ['10 0.3 5 1.5 -', '10 0.3 - 0.2 - word']],
    ['en', `5'x`, ['20 20 0 6 -']],
    ['en', '5"x', ['4 4 - 2.5 6']],
    ['en', `x5'5`, ['20 20 3 0 -']],
    ['en', '5′ 10"', ['10 0.3 - 0.2 -']],
    ['en', '5’1,5"', ['10 0.3 - 0.2 -']],
    ['en', `5'1.2.3"`, ['20 20 3 0 -', '10 0.3 - 2.5 -']],
    ['en', 'w"w', ['4 4 - - 6']],
    ['en', `w'w`, ['20 20 0 - -']],
    ['en', `5'5`, ['20 20 3 0 -']],
    ['en', `w''w`, ['4 4 4 - -', '4 4 4 - -']],
    ['en', `w"'w`, ['4 4 - - 6', '4 4 4 - -']],
    ['en', `o'"w`, ['20 20 0 - -', '0 10 - - -']],
    ['en', `l'"w`, ['20 20 0 - -', '0 10 - - -']],
    ['en', `dogs' x`, ['10 0.8 1.2 - - word']],
    ['en', `dogs' X`, ['10 0.8 2 - -']],
    ['en', `dogs'. x`, ['9 0.5 2.5 - -']],
    ['en', `dogs'`, ['10 0.8 2 - -']],
    ['en', `goin' x`, ['10 1.3 0.6 - - word']],
    ['en', `goin'`, ['10 1.3 0.6 - -']],
    ['en', `goin',`, ['9 1 0.6 - -']],
    ['en', `th' x`, ['10 3.3 0.3 - - word']],
    ['en', `th'`, ['10 3.3 0.3 - -']],
    ['en', `d' x`, ['10 3.3 0.3 - - word']],
    ['en', `cat' x`, ['10 0.3 4 - - word']],
    ['en', `cat' X`, ['10 0.3 5 - -']],
    ['en', `cat'`, ['10 0.3 5 - -']],
    ['en', `nor'-x`, ['12 2.5 1 - -']],
    ['en', `nor'-5`, ['8 0.5 5 - -']],
    ['en', `o'" x`, ['10 0.3 0 - -', '7 9 - - -']],
    ['en', `'n' x`, ['5 9 0.2 - -', '10 3.3 0.3 - - word']],
    ['en', `'tis x`, ['5 9 0.2 - -']],
    ['en', `'Tis x`, ['5 9 0.2 - -']],
    ['en', `'tis's x`, ['5 9 0.2 - -', '20 20 0 - -']],
    ['en', `'ems x`, ['5 9 0.2 - -']],
    ['en', `'D⸺n x`, ['0 9 8.5 - -']],
    ['en', `.'s x`, ['3 2.5 0.5 - -']],
    ['en', `.'x`, ['3 2.5 6 - -']],
    ['en', `''tis x`, ['0 9 4.5 - -', '0 9 1 - -']],
    ['en', `‘'tis`, ['0 9 1 - -']],
    ['en', `a-'tis x`, ['3.7 1.2 0 - -']],
    ['en', `a-'x y`, ['3.7 1.2 1.5 - -']],
    ['en', `'90s x`, ['0.5 9 5 - -']],
    ['en', `x '90s`, ['2 9 1 - - phrase']],
    ['en', `'90 x`, ['0.5 9 5 - -']],
    ['en', `'900 x`, ['0 9 4.5 - -']],
    ['en', `'24 May`, ['0.5 9 5 - -']],
    ['en', `x '24`, ['2 9 1 - - phrase']],
    ['en', `'round x`, ['1.5 9 2 - -']],
    ['en', `'Round x`, ['0 9 4.5 - -']],
    ['en', `x 'round`, ['2.2 9 2 - - phrase']],
    ['en', `x, 'round`, ['1.5 9 2 - -']],
    ['en', `x 'Round`, ['0.7 9 4.5 - - phrase']],
    ['en', `'word x`, ['0 9 4.5 - -']],
    ['en', `x 'word`, ['0.7 9 4.5 - - phrase']],
    ['en', `x, 'word`, ['0 9 4.5 - -']],
    ['en', `x 'Word`, ['0.7 9 6 - - phrase']],
    ['en', `x, 'Word`, ['0 9 8.5 - -']],
    ['en', `'" x`, ['6 4 5 - -', '6 4 - - -']],
    ['en', `' x`, ['6 4 5 - -']],
    ['en', `x ' x`, ['6 4 5 - - phrase']],
    ['en', `x, ' x`, ['6 4 5 - -']],
    ['en', `('`, ['7 9 9 - -']],
    ['en', `(')`, ['2 9 9 - -']],
    ['en', 'x "y" z', ['0 9 - - - phrase', '10 0.3 - - - word']],
    ['en', 'x "y", z', ['0 9 - - - phrase', '9 0 - - -']],
    ['en', 'x, "y" Z', ['0 9 - - -', '10 0.3 - - -']],
    ['en', `x 'y' z`, ['0.7 9 4.5 - - phrase', '10 3.3 0.3 - - word']],
    ['en', `x ''`, ['6 4 5 - - phrase', '6 4 5 - -']],
    ['en', 'x "" y', ['6 4 - - - phrase', '6 4 - - -']],
    ['en', `a "b 'c' d" e`, ['0 9 - - - phrase', '0.7 9 4.5 - - phrase', '10 0.3 4 - - word', '10 0.3 - - - word']],
    ['fr', `l'"eau`, ['20 20 0 - -', '0 10 - - -']],
    ['fr', `d'abord`, ['20 20 0 - -']],
    ['fr', `l' x`, ['10 0.3 4 - - word']],
    ['de', `geht's`, ['20 20 0 - -']],
    ['de', `'ne x`, ['5 9 0.2 - -']],
    ['de', `Hans' x`, ['10 0.8 1.2 - - word']],
    ['nl', `'s x`, ['5 9 0.2 - -']],
    ['it', `un po' di`, ['10 3.3 0.3 - - word']],
    ['es', `'x'`, ['0 9 4.5 - -', '10 0.3 5 - -']],
  ])('in %s: %j', (language, text, costs) => {
    expect(cost(language, text)).toEqual(costs);
  });

  it.each([
    [`'zpect x`, 'heads', 'zpect', '1 10 0.5 - -'],
    [`x zpect' y`, 'tails', 'zpect', '11 1.3 0.5 - - word'],
    [`'tis x`, 'heads', 'tis', '6 10 0.2 - -'],
  ] as const)('%s, where the text cuts short %s of %s', (text, side, word, costs) => {
    const dialect = { heads: new Set<string>(), tails: new Set<string>() };
    dialect[side].add(word);
    expect(cost('en', text, dialect)).toEqual([costs]);
  });
});

/** `o` opens, `c` closes, `a` apostrophe, `p` prime, `s` straight; capitals: nothing closes or opens it. */
function decide(text: string, around: Partial<Paragraph>): string {
  const marks = marksOf(text, 'en');
  const leading = /^["']*/u.exec(text)?.[0].length ?? 0;
  const decisions = decideRoles(marks, costMarks(text, marks, noDialect), {
    leading,
    next: '',
    outside: undefined,
    ...around,
  });
  return decisions.map(({ role, isLeftOver }) => (isLeftOver ? role.charAt(0).toUpperCase() : role.charAt(0))).join('');
}

describe('a paragraph', () => {
  const long = 'c '.repeat(200);

  it.each<[text: string, around: Partial<Paragraph>, roles: string]>([
    ['"a"', {}, 'oc'],
    ['"a', {}, 'o'],
    ['a"', {}, 'C'],
    ['a" b', {}, 'C'],
    ['"a "b" c"', {}, 'oocc'],
    [`"a 'b' c"`, {}, 'oocc'],
    [`'a "b" c'`, {}, 'oocc'],
    [`'a b`, {}, 'a'],
    [`'a b`, { next: "'" }, 'o'],
    ['"a b', { next: '"' }, 'o'],
    ['"a b', { next: '"', outside: '"' }, 'o'],
    [`'a,' b, 'c.'`, {}, 'ococ'],
    [`'a,' b, 'c.`, { next: "'" }, 'oco'],
    [`'a,' b, 'c`, { outside: "'" }, 'ocO'],
    [`'a,' b, 'c`, { outside: '"' }, 'oca'],
    [`'The dogs' bowls,' he said, 'and the boys' jar.'`, {}, 'oacoac'],
    [`'The dogs' bowls are`, {}, 'oc'],
    [`'The dogs' bowls are`, { next: "'" }, 'oa'],
    [`"'First,' he said, 'the nails.'"`, {}, 'oococc'],
    [`"'First the nails.`, { next: '"\'' }, 'oo'],
    [`"'First the nails.`, { next: '"' }, 'oo'],
    [`"'First the nails.`, { next: '\'"' }, 'oo'],
    [`'"First the nails.`, { next: '\'"', outside: "'" }, 'oo'],
    [`'"First the nails.`, { outside: '"' }, 'oo'],
    [`x 'word y z`, {}, 'a'],
    ['x "word y z', {}, 'o'],
    ['He said, "a "b" c" d', {}, 'oocc'],
    [`He said, 'a 'b' c' d`, {}, 'aoac'],
    [`5' 10" and "x"`, {}, 'ppoc'],
    [`the dogs' and cats' food`, {}, 'aa'],
    [`'tis and 'twas`, {}, 'aa'],
    ['""', {}, 'oc'],
    [`''`, {}, 'oc'],
    [`"'`, {}, 'oa'],
    [`'"'`, {}, 'oCc'],
    ['" a "', {}, 'oc'],
    [`' a '`, {}, 'oc'],
    ['"a" "b" "c', {}, 'ococo'],
    ['"a" "b" "c', { next: '"' }, 'ococo'],
    [`'a' 'b' 'c`, { next: "'" }, 'aaoco'],
    [`"a (b 'c "d" e' f) g"`, {}, 'oooccc'],
    [`"a 'b "c 'd' e" f' g"`, {}, 'oooaaccc'],
    [`He "was" and 'was' and "is.`, { next: '"' }, 'ococo'],
    [`So "he said. 'I will`, { next: '"\'' }, 'oo'],
    ['x"y', {}, 's'],
    [`x "y 'z`, { next: '"\'' }, 'oa'],
    ['"Word," he said. "Word" he said.', {}, 'ococ'],
    ['"word" he "word. He', {}, 'oco'],
    [`'word' he 'word. He`, {}, 'oca'],
    ['"One" two" three', {}, 'ocC'],
    [`'One' two' three`, {}, 'oac'],
    ['', {}, ''],
    ['no marks', {}, ''],
    [`a "b ${long}" d`, {}, 'oc'],
    [`a 'b ${long}' d`, {}, 'oc'],
    [`a, "b ${long}" d`, {}, 'oc'],
  ])('%s before %j', (text, around, roles) => {
    expect(decide(text, around)).toBe(roles);
  });
});
