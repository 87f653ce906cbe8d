/** A long list as the pages or feeds that it is parted into: what is new at its end changes no other. */
export const perPage = 100;

export interface Part<T> {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly items: readonly T[];
}

/** One at least. */
export function part<T>(items: readonly T[]): readonly Part<T>[] {
  const of = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}
