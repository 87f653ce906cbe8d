/** The PDF file format (ISO 32000-1), and nothing else: what other rooms may use of it. */
export { hexValues } from './characters.ts';
export { ContentTokens, operators, pathPainting } from './content-tokens.ts';
export type { Notice, SyntaxFact } from './facts.ts';
export { decodeStream, filtersOf, packStream } from './filters.ts';
export { identity, multiply, readMatrix, transform, type Matrix } from './matrix.ts';
export {
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  addObject,
  dictionary,
  dictionaryAt,
  listAt,
  name,
  nameOf,
  resolve,
  resolveArray,
  resolveDictionary,
  type PdfDictionary,
  type PdfFile,
  type PdfObject,
  type PdfValue,
} from './objects.ts';
export { inherited, listPages } from './pages.ts';
export { EncryptedPdf, readPdf } from './reader.ts';
export { readTextString, textAt, textString } from './text-strings.ts';
export { readNameTree, readNumberTree } from './trees.ts';
export { writePdf } from './writer.ts';
