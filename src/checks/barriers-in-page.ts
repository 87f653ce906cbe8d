/** Runs in the browser's page, beside axe: it knows the document and nothing else. */
import type axe from 'axe-core';

export interface Barrier {
  /** As axe calls it. */
  readonly rule: string;
  /** Of good practice, and not of WCAG. */
  readonly isAdvice: boolean;
  readonly help: string;
  /** What would have to be otherwise. */
  readonly why: string;
  /** Of the element, among all of the document in their order. */
  readonly index: number;
}

export interface Seen {
  readonly barriers: readonly Barrier[];
  readonly elements: number;
  readonly rules: number;
  /** Kinds of text of which the contrast was measured. */
  readonly looks: readonly string[];
}

/**
 * Contrast takes most of the time and is a matter of styles: it is measured once for texts whose elements, and those
 * around them, have the same names and classes.
 * @param all with all other rules, too
 * @param without rules of axe that are not asked
 * @param known kinds of text of other pages, of the same styles
 */
export async function lookForBarriers(
  all: boolean,
  without: readonly string[],
  known: readonly string[],
): Promise<Seen> {
  const { axe: tool } = globalThis as unknown as { readonly axe: typeof axe };
  const elements = [...document.querySelectorAll('*')];
  const seen = new Set(known);
  const looks = new Map<string, Element>();
  const kinds = new Map<Element, string>();
  for (const element of elements) {
    const kind = `${kinds.get(element.parentElement ?? element) ?? ''}>${element.localName}.${element.getAttribute('class') ?? ''}.${element.getAttribute('style') ?? ''}`;
    kinds.set(element, kind);
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
    if (hasText && document.body.contains(element) && !seen.has(kind)) looks.set(kind, element);
    if (hasText) seen.add(kind);
  }
  const contrast = 'color-contrast';
  const told = { resultTypes: ['violations' as const], elementRef: true, preload: false };
  const results =
    looks.size === 0
      ? []
      : [await tool.run({ include: [...looks.values()] as never }, { ...told, runOnly: [contrast] })];
  const off = Object.fromEntries([contrast, ...without].map((rule) => [rule, { enabled: false }]));
  if (all) results.push(await tool.run(document, { ...told, rules: off }));
  const barriers = results.flatMap(({ violations }) =>
    violations.flatMap(({ id, help, tags, nodes }) =>
      nodes.map(({ element, failureSummary = '' }) => ({
        rule: id,
        isAdvice: tags.includes('best-practice'),
        help,
        why: failureSummary.replace(/\s+/gu, ' '),
        index: elements.findIndex((one) => one === element),
      })),
    ),
  );
  const rules = results.reduce((sum, { passes, violations }) => sum + passes.length + violations.length, 0);
  return { barriers, elements: elements.length, rules, looks: [...looks.keys()] };
}
