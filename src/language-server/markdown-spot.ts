/** What somebody is typing in Markdown, as far as there is something to propose for it. */

export interface MarkdownSpot {
  /**
   * - `key`: behind `@`, a place or a work
   * - `place`, `work`: the same, in the words of another program
   * - `anchor`: behind `#` in an address
   * - `picture`, `file`: an address
   * - `note`: behind `[^`
   * - `rule`: in a comment that silences
   */
  readonly kind: 'key' | 'place' | 'work' | 'anchor' | 'picture' | 'file' | 'note' | 'rule';
  readonly typed: string;
  /** Where it begins, in code units of the line. */
  readonly from: number;
  /** Of an anchor: the file before the `#`. */
  readonly file?: string;
}

interface Row {
  readonly kind: MarkdownSpot['kind'];
  /** What stands before the cursor; its last group is what is typed. */
  readonly pattern: RegExp;
}

const rows: readonly Row[] = [
  { kind: 'rule', pattern: /<!--\s?octavo-ignore(?:-file)?\s(?:[a-z-]{1,60}[\s,]\s?){0,20}([a-z-]{0,60})$/u },
  { kind: 'picture', pattern: /<img\s[^<>]{0,500}src="([^"<>#]{0,500})$/iu },
  { kind: 'anchor', pattern: /\]\(<?([^()<>\s#]{0,500})#([^()<>\s]{0,200})$/u },
  { kind: 'file', pattern: /\]\(<?([^()<>#]{0,500})$/u },
  { kind: 'note', pattern: /\[\^([^\s[\]^]{0,100})$/u },
  { kind: 'place', pattern: /\\[a-zA-Z]{0,12}ref\{([^{}\s]{0,200})$/u },
  { kind: 'place', pattern: /\\@ref\(([^()\s]{0,200})$/u },
  { kind: 'place', pattern: /\{(?:numref|ref|eq)\}`([^`<>\s]{0,200})$/u },
  {
    kind: 'work',
    pattern:
      /\\[a-zA-Z]{0,12}cite[a-zA-Z]{0,12}\*?(?:\[[^[\]]{0,300}\]){0,2}\{(?:[^{}]{0,500},\s?)?([^{},\s]{0,200})$/u,
  },
  { kind: 'key', pattern: /(?<![\p{L}\p{N}_.@/\\:^])@\{?([\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})$/u },
];

/** @param text the line, with code and comments blanked out if they are not to be read */
export function spotInMarkdown(text: string, character: number): MarkdownSpot | undefined {
  const before = text.slice(0, character);
  for (const { kind, pattern } of rows) {
    const found = pattern.exec(before);
    if (found === null) continue;
    const typed = found.at(-1) ?? '';
    // An address of the web is nobody's file.
    if ((kind === 'file' || kind === 'picture') && /^[a-z][a-z0-9+.-]*:/iu.test(typed)) return undefined;
    const from = before.length - typed.length;
    if (kind === 'file' && isOfPicture(before, found.index)) return { kind: 'picture', typed, from };
    const file = kind === 'anchor' ? (found[1] ?? '') : '';
    return { kind, typed, from, ...(file === '' ? {} : { file }) };
  }
  return undefined;
}

/** Whether the bracket that closes at a place was opened by `![`. */
function isOfPicture(text: string, close: number): boolean {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (text[at] === ']') depth += 1;
    else if (text[at] === '[') depth -= 1;
    if (depth === 0) return text[at - 1] === '!';
  }
  return false;
}

/** The rule that is named at a place of a comment that silences. */
export function ruleAt(text: string, character: number): string | undefined {
  for (const { 0: all, 1: names = '', index } of text.matchAll(
    /<!--\s?octavo-ignore(?:-file)?\s([a-z\s,-]{1,500})/gu,
  )) {
    const from = index + all.length - names.length;
    for (const { 0: name, index: at } of names.matchAll(/[a-z-]+/gu))
      if (character >= from + at && character <= from + at + name.length) return name;
  }
  return undefined;
}
