/** Books made up of words, the same for the same seed: to test the make-up of pages on many of them. */
import { fromHtml } from 'hast-util-from-html';
import type { Book, ElementContent, Note, Root, Section, SectionRole } from '../../src/model/book.ts';
import type { Metadata } from '../../src/model/metadata.ts';
import { seedRandom, type Random } from './random.ts';

export interface BookWishes {
  readonly seed?: number;
  readonly chapters?: number;
  /** Paragraphs of each chapter, at least and at most. */
  readonly paragraphs?: readonly [number, number];
  readonly kind?: Book['kind'];
  readonly metadata?: Partial<Metadata>;
}

const small =
  'the of and to in a that was his he it with as had for on at by which but from not this were her she an they be or been their when who there would one so into upon no if what him more all some could then them out only about over before after every between against without through under while where because though until'.split(
    ' ',
  );
const long =
  'morning harbour letter garden window evening captain library mountain journey brother sister market silence shadow kingdom island village weather memory country history question answer promise candle river lantern winter summer merchant stranger servant physician carriage cathedral instrument observation consideration circumstance neighbourhood conversation expedition manuscript parliament acquaintance constitution architecture imagination responsibility correspondence determination philosophy administration arrangement geography phenomenon experiment possibility relationship understanding disappointment recollection considered remembered followed discovered opened carried watched received believed returned expected observed described understood abandoned established acknowledged represented distinguished investigated contemplated surrendered wandered whispered answered demanded explained imagined invented measured quiet ancient curious narrow distant bitter gentle solemn brilliant forgotten peculiar considerable extraordinary melancholy inexhaustible magnificent incomprehensible unfortunate respectable mysterious comfortable temporary industrial scientific provincial slowly quickly carefully suddenly perhaps particularly unquestionably immediately deliberately'.split(
    ' ',
  );

/** A book with front matter, two parts, chapters with headings, notes, lists, quotations, tables, code and verse. */
export function generateBook(wishes: BookWishes = {}): Book {
  const { seed = 7, chapters = 12, paragraphs = [22, 40], kind = 'book' } = wishes;
  const writer = new Writer(seedRandom(seed));
  const metadata: Metadata = {
    title: 'The Inexhaustible Harbour',
    contributors: [{ name: 'Ada Quill', fileAs: 'Quill, Ada', role: 'aut' }],
    language: 'en',
    direction: 'ltr',
    identifiers: [],
    subjects: [{ label: 'Harbours' }, { label: 'Make-up' }],
    modified: '2026-11-23T00:00:00Z',
    uuid: 'urn:uuid:5f1b2f2e-4a5e-5c41-9d5c-0d2f3b1c7a10',
    ...wishes.metadata,
  };
  const body: Section[] = [];
  const perPart = Math.ceil(chapters / 2);
  for (let number = 1; number <= chapters; number += 1) {
    const part = kind === 'book' ? `part-${Math.ceil(number / perPart)}` : undefined;
    if (part !== undefined && (number - 1) % perPart === 0) {
      const roman = part.endsWith('1') ? 'I' : 'II';
      const title = `Part of ${writer.title()}`;
      const opening = `<header class="opening"><p class="number">Part ${roman}</p><h1 id="${part}-title">${title}</h1></header>`;
      body.push(makeSection('part', part, title, opening, { number: roman }));
    }
    body.push(writer.chapter(number, part, paragraphs));
  }
  const simple = (role: SectionRole, title: string, html: string, listed = false): Section =>
    makeSection(role, role, title, html, { matter: 'front', listed });
  const front =
    kind === 'essay'
      ? []
      : [
          simple('halftitle', 'Half-title', `<p class="title">${metadata.title}</p>`),
          simple(
            'titlepage',
            'Title page',
            `<p class="author">Ada Quill</p><p class="title">${metadata.title}</p><p class="publisher">Octavo Press</p>`,
          ),
          simple('imprint', 'Imprint', '<p>Printed by nobody in particular.</p>'),
          simple('contents', 'Contents', contentsHtml(body)),
          simple(
            'preface',
            'Preface',
            `<header class="opening"><h1 id="preface-title">Preface</h1></header>${writer.prose(12)}`,
            true,
          ),
        ];
  return {
    kind,
    slug: 'harbour',
    metadata,
    sections: [...front, ...body],
    images: new Map(),
    cover: { alt: 'Cover', inPdf: false },
    design: {},
    notes: { place: 'foot', numbering: 'chapter' },
  };
}

/** A section from HTML. */
export function makeSection(
  role: SectionRole,
  id: string,
  title: string,
  html: string,
  more: Partial<Section> = {},
): Section {
  return {
    id,
    role,
    matter: 'body',
    title,
    depth: 0,
    listed: true,
    generated: false,
    notes: [],
    ...more,
    body: parseHtml(html),
  };
}

export function parseHtml(html: string): Root {
  return fromHtml(html, { fragment: true });
}

function contentsHtml(sections: readonly Section[]): string {
  const line = (role: string, id: string, title: string, number?: string): string =>
    `<li class="entry-${role}"><a href="#${id}">${number === undefined ? '' : `<span class="number">${number}</span> `}<span class="title">${title}</span></a></li>`;
  const lines = sections.flatMap((section) => [
    line(section.role, section.id, section.title, section.number),
    ...section.body.children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'h2'
        ? [
            line(
              'heading',
              String(node.properties.id),
              node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
            ),
          ]
        : [],
    ),
  ]);
  return `<header class="opening"><h1 id="contents-title">Contents</h1></header><nav class="contents"><ol>${lines.join('')}</ol></nav>`;
}

class Writer {
  readonly #random: Random;
  #headings = 0;
  #titles = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  clause(): string {
    const random = this.#random;
    return Array.from({ length: random.between(5, 13) }, () => random.pick(random.next() < 0.45 ? small : long)).join(
      ' ',
    );
  }

  sentence(): string {
    const more = Array.from(
      { length: this.#random.between(0, 2) },
      () => this.#random.pick([', ', ', and ', '; ', ' — ']) + this.clause(),
    );
    return `${capital(this.clause())}${more.join('')}.`;
  }

  /** No two are the same, so that a search for one finds one. */
  title(): string {
    this.#titles += 1;
    return capital(`${this.#random.pick(long)} and ${this.#random.pick(long)} ${count(this.#titles)}`);
  }

  prose(paragraphs: number): string {
    return Array.from({ length: paragraphs }, () => `<p>${this.#sentences(2, 8).join(' ')}</p>`).join('');
  }

  chapter(number: number, part: string | undefined, [least, most]: readonly [number, number]): Section {
    const id = `chapter-${number}`;
    const title = this.title();
    const notes: Note[] = [];
    const note = (): string => {
      const order = notes.length + 1;
      notes.push({
        id: `fn-${id}-${order}`,
        number: order,
        references: [`fnref-${id}-${order}`],
        body: [
          {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [{ type: 'text', value: this.#sentences(1, 3).join(' ') }],
          },
        ] satisfies ElementContent[],
      });
      return `<sup class="noteref"><a id="fnref-${id}-${order}" href="#fn-${id}-${order}" role="doc-noteref">${order}</a></sup>`;
    };
    let html = `<header class="opening"><p class="number">Chapter ${number}</p><h1 id="${id}-title">${title}</h1></header>`;
    const blocks = this.#random.between(least, most);
    for (let block = 0; block < blocks; block += 1)
      html += block === 0 ? `<p class="first">${this.#sentences(4, 7).join(' ')}</p>` : this.#block(note);
    return makeSection('chapter', id, title, html, {
      number: String(number),
      depth: part === undefined ? 0 : 1,
      notes,
      ...(part === undefined ? {} : { part }),
    });
  }

  #sentences(least: number, most: number): string[] {
    return Array.from({ length: this.#random.between(least, most) }, () => this.sentence());
  }

  #block(note: () => string): string {
    const random = this.#random;
    const chance = random.next();
    if (chance < 0.08) {
      this.#headings += 1;
      return `<h2 id="heading-${this.#headings}">${this.title()}</h2><p class="first">${this.#sentences(3, 6).join(' ')}</p>`;
    }
    if (chance < 0.12) return `<blockquote><p>${this.#sentences(2, 4).join(' ')}</p></blockquote>`;
    if (chance < 0.16) {
      return `<ul>${Array.from({ length: random.between(3, 6) }, () => `<li>${this.sentence()}</li>`).join('')}</ul>`;
    }
    if (chance < 0.18) return this.#table(random.between(4, 40));
    if (chance < 0.2) {
      const lines = Array.from(
        { length: random.between(4, 24) },
        (_, line) => `const ${random.pick(small)}${line} = ${random.between(1, 999)};`,
      );
      return `<pre class="code"><code>${lines.join('\n')}\n</code></pre>`;
    }
    if (chance < 0.22) {
      const line = (): string => `<span class="line">${capital(this.clause()).split(' ').slice(0, 7).join(' ')}</span>`;
      return `<div class="verse"><p class="stanza">${line()}${line()}${line()}${line()}</p><p class="stanza">${line()}${line()}</p></div>`;
    }
    const mark = random.next() < 0.25 ? note() : '';
    return `<p>${this.#sentences(2, 8).join(' ')}${mark} ${this.sentence()}</p>`;
  }

  #table(rows: number): string {
    const row = (_: unknown, index: number): string =>
      `<tr><td>${1700 + index}</td><td>${this.#random.pick(long)}</td><td>${capital(this.clause())}</td></tr>`;
    return `<div class="table"><table><thead><tr><th scope="col">Year</th><th scope="col">Word</th><th scope="col">Remark</th></tr></thead><tbody>${Array.from({ length: rows }, row).join('')}</tbody></table></div>`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Letters for a number: titles have no digits that a page number could be taken for. */
function count(number: number): string {
  return number.toString(26).replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}
