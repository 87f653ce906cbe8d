/** What a person sees of the report: pure functions from messages to text. */
import type { Message } from './message.ts';

/** `file:line:column severity rule message`, the hint below it. */
export function formatMessage(message: Message, folder = ''): string {
  const file = message.file === undefined ? undefined : `${folder}${message.file}`;
  const place = [file, message.line, message.column].filter((part) => part !== undefined).join(':');
  const head = [place, message.severity, message.rule, message.text].filter((part) => part !== '').join(' ');
  return message.hint === undefined ? head : `${head}\n    ${message.hint}`;
}

/** "2 errors, 1 warning" */
export function countMessages(messages: readonly Message[]): string {
  const parts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return parts.join(', ');
}

/** "1 file", "1,204 files" */
export function sayCount(count: number, one: string, several = `${one}s`): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')} ${count === 1 ? one : several}`;
}

/** Lines of so many letters, as far as words are no longer than that. */
export function wrapWords(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** 1536 → "1.5 kB" */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
