/** What the printer's file says of itself (ISO 15930-7, 6.8). */

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
  const creators = authors.map((author) => `<rdf:li>${escape(author)}</rdf:li>`).join('');
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>`,
    creators === '' ? '' : `<dc:creator><rdf:Seq>${creators}</rdf:Seq></dc:creator>`,
    '<dc:format>application/pdf</dc:format>',
    '<xmp:CreatorTool>Octavo</xmp:CreatorTool>',
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((key) => `<xmp:${key}>${modified}</xmp:${key}>`),
    `<xmpMM:DocumentID>${escape(uuid)}</xmpMM:DocumentID>`,
    '<xmpMM:VersionID>1</xmpMM:VersionID>',
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
    '<pdf:Trapped>False</pdf:Trapped>',
    claims ? '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>' : '',
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function escape(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
