/**
 * Formulas for micromark: within a line those that formulas/reading.ts knows the end of, in lines of their own those
 * that formula-lines.ts has found.
 */
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { FormulaReading, formOf, looksLikeFormula, type FormulaMarks } from '../../../formulas/index.ts';
import { environments, type FormulaLines } from './formula-lines.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaBlock: 'formulaBlock';
    formulaData: 'formulaData';
  }
}

const [dollar, backslash, backtick] = [36, 92, 96];

const formula: Construct = { name: 'formula', tokenize: tokenizeFormula, previous: isNoDollar };

/** By the character that each begins with. */
export const formulasInLines: Readonly<Record<number, readonly Construct[]>> = {
  [dollar]: [formula],
  [backslash]: [formula],
};

export function formulaSyntax(lines: FormulaLines): Extension {
  const block: Construct = { name: 'formulaBlock', tokenize: tokenizeLines(lines), concrete: true };
  return {
    flow: { [dollar]: block, [backslash]: block },
    text: { [dollar]: formula, [backslash]: formula },
  };
}

function isNoDollar(this: TokenizeContext, code: Code): boolean {
  return code !== dollar || this.events.at(-1)?.[1].type === 'characterEscape';
}

const environment = new RegExp(String.raw`^\\begin\{(?:${environments})\*?\}$`, 'u');
const longestOpening = '\\begin{displaymath*}'.length;

function tokenizeFormula(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let opening = '';
  let form: FormulaMarks | undefined;
  let reading: FormulaReading | undefined;

  const start: State = (code) => {
    effects.enter('formula');
    effects.enter('formulaData');
    return open(code);
  };
  const open: State = (code) => {
    if (code === null || code < 0) return nok(code);
    if (opening === '$' && code !== dollar && code !== backtick) return begin(code);
    opening += String.fromCodePoint(code);
    effects.consume(code);
    if (opening.startsWith('$')) return opening.length === 2 ? begin : open;
    if (/^\\[([]$/u.test(opening) || environment.test(opening)) return begin;
    return '\\begin{'.startsWith(opening) || (opening.startsWith('\\begin{') && opening.length < longestOpening)
      ? open
      : nok;
  };
  const begin: State = (code) => {
    form = formOf(opening);
    if (form === undefined || code === null) return nok(code);
    if (opening === '$' && (code < 0 || code === 32)) return nok(code);
    if (opening === '$$' && code === dollar) return nok(code);
    reading = new FormulaReading(form);
    return inside(code);
  };
  const inside: State = (code) => {
    if (code === null || reading === undefined) return nok(code);
    const isEnd = markdownLineEnding(code);
    const what = reading.take(isEnd ? '\n' : code < 0 ? ' ' : String.fromCodePoint(code));
    if (what === 'is none') return nok(code);
    if (isEnd) {
      effects.exit('formulaData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return line;
    }
    effects.consume(code);
    return what === 'ends' ? end : inside;
  };
  const line: State = (code) => {
    if (code === null || markdownLineEnding(code)) return nok(code);
    effects.enter('formulaData');
    return inside(code);
  };
  const end: State = (code) => {
    if (form === undefined || reading === undefined) return nok(code);
    if (opening === '$' && code !== null && code >= 48 && code <= 57) return nok(code);
    const inner = reading.text.slice(0, -form.closing.length);
    if (/^\\[([]$/u.test(opening) && !looksLikeFormula(inner, form)) return nok(code);
    effects.exit('formulaData');
    effects.exit('formula');
    return ok(code);
  };
  return start;
}

/** All lines of a formula, up to the one that ends it, or to where what it stands in ends. */
function tokenizeLines(lines: FormulaLines): Tokenizer {
  return function tokenize(effects, ok, nok) {
    let last = 0;
    const start: State = (code) => {
      const found = lines.get(this.now().line - 1);
      if (found === undefined) return nok(code);
      last = found + 1;
      effects.enter('formulaBlock');
      return line(code);
    };
    const line: State = (code) => {
      if (code === null || markdownLineEnding(code)) return lineEnd(code);
      effects.enter('formulaData');
      return inside(code);
    };
    const inside: State = (code) => {
      if (code !== null && !markdownLineEnding(code)) {
        effects.consume(code);
        return inside;
      }
      effects.exit('formulaData');
      return lineEnd(code);
    };
    const lineEnd: State = (code) =>
      code === null || this.now().line >= last ? done(code) : effects.attempt(nextLine(this), line, done)(code);
    const done: State = (code) => {
      effects.exit('formulaBlock');
      return ok(code);
    };
    return start;
  };
}

/** What stands in the same quotation or item, as with lines of fenced code. */
function nextLine(context: TokenizeContext): Construct {
  return {
    partial: true,
    tokenize: (effects, ok, nok) => {
      const start: State = (code) => {
        if (code === null) return nok(code);
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return (next) => (context.parser.lazy[context.now().line] === true ? nok(next) : ok(next));
      };
      return start;
    },
  };
}
