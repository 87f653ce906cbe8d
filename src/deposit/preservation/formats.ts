/** Which format a file has, as archives name formats: by media type, and by PRONOM (https://www.nationalarchives.gov.uk/PRONOM/). */

export interface FileFormat {
  readonly mediaType: string;
  readonly name: string;
  readonly version?: string;
  /** PRONOM's identifier; absent: it has none, or which one cannot be told. */
  readonly puid?: string;
}

/** By what a name ends in. */
const byEnding: Readonly<Record<string, FileFormat>> = {
  html: { mediaType: 'text/html', name: 'Hypertext Markup Language', version: '5', puid: 'fmt/471' },
  epub: { mediaType: 'application/epub+zip', name: 'EPUB', version: '3', puid: 'fmt/483' },
  md: { mediaType: 'text/markdown', name: 'Markdown', puid: 'fmt/1149' },
  markdown: { mediaType: 'text/markdown', name: 'Markdown', puid: 'fmt/1149' },
  yaml: { mediaType: 'application/yaml', name: 'YAML', puid: 'fmt/818' },
  yml: { mediaType: 'application/yaml', name: 'YAML', puid: 'fmt/818' },
  xml: { mediaType: 'application/xml', name: 'Extensible Markup Language', version: '1.0', puid: 'fmt/101' },
  csl: { mediaType: 'application/xml', name: 'Extensible Markup Language', version: '1.0', puid: 'fmt/101' },
  json: { mediaType: 'application/json', name: 'JSON Data Interchange Format', puid: 'fmt/817' },
  jsonld: { mediaType: 'application/ld+json', name: 'JSON-LD', puid: 'fmt/880' },
  csv: { mediaType: 'text/csv', name: 'Comma Separated Values', puid: 'x-fmt/18' },
  css: { mediaType: 'text/css', name: 'Cascading Style Sheet', puid: 'x-fmt/224' },
  txt: { mediaType: 'text/plain', name: 'Plain Text File', puid: 'x-fmt/111' },
  svg: { mediaType: 'image/svg+xml', name: 'Scalable Vector Graphics' },
  png: { mediaType: 'image/png', name: 'Portable Network Graphics' },
  jpg: { mediaType: 'image/jpeg', name: 'JPEG' },
  jpeg: { mediaType: 'image/jpeg', name: 'JPEG' },
  gif: { mediaType: 'image/gif', name: 'Graphics Interchange Format' },
  webp: { mediaType: 'image/webp', name: 'WebP' },
  pdf: { mediaType: 'application/pdf', name: 'Portable Document Format' },
  mrc: { mediaType: 'application/marc', name: 'MARC 21' },
  bib: { mediaType: 'application/x-bibtex', name: 'BibTeX' },
  ris: { mediaType: 'application/x-research-info-systems', name: 'RIS' },
  woff2: { mediaType: 'font/woff2', name: 'Web Open Font Format', version: '2.0' },
  icc: { mediaType: 'application/vnd.iccprofile', name: 'ICC Profile' },
  js: { mediaType: 'text/javascript', name: 'JavaScript' },
};

const unknown: FileFormat = { mediaType: 'application/octet-stream', name: 'not told' };

/** PDF/A by part and level (ISO 19005). */
const archival: Readonly<Record<string, string>> = {
  '2A': 'fmt/476',
  '2B': 'fmt/477',
  '2U': 'fmt/478',
  '3A': 'fmt/479',
  '3B': 'fmt/480',
  '3U': 'fmt/481',
};

/** @param path of the file, its name last */
export function tellFormat(path: string, bytes: Uint8Array): FileFormat {
  const ending = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = (Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined) ?? unknown;
  return ending === 'pdf' ? tellPdf(bytes, format) : format;
}

/** What its XMP says of itself, which the checks of the edition have held it to. */
function tellPdf(bytes: Uint8Array, format: FileFormat): FileFormat {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = text.lastIndexOf('<pdfaid:part>');
  const packet = at === -1 ? '' : text.toString('latin1', Math.max(0, at - 4096), at + 4096);
  const part = /<pdfaid:part>(\d)</u.exec(packet)?.[1];
  const level = /<pdfaid:conformance>([A-Z])</u.exec(packet)?.[1] ?? '';
  const puid = archival[`${part}${level}`];
  if (part === undefined || puid === undefined) return format;
  return { ...format, name: 'PDF/A', version: `${part}${level.toLowerCase()}`, puid };
}
