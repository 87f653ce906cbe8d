/** What kind of thing a product is, what it can do for its readers, and what they may do with it. */
import { artifactOf, isIllustrated, isOpen } from '../particulars.ts';
import type { Metadata } from '../../model/index.ts';
import { type Child, element } from '../xml.ts';
import { listAccessibility } from './accessibility.ts';
import type { Item } from './message.ts';

interface Form {
  /** ONIX code list 150 */
  readonly form: string;
  /** ONIX code list 175 */
  readonly details: readonly string[];
  /** ONIX code list 220: EPUB 3.3, PDF 1.7 */
  readonly version?: string;
}

const forms: Readonly<Record<'epub' | 'pdf' | 'html' | 'none', Form>> = {
  epub: { form: 'ED', details: ['E101', 'E200'], version: '101F' },
  pdf: { form: 'ED', details: ['E107', 'E201'], version: '107G' },
  html: { form: 'EC', details: ['E105', 'E200'] },
  // Its ISBN does not say of which edition it is.
  none: { form: 'EA', details: [] },
};

export function describeForm(item: Item): Child {
  const { product, book } = item;
  const { edition, binding } = product;
  if (edition === 'print') {
    return element('ProductForm', binding === 'hardback' ? 'BB' : binding === 'paperback' ? 'BC' : 'BA');
  }
  const { form, details, version } = forms[edition ?? 'none'];
  const features = listAccessibility(book.metadata, edition, artifactOf(item, edition)?.accessibility);
  return [
    element('ProductForm', form),
    details.map((detail) => element('ProductFormDetail', detail)),
    [...features, ...(version === undefined ? [] : [{ type: '15', value: version }])].map(
      ({ type, value, description }) =>
        element(
          'ProductFormFeature',
          element('ProductFormFeatureType', type),
          element('ProductFormFeatureValue', value),
          element('ProductFormFeatureDescription', description),
        ),
    ),
    element('PrimaryContentType', '10'),
    isIllustrated(book) ? element('ProductContentType', '07') : undefined,
    // No edition is locked.
    element('EpubTechnicalProtection', '00'),
    describeLicence(book.metadata),
  ];
}

function describeLicence(metadata: Metadata): Child {
  const { licence } = metadata;
  if (licence === undefined || (licence.url === undefined && !isOpen(metadata))) return undefined;
  return element(
    'EpubLicense',
    element('EpubLicenseName', licence.name),
    licence.url === undefined
      ? undefined
      : element(
          'EpubLicenseExpression',
          element('EpubLicenseExpressionType', '01'),
          element('EpubLicenseExpressionLink', licence.url),
        ),
  );
}
