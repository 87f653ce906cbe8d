/** The names of a whole manuscript: where each is given, and to which of them something refers. */
import { posix } from 'node:path';
import { type LinkTargets, findAnchor } from '../transforms/index.ts';
import type { Definition, Marks, Reference, Spot } from './marks.ts';

/** What something refers to. */
export interface Meant {
  /** In which it has its name. */
  readonly file: string;
  readonly name: string;
  /** Where the name is written; absent: a heading that is called by its words. */
  readonly definition?: Definition;
  /** Of the place in the Book, as it was last read; absent: it is newer. */
  readonly id?: string;
}

export interface Use {
  readonly file: string;
  readonly reference: Reference;
}

export class Names {
  readonly #marks: ReadonlyMap<string, Marks>;
  readonly #targets: LinkTargets;
  readonly #given = new Map<string, ReadonlyMap<string, Definition>>();

  /**
   * @param marks of all files, in the order of the book
   * @param targets what the names were when the book was last read: those of headings are among them
   */
  constructor(marks: ReadonlyMap<string, Marks>, targets: LinkTargets) {
    this.#marks = marks;
    this.#targets = targets;
    for (const [file, { definitions }] of marks) {
      const given = new Map<string, Definition>();
      for (const one of definitions) if (!given.has(one.name)) given.set(one.name, one);
      this.#given.set(file, given);
    }
  }

  /** What a reference in a file leads to; undefined: nothing in the book. */
  find({ name, form, file }: Reference, from: string): Meant | undefined {
    if (form === 'work') return undefined;
    if (form === 'note') return this.#in(from, name);
    if (form === 'link') {
      const to = file === undefined ? from : this.#fileOf(file, from);
      return (
        (to === undefined ? undefined : this.#in(to, name)) ?? (file === undefined ? this.#anywhere(name) : undefined)
      );
    }
    for (const spelling of spellings(name)) {
      const found = this.#in(from, spelling, false) ?? this.#anywhere(spelling, false);
      if (found !== undefined) return found;
    }
    // `@fn-x`: the note `[^x]`.
    const [, label] = /^fn[-:](.+)$/iu.exec(name) ?? [];
    return label === undefined ? undefined : this.#in(from, `^${label}`);
  }

  /** The name that is written at a place. */
  at(file: string, line: number, character: number): Meant | undefined {
    const definition = this.#marks.get(file)?.definitions.find((one) => covers(one, line, character));
    return definition === undefined ? undefined : this.#in(file, definition.name);
  }

  /** What refers to it, in the order of the book. */
  usesOf({ file, name }: Meant): Use[] {
    return [...this.#marks].flatMap(([own, { references }]) =>
      references.flatMap((reference) => {
        const found = this.find(reference, own);
        return found?.file === file && found.name === name ? [{ file: own, reference }] : [];
      }),
    );
  }

  /** Where a work is cited: what is a place of the book is none. */
  usesOfWork(key: string): Use[] {
    return [...this.#marks].flatMap(([file, { references }]) =>
      references.flatMap((reference) => {
        const { form, name } = reference;
        const cites = name === key && (form === 'work' || (form === 'key' && this.find(reference, file) === undefined));
        return cites ? [{ file, reference }] : [];
      }),
    );
  }

  /** Every place where a file gives the name: several are a mistake, and are changed together. */
  definitionsOf({ file, name }: Meant): readonly Definition[] {
    return this.#marks.get(file)?.definitions.filter((one) => one.name === name) ?? [];
  }

  /** All of them, those of headings too, in the order of the book; notes are a file's own. */
  list(from: string): Meant[] {
    const files = new Set([...this.#marks.keys(), ...this.#targets.keys()]);
    return [...files].flatMap((file) => {
      const names = new Set([
        ...(this.#given.get(file)?.keys() ?? []),
        ...(this.#targets.get(file)?.anchors.keys() ?? []),
      ]);
      return [...names].flatMap((name) => (name.startsWith('^') && file !== from ? [] : (this.#in(file, name) ?? [])));
    });
  }

  /** Whether something in the book has this name, or may be meant by it. */
  has(name: string): boolean {
    return this.#anywhere(name) !== undefined;
  }

  #in(file: string, name: string, isLink = true): Meant | undefined {
    const anchors = this.#targets.get(file)?.anchors;
    const id = anchors === undefined ? undefined : isLink ? findAnchor(name, anchors) : anchors.get(name);
    const given = this.#given.get(file);
    const definition = given?.get(name) ?? this.#byId(file, id);
    if (definition === undefined && id === undefined) return undefined;
    // A heading that has a name may be called by its words, too.
    return { file, name: definition?.name ?? name, ...(definition && { definition }), ...(id !== undefined && { id }) };
  }

  #byId(file: string, id: string | undefined): Definition | undefined {
    if (id === undefined) return undefined;
    const given = this.#given.get(file);
    for (const [name, other] of this.#targets.get(file)?.anchors ?? [])
      if (other === id && given?.has(name) === true) return given.get(name);
    return undefined;
  }

  #anywhere(name: string, isLink = true): Meant | undefined {
    for (const file of new Set([...this.#marks.keys(), ...this.#targets.keys()])) {
      const found = this.#in(file, name, isLink);
      if (found !== undefined && !name.startsWith('^')) return found;
    }
    return undefined;
  }

  /** Beside the file that links to it; with `/` before it in the manuscript's folder. */
  #fileOf(path: string, from: string): string | undefined {
    const wanted = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
    return [wanted, `${wanted}.md`].find((file) => this.#marks.has(file));
  }
}

export function covers({ line, from, to }: Spot, at: number, character: number): boolean {
  return line === at && from <= character && character <= to;
}

/** Whether a reference is written with this name, and not with the words of a heading. */
export function isSpelled(written: string, name: string): boolean {
  return spellings(written).includes(name) || (name.startsWith('^') && /^fn[-:]/iu.test(written));
}

/** As it is written; with a small letter; with the other signs after the prefix. */
function spellings(name: string): string[] {
  const small = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const sign = /^[a-z]{2,4}([-:_])./u.exec(small)?.[1];
  const others = sign === undefined ? [] : ['-', ':', '_'].filter((one) => one !== sign);
  return [...new Set([name, small, ...others.map((one) => small.replace(/[-:_]/u, one))])];
}
