/**
 * How a formula is read aloud, by the Speech Rule Engine (https://speechruleengine.org): ClearSpeak, or what the
 * language has. It takes half a second to start and some hundredths for each formula: it is loaded when something
 * is not known yet.
 */
import type { Element, ElementContent } from 'hast';
import { classesOf } from '../model/index.ts';
import { readFormula, toXhtml } from '../markup/index.ts';

/** Languages that the engine speaks (BCP 47 → its name). */
const spoken: Readonly<Record<string, string>> = {
  af: 'af',
  ca: 'ca',
  da: 'da',
  de: 'de',
  en: 'en',
  es: 'es',
  fr: 'fr',
  hi: 'hi',
  it: 'it',
  ko: 'ko',
  nb: 'nb',
  nn: 'nn',
  no: 'nb',
  sv: 'sv',
};

/** Changes with whatever changes what is said: of the engine, and of ours. */
const edition = 'sre-4.1.5-1';

/** What was said before, by formula; kept from one run to the next. */
export interface SpeechStore {
  get(key: string): string | undefined;
  set(key: string, words: string): void;
}

export interface Speech {
  /** Whether somebody speaks the mathematics of a language; otherwise formulas are read sign by sign. */
  speaks(language: string): boolean;
  /** @param math `<math>` of this house, its numbers filled in */
  say(math: Element, language: string): Promise<string>;
}

/** @param openStore what is kept of a language */
export function openSpeech(openStore: (name: string) => Promise<SpeechStore>): Speech {
  const stores = new Map<string, Promise<SpeechStore>>();
  let current = '';
  return {
    speaks: (language) => localeOf(language) !== undefined,
    say: async (math, language) => {
      const locale = localeOf(language);
      const numbers = numbersOf(math);
      const withNumbers = (words: string): string => (numbers.length === 0 ? words : `${words}; ${numbers.join(', ')}`);
      if (locale === undefined) return withNumbers(readFormula(withoutNumbers(math)));
      const input = toXhtml(toSay(math));
      const name = `${edition}-${locale}`;
      const opened = stores.get(locale) ?? openStore(name);
      stores.set(locale, opened);
      const store = await opened;
      const known = store.get(input);
      if (known !== undefined) return withNumbers(known);
      const loaded = await import('speech-rule-engine');
      // Node finds it under `default`, tsx right in the module.
      const engine = loaded.default ?? loaded;
      if (current !== locale) {
        await engine.setupEngine({
          locale,
          domain: 'clearspeak',
          modality: 'speech',
          style: 'default',
          markup: 'none',
        });
        await engine.engineReady();
        current = locale;
      }
      const words = engine.toSpeech(input).replace(/\s+/gu, ' ').trim() || readFormula(math);
      store.set(input, words);
      return withNumbers(words);
    },
  };
}

function localeOf(language: string): string | undefined {
  return spoken[language.toLowerCase().split('-')[0] ?? ''];
}

/** “(2.3)” at the ends of its lines. */
function numbersOf(math: Element): string[] {
  const found: string[] = [];
  const walk = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    if (isNumber(node)) found.push(readFormula(node));
    else node.children.forEach(walk);
  };
  walk(math);
  return found.filter((number) => number !== '');
}

function isNumber(node: Element): boolean {
  return node.tagName === 'mtd' && classesOf(node).includes('number');
}

function withoutNumbers(node: Element): Element {
  const children = node.children.filter((child) => child.type !== 'element' || !isNumber(child));
  return { ...node, children: children.map((child) => (child.type === 'element' ? withoutNumbers(child) : child)) };
}

/** The signs alone: without styles, the TeX, and what is there for looks. */
function toSay(math: Element): Element {
  const children = math.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'semantics' ? child.children.slice(0, 1) : [child],
  );
  const { display } = math.properties;
  const properties = display === undefined ? {} : { display };
  return { type: 'element', tagName: 'math', properties, children: bare(children) };
}

/** Attributes that change what a sign is. */
const telling = new Set(['accent', 'fence', 'form', 'linethickness', 'separator', 'columnalign']);

function bare(children: readonly ElementContent[]): ElementContent[] {
  const settled: ElementContent[] = [];
  for (const child of children) {
    if (child.type === 'text') settled.push(child);
    if (child.type !== 'element') continue;
    const { tagName } = child;
    if (tagName === 'mspace' || tagName === 'mphantom' || isNumber(child) || isSpacer(child)) continue;
    const inside = bare(child.children);
    if (tagName === 'mpadded' || tagName === 'mstyle' || (tagName === 'mrow' && inside.length === 1)) {
      settled.push(...inside);
      continue;
    }
    const properties = Object.fromEntries(Object.entries(child.properties).filter(([name]) => telling.has(name)));
    const [base] = inside;
    // What mhchem writes: an index on nothing, after what it belongs to.
    const before = settled.at(-1);
    if (/^ms(?:ub|up|ubsup)$/u.test(tagName) && isEmptyRow(base) && before !== undefined)
      settled[settled.length - 1] = { ...child, properties, children: [before, ...inside.slice(1)] };
    else settled.push({ ...child, properties, children: inside });
  }
  return settled.filter((child) => !isEmptyRow(child) || children.length < 4);
}

function isEmptyRow(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'mrow' && node.children.length === 0;
}

/** The empty column that Temml puts before lines with numbers, so that they stand in the middle. */
function isSpacer({ tagName, properties, children }: Element): boolean {
  return tagName === 'mtd' && children.length === 0 && String(properties['style']).includes('width:50%');
}
