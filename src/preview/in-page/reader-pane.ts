/** The pane of the EPUB: its documents, one at a time, as a reader's program shows them. */
import type { EpubDocument, Places, State } from '../state.ts';
import type { Choices } from './choices.ts';
import { find, findButton, findFrame, findList, make } from './elements.ts';
import { Frame, type FrameWishes } from './frame.ts';
import type { Changed, Pane } from './pane.ts';

const folder = '/pane/epub/';

/** Paper and ink of readers. */
const colours: Readonly<Record<string, readonly [string, string]>> = {
  light: ['#ffffff', '#1a1815'],
  sepia: ['#f5ecd9', '#3d2f1c'],
  dark: ['#16140f', '#d9d3c6'],
};

export class ReaderPane implements Pane {
  readonly name = 'epub';
  readonly #frame: Frame;
  readonly #list = findList('epub-document');
  readonly #choices: Choices;
  #version = 0;
  #styles = 0;
  #documents: readonly EpubDocument[] = [];
  #look = { colours: 'light', size: '100' };

  constructor(choices: Choices, { locate }: Pick<FrameWishes, 'locate'>) {
    this.#choices = choices;
    this.#frame = new Frame(findFrame('epub-frame'), {
      locate,
      leave: (address) => void this.#follow(address),
    });
    const reader = find('epub-view').querySelector('.reader') as HTMLElement;
    const colour = findList('epub-colours');
    choices.bind(findList('epub-device'), (device) => {
      reader.className = `reader ${device} ${colour.value}`;
    });
    choices.bindColours(colour, (value) => {
      reader.classList.remove('light', 'sepia', 'dark');
      reader.classList.add(value);
      this.#dress({ colours: value });
    });
    choices.bind(findList('epub-size'), (size) => this.#dress({ size }));
    this.#list.addEventListener('change', () => void this.#open(this.#list.value));
    find('epub-before').addEventListener('click', () => void this.#turn(-1));
    find('epub-after').addEventListener('click', () => void this.#turn(1));
    find('epub-line').addEventListener('click', () => {
      const place = this.#frame.topPlace;
      if (place !== undefined) locate(place);
    });
  }

  async show({ panes: { epub } }: State): Promise<Changed | undefined> {
    find('epub-empty').hidden = epub !== undefined;
    find('epub-view').hidden = epub === undefined;
    if (epub === undefined || epub.version === this.#version) return undefined;
    const isFirst = this.#version === 0;
    this.#version = epub.version;
    this.#documents = epub.documents;
    this.#styles = epub.look;
    this.#fillList();
    const kept = this.#file ?? this.#choices.get('epub-document');
    const file = this.#documents.find((one) => one.file === kept)?.file ?? epub.start;
    const changed = await this.#open(file);
    const other = epub.changed.find((one) => one !== file);
    if (isFirst) return undefined;
    const go = (): void => {
      if (changed[0] === undefined && other !== undefined) void this.#open(other);
      else changed[0]?.scrollIntoView({ block: 'center' });
    };
    return { count: Math.max(changed.length, epub.changed.length), go };
  }

  async goTo({ file, line, document }: Places): Promise<void> {
    if (document === undefined) return;
    await this.#open(document, false);
    this.#frame.goTo({ file, line });
  }

  /** The one that is shown. */
  get #file(): string | undefined {
    return this.#frame.address?.slice(folder.length);
  }

  /** @param again what is shown already is read again */
  async #open(file: string, again = true): Promise<readonly Element[]> {
    if (file === this.#file && !again) return [];
    this.#list.value = file;
    this.#choices.set('epub-document', file);
    const index = this.#documents.findIndex((one) => one.file === file);
    findButton('epub-before').disabled = index <= 0;
    findButton('epub-after').disabled = index >= this.#documents.length - 1;
    return this.#frame.show(`${folder}${file}`, this.#styles);
  }

  async #turn(by: number): Promise<void> {
    const next = this.#documents[this.#documents.findIndex(({ file }) => file === this.#file) + by];
    if (next !== undefined) await this.#open(next.file);
  }

  async #follow(address: URL): Promise<void> {
    const file = decodeURIComponent(address.pathname.slice(folder.length));
    if (!this.#documents.some((one) => one.file === file)) return;
    await this.#open(file, false);
    const id = decodeURIComponent(address.hash.slice(1));
    if (id !== '') this.#frame.document?.getElementById(id)?.scrollIntoView();
  }

  #fillList(): void {
    const titles = this.#documents.map(({ title, file }) => [file, title] as const);
    if (JSON.stringify(titles) === this.#list.dataset['titles']) return;
    this.#list.dataset['titles'] = JSON.stringify(titles);
    this.#list.replaceChildren(
      ...titles.map(([file, title]) => {
        const option = make('option', '', title) as HTMLOptionElement;
        option.value = file;
        return option;
      }),
    );
  }

  #dress(look: Partial<{ colours: string; size: string }>): void {
    this.#look = { ...this.#look, ...look };
    const [paper, ink] = colours[this.#look.colours] ?? ['', ''];
    const own =
      this.#look.colours === 'light'
        ? ''
        : `html, body { background: ${paper} !important; color: ${ink} !important; --ink: ${ink}; --paper: ${paper}; }`;
    this.#frame.setStyles(
      `html { font-size: ${this.#look.size}% !important; } body { margin: 0; padding: 1.5em 1.4em 3em !important; } ${own}`,
    );
  }
}
