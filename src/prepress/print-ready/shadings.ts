/** Gradients in grey (ISO 32000-1, 8.7.4.5 and 7.10). */
import {
  PdfReference,
  PdfStream,
  decodeStream,
  name,
  packStream,
  resolve,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../pdf-file/index.ts';
import { lightness } from './colours.ts';
import { componentsOf } from './pictures.ts';

/** What makes one grey of three colours, in the little language of functions (7.10.5). */
const mix = '0.0722 mul exch 0.7152 mul add exch 0.2126 mul add';

/** Changes a shading whose colours come of a function that is understood; others keep their colours. */
export function greyShading(file: PdfFile, shading: PdfDictionary): void {
  if (componentsOf(file, shading.get('ColorSpace')) !== 3) return;
  const made = greyFunction(file, shading.get('Function'));
  if (made === undefined) return;
  shading.set('Function', made);
  shading.set('ColorSpace', name('DeviceGray'));
  shading.delete('Background');
}

function greyFunction(file: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  const found = resolve(file, value);
  if (found instanceof PdfStream) {
    if (found.dictionary.get('FunctionType') !== 4 || !(value instanceof PdfReference)) return undefined;
    const range = resolve(file, found.dictionary.get('Range'));
    if (!Array.isArray(range) || range.length !== 6) return range === undefined ? undefined : value;
    const program = Buffer.from(decodeStream(file, found)).toString('latin1').trimEnd();
    const entries = new Map(found.dictionary);
    entries.set('Range', [0, 1]);
    const text = `${program.replace(/\}$/, '')} ${mix}}`;
    file.objects.set(value.number, packStream(entries, Buffer.from(text, 'latin1')));
    return value;
  }
  if (!(found instanceof Map)) return undefined;
  const kind = found.get('FunctionType');
  const made = new Map(found);
  made.delete('Range');
  if (kind === 2) {
    made.set('C0', [greyOfList(file, found.get('C0'), 0)]);
    made.set('C1', [greyOfList(file, found.get('C1'), 1)]);
    return made;
  }
  const parts = resolve(file, found.get('Functions'));
  if (kind !== 3 || !Array.isArray(parts)) return undefined;
  const greys = parts.map((part) => greyFunction(file, part));
  const known = greys.filter((grey) => grey !== undefined);
  if (known.length !== greys.length) return undefined;
  made.set('Functions', known);
  return made;
}

function greyOfList(file: PdfFile, value: PdfValue | undefined, otherwise: number): number {
  const list = resolve(file, value);
  if (!Array.isArray(list) || list.length < 3) {
    const [single] = Array.isArray(list) ? list : [];
    return typeof single === 'number' ? single : otherwise;
  }
  const [red = 0, green = 0, blue = 0] = list.map(Number);
  return Math.round(lightness(red, green, blue) * 1000) / 1000;
}
