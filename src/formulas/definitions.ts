/** Commands that an author defines (`\newcommand`, `\def`, `\DeclareMathOperator` …), read out of TeX. */

export interface Definition {
  readonly body: string;
  readonly arguments: number;
  /** The first argument is in brackets, and this where it is missing. */
  readonly otherwise?: string;
  /** Only where nothing has that name. */
  readonly isProvided: boolean;
}

export interface ReadDefinitions {
  /** By name, with its backslash. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The TeX with blanks for them: what is left stands where it stood. */
  readonly rest: string;
}

const command =
  /\\(newcommand|renewcommand|providecommand|DeclareMathOperator|def|gdef|let)(?![A-Za-z])(\*?)[ \t\n]*/gu;

export function readDefinitions(tex: string): ReadDefinitions {
  const definitions = new Map<string, Definition>();
  if (!/\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|g?def|let)(?![A-Za-z])/u.test(tex))
    return { definitions, rest: tex };
  const pieces: string[] = [];
  let from = 0;
  for (const match of tex.matchAll(command)) {
    if (match.index < from || isEscaped(tex, match.index)) continue;
    const reader = new Reader(tex, match.index + match[0].length);
    const found = readOne(reader, match[1] ?? '', match[2] === '*');
    if (found === undefined) continue;
    definitions.set(found[0], found[1]);
    pieces.push(tex.slice(from, match.index), tex.slice(match.index, reader.at).replace(/[^\n]/gu, ' '));
    from = reader.at;
  }
  return { definitions, rest: pieces.join('') + tex.slice(from) };
}

function readOne(reader: Reader, what: string, isStarred: boolean): [string, Definition] | undefined {
  const name = reader.takeName();
  if (name === undefined) return undefined;
  if (what === 'let') {
    reader.take(/\s*=?\s*/uy);
    const body = reader.take(/\\(?:[A-Za-z]+|[^A-Za-z\s])|[^\s{}\\]/uy);
    return body === undefined ? undefined : [name, { body, arguments: 0, isProvided: false }];
  }
  if (what.endsWith('def')) {
    const parameters = reader.take(/(?:#[1-9])*/uy) ?? '';
    const body = reader.takeGroup();
    return body === undefined ? undefined : [name, { body, arguments: parameters.length / 2, isProvided: false }];
  }
  if (what === 'DeclareMathOperator') {
    const words = reader.takeGroup();
    const body = `\\operatorname${isStarred ? '*' : ''}{${words ?? ''}}`;
    return words === undefined ? undefined : [name, { body, arguments: 0, isProvided: false }];
  }
  const count = reader.take(/\s*\[\s*[0-9]\s*\]/uy);
  const otherwise = count === undefined ? undefined : reader.take(/\s*\[[^[\]]*\]/uy);
  const body = reader.takeGroup();
  if (body === undefined) return undefined;
  const definition = {
    body,
    arguments: Number(/[0-9]/u.exec(count ?? '0')?.[0] ?? 0),
    isProvided: what === 'providecommand',
  };
  return [name, otherwise === undefined ? definition : { ...definition, otherwise: otherwise.trim().slice(1, -1) }];
}

function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from -= 1;
  return (at - from) % 2 === 1;
}

class Reader {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  /** @param pattern sticky */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** `\name` or `{\name}` */
  takeName(): string | undefined {
    const found = this.take(/\s*\{\s*\\(?:[A-Za-z@]+|[^A-Za-z\s])\s*\}|\s*\\(?:[A-Za-z@]+|[^A-Za-z\s])/uy);
    return found?.replace(/[{}\s]/gu, '');
  }

  /** What is between braces. */
  takeGroup(): string | undefined {
    const open = this.take(/\s*\{/uy);
    if (open === undefined) return undefined;
    const start = this.at;
    let depth = 1;
    for (let at = start; at < this.#text.length; at += 1) {
      const character = this.#text[at];
      if (character === '\\') at += 1;
      else if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
      if (depth > 0) continue;
      this.at = at + 1;
      return this.#text.slice(start, at);
    }
    return undefined;
  }
}
