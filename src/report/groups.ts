/** Messages as a person takes them in: the gravest first, and those of one kind together. */
import type { Message, Severity } from './message.ts';

export interface MessageGroup {
  readonly first: Message;
  /** Of the same rule. */
  readonly others: readonly Message[];
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** @param messages in the order of the manuscript, which they keep among those of one weight */
export function groupMessages(messages: readonly Message[]): readonly MessageGroup[] {
  const kinds = new Map<string, { first: Message; others: Message[] }>();
  for (const message of messages) {
    const kind = kinds.get(message.rule);
    if (kind === undefined) kinds.set(message.rule, { first: message, others: [] });
    else kind.others.push(message);
  }
  return sortByWeight([...kinds.values()], ({ first }) => first);
}

/** Each by itself. */
export function separateMessages(messages: readonly Message[]): readonly MessageGroup[] {
  return sortByWeight(messages, (message) => message).map((first) => ({ first, others: [] }));
}

function sortByWeight<Kind>(kinds: readonly Kind[], messageOf: (kind: Kind) => Message): Kind[] {
  return kinds.toSorted((a, b) => weights[messageOf(a).severity] - weights[messageOf(b).severity]);
}
