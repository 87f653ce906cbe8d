/** What an editor asks about: a place in a file of a manuscript. */
import type { Position } from 'vscode-languageserver/node';
import type { EditedManuscript } from './edited-manuscript.ts';
import type { Dialect } from './keys.ts';

export interface Asked {
  readonly manuscript: EditedManuscript;
  /** In the manuscript's folder. */
  readonly path: string;
  /** As they are in the editor. */
  readonly lines: readonly string[];
  readonly position: Position;
}

/** Which keys may stand at a line; undefined: it is text. Front matter need not be closed yet. */
export function dialectAt({ path, lines, position }: Pick<Asked, 'path' | 'lines' | 'position'>): Dialect | undefined {
  const name = path.replace(/^.*\//u, '');
  if (/^(?:book|metadata)\.ya?ml$/u.test(name)) return 'book';
  if (/\.ya?ml$/iu.test(name) || !/^---[ \t]*$/u.test(lines[0] ?? '') || position.line === 0) return undefined;
  const isClosed = lines.slice(1, position.line).some((text) => /^(?:---|\.\.\.)[ \t]*$/u.test(text));
  return isClosed || (lines[1] ?? '').trim() === '' ? undefined : 'front matter';
}

/** Front matter with the line blanked out that begins it. */
export function yamlLines(lines: readonly string[], dialect: Dialect): readonly string[] {
  return dialect === 'book' ? lines : ['', ...lines.slice(1)];
}
