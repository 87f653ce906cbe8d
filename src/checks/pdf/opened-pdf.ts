/** Opens a finished PDF for checking: which requirement each fact is about that the reader reports. */
import {
  EncryptedPdf,
  PdfReference,
  PdfStream,
  decodeStream,
  readPdf,
  type Notice,
  type PdfFile,
  type PdfObject,
  type PdfValue,
  type SyntaxFact,
} from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';
import type { Requirement } from './requirements.ts';

type Words = readonly [Requirement | readonly Requirement[], (detail: string) => string];

/** What PDF/A asks of the file as such (ISO 19005-2, 6.1). */
const requirementOf: Readonly<Record<SyntaxFact, Words>> = {
  header: [['A6.1.2-1', 'UA6.1-1'], (head) => `the file begins with “${head}”`],
  'binary-mark': ['A6.1.2-2', () => 'no comment after the header says that the file is binary'],
  'after-end': ['A6.1.3-3', () => 'something follows the end of the file'],
  identifier: ['A6.1.3-1', () => 'the file has no identifier'],
  'table-spacing': ['A6.1.4-2', () => 'the table of objects does not begin on its own line'],
  'object-missing': ['unreadable', (number) => `object ${number} is not where the table of objects says`],
  'object-spacing': ['A6.1.9-1', (number) => `object ${number} has other spaces than it should`],
  'stream-start': ['A6.1.7.1-2', () => 'a stream does not begin on its own line'],
  'stream-length': ['A6.1.7.1-1', () => 'a stream is longer or shorter than it says'],
  'stream-end': ['A6.1.7.1-2', () => 'the end of a stream does not stand on its own line'],
  'long-name': ['A6.1.13-4', (name) => `a name of ${name.length} bytes: ${name.slice(0, 20)}…`],
  'long-string': ['A6.1.13-3', (length) => `a string of ${length} bytes`],
  'odd-hexadecimal': ['A6.1.6-1', (beginning) => `the hexadecimal string <${beginning}>`],
  'strange-hexadecimal': ['A6.1.6-2', (beginning) => `the hexadecimal string <${beginning}>`],
  'large-integer': ['A6.1.13-1', (word) => `the integer ${word}`],
  'large-real': ['A6.1.13-2', (word) => `the number ${word.slice(0, 20)}…`],
  'tiny-real': ['A6.1.13-5', (word) => `the number ${word.slice(0, 12)}…, which is almost zero`],
};

/**
 * @throws EncryptedPdf, which is a finding by then
 * @throws SyntaxError if it cannot be read at all
 */
export function openPdf(file: Uint8Array, findings: Findings): PdfFile {
  try {
    const pdf = readPdf(file, noticeFor(findings.add));
    for (const object of pdf.objects.values()) settle(pdf, object);
    return pdf;
  } catch (error) {
    if (error instanceof EncryptedPdf) {
      findings.add('A6.1.3-2', 'the file is encrypted');
      if ((error.permissions & readingAloud) === 0)
        findings.add('UA7.16-1', 'the file is encrypted, and may not be read aloud');
    }
    throw error;
  }
}

/** Bit 10 of table 22 (ISO 32000-1, 7.6.3.2): programs for people who cannot see may have the text. */
const readingAloud = 0b10_0000_0000;

/**
 * Puts numbers, names and strings that stand in objects of their own where they are referred to, and takes away keys
 * of nothing (7.3.10 and 7.3.7): they mean the same, and checks see them at once.
 */
function settle(pdf: PdfFile, object: PdfObject): void {
  if (object instanceof PdfStream) settle(pdf, object.dictionary);
  else if (Array.isArray(object))
    for (const [index, item] of object.entries()) {
      if (item instanceof PdfReference) object[index] = settled(pdf, item);
      else settle(pdf, item);
    }
  else if (object instanceof Map)
    for (const [key, item] of object) {
      const value = item instanceof PdfReference ? settled(pdf, item) : item;
      if (value === null) object.delete(key);
      else if (value !== item) object.set(key, value);
      else settle(pdf, item);
    }
}

function settled(pdf: PdfFile, reference: PdfReference): PdfValue {
  const found = pdf.objects.get(reference.number) ?? null;
  return found instanceof PdfStream || found instanceof Map || Array.isArray(found) ? reference : found;
}

/** Facts as findings. */
export function noticeFor(add: (requirement: Requirement | readonly Requirement[], text: string) => void): Notice {
  return (fact, detail) => {
    const [requirement, say] = requirementOf[fact];
    add(requirement, say(detail));
  };
}

/** Bytes of a stream without its compression; none where it cannot be undone. */
export function unpack(pdf: PdfFile, stream: PdfStream): Buffer {
  try {
    const bytes = decodeStream(pdf, stream);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    if (error instanceof SyntaxError) return Buffer.alloc(0);
    throw error;
  }
}
