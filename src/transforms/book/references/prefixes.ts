/** The author's words before a reference: those that point (“see”) stand before it, others take the place of its word. */
import type { ElementContent } from 'hast';
import { numberedKinds, numberPattern } from '../../../model/index.ts';

/** Before what is named: they name nothing themselves. With a capital, too, at the beginning of a sentence. */
const pointing = new Set(
  (
    'see also cf compare e.g i.e in at from and or but with the by to of both ' +
    'siehe vgl s. vergleiche auch in aus und oder nach mit z.b etwa ' +
    'voir cf aussi dans et ou par la le les ' +
    'véase véanse ver vea cfr en y o la el ' +
    'vedi si veda cfr e in la il ' +
    'zie vgl ook en of de het ' +
    'ver veja vide cf e ou na no ' +
    'zob zobacz por patrz i w'
  ).split(' '),
);

/** Short for the words of kinds. */
const short = new Set(
  'fig figs figg tab tabs tbl sec secs sect sects ch chs chap chaps eq eqs eqn eqns lst thm thms lem cor prop props def defs ex exs exr app apps pt pts abb kap abschn gl gln eqq sez cap ec sekc rys rozdz afb hfst nr no'.split(
    ' ',
  ),
);

/**
 * `see`: kept before “Figure 3”; `see Abb.`: “see Abb. 3”.
 * @returns the words that stand before, and the one that takes the place of the kind's word
 */
export function readPrefix(
  prefix: string,
  language: string,
): { readonly kept: string; readonly word: string | undefined } {
  if (prefix === '') return { kept: '', word: undefined };
  const last = prefix.split(/\s/u).at(-1) ?? '';
  const cut = prefix.length - last.length;
  const bare = last.replace(/[.:,]+$/u, '').toLowerCase();
  if (last.endsWith(',') || last.endsWith(':') || pointing.has(bare)) return { kept: prefix, word: undefined };
  const isName = /^[^\p{Ll}]/u.test(last) || short.has(bare) || namesKind(bare, language);
  return isName ? { kept: prefix.slice(0, cut).trim(), word: last } : { kept: prefix, word: undefined };
}

function namesKind(word: string, language: string): boolean {
  return [language, 'en'].some((one) =>
    numberedKinds.some((kind) =>
      (['one', 'many'] as const).some(
        (count) => numberPattern(one, kind, count).replace('%', '').trim().toLowerCase() === word,
      ),
    ),
  );
}

const spelled = /<(\/?)(i|b|sub|sup)>/gu;
const tags: Readonly<Record<string, string>> = { i: 'em', b: 'strong', sub: 'sub', sup: 'sup' };

/** Words with the markup in which emphasis travels in a `span.cite` → elements. */
export function spellIn(words: string): ElementContent[] {
  const open: { readonly name: string; readonly children: ElementContent[] }[] = [{ name: '', children: [] }];
  let from = 0;
  const say = (to: number): void => {
    if (to > from) open.at(-1)?.children.push({ type: 'text', value: words.slice(from, to) });
  };
  for (const { 0: tag, 1: slash, 2: name = '', index } of words.matchAll(spelled)) {
    if (slash === '/' && open.at(-1)?.name !== name) continue;
    say(index);
    from = index + tag.length;
    if (slash === '') open.push({ name, children: [] });
    else {
      const children = open.pop()?.children ?? [];
      open.at(-1)?.children.push({ type: 'element', tagName: tags[name] ?? 'span', properties: {}, children });
    }
  }
  say(words.length);
  while (open.length > 1) {
    const left = open.pop();
    open.at(-1)?.children.push(...(left?.children ?? []));
  }
  return open[0]?.children ?? [];
}
