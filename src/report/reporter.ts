/** What a person sees of the report: pure functions from messages to text. */
import type { Message } from './message.ts';
import { inEnglish, joined, said } from './phrase.ts';
import { wordsOf } from './report.ts';
import type { Speak } from './speech.ts';

/** `file:line:column severity rule message`, the hint below it. */
export function formatMessage(message: Message, folder = '', speak: Speak = inEnglish): string {
  const { text, hint } = wordsOf(message);
  const file = message.file === undefined ? undefined : `${folder}${message.file}`;
  const place = [file, message.line, message.column].filter((part) => part !== undefined).join(':');
  const head = [place, message.severity, message.rule, speak(text)].filter((part) => part !== '').join(' ');
  return hint === undefined ? head : `${head}\n    ${speak(hint)}`;
}

/** "2 errors, 1 warning" */
export function countMessages(messages: readonly Message[], speak: Speak = inEnglish): string {
  const count = (severity: Message['severity']): number => messages.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const parts = [
    ...(errors === 0 ? [] : [errors === 1 ? said`1 error` : said`${errors} errors`]),
    ...(warnings === 0 ? [] : [warnings === 1 ? said`1 warning` : said`${warnings} warnings`]),
  ];
  return speak(joined(parts, ', '));
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
