/** The form of XMP (ISO 16684-1): a packet of RDF that describes the file it stands in. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { writeXml } from '../../../../markup/index.ts';

/** Control characters have no place in XML 1.0 (2.2). */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- XML forbids them
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
}

/** `<dc:title>…</dc:title>` */
export function property(name: string, content: string | Element): Element {
  return x(name, {}, typeof content === 'string' ? clean(content) : content);
}

/** A text for which there could be others in other languages. */
export function alternatives(text: string): Element {
  return x('rdf:Alt', {}, x('rdf:li', { 'xml:lang': 'x-default' }, clean(text)));
}

/** A list with (`Seq`) or without (`Bag`) an order; nothing where there are no items. */
export function list(name: string, kind: 'Seq' | 'Bag', items: readonly string[]): Element[] {
  const members = items.map((item) => property('rdf:li', item));
  return members.length === 0 ? [] : [property(name, x(`rdf:${kind}`, {}, members))];
}

/** What is said of the file in the words of some schemas. @param namespaces prefix → address */
export function describe(namespaces: Readonly<Record<string, string>>, properties: readonly Element[]): Element {
  const declared = Object.fromEntries(
    Object.entries(namespaces).map(([prefix, address]) => [`xmlns:${prefix}`, address]),
  );
  return x('rdf:Description', { 'rdf:about': '', ...declared }, [...properties]);
}

/** The whole packet, one description to a line. */
export function writePacket(descriptions: readonly Element[]): string {
  const lines = descriptions.flatMap((description) => ['\n', description]);
  const rdf = x('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [...lines, '\n']);
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    writeXml(x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, ['\n', rdf, '\n'])),
    '<?xpacket end="r"?>',
  ].join('\n');
}
