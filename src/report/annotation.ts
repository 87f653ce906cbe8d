/**
 * A message as a workflow command of GitHub, which shows it beside the line of a change
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
import type { Message } from './message.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** @param file where the message is, from the top of the repository; absent: it is of the whole book */
export function annotate({ severity, rule, text, hint, line, column }: Message, file: string | undefined): string {
  const place = file === undefined ? {} : { file, line, col: line === undefined ? undefined : column };
  const properties = Object.entries({ ...place, title: rule }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  const words = hint === undefined ? text : `${text}\n${hint}`;
  return `::${commands[severity]} ${properties.join(',')}::${escapeWords(words)}`;
}

function escapeWords(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeWords(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
