/** What TeX says of the numbers of a formula: `\label`, `\tag`, environments that number their lines. */
/** How a formula is written: within a line, in a line of its own, as an environment each line of which has a number. */
export type FormulaForm = 'inline' | 'display' | 'lines' | 'definitions';

export interface Equation {
  /** To be set; what was taken out has left blanks. */
  readonly tex: string;
  /** As the author wrote them, in order; of lines each in its line. */
  readonly labels: readonly string[];
  /** Of a formula with one number: what stands in its place, with its brackets. */
  readonly tag?: string;
  /** `lines`: each line of it has a number; `whole`: it has one; `labelled`: it has one if it can be referred to. */
  readonly isNumbered: 'lines' | 'labelled lines' | 'whole' | 'labelled' | 'never';
}

const withLines = /\\begin\{(?:align|alignat|gather|flalign|eqnarray)(\*?)\}/u;
/** One formula in several lines, with one number. */
const multline = /\\(begin|end)\{multline\}/gu;
const single = /^\s*\\begin\{(equation|displaymath|math)(\*?)\}([^]*)\\end\{\1\2\}\s*$/u;
const label = /\\label\s*\{([^{}]*)\}/gu;
const tag = /\\tag(\*?)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/gu;

export function readEquation(tex: string, form: FormulaForm): Equation {
  if (form === 'inline') return { tex, labels: [], isNumbered: 'never' };
  const labels = [...tex.matchAll(label)].map(([, name = '']) => name.trim()).filter((name) => name !== '');
  if (withLines.test(tex)) return { tex, labels, isNumbered: form === 'lines' ? 'lines' : 'labelled lines' };
  const [, name, star, inside] = single.exec(tex) ?? [];
  const isEquation = form === 'lines' && ((name === 'equation' && star === '') || /\\begin\{multline\}/u.test(tex));
  const isSilent = /\\(?:nonumber|notag)(?![A-Za-z])/u.test(tex);
  const shown = (inside === undefined ? tex : blankAround(tex, inside)).replace(multline, '\\$1{multline*}');
  const tags = [...shown.matchAll(tag)];
  const [, mark, words] = tags.at(-1) ?? [];
  return {
    tex: blank(blank(shown, label), tag, /\\(?:nonumber|notag)(?![A-Za-z])/gu),
    labels,
    ...(words === undefined ? {} : { tag: mark === '*' ? words : `(${words})` }),
    isNumbered: isEquation && !isSilent ? 'whole' : 'labelled',
  };
}

/** What is kept stays where it is. */
function blankAround(tex: string, inside: string): string {
  const from = tex.indexOf('}') + 1;
  return `${' '.repeat(from)}${inside}${' '.repeat(tex.length - from - inside.length)}`;
}

function blank(tex: string, ...patterns: readonly RegExp[]): string {
  return patterns.reduce((text, pattern) => text.replace(pattern, (found) => found.replace(/[^\n]/gu, ' ')), tex);
}
