/** What a key leads to: `@fig-x`, `@fig:x`, `@Fig-x`, by the names that authors gave to places. */
import { environmentNamed } from '../../../markup/index.ts';
import { suggest, type NumberedKind } from '../../../model/index.ts';
import type { LinkTargets } from '../links.ts';
import type { Targets } from './targets.ts';

/** Names of Quarto, Pandoc-crossref and bookdown that no work is cited by. */
const prefix =
  /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|prop|cnj|hyp|def|exm|ex|exr|alg|algo|rem|rmk|sol|prf|fn)[-:_](?=.)/iu;
/** The sign after them, which none but these may be. */
const strict = /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|hyp|def|exm|exr|alg|rem|sol|prf|fn)[-:]./iu;

/** Whether a key can be nothing but a reference, dead or alive. */
export function isReferenceKey(key: string): boolean {
  return strict.test(key);
}

/** `fn-x`: the note `[^x]`, unless something else has this id. */
export function isNoteKey(key: string): boolean {
  return /^fn[-:]./iu.test(key);
}

/** `Fig-x`: the word has a capital. */
export function isCapital(key: string): boolean {
  return /^\p{Lu}/u.test(key);
}

export interface Places {
  readonly targets: Targets;
  readonly files: LinkTargets;
}

/** An id of the book, and the files that gave its name where several did. */
export interface Found {
  readonly id: string;
  readonly rivals: readonly string[];
}

/** @param file from which is referred: what it has itself is meant first */
export function findPlace(key: string, file: string, places: Places): Found | undefined {
  for (const name of spellings(key)) {
    const found = findNamed(name, file, places, () => true);
    if (found !== undefined) return found;
  }
  // bookdown calls by `thm:x` what its author named `x` in the block of a theorem.
  const [, short = '', rest = ''] = /^([a-z]{3})[-:](.+)$/u.exec(key) ?? [];
  const kind = environmentNamed(short);
  return kind === undefined ? undefined : findNamed(rest, file, places, (id) => numberedAs(id, places) === kind);
}

function numberedAs(id: string, { targets }: Places): NumberedKind | undefined {
  return targets.get(id)?.numbered?.kind;
}

function findNamed(
  name: string,
  file: string,
  { targets, files }: Places,
  isMeant: (id: string) => boolean,
): Found | undefined {
  const takes = (id: string): boolean => targets.has(id) && isMeant(id);
  const own = files.get(file)?.anchors.get(name);
  if (own !== undefined && takes(own)) return { id: own, rivals: [] };
  const others = [...files].flatMap(([path, { anchors }]) => {
    const id = anchors.get(name);
    return id !== undefined && takes(id) ? [{ path, id }] : [];
  });
  const ids = new Set(others.map(({ id }) => id));
  const [first] = others;
  if (first !== undefined) return { id: first.id, rivals: ids.size > 1 ? others.map(({ path }) => path) : [] };
  return takes(name) ? { id: name, rivals: [] } : undefined;
}

/** As it is written; with a small letter; with the other sign after the prefix. */
function spellings(key: string): string[] {
  const small = `${key.charAt(0).toLowerCase()}${key.slice(1)}`;
  const sign = prefix.exec(small)?.[0].at(-1);
  const others = sign === undefined ? [] : ['-', ':', '_'].filter((one) => one !== sign);
  const swapped = others.map((one) => small.replace(/[-:_]/u, one));
  return [...new Set([key, small, ...swapped])];
}

/** Among more names than this no likeness is looked for: it would take longer than all the rest. */
const mostNames = 1000;

/** The name that was probably meant. @param any also one without a prefix */
export function nearestKey(key: string, { files }: Places, any = false): string | undefined {
  const names = [...files.values()].flatMap(({ anchors }) => [...anchors.keys()]);
  const alike = any ? names : names.filter((name) => isReferenceKey(name));
  return suggest(key, alike.length > mostNames ? alike.slice(0, mostNames) : alike);
}
