/** Pandoc's title block: `% title`, `% author; author`, `% date` (https://pandoc.org/MANUAL.html#extension-pandoc_title_block). */
import { defined } from '../../model/index.ts';

export interface TitleBlock {
  /** Number of lines it takes. */
  readonly lines: number;
  /** 1-based, of what is there. */
  readonly lineOf: { readonly title?: number; readonly author?: number; readonly date?: number };
  readonly values: { readonly title?: string; readonly author?: string; readonly date?: string };
}

/** At the beginning of a file; a field goes on in lines that begin with a space, and may be empty. */
export function readTitleBlock(text: string): TitleBlock | undefined {
  if (!/^%[ \t\n]/u.test(text)) return undefined;
  const lines = text.split('\n');
  const fields: string[][] = [];
  const begins: number[] = [];
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^%(?:[ \t]|$)/u.test(line) && fields.length < 3) {
      fields.push([line.slice(1).trim()]);
      begins.push(at + 1);
    } else if (/^[ \t]+\S/u.test(line) && fields.length > 0) fields.at(-1)?.push(line.trim());
    else break;
  }
  const [title = [], authors = [], date = []] = fields;
  const join = (words: readonly string[], by: string): string | undefined =>
    words.filter((word) => word !== '').join(by) || undefined;
  return {
    lines: at,
    lineOf: defined({ title: begins[0], author: begins[1], date: begins[2] }),
    // Each line of authors is one or several.
    values: defined({ title: join(title, ' '), author: join(authors, '; '), date: join(date, ' ') }),
  };
}
