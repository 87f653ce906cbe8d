/** What several prints have brought with them, each for itself: a picture, a state of the pen, a drawing. */
import { createHash } from 'node:crypto';
import {
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfFile,
  type PdfObject,
  type PdfValue,
} from '../../../pdf-file/index.ts';

/**
 * Objects that are the same as another one.
 * @param from numbers of those that are looked at, with all that they lead to
 * @param known what takes the place of others already
 * @returns with those: by its number, the object that takes the place of each other
 */
export function findSame(
  file: PdfFile,
  from: Iterable<number>,
  known: ReadonlyMap<number, PdfReference>,
): Map<number, PdfReference> {
  const same = new Map(known);
  const first = new Map<string, number>();
  const done = new Set<number>();
  /** What it is, with what it leads to settled before it. */
  const keyOf = (value: PdfObject): string => {
    if (value instanceof PdfReference) return `${settle(value.number)} R`;
    if (value instanceof PdfStream) {
      return `${keyOf(value.dictionary)}stream ${createHash('sha256').update(value.bytes).digest('base64')}`;
    }
    if (value instanceof PdfName) return `/${value.name}`;
    if (value instanceof PdfString) return `(${value.bytes.length} ${value.bytes})`;
    if (Array.isArray(value)) return `[${value.map(keyOf).join(' ')}]`;
    if (value instanceof Map) return `<<${[...value].map(([key, item]) => `/${key} ${keyOf(item)}`).join(' ')}>>`;
    return String(value);
  };
  const settle = (number: number): number => {
    const object = file.objects.get(number);
    // One that leads back to itself is like no other.
    if (done.has(number) || object === undefined) return same.get(number)?.number ?? number;
    done.add(number);
    if (same.has(number)) return settle(same.get(number)?.number ?? number);
    const key = keyOf(object);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, number);
    else same.set(number, new PdfReference(earlier));
    return earlier ?? number;
  };
  for (const number of from) settle(number);
  return same;
}

/** Puts them in the place of the others, which are taken out of the file. */
export function replaceObjects(file: PdfFile, others: ReadonlyMap<number, PdfReference>): void {
  for (const number of others.keys()) file.objects.delete(number);
  for (const [number, object] of file.objects)
    file.objects.set(
      number,
      mapReferences(object, (to) => others.get(to)),
    );
}

/** Changes dictionaries and arrays in place; `change` says what a reference becomes, if it does not stay. */
export function mapReferences(object: PdfObject, change: (number: number) => PdfReference | undefined): PdfObject {
  if (!(object instanceof PdfStream)) return mapValue(object, change);
  mapValue(object.dictionary, change);
  return object;
}

function mapValue(value: PdfValue, change: (number: number) => PdfReference | undefined): PdfValue {
  if (value instanceof PdfReference) return change(value.number) ?? value;
  if (Array.isArray(value)) for (const [index, item] of value.entries()) value[index] = mapValue(item, change);
  else if (value instanceof Map) for (const [key, item] of value) value.set(key, mapValue(item, change));
  return value;
}
