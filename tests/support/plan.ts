/** Plans a manuscript given inline, and shows plan and messages as short lines. */
import { join } from 'node:path';
import type { ManuscriptPlan } from '../../src/manuscript/plan/index.ts';
import { planManuscript } from '../../src/manuscript/plan/index.ts';
import { Report } from '../../src/report/report.ts';
import { folderWith, type Files } from './folder.ts';

export interface Planned {
  readonly plan: ManuscriptPlan;
  /** `file:line:column rule text | hint` */
  readonly messages: readonly string[];
}

/** `of` is a file in the folder; '' for the folder. */
export async function plan(files: Files, of = '', name = 'my-book'): Promise<Planned> {
  const report = new Report();
  const folder = await folderWith(files, name);
  return { plan: await planManuscript(join(folder, of), report), messages: linesOf(report) };
}

export function linesOf(report: Report): string[] {
  return report.messages.map(({ file, line, column, rule, text, hint }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return `${place} ${rule} ${text}${hint === undefined ? '' : ` | ${hint}`}`.trim();
  });
}

/** `matter role file #` (numbered), indented by depth, with `Part: title (file)` lines between. */
export function outlineOfPlan({ sections, parts }: ManuscriptPlan): string[] {
  return sections.flatMap((section, index) => [
    ...parts
      .filter((part) => part.before === index)
      .map((part) => `Part: ${part.title}${part.file === undefined ? '' : ` (${part.file})`}`),
    `${'  '.repeat(section.depth)}${section.matter} ${section.role} ${section.file}${section.numbered ? ' #' : ''}`,
  ]);
}
