/** Checks configuration against its schema and says what is wrong where, in the author's words. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { distance } from 'fastest-levenshtein';
import { isMapping, nearest } from '../../model/index.ts';
import { type Phrase, type Report, type Words, fromTable, inEnglish, said, sayTimes } from '../../report/index.ts';
import type { CheckedValues, SchemaName } from './checked.ts';
import { alternativesSchema, bookSchema, frontMatterSchema, shelfSchema } from './schema.ts';
import { foreignKeys } from './schema/foreign-keys.ts';
import { respell } from './spellings.ts';
import type { Path, YamlSource } from './yaml-source.ts';

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  // It would take longer to make the checks shorter than to run them once.
  code: { optimize: false },
});
const schemas: Readonly<Record<SchemaName, object>> = {
  book: bookSchema,
  frontMatter: frontMatterSchema,
  alternatives: alternativesSchema,
  shelf: shelfSchema,
};
const whatTheyAre: Readonly<Record<SchemaName, { name: Words; example: string }>> = {
  book: { name: 'book.yaml', example: 'title: My Book' },
  frontMatter: { name: said`Front matter`, example: 'title: My Book' },
  alternatives: { name: 'alternatives.yaml', example: 'figures/map.png: Map of the harbour' },
  shelf: { name: 'shelf.yaml', example: 'manuscripts: titles/*' },
};

const compiled = new Map<SchemaName, ValidateFunction>();

/** Compiled when it is first asked for, which takes a while: most builds need only one of them. */
function validatorOf(schema: SchemaName): ValidateFunction {
  const validator = compiled.get(schema) ?? ajv.compile(schemas[schema]);
  compiled.set(schema, validator);
  return validator;
}

/**
 * Reports unknown keys, values of the wrong kind and impossible values. Returns the value without
 * what was wrong, so that the rest can be used.
 */
export function validate<Name extends SchemaName>(
  source: YamlSource,
  schema: Name,
  report: Report,
  unknownKeys: 'reported' | 'silent' = 'reported',
): CheckedValues[Name] {
  // What is left has passed the schema, which the types are read off.
  return keepSound(source, schema, report, unknownKeys) as CheckedValues[Name];
}

function keepSound(
  source: YamlSource,
  schema: SchemaName,
  report: Report,
  unknownKeys: 'reported' | 'silent',
): Record<string, unknown> {
  const value: unknown = structuredClone(source.value);
  const { name, example } = whatTheyAre[schema];
  if (!isMapping(value)) {
    report.add(
      'config-type',
      said`${name} must be a list of keys and values`,
      source.placeOf([]),
      said`For instance: ${example}`,
    );
    return {};
  }
  withoutNulls(value);
  const check = validatorOf(schema);
  if (check(value)) return value;
  for (const error of check.errors ?? []) {
    const path = pathOf(error, value);
    const spelled = respell(error.data, error.parentSchema ?? {});
    // “yes” in quotation marks is text in YAML 1.1, too.
    if (typeof spelled === 'string' || (spelled !== undefined && source.plainText?.(path) !== undefined)) {
      replace(value, path, spelled);
      continue;
    }
    if (error.keyword === 'additionalProperties') {
      const key = String(error.params['additionalProperty']);
      if (unknownKeys === 'reported') reportUnknown(source, [...path, key], error, schema, report);
      remove(value, [...path, key]);
      continue;
    }
    reportWrong(source, path, error, report);
    remove(value, path);
  }
  return value;
}

/** Text of a value that has passed the schema as text, which takes numbers too. */
export function textOf(value: string | number): string {
  return String(value);
}

/** `title:` with nothing after it is as good as no title. */
function withoutNulls(value: unknown): void {
  if (Array.isArray(value)) value.forEach(withoutNulls);
  else if (isMapping(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null) delete value[key];
      else withoutNulls(inner);
    }
  }
}

/** Most manuscripts have some of these: they are meant sooner than those that are as near (`them`: Thema or theme). */
const usualKeys = ['title', 'subtitle', 'author', 'lang', 'date', 'publisher', 'isbn', 'theme', 'page', 'cover'];

function reportUnknown(source: YamlSource, path: Path, error: ErrorObject, schema: SchemaName, report: Report): void {
  const key = String(path.at(-1));
  const known = Object.keys(error.parentSchema?.['properties'] ?? {}).filter(
    (name) => !foreignKeys.includes(name as never),
  );
  const plain = (name: string): string => name.toLowerCase().replace(/[_\s]/g, '-');
  const near =
    known.find((name) => plain(name) === plain(key)) ??
    nearest(plain(key), [...usualKeys.filter((name) => known.includes(name)), ...known]);
  const isNear =
    near !== undefined &&
    distance(plain(key), near) <= (key.length < 4 ? 1 : Math.max(2, Math.floor(Math.min(key.length, near.length) / 3)));
  const where =
    path.length === 1
      ? schema === 'book'
        ? 'book.yaml'
        : schema === 'shelf'
          ? 'shelf.yaml'
          : said`front matter`
      : `“${String(path.findLast((step, i) => typeof step === 'string' && i < path.length - 1))}”`;
  const text = said`Unknown key “${key}” in ${where}`;
  // What another program reads in one file of a book it reads in all of them.
  report.addOneOf(
    'config-unknown-key',
    inEnglish(text),
    sayTimes(text),
    source.placeOf(path, 'key'),
    isNear ? said`Did you mean “${near}”?` : said`It is passed over. The handbook lists the keys.`,
  );
}

function reportWrong(source: YamlSource, path: Path, error: ErrorObject, report: Report): void {
  const expected = fromTable(String(error.parentSchema?.['title'] ?? 'something else'));
  const name = path.findLast((step) => typeof step === 'string');
  const key = name === undefined ? said`The value` : `“${name}”`;
  const place = source.placeOf(path);
  if (error.keyword === 'type')
    report.add('config-type', said`${key} must be ${expected}, not ${kindOf(error.data)}`, place);
  else if (error.keyword === 'required') {
    report.add(
      'config-type',
      said`${key} needs “${String(error.params['missingProperty'])}”`,
      place,
      said`Expected: ${expected}`,
    );
  } else {
    const shown = typeof error.data === 'string' ? `“${error.data}”` : JSON.stringify(error.data);
    const text = shown === '“”' ? said`${key} is empty` : said`${shown} is not a value of ${key}`;
    report.add('config-value', text, place, said`Expected: ${expected}${choices(error)}`);
  }
}

function choices(error: ErrorObject): Words {
  const allowed: unknown = error.params['allowedValues'];
  if (!Array.isArray(allowed) || typeof error.data !== 'string') return '';
  const near = nearest(error.data, allowed.map(String));
  return near !== undefined && distance(error.data, near) <= 3 ? said`. Did you mean “${near}”?` : '';
}

function kindOf(value: unknown): Phrase {
  if (Array.isArray(value)) return said`a list`;
  if (value === null) return said`nothing`;
  return (
    { string: said`text`, number: said`a number`, boolean: said`true or false` }[typeof value as string] ??
    said`keys and values`
  );
}

/** JSON pointer → path, with numbers where the value is a list. */
function pathOf(error: ErrorObject, root: unknown): Path {
  const steps = error.instancePath.split('/').slice(1);
  let value: unknown = root;
  return steps.map((step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const index = Array.isArray(value) ? Number(name) : name;
    value = Array.isArray(value) ? value[Number(name)] : isMapping(value) ? value[name] : undefined;
    return index;
  });
}

function remove(root: unknown, path: Path): void {
  replace(root, path, undefined);
}

/** @param value undefined: it is taken out */
function replace(root: unknown, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isMapping(value) ? value[String(step)] : undefined;
  }, root);
  const last = path.at(-1);
  if (last === undefined) return;
  // In a list the place is kept (as nothing), so that the places of those after it stay right.
  if (Array.isArray(parent)) parent[Number(last)] = value;
  else if (isMapping(parent) && value === undefined) delete parent[String(last)];
  else if (isMapping(parent)) parent[String(last)] = value;
}
