/** Annotations (ISO 19005-2, 6.3; ISO 14289-1, 7.18). A book has links and no others. */
import {
  PdfReference,
  PdfStream,
  dictionaryAt,
  inherited,
  listAt,
  nameOf,
  resolve,
  textAt,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';
import type { Structure, StructureElement } from './structure.ts';

const permitted = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink ' +
    'Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact'
  ).split(' '),
);

export function checkAnnotations(
  pdf: PdfFile,
  page: PdfDictionary,
  index: number,
  structure: Structure,
  findings: Findings,
): void {
  const annotations = listAt(pdf, page.get('Annots'));
  if (annotations.length > 0 && nameOf(page.get('Tabs')) !== 'S')
    findings.add('UA7.18.3-1', 'the tab key does not follow the reading order', index);
  for (const value of annotations) {
    const annotation = dictionaryAt(pdf, value);
    checkDictionary(pdf, annotation, index, findings);
    const key = annotation.get('StructParent');
    const parent = typeof key === 'number' ? structure.parentTree.get(key) : undefined;
    const element = parent instanceof PdfReference ? structure.byNumber.get(parent.number) : undefined;
    const contents = textAt(pdf, annotation.get('Contents')) ?? '';
    if (contents !== '' && !dictionaryAt(pdf, pdf.root).has('Lang') && element?.hasLanguage !== true)
      findings.add('UA7.2-24', 'the description of a link has no language', index);
    // What nobody sees, nobody has to be told of.
    if (isHidden(annotation) || isOutside(pdf, annotation, page)) continue;
    checkTags(pdf, annotation, element, index, findings);
    const isLink = nameOf(annotation.get('Subtype')) === 'Link';
    if (
      isLink &&
      value instanceof PdfReference &&
      structure.objects.get(value.number) !== (parent as PdfReference | undefined)?.number
    )
      findings.add('link-object', 'a link is not the object of its own tag', index);
  }
}

/** The drawings that stand for it (12.5.5): one, or one for each state. */
export function drawingsOf(pdf: PdfFile, annotation: PdfDictionary): readonly (PdfValue | undefined)[] {
  const normal = dictionaryAt(pdf, annotation.get('AP')).get('N');
  const states = resolve(pdf, normal);
  return states instanceof Map ? [...states.values()] : [normal];
}

/** Bit 2 of its flags (ISO 32000-1, 12.5.3). */
function isHidden(annotation: PdfDictionary): boolean {
  const flags = annotation.get('F');
  return typeof flags === 'number' && (flags & 0b10) !== 0;
}

/** Whether it lies beyond what is seen of the page. Where one of the two has no place, nothing can be compared. */
function isOutside(pdf: PdfFile, annotation: PdfDictionary, page: PdfDictionary): boolean {
  const numbers = (box: PdfValue | undefined): readonly number[] => listAt(pdf, box).map(Number);
  const box = inherited(pdf, page, 'CropBox') ?? inherited(pdf, page, 'MediaBox');
  const [left = Number.NaN, bottom = Number.NaN, right = Number.NaN, top = Number.NaN] = numbers(box);
  const [x1 = Number.NaN, y1 = Number.NaN, x2 = Number.NaN, y2 = Number.NaN] = numbers(annotation.get('Rect'));
  const isBeside = Math.max(x1, x2) <= Math.min(left, right) || Math.min(x1, x2) >= Math.max(left, right);
  return isBeside || Math.max(y1, y2) <= Math.min(bottom, top) || Math.min(y1, y2) >= Math.max(bottom, top);
}

/** 7.18 of ISO 14289-1. @param element that it belongs to */
function checkTags(
  pdf: PdfFile,
  annotation: PdfDictionary,
  element: StructureElement | undefined,
  index: number,
  findings: Findings,
): void {
  const subtype = nameOf(annotation.get('Subtype')) ?? '';
  const contents = textAt(pdf, annotation.get('Contents')) ?? '';
  const alt = element === undefined ? '' : (textAt(pdf, element.entries.get('Alt')) ?? '');
  if (subtype !== 'Widget' && contents === '' && alt === '')
    findings.add('UA7.18.1-2', 'a link does not say where it leads', index);
  if (subtype === 'TrapNet') findings.add('UA7.18.2-1', 'there is a trap network', index);
  if (subtype === 'Link') {
    if (element?.type !== 'Link')
      findings.add('UA7.18.5-1', `a link is tagged as ${element?.type ?? 'nothing'}`, index);
    if (contents === '') findings.add('UA7.18.5-2', 'a link does not say where it leads', index);
  } else if (subtype === 'Widget') {
    if (element?.type !== 'Form') findings.add('UA7.18.4-1', 'a field of a form is not tagged as one', index);
    // 12.7.3.1: what has no name is one of the places of the field above it.
    const isPlace = !annotation.has('T') && annotation.has('Parent');
    const field = isPlace ? dictionaryAt(pdf, annotation.get('Parent')) : annotation;
    const told = textAt(pdf, field.get('TU')) ?? '';
    if (told === '' && alt === '') findings.add('UA7.18.1-3', 'a field of a form has no description', index);
  } else if (subtype === 'PrinterMark') {
    if (element !== undefined) findings.add('UA7.18.8-1', 'a mark for the printer is tagged', index);
  } else if (element?.type !== 'Annot')
    findings.add('UA7.18.1-1', `an annotation of the kind ${subtype} is not tagged as one`, index);
}

function checkDictionary(pdf: PdfFile, annotation: PdfDictionary, page: number, findings: Findings): void {
  const subtype = nameOf(annotation.get('Subtype')) ?? '';
  if (!permitted.has(subtype)) findings.add('A6.3.1-1', `there is an annotation of the kind ${subtype}`, page);
  const flags = annotation.get('F');
  if (flags === undefined && subtype !== 'Popup') findings.add('A6.3.2-1', 'an annotation has no flags', page);
  // Hidden, Invisible, ToggleNoView and NoView are off, Print is on.
  if (typeof flags === 'number' && (flags & 0b1_0010_0111) !== 0b100)
    findings.add('A6.3.2-2', 'an annotation is not printed, or is hidden', page);
  if (subtype === 'Widget' && (annotation.has('A') || annotation.has('AA')))
    findings.add('A6.4.1-1', 'a field of a form has actions', page);
  const appearance = annotation.get('AP');
  if (appearance === undefined) {
    const rect = listAt(pdf, annotation.get('Rect'));
    const isEmpty = rect[0] === rect[2] && rect[1] === rect[3];
    if (!isEmpty && subtype !== 'Link' && subtype !== 'Popup')
      findings.add('A6.3.3-1', 'an annotation has no appearance of its own', page);
    return;
  }
  const states = dictionaryAt(pdf, appearance);
  const field = annotation.get('FT') ?? dictionaryAt(pdf, annotation.get('Parent')).get('FT');
  const isButton = subtype === 'Widget' && nameOf(field) === 'Btn';
  const normal = resolve(pdf, states.get('N'));
  if (states.size !== 1 || !states.has('N'))
    findings.add('A6.3.3-2', 'an annotation has more than one appearance', page);
  else if (isButton && !(normal instanceof Map && normal.size > 0))
    findings.add('A6.3.3-3', 'a button has no appearance for each of its states', page);
  else if (!isButton && !(normal instanceof PdfStream))
    findings.add('A6.3.3-4', 'the appearance of an annotation is no drawing', page);
}
