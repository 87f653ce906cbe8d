/** What call-outs are called, here and in other programs. */

export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export interface CalloutName {
  readonly kind: CalloutKind;
  /** What stands above it where the author gives no title; absent: the word for its kind, in the language of the text. */
  readonly title?: string;
}

const kinds: Readonly<Record<CalloutKind, string>> = {
  note: 'note info',
  tip: 'tip hint',
  important: 'important',
  warning: 'warning attention',
  caution: 'caution danger error',
};

/** Kinds that only some programs have (Obsidian, Sphinx): a note whose title says what it is. */
const titled =
  'abstract summary tldr todo success check done question help faq failure fail missing bug example seealso';

const names: ReadonlyMap<string, CalloutName> = new Map<string, CalloutName>([
  ...Object.entries(kinds).flatMap(([kind, words]) =>
    words.split(' ').map((name) => [name, { kind: kind as CalloutKind }] as const),
  ),
  ...titled
    .split(' ')
    .map((name) => [name, { kind: 'note', title: name.charAt(0).toUpperCase() + name.slice(1) }] as const),
]);

/** `NOTE` (GitHub), `callout-note` (Quarto), `danger` (Docusaurus), `question` (Obsidian), `rmdnote` (bookdown). */
export function calloutNamed(name: string): CalloutName | undefined {
  return names.get(name.toLowerCase().replace(/^(?:callout-|rmd(?=.))/u, ''));
}
