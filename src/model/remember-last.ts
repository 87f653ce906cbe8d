/** What was worked out lately, so that it need not be again; of what there is too much, the longest unused is forgotten. */

/** Values by their keys: the last that was asked for is the last to be forgotten. */
export class LastUsed<Value> {
  readonly #known = new Map<string, { readonly value: Value }>();
  readonly #most: number;

  /** @param most values that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  find(key: string): Value | undefined {
    return this.#known.get(key)?.value;
  }

  /** @param make is called where it is not known @throws what it throws; nothing is kept then */
  take(key: string, make: () => Value): Value {
    const found = this.#known.get(key) ?? { value: make() };
    this.#known.delete(key);
    this.#known.set(key, found);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#most) break;
      this.#known.delete(oldest);
    }
    return found.value;
  }
}

/**
 * A function of a text that remembers what it gave for the last few: styles are asked for again with every saved change,
 * and are seldom other than they were. What it gives is shared, and nobody changes it.
 * @param most texts that are remembered
 */
export function rememberLast<Value>(work: (text: string) => Value, most = 12): (text: string) => Value {
  const known = new LastUsed<Value>(most);
  return (text) => known.take(text, () => work(text));
}
