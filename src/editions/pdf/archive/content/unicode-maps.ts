/** ToUnicode maps (ISO 32000-1, 9.10.3): what the codes of a font stand for. */
import {
  PdfStream,
  decodeStream,
  packStream,
  resolve,
  type PdfFile,
  type PdfValue,
} from '../../../../pdf-file/index.ts';

/** Texts by code; empty where there is no map. */
export function readUnicodeMap(file: PdfFile, value: PdfValue | undefined): (string | undefined)[] {
  const stream = resolve(file, value);
  const source = stream instanceof PdfStream ? Buffer.from(decodeStream(file, stream)).toString('latin1') : '';
  const texts: (string | undefined)[] = [];
  for (const [, body = ''] of source.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      texts[Number.parseInt(code, 16)] = readUnits(text);
    }
  }
  for (const [, body = ''] of source.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    const ranges = body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g);
    for (const [, first = '', last = '', text = ''] of ranges) {
      const begin = Number.parseInt(first, 16);
      const units = readUnits(text);
      const head = units.slice(0, -1);
      const tail = units.charCodeAt(units.length - 1);
      for (let code = begin; code <= Number.parseInt(last, 16); code += 1) {
        texts[code] = head + String.fromCharCode(tail + code - begin);
      }
    }
  }
  return texts;
}

function readUnits(hex: string): string {
  let text = '';
  for (let at = 0; at < hex.length; at += 4) text += String.fromCharCode(Number.parseInt(hex.slice(at, at + 4), 16));
  return text;
}

export function writeUnicodeMap(texts: readonly (string | undefined)[], bytes: 1 | 2): PdfStream {
  const lines: string[] = [];
  texts.forEach((text, code) => {
    if (text === undefined) return;
    let hex = '';
    for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    lines.push(
      `<${code
        .toString(16)
        .toUpperCase()
        .padStart(bytes * 2, '0')}> <${hex}>`,
    );
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  const last = 'F'.repeat(bytes * 2);
  const text = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${'0'.repeat(bytes * 2)}> <${last}>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
  return packStream(new Map(), Buffer.from(text, 'latin1'));
}
