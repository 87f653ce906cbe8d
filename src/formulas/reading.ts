/**
 * Where a formula within a line ends, character by character, by Pandoc's rules
 * (https://pandoc.org/MANUAL.html#math): after the first dollar and before the last one stands nothing white, after
 * the last one no digit, so that “$5 and $6” is prose.
 */
export interface FormulaMarks {
  readonly opening: string;
  readonly closing: string;
  /** It stands in a line of its own, wherever it is written. */
  readonly isDisplay: boolean;
}

/** Longer than any formula that is meant to be one. */
const longest = 20_000;
/** Of words in it: dollars may stand there. */
const longestText = 500;
const textCommand = /\\(?:text[a-z]{0,8}|mbox|hbox|intertext)\s*\{$/u;

/** What begins with these characters; undefined: no formula. */
export function formOf(opening: string): FormulaMarks | undefined {
  if (opening === '$' || opening === '$$') return { opening, closing: opening, isDisplay: opening === '$$' };
  if (opening === '$`') return { opening, closing: '`$', isDisplay: false };
  if (opening === '\\(') return { opening, closing: '\\)', isDisplay: false };
  if (opening === '\\[') return { opening, closing: '\\]', isDisplay: true };
  if (!opening.startsWith('\\begin{')) return undefined;
  return { opening, closing: opening.replace('begin', 'end'), isDisplay: true };
}

export class FormulaReading {
  readonly #form: FormulaMarks;
  #text = '';
  /** The character before is a backslash that makes something of the next one. */
  #escaped = false;
  /** Open braces within `\text{…}`, and where it began. */
  #depth = 0;
  #textStart = 0;
  /** Where the last dollar is that is one. */
  #dollar = -1;

  constructor(form: FormulaMarks) {
    this.#form = form;
  }

  /** What was taken, with what closes it. */
  get text(): string {
    return this.#text;
  }

  /** @returns whether the formula ends with this character, goes on, or is none */
  take(character: string): 'ends' | 'goes on' | 'is none' {
    const escaped = this.#escaped;
    this.#escaped = character === '\\' && !escaped;
    this.#text += character;
    if (this.#text.length > longest) return 'is none';
    if (this.#depth > 0) return this.#passText(character, escaped);
    if (character === '{' && !escaped && textCommand.test(this.#text.slice(-16))) {
      this.#depth = 1;
      this.#textStart = this.#text.length;
      return 'goes on';
    }
    if (this.#form.opening.startsWith('$')) return this.#takeInDollars(character, escaped);
    // What opens cannot open once more: nothing closes the first.
    if (this.#endsWith(this.#form.opening, escaped)) return 'is none';
    return this.#endsWith(this.#form.closing, escaped) ? 'ends' : 'goes on';
  }

  #passText(character: string, escaped: boolean): 'goes on' | 'is none' {
    if (!escaped && character === '{') this.#depth += 1;
    if (!escaped && character === '}') this.#depth -= 1;
    return this.#text.length - this.#textStart > longestText ? 'is none' : 'goes on';
  }

  #takeInDollars(character: string, escaped: boolean): 'ends' | 'goes on' | 'is none' {
    // TeX has no use for it: it is code that begins, in which a dollar is none.
    if (character === '`' && this.#form.closing === '$') return 'is none';
    if (character !== '$' || escaped) return 'goes on';
    const at = this.#text.length - 1;
    const before = this.#text[at - 1] ?? '';
    const { closing } = this.#form;
    if (closing === '$') return before === '' || /\s/u.test(before) ? 'is none' : 'ends';
    if (closing === '`$') return before === '`' && at > 1 ? 'ends' : 'is none';
    const isPair = this.#dollar === at - 1;
    this.#dollar = at;
    if (!isPair) return 'goes on';
    return this.#text.slice(0, -2).trim() === '' ? 'is none' : 'ends';
  }

  /** @param escaped whether the last character has a backslash before it */
  #endsWith(mark: string, escaped: boolean): boolean {
    if (!this.#text.endsWith(mark)) return false;
    if (mark.length === 2) return escaped;
    // Two backslashes are the end of a row.
    const before = /\\*$/u.exec(this.#text.slice(0, -mark.length).slice(-8))?.[0].length ?? 0;
    return before % 2 === 0;
  }
}

/**
 * Whether what stands between `\(` and `\)`, or `\[` and `\]`, is a formula: they are also brackets that are to
 * be no link.
 */
export function looksLikeFormula(text: string, { isDisplay }: FormulaMarks): boolean {
  if (/[\^_={}<>+]|\\[A-Za-z]/u.test(text)) return true;
  return !isDisplay && /\p{L}/u.test(text) && !/\p{L}{2}/u.test(text);
}

/** A text in which formulas between single dollars stand, cut at them: the TeX of a formula, or words. */
export function partAtFormulas(text: string): { readonly value: string; readonly isFormula: boolean }[] {
  const parts: { readonly value: string; readonly isFormula: boolean }[] = [];
  const form: FormulaMarks = { opening: '$', closing: '$', isDisplay: false };
  let from = 0;
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at)) {
    const reading = new FormulaReading(form);
    let what = text[at - 1] === '\\' || /\s/u.test(text[at + 1] ?? ' ') ? 'is none' : 'goes on';
    let end = at + 1;
    while (what === 'goes on' && end < text.length) {
      what = reading.take(text.charAt(end));
      end += 1;
    }
    if (what !== 'ends' || /[0-9]/u.test(text[end] ?? '')) {
      at += 1;
      continue;
    }
    parts.push(
      { value: text.slice(from, at), isFormula: false },
      { value: text.slice(at + 1, end - 1), isFormula: true },
    );
    from = end;
    at = end;
  }
  parts.push({ value: text.slice(from), isFormula: false });
  return parts.filter(({ value }) => value !== '');
}
