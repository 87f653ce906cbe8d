/**
 * EPUBCheck's rules without Java, by its port to TypeScript (https://github.com/likecoin/epubcheck-ts), whose
 * numbers of rules are EPUBCheck’s own.
 */
import type { Findings } from '../../editions/index.ts';
import { sayBytes, sayCount } from '../../report/index.ts';

/** @param bytes an EPUB file */
export async function checkWithEpubCheck(bytes: Uint8Array): Promise<Findings> {
  const { EpubCheck } = await import('@likecoin/epubcheck-ts');
  const { messages } = await EpubCheck.validate(bytes);
  const faults = messages
    .filter(({ severity }) => severity === 'fatal' || severity === 'error' || severity === 'warning')
    .filter(({ message }) => !misreadings.some((misreading) => misreading.test(message)))
    .map(({ id, severity, message, location }) => ({
      severity: severity === 'warning' ? ('warning' as const) : ('error' as const),
      rule: id,
      text: message,
      path: location?.path,
      line: location?.line,
      column: location?.column,
    }));
  return { faults, evidence: `${sayCount(countFiles(bytes), 'file')}, ${sayBytes(bytes.byteLength)}` };
}

/** As the end of the zip says it (APPNOTE.TXT 4.3.16), which is where the checker reads its list, too. */
function countFiles(bytes: Uint8Array): number {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  return end < 0 || end + 12 > zip.length ? 0 : zip.readUInt16LE(end + 10);
}

/** What the port says and EPUBCheck 5.3 does not. */
const misreadings: readonly RegExp[] = [
  // Of the link to an index among the landmarks, and of indexes with groups. EPUBCheck asks it of documents that
  // are listed with the property “index” alone, and of groups something else (schema/30/idx/idx-xhtml.sch).
  /^An "index" must contain one and only one "index-entry-list" descendant element\.$/u,
  // It takes letters of ASCII alone for names (XML 1.0, NameStartChar, has those of nearly all scripts).
  /^Invalid ID value "[\p{L}_][\p{L}\p{M}\p{N}._·-]*"$/u,
];
