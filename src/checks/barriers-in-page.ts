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
 * Puts another document of the edition into the page, as the browser parses it: to go to it would be to read axe anew,
 * which takes longer than to examine a title page. No program of it runs, and what it links to is its own.
 */
export async function turnTo(address: string, source: string): Promise<void> {
  history.replaceState(null, '', address);
  const { documentElement } = new DOMParser().parseFromString(source, document.contentType as DOMParserSupportedType);
  const sheets = [...documentElement.querySelectorAll('link[rel~=stylesheet][href]')];
  const styled = sheets.map(
    async (sheet) =>
      new Promise((resolve) => {
        sheet.addEventListener('load', resolve);
        sheet.addEventListener('error', resolve);
      }),
  );
  document.documentElement.replaceWith(document.adoptNode(documentElement));
  await Promise.all(styled);
  // Which fonts it needs is known once it is laid out; how large the parts of a formula are depends on them.
  document.documentElement.getBoundingClientRect();
  await document.fonts.ready;
}

/**
 * Contrast takes most of the time, and is a matter of colours, sizes and what lies behind: it is measured once for all
 * texts to which the styles give the same, as the browser has worked it out.
 * @param all with all other rules, too
 * @param without rules of axe that are not asked
 * @param known kinds of text that were measured on other pages
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
  // Of one letter axe does not say how it can be read: it stands for its kind where there is nothing else.
  const letters = new Map<string, Element>();
  const grounds = new Map<Element, string>();
  for (const element of elements) {
    const style = getComputedStyle(element);
    const own = [
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.filter,
      style.mixBlendMode,
      style.position,
    ].join(' ');
    const ground = grounds.get(element.parentElement ?? element) ?? '';
    const isPlain = own === 'rgba(0, 0, 0, 0) none 1 none normal static';
    grounds.set(element, isPlain ? ground : `${ground}>${own}`);
    if (!document.body.contains(element)) continue;
    const words = [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '').trim() : ''));
    const length = words.join('').length;
    if (length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const kind = `${style.color} ${style.fontSize} ${style.fontWeight} ${style.textShadow} on${grounds.get(element) ?? ''}`;
    if (seen.has(kind)) continue;
    if (length === 1) letters.set(kind, letters.get(kind) ?? element);
    else {
      seen.add(kind);
      looks.set(kind, element);
    }
  }
  for (const [kind, element] of letters) if (!seen.has(kind)) looks.set(kind, element);
  // One run for both, since to begin one takes as long as all rules: contrast is asked of what is marked.
  const mark = 'data-look';
  for (const element of looks.values()) element.setAttribute(mark, '');
  const contrast = 'color-contrast';
  tool.configure({ rules: [{ id: contrast, selector: `[${mark}]` }] });
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const told = { resultTypes: ['violations' as const], elementRef: true, preload: false };
  const isNothing = !all && looks.size === 0;
  const results = isNothing
    ? []
    : [await tool.run(document, { ...told, ...(all ? { rules: off } : { runOnly: [contrast] }) })];
  for (const element of looks.values()) element.removeAttribute(mark);
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
