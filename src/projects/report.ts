/** The report on an import: what is understood, changed, left alone. Markdown that reads well on a terminal, too. */
import type { Imported } from './importing.ts';
import type { Finding } from './project.ts';

/** @param target where book.yaml is, or would be */
export function writeReport({ program, files, understood, changed, left }: Imported, target: string): string {
  const from = files.length === 0 ? '' : ` (${files.join(', ')})`;
  return [
    `# What octavo import made of it\n`,
    `A project of ${program}${from} → ${target}. The sources were not touched.\n`,
    section('Understood', understood),
    section('Changed', changed),
    section('Left alone', left),
  ].join('\n');
}

function section(title: string, findings: readonly Finding[]): string {
  const lines = findings.map(({ what, note }) => `- ${what} → ${note}`);
  return `## ${title}\n\n${lines.length === 0 ? 'Nothing.' : lines.join('\n')}\n`;
}
