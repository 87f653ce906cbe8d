/**
 * The apparatus of an edition: `:::apparatus`, whose lines say what other witnesses have, `12 cano] cecini *A B*`. The
 * number leads to the line of the verse before it, and the words of the line that are meant lead to what is said of
 * them. A line without a number is about the words alone, in verse or prose.
 */
import type { Element, ElementContent, Parents, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { hasClass } from '../../../model/index.ts';
import { said } from '../../../report/index.ts';
import { isElement, placeOf } from '../../elements.ts';
import { contextOf, type OpenBook, type OpenSection, type ReadingContext } from '../transform.ts';

/** Places of the text that an apparatus may be about: what stands between it and the one before. */
interface Passage {
  /** By their numbers. */
  readonly lines: ReadonlyMap<number, Element>;
  readonly blocks: readonly Element[];
}

export function linkVariants(
  section: OpenSection,
  numbers: ReadonlyMap<Element, number>,
  book: OpenBook,
  context: ReadingContext,
): void {
  let lines = new Map<number, Element>();
  let blocks: Element[] = [];
  const walk = (parent: Parents): void => {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      if (hasClass(node, 'apparatus')) {
        for (const variant of variantsOf(node)) linkVariant(variant, { lines, blocks }, { section, book, context });
        [lines, blocks] = [new Map(), []];
        continue;
      }
      const number = numbers.get(node);
      if (number !== undefined) lines.set(number, node);
      if (number !== undefined || (node.tagName === 'p' && !hasClass(node, 'stanza'))) blocks.push(node);
      else walk(node);
    }
  };
  walk(section.body);
}

function variantsOf(apparatus: Element): Element[] {
  return apparatus.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return hasClass(child, 'variant') ? [child] : variantsOf(child);
  });
}

interface Around {
  readonly section: OpenSection;
  readonly book: OpenBook;
  readonly context: ReadingContext;
}

/** `12`, `12–14`, and a space. */
const numberBefore = /^(\d{1,6})(?:\s?[–-]{1,2}\s?(\d{1,6}))?[.:]?\s+/u;

function linkVariant(variant: Element, { lines, blocks }: Passage, { section, book, context }: Around): void {
  const { ids, report } = context;
  const place = placeOf(variant, contextOf(section, book, report));
  const first = variant.children[0];
  const found = first?.type === 'text' ? numberBefore.exec(first.value) : null;
  const number = found === null ? undefined : Number(found[1]);
  if (first?.type === 'text' && found !== null)
    variant.children[0] = { ...first, value: first.value.slice(found[0].length) };
  const lemma = takeLemma(variant);
  const line = number === undefined ? undefined : lines.get(number);
  if (number !== undefined && line === undefined) {
    const hint = said`Write :::verse{.numbered} with start= if need be, and the apparatus below it.`;
    report.add(
      'apparatus-line',
      said`The apparatus names line ${number}, which the text before it does not have`,
      place,
      hint,
    );
  }
  const id = ids.take(`variant-${number ?? 1}`);
  variant.properties.id = id;
  const words = lemma === undefined ? '' : plain(toString({ type: 'root', children: lemma.children }));
  const where = number === undefined ? blocks : line === undefined ? [] : followingLines(lines, number, found?.[2]);
  const mark = words === '' ? undefined : markLemma(words, where, id, () => ids.take(`lemma-${number ?? 1}`));
  if (words !== '' && mark === undefined && (number === undefined || line !== undefined)) {
    const which = number === undefined ? said`The text before it` : said`Line ${number}`;
    const hint = said`The lemma is what stands before the bracket: write it as the text has it.`;
    report.add(
      'apparatus-lemma',
      said`${which} does not have the words “${words}”, of which the apparatus speaks`,
      place,
      hint,
    );
  }
  const target = mark ?? (line === undefined ? undefined : idOf(line, () => ids.take(`line-${number ?? 1}`)));
  const link = (children: ElementContent[], name: string): Element =>
    target === undefined
      ? h('span', { className: [name] }, children)
      : h('a', { className: [name], href: `#${target}` }, children);
  if (found !== null) {
    const label: ElementContent = {
      type: 'text',
      value: found[2] === undefined ? `${found[1]}` : `${found[1]}–${found[2]}`,
    };
    variant.children.unshift(link([label], 'line-number'), { type: 'text', value: ' ' });
  } else if (lemma !== undefined) lemma.children = [link(lemma.children, 'variant-lemma')];
}

/** What stands before the bracket, in a span of its own. */
function takeLemma(variant: Element): Element | undefined {
  const at = variant.children.findIndex((child) => child.type === 'text' && child.value.includes(']'));
  const last = variant.children[at];
  if (last?.type !== 'text') return undefined;
  const end = last.value.indexOf(']');
  const before = [...variant.children.slice(0, at), { ...last, value: last.value.slice(0, end) }];
  const lemma = h('span', { className: ['lemma'] }, before);
  const rest: Text = { ...last, value: last.value.slice(end) };
  variant.children = [lemma, rest, ...variant.children.slice(at + 1)];
  return lemma;
}

/** A lemma may run over several lines: `12–14 arma … oris]`. */
function followingLines(lines: ReadonlyMap<number, Element>, from: number, to: string | undefined): Element[] {
  const last = to === undefined ? from : Math.min(Number(to), from + 500);
  return Array.from({ length: Math.max(1, last - from + 1) }, (_, at) => lines.get(from + at)).filter(
    (line) => line !== undefined,
  );
}

/** Makes the first place that has the words a link to what is said of them. @returns its id */
function markLemma(
  words: string,
  blocks: readonly Element[],
  target: string,
  takeId: () => string,
): string | undefined {
  // “arma … oris”: where it begins.
  const [start = ''] = words.split(/…|\.\.\./u).map((part) => part.trim());
  if (start === '') return undefined;
  for (const block of blocks) {
    const place = findText(block, start);
    if (place === undefined) continue;
    const { parent, node, at } = place;
    const id = takeId();
    const mark = h('a', { id, className: ['lemma-mark'], href: `#${target}` }, node.value.slice(at, at + start.length));
    const parts: ElementContent[] = [
      ...(at > 0 ? [{ ...node, value: node.value.slice(0, at) }] : []),
      mark,
      ...(at + start.length < node.value.length ? [{ ...node, value: node.value.slice(at + start.length) }] : []),
    ];
    parent.children.splice(parent.children.indexOf(node), 1, ...parts);
    return id;
  }
  return undefined;
}

interface TextPlace {
  readonly parent: Element;
  readonly node: Text;
  readonly at: number;
}

/** Whole words that nothing leads from yet. */
function findText(parent: Element, words: string): TextPlace | undefined {
  for (const node of parent.children) {
    if (node.type === 'text') {
      for (let at = node.value.indexOf(words); at >= 0; at = node.value.indexOf(words, at + 1)) {
        const isWhole = !isLetter(node.value[at - 1]) && !isLetter(node.value[at + words.length]);
        if (isWhole) return { parent, node, at };
      }
    } else if (isElement(node) && node.tagName !== 'a') {
      const found = findText(node, words);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function idOf(node: Element, take: () => string): string {
  const { id } = node.properties;
  if (typeof id === 'string' && id !== '') return id;
  const own = take();
  node.properties.id = own;
  return own;
}
