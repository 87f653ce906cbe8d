/** What stands before the text of a file: YAML between `---` lines, Pandoc's title block, or headings that name title and author. */
import { type SectionRole, defined } from '../../model/index.ts';
import { type Place, Report } from '../../report/index.ts';
import { readTitleBlock } from './title-block.ts';
import {
  noSettings,
  parseYaml,
  readSettings,
  sectionRoles,
  validate,
  type Path,
  type Settings,
} from '../config/index.ts';

export interface FrontMatter {
  /** Number of lines it takes at the beginning of the file; 0: there is none. */
  readonly lines: number;
  /** As metadata of the whole manuscript, where the file has that part. */
  readonly settings: Settings;
  readonly role?: SectionRole;
  readonly numbered?: boolean;
  readonly listed?: boolean;
}

const none: FrontMatter = { lines: 0, settings: noSettings };

/** Reads and checks front matter; what is wrong goes to the report and is left out. */
export function readFrontMatter(text: string, file: string, report: Report): FrontMatter {
  const yaml = yamlBlock(text);
  if (yaml === undefined) {
    const block = readTitleBlock(text);
    if (block === undefined) return headingFrontMatter(text);
    const placeOf = ([key]: Path): Place => ({ file, line: block.lineOf[key as keyof typeof block.lineOf] ?? 1 });
    return {
      lines: block.lines,
      settings: readSettings(block.values, { value: block.values, sound: true, placeOf }, report),
    };
  }
  const source = parseYaml(yaml.text, file, report, 1);
  if (!source.sound) return { ...none, lines: yaml.lines };
  const values = validate(source, 'frontMatter', report);
  const classes = [values.class].flat();
  const has = (name: string): boolean => classes.includes(name);
  return {
    lines: yaml.lines,
    settings: readSettings(values, source, report),
    ...defined({
      role: values.role ?? classes.find(isSectionRole),
      numbered: values.number ?? values.numbered ?? (has('unnumbered') ? false : undefined),
      listed: values.listed ?? (has('unlisted') ? false : undefined),
    }),
  };
}

/** The text without its first lines, which stay as blank ones, so that the numbers of lines still hold. */
export function blankOut(text: string, lines: number): string {
  if (lines === 0) return text;
  return '\n'.repeat(lines) + text.split('\n').slice(lines).join('\n');
}

/** A blank line after the first `---` makes it a section break (as Pandoc has it), and so does a missing end. */
export function yamlBlock(text: string): { text: string; lines: number } | undefined {
  if (!/^---[ \t]*\n(?![ \t]*\n)/.test(text)) return undefined;
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return end < 0 ? undefined : { text: lines.slice(1, end).join('\n'), lines: end + 1 };
}

/**
 * Collections of public domain books begin with `# Title: …`, `## Author: …`, `## Year: …` and a rule, with
 * blank lines between them or none: that is front matter in the shape of headings.
 */
function headingFrontMatter(text: string): FrontMatter {
  if (!/^\s*# Title:/.test(text)) return none;
  const lines = text.split('\n');
  let end = 0;
  /** What the next line with words says; it is passed over if it is what was looked for. The last line is text. */
  const take = (pattern: RegExp): string | undefined => {
    let at = end;
    while (at < lines.length && lines[at]?.trim() === '') at += 1;
    const found = at < lines.length - 1 ? pattern.exec(lines[at] ?? '') : null;
    if (found !== null) end = at + 1;
    return found?.[1];
  };
  const title = take(/^\s*# Title:(.+)$/);
  const author = title === undefined ? undefined : take(/^## Author:(.+)$/);
  if (title === undefined || author === undefined) return none;
  const date = take(/^## Year: *(\d{4})[ \t]*$/);
  take(/^(-{3,}|\*{3,})[ \t]*$/);
  const values = { title: title.trim(), author: author.trim(), ...defined({ date }) };
  const nowhere = { value: values, sound: true, placeOf: () => ({}) };
  return { lines: end, settings: readSettings(values, nowhere, new Report()) };
}

function isSectionRole(value: unknown): value is (typeof sectionRoles)[number] {
  return (sectionRoles as readonly unknown[]).includes(value);
}
