/** Why the system could not, in words: its own codes (errno(3)) are for programs. */

/** Of all that may befall a file or a folder, whatever is done with it. */
const words: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  ELOOP: 'a symbolic link that leads in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** The system's code; undefined of what is no fault of the system's. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}

/** @param own words for what is being done, by codes; they come first */
export function sayCause(cause: unknown, own: Readonly<Record<string, string>> = {}): string {
  const code = codeOf(cause);
  if (code === undefined) return cause instanceof Error ? cause.message : 'unknown reason';
  return own[code] ?? words[code] ?? code;
}
