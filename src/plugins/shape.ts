/** Whether what is handed over as a plug-in is one. It comes from a program that no compiler may have seen. */
import type { Edition } from '../editions/index.ts';
import type { Plugin } from '../plugin.ts';
import { type Phrase, said } from '../report/index.ts';
import { unusable } from './failing.ts';

const keys: readonly (keyof Plugin)[] = ['name', 'remark', 'rehype', 'drawings', 'book', 'editions', 'checks'];
const named = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/**
 * @param plugins in the order in which they were given
 * @param taken names of editions that there are already
 * @throws Failure usage, naming the plug-in
 */
export function assertPlugins(plugins: readonly unknown[], taken: readonly string[]): asserts plugins is Plugin[] {
  const names = new Set<string>();
  const editions = new Set(taken);
  for (const [index, plugin] of plugins.entries()) {
    const name = nameOf(plugin, index);
    if (!isRecord(plugin))
      throw unusable(name, said`it is no object`, said`A plug-in is {name, remark, rehype, book, …}.`);
    if (typeof plugin['name'] !== 'string' || !named.test(plugin['name']))
      throw unusable(name, said`it has no name`, said`name: lower-case letters, digits and hyphens.`);
    if (names.has(name)) throw unusable(name, said`another one has its name`);
    names.add(name);
    const unknown = Object.keys(plugin).find((key) => !keys.some((known) => known === key));
    if (unknown !== undefined) throw unusable(name, said`it has “${unknown}”`, said`There are ${keys.join(', ')}.`);
    for (const key of keys.slice(1)) {
      if (plugin[key] !== undefined && !Array.isArray(plugin[key])) throw unusable(name, said`${key} is no list`);
    }
    for (const key of ['book', 'checks'] as const) {
      if (listOf(plugin[key]).some((one) => typeof one !== 'function'))
        throw unusable(name, said`${key} holds something that is no function`);
    }
    for (const drawing of listOf(plugin['drawings'])) {
      if (!isRecord(drawing) || typeof drawing['draw'] !== 'function')
        throw unusable(name, said`a drawing has no function draw`);
      if (listOf(drawing['languages']).some((one) => typeof one !== 'string') || !Array.isArray(drawing['languages']))
        throw unusable(name, said`a drawing does not say of which languages it is (languages: a list of words)`);
    }
    for (const edition of listOf(plugin['editions'])) {
      assertEdition(edition, name);
      if (editions.has(edition.name)) throw unusable(name, said`there is an edition “${edition.name}” already`);
      editions.add(edition.name);
    }
  }
}

function assertEdition(edition: unknown, plugin: string): asserts edition is Edition {
  if (!isRecord(edition)) throw unusable(plugin, said`an edition is no object`);
  const { name, byDefault, needs, write, checks, options } = edition;
  if (typeof name !== 'string' || !named.test(name)) throw unusable(plugin, said`an edition has no name`);
  const lacks = (what: Phrase): Error => unusable(plugin, said`its edition “${name}” ${what}`);
  if (typeof byDefault !== 'boolean') throw lacks(said`does not say whether it is made by default (byDefault)`);
  if (!isRecord(needs) || !['must', 'may', 'no'].includes(String(needs['press'])))
    throw lacks(said`does not say whether it needs the browser (needs.press: must, may, no)`);
  if (!['gives', 'takes', 'no'].includes(String(needs['pages'])))
    throw lacks(said`does not say what it has to do with pages (needs.pages: gives, takes, no)`);
  if (typeof write !== 'function') throw lacks(said`has no function write`);
  if (listOf(checks).some((check) => typeof check !== 'function')) throw lacks(said`has a check that is no function`);
  for (const [option, about] of Object.entries(isRecord(options) ? options : {})) {
    if (!named.test(option) || !isRecord(about) || !['string', 'boolean'].includes(String(about['type'])))
      throw lacks(said`has an option “${option}” without a type (string, boolean)`);
    if (typeof about['help'] !== 'string') throw lacks(said`does not say what its option “${option}” is for (help)`);
  }
}

function nameOf(plugin: unknown, index: number): string {
  return isRecord(plugin) && typeof plugin['name'] === 'string' && plugin['name'] !== ''
    ? plugin['name']
    : `no. ${index + 1}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
