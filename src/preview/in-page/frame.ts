/**
 * A frame with a document of the manuscript. Nothing in it runs; this program reaches into it, and keeps the place, marks
 * what has changed and knows at which line each element was written.
 */
import { flash } from './elements.ts';
import { morph } from './morph.ts';

export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

export interface FrameWishes {
  /** Somebody wants to see the line at which this was written. */
  readonly locate: (place: SourcePlace) => void;
  /** A link was followed that leads out of the document, to an address of this server. */
  readonly leave: (address: URL) => void;
}

const mark = 'data-source';

export class Frame {
  readonly element: HTMLIFrameElement;
  readonly #wishes: FrameWishes;
  readonly #places = new WeakMap<Element, SourcePlace>();
  #address: string | undefined;
  #styles = '';
  #look = 0;
  #adapt: (shown: Document) => void = () => undefined;

  constructor(element: HTMLIFrameElement, wishes: FrameWishes) {
    this.element = element;
    this.#wishes = wishes;
  }

  get document(): Document | undefined {
    return this.element.contentDocument ?? undefined;
  }

  get address(): string | undefined {
    return this.#address;
  }

  /** Styles of the reader, over those of the book. */
  setStyles(styles: string): void {
    this.#styles = styles;
    if (this.#address !== undefined && this.document !== undefined) this.#layStyles(this.document);
  }

  /** What is done with each document, and now. */
  adapt(work: (shown: Document) => void): void {
    this.#adapt = work;
    if (this.#address !== undefined && this.document !== undefined) work(this.document);
  }

  /**
   * Shows what is at an address now.
   * @param look counts how often the files of its styles have changed
   * @returns the blocks that have changed; none where it was not shown before
   */
  async show(address: string, look = 0): Promise<readonly Element[]> {
    if (address !== this.#address) {
      this.#look = look;
      await this.#open(address);
      return [];
    }
    return this.#update(address, look);
  }

  async #open(address: string): Promise<void> {
    this.#address = address;
    await new Promise<void>((resolve) => {
      this.element.addEventListener('load', () => resolve(), { once: true });
      this.element.src = address;
    });
    const shown = this.document;
    if (shown === undefined) return;
    this.#takePlaces([...shown.querySelectorAll(`[${mark}]`)]);
    this.#layStyles(shown);
    this.#adapt(shown);
    this.#listen(shown);
  }

  async #update(address: string, look: number): Promise<readonly Element[]> {
    const answer = await fetch(address);
    const shown = this.document;
    if (!answer.ok || shown === undefined) return [];
    const type = answer.headers.get('content-type')?.startsWith('application/xhtml') === true;
    // The frame's own: what is read by it may have the styles that the frame's policy allows.
    const { DOMParser: Parser } = shown.defaultView ?? globalThis;
    const fresh = new Parser().parseFromString(await answer.text(), type ? 'application/xhtml+xml' : 'text/html');
    if (fresh.querySelector('parsererror') !== null) return [];
    // Lines move with every line that is added: they are no part of what is compared.
    const marked = [...fresh.querySelectorAll('*')].map((element) => readMark(element));
    const keep = this.#keepPlace(shown);
    dress(shown, fresh, look === this.#look ? undefined : look);
    this.#look = look;
    const changed = morph(shown.body, fresh.body);
    shown.documentElement.lang = fresh.documentElement.lang;
    const live = [...shown.body.querySelectorAll('*')];
    const own = marked.slice(marked.length - live.length);
    for (const [index, element] of live.entries()) {
      const place = own[index];
      if (place !== undefined) this.#places.set(element, place);
    }
    keep();
    this.#adapt(shown);
    const whole = changed.filter((element) => element.isConnected);
    for (const element of whole.slice(0, 60))
      void flash(element, { backgroundColor: 'rgb(255 201 77 / 0.5)' }, { backgroundColor: 'rgb(255 201 77 / 0)' });
    return whole;
  }

  /** The block that was written at a line, or the last before it. */
  findLine({ file, line }: SourcePlace): Element | undefined {
    let best: Element | undefined;
    let nearest = 0;
    for (const element of this.document?.body.querySelectorAll('*') ?? []) {
      const place = this.#places.get(element);
      if (place?.file !== file || place.line > line || place.line <= nearest) continue;
      nearest = place.line;
      best = element;
    }
    return best;
  }

  /** @returns whether it is there */
  goTo({ file, line }: SourcePlace): boolean {
    const element = this.findLine({ file, line });
    if (element === undefined) return false;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    void flash(element, { backgroundColor: 'rgb(255 201 77 / 0.5)' }, { backgroundColor: 'rgb(255 201 77 / 0)' });
    return true;
  }

  /** The line of what stands at the top of the window. */
  get topPlace(): SourcePlace | undefined {
    const shown = this.document;
    return shown === undefined ? undefined : this.#placeOf(this.#topElement(shown));
  }

  /** Of the element, of what it stands in, or, as of a heading that Octavo has made, of what follows beside it. */
  #placeOf(element: Element | null | undefined): SourcePlace | undefined {
    for (let one = element ?? null; one !== null; one = one.parentElement) {
      const place = this.#places.get(one);
      if (place !== undefined) return place;
      const isSection = one.localName === 'section' || one.localName === 'body';
      if (isSection) return this.#firstPlaceIn(one);
    }
    return undefined;
  }

  #firstPlaceIn(section: Element): SourcePlace | undefined {
    for (const element of section.querySelectorAll('*')) {
      const place = this.#places.get(element);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  #takePlaces(elements: readonly Element[]): void {
    for (const element of elements) {
      const place = readMark(element);
      if (place !== undefined) this.#places.set(element, place);
    }
  }

  #topElement(shown: Document): Element | undefined {
    const { clientWidth, clientHeight } = this.element;
    for (let y = 4; y < clientHeight; y += 16) {
      const element = shown.elementFromPoint(clientWidth / 2, y);
      if (element !== null && this.#placeOf(element) !== undefined && !element.contains(shown.body)) return element;
    }
    return undefined;
  }

  /** @returns what puts it back where it was, by what stands at the top of the window */
  #keepPlace(shown: Document): () => void {
    const window = shown.scrollingElement;
    const top = this.#topElement(shown);
    if (window === null || top === undefined || window.scrollTop === 0) return () => undefined;
    const before = top.getBoundingClientRect().top;
    const place = this.#placeOf(top);
    const { id } = top;
    return () => {
      const now = top.isConnected
        ? top
        : ((id === '' ? undefined : shown.getElementById(id)) ?? (place && this.findLine(place)));
      if (now === undefined || now === null) return;
      window.scrollTop += now.getBoundingClientRect().top - before;
    };
  }

  #layStyles(shown: Document): void {
    const own =
      shown.querySelector('style[data-reader]') ?? shown.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    own.setAttribute('data-reader', '');
    own.textContent = this.#styles;
    if (!own.isConnected) shown.head?.append(own);
  }

  #listen(shown: Document): void {
    shown.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href]');
      const address = link === null ? undefined : resolveLink(link, shown);
      if (event.altKey) {
        event.preventDefault();
        this.#locate(event.target as Element);
      } else if (address !== undefined && !isWithin(address, shown)) {
        event.preventDefault();
        if (address.origin === location.origin) this.#wishes.leave(address);
        // Another place of the web: a window of its own, which learns nothing of this one.
        else if (/^https?:$/u.test(address.protocol)) open(address.href, '_blank', 'noopener,noreferrer');
      }
    });
    shown.addEventListener('dblclick', (event) => this.#locate(event.target as Element));
  }

  #locate(element: Element): void {
    const place = this.#placeOf(element);
    if (place !== undefined) this.#wishes.locate(place);
  }
}

/** Takes the mark off. */
function readMark(element: Element): SourcePlace | undefined {
  const text = element.getAttribute(mark);
  if (text === null) return undefined;
  element.removeAttribute(mark);
  const colon = text.indexOf(':');
  return { line: Number(text.slice(0, colon)), file: decodeURIComponent(text.slice(colon + 1)) };
}

/**
 * The head of a document: its title and what it looks like.
 * @param look where the files of its styles have changed: a word that no address of them had before
 */
function dress(shown: Document, fresh: Document, look: number | undefined): void {
  shown.title = fresh.title;
  const styles = [...shown.querySelectorAll('head style:not([data-reader])')];
  for (const [index, style] of [...fresh.querySelectorAll('head style')].entries()) {
    const own = styles[index];
    if (own !== undefined && own.textContent !== style.textContent) own.textContent = style.textContent;
  }
  const links = [...shown.querySelectorAll('head link[rel="stylesheet"]')];
  for (const [index, link] of [...fresh.querySelectorAll('head link[rel="stylesheet"]')].entries()) {
    const href = link.getAttribute('href') ?? '';
    const isFile = !href.startsWith('data:');
    if (isFile && look !== undefined) links[index]?.setAttribute('href', `${href}?${look}`);
    if (!isFile && links[index]?.getAttribute('href') !== href) links[index]?.setAttribute('href', href);
  }
}

function resolveLink(link: Element, shown: Document): URL | undefined {
  try {
    return new URL(link.getAttribute('href') ?? '', shown.baseURI);
  } catch {
    return undefined;
  }
}

function isWithin(address: URL, shown: Document): boolean {
  const own = new URL(shown.baseURI);
  return address.origin === own.origin && address.pathname === own.pathname && address.hash !== '';
}
