/** Citations that become notes, and the notes of a section counted anew with those of its author. */
import type { Element, ElementContent, ElementData, Parents, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf, visit } from '../../../model/index.ts';
import { isElement } from '../../elements.ts';
import { numberNotes, type NoteBody } from '../../tree/notes.ts';
import type { OpenSection } from '../transform.ts';

/** Notes that are not numbered yet, by the labels that refer to them. */
export type AddedNotes = Map<string, NoteBody>;

/** @returns the reference to it, for the text */
export function addNote(added: AddedNotes, children: readonly ElementContent[]): Element {
  const label = `citation ${added.size + 1}`;
  const text: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [...children],
    data: { written: '' } as ElementData,
  };
  added.set(label, { label, definition: { type: 'element', tagName: 'section', properties: {}, children: [text] } });
  return { type: 'element', tagName: 'sup', properties: { className: ['noteref'], dataNote: label }, children: [] };
}

/**
 * Puts the sign of a note where it stands in print: without the space before it, and after the mark that ends the
 * clause (The Chicago Manual of Style, 14.26), but in French before it.
 */
export function moveBehindMark(element: Element, parent: Parents, language: string): void {
  const nodes = parent.children as ElementContent[];
  const at = nodes.indexOf(element);
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  if (before?.type === 'text') before.value = before.value.trimEnd();
  if (language.startsWith('fr') || after?.type !== 'text') return;
  const mark = /^[.,;:!?…]+[”’"»“‘']*|^[。、，；：！？]+[」』”’]*/u.exec(after.value)?.[0];
  if (mark === undefined) return;
  const moved: Text = { type: 'text', value: mark };
  after.value = after.value.slice(mark.length);
  nodes.splice(at, 1, moved, element);
}

/** @param start the number of its first note @returns how many there are now */
export function renumber(section: OpenSection, added: AddedNotes, start: number): number {
  const available = new Map(added);
  for (const { id, label = id, body } of section.notes) {
    const definition: Element = { type: 'element', tagName: 'section', properties: {}, children: body };
    available.set(id, { label, definition });
    unnumber({ type: 'root', children: body }, section);
  }
  unnumber(section.body, section);
  const notes = numberNotes(section.body, section.id, available, start);
  section.notes = notes.map((note) => ({ ...note, body: [...note.body] }));
  return notes.length;
}

/** References lead to labels again, as they did before they were numbered. */
function unnumber(tree: Root, { notes }: OpenSection): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'sup' || !classesOf(node).includes('noteref')) return;
    const link = node.children.find((child) => isElement(child, 'a'));
    const href = isElement(link) ? link.properties.href : undefined;
    const note = typeof href === 'string' ? notes.find(({ id }) => id === href.slice(1)) : undefined;
    if (note !== undefined) node.properties.dataNote = note.id;
  });
}

/** “See Smith”: a note is a sentence of its own. */
export function capitalise(nodes: readonly ElementContent[]): ElementContent[] {
  return changeFirst(nodes, (letter) => letter.toUpperCase());
}

/** “ibid.” within a sentence. @param locale CSL's, which has the word */
export function lowerCase(nodes: readonly ElementContent[], locale: string): ElementContent[] {
  const ibid = /<term name="ibid">([^<]+)</u.exec(locale)?.[1] ?? '';
  const begun = toString({ type: 'root', children: [...nodes] }).slice(0, ibid.length);
  return ibid !== '' && begun.toLowerCase() === ibid.toLowerCase()
    ? changeFirst(nodes, (letter) => letter.toLowerCase())
    : [...nodes];
}

function changeFirst(nodes: readonly ElementContent[], change: (letter: string) => string): ElementContent[] {
  const [first, ...rest] = nodes;
  if (first?.type === 'text')
    return [{ ...first, value: `${change(first.value.slice(0, 1))}${first.value.slice(1)}` }, ...rest];
  return first?.type === 'element'
    ? [{ ...first, children: changeFirst(first.children, change) }, ...rest]
    : [...nodes];
}

/** Without the full stop of a note, where it is not the end of one. */
export function withoutStop(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith('.')) return [...nodes];
  return nodes.with(nodes.length - 1, { ...last, value: last.value.slice(0, -1) });
}
