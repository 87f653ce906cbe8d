import { visit } from '../../model/index.ts';
import type { Document } from './document.ts';

/** What the manifest must say of a document (EPUB 3.3, 5.6.2.1 and D.4), found in its tree. */
export function findProperties({ body }: Document): string[] {
  const found = new Set<string>();
  visit(body, 'element', ({ tagName, properties }) => {
    if (tagName === 'math') found.add('mathml');
    if (tagName === 'svg') found.add('svg');
    if (tagName === 'script' || tagName === 'form') found.add('scripted');
    if (typeof properties.src === 'string' && /^https?:/iu.test(properties.src)) found.add('remote-resources');
  });
  return [...found].toSorted();
}
