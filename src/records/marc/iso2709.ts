/** MARC as it is exchanged: ISO 2709 in UTF-8 (MARC 21 Record Structure), every length in bytes. */
import type { Field, MarcRecord } from './field.ts';

const [endOfRecord, endOfField, subfieldMark] = ['\u001D', '\u001E', '\u001F'];

/** What a directory can say: four digits of a field, five of a record. */
const [longestField, longestRecord] = [9999, 99_999];

/** @returns text to be written in UTF-8, which its lengths count */
export function writeIso2709(record: MarcRecord): string {
  const { leader, fields } = fit(record);
  const bodies = fields.map(toText);
  let at = 0;
  const directory = fields.map(({ tag }, index) => {
    const length = Buffer.byteLength(bodies[index] ?? '');
    const entry = `${tag}${digits(length, 4)}${digits(at, 5)}`;
    at += length;
    return entry;
  });
  const base = leader.length + directory.length * 12 + 1;
  const head = `${digits(base + at + 1, 5)}${leader.slice(5, 12)}${digits(base, 5)}${leader.slice(17)}`;
  return `${head}${directory.join('')}${endOfField}${bodies.join('')}${endOfRecord}`;
}

function toText(field: Field): string {
  const text =
    'value' in field
      ? field.value
      : `${field.indicators}${field.subfields.map(([code, value]) => `${subfieldMark}${code}${value}`).join('')}`;
  return `${text}${endOfField}`;
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, '0');
}

/**
 * The record with what ISO 2709 can hold: a longer field ends at a word, with an ellipsis; of a longer record the
 * contents, the abstract and then the last key words are left out. Both forms are written from it, so that they
 * say the same.
 */
export function fit(record: MarcRecord): MarcRecord {
  let fields = record.fields.map(shorten);
  for (const tag of ['505', '520', ...fields.filter((one) => one.tag === '653').map((one) => one.tag), '700', '700']) {
    if (lengthOf(fields) <= longestRecord) break;
    const last = fields.findLastIndex((one) => one.tag === tag);
    fields = fields.filter((_, index) => index !== last);
  }
  return { ...record, fields };
}

function lengthOf(fields: readonly Field[]): number {
  return fields.reduce((sum, one) => sum + 12 + Buffer.byteLength(toText(one)), 26);
}

/** Its longest subfield loses words at its end. */
function shorten(field: Field): Field {
  const over = Buffer.byteLength(toText(field)) - longestField;
  if (over <= 0 || 'value' in field) return field;
  const lengths = field.subfields.map(([, value]) => Buffer.byteLength(value));
  const longest = lengths.indexOf(Math.max(...lengths));
  const room = Math.max(0, (lengths[longest] ?? 0) - over - Buffer.byteLength(' …'));
  return {
    ...field,
    subfields: field.subfields.map(([code, value], index) =>
      index === longest ? [code, `${cut(value, room)} …`] : [code, value],
    ),
  };
}

/** As many whole words as there is room for, in bytes. */
function cut(text: string, room: number): string {
  const kept = new TextDecoder('utf-8').decode(Buffer.from(text).subarray(0, room)).replace(/\uFFFD{1,3}$/u, '');
  const word = kept.lastIndexOf(' ');
  return (word > kept.length / 2 ? kept.slice(0, word) : kept).trimEnd();
}
