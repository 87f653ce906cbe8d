import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { isAnimated, type Picture } from './animation.ts';
import type { Document } from './document.ts';
import { property, type Statement } from './metadata.ts';
import type { Navigation } from './navigation.ts';

/** The finished publication, as far as claims rest on it. The cover is not part of it. */
export interface Evidence {
  readonly documents: readonly Document[];
  readonly navigation: Navigation;
  readonly stylesheet: string;
  readonly images: readonly Picture[];
}

/** What was found out about it; each claim names the facts that it rests on. */
interface Facts {
  readonly pictures: number;
  readonly described: boolean;
  readonly formulas: number;
  readonly roles: boolean;
  readonly headingsInOrder: boolean;
  readonly notesLinked: boolean;
  readonly reflows: boolean;
  readonly still: boolean;
}

/**
 * Accessibility metadata (EPUB Accessibility 1.1, 2.2): only what was checked on the finished trees.
 * Conformance to WCAG is never claimed here: it takes a person's judgement.
 */
export function claimAccessibility(evidence: Evidence): Statement[] {
  const facts = examine(evidence);
  const features: [string, boolean][] = [
    ['tableOfContents', evidence.navigation.points.length > 0],
    ['structuralNavigation', facts.headingsInOrder],
    ['readingOrder', facts.notesLinked],
    ['displayTransformability', facts.reflows],
    ['alternativeText', facts.pictures > 0 && facts.described],
    ['MathML', facts.formulas > 0],
    ['ARIA', facts.roles],
  ];
  const claimed = features.filter(([, holds]) => holds).map(([name]) => name);
  return [
    ...property('schema:accessMode', 'textual'),
    ...(facts.pictures > 0 ? property('schema:accessMode', 'visual') : []),
    // Text alone is enough where there is nothing else; whether descriptions replace pictures, a person must judge.
    ...property('schema:accessModeSufficient', facts.pictures > 0 ? 'textual,visual' : 'textual'),
    ...(claimed.length > 0 ? claimed : ['none']).flatMap((name) => property('schema:accessibilityFeature', name)),
    ...property('schema:accessibilityHazard', facts.still ? 'none' : 'unknown'),
    ...property('schema:accessibilitySummary', summarise(facts, claimed), { 'xml:lang': 'en' }),
  ];
}

function examine({ documents, stylesheet, images }: Evidence): Facts {
  const elements = documents.flatMap(({ body }) => listElements(body));
  const named = (name: RegExp): Element[] => elements.filter(({ tagName }) => name.test(tagName));
  const pictures = named(/^(?:img|svg)$/u).filter((element) => !isDecorative(element));
  const moving = named(/^(?:audio|video|iframe|object|embed|script|canvas|animate\w*|set|marquee)$/u);
  return {
    pictures: pictures.length,
    described: pictures.every(isDescribed),
    formulas: named(/^math$/u).length,
    roles: elements.some(({ properties: { role } }) => typeof role === 'string' && role.startsWith('doc-')),
    headingsInOrder: documents.every(({ body }) => isOrdered(listElements(body))),
    notesLinked: areNotesLinked(elements),
    reflows:
      moving.length === 0 &&
      isAdaptable(stylesheet) &&
      elements.every(({ properties }) => properties.style === undefined),
    still: moving.length === 0 && !images.some(isAnimated) && !/animation|@keyframes|transition/u.test(stylesheet),
  };
}

function listElements(body: Element): Element[] {
  const elements: Element[] = [];
  visit(body, 'element', (element) => void elements.push(element));
  return elements;
}

function isDecorative({ properties }: Element): boolean {
  return properties.alt === '' || properties.role === 'presentation' || properties.ariaHidden === 'true';
}

function isDescribed({ tagName, properties, children }: Element): boolean {
  const label = tagName === 'img' ? properties.alt : (properties.ariaLabel ?? properties.ariaLabelledBy);
  if (typeof label === 'string' && label.trim() !== '') return true;
  return tagName === 'svg' && children.some((child) => child.type === 'element' && child.tagName === 'title');
}

/** One `h1` at most in a document, and no rank skipped on the way down. */
function isOrdered(elements: readonly Element[]): boolean {
  const ranks = elements.filter(({ tagName }) => /^h[1-6]$/u.test(tagName)).map(({ tagName }) => Number(tagName[1]));
  return (
    ranks.filter((rank) => rank === 1).length <= 1 &&
    ranks.every((rank, at) => at === 0 || rank <= (ranks[at - 1] ?? 6) + 1)
  );
}

/** Every note is referred to, and leads back to each place that does. */
function areNotesLinked(elements: readonly Element[]): boolean {
  const withRole = (role: string): Element[] => elements.filter(({ properties }) => properties.role === role);
  const fragment = ({ properties }: Element): string => (properties.href ?? '').replace(/^.*#/u, '');
  const references = withRole('doc-noteref');
  const notes = new Set(
    elements
      .filter(
        ({ properties: { role, className } }) => role === 'doc-footnote' || [className].flat().includes('endnote'),
      )
      .map(({ properties }) => String(properties.id)),
  );
  const back = new Set(withRole('doc-backlink').map(fragment));
  return (
    references.every((reference) => notes.has(fragment(reference)) && back.has(String(reference.properties.id))) &&
    notes.size === new Set(references.map(fragment)).size
  );
}

/** Nothing in the styles keeps a reader from other letters, sizes, spacing and colours. */
function isAdaptable(stylesheet: string): boolean {
  const fixed = /(?:font-size|line-height|letter-spacing|word-spacing)\s*:\s*[\d.]+(?:px|pt|cm|mm|in|pc)\b/u;
  return !fixed.test(stylesheet) && !/user-select\s*:\s*none|!important/u.test(stylesheet);
}

function summarise(facts: Facts, claimed: readonly string[]): string {
  const has = (feature: string): boolean => claimed.includes(feature);
  return [
    'This publication is reflowable text',
    has('displayTransformability') ? ' whose letters, spacing and colours the reader can change.' : '.',
    has('structuralNavigation')
      ? ' It can be navigated by its contents and by headings in logical order.'
      : ' It has a table of contents.',
    facts.pictures === 0
      ? ' It has no pictures besides its cover.'
      : has('alternativeText')
        ? ' All its pictures have text alternatives.'
        : ' Some of its pictures lack text alternatives.',
    facts.formulas > 0 ? ' Mathematics is MathML.' : '',
    facts.still ? ' There is no sound and nothing moves or flashes.' : '',
  ].join('');
}
