/** What is wrong with the manuscript, beside it: each with its place, which leads to the line in the editor. */
import type { ShownMessage, State } from '../state.ts';
import { find, make } from './elements.ts';
import type { SourcePlace } from './frame.ts';

export type LinkTo = (place: SourcePlace) => string | undefined;

export class Messages {
  readonly #linkTo: LinkTo;
  #shown = '';
  /** The person has opened or closed it. */
  #chosen = false;

  constructor(linkTo: LinkTo) {
    this.#linkTo = linkTo;
    find('messages-button').addEventListener('click', () => {
      this.#chosen = true;
      this.#open(find('messages').hidden);
    });
  }

  show({ messages, broken, panes }: State): void {
    const errors = messages.filter(({ severity }) => severity === 'error');
    find('messages-button').textContent = messages.length === 0 ? 'No messages' : count(messages.length);
    find('messages-button').classList.toggle('grave', errors.length > 0);
    this.#tellTrouble(broken, errors[0], Object.keys(panes).length > 0);
    const shown = JSON.stringify(messages);
    if (shown === this.#shown) return;
    this.#shown = shown;
    find('messages-list').replaceChildren(
      ...(messages.length === 0
        ? [make('li', '', make('p', 'hint', 'Nothing is amiss.'))]
        : messages.map((message) => this.#draw(message))),
    );
    if (errors.length > 0 && !this.#chosen) this.#open(true);
    if (errors.length === 0 && !this.#chosen) this.#open(false);
  }

  #open(isOpen: boolean): void {
    find('messages').hidden = !isOpen;
    find('messages-button').setAttribute('aria-expanded', String(isOpen));
  }

  #tellTrouble(broken: boolean, first: ShownMessage | undefined, hasPages: boolean): void {
    const trouble = find('trouble');
    trouble.hidden = !broken;
    if (!broken) return;
    const rest = hasPages ? ' What is shown is the last that was good.' : ' There is nothing to show yet.';
    trouble.replaceChildren(
      ...(first === undefined ? ['Something is wrong.'] : [...this.#place(first, ': '), `${first.text}.`]),
      rest,
    );
  }

  #draw(message: ShownMessage): HTMLElement {
    const { severity, rule, text, hint } = message;
    const place = this.#place(message, '');
    const head = make(
      'p',
      'head',
      make('span', '', make('span', 'severity', severity), ...(place.length === 0 ? [] : [' ', ...place])),
      make('span', 'rule', rule),
    );
    return make(
      'li',
      severity,
      head,
      make('p', 'text', text),
      ...(hint === undefined ? [] : [make('p', 'hint', hint)]),
    );
  }

  #place({ file, line, column }: ShownMessage, end: string): (Node | string)[] {
    if (file === undefined) return [];
    const words = [file, line, column].filter((part) => part !== undefined).join(':');
    const link = this.#linkTo({ file, line: line ?? 1, column: column ?? 1 });
    if (link === undefined) return [words + end];
    const anchor = make('a', '', words) as HTMLAnchorElement;
    anchor.href = link;
    return [anchor, end];
  }
}

function count(number: number): string {
  return number === 1 ? '1 message' : `${number} messages`;
}
