/** What a check finds in a PDF: each requirement once, with the first place and how often; and what it left alone. */
import { defined } from '../../model/index.ts';
import type { Requirement } from './requirements.ts';

export interface PdfFinding {
  readonly requirement: Requirement;
  /** What is there, in words: "a figure has no alternative text". */
  readonly text: string;
  /** Index of the page where it was first seen; absent for the document. */
  readonly page?: number;
  readonly count: number;
}

export class Findings {
  readonly #found = new Map<Requirement, { text: string; page: number | undefined; count: number }>();

  /** What the file has and nobody looked at, in words: "JPEG 2000". No verdict covers it. */
  readonly #left = new Set<string>();

  readonly leave = (what: string): void => void this.#left.add(what);

  get left(): readonly string[] {
    return [...this.#left];
  }

  /** Notes a failure of one requirement or of several that say the same. */
  readonly add = (requirement: Requirement | readonly Requirement[], text: string, page?: number): void => {
    for (const one of typeof requirement === 'string' ? [requirement] : requirement) {
      const known = this.#found.get(one);
      if (known === undefined) this.#found.set(one, { text, page, count: 1 });
      else known.count += 1;
    }
  };

  get all(): readonly PdfFinding[] {
    return [...this.#found].map(([requirement, { text, page, count }]) => ({
      requirement,
      text,
      ...defined({ page }),
      count,
    }));
  }
}
