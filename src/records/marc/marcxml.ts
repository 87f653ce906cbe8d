/** MARCXML (http://www.loc.gov/standards/marcxml/): the same record as elements. */
import { x } from 'xastscript';
import { writeDocument } from '../xml.ts';
import type { MarcRecord } from './field.ts';
import { fit } from './iso2709.ts';

export function writeMarcXml(record: MarcRecord): string {
  const { leader, fields } = fit(record);
  return writeDocument(
    x('record', { xmlns: 'http://www.loc.gov/MARC21/slim', type: 'Bibliographic' }, [
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
    ]),
  );
}
