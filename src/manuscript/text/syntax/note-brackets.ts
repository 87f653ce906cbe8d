/**
 * Where `^[text]` ends: at the bracket that closes it. What stands in code, an address in angle brackets, a tag or
 * behind a backslash closes nothing, as with the brackets of links
 * (https://spec.commonmark.org/0.31.2/#links: these bind more tightly). micromark-extension-inline-footnote
 * (1.0.2) counts every bracket, and breaks at notes of three lines.
 */
import { autolink, characterEscape, codeText, htmlText } from 'micromark-core-commonmark';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, State, Token, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { defined } from '../../../model/index.ts';
import { formulasInLines } from './formula-tokens.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineFootnote: 'inlineFootnote';
    inlineFootnoteMarker: 'inlineFootnoteMarker';
    inlineFootnoteText: 'inlineFootnoteText';
  }
}

const [dollar, backslash, backtick] = [36, 92, 96];
const [opening, closing] = [91, 93];
/** By the character that each begins with. */
const tighter: Readonly<Record<number, readonly Construct[]>> = {
  [backtick]: [codeText],
  60: [autolink, htmlText],
  ...formulasInLines,
  [backslash]: [...(formulasInLines[backslash] ?? []), characterEscape],
};

/** `^[]` has no text to be a note. */
export const tokenizeNote: Tokenizer = function tokenize(effects, ok, nok) {
  let depth = 1;
  /** Where the code, tag or address ends that is passed over. */
  let closed = 0;
  let before: Code = null;
  /** Of the line before, as each line is a piece of its own: micromark counts them. */
  let piece: Token | undefined;

  const start: State = (code) => {
    effects.enter('inlineFootnote');
    effects.enter('inlineFootnoteMarker');
    effects.consume(code);
    return bracket;
  };
  const bracket: State = (code) => {
    if (code !== opening) return nok(code);
    effects.consume(code);
    effects.exit('inlineFootnoteMarker');
    return first;
  };
  const first: State = (code) => (code === closing ? nok(code) : line(code));
  const line: State = (code) => {
    if (code === null) return nok(code);
    if (code === closing && depth === 1) return end(code);
    const next = effects.enter('inlineFootnoteText', { contentType: 'text', ...defined({ previous: piece }) });
    if (piece !== undefined) piece.next = next;
    piece = next;
    return inside(code);
  };
  const inside: State = (code) => {
    if (code === null) return nok(code);
    if (this.now().offset >= closed) {
      // Backticks in the midst of a row of them begin no code.
      const isAgain = (code === backtick || code === dollar) && before === code;
      const candidates = isAgain ? undefined : tighter[code];
      if (candidates !== undefined) {
        const whole = candidates.map((construct) => measured(construct, this, (offset) => (closed = offset)));
        return effects.check(whole, consume, consume)(code);
      }
      if (code === opening) depth += 1;
      if (code === closing) {
        if (depth === 1) {
          effects.exit('inlineFootnoteText');
          return end(code);
        }
        depth -= 1;
      }
    }
    return consume(code);
  };
  const consume: State = (code) => {
    before = code;
    effects.consume(code);
    if (!markdownLineEnding(code)) return inside;
    effects.exit('inlineFootnoteText');
    return line;
  };
  const end: State = (code) => {
    effects.enter('inlineFootnoteMarker');
    effects.consume(code);
    effects.exit('inlineFootnoteMarker');
    effects.exit('inlineFootnote');
    return ok;
  };
  return start;
};

/** The construct, telling where it ends. */
function measured({ tokenize }: Construct, context: TokenizeContext, tell: (end: number) => void): Construct {
  return {
    partial: true,
    tokenize: (effects, ok, nok) =>
      tokenize.call(
        context,
        effects,
        (code) => {
          tell(context.now().offset);
          return ok(code);
        },
        nok,
      ),
  };
}
