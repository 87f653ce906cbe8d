/**
 * What a text names and what it refers to, with the places where the names are written: for an editor, which leads from
 * one to the other and changes them. What a name means is not known here.
 */
import { decodePercent } from '../model/index.ts';
import { findKeys } from '../transforms/index.ts';
import { readLines, type WrittenLine } from './written-lines.ts';

/** 0-based, in code units of the line. */
export interface Spot {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** `{#x}` and its like; a note `[^x]:` is called `^x`. */
export interface Definition extends Spot {
  readonly name: string;
}

/**
 * - `key`: `@x`, a place of the book or a work
 * - `link`: `[…](#x)`, `[…](file.md#x)`
 * - `place`: in the words of another program, `\ref{x}`
 * - `work`: the same, `\cite{x}`
 * - `note`: `[^x]`, whose name is `^x`
 */
export type ReferenceForm = 'key' | 'link' | 'place' | 'work' | 'note';

export interface Reference extends Spot {
  readonly name: string;
  readonly form: ReferenceForm;
  /** Of a link: the file that is named before the `#`. */
  readonly file?: string;
}

/** The address of a picture or a file. */
export interface FileMention extends Spot {
  readonly path: string;
}

export interface Marks {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly files: readonly FileMention[];
}

/** @param from the line with which the text begins: what comes before is metadata */
export function findMarks(lines: readonly string[], from = 0): Marks {
  const found: Found = { definitions: [], references: [], files: [] };
  for (const line of readLines(lines, from)) {
    if (line.isCode) readCode(line, found);
    else readText(line, found);
  }
  const inOrder = (one: Spot, other: Spot): number => one.line - other.line || one.from - other.from;
  return {
    definitions: found.definitions.toSorted(inOrder),
    references: found.references.toSorted(inOrder),
    files: found.files.toSorted(inOrder),
  };
}

interface Found {
  readonly definitions: Definition[];
  readonly references: Reference[];
  readonly files: FileMention[];
}

/** The first group of a pattern, and where it is: nothing but a closing sign comes after it. */
function* matches(text: string, pattern: RegExp): Generator<{ readonly name: string; readonly from: number }> {
  for (const { 0: all, 1: name = '', index } of text.matchAll(pattern)) {
    if (name !== '') yield { name, from: index + all.lastIndexOf(name) };
  }
}

const idWithin = /(?<![^\s{])#([^\s{}#"'<>=]+)/gu;
/** Where a range of pages ends: `{.page to=#x}`. */
const rangeEnd = /\sto=["']?([^\s"'{}]+)/gu;
const tag = /<[a-z][^<>]{0,2000}>/giu;
const idOfTag = /\sid\s?=\s?["']?([^\s"'<>]+)/giu;
const sourceOfTag = /\ssrc\s?=\s?["']([^"'<>]+)/giu;
const addressOfTag = /\shref\s?=\s?["']#([^"'<>]+)/giu;
/** `(x)=` (MyST), `(\#fig:x)` (bookdown), `\label{x}` (LaTeX), `` :label:`x` `` (d2l). */
const foreignNames = [
  /^\(([^()\s]{1,200})\)=\s*$/gu,
  /\(\\#([^()\s{}]{1,200})\)/gu,
  /\\label\{([^{}\s\\]{1,200})\}/gu,
  /^:(?:eq)?label:`([^`\s{}]{1,200})`/gu,
];
const foreignPlaces = [
  /\\[a-zA-Z]{0,12}ref\{([^{}\s]{1,200})\}/gu,
  /\\@ref\(([^()\s]{1,200})\)/gu,
  /\{(?:numref|ref|eq)\}`(?:[^`<>]{0,300}<)?([^`<>\s]{1,200})/gu,
  /:(?:numref|ref|eqref):`([^`\s]{1,200})`/gu,
];
const foreignWorks = [
  /\\[a-zA-Z]{0,12}cite[a-zA-Z]{0,12}\*?(?:\[[^[\]]{0,300}\]){0,2}\{([^{}]{1,500})\}/gu,
  /\{cite(?::[a-z]{1,12})?\}`([^`]{1,500})`/gu,
  /:cite[a-z]{0,2}:`([^`]{1,500})`/gu,
];
const note = /\[(\^[^\s[\]^]{1,200})\](:?)/gu;
/** The address of a link, of a picture, or of `[name]: address`. */
const addresses = [
  /\]\(\s?(?:<([^<>]{1,2000})>|([^\s()<>]{1,2000}))/gu,
  /^ {0,3}\[[^\]^][^\]]{0,999}\]:\s?<?([^\s<>]+)/gu,
];
/** In the options of a listing or a directive. */
const optionNames = [/^\s*(?:#|%%|\/\/)\|\s?label:\s?["']?([^\s"']+)/gu, /^\s*:(?:name|label):\s?([^\s]+)\s*$/gu];

function readCode({ line, text }: WrittenLine, found: Found): void {
  const isFence = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?:`{3,}|~{3,})/u.test(text);
  if (isFence) readBraces(line, text, found);
  for (const pattern of optionNames) for (const one of matches(text, pattern)) define(line, one, found);
}

function readText({ line, text }: WrittenLine, found: Found): void {
  if (text.trim() === '') return;
  readBraces(line, text, found);
  for (const { 0: all, index } of text.matchAll(tag)) {
    const inside = (pattern: RegExp) => shifted(matches(all, pattern), index);
    for (const one of inside(idOfTag)) define(line, one, found);
    for (const { name, from } of inside(addressOfTag)) refer('link', line, name, from, found);
    for (const { name, from } of inside(sourceOfTag)) mention(line, name, from, found);
  }
  for (const pattern of foreignNames) for (const one of matches(text, pattern)) define(line, one, found);
  for (const pattern of foreignPlaces)
    for (const { name, from } of matches(text, pattern)) refer('place', line, name, from, found);
  for (const pattern of foreignWorks)
    for (const { name, from } of matches(text, pattern))
      for (const { 0: key, index } of name.matchAll(/[^\s,]+/gu)) refer('work', line, key, from + index, found);
  for (const { key, from } of findKeys(text)) refer('key', line, key, from, found);
  for (const { 1: name = '', 2: colon, index } of text.matchAll(note)) {
    const from = index + 1;
    if (colon === ':' && text.slice(0, index).trim() === '') define(line, { name, from }, found);
    else refer('note', line, name, from, found);
  }
  for (const pattern of addresses)
    for (const { 0: all, 1: one, 2: other = '', index } of text.matchAll(pattern))
      readAddress(line, one ?? other, index + all.lastIndexOf(one ?? other), found);
}

function* shifted(
  found: Iterable<{ readonly name: string; readonly from: number }>,
  by: number,
): Generator<{ readonly name: string; readonly from: number }> {
  for (const { name, from } of found) yield { name, from: from + by };
}

function readBraces(line: number, text: string, found: Found): void {
  for (const { name: inside, from: at } of findBraces(text)) {
    for (const one of shifted(matches(inside, idWithin), at)) define(line, one, found);
    for (const { name, from } of shifted(matches(inside, rangeEnd), at))
      if (name.includes('#')) readAddress(line, name, from, found);
      else refer('link', line, name, from, found);
  }
}

/** What stands between braces; those in quotation marks are words. */
function* findBraces(text: string): Generator<{ readonly name: string; readonly from: number }> {
  let from = -1;
  let quote = '';
  for (const { 0: sign, index } of text.matchAll(/[{}"']/gu)) {
    if (sign === '{' && quote === '') from = index + 1;
    else if (from >= 0 && sign === '}' && quote === '') {
      yield { name: text.slice(from, index), from };
      from = -1;
    } else if (from >= 0 && sign === quote) quote = '';
    else if (from >= 0 && quote === '' && sign !== '{' && sign !== '}' && text[index - 1] === '=') quote = sign;
  }
}

function readAddress(line: number, address: string, at: number, found: Found): void {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(address)) return;
  const cut = address.indexOf('#');
  const path = cut < 0 ? address : address.slice(0, cut);
  if (path !== '') mention(line, path, at, found);
  const name = cut < 0 ? '' : address.slice(cut + 1);
  if (name !== '') refer('link', line, name, at + cut + 1, found, path);
}

function define(line: number, { name, from }: { readonly name: string; readonly from: number }, found: Found): void {
  found.definitions.push({ name, line, from, to: from + name.length });
}

function refer(form: ReferenceForm, line: number, name: string, from: number, found: Found, file = ''): void {
  found.references.push({
    name: form === 'link' ? decodePercent(name) : name,
    form,
    line,
    from,
    to: from + name.length,
    ...(file === '' ? {} : { file: decodePercent(file) }),
  });
}

function mention(line: number, written: string, from: number, found: Found): void {
  found.files.push({ path: decodePercent(written.split(/[?#]/u)[0] ?? ''), line, from, to: from + written.length });
}
