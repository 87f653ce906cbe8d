/** What has numbers: headings, captions, equations, theorems. */
import { type Report, said } from '../../report/index.ts';
import { type NumberScope, type NumberingWishes, numberingGroups } from '../../transforms/index.ts';
import type { BookValues } from './checked.ts';
import type { YamlSource } from './yaml-source.ts';

/** Levels of headings. */
const deepest = 6;

/** Down to which level headings have numbers; undefined: they have none. */
export function readSectionDepth(values: BookValues): number | undefined {
  const isWanted = values['number-sections'] ?? values.numbersections;
  return isWanted === true ? (values['number-depth'] ?? values.secnumdepth ?? deepest) : undefined;
}

/** With `number-sections` numbers begin anew with each chapter, unless the author says otherwise. */
export function readNumbering(values: BookValues, source: YamlSource, report: Report): NumberingWishes | undefined {
  const { numbering } = values;
  const hasSections = readSectionDepth(values) !== undefined;
  const scopes = typeof numbering === 'object' ? Object.values(numbering) : [numbering];
  if (!hasSections && scopes.includes('section')) {
    report.add(
      'config-value',
      said`Numbers cannot begin anew with each section, for sections have no numbers`,
      source.placeOf(['numbering']),
      said`Write number-sections: true, too, or numbering: chapter.`,
    );
    return undefined;
  }
  const scope = hasSections ? { scope: 'chapter' as const } : {};
  if (numbering === undefined) return hasSections ? scope : undefined;
  if (typeof numbering === 'boolean')
    return { ...scope, ...Object.fromEntries(numberingGroups.map((group) => [group, numbering])) };
  if (typeof numbering === 'string') return { scope: numbering as NumberScope };
  // The schema has proved which words they may be.
  return { ...scope, ...(numbering as NumberingWishes) };
}
