/** Another name for a place, in all files of a book at once; a name that would not do is refused. */
import type { Asked } from './asked.ts';
import type { FilePlace } from './leading.ts';
import type { Reference, Spot } from './marks.ts';
import { type Found, findMeant } from './meant.ts';
import { type Names, isSpelled } from './names.ts';

/** What cannot be renamed, or not so, with the reason for the person. */
export class Refusal extends Error {}

export interface Change extends FilePlace {
  readonly text: string;
}

/** The place that is to be changed, and what stands there. @throws Refusal */
export async function findRenamable(asked: Asked): Promise<{ readonly spot: Spot; readonly name: string }> {
  const { meant, reference } = await find(asked);
  const spot = reference ?? meant.definition;
  if (spot === undefined) throw headless(meant.name);
  return { spot: withoutCaret(spot, meant.name), name: meant.name.replace(/^\^/u, '') };
}

/** @throws Refusal */
export async function rename(asked: Asked, wish: string): Promise<Change[]> {
  const { meant, names } = await find(asked);
  const isNote = meant.name.startsWith('^');
  const name = wish.trim().replace(/^[#@^]/u, '');
  if (name === meant.name.replace(/^\^/u, '')) return [];
  await assertFree(name, isNote, names, asked);
  const given = names
    .definitionsOf(meant)
    .map((spot) => ({ path: meant.file, spot: withoutCaret(spot, meant.name), text: name }));
  const uses = names
    .usesOf(meant)
    .flatMap(({ file, reference }) =>
      isSpelled(reference.name, meant.name)
        ? [{ path: file, spot: withoutCaret(reference, reference.name), text: write(name, reference, isNote) }]
        : [],
    );
  return [...given, ...uses];
}

async function find(asked: Asked): Promise<Extract<Found, { kind: 'name' }>> {
  const found = await findMeant(asked);
  if (found?.kind === 'work') throw new Refusal(`${found.key} is the key of a work: it is changed in the bibliography`);
  if (found?.kind !== 'name') throw new Refusal('Here is no name that could be changed');
  if (found.meant.definition === undefined) throw headless(found.meant.name);
  return found;
}

function headless(name: string): Refusal {
  return new Refusal(`The heading is called by its words, and has no name of its own: give it one, {#${name}}`);
}

/** What an `@` can be before, so that it can be referred to in every form. */
const valid = /^[\p{L}_][\p{L}\p{N}_]*(?:[-:.][\p{L}\p{N}_]+)*$/u;

async function assertFree(name: string, isNote: boolean, names: Names, { manuscript, path }: Asked): Promise<void> {
  if (isNote) {
    if (!/^[^\s[\]^`]{1,200}$/u.test(name))
      throw new Refusal(`“${name}” cannot be the label of a note: no spaces, no brackets`);
    if (names.list(path).some((one) => one.name === `^${name}`))
      throw new Refusal(`There is a note [^${name}] in this file`);
    return;
  }
  if (!valid.test(name))
    throw new Refusal(
      `“${name}” cannot be a name: it begins with a letter, and has letters, digits, and single - : . _ between them`,
    );
  if (names.has(name)) throw new Refusal(`Something in the book is called “${name}”`);
  const { last } = manuscript;
  const isWork = last !== undefined && (await manuscript.works.find(last, name)) !== undefined;
  if (isWork) throw new Refusal(`A work of the bibliography is called “${name}”`);
}

/** As the old one was written: `@Fig-x` keeps its capital. */
function write(name: string, { form, name: written }: Reference, isNote: boolean): string {
  if (isNote) return /^fn[-:]/iu.test(written) ? written.slice(0, 3) + name : name;
  const isCapital = form === 'key' && /^\p{Lu}/u.test(written);
  return isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** The `^` of a note is no part of its label. */
function withoutCaret({ line, from, to }: Spot, name: string): Spot {
  return { line, from: name.startsWith('^') ? from + 1 : from, to };
}
