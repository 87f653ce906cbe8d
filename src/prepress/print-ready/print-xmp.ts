/** What the printer's file says of itself (ISO 15930-7, 6.8). */
import { alternatives, describe, list, property, writePacket } from '../../editions/index.ts';

export interface PrintFacts {
  readonly title: string;
  readonly authors: readonly string[];
  /** `2026-11-23T00:00:00Z` */
  readonly modified: string;
  /** `urn:uuid:…` of the work. */
  readonly uuid: string;
}

/** @param claims whether it is PDF/X-4; if not, it does not say so */
export function writePrintXmp({ title, authors, modified, uuid }: PrintFacts, claims: boolean): string {
  const namespaces = {
    dc: 'http://purl.org/dc/elements/1.1/',
    xmp: 'http://ns.adobe.com/xap/1.0/',
    xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
    pdf: 'http://ns.adobe.com/pdf/1.3/',
    pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  };
  return writePacket([
    describe(namespaces, [
      property('dc:title', alternatives(title)),
      ...list('dc:creator', 'Seq', authors),
      property('dc:format', 'application/pdf'),
      property('xmp:CreatorTool', 'Octavo'),
      ...['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((key) => property(key, modified)),
      property('xmpMM:DocumentID', uuid),
      property('xmpMM:VersionID', '1'),
      property('xmpMM:RenditionClass', 'default'),
      property('pdf:Trapped', 'False'),
      ...(claims ? [property('pdfxid:GTS_PDFXVersion', 'PDF/X-4')] : []),
    ]),
  ]);
}
