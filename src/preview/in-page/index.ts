/** The program of the page: it listens to what has changed, and has the panes show it. */
import type { Editor, PaneName, Places, State } from '../state.ts';
import { Choices } from './choices.ts';
import { find, findField } from './elements.ts';
import type { SourcePlace } from './frame.ts';
import { Messages } from './messages.ts';
import type { Changed, Pane } from './pane.ts';
import { PdfPane } from './pdf-pane.ts';
import { ReaderPane } from './reader-pane.ts';
import { WebPane } from './web-pane.ts';

const names: Readonly<Record<PaneName, string>> = { pdf: 'PDF', html: 'HTML', epub: 'EPUB' };

/** One edition at a time, as the styles have it. */
const narrow = matchMedia('(width <= 760px)');

export function start(): void {
  new PreviewPage().listen();
}

class PreviewPage {
  readonly #choices = new Choices();
  readonly #messages = new Messages((place) => this.#linkTo(place));
  readonly #panes: readonly Pane[];
  #editor: Editor = { name: 'none', root: '' };
  #state: State | undefined;
  /** Those that are at work, so that each goes on with the latest. */
  readonly #busy = new Set<Pane>();
  #wasBroken = false;

  constructor() {
    const wishes = { locate: (place: SourcePlace) => this.#locate(place) };
    this.#panes = [
      new PdfPane(this.#choices, wishes),
      new WebPane(this.#choices, wishes),
      new ReaderPane(this.#choices, wishes),
    ];
    const follow = findField('follow');
    follow.checked = this.#choices.get('follow') === 'yes';
    follow.addEventListener('change', () => this.#choices.set('follow', follow.checked ? 'yes' : 'no'));
    narrow.addEventListener('change', () => this.#state !== undefined && this.#arrange());
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-pane]'))
      button.addEventListener('click', () => this.#choose(button.dataset['pane'] as PaneName));
  }

  listen(): void {
    const events = new EventSource('/events');
    const on = (name: string, work: (told: unknown) => void): void =>
      events.addEventListener(name, (event) => work(JSON.parse((event as MessageEvent<string>).data)));
    on('editor', (editor) => (this.#editor = editor as Editor));
    on('state', (state) => this.#show(state as State));
    on('at', (places) => {
      for (const pane of this.#panes) void pane.goTo(places as Places);
    });
    events.addEventListener('error', () => {
      find('making').textContent = 'The preview has ended. Start it again: octavo preview.';
      document.body.classList.add('ended');
    });
  }

  #show(state: State): void {
    const isFirst = this.#state === undefined;
    this.#state = state;
    find('title').textContent = state.title;
    document.title = `${state.title} – Octavo preview`;
    if (isFirst) this.#arrange();
    this.#messages.show(state);
    const making = Object.entries(state.making).map(([name, what]) => `${names[name as PaneName]} ${what}`.trim());
    find('making').textContent = making.length === 0 ? '' : `making ${making.join(', ')} …`;
    if (state.broken !== this.#wasBroken)
      this.#say(state.broken ? (find('trouble').textContent ?? '') : 'The manuscript is in order again.');
    this.#wasBroken = state.broken;
    for (const pane of this.#panes) if (state.wanted.includes(pane.name)) void this.#showPane(pane);
  }

  async #showPane(pane: Pane): Promise<void> {
    if (this.#busy.has(pane) || this.#state === undefined) return;
    this.#busy.add(pane);
    try {
      let shown: State | undefined;
      while (shown !== this.#state) {
        shown = this.#state;
        const changed = await pane.show(shown);
        if (changed !== undefined) this.#tellChange(pane, changed);
        document.body.dataset[pane.name] = String(shown.panes[pane.name]?.version ?? 0);
      }
    } finally {
      this.#busy.delete(pane);
    }
  }

  #tellChange({ name }: Pane, { count, go }: Changed): void {
    const what = name === 'pdf' ? 'page' : 'place';
    this.#say(
      count === 0
        ? `${names[name]} was made anew; what you see of it is the same.`
        : `${names[name]}: ${count} ${what}${count === 1 ? '' : 's'} changed.`,
    );
    if (findField('follow').checked) go();
  }

  /** To those who do not see it. */
  #say(text: string): void {
    find('said').textContent = text;
  }

  /** Which panes are seen: what was chosen last, else all that there are and the window has room for. */
  #arrange(): void {
    const { wanted } = this.#state as State;
    const kept = this.#choices.get('panes')?.split(',') ?? [];
    const chosen = wanted.filter((name) => kept.includes(name));
    const usual = chosen.length > 0 ? chosen : wanted;
    this.#see(narrow.matches ? usual.slice(0, 1) : usual);
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-pane]'))
      button.hidden = !wanted.includes(button.dataset['pane'] as PaneName);
  }

  /** One more or one less; one is always there, and in a narrow window one alone. */
  #choose(name: PaneName): void {
    const seen = this.#seen;
    const others = seen.filter((one) => one !== name);
    if (narrow.matches) this.#see([name]);
    else if (!seen.includes(name)) this.#see([...seen, name]);
    else if (others.length > 0) this.#see(others);
    this.#choices.set('panes', this.#seen.join(','));
  }

  get #seen(): PaneName[] {
    return [...document.querySelectorAll<HTMLElement>('section[data-pane]:not([hidden])')].map(
      (pane) => pane.dataset['pane'] as PaneName,
    );
  }

  #see(chosen: readonly PaneName[]): void {
    for (const pane of document.querySelectorAll<HTMLElement>('[data-pane]')) {
      const isSeen = chosen.includes(pane.dataset['pane'] as PaneName);
      if (pane.localName === 'button') pane.setAttribute('aria-pressed', String(isSeen));
      else pane.hidden = !isSeen;
    }
  }

  #linkTo({ file, line, column = 1 }: SourcePlace): string | undefined {
    const { link, root } = this.#editor;
    const path = `${root}${file}`.split('/').map(encodeURIComponent).join('/');
    return link
      ?.replace('{path}', () => path)
      .replace('{line}', String(line))
      .replace('{column}', String(column));
  }

  /** The line is said at the foot of the page, and opened. */
  #locate(place: SourcePlace): void {
    const words = `${place.file}:${place.line}`;
    const link = this.#linkTo(place);
    const foot = find('place');
    if (link === undefined) {
      foot.textContent = words;
      return;
    }
    const anchor = document.createElement('a');
    anchor.href = link;
    anchor.textContent = words;
    foot.replaceChildren(anchor);
    anchor.click();
  }
}
