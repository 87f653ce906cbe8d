/** What of a manuscript can be mended without a doubt, as edits of its files; nothing is written here. */
import { type Proposal, Report } from '../../report/index.ts';
import { planManuscript } from '../plan/index.ts';
import { readBook } from '../read.ts';
import type { ManuscriptFile } from '../text/index.ts';
import { applyEdits, type Edit, joinLines, linesOf, writeDiff } from './edits.ts';
import { mendApostrophes, mendHeadings, mendLanguage, mendLinks, mendSpaces } from './find.ts';

export type { Edit } from './edits.ts';

export type MendingKind = 'links' | 'headings' | 'spaces' | 'apostrophes' | 'language';

export type EditsByKind = Readonly<Partial<Record<MendingKind, readonly Edit[]>>>;

/** A file as it is and as it would be. */
export interface Mended {
  /** In the manuscript’s folder. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly diff: string;
  /** How many of each kind. */
  readonly counts: Readonly<Partial<Record<MendingKind, number>>>;
}

export interface MendingOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Straight apostrophes within words, too, which editions show as they should be anyway. */
  readonly apostrophes: boolean;
}

/** @throws Failure when there is nothing to read */
export async function findMending(path: string, { env, apostrophes }: MendingOptions): Promise<readonly Mended[]> {
  const report = new Report();
  await readBook(path, report, { env, cache: false });
  const { folder, texts, guessedLanguage, kind, files } = await planManuscript(path, new Report());
  const edits = new Map<string, EditsByKind>();
  for (const [file, text] of texts) edits.set(file, findEdits(text, report.proposals, apostrophes));
  const home =
    files.find((file) => /^book\.ya?ml$/u.test(file)) ?? (kind === 'essay' ? [...texts.keys()][0] : undefined);
  if (guessedLanguage !== undefined && home !== undefined) {
    const lines = (await folder.readText(home)).split('\n');
    const language = mendLanguage(guessedLanguage, lines, !texts.has(home));
    edits.set(home, { ...edits.get(home), language });
  }
  return [...edits].flatMap(([file, byKind]) => {
    const before = folder.taken.get(file);
    return before === undefined ? [] : mend(file, `${folder.root}/${file}`, before, byKind);
  });
}

/** What can be mended in one file by itself. @param proposals of the whole manuscript */
export function findEdits(
  { path, tree, text }: Pick<ManuscriptFile, 'path' | 'tree' | 'text'>,
  proposals: readonly Proposal[],
  apostrophes: boolean,
): EditsByKind {
  const lines = text.split('\n');
  const own = proposals.filter(({ rule, place }) => rule === 'link-dead' && place.file === path);
  return {
    links: mendLinks(own, lines),
    headings: mendHeadings(tree, lines),
    spaces: mendSpaces(tree, lines),
    ...(apostrophes && { apostrophes: mendApostrophes(tree, lines) }),
  };
}

function mend(file: string, path: string, before: Uint8Array, byKind: EditsByKind): Mended[] {
  const edits = Object.values(byKind).flat();
  if (edits.length === 0) return [];
  const text = Buffer.from(before).toString('utf8');
  // A byte order mark is no part of the first line.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines = linesOf(text.slice(mark.length));
  const changed = applyEdits(lines, edits);
  const counts = Object.fromEntries(
    Object.entries(byKind).flatMap(([kind, { length }]) => (length === 0 ? [] : [[kind, length]])),
  );
  const after = Buffer.from(mark + joinLines(lines, changed));
  return [{ file, path, before, after, diff: writeDiff(file, lines, changed), counts }];
}
