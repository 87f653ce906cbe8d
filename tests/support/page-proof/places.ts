/** Proof of what knows pages: numbers, heads, contents, outline, references. */
import type { ManuscriptFacts } from '../generated-manuscript.ts';
import { plainText } from '../generated-manuscript.ts';
import type { Run } from './pages.ts';
import { findFirstPage, findLines, isInk, type Proof } from './proof.ts';

/** Levels of headings that the contents list. */
const listed = 2;
/** And those of the outline. */
const outlined = 3;

export function provePlaces(proof: Proof, facts: ManuscriptFacts): void {
  const from = findFirstPage(proof.book, facts);
  proveFurniture(proof, facts, from);
  const headings = facts.chapters.flatMap((chapter) => [
    ...(facts.kind === 'book' ? [chapter] : []),
    ...chapter.headings,
  ]);
  const lists = proof.book.pages.slice(0, from).flatMap(({ runs }) => findLines(runs.filter(isInk)).map(sayLine));
  for (const { token, level, id } of headings) {
    const place = proof.place(token, 'heading', from);
    if (place === undefined) continue;
    const label = labelOf(place.page, from);
    if (facts.kind === 'book' && level <= listed) {
      const line = lists.find((text) => text.toLowerCase().includes(token.toLowerCase()));
      const folio = line === undefined ? undefined : /([\divxlcdm]+)\s*$/.exec(line)?.[1];
      if (folio !== label)
        proof.blame('contents', place.page, `${token} stands on ${label}, the contents say ${folio ?? 'nothing'}`);
    }
    if (level <= outlined) {
      const line = proof.book.outline.find(({ title }) => title.includes(token));
      if (line?.place?.page !== place.page) {
        proof.blame('outline', place.page, `${token}: the outline leads to ${(line?.place?.page ?? -1) + 1}`);
      }
    }
    const destination = proof.book.destinations.get(id);
    if (destination?.page !== place.page) {
      proof.blame('destination', place.page, `#${id} leads to ${(destination?.page ?? -1) + 1}`);
    }
  }
  proveReferences(proof, facts, from);
}

/** `before 47 after`, perhaps over the end of a line or of a page. */
function proveReferences(proof: Proof, facts: ManuscriptFacts, from: number): void {
  for (const { before, after, target } of facts.references) {
    const [start, end] = [proof.place(before, 'reference', from), proof.place(after, 'reference', from)];
    const place = proof.place(target.token, 'heading', from);
    if (start === undefined || end === undefined || place === undefined) continue;
    const pages = proof.book.pages.slice(start.page, end.page + 1);
    const runs = pages.flatMap((page) =>
      page.runs.filter((run, index) => {
        if (run.node === undefined) return false;
        const behind = page.index > start.page || index >= start.index;
        return behind && (page.index < end.page || index <= end.index);
      }),
    );
    const text = runs.map((run) => run.text).join(' ');
    const said = /([\divxlcdm]+)\s*$/.exec(text.slice(0, text.search(new RegExp(after, 'i'))))?.[1];
    const label = labelOf(place.page, from);
    if (said !== label)
      proof.blame('reference', start.page, `${before}: ${target.token} is on ${label}, it says ${said ?? 'nothing'}`);
  }
}

function proveFurniture(proof: Proof, facts: ManuscriptFacts, from: number): void {
  const { book, design } = proof;
  const openings = new Map<number, string>();
  for (const { first, title } of facts.chapters) {
    const page = proof.place(first, 'opening', from)?.page ?? 0;
    openings.set(page, title);
    if (facts.kind === 'book' && !design.opensAnywhere && page % 2 === 1) proof.blame('opening-verso', page, title);
  }
  const chapters = [...openings].toSorted(([a], [b]) => a - b);
  const headings = facts.chapters.flatMap((chapter) =>
    chapter.headings
      .filter(({ level }) => level === 2)
      .map(({ token, title }) => ({ title, page: proof.sightings(token, from)[0]?.page ?? 0 })),
  );
  for (const page of book.pages) {
    const { index } = page;
    const label = labelOf(index, from);
    if (page.label !== label) proof.blame('label', index, `is called ${page.label}, is ${label}`);
    if (index < from) continue;
    const opening = chapters.findLast(([first]) => first <= index)?.[0] ?? from;
    const isBlank = !page.runs.some((run) => run.node !== undefined && isInk(run));
    const block = proof.blockOf(page);
    const furniture = findLines(
      page.runs.filter(
        (run) => run.node === undefined && isInk(run) && (run.base <= block.top || run.base > block.bottom + 1),
      ),
    ).flat();
    const isOpening = openings.has(index);
    const folio = furniture.filter((run) => isFolio(run));
    const wantsFolio = !isBlank && (!isOpening || design.openingFolio);
    const shown = folio.map(({ text }) => text.trim()).join(' ');
    if (shown !== (wantsFolio ? label : '')) proof.blame('folio', index, `shows “${shown}”, is ${label}`);
    const head = furniture
      .filter((run) => !folio.includes(run))
      .map(({ text }) => text)
      .join(' ');
    const level = index % 2 === 0 ? design.heads.recto : design.heads.verso;
    const own = headings.filter((heading) => heading.page === index);
    const before = headings.findLast((heading) => heading.page < index && heading.page >= opening);
    const section = (design.heads.pick === 'first' ? own[0] : own.at(-1)) ?? before;
    const chapter = facts.kind === 'essay' ? facts.title : (openings.get(opening) ?? '');
    const titles: Readonly<Record<string, string>> = {
      book: facts.title,
      part: facts.title,
      author: facts.author,
      chapter,
      section: section?.title ?? chapter,
      none: '',
    };
    const wanted = isBlank || isOpening ? '' : (titles[level] ?? '');
    if (!says(head, wanted)) proof.blame('head', index, `the head is “${head}”, not “${wanted}”`);
  }
}

/** A title may be cut to fit. */
function says(head: string, title: string): boolean {
  const [said, wanted] = [plainText(head), plainText(title)];
  return said === wanted || (/…\s*$/u.test(head) && said !== '' && wanted.startsWith(said));
}

function isFolio({ text }: Run): boolean {
  return /^\s*(?:\d+|[ivxlcdm]+)\s*$/.test(text);
}

function sayLine(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join(' ');
}

/** What a page is called: roman before the text begins, then from 1. */
function labelOf(index: number, from: number): string {
  return index < from ? roman(index + 1) : String(index - from + 1);
}

const letters: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, letter] of letters) {
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  }
  return text;
}
