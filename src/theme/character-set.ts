/** Which characters a text has: counted for whole books, several times for each. */

/** Characters, each once. A flag for each unit of UTF-16 is several times as fast as a set of characters. */
export class CharacterSet implements Iterable<string> {
  readonly #units = new Uint8Array(0x1_00_00);
  /** In the order in which they were found; halves of those that are two have no flag. */
  readonly #found = new Set<string>();

  add(text: string): void {
    const units = this.#units;
    const { length } = text;
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      if (units[unit] === 1) continue;
      const character = String.fromCodePoint(text.codePointAt(index) ?? unit);
      if (unit < 0xd8_00 || unit > 0xdf_ff) units[unit] = 1;
      this.#found.add(character);
      index += character.length - 1;
    }
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#found.values();
  }
}
