import type { Remark } from '../../src/checks/reference/remark.ts';

/** One thing that a validator says about a file. */
export interface Finding {
  /** `error`, `warning`, `serious` …: in the validator's own words. */
  readonly severity: string;
  readonly rule: string;
  readonly text: string;
  /** `OEBPS/001.xhtml:10:12` or what the validator points at. */
  readonly place: string;
}

export interface Validator {
  readonly name: string;
  /** Extensions of the files that it reads, without the dot. */
  readonly reads: readonly ('epub' | 'html' | 'pdf')[];
  /** Told of all the files before the first is judged: some validators would rather see them together. */
  announce?(files: readonly string[]): void;
  /**
   * Everything it has to say; an empty list means that it ran and is content.
   * @throws ToolMissing if it cannot run here
   */
  validate(file: string): Promise<readonly Finding[]>;
  close?(): Promise<void>;
}

/** A validator that cannot run is a failure, never a pass. */
export class ToolMissing extends Error {}

export function toFinding({ severity, rule, text, path, line, column }: Remark): Finding {
  return { severity, rule, text, place: [path, line, column].filter((part) => part !== undefined).join(':') };
}
