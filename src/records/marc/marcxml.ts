/** MARCXML (http://www.loc.gov/standards/marcxml/): the same record as elements. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { writeDocument } from '../xml.ts';
import type { MarcRecord } from './field.ts';
import { fit } from './iso2709.ts';

const namespace = { xmlns: 'http://www.loc.gov/MARC21/slim' };

export function writeMarcXml(record: MarcRecord): string {
  return writeDocument(toElement(record, namespace));
}

/** Those of many books in one file. */
export function writeMarcCollection(records: readonly MarcRecord[]): string {
  return writeDocument(x('collection', namespace, ...records.map((record) => toElement(record, {}))));
}

function toElement(record: MarcRecord, attributes: Readonly<Record<string, string>>): Element {
  const { leader, fields } = fit(record);
  return x('record', { ...attributes, type: 'Bibliographic' }, [
    x('leader', leader),
    ...fields.map((field) =>
      'value' in field
        ? x('controlfield', { tag: field.tag }, field.value)
        : x(
            'datafield',
            { tag: field.tag, ind1: field.indicators.slice(0, 1), ind2: field.indicators.slice(1) },
            field.subfields.map(([code, value]) => x('subfield', { code }, value)),
          ),
    ),
  ]);
}
