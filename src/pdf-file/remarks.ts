/** What there is to remark of the bytes around objects and at both ends of a file (ISO 19005-2, 6.1). */
import type { Notice } from './facts.ts';
import { PdfString, type PdfDictionary, type PdfObject } from './objects.ts';

/** How far from its end the end of a file is looked for. */
const tail = 4096;

export function noticeEnds(bytes: Buffer, notice: Notice): void {
  const head = bytes.toString('latin1', 0, 20);
  if (!/^%PDF-1\.[0-7](?:\r\n|\r|\n)/.test(head)) notice('header', head.slice(0, 8));
  if (!/^[^\r\n]*(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(head)) notice('binary-mark', '');
  const end = bytes.toString('latin1', Math.max(0, bytes.length - tail));
  if (!/%%EOF(?:\r\n|\r|\n)?$/.test(end)) notice('after-end', '');
}

export function noticeIdentifier(trailer: PdfDictionary, notice: Notice): void {
  const id = trailer.get('ID');
  if (!Array.isArray(id) || !id.every((half) => half instanceof PdfString && half.bytes !== '') || id.length !== 2)
    notice('identifier', '');
}

/** `12 0 obj` stands on a line of its own, with single spaces. @param end behind it */
export function noticeHead(bytes: Buffer, offset: number, end: number, notice: Notice): void {
  const text = bytes.toString('latin1', Math.max(0, offset - 1), end + 1);
  const number = /\d+/.exec(offset === 0 ? text : text.slice(1))?.[0] ?? '';
  if (!/[\r\n]\d+\s\d+\sobj[\r\n]$/.test(offset === 0 ? `\n${text}` : text)) notice('object-spacing', number);
}

/** `endobj` stands on a line of its own. @param position behind what the object has */
export function noticeEndOfObject(bytes: Buffer, position: number, number: number, notice: Notice): void {
  const text = bytes.toString('latin1', position, position + 24);
  if (/^\s*endobj/.test(text) && !/^\s*[\r\n]endobj(?:[\r\n]|$)/.test(text)) notice('object-spacing', String(number));
}

/** @param position behind `stream` */
export function noticeStartOfStream(bytes: Buffer, position: number, notice: Notice): void {
  const isLine = bytes[position] === 0x0a || (bytes[position] === 0x0d && bytes[position + 1] === 0x0a);
  if (!isLine) notice('stream-start', '');
}

/** @param length as the stream gives it */
export function noticeEndOfStream(bytes: Buffer, from: number, length: PdfObject | undefined, notice: Notice): void {
  const end = from + (typeof length === 'number' && length >= 0 ? length : bytes.length);
  const text = bytes.toString('latin1', end, end + 11);
  if (!/^(?:\r\n|\r|\n)?endstream/.test(text)) notice('stream-length', '');
  else if (text.startsWith('endstream')) notice('stream-end', '');
}
