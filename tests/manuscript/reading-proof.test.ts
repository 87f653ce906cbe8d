/** What the reader could do wrong, done to a Book on purpose: each is told at the line where its words stand. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { planManuscript, type ManuscriptPlan } from '../../src/manuscript/plan/index.ts';
import { proveReading } from '../../src/manuscript/reading-proof.ts';
import { readBook } from '../../src/manuscript/index.ts';
import type { Book, Section } from '../../src/model/book.ts';
import type { Message } from '../../src/report/message.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith } from '../support/folder.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP8z8Dwn4GBgQEADQEBAQEEAgUAAAAASUVORK5CYII=',
  'base64',
);

const files = {
  'book.yaml': 'title: The Tide Tables\nauthor: A. Tester\nchapters: [one.md, two.md, three.md]\n',
  'one.md': `# The harbour *at night*

The first boats came in before the lamps were lit, and nobody counted them.[^count]

The second came later. It carried salt, rope and a letter for the master.

> A harbour is a door that nobody shuts.
>
> It is also a mirror, when the wind lets it be.

## What was carried {#cargo .plain}

- Salt in sacks
- Rope in coils

  with tarred ends
- A letter

[^count]: The master counted them afterwards, from memory.
`,
  'two.md': `# The ledger

| Boat | Hour | Cargo |
|:-----|-----:|-------|
| Ida  | 4    | salt  |
| Maud | 11   | rope  |

: What came in that night {#tbl-night}

![A chart of the bay, drawn in ink.](bay.png "The bay in ink")

\`\`\`js
const hours = [4, 11];
for (const hour of hours) count(hour);
\`\`\`

Tide
: What the sea does twice a day.
: What the harbour lives by.

The ledger was kept in two hands.^[One of them was the clerk’s.] The second hand was the better.

:::note[On the hours]
They are hours of the ship’s clock.
:::
`,
  'three.md': `# Morning

<p>By <b>morning</b> the quay was empty.</p>

:::verse
The gulls took what was left to take,
    and left the rest to us.
:::

1. Sweep the boards
2. Light the stove

Last words, with a [way out](https://example.org) and \`code\` in them, and 12 numbers.
`,
  'bay.png': png,
};

let book: Book;
let plan: ManuscriptPlan;
let messages: readonly Message[];

beforeAll(async () => {
  const folder = await folderWith(files);
  const report = new Report();
  book = await readBook(folder, report, { env: {} });
  messages = report.messages;
  plan = await planManuscript(folder, new Report());
});

function prove(changed: Book): readonly Message[] {
  const report = new Report();
  proveReading(plan, changed, report);
  return report.messages;
}

/** A Book with one section's body changed. */
function withBody(index: number, change: (body: Root) => void): Book {
  const sections = book.sections.map((section, at): Section => {
    if (at !== index) return section;
    const body = structuredClone(section.body);
    change(body);
    return { ...section, body };
  });
  return { ...book, sections };
}

function withSections(change: (sections: readonly Section[]) => readonly Section[]): Book {
  return { ...book, sections: change(book.sections) };
}

function isThe(node: RootContent | ElementContent, tagName: string, words: string): node is Element {
  return node.type === 'element' && node.tagName === tagName && toString(node).includes(words);
}

/** Takes out the innermost element of this name with these words. */
function drop(index: number, tagName: string, words: string): () => Book {
  return () =>
    withBody(index, (body) => {
      let done = false;
      visit(body, 'element', (node, at, parent) => {
        if (done || at === undefined || parent === undefined || !isThe(node, tagName, words)) return;
        if (node.children.some((child) => isThe(child, tagName, words))) return;
        parent.children.splice(at, 1);
        done = true;
      });
      if (!done) throw new Error(`there is no ${tagName} with ${words}`);
    });
}

/** Takes words out of a text, or puts others in their place. */
function replace(index: number, words: string, by = ''): () => Book {
  return () =>
    withBody(index, (body) => {
      let done = false;
      visit(body, 'text', (node) => {
        if (done || !node.value.includes(words)) return;
        node.value = node.value.replace(words, by);
        done = true;
      });
      if (!done) throw new Error(`there is no “${words}”`);
    });
}

/** Two elements beside each other, the other way round. */
function swap(index: number, tagName: string, first: string, second: string): () => Book {
  return () =>
    withBody(index, (body) => {
      let done = false;
      visit(body, (node) => {
        if (done || !('children' in node)) return;
        const a = node.children.findIndex((child) => isThe(child, tagName, first));
        const b = node.children.findIndex((child) => isThe(child, tagName, second));
        if (a < 0 || b < 0 || a === b) return;
        const children = [...node.children];
        [children[a], children[b]] = [children[b] as never, children[a] as never];
        node.children = children as never;
        done = true;
      });
      if (!done) throw new Error(`there are no ${tagName} with ${first} and ${second}`);
    });
}

/** Puts the content of the second into the first. */
function merge(index: number, tagName: string, first: string, second: string): () => Book {
  return () =>
    withBody(index, (body) => {
      let target: Element | undefined;
      let done = false;
      visit(body, 'element', (node, at, parent) => {
        if (target === undefined && isThe(node, tagName, first)) target = node;
        else if (
          !done &&
          target !== undefined &&
          at !== undefined &&
          parent !== undefined &&
          isThe(node, tagName, second)
        ) {
          target.children.push({ type: 'text', value: ' ' }, ...node.children);
          parent.children.splice(at, 1);
          done = true;
          return [SKIP, at];
        }
        return undefined;
      });
      if (!done) throw new Error(`there are no ${tagName} with ${first} and ${second}`);
    });
}

function rename(index: number, from: string, to: string, words: string): () => Book {
  return () =>
    withBody(index, (body) => {
      visit(body, 'element', (node) => {
        if (isThe(node, from, words)) node.tagName = to;
      });
    });
}

function withAlternative(alt: string): Book {
  return withBody(1, (body) => {
    visit(body, 'element', (node) => {
      if (node.tagName === 'img') node.properties.alt = alt;
    });
  });
}

function withNotes(index: number, change: (notes: Section['notes']) => Section['notes']): () => Book {
  return () =>
    withSections((sections) =>
      sections.map((section, at) => (at === index ? { ...section, notes: change(section.notes) } : section)),
    );
}

/** What is done → how, and the place at which it is told. */
const mutations: Readonly<Record<string, readonly [() => Book, string]>> = {
  'the heading of a file is lost': [drop(0, 'h1', 'harbour'), 'one.md:1'],
  'the whole opening is lost': [drop(1, 'header', 'ledger'), 'two.md:1'],
  'the emphasis of a heading is lost with its words': [drop(0, 'em', 'at night'), 'one.md:1'],
  'a heading within is lost': [drop(0, 'h2', 'carried'), 'one.md:11'],
  'a heading becomes a paragraph': [rename(0, 'h2', 'p', 'carried'), 'one.md:11'],
  'a first paragraph is lost': [drop(0, 'p', 'first boats'), 'one.md:3'],
  'a paragraph within is lost': [drop(0, 'p', 'second came'), 'one.md:5'],
  'a last paragraph is lost': [drop(2, 'p', 'Last words'), 'three.md:13'],
  'two paragraphs become one': [merge(0, 'p', 'first boats', 'second came'), 'one.md:5'],
  'two paragraphs of a quotation become one': [merge(0, 'p', 'door', 'mirror'), 'one.md:9'],
  'two paragraphs change places': [swap(0, 'p', 'first boats', 'second came'), 'one.md:'],
  'a quotation is lost': [drop(0, 'blockquote', 'door'), 'one.md:7'],
  'the second paragraph of a quotation is lost': [drop(0, 'p', 'mirror'), 'one.md:9'],
  'a quotation comes before the text': [
    () =>
      withBody(0, (body) => {
        const at = body.children.findIndex((node) => isThe(node, 'blockquote', 'door'));
        body.children.splice(1, 0, ...body.children.splice(at, 1));
      }),
    'one.md:',
  ],
  'a sentence is lost': [replace(0, 'It carried salt, rope and a letter for the master.'), 'one.md:5'],
  'a word is lost': [replace(0, 'nobody '), 'one.md:3'],
  'a word is another': [replace(0, 'later', 'earlier on'), 'one.md:5'],
  'letters at the end are lost': [replace(2, 'numbers.', ''), 'three.md:13'],
  'a number is lost': [replace(2, '12 ', ''), 'three.md:13'],
  'an item of a list is lost': [drop(0, 'li', 'Salt'), 'one.md:13'],
  'two items of a list become one': [merge(2, 'li', 'Sweep', 'Light'), 'three.md:11'],
  'items of a list change places': [swap(2, 'li', 'Sweep', 'Light'), 'three.md:'],
  'the second paragraph of an item is lost': [drop(0, 'p', 'tarred'), 'one.md:16'],
  'a row of a table is lost': [drop(1, 'tr', 'Maud'), 'two.md:6'],
  'a column of a table is lost': [
    () =>
      withBody(1, (body) => {
        visit(body, 'element', (node) => {
          if (node.tagName === 'tr')
            node.children.splice(
              node.children.findLastIndex((cell) => cell.type === 'element'),
              1,
            );
        });
      }),
    'two.md:3',
  ],
  'rows of a table change places': [swap(1, 'tr', 'Ida', 'Maud'), 'two.md:'],
  'a cell is lost': [drop(1, 'td', 'rope'), 'two.md:6'],
  'the caption of a table is lost': [drop(1, 'caption', 'that night'), 'two.md:8'],
  'the caption of a picture is lost': [drop(1, 'figcaption', 'bay'), 'two.md:10'],
  'the alternative text of a picture is lost': [() => withAlternative(''), 'two.md:10'],
  'the alternative text of a picture is cut': [() => withAlternative('A chart of the bay'), 'two.md:10'],
  'a picture is lost': [drop(1, 'figure', 'bay'), 'two.md:10'],
  'a listing is lost': [drop(1, 'pre', 'hours'), 'two.md:12'],
  'a listing is cut': [drop(1, 'pre', 'count'), 'two.md:12'],
  'a listing becomes a paragraph': [rename(1, 'pre', 'p', 'hours'), 'two.md:12'],
  'a term is lost': [drop(1, 'dt', 'Tide'), 'two.md:17'],
  'a definition is lost': [drop(1, 'dd', 'twice a day'), 'two.md:18'],
  'two definitions become one': [merge(1, 'dd', 'twice', 'lives'), 'two.md:19'],
  'the title of a call-out is lost': [drop(1, 'p', 'On the hours'), 'two.md:23'],
  'the text of a call-out is lost': [drop(1, 'p', 'ship'), 'two.md:24'],
  'verse is lost': [drop(2, 'div', 'gulls'), 'three.md:6'],
  'a line of verse is lost': [drop(2, 'span', 'the rest'), 'three.md:6'],
  'words of raw HTML are lost': [drop(2, 'b', 'morning'), 'three.md:3'],
  'code within a line is lost': [drop(2, 'code', 'code'), 'three.md:13'],
  'the words of a link are lost': [drop(2, 'a', 'way out'), 'three.md:13'],
  'a note is lost': [withNotes(0, () => []), 'one.md:19'],
  'a note within the text is lost': [withNotes(1, () => []), 'two.md:21'],
  'a note is cut': [
    withNotes(0, (notes) => notes.map((note) => ({ ...note, body: note.body.map((node) => shorten(node)) }))),
    'one.md:19',
  ],
  'a note stands with another chapter': [
    () =>
      withSections((sections) => {
        const [first, second, ...rest] = sections;
        if (first === undefined || second === undefined) throw new Error('there are no sections');
        return [{ ...first, notes: second.notes }, { ...second, notes: first.notes }, ...rest];
      }),
    'one.md:19',
  ],
  'a file is lost': [() => withSections((sections) => sections.toSpliced(1, 1)), 'two.md:1'],
  'the last file is lost': [() => withSections((sections) => sections.slice(0, -1)), 'three.md:1'],
  'two files change places': [
    () => withSections(([first, second, third]) => [second, first, third].filter((one) => one !== undefined)),
    '.md:',
  ],
  'a file stands twice and another not at all': [
    () => withSections(([first, second]) => [first, second, second].filter((one) => one !== undefined)),
    'three.md:1',
  ],
};

function shorten(node: ElementContent): ElementContent {
  const copy = structuredClone(node);
  visit(copy, 'text', (text) => {
    text.value = text.value.replace(', from memory.', '');
  });
  return copy;
}

it('says nothing of a book that is read rightly', () => {
  expect(messages).toEqual([]);
  expect(prove(book)).toEqual([]);
});

describe.each(Object.entries(mutations))('that %s', (_, [mutate, place]) => {
  it('is told where it stands', () => {
    const told = prove(mutate()).map(({ rule, file, line }) => `${rule} ${file ?? ''}:${line ?? 0}`);
    // Of what changed places either may be the one that is told: those rows name the file alone.
    const isThere = (line: string): boolean =>
      place.endsWith(':') ? line.startsWith('text-unread ') && line.includes(place) : line === `text-unread ${place}`;
    expect(told.filter(isThere)).not.toEqual([]);
  });
});

describe('what is left out on purpose', () => {
  async function messagesOf(text: string): Promise<string[]> {
    const report = new Report();
    await readBook(await folderWith({ 'a.md': text }), report, { env: {} });
    return report.messages.map(({ rule, line, text: words }) => `${line ?? 0} ${rule}: ${words}`);
  }

  it('is told with its reason: comments', async () => {
    expect(await messagesOf('# T\n\nText. <!-- a remark -->\n\n<!-- another -->\n\nMore.')).toEqual([
      '3 text-left-out: 2 comments are in no edition',
    ]);
  });

  it('is told once, by what took it out: scripts, notes that nothing refers to', async () => {
    const told = await messagesOf(
      '# T\n\n<script>let words = "of a script";</script>\n\nText.\n\n[^a]: An unused note.',
    );
    expect(told.map((line) => line.replace(/:.*/u, ''))).toEqual(['3 html-removed', '7 note-unused']);
  });

  it('is not a note that stands in a link, a title or in HTML', async () => {
    expect(
      await messagesOf(
        '# T\n\n[Words[^a] of a link](https://example.org/).\n\n![x](data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7 "Title[^b]")\n\n<p>HTML[^c]</p>\n\n[^a]: One.\n\n[^b]: Two.\n\n[^c]: Three.',
      ),
    ).toEqual([]);
  });

  it('is not what no syntax has taken: attributes, labels, addresses, definitions of links', async () => {
    expect(
      await messagesOf(
        '# T {#top .unnumbered}\n\n[Words]{lang=fr .smallcaps} and `code`{.plain} and [the sequel][far].[^label]\n\n[far]: https://example.org "Title"\n\n[^label]: Note.\n\n::: {.note #own}\nText.\n:::',
      ),
    ).toEqual([]);
  });
});
