/**
 * What a page may begin with: texts and solid things, each with the letters before it. Letters are counted as
 * markup/letters.ts counts them in the tree that the document was made of.
 */
export interface Unit {
  readonly node: Text | Element;
  /** Id of the note that it belongs to; '' in the section itself. */
  readonly scope: string;
  /** Letters of the scope before it. */
  readonly before: number;
  /** Said again on each page of its table: only the first time counts. */
  readonly repeats: boolean;
}

export interface Units {
  /** In the order of the text. */
  readonly flow: readonly Unit[];
  /** In figures that stand at the head of a page. */
  readonly moved: readonly Unit[];
  readonly notes: readonly Unit[];
}

const notLetters = /[\s\u00AD\u200B-\u200D\u2060]/gu;
const solid = /^(?:img|svg|math|hr|input|video|audio|object|canvas|iframe)$/i;

export function readUnits(flow: HTMLElement): Units {
  const reader = new UnitReader();
  reader.read(flow, { list: 'flow', scope: '', repeats: false });
  return reader.units;
}

export function countLetters(text: string): number {
  return text.replace(notLetters, '').length;
}

interface Where extends Pick<Unit, 'scope' | 'repeats'> {
  readonly list: keyof Units;
}

class UnitReader {
  readonly units = { flow: [] as Unit[], moved: [] as Unit[], notes: [] as Unit[] };
  /** Letters of each scope so far. */
  readonly #known = new Map<string, number>();

  read(parent: Element, where: Where): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        const size = countLetters(node.data);
        if (size > 0) this.#add(node, size, where);
      } else if (node instanceof Element && !isLeftOut(node)) this.#readElement(node, where);
    }
  }

  #readElement(element: Element, where: Where): void {
    const { classList } = element;
    if (isLetter(element)) this.#add(element, 1, where);
    else if (classList.contains('footnote')) this.read(element, { list: 'notes', scope: element.id, repeats: false });
    else if (element.matches('section.notes')) this.#readList(element, where);
    else {
      const isMoved = where.list === 'flow' && classList.contains('moved');
      const repeats = where.repeats || element.nodeName === 'THEAD';
      this.read(element, { ...where, list: isMoved ? 'moved' : where.list, repeats });
    }
  }

  /** The notes of a section in a list: each has letters of its own; a page may begin with the heading above. */
  #readList(section: Element, { list }: Where): void {
    const notes = [...section.querySelectorAll(':scope > ol > li')];
    const scope = notes[0]?.id ?? '';
    const heading = section.querySelector('h2')?.firstChild;
    if (heading instanceof Text) this.units[list].push({ node: heading, scope, before: 0, repeats: false });
    for (const note of notes) this.read(note, { list, scope: note.id, repeats: false });
  }

  #add(node: Text | Element, size: number, { list, scope, repeats }: Where): void {
    const before = this.#known.get(scope) ?? 0;
    this.#known.set(scope, before + size);
    this.units[list].push({ node, scope, before, repeats });
  }
}

function isLeftOut(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('role') === 'doc-backlink' ||
    // A formula that was parted is one.
    element.matches('.zone, [data-folio-of], .pages, [data-continues], br, wbr')
  );
}

/** Counts as one letter, whatever is in it. */
function isLetter(element: Element): boolean {
  if (solid.test(element.nodeName) || element.matches('.noteref, .checkbox')) return true;
  const [first] = element.children;
  return (
    element.matches('.pageref') &&
    first !== undefined &&
    first === element.firstChild &&
    first.matches('.pages:only-child')
  );
}
