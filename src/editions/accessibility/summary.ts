import { type Accessibility, type Claim, accessibilityTermsFor } from '../../model/index.ts';
import type { ClaimContext } from './claims.ts';
import type { Facts } from './examine.ts';

/** The claims in sentences, in the book's language where there are words for them; then the author's own. */
export function summarise(
  claims: readonly Claim[],
  facts: Pick<Facts, 'pictures'>,
  { language: wanted, statement, edition }: ClaimContext,
): Accessibility['summary'] {
  const { terms, language, gap } = accessibilityTermsFor(wanted);
  const has = (value: string): boolean => claims.some((claim) => claim.made && claim.value === value);
  const sentences = [
    edition === 'pdf' ? terms.fixedPages : has('displayTransformability') ? terms.reflowable : undefined,
    has('structuralNavigation') && has('tableOfContents')
      ? terms.navigable
      : has('tableOfContents')
        ? terms.contentsOnly
        : undefined,
    has('pageNavigation') ? terms.printPages : undefined,
    facts.pictures.count === 0 ? terms.noPictures : has('alternativeText') ? terms.allDescribed : terms.notAllDescribed,
    has('MathML') ? terms.mathml : undefined,
    claims.some(({ property, value, made }) => property === 'accessibilityHazard' && value === 'none' && made)
      ? terms.harmless
      : undefined,
    statement?.summary,
  ];
  return { text: sentences.filter((sentence) => sentence !== undefined).join(gap), language };
}
