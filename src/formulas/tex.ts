/**
 * TeX → MathML, by Temml (https://temml.org). It is loaded when a manuscript has formulas. What Temml would number
 * or refer to by itself is told in the tree, for whoever knows the whole book (transforms/book/equations.ts).
 */
import type { Element } from 'hast';
import { readDefinitions, type Definition } from './definitions.ts';
import { toMath } from './mathml.ts';
import { readEquation, type Equation, type FormulaForm } from './equation.ts';

export interface SetFormula extends Pick<Equation, 'labels' | 'tag' | 'isNumbered'> {
  readonly math: Element;
}

export interface TexProblem {
  readonly problem: string;
  /** Where in the TeX; absent: it is not known. */
  readonly offset?: number;
  /** A command that nobody has defined. */
  readonly command?: string;
}

export interface Formulas {
  /** What a formula defines holds for those that are set after it. */
  set(tex: string, form: FormulaForm): SetFormula | TexProblem | undefined;
}

/** Longer than any formula. */
const longest = 20_000;
/** Expansions of commands in one formula, and characters of what they are given. */
const most = { expansions: 1000, characters: 100_000 } as const;
/** Elements within each other: more would exhaust the stacks of those who read them. */
const deepest = 150;

/** @param given commands of the book's settings: name → what it stands for */
export async function openFormulas(given: Readonly<Record<string, string>> = {}): Promise<Formulas> {
  const { default: temml } = await import('temml');
  const macros: Record<string, unknown> = {};
  const budget = { characters: 0 };
  const define = (name: string, definition: Definition): void => {
    if (definition.isProvided && Object.hasOwn(macros, name)) return;
    macros[name] = toMacro(definition, budget);
  };
  for (const [name, body] of Object.entries(given)) {
    const count = Math.max(0, ...[...body.matchAll(/#([1-9])/gu)].map(([, digit]) => Number(digit)));
    define(name.startsWith('\\') ? name : `\\${name}`, { body, arguments: count, isProvided: false });
  }
  const set = (tex: string, form: FormulaForm): SetFormula | TexProblem | undefined => {
    if (tex.length > longest) return { problem: `it is longer than ${longest} characters` };
    const { definitions, rest } = readDefinitions(tex);
    for (const [name, definition] of definitions) define(name, definition);
    if (rest.trim() === '') return definitions.size > 0 ? undefined : { problem: 'it is empty' };
    const equation = readEquation(rest, form);
    budget.characters = most.characters;
    try {
      const written = temml.renderToString(equation.tex, {
        displayMode: form !== 'inline',
        throwOnError: true,
        trust: false,
        maxExpand: most.expansions,
        maxSize: [30, 600],
        macros: { ...macros },
      });
      const math = toMath(written, tex, equation);
      if (depthOf(math) > deepest) return { problem: 'it is nested too deeply' };
      return { math, labels: equation.labels, isNumbered: equation.isNumbered, ...tagOf(equation) };
    } catch (error) {
      return describe(error, equation.tex);
    }
  };
  return { set };
}

function tagOf({ tag }: Equation): Pick<Equation, 'tag'> {
  return tag === undefined ? {} : { tag };
}

/** What Temml gives a command that takes arguments. */
interface Expander {
  consumeSpaces(): void;
  future(): { readonly text: string };
  popToken(): { readonly text: string };
  consumeArgs(count: number): readonly (readonly { readonly text: string }[])[];
}

function toMacro({ body, arguments: count, otherwise }: Definition, budget: { characters: number }): unknown {
  if (count === 0) return body;
  return (expander: Expander): string => {
    const given: string[] = [];
    if (otherwise !== undefined) given.push(takeBracketed(expander) ?? otherwise);
    // Temml keeps tokens as they are taken from a stack.
    for (const tokens of expander.consumeArgs(count - given.length)) given.push(join(tokens.toReversed()));
    const expanded = body.replace(/#([1-9])/gu, (_, digit: string) => given[Number(digit) - 1] ?? '');
    budget.characters -= expanded.length;
    if (budget.characters < 0) throw new TooLarge();
    return expanded;
  };
}

class TooLarge extends Error {}

function takeBracketed(expander: Expander): string | undefined {
  expander.consumeSpaces();
  if (expander.future().text !== '[') return undefined;
  expander.popToken();
  const tokens: { readonly text: string }[] = [];
  for (let depth = 0; ;) {
    const token = expander.popToken();
    if (token.text === 'EOF' || (token.text === ']' && depth === 0)) return join(tokens);
    if (token.text === '{') depth += 1;
    if (token.text === '}') depth -= 1;
    tokens.push(token);
  }
}

/** A command of letters needs a space before the next letter. */
function join(tokens: readonly { readonly text: string }[]): string {
  return tokens.map(({ text }) => (/^\\[A-Za-z@]+$/u.test(text) ? `${text} ` : text)).join('');
}

function describe(error: unknown, tex: string): TexProblem {
  if (error instanceof TooLarge) return { problem: 'its commands make too much of it' };
  if (error instanceof RangeError) return { problem: 'it is nested too deeply' };
  if (!(error instanceof Error)) throw error;
  const { position } = error as Error & { readonly position?: number };
  const [said = '', marked = ''] = error.message.trim().split(/ at (?:position \d+|end of input):\s*/u);
  const command = /^Unsupported function name: (\\.+)$/u.exec(said)?.[1];
  // What stands underlined in the message is meant: within a command that was expanded, places are others.
  const word = [...marked.matchAll(/(.)\u0332/gsu)].map(([, letter]) => letter).join('');
  const isHere = position !== undefined && tex.startsWith(word, position);
  const named = command === undefined ? -1 : tex.indexOf(command);
  const offset = isHere ? position : named >= 0 ? named : undefined;
  return {
    problem:
      command === undefined
        ? said.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
        : `${command} is no command that is known`,
    ...(offset === undefined ? {} : { offset }),
    ...(command === undefined ? {} : { command }),
  };
}

function depthOf(element: Element): number {
  let depth = 0;
  let level: Element[] = [element];
  for (; level.length > 0; depth += 1)
    level = level.flatMap(({ children }) => children.filter((child) => child.type === 'element'));
  return depth;
}
