/**
 * How a formula is read aloud, by the Speech Rule Engine (https://speechruleengine.org): ClearSpeak, or what the
 * language has. It takes half a second to start and some hundredths for each formula: it is loaded when something
 * is not known yet.
 */
import type { Element, ElementContent } from 'hast';
import { readFormula, readTex, toXhtml } from '../markup/index.ts';
import { isNumber, toSay } from './bare-signs.ts';
import { sayPlainly } from './plain-english.ts';

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
const edition = 'sre-4.1.5-3';

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
      const input = toXhtml(toSay(math, locale));
      const name = `${edition}-${locale}`;
      const opened = stores.get(locale) ?? openStore(name);
      stores.set(locale, opened);
      const store = await opened;
      const known = store.get(input);
      if (known !== undefined) return withNumbers(known);
      const loaded = await import('speech-rule-engine');
      // Node finds it under `default`, tsx right in the module.
      const engine = loaded.default ?? loaded;
      const style = styleOf(input);
      if (current !== `${locale} ${style}`) {
        await engine.setupEngine({
          locale,
          domain: 'clearspeak',
          modality: 'speech',
          style,
          markup: 'none',
        });
        await engine.engineReady();
        current = `${locale} ${style}`;
      }
      const said = engine.toSpeech(input).replace(/\s+/gu, ' ').trim();
      const words = (locale === 'en' ? sayPlainly(said, readTex(math) ?? '') : said) || readFormula(math);
      store.set(input, words);
      return withNumbers(words);
    },
  };
}

/** “n choose k”, and not a column: only where no column can be meant. */
function styleOf(input: string): string {
  return /linethickness="0/u.test(input) && !input.includes('<mtable') ? 'Matrix_Combinatoric' : 'default';
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

function withoutNumbers(node: Element): Element {
  const children = node.children.filter((child) => child.type !== 'element' || !isNumber(child));
  return { ...node, children: children.map((child) => (child.type === 'element' ? withoutNumbers(child) : child)) };
}
