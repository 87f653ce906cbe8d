/** The pane of the PDF: the pages of the real file as the openings of the book, drawn where they are seen. */
import { GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Places, State } from '../state.ts';
import type { Choices } from './choices.ts';
import { find, findField, findList, flash, make } from './elements.ts';
import type { SourcePlace } from './frame.ts';
import { findLetters, wordsAt } from './page-words.ts';
import { PdfFiles } from './pdf-files.ts';
import type { Changed, Pane } from './pane.ts';
import { findDifference, type Band } from './pixels.ts';

type Pdf = NonNullable<State['panes']['pdf']>;

interface Leaf {
  readonly element: HTMLElement;
  /** From 1. */
  readonly number: number;
  /** By which the page is known that it shows. */
  drawn: string;
  seen: boolean;
}

/** Two pixels for one are enough for anybody's eyes. */
const finest = 2;

export class PdfPane implements Pane {
  readonly name = 'pdf';
  readonly #view = find('pdf-view');
  readonly #field = findField('pdf-page');
  readonly #locate: (place: SourcePlace) => void;
  readonly #watch: IntersectionObserver;
  #shown: Pdf | undefined;
  readonly #files = new PdfFiles();
  #leaves: Leaf[] = [];
  #zoom = 'width';
  #drawing: Promise<void> | undefined;
  /** Somebody is typing a number, which is not to be changed meanwhile. */
  #isTyping = false;
  /** Where the pages stood when one was asked for by its number. */
  #askedAt: number | undefined;
  #changed: { leaf: Leaf; band: Band }[] = [];

  constructor(choices: Choices, { locate }: { readonly locate: (place: SourcePlace) => void }) {
    GlobalWorkerOptions.workerSrc = '/pdf-worker.js';
    this.#locate = locate;
    this.#watch = new IntersectionObserver((entries) => this.#look(entries), {
      root: this.#view,
      rootMargin: '60% 0px',
    });
    choices.bind(findList('pdf-zoom'), (zoom) => {
      this.#zoom = zoom;
      this.#size();
    });
    new ResizeObserver(() => this.#size()).observe(this.#view);
    this.#view.addEventListener('scroll', () => this.#tellPage(), { passive: true });
    this.#view.addEventListener('dblclick', (event) => void this.#ask(event));
    this.#view.addEventListener('click', (event) => void (event.altKey && this.#ask(event)));
    this.#field.addEventListener('input', () => (this.#isTyping = true));
    this.#field.addEventListener('change', () => this.#goToTyped());
    // The same number once more is no change.
    this.#field.addEventListener('keydown', ({ key }) => void (key === 'Enter' && this.#goToTyped()));
    find('pdf-before').addEventListener('click', () => this.#turn(-1));
    find('pdf-after').addEventListener('click', () => this.#turn(1));
  }

  async show({ panes: { pdf }, withoutPdf }: State): Promise<Changed | undefined> {
    const empty = find('pdf-empty');
    empty.hidden = pdf !== undefined;
    empty.textContent = withoutPdf ?? 'The pages are being made.';
    this.#view.hidden = pdf === undefined;
    if (pdf === undefined || pdf.version === this.#shown?.version) return undefined;
    const isFirst = this.#shown === undefined;
    const exchange = await this.#files.open(pdf.files);
    if (exchange === undefined) return undefined;
    const isSameShape = JSON.stringify(this.#shown && shapeOf(this.#shown)) === JSON.stringify(shapeOf(pdf));
    this.#shown = pdf;
    if (!isSameShape) this.#lay(pdf);
    this.#changed = [];
    await this.#draw();
    const changed = this.#changed;
    // What is not seen is not drawn: whoever wants to be taken to it is taken to the first page with other words.
    const isElsewhere = !isFirst && changed.length === 0 && findField('follow').checked;
    const first = isElsewhere ? await exchange.findFirst() : undefined;
    exchange.closeOthers();
    for (const { leaf, band } of changed) this.#mark(leaf, band);
    const place = first === undefined ? changed[0]?.leaf : this.#leaves[first - 1];
    return isFirst
      ? undefined
      : {
          count: first === undefined ? changed.length : 1,
          go: () => place?.element.scrollIntoView({ block: 'nearest' }),
        };
  }

  async goTo({ page, letters }: Places): Promise<void> {
    if (page === undefined) return;
    const found = await findLetters(this.#files, page, letters ?? '');
    const leaf = this.#leaves[(found?.page ?? page) - 1];
    if (leaf === undefined) return;
    const { height } = leaf.element.getBoundingClientRect();
    const band = found?.band ?? { from: 0, to: 0.02 };
    const top = leaf.element.getBoundingClientRect().top - this.#view.getBoundingClientRect().top;
    this.#view.scrollTop += top + band.from * height - this.#view.clientHeight / 3;
    this.#mark(leaf, band);
  }

  /** Openings and their leaves; where there were some, the place is kept by the page. */
  #lay({ pages, fromRight }: Pdf): void {
    const here = this.#current;
    this.#watch.disconnect();
    const old = this.#leaves;
    this.#leaves = pages.map(({ label, side }, index) => {
      const element = old[index]?.element ?? make('div', 'leaf');
      element.className = `leaf ${side}`;
      element.setAttribute('role', 'img');
      element.setAttribute('aria-label', label === '' ? `Page ${index + 1} of the file` : `Page ${label}`);
      return { element, number: index + 1, drawn: old[index]?.drawn ?? '', seen: false };
    });
    this.#view.replaceChildren(...pairUp(this.#leaves, pages, fromRight));
    find('pdf-count').textContent = `of ${pages.length}`;
    this.#size(Math.min(here, this.#leaves.length));
    for (const { element } of this.#leaves) this.#watch.observe(element);
    const { top, bottom } = this.#view.getBoundingClientRect();
    for (const leaf of this.#leaves) {
      const box = leaf.element.getBoundingClientRect();
      leaf.seen = box.bottom > top && box.top < bottom;
    }
    this.#tellPage();
  }

  /** CSS pixels of a page's width. */
  #size(page = this.#current): void {
    const { trim } = this.#shown ?? {};
    if (trim === undefined || this.#view.clientWidth === 0) return;
    const [width, height] = trim;
    const style = getComputedStyle(this.#view);
    const wide = this.#view.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const high = this.#view.clientHeight - 24;
    const scales: Readonly<Record<string, number>> = {
      width: wide / (2 * width),
      page: Math.min(wide / (2 * width), high / height),
    };
    const scale = scales[this.#zoom] ?? Number(this.#zoom);
    for (const { element } of this.#leaves) {
      element.style.width = `${Math.floor(width * scale)}px`;
      element.style.height = `${Math.round(height * scale)}px`;
    }
    for (const none of this.#view.querySelectorAll<HTMLElement>('.none'))
      none.style.width = `${Math.floor(width * scale)}px`;
    if (page > 1) this.#leaves[page - 1]?.element.scrollIntoView({ block: 'start' });
    for (const leaf of this.#leaves) leaf.drawn = '';
    void this.#draw();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    const byElement = new Map(this.#leaves.map((leaf) => [leaf.element, leaf]));
    for (const { target, isIntersecting } of entries) {
      const leaf = byElement.get(target as HTMLElement);
      if (leaf === undefined) continue;
      leaf.seen = isIntersecting;
      if (isIntersecting) continue;
      // Far away: its picture takes memory for nobody.
      leaf.element.querySelector('canvas')?.remove();
      leaf.drawn = '';
    }
    void this.#draw();
  }

  /** All that is seen and is not drawn; what becomes visible meanwhile, too. */
  async #draw(): Promise<void> {
    // What was begun before may not know of what is seen now.
    await this.#drawing;
    this.#drawing ??= this.#drawAll().finally(() => (this.#drawing = undefined));
    return this.#drawing;
  }

  async #drawAll(): Promise<void> {
    for (;;) {
      const leaf = this.#leaves.find(({ seen, drawn, number }) => seen && drawn !== this.#files.nameOf(number));
      if (leaf === undefined) return;
      leaf.drawn = this.#files.nameOf(leaf.number);
      await this.#drawOne(leaf).catch(() => undefined);
    }
  }

  async #drawOne(leaf: Leaf): Promise<void> {
    const page = await this.#files.getPage(leaf.number);
    const wide = leaf.element.clientWidth * Math.min(finest, devicePixelRatio);
    if (page === undefined || wide === 0) return;
    const viewport = page.getViewport({ scale: wide / page.getViewport({ scale: 1 }).width });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    page.cleanup();
    const before = leaf.element.querySelector('canvas');
    const band = before === null ? undefined : findDifference(before, canvas);
    if (band !== undefined) this.#changed.push({ leaf, band });
    if (before === null) leaf.element.prepend(canvas);
    else before.replaceWith(canvas);
  }

  #mark({ element }: Leaf, { from, to }: Band): void {
    const band = make('div', 'flash');
    band.style.top = `${from * 100}%`;
    band.style.height = `${(to - from) * 100}%`;
    element.append(band);
    void flash(band, { opacity: 0.55 }, { opacity: 0 }).then(() => band.remove());
  }

  /** Number of the page at the top of the window, from 1. */
  get #current(): number {
    const { top } = this.#view.getBoundingClientRect();
    const here = this.#leaves.find(({ element }) => element.getBoundingClientRect().bottom > top + 40);
    return here?.number ?? 1;
  }

  #goToTyped(): void {
    this.#isTyping = false;
    this.#askedAt = undefined;
    this.#goToNamed(this.#field.value.trim());
    this.#tellPage();
  }

  #tellPage(): void {
    if (this.#isTyping || this.#view.scrollTop === this.#askedAt) return;
    const page = this.#current;
    this.#field.value = this.#shown?.pages[page - 1]?.label || String(page);
  }

  /** As it is printed; else its number in the file. */
  #goToNamed(name: string): void {
    const labels = this.#shown?.pages.map(({ label }) => label) ?? [];
    const printed = labels.indexOf(name);
    const leaf = this.#leaves[printed >= 0 ? printed : Number(name) - 1];
    if (leaf === undefined) return;
    leaf.element.scrollIntoView({ block: 'start' });
    // A recto stands beside the page before it: its number stays in the field as long as nobody turns over.
    this.#askedAt = this.#view.scrollTop;
  }

  #turn(by: number): void {
    const openings = [...this.#view.children];
    const here = this.#leaves[this.#current - 1]?.element.parentElement;
    const next = here === undefined || here === null ? -1 : openings.indexOf(here) + by;
    openings[next]?.scrollIntoView({ block: 'start' });
  }

  async #ask(event: MouseEvent): Promise<void> {
    const leaf = this.#leaves.find(({ element }) => element.contains(event.target as Node));
    if (leaf === undefined) return;
    const box = leaf.element.getBoundingClientRect();
    const at = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
    const words = await wordsAt(this.#files, leaf.number, at);
    if (words === '') return;
    const answer = await fetch(`/place?${new URLSearchParams({ words, page: String(leaf.number) })}`);
    const place = (await answer.json()) as Partial<SourcePlace>;
    if (place.file !== undefined && place.line !== undefined)
      this.#locate({ ...place, file: place.file, line: place.line });
  }
}

/** What the openings depend on. */
function shapeOf({ pages, trim, fromRight }: Pdf): unknown {
  return [pages, trim, fromRight];
}

/** A verso and the recto that faces it; one alone has nothing beside it, and stands on its side all the same. */
function pairUp(leaves: readonly Leaf[], pages: Pdf['pages'], fromRight: boolean): HTMLElement[] {
  const openings: HTMLElement[][] = [];
  for (const [index, { element }] of leaves.entries()) {
    const isRecto = pages[index]?.side === 'recto';
    const last = openings.at(-1);
    if (isRecto && last?.length === 1 && pages[index - 1]?.side === 'verso') last.push(element);
    else openings.push(isRecto ? [make('div', 'leaf none'), element] : [element]);
  }
  return openings.map((opening) => {
    if (opening.length === 1) opening.push(make('div', 'leaf none'));
    return make('div', `opening${fromRight ? ' from-right' : ''}`, ...opening);
  });
}
