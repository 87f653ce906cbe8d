/** CMaps that say which glyphs the codes of a composite font are (ISO 32000-1, 9.7.5): named ones, and embedded ones. */
import {
  PdfStream,
  PdfString,
  dictionaryAt,
  nameOf,
  resolve,
  type PdfDictionary,
  type PdfFile,
} from '../../pdf-file/index.ts';
import { blocksOf } from './cmap.ts';
import type { Findings } from './findings.ts';
import { unpack } from './opened-pdf.ts';

/** Table 118, by the character collection: each has a form for lines (H) and one for columns (V). */
const named = {
  GB1: 'GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16',
  CNS1: 'B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16',
  Japan1: '83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16',
  Korea1: 'KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16',
} as const;
const forLinesOnly = new Set(['83pv-RKSJ', '90pv-RKSJ', 'KSCpc-EUC']);

const collections = new Map<string, string>([
  ['H', 'Japan1'],
  ['V', 'Japan1'],
]);
for (const [collection, names] of Object.entries(named))
  for (const name of names.split(' ')) {
    collections.set(`${name}-H`, collection);
    if (!forLinesOnly.has(name)) collections.set(`${name}-V`, collection);
  }

const identities = new Set(['Identity-H', 'Identity-V']);

/** Whether codes are the numbers of glyphs themselves. */
export function isIdentity(pdf: PdfFile, font: PdfDictionary): boolean {
  return identities.has(nameOf(resolve(pdf, font.get('Encoding'))) ?? '');
}

/** Whether what its glyphs stand for is known from their numbers: a collection of Adobe's (9.10.2). */
export function isOfCollection(pdf: PdfFile, descendant: PdfDictionary): boolean {
  const { registry, ordering } = systemOf(pdf, descendant);
  return registry === 'Adobe' && Object.hasOwn(named, ordering ?? '');
}

interface System {
  readonly registry: string | undefined;
  readonly ordering: string | undefined;
  readonly supplement: number;
}

/** 9.7.3 */
function systemOf(pdf: PdfFile, entries: PdfDictionary): System {
  const system = dictionaryAt(pdf, entries.get('CIDSystemInfo'));
  const text = (key: string): string | undefined => {
    const value = system.get(key);
    return value instanceof PdfString ? value.bytes : undefined;
  };
  const supplement = system.get('Supplement');
  return {
    registry: text('Registry'),
    ordering: text('Ordering'),
    supplement: typeof supplement === 'number' ? supplement : 0,
  };
}

/** 6.2.11.3 of PDF/A-2, 7.21.3 of PDF/UA. @param label what the font is called */
export function checkEncoding(
  pdf: PdfFile,
  font: PdfDictionary,
  descendant: PdfDictionary,
  label: string,
  findings: Findings,
  page: number,
): void {
  const encoding = resolve(pdf, font.get('Encoding'));
  const name = nameOf(encoding) ?? '';
  if (identities.has(name)) return;
  const own = systemOf(pdf, descendant);
  if (encoding instanceof PdfStream) {
    const other = systemOf(pdf, encoding.dictionary);
    const fits = own.registry === other.registry && own.ordering === other.ordering;
    if (!fits || own.ordering === undefined || own.supplement > other.supplement)
      findings.add(['A6.2.11.3.1-1', 'UA7.21.3.1-1'], `${label} has an encoding for other characters`, page);
    checkProgram(pdf, encoding, label, findings, page);
    return;
  }
  if (!collections.has(name))
    findings.add(['A6.2.11.3.3-1', 'UA7.21.3.3-1'], `${label} has an encoding that nobody knows`, page);
  if (own.registry !== 'Adobe' || own.ordering === undefined || own.ordering !== collections.get(name))
    findings.add(['A6.2.11.3.1-1', 'UA7.21.3.1-1'], `${label} has an encoding for other characters`, page);
}

/** What an embedded CMap says. */
function checkProgram(pdf: PdfFile, stream: PdfStream, label: string, findings: Findings, page: number): void {
  const source = unpack(pdf, stream).toString('latin1');
  const told = stream.dictionary.get('WMode') ?? 0;
  if (Number(/\/WMode\s+(\d+)\s+def\b/.exec(source)?.[1] ?? 0) !== told)
    findings.add(['A6.2.11.3.3-2', 'UA7.21.3.3-2'], `${label} has an encoding that runs in two directions`, page);
  const below = resolve(pdf, stream.dictionary.get('UseCMap'));
  const used = [
    nameOf(below instanceof PdfStream ? below.dictionary.get('CMapName') : below),
    /\/([^\s/<>[\]()]+)\s+usecmap\b/.exec(source)?.[1],
  ];
  if (used.some((name) => name !== undefined && !collections.has(name) && !identities.has(name)))
    findings.add(['A6.2.11.3.3-3', 'UA7.21.3.3-3'], `${label} has an encoding that stands on an unknown one`, page);
  for (const block of [...blocksOf(source, 'cidchar'), ...blocksOf(source, 'cidrange')])
    for (const [, low = '', high = '', first = ''] of block.matchAll(
      /<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>\s*)?(\d+)/g,
    )) {
      const span = high === '' ? 0 : Number.parseInt(high, 16) - Number.parseInt(low, 16);
      if (Number(first) + span > 65535)
        findings.add('A6.1.13-10', `${label} has an encoding with glyphs beyond 65535`, page);
    }
}
