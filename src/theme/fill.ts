/** Fills a partial: EJS, in which `<%= %>` escapes for HTML and XML. */
import ejs from 'ejs';
import { Failure, said } from '../report/index.ts';
import type { Theme } from './theme.ts';

const compiled = new WeakMap<
  ReadonlyMap<string, string>,
  Map<string, (data: Readonly<Record<string, unknown>>) => string>
>();

/**
 * The partial `name` (`titlepage`, `epub/package`) with data in it. A partial reads no files: what it
 * includes are other partials of the theme.
 * @throws Failure theme-invalid where a partial is missing or fails
 */
export function fillPartial(theme: Theme, name: string, data: Readonly<Record<string, unknown>>): string {
  const known = compiled.get(theme.partials) ?? new Map<string, (data: Readonly<Record<string, unknown>>) => string>();
  compiled.set(theme.partials, known);
  try {
    const fill =
      known.get(name) ?? ejs.compile(find(theme, name), { includer: (path) => ({ template: find(theme, path) }) });
    known.set(name, fill);
    return fill(data);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(3, said`The partial ${name} of the theme ${theme.name} failed: ${reason(cause)}`, {
      rule: 'theme-invalid',
      cause,
    });
  }
}

function find(theme: Theme, name: string): string {
  const source = theme.partials.get(name);
  if (source === undefined) {
    throw new Failure(3, said`The theme ${theme.name} has no partial ${name}`, { rule: 'theme-invalid' });
  }
  return source;
}

/** EJS quotes lines of the template; the last line says what happened. */
function reason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).trim().split('\n').at(-1) ?? '';
}
