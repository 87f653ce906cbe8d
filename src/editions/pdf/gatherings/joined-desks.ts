/**
 * A long book is laid out in several documents at once, each with a run of its galleys. For whoever makes it up they
 * are one: galleys have the numbers that they have in the book, since each document has a place for every galley.
 */
import type { PageFunctions, PageProgram } from '../page-program.ts';

/** A document, and the galleys that are in it: indices, the end is the first that is not. */
export interface Part {
  readonly program: PageProgram;
  readonly galleys: readonly [start: number, end: number];
}

type Name = keyof PageFunctions;
type Asked<One extends Name> = Parameters<PageFunctions[One]>;
type Answer<One extends Name> = ReturnType<PageFunctions[One]>;

/** How the answers of all parts become one. */
type Way<One extends Name> = (parts: readonly Part[], asked: Asked<One>) => Promise<Answer<One>>;

/** Asks all; what is empty in one part has its answer from another. */
function all<One extends Name>(name: One, join: (answers: readonly Answer<One>[]) => Answer<One>): Way<One> {
  return async (parts, asked) =>
    join(await Promise.all(parts.map(async ({ program }) => program.call(name, ...asked))));
}

function nothing(): void {
  // What was done has no answer.
}

function concat<Item>(lists: readonly (readonly Item[])[]): Item[] {
  return lists.flat();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}

/** Each is asked for its own galleys. @returns answers with the place of what they answer */
async function share<Item, Found>(
  parts: readonly Part[],
  items: readonly Item[],
  galleyOf: (item: Item) => number,
  ask: (program: PageProgram, own: readonly Item[]) => Promise<readonly Found[]>,
): Promise<{ readonly places: readonly number[]; readonly found: readonly Found[] }[]> {
  const shares = parts.map(({ program, galleys: [start, end] }) => {
    const places = items.flatMap((item, place) => (galleyOf(item) >= start && galleyOf(item) < end ? [place] : []));
    return { program, places, own: places.flatMap((place) => items.slice(place, place + 1)) };
  });
  return Promise.all(
    shares
      .filter(({ own }) => own.length > 0)
      .map(async ({ program, places, own }) => ({ places, found: await ask(program, own) })),
  );
}

/** In the order in which they were asked for. */
function inOrder<Found>(
  shares: readonly { readonly places: readonly number[]; readonly found: readonly Found[] }[],
): Found[] {
  const placed = shares.flatMap(({ places, found }) => found.map((one, index) => [places[index] ?? 0, one] as const));
  return placed.toSorted(([a], [b]) => a - b).map(([, one]) => one);
}

const ways: { readonly [One in Name]: Way<One> } = {
  askForFaces: all('askForFaces', nothing),
  areFacesLoaded: all('areFacesLoaded', (answers) => answers.every(Boolean)),
  fitTables: all('fitTables', concat),
  indentRunOns: all('indentRunOns', nothing),
  fitTurned: all('fitTurned', concat),
  closeFormulaGaps: all('closeFormulaGaps', nothing),
  fitFormulas: all('fitFormulas', concat),
  partFormulas: all('partFormulas', nothing),
  keepLinesEven: all('keepLinesEven', nothing),
  bringLeadersNear: all('bringLeadersNear', nothing),
  partLongNames: all('partLongNames', sum),
  fillLastLines: all('fillLastLines', sum),
  undoLadders: all('undoLadders', (answers) => ({
    kept: sum(answers.map(({ kept }) => kept)),
    left: sum(answers.map(({ left }) => left)),
  })),
  hangsMarks: all('hangsMarks', (answers) => answers.every(Boolean)),
  layGalleys: all('layGalleys', nothing),
  measureGalleys: async (parts, [indexes, page]) =>
    inOrder(
      await share(
        parts,
        indexes,
        (index) => index,
        async (program, own) => program.call('measureGalleys', own, page),
      ),
    ),
  findHyphens: async (parts, [lines]) =>
    inOrder(
      await share(
        parts,
        lines,
        ([galley]) => galley,
        async (program, own) => program.call('findHyphens', own),
      ),
    ),
  findLonger: async (parts, [pages, limits]) =>
    inOrder(
      await share(
        parts,
        pages,
        ({ galley }) => galley,
        async (program, own) => program.call('findLonger', own, limits),
      ),
    ),
  runLonger: async (parts, [paragraphs]) => {
    await share(
      parts,
      paragraphs,
      ([galley]) => galley,
      async (program, own) => {
        await program.call('runLonger', own);
        return [];
      },
    );
  },
  fillNoteMarks: all('fillNoteMarks', concat),
  applyOrders: async (parts, [jobs]) => {
    const shares = await share(
      parts,
      jobs,
      ({ galley }) => galley,
      async (program, own) => program.call('applyOrders', own),
    );
    return shares.flatMap(({ found }) => found);
  },
  setNotesAtEnd: async (parts, [indexes]) => {
    await share(
      parts,
      indexes,
      (index) => index,
      async (program, own) => {
        await program.call('setNotesAtEnd', own);
        return [];
      },
    );
  },
  findPageStarts: async (parts, asked) => {
    const found = await Promise.all(parts.map(async ({ program }) => program.call('findPageStarts', ...asked)));
    return parts.flatMap(({ galleys: [start, end] }, part) => found[part]?.slice(start, end) ?? []);
  },
  findLooseLines: all('findLooseLines', concat),
  measurePictures: all('measurePictures', concat),
  fillReferences: all('fillReferences', (answers) => answers.some(Boolean)),
  fitHeads: async ([first], asked) => first?.program.call('fitHeads', ...asked) ?? [],
  fillInPages: all('fillInPages', nothing),
  showGathering: all('showGathering', nothing),
};

/** All parts as one. */
export function joinDesks(parts: readonly Part[]): PageProgram {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only.program;
  return { call: async (name, ...asked) => ways[name](parts, asked) };
}
