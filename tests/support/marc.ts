/** Reads MARC 21 in ISO 2709 strictly, by its directory; every length and place in bytes. */

export interface ReadField {
  readonly tag: string;
  /** Of a control field; of a data field its indicators. */
  readonly head: string;
  /** `[code, value]` */
  readonly subfields: readonly (readonly [string, string])[];
}

export interface ReadRecord {
  readonly leader: string;
  readonly fields: readonly ReadField[];
}

/** @throws Error where a length, a place or a mark is not what the leader and the directory say */
export function readMarc(file: Uint8Array): ReadRecord[] {
  const records: ReadRecord[] = [];
  for (let at = 0; at < file.length;) {
    const length = Number(text(file.subarray(at, at + 5)));
    const bytes = file.subarray(at, at + length);
    if (bytes.length !== length || bytes.at(-1) !== 0x1d)
      throw new Error(`The record at ${at} does not end after ${length} bytes`);
    records.push(readRecord(bytes));
    at += length;
  }
  return records;
}

function readRecord(bytes: Uint8Array): ReadRecord {
  const leader = text(bytes.subarray(0, 24));
  const base = Number(leader.slice(12, 17));
  const directory = text(bytes.subarray(24, base - 1));
  if (bytes[base - 1] !== 0x1e || directory.length % 12 !== 0)
    throw new Error('The directory does not end where it should');
  let next = 0;
  const fields = (directory.match(/.{12}/gsu) ?? []).map((entry) => {
    const [tag, length, start] = [entry.slice(0, 3), Number(entry.slice(3, 7)), Number(entry.slice(7))];
    if (start !== next) throw new Error(`${tag} begins at ${start}, not at ${next}`);
    next = start + length;
    const field = bytes.subarray(base + start, base + next);
    if (field.at(-1) !== 0x1e) throw new Error(`${tag} does not end after ${length} bytes`);
    const [head = '', ...subfields] = text(field.subarray(0, -1)).split('\u001F');
    if (subfields.length > 0 && head.length !== 2) throw new Error(`${tag} has no two indicators`);
    return { tag, head, subfields: subfields.map((one) => [one.slice(0, 1), one.slice(1)] as const) };
  });
  if (base + next + 1 !== bytes.length) throw new Error('There is something behind the last field');
  return { leader, fields };
}

/** @throws TypeError for what is not UTF-8 */
function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** `245 14 $a Title / $c Name.` */
export function showField({ tag, head, subfields }: ReadField): string {
  return [tag, head.replaceAll(' ', '#'), ...subfields.map(([code, value]) => `$${code} ${value}`)].join(' ');
}
