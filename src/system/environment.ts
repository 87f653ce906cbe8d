/** The environment of the program, for those who call it from a program of their own. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** The folder in which the program was started. */
export function workingFolder(): string {
  return process.cwd();
}

/** Whether it was started by the one who may do everything; a browser has no sandbox then. */
export function isPrivileged(): boolean {
  return process.getuid?.() === 0;
}
