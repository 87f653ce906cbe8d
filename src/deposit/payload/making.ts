/** With what the editions of a deposit were made, and what is deposited. */
import type { Artifact, Book } from '../../model/index.ts';
import type { Message } from '../../report/index.ts';
import type { PayloadFile } from '../bag.ts';

/** What was wished besides what the manuscript says, by whoever built it. */
export interface Wishes {
  /** One that comes with Octavo. */
  readonly theme?: string | undefined;
  readonly trim?: string | undefined;
  readonly attachSource?: boolean | undefined;
  readonly printReady?: boolean | undefined;
  readonly wrap?: boolean | undefined;
  readonly grey?: boolean | undefined;
  /** Of the editions of plug-ins. */
  readonly options?: Readonly<Record<string, string | boolean | undefined>> | undefined;
}

/** A font file that the editions take their letters from. */
export interface UsedFont {
  /** `alegreya-latin-400-normal.woff2` */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SPDX id and text. */
  readonly licence: { readonly id: string; readonly text: string };
  /** The npm package that it is from; absent: it is the manuscript's own, and lies there. */
  readonly package?: { readonly name: string; readonly version: string };
}

export interface Making {
  /** Versions of the programs, exactly. */
  readonly octavo: string;
  /** The versions of Node.js that make these bytes, as package.json says them. */
  readonly node: string;
  /** Absent: none was needed. */
  readonly browser?: string;
  readonly wishes: Wishes;
  /** The profile of a press that the file for the printer is for. */
  readonly outputIntent?: Uint8Array;
  /** Names of plug-ins. */
  readonly plugins: readonly string[];
  readonly fonts: readonly UsedFont[];
  /** Versions of the packages that Octavo ran with, by name. */
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

export interface Deposit {
  /** With the files of the manuscript. */
  readonly book: Book;
  readonly editions: readonly Artifact[];
  readonly messages: readonly Message[];
  /** What was proved of them: a page, and the same as data. */
  readonly report?: Artifact;
  readonly making: Making;
  /** With a statement on where the editions come from. */
  readonly withProvenance?: boolean | undefined;
}

export interface Described extends PayloadFile {
  /** A sentence without a full stop. */
  readonly about: string;
}

/** JSON for people, too. */
export function writeJson(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
