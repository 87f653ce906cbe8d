/** What `octavo fix` would mend in a file, one by one, and all of it at once. */
import { type Edit, type EditsByKind, type MendingKind, findEdits } from '../manuscript/index.ts';
import type { EditedManuscript } from './edited-manuscript.ts';

export interface Mending {
  readonly title: string;
  readonly edit: Edit;
}

const titles: Readonly<Record<MendingKind, (edit: Edit) => string>> = {
  links: ({ text }) => `Link to ${text}`,
  headings: () => 'Put a space behind the number signs',
  spaces: () => 'Type one space',
  apostrophes: () => 'Set a typographic apostrophe',
  language: ({ text }) => `Say the language: ${text.replace(/^---\n/u, '').split('\n')[0] ?? ''}`,
};

export function findMendings(manuscript: EditedManuscript, path: string, text: string): Mending[] {
  const file = manuscript.parse(path, text);
  const byKind: EditsByKind = findEdits(file, manuscript.report.proposals, false);
  return (Object.keys(byKind) as MendingKind[]).flatMap((kind) =>
    (byKind[kind] ?? []).map((edit) => ({ title: titles[kind](edit), edit })),
  );
}
