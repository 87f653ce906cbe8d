import GithubSlugger, { slug as slugify } from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass, visit } from '../model/index.ts';
import { readHeading } from '../markup/index.ts';
import { said } from '../report/index.ts';
import { placeOf } from './elements.ts';
import type { FileContext } from './transform.ts';

/** Where a file's anchors lead: `#anchor` as the author writes it → id in the book. */
export type Anchors = Map<string, string>;

/** Gives out ids that are unique over the whole book. */
export class IdRegister {
  readonly #taken: Set<string>;
  /** Where counting goes on for a name that was given out before. */
  readonly #next = new Map<string, number>();

  /** @param taken ids that are there already */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** `wish` if it is free, else with the section's id before it, else with a number after it. */
  take(wish: string, sectionId?: string): string {
    const base = makeSafe(wish);
    const candidates = [base, ...(sectionId === undefined ? [] : [`${sectionId}-${base}`])];
    let id = candidates.find((candidate) => !this.#taken.has(candidate));
    const last = candidates.at(-1) ?? base;
    for (let n = this.#next.get(last) ?? 2; id === undefined; n += 1) {
      if (!this.#taken.has(`${last}-${n}`)) id = `${last}-${n}`;
      this.#next.set(last, n + 1);
    }
    this.#taken.add(id);
    return id;
  }
}

/** Starts with a letter and has no space: what ids in XML and selectors in CSS can bear. */
function makeSafe(wish: string): string {
  const text = wish.normalize('NFC').replace(/[\s"'<>&#%?/\\:]+/gu, '-');
  return /^[\p{L}_]/u.test(text) ? text : `s-${text}`;
}

/**
 * Book-unique ids for everything in a section's body that has one or is a heading; the names by which
 * the author may refer to them go into `anchors`. `slugger` is the file's, so that its anchors are
 * those of GitHub.
 */
export function assignIds(
  body: Root,
  sectionId: string,
  register: IdRegister,
  anchors: Anchors,
  slugger: GithubSlugger,
  context: FileContext,
): void {
  visit(body, 'element', (node, _index, parent) => {
    const given = typeof node.properties.id === 'string' && node.properties.id !== '' ? node.properties.id : undefined;
    const heading = /^h[2-6]$/u.test(node.tagName);
    // A word of a dictionary: of several that are the same, links lead to the first.
    const isWord = node.tagName === 'dt' && parent?.type === 'element' && hasClass(parent, 'entry');
    const word = isWord ? `word-${slugify(toString(node).trim())}` : undefined;
    if (given === undefined && !heading && word === undefined) return;
    const names = heading ? [given, slugger.slug(readHeading(node))] : [given ?? word];
    const wish = given ?? names.at(-1) ?? 'section';
    const id = register.take(wish === '' ? 'section' : wish, sectionId);
    node.properties.id = id;
    if (given !== undefined && anchors.has(given) && anchors.get(given) !== id) {
      context.report.add(
        'id-duplicate',
        said`The id “${given}” is given twice`,
        placeOf(node, context),
        said`Links to it lead to the first. Give one of them another id.`,
      );
    }
    for (const name of names) if (name !== undefined && name !== '' && !anchors.has(name)) anchors.set(name, id);
  });
}

export { GithubSlugger, slugify };
