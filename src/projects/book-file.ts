/** What a project says → the text of a book.yaml. */
import { stringify } from 'yaml';
import type { Entry } from '../manuscript/index.ts';
import { inEnglish } from '../report/index.ts';
import type { Project } from './project.ts';

/** Chapters of book.yaml, as the schema has them. */
export type Item = string | Readonly<Record<string, unknown>>;

/** @param entries in reading order, with the matter where the list says it */
export function writeBookFile({ program, files, values }: Project, entries: readonly Entry[]): string {
  const lists = [
    ['frontmatter', 'front'],
    ['chapters', undefined],
    ['backmatter', 'back'],
  ] as const;
  const chapters = lists.flatMap(([key, matter]) => {
    const own = entries.filter((entry) => entry.matter === matter);
    return own.length === 0 ? [] : [[key, own.map(toItem)] as const];
  });
  const text = stringify({ ...values, ...Object.fromEntries(chapters) }, { lineWidth: 100 });
  return `# Written by octavo import, from a project of ${inEnglish(program)} (${files.map(inEnglish).join(', ')}).\n${text}`;
}

function toItem({ kind, file, title, role, numbered, entries }: Entry): Item {
  const chapters = entries.map(toItem);
  const isPlain =
    kind === 'file' && chapters.length === 0 && title === undefined && role === undefined && numbered === undefined;
  if (file !== undefined && isPlain) return file;
  return {
    ...(kind === 'part' ? { part: title ?? file ?? '' } : {}),
    ...(file === undefined ? {} : { file }),
    ...(kind === 'file' && title !== undefined ? { title } : {}),
    ...(role === undefined ? {} : { role }),
    ...(numbered === undefined ? {} : { number: numbered }),
    ...(chapters.length === 0 ? {} : { chapters }),
  };
}
