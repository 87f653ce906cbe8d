/** Messages that somebody does not want to be told, with the reason: they are counted, and never errors. */
import { suggest } from '../model/index.ts';
import type { Message } from './message.ts';
import { said } from './phrase.ts';
import type { Place, Report } from './report.ts';
import { rules, type RuleId } from './rules.ts';

export interface Silencing {
  readonly rule: RuleId;
  readonly reason?: string;
  /** Where it is written; absent: on the command line. */
  readonly place?: Place;
  /** What it holds for; absent: the whole manuscript. */
  readonly within?: Lines;
}

export interface Lines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** A message that was not told. */
export interface Silenced {
  readonly message: Message;
  readonly by: Silencing;
}

/** Which of them holds where: looked up, since there may be thousands of both. */
export class Silencings {
  readonly #all: Silencing[] = [];
  readonly #holding = new Map<string, Silencing>();
  readonly #blocks = new Set<string>();

  get all(): readonly Silencing[] {
    return this.#all;
  }

  add(silencing: Silencing): void {
    this.#all.push(silencing);
    const { rule, within } = silencing;
    const key = keyOf(rule, within?.file);
    if (within === undefined || isWhole(within)) {
      if (!this.#holding.has(key)) this.#holding.set(key, silencing);
      return;
    }
    const block = `${key} ${within.from} ${within.to}`;
    if (this.#blocks.has(block)) return;
    this.#blocks.add(block);
    for (let line = within.from; line <= within.to; line += 1) {
      const other = this.#holding.get(keyOf(rule, within.file, line));
      if (other === undefined || lengthOf(other) > lengthOf(silencing))
        this.#holding.set(keyOf(rule, within.file, line), silencing);
    }
  }

  /** Of its block, of its file, of the book: the narrowest first. */
  of(rule: RuleId, { file, line }: Place): readonly Silencing[] {
    const keys = [
      ...(file === undefined || line === undefined ? [] : [keyOf(rule, file, line)]),
      ...(file === undefined ? [] : [keyOf(rule, file)]),
      keyOf(rule),
    ];
    return keys.flatMap((key) => this.#holding.get(key) ?? []);
  }
}

function keyOf(rule: RuleId, file?: string, line?: number): string {
  return [rule, file, line].filter((part) => part !== undefined).join('\0');
}

function isWhole({ to }: Lines): boolean {
  return to === Number.POSITIVE_INFINITY;
}

function lengthOf({ within }: Silencing): number {
  return within === undefined ? Number.POSITIVE_INFINITY : within.to - within.from;
}

/** A wish of the manuscript, whose rules may be mistyped: what is wrong with it is told. */
export function addSilencing(name: string, wish: Omit<Silencing, 'rule'>, report: Report): void {
  const rule = findRule(name);
  if (rule === undefined) {
    const near = suggest(name, Object.keys(rules));
    report.add(
      'ignore-unknown',
      name === ''
        ? said`It is not said which rule is silenced`
        : said`There is no rule “${name}” that could be silenced`,
      wish.place,
      near === undefined
        ? said`Each message has the name of its rule; octavo rules lists them all.`
        : said`Did you mean ${near}?`,
    );
  } else if (rules[rule][0] === 'error') {
    report.add(
      'ignore-error',
      said`${rule} is an error, and errors cannot be silenced`,
      wish.place,
      said`The edition would be wrong: mend what it says.`,
    );
  } else report.silence({ ...wish, rule });
}

export function findRule(name: string): RuleId | undefined {
  return Object.hasOwn(rules, name) ? (name as RuleId) : undefined;
}

/** Says which silencings of the manuscript nothing answers to, once all has been said that there is to say. */
export function tellUnused(report: Report): void {
  for (const { rule, place } of report.unusedSilencings) {
    if (place === undefined) continue;
    report.add(
      'ignore-unused',
      said`Nothing is silenced here: there is no message of ${rule}`,
      place,
      said`Take it out: it would hide the next one.`,
    );
  }
}
