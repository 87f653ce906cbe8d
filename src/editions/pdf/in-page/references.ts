/** Puts pages into the references of the text, and into an index. */

import { loosen } from './paragraphs/break-paragraphs.ts';

/** @returns whether any of them says something else now, so that lines may break elsewhere */
export function fillReferences(texts: Readonly<Record<string, string>>): boolean {
  const changed: Element[] = [];
  for (const box of document.querySelectorAll<HTMLElement>(':is(.pages, .index-locators) [data-folio-of]')) {
    const text = texts[box.dataset['folioOf'] ?? ''] ?? '';
    if (box.textContent === text) continue;
    box.textContent = text;
    changed.push(box);
  }
  loosen(changed);
  return changed.length > 0;
}
