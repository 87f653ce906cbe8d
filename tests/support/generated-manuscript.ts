/**
 * Manuscripts made up of words as an author would hand them in, the same for the same seed, and what is
 * known of them: to prove printed pages by. Every thing that has a place carries words of its own (tokens)
 * that occur nowhere else, so that it is found in a PDF by reading, without any code of ours.
 */
import type { Files } from './folder.ts';
import { drawChart, paintGrey } from './made-up-pictures.ts';
import { makeToken, wordsOf } from './made-up-words.ts';
import { seedRandom, type Random } from './random.ts';

export interface ManuscriptWishes {
  readonly seed: number;
  readonly kind?: 'book' | 'essay';
  readonly language?: string;
  readonly trim?: string;
  readonly theme?: string;
  readonly chapters?: number;
  /** Blocks of each chapter, at least and at most. */
  readonly blocks?: readonly [number, number];
  /** Share of sentences that carry a note. */
  readonly noteRate?: number;
  /** What kinds of blocks there are besides paragraphs and headings; all of them if not said. */
  readonly only?: readonly BlockKind[];
  /** Now and then a note is as long as a page. */
  readonly longNotes?: boolean;
  readonly nestedNotes?: boolean;
  readonly pageReferences?: boolean;
  readonly numbering?: 'chapter' | 'book' | 'page';
  /** More lines of book.yaml. */
  readonly settings?: readonly string[];
}

export type BlockKind = 'list' | 'quotation' | 'table' | 'long-table' | 'figure' | 'code' | 'verse' | 'callout';

export type NotePlace =
  'paragraph' | 'list' | 'nested-list' | 'quotation' | 'table' | 'caption' | 'heading' | 'callout' | 'note';

export interface NoteFact {
  readonly label: string;
  /** Index of the chapter. */
  readonly chapter: number;
  readonly place: NotePlace;
  /** The word right before its first reference. */
  readonly mark: string;
  /** The words before further references. */
  readonly again: string[];
  /** First and last word of the note. */
  readonly start: string;
  readonly end: string;
  /** All of its text. */
  readonly text: string;
}

/** A run of text that is one element: where it begins and ends. */
export interface BlockFact {
  readonly kind: 'paragraph' | 'quotation' | 'note' | 'stanza' | 'callout' | 'caption' | 'heading' | 'item';
  readonly chapter: number;
  readonly start: string;
  readonly end: string;
  readonly text: string;
}

export interface HeadingFact {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  /** The last word of the title. */
  readonly token: string;
}

export interface ChapterFact extends HeadingFact {
  /** First word of its first paragraph. */
  readonly first: string;
  readonly headings: readonly HeadingFact[];
}

export interface FigureFact {
  readonly chapter: number;
  /** First word of the caption. */
  readonly caption: string;
  /** Words drawn in the upper left and the lower right corner of the picture. */
  readonly corners?: readonly [string, string];
}

export interface TableFact {
  readonly chapter: number;
  readonly caption: string;
  /** First word of the head. */
  readonly head: string;
  /** First and last word of each row. */
  readonly rows: readonly (readonly [string, string])[];
}

/** `before 47 after`: the page on which `target` stands. */
export interface ReferenceFact {
  readonly before: string;
  readonly after: string;
  readonly target: HeadingFact;
}

export interface ManuscriptFacts {
  readonly title: string;
  readonly author: string;
  readonly kind: 'book' | 'essay';
  readonly language: string;
  /** Where the numbers of notes begin anew. */
  readonly numbering: 'chapter' | 'book' | 'page';
  readonly chapters: readonly ChapterFact[];
  readonly notes: readonly NoteFact[];
  readonly blocks: readonly BlockFact[];
  readonly figures: readonly FigureFact[];
  readonly tables: readonly TableFact[];
  readonly references: readonly ReferenceFact[];
}

export interface GeneratedManuscript {
  readonly name: string;
  readonly wishes: ManuscriptWishes;
  readonly files: Files;
  /** What to build in the folder: the folder itself (''), or the file. */
  readonly entry: string;
  readonly facts: ManuscriptFacts;
}

const trims = ['6x9', '5x8', 'a5', '148x210mm', '110x178mm', '6.14x9.21in', '7x10', 'letter'];
const languages = ['en-GB', 'de', 'fr', 'es', 'it', 'nl', 'fi', 'ru'];

/** Not `cookbook`: its face keeps Q and j so far apart that whoever reads the PDF sees two of the made-up words. */
export const rarer = ['modern', 'novel', 'academic', 'poetry', 'drama', 'technical', 'picture'];

/** The wishes of a seed: trims, languages, themes and amounts of everything in turn. */
export function wishesOf(seed: number): ManuscriptWishes {
  const random = seedRandom(seed * 2654435761);
  const language = random.next() < 0.4 ? 'en-GB' : random.pick(languages);
  return {
    seed,
    kind: random.next() < 0.15 ? 'essay' : 'book',
    language,
    trim: random.next() < 0.35 ? '6x9' : random.pick(trims),
    theme: rarer[Math.floor(random.next() * 5 * rarer.length)] ?? 'base',
    chapters: random.between(2, 4),
    blocks: [10, 24],
    noteRate: random.pick([0.05, 0.1, 0.1, 0.15, 0.3]),
    longNotes: random.next() < 0.6,
    nestedNotes: random.next() < 0.3,
    numbering: random.pick(['chapter', 'chapter', 'book', 'page']),
  };
}

export function generateManuscript(wishes: ManuscriptWishes): GeneratedManuscript {
  return new Scribe(wishes).write();
}

interface Pending {
  readonly label: string;
  readonly source: string;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

class Scribe {
  readonly #wishes: ManuscriptWishes;
  readonly #random: Random;
  readonly #words: readonly string[];
  readonly #files: Record<string, string | Uint8Array> = {};
  readonly #notes: NoteFact[] = [];
  readonly #blocks: BlockFact[] = [];
  readonly #figures: FigureFact[] = [];
  readonly #tables: TableFact[] = [];
  readonly #references: ReferenceFact[] = [];
  readonly #chapters: (Omit<ChapterFact, 'headings'> & { readonly headings: HeadingFact[] })[] = [];
  #tokens: number;
  #chapter = 0;
  #pending: Pending[] = [];

  constructor(wishes: ManuscriptWishes) {
    this.#wishes = wishes;
    this.#random = seedRandom(wishes.seed);
    this.#words = wordsOf[wishes.language ?? 'en-GB'] ?? wordsOf['en-GB'] ?? [];
    this.#tokens = (wishes.seed % 7) * 1000;
  }

  write(): GeneratedManuscript {
    const { seed, kind = 'book', language = 'en-GB', trim = '6x9', theme = 'base', chapters = 3 } = this.#wishes;
    const { numbering = 'chapter' } = this.#wishes;
    const title = `The ${capital(this.#word())} ${capital(this.#word())}`;
    const author = 'Ada Quill';
    const settings = [
      `title: ${title}`,
      `author: ${author}`,
      `lang: ${language}`,
      'date: 2026-11-23',
      `trim: ${trim}`,
      `theme: ${theme}`,
      ...(numbering === 'chapter' ? [] : [`notes:\n  numbering: ${numbering}`]),
      ...(this.#wishes.settings ?? []),
    ];
    const name = `seed-${seed}`;
    if (kind === 'essay') this.#files['essay.md'] = `---\n${settings.join('\n')}\n---\n\n${this.#writeChapter()}`;
    else {
      const names = Array.from({ length: chapters }, (_, index) => `${String(index + 1).padStart(2, '0')}.md`);
      for (const [index, file] of names.entries()) {
        this.#chapter = index;
        this.#files[file] = this.#writeChapter();
      }
      this.#files['book.yaml'] = `${[...settings, 'chapters:', ...names.map((file) => `  - ${file}`)].join('\n')}\n`;
    }
    return {
      name,
      wishes: this.#wishes,
      files: this.#files,
      entry: kind === 'essay' ? 'essay.md' : '',
      facts: {
        title,
        author,
        kind,
        language,
        numbering,
        chapters: this.#chapters,
        notes: this.#notes,
        blocks: this.#blocks,
        figures: this.#figures,
        tables: this.#tables,
        references: this.#references,
      },
    };
  }

  #token(): string {
    this.#tokens += 1;
    return makeToken(this.#tokens);
  }

  #word(): string {
    return this.#random.pick(this.#words);
  }

  #clause(): string {
    return Array.from({ length: this.#random.between(4, 12) }, () => this.#word()).join(' ');
  }

  #sentence(): string {
    const more = this.#random.next() < 0.4 ? `${this.#random.pick([', ', '; ', ' — '])}${this.#clause()}` : '';
    return `${capital(this.#clause())}${more}.`;
  }

  /** Sentences between two tokens, with references to notes in them; a block of the facts. */
  #text(kind: BlockFact['kind'], sentences: number, place?: NotePlace, rate = this.#rate): string {
    const [start, end] = [this.#token(), this.#token()];
    let text = start;
    for (let count = 0; count < sentences; count += 1) {
      text += ` ${this.#sentence()}`;
      if (place !== undefined && this.#random.next() < rate) {
        text += ` ${this.#reference(place)}`;
        // Several on one line.
        if (this.#random.next() < 0.15) text += ` ${this.#word()} ${this.#reference(place)}`;
      }
    }
    text += ` ${this.#clause()} ${end}.`;
    this.#blocks.push({ kind, chapter: this.#chapter, start, end, text: plainText(text) });
    return text;
  }

  get #rate(): number {
    return this.#wishes.noteRate ?? 0.1;
  }

  /** A word with the mark of a note behind it; the note goes to the end of the chapter. */
  #reference(place: NotePlace): string {
    const random = this.#random;
    const mark = this.#token();
    const own = this.#notes.filter((note) => note.chapter === this.#chapter && note.place !== 'note');
    if (place === 'paragraph' && own.length > 2 && random.next() < 0.05) {
      const known = random.pick(own);
      known.again.push(mark);
      return `${mark}[^${known.label}]`;
    }
    const label = `n${this.#notes.length + 1}`;
    const fact: Mutable<NoteFact> = {
      label,
      chapter: this.#chapter,
      place,
      mark,
      again: [],
      start: '',
      end: '',
      text: '',
    };
    this.#notes.push(fact);
    const paragraphs = this.#noteText(place);
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    fact.start = first?.start ?? '';
    fact.end = last?.end ?? '';
    fact.text = plainText(paragraphs.map(({ source }) => source).join(' '));
    this.#pending.push({ label, source: paragraphs.map(({ source }) => source).join('\n\n    ') });
    return `${mark}[^${label}]`;
  }

  #noteText(place: NotePlace): { source: string; start: string; end: string }[] {
    const random = this.#random;
    const chance = random.next();
    const paragraph = (sentences: number): { source: string; start: string; end: string } => {
      const start = this.#token();
      const before = this.#blocks.length;
      let source = start;
      for (let count = 0; count < sentences; count += 1) {
        source += ` ${count === 0 && sentences === 1 ? this.#clause() : this.#sentence()}`;
        const nests = this.#wishes.nestedNotes === true && place === 'paragraph' && random.next() < 0.05;
        if (nests) source += ` ${this.#reference('note')}`;
      }
      const end = this.#token();
      source += ` ${end}.`;
      this.#blocks.splice(before, 0, { kind: 'note', chapter: this.#chapter, start, end, text: plainText(source) });
      return { source, start, end };
    };
    if (chance < 0.4) return [paragraph(1)];
    if (chance < 0.75) return [paragraph(random.between(2, 3))];
    if (chance < 0.9) return [paragraph(random.between(4, 8))];
    if (chance < 0.97 || this.#wishes.longNotes !== true)
      return Array.from({ length: random.between(2, 3) }, () => paragraph(random.between(1, 4)));
    return [paragraph(random.between(20, 32))];
  }

  /** The definitions of the notes referred to since the last time. */
  #flush(): string[] {
    const blocks = this.#pending.map(({ label, source }) => `[^${label}]: ${source}`);
    this.#pending = [];
    return blocks;
  }

  #heading(level: number, id: string): HeadingFact {
    const token = this.#token();
    const title = `${capital(this.#word())} ${this.#word()} ${this.#word()} ${token}`;
    return { id, level, title, token };
  }

  #writeChapter(): string {
    const { kind = 'book', blocks = [10, 20] } = this.#wishes;
    const number = this.#chapter + 1;
    const heading = this.#heading(1, `ch-${number}`);
    const blocksOfText: string[] = [];
    const headings: HeadingFact[] = [];
    const opening = this.#text('paragraph', this.#random.between(3, 6), 'paragraph');
    const first = this.#blocks.find(({ text }) => text === plainText(opening))?.start ?? '';
    this.#chapters.push({ ...heading, first, headings });
    if (kind === 'book') blocksOfText.push(`# ${heading.title} {#${heading.id}}`);
    blocksOfText.push(opening);
    const wanted = this.#random.between(blocks[0], blocks[1]);
    for (let count = 1; count < wanted; count += 1) {
      if (this.#random.next() < 0.14) blocksOfText.push(...this.#writeHeading(headings, number));
      blocksOfText.push(...this.#block());
      if (this.#random.next() < 0.5) blocksOfText.push(...this.#flush());
    }
    // A chapter does not end with what must not break.
    blocksOfText.push(this.#text('paragraph', 3, 'paragraph'), ...this.#flush());
    return `${blocksOfText.join('\n\n')}\n`;
  }

  #writeHeading(headings: HeadingFact[], number: number): string[] {
    const random = this.#random;
    const level = random.pick([2, 2, 2, 3, 3, 4, 5, 6]);
    // No level is left out.
    const most = (headings.at(-1)?.level ?? 1) + 1;
    const heading = this.#heading(Math.min(level, most), `h-${number}-${headings.length + 1}`);
    headings.push(heading);
    const note = random.next() < 0.12 ? this.#headingNote(heading) : '';
    const line = `${'#'.repeat(heading.level)} ${heading.title}${note} {#${heading.id}}`;
    return [line, this.#text('paragraph', random.between(2, 5), 'paragraph')];
  }

  /** The word before the mark is the heading's own. */
  #headingNote(heading: HeadingFact): string {
    const source = this.#reference('heading');
    const note = this.#notes.findLast(({ place }) => place === 'heading');
    if (note !== undefined) Object.assign(note, { mark: heading.token });
    return source.slice(source.indexOf('['));
  }

  #block(): string[] {
    const random = this.#random;
    const chance = random.next();
    const kinds: readonly (readonly [number, BlockKind, () => string[]])[] = [
      [0.08, 'list', () => [this.#list()]],
      [0.07, 'quotation', () => [this.#quotation()]],
      [0.03, 'table', () => this.#table(random.between(3, 9))],
      [0.02, 'long-table', () => this.#table(random.between(20, 50))],
      [0.07, 'figure', () => [this.#figure()]],
      [0.04, 'code', () => [this.#code()]],
      [0.03, 'verse', () => [this.#verse()]],
      [0.04, 'callout', () => [this.#callout()]],
    ];
    let from = 0;
    for (const [share, kind, write] of kinds) {
      from += share;
      if (chance < from && (this.#wishes.only === undefined || this.#wishes.only.includes(kind))) return write();
    }
    if (this.#wishes.pageReferences === true && random.next() < 0.1) return [this.#pageReference()];
    return [this.#text('paragraph', random.between(1, 8), 'paragraph')];
  }

  #list(): string {
    const random = this.#random;
    const ordered = random.next() < 0.5;
    return Array.from({ length: random.between(2, 6) }, (_, index) => {
      const item = `${ordered ? `${index + 1}.` : '-'} ${this.#text('item', random.between(1, 3), 'list')}`;
      if (random.next() > 0.2) return item;
      const indent = ordered ? '   ' : '  ';
      const inner = Array.from({ length: random.between(1, 3) }, () => this.#text('item', 1, 'nested-list'));
      return [item, ...inner.map((text) => `${indent}- ${text}`)].join('\n');
    }).join('\n');
  }

  #quotation(): string {
    const paragraphs = Array.from({ length: this.#random.between(1, 2) }, () =>
      this.#text('quotation', this.#random.between(1, 4), 'quotation'),
    );
    return paragraphs.map((text) => `> ${text}`).join('\n>\n');
  }

  #table(rows: number): string[] {
    const random = this.#random;
    const [caption, head] = [this.#token(), this.#token()];
    const tokens = Array.from({ length: rows }, (): readonly [string, string] => [this.#token(), this.#token()]);
    this.#tables.push({ chapter: this.#chapter, caption, head, rows: tokens });
    const lines = tokens.map(([start, end]) => {
      const note = random.next() < this.#rate ? ` ${this.#reference('table')}` : '';
      return `| ${start} | ${this.#word()} | ${this.#clause()}${note} ${end} |`;
    });
    const note = random.next() < 0.2 ? ` ${this.#reference('caption')}` : '';
    return [
      [`| ${head} | ${capital(this.#word())} | ${capital(this.#word())} |`, '|:--|:-:|:--|', ...lines].join('\n'),
      `: ${caption} ${this.#clause()}${note} {#tab-${this.#tables.length} notes=foot}`,
    ];
  }

  #figure(): string {
    const random = this.#random;
    const isDrawn = random.next() < 0.7;
    const number = this.#figures.length + 1;
    const [width, height] = [random.between(200, 500), random.between(90, 380)];
    const file = `figures/f${number}.${isDrawn ? 'svg' : 'png'}`;
    const corners: readonly [string, string] | undefined = isDrawn ? [this.#token(), this.#token()] : undefined;
    this.#files[file] = corners === undefined ? paintGrey(width, height) : drawChart(width, height, corners, 12);
    const caption = this.#text('caption', random.between(0, 1), 'caption', this.#rate * 1.5);
    this.#figures.push({
      chapter: this.#chapter,
      caption: this.#blocks.find(({ text }) => text === plainText(caption))?.start ?? '',
      ...(corners === undefined ? {} : { corners }),
    });
    return `:::figure{#fig-${number}}\n![A chart](${file})\n\n${caption}\n:::`;
  }

  #code(): string {
    const random = this.#random;
    const lines = Array.from(
      { length: random.between(3, 24) },
      (_, index) => `${'  '.repeat(index % 3)}let ${this.#token()} = ${random.between(1, 999)};`,
    );
    return ['```js', ...lines, '```'].join('\n');
  }

  #verse(): string {
    const stanza = (): string => {
      const [start, end] = [this.#token(), this.#token()];
      const inner = Array.from({ length: this.#random.between(1, 3) }, () => `${this.#word()} ${this.#word()}`);
      const lines = [`${start} ${this.#word()}`, ...inner, `${this.#word()} ${end}`];
      this.#blocks.push({ kind: 'stanza', chapter: this.#chapter, start, end, text: plainText(lines.join(' ')) });
      return lines.join('\n');
    };
    return `:::verse\n${Array.from({ length: this.#random.between(1, 4) }, stanza).join('\n\n')}\n:::`;
  }

  #callout(): string {
    const kind = this.#random.pick(['note', 'tip', 'warning']);
    return `:::${kind}\n${this.#text('callout', this.#random.between(1, 3), 'callout')}\n:::`;
  }

  /** Back to a heading that is there already. */
  #pageReference(): string {
    const targets = this.#chapters.flatMap((chapter): readonly HeadingFact[] =>
      this.#wishes.kind === 'essay' ? chapter.headings : [chapter, ...chapter.headings],
    );
    if (targets.length === 0) return this.#text('paragraph', 2, 'paragraph');
    const target = this.#random.pick(targets);
    const [before, after] = [this.#token(), this.#token()];
    this.#references.push({ before, after, target });
    return `${this.#sentence()} ${before} [](#${target.id}){.page} ${after} ${this.#sentence()}`;
  }
}

/** Letters alone: what is left of a text however it is set, divided and numbered. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\[\^\w+\]/gu, '')
    .replaceAll(/[^\p{L}]+/gu, '')
    .toLowerCase();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
