/**
 * What modules remember from one call to the next (patterns once made, schemas once compiled): a mutant of what
 * fills such a memory would not be asked in a process that has it filled.
 */
export class Memory {
  readonly #maps = new Map<Map<unknown, unknown>, readonly (readonly [unknown, unknown])[]>();

  /** Calls `load`, which imports modules, and notes which maps those of `src/` make. */
  async watch<T>(load: () => Promise<T>): Promise<T> {
    const before = globalThis.Map;
    const made: Map<unknown, unknown>[] = [];
    globalThis.Map = new Proxy(before, {
      construct(target, parts: ConstructorParameters<MapConstructor>) {
        const map = new target<unknown, unknown>(...parts);
        if (/^.*\n.*\n.*\/src\//u.test(new Error('Where?').stack ?? '')) made.push(map);
        return map;
      },
    });
    try {
      return await load();
    } finally {
      globalThis.Map = before;
      for (const map of made) this.#maps.set(map, [...map]);
    }
  }

  /** Makes them as they were when the modules had been read. */
  forget(): void {
    for (const [map, entries] of this.#maps) {
      if (map.size === entries.length) continue;
      map.clear();
      for (const [key, value] of entries) map.set(key, value);
    }
  }
}
