/** Questions to the person at the terminal, which @clack/prompts asks; it is loaded when the first one is asked. */
import type { Readable, Writable } from 'node:stream';

export interface Choice {
  readonly name: string;
  readonly about: string;
}

/** How they are called. */
export interface Answers {
  readonly yes: string;
  readonly no: string;
}

/** Each is answered, or ends the command: `Interrupted`. */
export interface Questions {
  /** The name of one of them; the first is taken unless another is. */
  readonly choose: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** Words; where none are written, the usual ones. */
  readonly ask: (question: string, usual: string) => Promise<string>;
  /** No, unless it is a yes. */
  readonly confirm: (question: string, answers: Answers) => Promise<boolean>;
}

/** Somebody did not want to answer: Ctrl-C, Escape, or the end of the input. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

export function openQuestions(input: Readable, output: Writable): Questions {
  const place = { input, output, withGuide: false };
  return {
    choose: async (message, choices) => {
      const options = choices.map(({ name, about }) => ({ value: name, label: `${name}: ${about}` }));
      return answered((await loadPrompts()).select({ ...place, message, options }));
    },
    ask: async (message, usual) =>
      answered((await loadPrompts()).text({ ...place, message, placeholder: usual, defaultValue: usual })),
    confirm: async (message, { yes, no }) =>
      answered((await loadPrompts()).confirm({ ...place, message, active: yes, inactive: no, initialValue: false })),
  };
}

async function loadPrompts(): Promise<typeof import('@clack/prompts')> {
  const prompts = await import('@clack/prompts');
  // Ctrl-D ends the input, and a prompt without input would wait for ever.
  prompts.updateSettings({ aliases: { '\u0004': 'cancel' } });
  return prompts;
}

/** A symbol is the library's mark of what was not answered. */
async function answered<T>(answer: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await answer;
  if (typeof given === 'symbol') throw new Interrupted();
  return given as Exclude<T, symbol>;
}
