/**
 * What tests ask vitest for, told in one process and without reading a module again: vitest starts a thread and
 * reads everything anew for each run, which takes seconds, and a room of Octavo has a thousand mutants. `expect` is
 * vitest's own. `tsconfig.json` in this folder puts this file in vitest's place.
 */
export { expect } from '../../node_modules/vitest/dist/index.js';

export type Step = (...data: readonly unknown[]) => unknown;

export interface Case {
  readonly id: string;
  readonly name: string;
  readonly run: () => unknown;
}

export interface Suite {
  readonly name: string;
  readonly parts: (Case | Suite)[];
  readonly beforeAll: Step[];
  readonly afterAll: Step[];
  readonly beforeEach: Step[];
  readonly afterEach: Step[];
}

const newSuite = (name: string): Suite => ({
  name,
  parts: [],
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
});

let open = [newSuite('')];
const ids = new Map<string, number>();

/** Calls `load`, which imports a test file; returns the tests it has. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<Suite> {
  const suite = newSuite(file);
  open = [suite];
  await load();
  return suite;
}

const within = (): Suite => {
  const suite = open.at(-1);
  if (suite === undefined) throw new Error('A test outside of a file.');
  return suite;
};

const stepOf = (rest: readonly unknown[]): Step => {
  const step = rest.find((part) => typeof part === 'function');
  if (step === undefined) throw new Error('A test without a function.');
  return step as Step;
};

/** The rows of `it.each` as lists of arguments. */
const argumentsOf = (rows: readonly unknown[]): readonly (readonly unknown[])[] =>
  rows.map((row) => (Array.isArray(row) ? row : [row]));

function addCase(name: string, rest: readonly unknown[], data: readonly unknown[] = []): void {
  const step = stepOf(rest);
  const path = [...open.map((suite) => suite.name), name].join(' > ');
  const count = (ids.get(path) ?? 0) + 1;
  ids.set(path, count);
  within().parts.push({ id: count === 1 ? path : `${path} (${count})`, name, run: () => step(...data) });
}

function addSuite(name: string, rest: readonly unknown[], data: readonly unknown[] = []): void {
  const suite = newSuite(name);
  within().parts.push(suite);
  open.push(suite);
  stepOf(rest)(...data);
  open.pop();
}

function adder(add: typeof addCase) {
  const one = (name: string, ...rest: readonly unknown[]): void => add(name, rest);
  const none = (): void => undefined;
  return Object.assign(one, {
    each:
      (rows: readonly unknown[]) =>
      (name: string, ...rest: readonly unknown[]): void =>
        argumentsOf(rows).forEach((data) => add(name, rest, data)),
    runIf: (wanted: unknown) => (wanted === true ? one : none),
    skipIf: (unwanted: unknown) => (unwanted === true ? none : one),
  });
}

export const describe = adder(addSuite);
export const it = adder(addCase);
export const test = it;

export const beforeAll = (step: Step): number => within().beforeAll.push(step);
export const afterAll = (step: Step): number => within().afterAll.push(step);
export const beforeEach = (step: Step): number => within().beforeEach.push(step);
export const afterEach = (step: Step): number => within().afterEach.push(step);

/** Its times do not matter here. */
export const vi = { setConfig: (): void => undefined };
