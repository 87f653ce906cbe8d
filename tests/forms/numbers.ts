/** Numbers of notes, figures and their like, as they would be if a form stood alone in its book; pages likewise. */
import type { Element } from 'xast';

const kinds = ['fn', 'fig', 'tbl', 'eq', 'thm', 'def'];
const said =
  /\b(Figure|Table|Theorem|Definition|Note)s? \d+(?:(?:–| and )\d+)*|\bp\. \d+|In the text: \[link: \d+|(?:^|\[link: |Equation )\(\d+\)(?=\]|$)/gu;

/** Counts each kind from one, in the order of the numbers. */
export class Numbers {
  readonly #offsets = new Map<string, number>();

  /** Of markup: the text of an element that has a number, or leads to what has one. */
  recount(text: string, around: readonly Element[]): string {
    const kind = around.map(kindOf).findLast((one) => one !== undefined);
    return kind === undefined ? text : text.replace(/\d+/gu, (digits) => this.#anew(kind, digits));
  }

  /** Of what is heard. */
  recountSaid(line: string): string {
    return line.replace(said, (whole: string, word: string | undefined) =>
      whole.replace(/\d+/gu, (digits) => this.#anew(word ?? whole.slice(0, 2), digits)),
    );
  }

  #anew(kind: string, digits: string): string {
    const offset = this.#offsets.get(kind) ?? Number(digits) - 1;
    this.#offsets.set(kind, offset);
    return String(Number(digits) - offset);
  }
}

function kindOf({ attributes }: Element): string | undefined {
  const classes = (attributes['class'] ?? '').split(' ');
  if (classes.includes('print-page') || classes.includes('index-locators')) return 'page';
  if (classes.includes('number')) return 'number';
  const kind = /#(\w+?)-/u.exec(attributes['href'] ?? '')?.[1];
  return kinds.find((one) => one === kind);
}
