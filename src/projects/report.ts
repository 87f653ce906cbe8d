/** The report on an import: what is understood, changed, left alone. Markdown that reads well on a terminal, too. */
import { type Phrase, type Speak, inEnglish, joined, said } from '../report/index.ts';
import type { Imported } from './importing.ts';
import type { Finding } from './project.ts';

/** @param target where book.yaml is, or would be */
export function writeReport(
  { program, files, understood, changed, left }: Imported,
  target: string,
  speak: Speak = inEnglish,
): string {
  const from = files.length === 0 ? program : said`${program} (${joined(files, ', ')})`;
  const section = (title: Phrase, findings: readonly Finding[]): string => {
    const lines = findings.map(({ what, note }) => `- ${speak(what)} → ${speak(note)}`);
    return `## ${speak(title)}\n\n${lines.length === 0 ? speak(said`Nothing.`) : lines.join('\n')}\n`;
  };
  return [
    `# ${speak(said`What octavo import made of it`)}\n`,
    `${speak(said`A project of ${from} → ${target}. The sources were not touched.`)}\n`,
    section(said`Understood`, understood),
    section(said`Changed`, changed),
    section(said`Left alone`, left),
  ].join('\n');
}
