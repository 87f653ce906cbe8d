/** `accessibility` in book.yaml: what its author, or somebody whom the author names, has judged. */
import { type AccessibilityStatement, defined } from '../../model/index.ts';
import { type Report, said } from '../../report/index.ts';
import type { BookValues } from './checked.ts';
import { oneLine } from './plain-text.ts';
import type { YamlSource } from './yaml-source.ts';

/** EPUB Accessibility 1.1, 3.2.3: the one form that a statement of conformance may have. */
const exact = /^EPUB Accessibility 1\.1 - WCAG 2\.[012] Level A{1,3}$/u;
/** As people write it: `WCAG 2.2 AA`, `wcag-2.2-aa`, `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`. */
const loose = /^(?:EPUB[\s-]*Accessibility[\s-]*1\.1[\s,–-]*)?WCAG[\s-]*(2\.[012])[\s,-]*(?:Level[\s-]*)?(A{1,3})$/iu;

type Given = NonNullable<BookValues['accessibility']>;

/** Reports statements that nobody answers for, and leaves them out. */
export function readAccessibility(
  value: Given | undefined,
  source: YamlSource,
  report: Report,
): AccessibilityStatement | undefined {
  if (value === undefined) return undefined;
  return {
    ...defined({
      conformance: readConformance(value, source, report),
      exemption: value.exemption,
      summary: words(value.summary),
    }),
    altReviewed: value['alt-reviewed'] === true,
  };
}

function words(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : oneLine(value) || undefined;
}

function readConformance(value: Given, source: YamlSource, report: Report): AccessibilityStatement['conformance'] {
  const wish = words(value['conforms-to']);
  if (wish === undefined) return undefined;
  const place = source.placeOf(['accessibility', 'conforms-to']);
  const standard = settleStandard(wish);
  if (standard === undefined) {
    report.add(
      'config-value',
      said`“${wish}” is not a standard that an e-book can conform to`,
      place,
      said`Write “EPUB Accessibility 1.1 - WCAG 2.2 Level AA”, or in short WCAG 2.2 AA.`,
    );
    return undefined;
  }
  const certifiedBy = words(value['certified-by']);
  if (certifiedBy === undefined) {
    report.add(
      'config-value',
      said`A statement of conformance without the name of who certifies it`,
      place,
      said`Add certified-by: with your name or that of your organisation, or take conforms-to away.`,
    );
    return undefined;
  }
  const [date, address, credential] = [words(value.date), words(value.report), words(value.credential)];
  return { standard, certifiedBy, ...defined({ date, report: address, credential }) };
}

function settleStandard(wish: string): string | undefined {
  if (exact.test(wish)) return wish;
  const [, version, level] = loose.exec(wish) ?? [];
  return version === undefined || level === undefined
    ? undefined
    : `EPUB Accessibility 1.1 - WCAG ${version} Level ${level.toUpperCase()}`;
}
