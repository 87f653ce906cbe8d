/**
 * Packs Liang hyphenation patterns into the dictionary file that Chromium reads (`hyph-<language>.hyb`):
 * Minikin's format, as its source describes it (frameworks/minikin, doc/hyb_file_format.md).
 *
 * The trie is first made as small as it can be (equal subtrees are kept once), then its nodes are laid
 * over each other in one array: a node at slot `b` keeps the child for character code `c` at `b + c`,
 * and its own pattern at `b`.
 */

/** What the package `hyphen` exports for a language. */
export type LiangPatterns = readonly [
  levels: readonly (readonly number[])[],
  trie: LiangNode,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];
type LiangBranch = { readonly [letter: string]: LiangNode };
type LiangNode = number | readonly [LiangBranch, number] | LiangBranch;

/** A pattern: its letters (`.` for the edge of a word) and the level before each of them and after the last. */
interface Pattern {
  readonly letters: readonly string[];
  readonly levels: readonly number[];
}

interface TrieNode {
  readonly children: Map<number, TrieNode>;
  pattern: number;
}

interface State {
  /** Character code → index of the state, in rising order of codes. */
  readonly children: readonly (readonly [code: number, state: number])[];
  readonly pattern: number;
}

const magic = 0x62ad7968;

/** As patterns have it; books have U+2019. */
const apostrophe = "'";

/** An even level, higher than those of patterns: no division here. */
const undividable = 8;

/** The bytes of a `.hyb` file. Throws a RangeError for patterns that the format cannot hold. */
export function packPatterns(patterns: LiangPatterns): Uint8Array {
  const list = passApostrophes(listPatterns(patterns));
  const letters = [...new Set(list.flatMap((pattern) => pattern.letters))]
    .filter((letter) => letter !== '.')
    .toSorted();
  if (letters.length > 254) throw new RangeError('more letters than the format can hold');
  const codes = new Map([['.', 0], ...letters.map((letter, index): [string, number] => [letter, index + 1])]);
  const pool = new PatternPool();
  const root = growTrie(list, codes, pool);
  const trie = layOut(mergeEqual(root), letters.length + 1);
  return writeFile(writeAlphabet(letters, codes), writeTrie(trie, letters.length, pool.size), pool.write());
}

function listPatterns([levels, trie, exceptions = {}]: LiangPatterns): Pattern[] {
  const found: Pattern[] = [];
  const take = (letters: string, index: number): void => {
    const own = levels[index] ?? [];
    // Levels of a pattern that begins at the edge of a word leave out the place before the edge.
    const full = letters.startsWith('.') ? [0, ...own] : [...own];
    found.push({ letters: [...letters], levels: full });
  };
  const walk = (node: LiangNode, letters: string): void => {
    if (typeof node === 'number') return take(letters, node);
    if (isPair(node)) {
      take(letters, node[1]);
      return walk(node[0], letters);
    }
    for (const [letter, child] of Object.entries(node)) walk(child, letters + letter);
  };
  walk(trie, '');
  for (const [word, breaks] of Object.entries(exceptions)) {
    // A whole word as a pattern, with levels that win over all others: 9 breaks, 8 does not.
    const inner = [...word].map((_, index) => (breaks.includes(index) ? 9 : 8));
    found.push({ letters: ['.', ...word, '.'], levels: [0, ...inner] });
  }
  return found;
}

/**
 * The browser takes “manuscript’s” and “l’imprimerie” for one word, and divides no word with a character
 * that no pattern has. Where a language's own patterns say nothing of apostrophes, these are edges of words,
 * at which two letters stay together on either side.
 */
function passApostrophes(patterns: readonly Pattern[]): readonly Pattern[] {
  if (patterns.some(({ letters }) => letters.includes(apostrophe))) return patterns;
  const letters = new Set(patterns.flatMap((pattern) => pattern.letters));
  letters.delete('.');
  const edges = patterns.flatMap((pattern): Pattern[] => {
    const [begins, ends] = [pattern.letters[0] === '.', pattern.letters.at(-1) === '.'];
    const inner = pattern.letters.slice(begins ? 1 : 0, ends ? -1 : undefined);
    const starts = begins ? ['.', apostrophe] : [''];
    const stops = ends ? ['.', apostrophe] : [''];
    return starts.flatMap((start) =>
      stops
        .filter((stop) => start === apostrophe || stop === apostrophe)
        .map((stop) => ({ ...pattern, letters: [start, ...inner, stop].filter((letter) => letter !== '') })),
    );
  });
  const near = [...letters].flatMap((letter): Pattern[] => [
    { letters: [letter, apostrophe], levels: [undividable] },
    { letters: [apostrophe, letter], levels: [0, 0, undividable] },
  ]);
  const itself = { letters: [apostrophe], levels: [undividable, undividable] };
  return [...patterns, ...edges, ...near, itself];
}

function isPair(node: LiangNode): node is readonly [LiangBranch, number] {
  return Array.isArray(node);
}

/** The level strings, each kept once; entry 0 is "no pattern". */
class PatternPool {
  readonly #bytes: number[] = [];
  readonly #offsets = new Map<string, number>();
  readonly #entries: number[] = [0];
  readonly #indexes = new Map<string, number>();

  get size(): number {
    return this.#entries.length;
  }

  add(pattern: Pattern): number {
    const levels = [...pattern.levels];
    while (levels.length < pattern.letters.length + 1) levels.push(0);
    const first = levels.findIndex((level) => level > 0);
    if (first < 0) return 0;
    const last = levels.findLastIndex((level) => level > 0);
    const shift = levels.length - 1 - last;
    const used = levels.slice(first, last + 1);
    const key = `${used.join()}/${shift}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const offset = this.#place(used);
    if (used.length > 63 || shift > 63 || offset > 0xfffff)
      throw new RangeError('a pattern is too long for the format');
    const index = this.#entries.push(((used.length << 26) | (shift << 20) | offset) >>> 0) - 1;
    this.#indexes.set(key, index);
    return index;
  }

  #place(levels: readonly number[]): number {
    const key = levels.join();
    const known = this.#offsets.get(key);
    if (known !== undefined) return known;
    const offset = this.#bytes.push(...levels) - levels.length;
    this.#offsets.set(key, offset);
    return offset;
  }

  write(): Uint8Array {
    const headLength = 16 + 4 * this.#entries.length;
    return join([
      words([0, this.#entries.length, headLength, this.#bytes.length, ...this.#entries]),
      Uint8Array.from(this.#bytes),
    ]);
  }
}

function growTrie(patterns: readonly Pattern[], codes: ReadonlyMap<string, number>, pool: PatternPool): TrieNode {
  const root: TrieNode = { children: new Map(), pattern: 0 };
  for (const pattern of patterns) {
    let node = root;
    for (const letter of pattern.letters) {
      const code = codes.get(letter) ?? 0;
      let next = node.children.get(code);
      if (next === undefined) node.children.set(code, (next = { children: new Map(), pattern: 0 }));
      node = next;
    }
    node.pattern = pool.add(pattern);
  }
  return root;
}

/** The states of the trie, equal subtrees merged; the root is the last one. */
function mergeEqual(root: TrieNode): State[] {
  const states: State[] = [];
  const indexes = new Map<string, number>();
  const visit = (node: TrieNode): number => {
    const children = [...node.children]
      .toSorted(([a], [b]) => a - b)
      .map(([code, child]) => [code, visit(child)] as const);
    const key = `${node.pattern}:${children.flat().join()}`;
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, states.length);
    return states.push({ children, pattern: node.pattern }) - 1;
  };
  visit(root);
  return states;
}

interface Layout {
  readonly length: number;
  /** By slot: character code, slot linked to, pattern. */
  readonly codes: Uint8Array;
  readonly links: Uint32Array;
  readonly patterns: Uint32Array;
}

/** How far back from the end a place for a state with several children is looked for, slots. */
const window = 1024;

/** First fit, the widest states first; the root stands at slot 0. */
function layOut(states: readonly State[], alphabetSize: number): Layout {
  const most = states.reduce((sum, state) => sum + state.children.length + 1, alphabetSize * 2) * 2;
  const taken = new Uint8Array(most);
  const bases = new Uint32Array(states.length);
  const rootIndex = states.length - 1;
  const order = states
    .map((_, index) => index)
    .toSorted(
      (a, b) => Number(b === rootIndex) - Number(a === rootIndex) || width(states[b]) - width(states[a]) || a - b,
    );
  // Slots only fill up, so the search for a set of codes goes on where the last one for the same set ended.
  const searched = new Map<string, number>();
  let end = 0;
  for (const index of order) {
    const codes = (states[index]?.children ?? []).map(([code]) => code).filter((code) => code !== 0);
    const key = codes.join();
    // Far from the end there are only holes left: small states fit into them, wide ones are not tried there.
    const nearEnd = codes.length > 1 ? end - window : 0;
    let base = Math.max(0, searched.get(key) ?? 0, nearEnd);
    while (taken[base] === 1 || codes.some((code) => taken[base + code] === 1)) base += 1;
    searched.set(key, base + 1);
    bases[index] = base;
    for (const code of [0, ...codes]) {
      taken[base + code] = 1;
      end = Math.max(end, base + code + 1);
    }
  }
  const length = end + alphabetSize;
  const layout: Layout = {
    length,
    codes: new Uint8Array(length),
    links: new Uint32Array(length),
    patterns: new Uint32Array(length),
  };
  states.forEach((state, index) => {
    const base = bases[index] ?? 0;
    layout.patterns[base] = state.pattern;
    for (const [code, child] of state.children) {
      layout.codes[base + code] = code;
      layout.links[base + code] = bases[child] ?? 0;
    }
  });
  return layout;
}

function width(state: State | undefined): number {
  return state?.children.length ?? 0;
}

function writeTrie(layout: Layout, letterCount: number, patternCount: number): Uint8Array {
  const codeBits = bitsFor(letterCount + 1);
  const linkBits = bitsFor(layout.length);
  if (codeBits + linkBits + bitsFor(patternCount) > 32)
    throw new RangeError('the patterns are too many for the format');
  const slots = Array.from(
    { length: layout.length },
    (_, slot) =>
      (layout.codes[slot] ?? 0) +
      (layout.links[slot] ?? 0) * 2 ** codeBits +
      (layout.patterns[slot] ?? 0) * 2 ** (codeBits + linkBits),
  );
  const codeMask = 2 ** codeBits - 1;
  const linkMask = (2 ** linkBits - 1) * 2 ** codeBits;
  return words([0, codeMask, codeBits, linkMask, codeBits + linkBits, layout.length, ...slots]);
}

/** Code point → code, capitals like their small letters, apostrophes alike. */
function writeAlphabet(letters: readonly string[], codes: ReadonlyMap<string, number>): Uint8Array {
  const map = new Map<number, number>();
  for (const letter of letters) {
    const others = letter === apostrophe && !letters.includes('’') ? ['’'] : [];
    for (const form of [letter, letter.toUpperCase(), ...others]) {
      const point = form.codePointAt(0);
      if (point !== undefined && [...form].length === 1 && !map.has(point)) map.set(point, codes.get(letter) ?? 0);
    }
  }
  const points = [...map.keys()];
  const lowest = Math.min(...points);
  const end = Math.max(...points) + 1;
  const table = new Uint8Array(end - lowest);
  for (const [point, code] of map) table[point - lowest] = code;
  return join([words([0, lowest, end]), table]);
}

function writeFile(alphabet: Uint8Array, trie: Uint8Array, patterns: Uint8Array): Uint8Array {
  const parts = [alphabet, trie, patterns].map(padToWord);
  const starts: number[] = [];
  let end = 24;
  for (const part of parts) {
    starts.push(end);
    end += part.length;
  }
  return join([words([magic, 0, ...starts, end]), ...parts]);
}

function bitsFor(count: number): number {
  return Math.ceil(Math.log2(count + 1));
}

function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setUint32(index * 4, value, true));
  return bytes;
}

function padToWord(bytes: Uint8Array): Uint8Array {
  const rest = bytes.length % 4;
  return rest === 0 ? bytes : join([bytes, new Uint8Array(4 - rest)]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
