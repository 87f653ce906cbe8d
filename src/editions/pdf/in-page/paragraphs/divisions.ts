/** Where the browser would divide words: it does not say so, but it does it. */
import { letterRect, middleOf } from '../boxes.ts';

/** As it stands in the text, with its punctuation. */
export interface Word {
  readonly language: Language;
  readonly word: string;
}

/** What is written at an element, and the one whose patterns divide its words. */
export interface Language {
  readonly tag: string;
  readonly locale: string;
}

interface Probe {
  readonly key: string;
  readonly text: Text;
  readonly box: HTMLElement;
  readonly found: number[];
}

const known = new Map<string, readonly number[]>();
const asked = new Map<string, Word>();

/** Offsets at which a word may be divided; none of a word that is not known yet. */
export function divisionsOf(word: Word): readonly number[] {
  const key = `${word.language.tag} ${word.language.locale} ${word.word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  asked.set(key, word);
  missed += 1;
  return [];
}

let missed = 0;

/** How often it was asked of a word that was not known. */
export function countMissedDivisions(): number {
  return missed;
}

/**
 * Sets each word in a column that is a trace too narrow for it, and where it was divided in one that is too narrow
 * for that part of it, until nothing of it can be divided off.
 */
export function learnDivisions(): void {
  if (asked.size === 0) return;
  const host = document.createElement('div');
  host.className = 'galley';
  host.style.cssText = 'position:absolute;visibility:hidden;left:0;top:0;width:60rem';
  const probes = [...asked].map(([key, word]) => ({ key, ...setProbe(word), found: [] }));
  host.append(...probes.map(({ box }) => box));
  document.body.append(host);
  let open: readonly Probe[] = probes;
  let widths = open.map(({ box }) => box.getBoundingClientRect().width);
  while (open.length > 0) {
    // All are changed before any is read: the browser lays out once for a round.
    open.forEach(({ box }, index) => {
      box.style.width = `${Math.max(0, (widths[index] ?? 0) - 0.3)}px`;
    });
    const next: { readonly probe: Probe; readonly width: number }[] = [];
    for (const probe of open) {
      const part = readDivision(probe);
      if (part === undefined || part.at >= (probe.found[0] ?? Infinity)) continue;
      probe.found.unshift(part.at);
      next.push({ probe, width: part.width });
    }
    open = next.map(({ probe }) => probe);
    widths = next.map(({ width }) => width);
  }
  host.remove();
  for (const { key, found } of probes) known.set(key, found);
  asked.clear();
}

function setProbe({ word, language: { tag, locale } }: Word): Pick<Probe, 'text' | 'box'> {
  const box = document.createElement('p');
  box.lang = tag;
  box.style.cssText =
    'display:block;width:max-content;margin:0;padding:0;text-indent:0;text-align:left;hyphens:auto;white-space:normal;overflow-wrap:normal';
  box.style.setProperty('-webkit-locale', locale);
  const text = document.createTextNode(word);
  box.append(text);
  return { text, box };
}

/**
 * Where a word is divided, and how wide the part before that is.
 * What goes over to the next line is short: it is sought from there.
 */
function readDivision({ text, box, found }: Probe): { readonly at: number; readonly width: number } | undefined {
  const end = (found[0] ?? text.length) - 1;
  const [first, last] = [letterRect(text, 0), letterRect(text, end)];
  if (first === undefined || last === undefined || middleOf(last) < first.bottom) return undefined;
  for (let at = end - 1; at > 0; at -= 1) {
    const rect = letterRect(text, at);
    if (rect === undefined || middleOf(rect) > first.bottom) continue;
    return { at: at + 1, width: rect.right - box.getBoundingClientRect().left };
  }
  return undefined;
}
