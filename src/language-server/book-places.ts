/** What the places of a Book are called, and where they were written: “Figure 3: The anatomy of a book”. */
import { numberOfHeading, readHeading } from '../markup/index.ts';
import { type Book, classesOf, nameKind, sayNumber, visit } from '../model/index.ts';
import type { Root } from 'hast';

export interface BookPlace {
  /** “Figure 3”, “Chapter 2”; empty: it has no number. */
  readonly number: string;
  /** Caption or words; empty: it has none. */
  readonly title: string;
  /** Where it is written; lines are 1-based. */
  readonly file?: string;
  readonly line?: number;
}

/** By their ids. */
export function placesOfBook(book: Book): ReadonlyMap<string, BookPlace> {
  const { language } = book.metadata;
  const captions = new Map((book.captions ?? []).map((one) => [one.id, one]));
  const places = new Map<string, BookPlace>();
  for (const section of book.sections) {
    const { source } = section;
    const own = section.language ?? language;
    const written = (line: number | undefined) => ({
      ...(source !== undefined && { file: source }),
      ...(line !== undefined && { line }),
    });
    const kind = section.role === 'appendix' || section.role === 'part' ? section.role : 'chapter';
    const whole = {
      number: section.number === undefined ? '' : sayNumber(own, kind, section.number),
      title: section.title,
    };
    let first: number | undefined;
    const trees: Root[] = [
      section.body,
      ...section.notes.map(({ body }): Root => ({ type: 'root', children: [...body] })),
    ];
    for (const tree of trees)
      visit(tree, 'element', (node) => {
        const line = node.position?.start.line;
        if (node.tagName === 'h1') first ??= line;
        const { id } = node.properties;
        if (typeof id !== 'string' || places.has(id)) return;
        const caption = captions.get(id);
        if (caption !== undefined) {
          const { number, title } = caption;
          const name = number === undefined ? nameKind(own, caption.kind) : sayNumber(own, caption.kind, number);
          places.set(id, { number: name, title, ...written(line) });
        } else if (node.tagName === 'h1') places.set(id, { ...whole, ...written(line) });
        else if (/^h[2-6]$/u.test(node.tagName)) {
          const number = numberOfHeading(node);
          const isAppendix = number !== undefined && /^\p{L}+$/u.test(number);
          places.set(id, {
            number: number === undefined ? '' : sayNumber(own, isAppendix ? 'appendix' : 'section', number),
            title: readHeading(node),
            ...written(line),
          });
        } else places.set(id, { number: '', title: titleOf(node), ...written(line) });
      });
    if (!section.generated) places.set(section.id, { ...whole, ...written(first) });
    for (const { id, number, label } of section.notes)
      places.set(id, {
        number: '',
        title: `Note ${number}${label === undefined ? '' : ` [^${label}]`}`,
        ...written(undefined),
      });
  }
  return places;
}

/** A call-out has a title. */
function titleOf(node: Parameters<typeof readHeading>[0]): string {
  if (node.type !== 'element' || !classesOf(node).includes('callout')) return '';
  const title = node.children.find((child) => child.type === 'element' && classesOf(child).includes('callout-title'));
  return title === undefined ? '' : readHeading(title);
}

export function sayPlace({ number, title }: BookPlace): string {
  return [number, title].filter((part) => part !== '').join(': ');
}
