/** Why the system could not, in words: its own codes (errno(3)) are for programs. */
import { type Phrase, type Words, reasonOf, said } from '../report/index.ts';

/** Of all that may befall a file or a folder, whatever is done with it. */
const words: Readonly<Record<string, Phrase>> = {
  EACCES: said`permission denied`,
  EPERM: said`permission denied`,
  EROFS: said`the disk is read-only`,
  ENOSPC: said`the disk is full`,
  EDQUOT: said`the quota is used up`,
  ELOOP: said`a symbolic link that leads in a circle`,
  ENAMETOOLONG: said`the name is too long`,
};

/** The system's code; undefined of what is no fault of the system's. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}

/** @param own words for what is being done, by codes; they come first */
export function sayCause(cause: unknown, own: Readonly<Record<string, Words>> = {}): Words {
  const code = codeOf(cause);
  if (code === undefined) return cause instanceof Error ? reasonOf(cause) : said`unknown reason`;
  return own[code] ?? words[code] ?? code;
}
