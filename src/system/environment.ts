/** The environment of the program, for those who call it from a program of their own. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;
