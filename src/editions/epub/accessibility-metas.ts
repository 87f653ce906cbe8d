import { type Accessibility, type AccessibilityStatement, claimed } from '../../model/index.ts';
import { property, type Statement } from './metadata.ts';

const properties = ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard'] as const;

/** Accessibility metadata of the package (EPUB Accessibility 1.1, 2 and 3.2): what was found, then what the author says. */
export function describeAccessibility(
  accessibility: Accessibility,
  statement: AccessibilityStatement | undefined,
): Statement[] {
  const { summary } = accessibility;
  return [
    ...properties.flatMap((name) => claimed(accessibility, name).flatMap((value) => property(`schema:${name}`, value))),
    ...property('schema:accessibilitySummary', summary.text, { 'xml:lang': summary.language }),
    ...describeConformance(statement),
    ...describeExemption(statement),
  ];
}

function describeConformance({ conformance }: Partial<AccessibilityStatement> = {}): Statement[] {
  if (conformance === undefined) return [];
  const { standard, certifiedBy, date, credential, report } = conformance;
  const certifier = { refines: '#certifier' };
  return [
    ...property('dcterms:conformsTo', standard, { id: 'conformance' }),
    ...property('a11y:certifiedBy', certifiedBy, { id: 'certifier', refines: '#conformance' }),
    ...property('dcterms:date', date, certifier),
    ...property('a11y:certifierCredential', credential, certifier),
    ...(report === undefined
      ? []
      : [
          {
            element: 'link',
            id: '',
            attributes: { rel: 'a11y:certifierReport', href: report, ...certifier },
            text: '',
            refinements: [],
          },
        ]),
  ];
}

/** Who is exempt says that the publication conforms to nothing (EPUB Accessibility Exemption Property, 2). */
function describeExemption({ exemption, conformance }: Partial<AccessibilityStatement> = {}): Statement[] {
  if (exemption === undefined) return [];
  return [
    ...(conformance === undefined ? property('dcterms:conformsTo', 'none') : []),
    ...property('a11y:exemption', exemption),
  ];
}
