/** What the person has chosen, for the next time. */

const key = 'octavo-preview';

export class Choices {
  readonly #all: Record<string, string>;

  constructor() {
    this.#all = read();
  }

  get(name: string): string | undefined {
    return this.#all[name];
  }

  set(name: string, value: string): void {
    this.#all[name] = value;
    try {
      localStorage.setItem(key, JSON.stringify(this.#all));
    } catch {
      // A browser that keeps nothing: it is asked again next time.
    }
  }

  /** A list of choices keeps what is chosen of it, and says it: once now, and whenever it changes. */
  bind(select: HTMLSelectElement, changed: (value: string) => void): void {
    const kept = this.get(select.id);
    if (kept !== undefined && [...select.options].some(({ value }) => value === kept)) select.value = kept;
    select.addEventListener('change', () => {
      this.set(select.id, select.value);
      changed(select.value);
    });
    changed(select.value);
  }

  /** The same for colours: until something is chosen they are those of the system. */
  bindColours(select: HTMLSelectElement, changed: (value: string) => void): void {
    if (this.get(select.id) === undefined && matchMedia('(prefers-color-scheme: dark)').matches) select.value = 'dark';
    this.bind(select, changed);
  }
}

function read(): Record<string, string> {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return Object.fromEntries(Object.entries(Object(all) as object).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
