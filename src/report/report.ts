import { defined } from '../model/index.ts';
import type { Examination } from './examination.ts';
import { type Message, type Phrases, inRecords } from './message.ts';
import { type Words, inEnglish, said } from './phrase.ts';
import { rules, type RuleId } from './rules.ts';
import { type Silenced, type Silencing, Silencings } from './silencing.ts';

export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What would mend something: other words in the place of those that are written. */
export interface Proposal {
  readonly rule: RuleId;
  readonly place: Place;
  readonly written: string;
  readonly instead: string;
}

export interface Wording {
  readonly text: Words;
  readonly hint?: Words;
}

type Mutable = Message & { text: string; phrases?: Phrases };

/** Several that are one message. */
interface Several {
  readonly message: Mutable;
  readonly rule: RuleId;
  readonly kind: string;
  readonly say: (count: number) => Words;
  readonly places: Place[];
}

interface Parts {
  readonly told: readonly Message[];
  readonly silenced: readonly Silenced[];
  /** Those that something answers to. */
  readonly used: ReadonlySet<Silencing>;
}

/** The same of some of its places. */
function at(message: Message, places: readonly Place[], say: Several['say']): Message {
  const { file: _file, line: _line, column: _column, ...rest } = message;
  const [first = {}] = places;
  return {
    ...rest,
    ...defined({ file: first.file, line: first.line, column: first.column }),
    ...word(say(places.length), message.phrases?.hint ?? message.hint),
  };
}

/** English for records, and what it is said in other languages from. */
function word(text: Words, hint: Words | undefined): Pick<Message, 'text' | 'hint' | 'phrases'> {
  const phrases = defined({
    text: typeof text === 'string' ? undefined : text,
    hint: typeof hint === 'string' ? undefined : hint,
  });
  return {
    text: inEnglish(text),
    ...defined({ hint: hint === undefined ? undefined : inEnglish(hint) }),
    ...(Object.keys(phrases).length === 0 ? {} : { phrases }),
  };
}

/** What a message says as it was said: so that it can be told again, in whatever language. */
export function wordsOf({ text, hint, phrases }: Pick<Message, 'text' | 'hint' | 'phrases'>): Wording {
  return { text: phrases?.text ?? text, ...defined({ hint: phrases?.hint ?? hint }) };
}

/** One message for all that are of a kind. */
export function sayTimes(text: Words): (count: number) => Words {
  return (count) => (count === 1 ? text : said`${text} (${count} times; this is the first)`);
}

/**
 * Collects what is found on the way; never throws. Messages are kept once each.
 *
 * @example
 * ```ts
 * import { Report } from 'octavo';
 *
 * const report = new Report();
 * report.add('plug-in-warning', 'dates: “soon” is no date', { file: 'one.md', line: 3 }, 'Write when it will be.');
 * console.log(report.hasWarnings, report.messages);
 * ```
 */
export class Report {
  readonly #messages: Mutable[] = [];
  readonly #several = new Map<string, Several>();
  readonly #seen = new Set<string>();
  readonly #examinations: Examination[] = [];
  readonly #proposals: Proposal[] = [];
  readonly #silencings = new Silencings();
  #only: ReadonlySet<RuleId> | undefined;
  readonly #unwanted = new Map<RuleId, Silencing>();
  #order: readonly string[] = [];
  /** As long as nothing is added. */
  #parts: Parts | undefined;

  /** Says in which order the files are read as a book, which is not that in which their problems are found. */
  arrange(files: Iterable<string>): void {
    this.#order = [...files];
  }

  /** Notes a problem; its severity is the rule's. */
  add(rule: RuleId, text: Words, place: Place = {}, hint?: Words): void {
    const message: Message = {
      ...defined({ file: place.file, line: place.line, column: place.column }),
      severity: rules[rule][0],
      rule,
      ...word(text, hint),
    };
    const key = JSON.stringify(inRecords(message));
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#parts = undefined;
    this.#messages.push(message);
  }

  /**
   * Notes one of several that are one message, at the place of the first.
   * @param kind what makes them the same, together with the rule
   * @param say the message for so many of them
   */
  addOneOf(rule: RuleId, kind: string, say: (count: number) => Words, place: Place, hint?: Words): void {
    const key = `${rule} ${kind}`;
    const before = this.#several.get(key);
    if (before !== undefined) {
      before.places.push(place);
      this.#parts = undefined;
      Object.assign(before.message, word(before.say(before.places.length), wordsOf(before.message).hint));
      return;
    }
    const count = this.#messages.length;
    this.add(rule, say(1), place, hint);
    const message = this.#messages[count];
    if (message !== undefined) this.#several.set(key, { message, rule, kind, say, places: [place] });
  }

  /** Notes what would mend what is told at a place, where there is one thing that can be meant. */
  propose(proposal: Proposal): void {
    this.#proposals.push(proposal);
  }

  get proposals(): readonly Proposal[] {
    return this.#proposals;
  }

  /** What is not to be told; before or after it is found out. Errors are told all the same. */
  silence(silencing: Silencing): void {
    this.#silencings.add(silencing);
    this.#parts = undefined;
  }

  /** Nothing but these, and errors, is to be told. */
  silenceAllBut(wanted: Iterable<RuleId>): void {
    this.#only = new Set(wanted);
    this.#parts = undefined;
  }

  /** Notes that a finished edition was examined, whatever came of it. */
  examined(examination: Examination): void {
    this.#examinations.push(examination);
  }

  /** Notes all that another has noted, its several among those that are here. */
  takeOver(other: Report): void {
    this.#examinations.push(...other.#examinations);
    this.#proposals.push(...other.#proposals);
    for (const silencing of other.#silencings.all) this.silence(silencing);
    const several = new Map([...other.#several.values()].map((one) => [one.message, one]));
    for (const message of other.#messages) {
      const group = several.get(message);
      const { text, hint } = wordsOf(message);
      if (group === undefined) this.add(message.rule, text, message, hint);
      else for (const place of group.places) this.addOneOf(group.rule, group.kind, group.say, place, hint);
    }
  }

  /** Where these rules were broken: each place, also of messages that stand for several, and of what is silenced. */
  placesOf(wanted: ReadonlySet<RuleId>): readonly Place[] {
    const several = [...this.#several.values()].filter(({ rule }) => wanted.has(rule));
    return [...this.#messages.filter(({ rule }) => wanted.has(rule)), ...several.flatMap(({ places }) => places)];
  }

  /** By file, line and column: first what configures the book, then its texts as they are read, then what has no file. */
  get messages(): readonly Message[] {
    return this.#inOrder(this.#parted().told, (message) => message);
  }

  /** What was found out and is not told, in the same order. */
  get silenced(): readonly Silenced[] {
    return this.#inOrder(this.#parted().silenced, ({ message }) => message);
  }

  /** Those to which nothing answers that was found out so far. */
  get unusedSilencings(): readonly Silencing[] {
    const used = this.#parted().used;
    return this.#silencings.all.filter((silencing) => !used.has(silencing));
  }

  #inOrder<Kind>(kinds: readonly Kind[], messageOf: (kind: Kind) => Message): Kind[] {
    const known = new Set(this.#order);
    const others = this.#messages.flatMap(({ file }) => (file === undefined || known.has(file) ? [] : [file]));
    const order = new Map([...new Set([...others, ...known])].map((file, index) => [file, index]));
    const rank = ({ file }: Message): number => (file === undefined ? order.size : (order.get(file) ?? 0));
    return kinds.toSorted((one, other) => {
      const [a, b] = [messageOf(one), messageOf(other)];
      return rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
    });
  }

  /** What is told and what is not; of messages that stand for several, each place by itself. */
  #parted(): Parts {
    return (this.#parts ??= this.#part());
  }

  #part(): Parts {
    const used = new Set<Silencing>();
    if (this.#silencings.all.length === 0 && this.#only === undefined)
      return { told: this.#messages, silenced: [], used };
    const several = new Map([...this.#several.values()].map((one) => [one.message, one]));
    const [told, silenced]: [Message[], Silenced[]] = [[], []];
    for (const message of this.#messages) {
      const group = several.get(message);
      const places = group?.places ?? [message];
      const silencings = places.map((place) => this.#silencingOf(message.rule, place, used));
      for (const by of new Set(silencings)) {
        const own = places.filter((_place, index) => silencings[index] === by);
        const one = own.length === places.length || group === undefined ? message : at(message, own, group.say);
        if (by === undefined) told.push(one);
        else silenced.push({ message: one, by });
      }
    }
    return { told, silenced, used };
  }

  /** The narrowest that holds; all that do are used. */
  #silencingOf(rule: RuleId, place: Place, used: Set<Silencing>): Silencing | undefined {
    if (rules[rule][0] === 'error') return undefined;
    const holding = this.#silencings.of(rule, place);
    for (const silencing of holding) used.add(silencing);
    const [narrowest] = holding;
    if (narrowest !== undefined || this.#only?.has(rule) !== false) return narrowest;
    return this.#others(rule);
  }

  #others(rule: RuleId): Silencing {
    const known = this.#unwanted.get(rule) ?? { rule, reason: 'not among those that were asked for with --only' };
    this.#unwanted.set(rule, known);
    return known;
  }

  /** In the order in which they were made. */
  get examinations(): readonly Examination[] {
    return this.#examinations;
  }

  get hasErrors(): boolean {
    return this.#messages.some((message) => message.severity === 'error');
  }

  get hasWarnings(): boolean {
    return this.#parted().told.some((message) => message.severity === 'warning');
  }
}

/**
 * A failure that ends the command: 1 manuscript, 2 usage, 3 a tool. The text is for the person, no stack.
 *
 * @example
 * ```ts
 * import { Failure, openSession } from 'octavo';
 *
 * const session = openSession();
 * try {
 *   await session.read('nowhere.md');
 * } catch (error) {
 *   if (!(error instanceof Failure)) throw error;
 *   console.log(error.exitCode, error.message);
 * } finally {
 *   await session.close();
 * }
 * ```
 */
export class Failure extends Error {
  readonly exitCode: 1 | 2 | 3;
  readonly rule: RuleId | undefined;
  readonly hint: string | undefined;
  /** The same as they were said: for another language. */
  readonly said: Wording;
  /** Where in the manuscript, if it is there: a Failure with a rule is a message like any other. */
  readonly place: Place | undefined;
  constructor(
    exitCode: 1 | 2 | 3,
    text: Words,
    options: { rule?: RuleId; hint?: Words | undefined; place?: Place; cause?: unknown } = {},
  ) {
    super(inEnglish(text), { cause: options.cause });
    this.exitCode = exitCode;
    this.rule = options.rule;
    this.hint = options.hint === undefined ? undefined : inEnglish(options.hint);
    this.said = { text, ...defined({ hint: options.hint }) };
    this.place = options.place;
  }
}

/** Why something could not be done: whoever catches it says what that was. */
export class Reason extends Error {
  readonly said: Wording;

  constructor(text: Words, options: { readonly cause?: unknown } = {}) {
    super(inEnglish(text), options);
    this.said = { text };
  }
}

/** Of whatever was thrown, in words. */
export function reasonOf(cause: unknown): Words {
  if (cause instanceof Failure || cause instanceof Reason) return cause.said.text;
  return cause instanceof Error ? cause.message : String(cause);
}
