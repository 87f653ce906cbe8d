/** `[folios]{.term entry="Folio"}`: a word that the glossary explains (`.gls` is LaTeX’s name for it). */
import type { Attributes } from './attributes.ts';

/** What a span of the class `term` names, in `data-term`: '' for its own words; nothing for others. */
export function toTermMark({ classes, values }: Attributes): { dataTerm?: string } {
  if (!classes.includes('term') && !classes.includes('gls')) return {};
  return { dataTerm: values['entry'] ?? values['term'] ?? '' };
}
