/** What is claimed of an edition's accessibility, in the codes of ONIX: lists 196 and 143 (features 09 and 12). */
import { type Accessibility, type EditionName, type Metadata, claimed } from '../../model/index.ts';

export interface Feature {
  /** ONIX code list 79 */
  readonly type: string;
  readonly value?: string;
  readonly description?: string | undefined;
}

/** Claims of schema.org and for records → list 196. The contents are claimed if they lead to every heading. */
const codes: readonly (readonly ['accessibilityFeature' | 'record', string, string])[] = [
  ['record', 'completeContents', '11'],
  ['accessibilityFeature', 'index', '12'],
  ['accessibilityFeature', 'readingOrder', '13'],
  ['accessibilityFeature', 'alternativeText', '14'],
  ['accessibilityFeature', 'longDescription', '15'],
  ['accessibilityFeature', 'MathML', '17'],
  ['accessibilityFeature', 'pageBreakMarkers', '19'],
  ['record', 'languageTagging', '22'],
  ['record', 'textContrast', '26'],
  ['accessibilityFeature', 'structuralNavigation', '29'],
  ['accessibilityFeature', 'ARIA', '30'],
  ['record', 'landmarks', '32'],
  ['accessibilityFeature', 'latex', '35'],
  ['accessibilityFeature', 'displayTransformability', '36'],
  ['accessibilityFeature', 'highContrastDisplay', '37'],
];

const exemptions: Readonly<Record<string, string>> = {
  'eaa-microenterprise': '75',
  'eaa-disproportionate-burden': '76',
  'eaa-fundamental-alteration': '77',
};

/** @param accessibility what is known of the finished edition; absent: it was not made, only its author speaks */
export function listAccessibility(
  metadata: Metadata,
  edition: EditionName | undefined,
  accessibility: Accessibility | undefined,
): readonly Feature[] {
  const found = [
    // Nothing is locked, whatever the edition.
    detail('10'),
    ...(edition === 'pdf' && accessibility !== undefined ? [detail('05')] : []),
    ...(accessibility === undefined ? [] : listClaims(accessibility)),
    ...(edition === 'epub' ? listConformance(metadata) : []),
    ...(metadata.accessibility?.exemption === undefined
      ? []
      : [detail(exemptions[metadata.accessibility.exemption] ?? '')]),
    ...(accessibility === undefined ? [] : [detail('00', accessibility.summary.text)]),
    ...(metadata.contact === undefined ? [] : [detail('99', metadata.contact)]),
  ];
  const hazards = accessibility === undefined ? [] : listHazards(accessibility);
  const order = found
    .filter(({ value }) => value !== '')
    .toSorted((a, b) => (a.value ?? '').localeCompare(b.value ?? '', 'en'));
  return [...order, ...hazards];
}

function detail(value: string, description?: string): Feature {
  return { type: '09', value, description };
}

function listClaims(accessibility: Accessibility): Feature[] {
  const own = codes.filter(([property, value]) => claimed(accessibility, property).includes(value));
  const isRead = claimed(accessibility, 'accessModeSufficient').includes('textual');
  return [...own.map(([, , code]) => detail(code)), ...(isRead ? [detail('52')] : [])];
}

/** “EPUB Accessibility 1.1 - WCAG 2.2 Level AA” */
function listConformance({ accessibility }: Metadata): Feature[] {
  const conformance = accessibility?.conformance;
  const [, version, level] =
    /^EPUB Accessibility 1\.1 - WCAG 2\.([0-2]) Level (A{1,3})$/u.exec(conformance?.standard ?? '') ?? [];
  if (conformance === undefined || version === undefined || level === undefined) return [];
  const { certifiedBy, date, report } = conformance;
  return [
    detail('04'),
    detail(`8${version}`),
    detail(['84', '85', '86'][level.length - 1] ?? ''),
    detail('90', certifiedBy),
    ...(date === undefined ? [] : [detail('91', date.replaceAll('-', ''))]),
    ...(report === undefined ? [] : [detail('94', report)]),
  ];
}

function listHazards(accessibility: Accessibility): Feature[] {
  const hazards = claimed(accessibility, 'accessibilityHazard');
  if (hazards.includes('none')) return ['14', '16', '18'].map((value) => ({ type: '12', value }));
  return hazards.includes('unknown') ? ['24', '25', '26'].map((value) => ({ type: '12', value })) : [];
}
