/** What stands before the text of a file: YAML between `---` lines, or headings that name title and author. */
import type { SectionRole } from '../model/book.ts';
import { Report } from '../report/report.ts';
import { sectionRoles } from './schema.ts';
import { noSettings, readSettings, type Settings } from './settings.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml-source.ts';

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
  if (yaml === undefined) return headingFrontMatter(text);
  const source = parseYaml(yaml.text, file, report, 1);
  if (!source.sound) return { ...none, lines: yaml.lines };
  const values = validate(source, 'frontMatter', report);
  const classes = new Set([values['class']].flat().filter((word) => typeof word === 'string'));
  const role = values['role'] ?? [...classes].find(isSectionRole);
  const numbered = values['number'] ?? values['numbered'] ?? (classes.has('unnumbered') ? false : undefined);
  const listed = values['listed'] ?? (classes.has('unlisted') ? false : undefined);
  return {
    lines: yaml.lines,
    settings: readSettings(values, source, report),
    ...(isSectionRole(role) ? { role } : {}),
    ...(typeof numbered === 'boolean' ? { numbered } : {}),
    ...(typeof listed === 'boolean' ? { listed } : {}),
  };
}

/** The text with its front matter blanked out, so that line numbers still hold. */
export function bodyOf(text: string, frontMatter: FrontMatter): string {
  if (frontMatter.lines === 0) return text;
  return '\n'.repeat(frontMatter.lines) + text.split('\n').slice(frontMatter.lines).join('\n');
}

/** A blank line after the first `---` makes it a section break (as Pandoc has it), and so does a missing end. */
function yamlBlock(text: string): { text: string; lines: number } | undefined {
  if (!/^---[ \t]*\n(?![ \t]*\n)/.test(text)) return undefined;
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return end < 0 ? undefined : { text: lines.slice(1, end).join('\n'), lines: end + 1 };
}

/**
 * Collections of public domain books begin with `# Title: …`, `## Author: …`, `## Year: …` and a rule:
 * that is front matter in the shape of headings.
 */
function headingFrontMatter(text: string): FrontMatter {
  const head =
    /^\s*# Title: *(?<title>.+)\n(?:\s*\n)*## Author: *(?<author>.+)\n(?:(?:\s*\n)*## Year: *(?<year>\d{4})[ \t]*\n)?(?:(?:\s*\n)*(?:-{3,}|\*{3,})[ \t]*\n)?/.exec(
      text,
    );
  const { title, author, year } = head?.groups ?? {};
  if (head === null || title === undefined || author === undefined) return none;
  const values = { title: title.trim(), author: author.trim(), ...(year === undefined ? {} : { date: year }) };
  const nowhere = { value: values, sound: true, placeOf: () => ({}) };
  return { lines: head[0].split('\n').length - 1, settings: readSettings(values, nowhere, new Report()) };
}

function isSectionRole(value: unknown): value is (typeof sectionRoles)[number] {
  return (sectionRoles as readonly unknown[]).includes(value);
}
