import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { bookSchema } from '../../../src/manuscript/config/index.ts';

describe('book.schema.json', () => {
  it('is the schema that book.yaml is checked against', async () => {
    const published: unknown = JSON.parse(await readFile('src/manuscript/book.schema.json', 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(bookSchema)));
  });

  it('is a schema that any validator understands, and accepts what an author writes', () => {
    const ajv = new Ajv2020({ strict: false });
    const accepts = (yaml: string): boolean => ajv.validate(bookSchema, parse(yaml));
    expect(ajv.validateSchema(bookSchema)).toBe(true);
    expect(
      accepts('title: T\nauthor: [A, {name: B, role: editor}]\nchapters: [a.md, {part: P, chapters: [b.md]}]'),
    ).toBe(true);
    expect(accepts('title: T\nchapters: {a: b}')).toBe(false);
    expect(accepts('titel: T')).toBe(false);
  });

  it('says of every key what it is', () => {
    const silent = Object.entries(bookSchema.properties).filter(
      ([, value]) => !('description' in value) && !('$ref' in value),
    );
    expect(silent).toEqual([]);
  });
});
