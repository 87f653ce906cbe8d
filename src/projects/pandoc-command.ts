/** The first command in a Makefile or a script by which Pandoc reads Markdown. */

export interface PandocCommand {
  readonly file: string;
  readonly inputs: readonly string[];
  readonly metadataFiles: readonly string[];
  /** By the names of defaults files. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Options that are for Pandoc alone. */
  readonly left: readonly string[];
}

const variable = /^(?:export\s)?([A-Za-z_][\w-]{0,60})[ \t]{0,9}[:?+]?=(.*)$/u;
const reference = /\$(?:\(([\w-]{1,60})\)|\{([\w-]{1,60})\}|([A-Za-z_]\w{0,60}))/gu;
const short: Readonly<Record<string, string>> = {
  N: 'number-sections',
  s: 'standalone',
  C: 'citeproc',
  M: 'metadata',
  o: 'output',
  f: 'from',
  t: 'to',
  d: 'defaults',
  V: 'variable',
  F: 'filter',
  L: 'lua-filter',
};
const flags = new Set(
  'number-sections standalone citeproc toc table-of-contents lof lot verbose self-contained embed-resources mathml mathjax katex listings'.split(
    ' ',
  ),
);

export function readPandocCommand(script: string, file: string): PandocCommand | undefined {
  // A backslash at the end of a line: the command goes on.
  const lines = script.replace(/\\\r?\n/gu, ' ').split(/\r?\n/u);
  // What is there of itself means the folder.
  const values = new Map([
    ['CURDIR', '.'],
    ['PWD', '.'],
    ['PANDOC', 'pandoc'],
  ]);
  for (const line of lines) {
    const [, name, value] = variable.exec(line) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, unquote((value.split(/\s#/u)[0] ?? '').trim()));
  }
  for (const line of lines) {
    const words = splitWords(expandAll(line, values));
    const at = words.findIndex((word) => /^[-@]?(?:\S*\/)?pandoc$/u.test(word));
    const command = at < 0 ? undefined : readWords(words.slice(at + 1), file);
    if (command !== undefined && command.inputs.length > 0) return command;
  }
  return undefined;
}

/** Variables of variables; `$(wildcard x)` is what it names. */
function expandAll(text: string, values: ReadonlyMap<string, string>): string {
  let done = text;
  for (let tries = 0; tries < 5 && done.includes('$') && done.length < 20_000; tries += 1)
    done = done
      .replace(/\$\((?:wildcard|sort|shell ls)\s([^()$]{1,500})\)/gu, '$1')
      .replace(reference, (whole, a?: string, b?: string, c?: string) => values.get(a ?? b ?? c ?? '') ?? whole);
  return done;
}

/** As a shell has them, without what quotes them. */
function splitWords(line: string): string[] {
  const words = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu) ?? [];
  return words.map(unquote);
}

function unquote(word: string): string {
  return word.replace(/"([^"]*)"|'([^']*)'/gu, (_, a?: string, b?: string) => a ?? b ?? '');
}

function readWords(words: readonly string[], file: string): PandocCommand {
  const inputs: string[] = [];
  const metadataFiles: string[] = [];
  const left: string[] = [];
  const options: Record<string, unknown> = {};
  const metadata: Record<string, unknown> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (/^(?:[|&;>]|\d>)/u.test(word)) break;
    const option = readOption(word);
    if (option === undefined) {
      if (/\.(?:md|markdown|qmd|rmd|txt)$|\*/iu.test(word)) inputs.push(word);
      else if (/\.ya?ml$/iu.test(word)) metadataFiles.push(word);
      continue;
    }
    const { name } = option;
    const takesNext = option.value === undefined && !flags.has(name);
    const value = takesNext ? words[(at += 1)] : option.value;
    if (name === 'metadata' && value !== undefined) {
      const [key = '', ...said] = value.split(/[=:]/u);
      metadata[key] = said.length === 0 ? true : said.join('=');
    } else if (name === 'metadata-file' && value !== undefined) metadataFiles.push(value);
    else if (name === 'bibliography') options[name] = [...[options[name] ?? []].flat(), value];
    else if (['csl', 'epub-cover-image'].includes(name)) options[name] = value;
    else if (/^(?:number-sections|toc|table-of-contents|lof|lot)$/u.test(name)) options[name] = true;
    else if (!/^(?:citeproc|standalone|output|from|to|verbose)$/u.test(name))
      left.push(`--${name}${value === undefined ? '' : `=${value}`}`);
  }
  const { bibliography } = options;
  if (Array.isArray(bibliography) && bibliography.length === 1) options['bibliography'] = bibliography[0];
  return { file, inputs, metadataFiles, options: { ...options, metadata }, left };
}

function readOption(word: string): { readonly name: string; readonly value: string | undefined } | undefined {
  const [, long, value] = /^--([a-z][\w-]*)(?:=([^]*))?$/u.exec(word) ?? [];
  if (long !== undefined) return { name: long, value };
  const [, letter, rest] = /^-([A-Za-z])([^]*)$/u.exec(word) ?? [];
  if (letter === undefined) return undefined;
  return { name: short[letter] ?? letter, value: rest === '' ? undefined : rest?.replace(/^=/u, '') };
}
