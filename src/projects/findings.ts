/** Keys of a project's settings, sorted into what book.yaml takes and what it does not. */
import { posix } from 'node:path';
import { isMapping } from '../model/index.ts';
import { bookSchema, isMovingDate, respell } from '../manuscript/index.ts';
import { type Words, said } from '../report/index.ts';
import type { Finding, Project } from './project.ts';

/** Where a key goes, if it is called otherwise or must be changed; undefined: it is left alone. */
export type Rename = Readonly<Record<string, string>>;

export class Sorting {
  readonly values: Record<string, unknown> = {};
  readonly understood: Finding[] = [];
  readonly changed: Finding[] = [];
  readonly left: Finding[] = [];

  /** @param prefix how its keys are called in the report: `book.` */
  take(settings: unknown, prefix: string, known: Rename, reason: Words): void {
    if (!isMapping(settings)) return;
    for (const [key, value] of Object.entries(settings)) {
      const target = Object.hasOwn(known, key) ? known[key] : undefined;
      const what = `${prefix}${key}`;
      if (value === null || value === undefined || value === '') continue;
      if (target === '') continue;
      if (target === undefined) this.left.push({ what, note: reason });
      else this.set(target, value, what);
    }
  }

  set(key: string, given: unknown, what: Words): void {
    if (Object.hasOwn(this.values, key)) return;
    if (key === 'date' && isMovingDate(String(given))) {
      this.left.push({
        what,
        note: said`“${String(given)}” is another day each time: write date: 2026-11-28 in book.yaml`,
      });
      return;
    }
    const value = plain(key, given);
    if (value === undefined) {
      this.left.push({ what, note: said`book.yaml cannot say this` });
      return;
    }
    this.values[key] = value;
    const isSame = JSON.stringify(value) === JSON.stringify(given);
    const note = `${key}:`;
    if (isSame) this.understood.push({ what, note });
    else this.changed.push({ what, note: `${note} ${JSON.stringify(value)}` });
  }

  finish(project: Pick<Project, 'program' | 'files'> & Partial<Project>): Project {
    const { values, understood, changed, left } = this;
    return { values: inOrder(values), understood, changed, left, ...project };
  }
}

/** What the author of a book may write in book.yaml. */
const people = new Set(['author', 'editor', 'translator', 'illustrator']);

function plain(key: string, value: unknown): unknown {
  if (people.has(key)) return readNames(value);
  if (key === 'language' || key === 'title')
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  if (files.has(key)) return Array.isArray(value) ? value.map(normalPath) : normalPath(value);
  if (key === 'licence' && isMapping(value)) return value['name'] ?? value['id'] ?? undefined;
  if (key === 'date') return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return respell(value, propertyOf(key)) ?? value;
}

const files = new Set(['bibliography', 'csl', 'cover']);

function normalPath(value: unknown): unknown {
  return typeof value === 'string' && !/^[a-z]+:/u.test(value) ? posix.normalize(value) : value;
}

/** `{name: {given, family}}`, `{name, affiliations}`, “A, B and C”. */
function readNames(value: unknown): unknown {
  const list = [value].flat().flatMap((one): string[] => {
    const name = isMapping(one) ? (one['name'] ?? one['literal'] ?? one) : one;
    if (typeof name === 'string') return partNames(name);
    if (!isMapping(name)) return [];
    const words = [name['given'], name['family']].filter((word) => typeof word === 'string');
    return words.length === 0 ? [] : [words.join(' ')];
  });
  return list.length === 0 ? undefined : list.length === 1 ? list[0] : list;
}

function partNames(names: string): string[] {
  const parted = /\band\b|&/u.test(names) ? names.split(/,\s{0,9}(?:and\s)?|\s(?:and|&)\s/u) : [names];
  return parted.map((name) => name.trim()).filter((name) => name !== '');
}

function propertyOf(key: string): Readonly<Record<string, unknown>> {
  const { properties = {} } = bookSchema as { properties?: Readonly<Record<string, Record<string, unknown>>> };
  return Object.hasOwn(properties, key) ? (properties[key] ?? {}) : {};
}

/** As the handbook lists the keys. */
function inOrder(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { properties } = bookSchema as { properties?: Readonly<Record<string, unknown>> };
  const order = Object.keys(properties ?? {});
  return Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
