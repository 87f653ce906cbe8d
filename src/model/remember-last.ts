/**
 * A function of a text that remembers what it gave for the last few: styles are asked for again with every saved change,
 * and are seldom other than they were. What it gives is shared, and nobody changes it.
 * @param most texts that are remembered
 */
export function rememberLast<Value>(work: (text: string) => Value, most = 12): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text) ?? { value: work(text) };
    // The last that was asked for is the last to be forgotten.
    known.delete(text);
    known.set(text, before);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return before.value;
  };
}
