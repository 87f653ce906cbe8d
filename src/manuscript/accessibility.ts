/** `accessibility` in book.yaml: what its author, or somebody whom the author names, has judged. */
import { exemptions, type AccessibilityStatement } from '../model/accessibility.ts';
import type { Report } from '../report/report.ts';
import { isMapping, textOf } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

/** EPUB Accessibility 1.1, 3.2.3: the one form that a statement of conformance may have. */
const exact = /^EPUB Accessibility 1\.1 - WCAG 2\.[012] Level A{1,3}$/u;
/** As people write it: `WCAG 2.2 AA`, `wcag-2.2-aa`, `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`. */
const loose = /^(?:EPUB[\s-]*Accessibility[\s-]*1\.1[\s,–-]*)?WCAG[\s-]*(2\.[012])[\s,-]*(?:Level[\s-]*)?(A{1,3})$/iu;

/** Reports statements that nobody answers for, and leaves them out. */
export function readAccessibility(
  value: unknown,
  source: YamlSource,
  report: Report,
): AccessibilityStatement | undefined {
  if (!isMapping(value)) return undefined;
  const text = (key: string): string | undefined =>
    value[key] === undefined ? undefined : textOf(value[key]).replace(/\s+/gu, ' ').trim() || undefined;
  const exemption = exemptions.find((one) => one === value['exemption']);
  const conformance = readConformance(text, source, report);
  const summary = text('summary');
  return {
    ...(conformance === undefined ? {} : { conformance }),
    ...(exemption === undefined ? {} : { exemption }),
    altReviewed: value['alt-reviewed'] === true,
    ...(summary === undefined ? {} : { summary }),
  };
}

function readConformance(
  text: (key: string) => string | undefined,
  source: YamlSource,
  report: Report,
): AccessibilityStatement['conformance'] {
  const wish = text('conforms-to');
  if (wish === undefined) return undefined;
  const place = source.placeOf(['accessibility', 'conforms-to']);
  const standard = settleStandard(wish);
  if (standard === undefined) {
    report.add(
      'config-value',
      `“${wish}” is not a standard that an e-book can conform to`,
      place,
      'Write “EPUB Accessibility 1.1 - WCAG 2.2 Level AA”, or in short WCAG 2.2 AA.',
    );
    return undefined;
  }
  const certifiedBy = text('certified-by');
  if (certifiedBy === undefined) {
    report.add(
      'config-value',
      'A statement of conformance without the name of who certifies it',
      place,
      'Add certified-by: with your name or that of your organisation, or take conforms-to away.',
    );
    return undefined;
  }
  const [date, address, credential] = [text('date'), text('report'), text('credential')];
  return {
    standard,
    certifiedBy,
    ...(date === undefined ? {} : { date }),
    ...(address === undefined ? {} : { report: address }),
    ...(credential === undefined ? {} : { credential }),
  };
}

function settleStandard(wish: string): string | undefined {
  if (exact.test(wish)) return wish;
  const [, version, level] = loose.exec(wish) ?? [];
  return version === undefined || level === undefined
    ? undefined
    : `EPUB Accessibility 1.1 - WCAG ${version} Level ${level.toUpperCase()}`;
}
