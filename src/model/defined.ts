/** The keys whose values may be undefined become keys that may be absent. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** `{ ...defined({ title, number }) }`: what is undefined is left out, as `exactOptionalPropertyTypes` wants it. */
export function defined<const T extends object>(object: T): Defined<T> {
  // The type says what the filter does; Object.fromEntries has forgotten the keys.
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
