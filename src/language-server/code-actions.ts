/** What `octavo fix` would mend in a file, where the cursor stands, and all of it at once. */
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver/node';
import { type Edit, type MendingKind, findEdits } from '../manuscript/index.ts';
import { toRange } from './answering.ts';
import type { Asked } from './asked.ts';

/** What editors may do by themselves when a file is saved. */
export const fixAll = `${CodeActionKind.SourceFixAll}.octavo`;

const titles: Readonly<Record<MendingKind, (edit: Edit) => string>> = {
  links: ({ text }) => `Link to ${text}`,
  headings: () => 'Put a space behind the number signs',
  spaces: () => 'Type one space',
  apostrophes: () => 'Set a typographic apostrophe',
  language: () => 'Say the language',
};

/** @param only kinds of actions that are wanted; absent: all */
export function proposeActions(
  { manuscript, path, lines }: Asked,
  uri: string,
  { start, end }: Range,
  only?: readonly string[],
): CodeAction[] {
  const byKind = findEdits(manuscript.parse(path, lines.join('\n')), manuscript.report.proposals, false);
  const all = (Object.keys(titles) as MendingKind[]).flatMap((kind) =>
    (byKind[kind] ?? []).map((edit) => ({ title: titles[kind](edit), edit })),
  );
  const here = all.filter(({ edit }) => edit.line > start.line && edit.line <= end.line + 1);
  const act = (title: string, kind: string, edits: readonly Edit[]): CodeAction => ({
    title,
    kind,
    edit: { changes: { [uri]: edits.map(toTextEdit) } },
  });
  const actions = here.map(({ title, edit }) => act(title, CodeActionKind.QuickFix, [edit]));
  const edits = all.map(({ edit }) => edit);
  if (edits.length > 0) actions.push(act('Mend what can be mended without a doubt', fixAll, edits));
  return actions.filter(
    ({ kind = '' }) => only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)),
  );
}

function toTextEdit({ line, column, length, text }: Edit): TextEdit {
  return { range: toRange({ line: line - 1, from: column - 1, to: column - 1 + length }), newText: text };
}
