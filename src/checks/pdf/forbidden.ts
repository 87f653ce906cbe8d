/** What an archival file may not have at all: programs, forms to fill in, files within, layers, other presentations. */
import {
  PdfReference,
  PdfStream,
  dictionaryAt,
  listAt,
  nameOf,
  textAt,
  type PdfDictionary,
  type PdfObject,
  type PdfValue,
  type PdfFile,
} from '../../pdf-file/index.ts';
import type { Findings } from './findings.ts';

const allowedActions = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const allowedNamed = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);
const actionKeys = ['A', 'OpenAction', 'Next'] as const;
const standardFilters = new Set(
  (
    'ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode JBIG2Decode DCTDecode JPXDecode ' +
    'AHx A85 Fl RL CCF DCT'
  ).split(' '),
);

/** Looks through every object of the file. */
export function checkForbidden(pdf: PdfFile, part: number, findings: Findings): void {
  const look = (object: PdfObject): void => {
    if (Array.isArray(object)) object.forEach(look);
    else if (object instanceof Map) {
      checkDictionary(pdf, object, part, findings);
      for (const value of object.values()) look(value);
    } else if (object instanceof PdfStream) {
      checkStream(pdf, object, findings);
      look(object.dictionary);
    }
  };
  for (const object of pdf.objects.values()) look(object);
  checkCatalog(pdf, findings);
}

function checkStream(pdf: PdfFile, { dictionary }: PdfStream, findings: Findings): void {
  if (dictionary.has('F') || dictionary.has('FFilter') || dictionary.has('FDecodeParms'))
    findings.add('A6.1.7.1-3', 'a stream lies in another file');
  for (const filter of listAt(pdf, dictionary.get('Filter')))
    if (!standardFilters.has(nameOf(filter) ?? ''))
      findings.add('A6.1.7.2-1', `a stream is packed with ${nameOf(filter) ?? '?'}`);
}

function checkDictionary(pdf: PdfFile, entries: PdfDictionary, part: number, findings: Findings): void {
  for (const key of actionKeys) {
    const value = entries.get(key);
    if (value === undefined) continue;
    const action = dictionaryAt(pdf, value);
    if (action.has('S') && !action.has('O')) checkAction(action, findings);
  }
  if (entries.has('JS') && nameOf(entries.get('S')) === 'JavaScript') checkAction(entries, findings);
  if (nameOf(entries.get('S')) === 'MCD') findings.leave('films and sounds');
  if (entries.has('EF')) checkFile(pdf, entries, part, findings);
}

function checkAction(action: PdfDictionary, findings: Findings): void {
  const kind = nameOf(action.get('S')) ?? '';
  if (!allowedActions.has(kind)) findings.add('A6.5.1-1', `there is an action of the kind ${kind}`);
  if (kind === 'Named' && !allowedNamed.has(nameOf(action.get('N')) ?? ''))
    findings.add('A6.5.1-2', `there is an action with the name ${nameOf(action.get('N')) ?? ''}`);
}

/** 6.8 of part 2 and of part 3. */
function checkFile(pdf: PdfFile, entries: PdfDictionary, part: number, findings: Findings): void {
  const [file, unicode] = ['F', 'UF'].map((key) => textAt(pdf, entries.get(key)));
  if (file === undefined || unicode === undefined || file === '' || unicode === '')
    findings.add(['A6.8-2', 'UA7.11-1'], 'a file within has no name');
  if (part === 2) findings.add('A6.8-5', 'there is a file within, which PDF/A-2 does not allow');
  if (part === 3 && !entries.has('AFRelationship'))
    findings.add('file-relationship', 'a file within does not say what it is to the document');
}

function checkCatalog(pdf: PdfFile, findings: Findings): void {
  const catalog = dictionaryAt(pdf, pdf.root);
  if (catalog.has('AA')) findings.add('A6.5.2-1', 'the document has actions of its own');
  if (catalog.has('Requirements')) findings.add('A6.11-1', 'the document has requirements to the reader');
  if (catalog.get('NeedsRendering') === true) findings.add('A6.4.2-2', 'the document must be rendered anew');
  const names = dictionaryAt(pdf, catalog.get('Names'));
  if (names.has('AlternatePresentations')) findings.add('A6.10-1', 'the document has another presentation');
  if (names.has('JavaScript')) findings.add('A6.5.1-1', 'the document has scripts');
  const permissions = [...dictionaryAt(pdf, catalog.get('Perms')).keys()];
  if (permissions.some((key) => key !== 'UR3' && key !== 'DocMDP'))
    findings.add('A6.1.12-1', 'the document has permissions of an unknown kind');
  const form = dictionaryAt(pdf, catalog.get('AcroForm'));
  if (form.get('NeedAppearances') === true) findings.add('A6.4.1-3', 'a form has no appearance of its own');
  if (form.has('XFA')) findings.add('A6.4.2-1', 'there is a form of another kind (XFA)');
  if (form.has('XFA')) findings.leave('forms of another kind (XFA)');
  if (form.has('SigFlags') || catalog.has('Perms')) findings.leave('signatures');
  if (form.size > 0) findings.add('form', 'there is a form to fill in');
  if (catalog.has('OCProperties')) checkLayers(pdf, dictionaryAt(pdf, catalog.get('OCProperties')), findings);
}

/** 6.9: optional content. */
function checkLayers(pdf: PdfFile, properties: PdfDictionary, findings: Findings): void {
  const groups = new Set(listAt(pdf, properties.get('OCGs')).map(numberOf));
  const names = new Set<string>();
  for (const value of [properties.get('D'), ...listAt(pdf, properties.get('Configs'))]) {
    if (value === undefined) continue;
    const configuration = dictionaryAt(pdf, value);
    const name = textAt(pdf, configuration.get('Name')) ?? '';
    if (name === '') findings.add(['A6.9-1', 'UA7.10-1'], 'a set of layers has no name');
    else if (names.has(name)) findings.add('A6.9-2', `two sets of layers have the name ${name}`);
    names.add(name);
    if (configuration.has('AS')) findings.add(['A6.9-4', 'UA7.10-2'], 'layers are switched by themselves');
    if (!configuration.has('Order')) continue;
    const ordered = new Set<number>();
    collect(listAt(pdf, configuration.get('Order')), ordered);
    if ([...groups].some((group) => !ordered.has(group)))
      findings.add('A6.9-3', 'a layer is missing from the list of layers');
  }
}

function numberOf(value: PdfValue): number {
  return value instanceof PdfReference ? value.number : -1;
}

function collect(values: readonly PdfValue[], into: Set<number>): void {
  for (const value of values) {
    if (Array.isArray(value)) collect(value, into);
    else into.add(numberOf(value));
  }
}
