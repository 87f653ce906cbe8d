/** What may stand at a place of book.yaml or of front matter, as the schema has it. */
import { bookSchema, frontMatterSchema } from '../manuscript/index.ts';
import type { KeyPath } from './yaml-spot.ts';

/** What is read here of JSON Schema. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export type Dialect = 'book' | 'front matter';

function rootOf(dialect: Dialect): Schema {
  return dialect === 'book' ? bookSchema : frontMatterSchema;
}

/** The schema of what a path leads to; undefined: nothing is known of it. */
export function schemaAt(dialect: Dialect, path: KeyPath): Schema | undefined {
  const root = rootOf(dialect);
  return path.reduce<Schema | undefined>((schema, step) => {
    const next = step === 0 ? (schema?.items ?? schema) : childOf(schema, step);
    return resolve(next, root);
  }, root);
}

function childOf(schema: Schema | undefined, name: string): Schema | undefined {
  const { properties = {}, additionalProperties } = schema ?? {};
  if (Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function resolve(schema: Schema | undefined, root: Schema): Schema | undefined {
  const name = schema?.$ref?.replace('#/$defs/', '');
  return name === undefined
    ? schema
    : { ...root.$defs?.[name], ...(schema?.description && { description: schema.description }) };
}

export interface Key {
  readonly name: string;
  readonly schema: Schema;
}

/** Those that a mapping may have; keys of other programs, of which nothing is said, are left out. */
export function keysAt(dialect: Dialect, path: KeyPath): Key[] {
  const root = rootOf(dialect);
  return Object.entries(schemaAt(dialect, path)?.properties ?? {}).flatMap(([name, written]) => {
    const schema = resolve(written, root);
    return schema?.title === undefined && schema?.description === undefined ? [] : [{ name, schema }];
  });
}

/** Words of which one is to be chosen; empty: any may stand there. */
export function wordsOf({ enum: words, type, pattern, items }: Schema): readonly string[] {
  const chosen = /^\^\(\?:([\w|-]+)\)\$$/u.exec(pattern ?? '')?.[1]?.split('|') ?? [];
  const flags = [type].flat().includes('boolean') ? ['true', 'false'] : [];
  return [...new Set([...(words ?? []), ...flags, ...chosen, ...(items?.enum ?? [])].map(String))];
}

/** What a key means, for a person. */
export function explainKey({ description, title }: Schema): string {
  return [description, title === undefined ? undefined : `Expected: ${title}`]
    .filter((part) => part !== undefined)
    .join('\n');
}

/** Which files a value names; undefined: none. */
export type FileKind = 'text' | 'picture' | 'bibliography' | 'style' | 'any';

export function filesFor(path: KeyPath): FileKind | undefined {
  const names = path.filter((step) => step !== 0);
  const last = names.at(-1) ?? '';
  const [first = ''] = names;
  if (/^(?:chapters|frontmatter|backmatter)$/u.test(last) || last === 'file') return 'text';
  if (/^(?:cover|cover-image|image)$/u.test(last)) return 'picture';
  if (first === 'bibliography') return 'bibliography';
  if (/^(?:csl|citation-style|style)$/u.test(last) && first !== 'index') return 'style';
  return undefined;
}
