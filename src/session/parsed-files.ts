/** Files as they were parsed and turned into HTML, for as long as nobody changes them. */
import { makeParser, ownSteps, parseMarkdown, type FileSteps } from '../manuscript/index.ts';
import { copyTree } from '../model/index.ts';
import type { Fitted } from '../plugins/index.ts';
import { hash } from './inputs.ts';

/** The steps of a session. */
export interface SessionSteps extends FileSteps {
  /** A manuscript has been read: what was not asked for in the last few readings is let go. */
  readonly turn: () => void;
}

/**
 * Plug-ins with their syntax and transforms among Octavo's own.
 * @param keeps what was made of a file serves again
 */
export function stepsOf({ syntax, changeMarkdown, trees }: Fitted, keeps: boolean): SessionSteps {
  const parse = syntax.length === 0 ? parseMarkdown : makeParser(syntax);
  const steps = { changeMarkdown, transforms: [...trees, ...ownSteps.transforms] };
  if (!keeps) return { ...steps, parse, turn: () => undefined };
  const kept = new Kept();
  return {
    ...steps,
    parse: (text) => copyTree(kept.recall(['parsed', text], () => parse(text))),
    // What plug-ins make of a file may depend on more than the file.
    ...(syntax.length === 0 && trees.length === 0 && { keep: (sources, make) => kept.recall(sources, make) }),
    turn: () => kept.turn(),
  };
}

/** Readings that something is kept for without being asked for: several manuscripts may take turns. */
const patience = 8;

/** What was made of sources, by their hash. */
class Kept {
  readonly #values = new Map<string, { readonly value: unknown; reading: number }>();
  #reading = 0;

  recall<Value>(sources: readonly string[], make: () => Value): Value {
    const key = hash(JSON.stringify(sources));
    const known = this.#values.get(key);
    if (known !== undefined) {
      known.reading = this.#reading;
      // Nobody else knows this key.
      return known.value as Value;
    }
    const value = make();
    this.#values.set(key, { value, reading: this.#reading });
    return value;
  }

  turn(): void {
    this.#reading += 1;
    for (const [key, { reading }] of this.#values) if (reading < this.#reading - patience) this.#values.delete(key);
  }
}
