/** Messages on manuscripts, as a person or a script is told of them. */
import { join } from 'node:path';
import { isMarkdown } from '../model/index.ts';
import type { Publication } from '../publication.ts';
import { formatMessage } from '../report/index.ts';
import type { Terminal } from './terminal.ts';

/** Messages with paths that can be opened from here. */
export function tellMessages(
  { manuscript, messages }: Pick<Publication, 'manuscript' | 'messages'>,
  terminal: Terminal,
  quiet: boolean,
): void {
  const folder = folderOf(manuscript);
  for (const message of messages) {
    if (message.severity === 'info' && quiet) continue;
    terminal.err(`${formatMessage(message, folder)}\n`);
  }
}

/** What paths in messages start from. */
export function folderOf(manuscript: string): string {
  return isMarkdown(manuscript) ? manuscript.replace(/[^/\\]*$/u, '') : join(manuscript, '/');
}

/** For a script: each message with the manuscript it is about. */
export function listMessages(publications: readonly Publication[]): unknown[] {
  return publications.flatMap(({ manuscript, messages }) => messages.map((message) => ({ manuscript, ...message })));
}
