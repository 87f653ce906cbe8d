/** Links without words get the name of what they lead to; links of the class `page` learn which page they are to tell. */
import type { Element, Root } from 'hast';
import { type Section, classesOf, termsFor, EXIT, visit } from '../../../model/index.ts';
import { said } from '../../../report/index.ts';
import { isElement, placeOf } from '../../elements.ts';
import type { FileContext } from '../../transform.ts';
import type { Targets } from './targets.ts';

export function findLinks(section: Section): Element[] {
  const links: Element[] = [];
  for (const tree of [
    section.body,
    ...section.notes.map(({ body }): Root => ({ type: 'root', children: [...body] })),
  ]) {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && typeof node.properties.href === 'string' && node.properties.role === undefined)
        links.push(node);
    });
  }
  return links;
}

/** Neither words nor a picture. */
export function isWordless(link: Element): boolean {
  if (!isInside(link)) return false;
  let hasContent = false;
  visit(link, (node) => {
    hasContent ||= (node.type === 'text' && node.value.trim() !== '') || isElement(node, 'img', 'svg', 'math');
    return hasContent ? EXIT : undefined;
  });
  return !hasContent;
}

function isInside({ properties }: Element): boolean {
  return typeof properties.href === 'string' && properties.href.startsWith('#');
}

export function idOf({ properties }: Element): string {
  return typeof properties.href === 'string' ? properties.href.slice(1) : '';
}

export function settleLink(link: Element, targets: Targets, language: string, context: FileContext): void {
  const asksForPage = classesOf(link).includes('page');
  const until = link.properties.dataTo;
  delete link.properties.dataTo;
  const id = idOf(link);
  const target = isInside(link) ? targets.get(id) : undefined;
  if (asksForPage) {
    link.properties.className = classesOf(link).map((name) => (name === 'page' ? 'pageref' : name));
    if (!isInside(link)) {
      context.report.add(
        'reference-outside',
        said`A page is asked for of ${String(link.properties.href)}, which is not in the book`,
        placeOf(link, context),
        said`Only places in the book have pages: take {.page} away.`,
      );
      link.properties.className = classesOf(link).filter((name) => name !== 'pageref');
      if (link.properties.className.length === 0) delete link.properties.className;
    }
  }
  const wordless = isWordless(link);
  const end = typeof until === 'string' ? targets.get(until) : undefined;
  if (wordless && target !== undefined) {
    const name = target.name(language);
    if (name === '' && !asksForPage) {
      context.report.add(
        'reference-nameless',
        said`#${id} has neither number nor title to be named by`,
        placeOf(link, context),
        said`Write words between the brackets, or give a figure or table a caption.`,
      );
    }
    const from = name === '' ? target.around(language) : name;
    const to = end === undefined ? from : end.name(language) || end.around(language);
    link.children = [{ type: 'text', value: from === to ? from : `${from} – ${to}` }];
  }
  // The list of chapters is no section yet: it is generated.
  if (wordless && target === undefined && id === 'contents') {
    link.children = [{ type: 'text', value: termsFor(language).contents }];
  }
  if (!asksForPage || !isInside(link)) return;
  const isBackwards = end !== undefined && target !== undefined && end.order < target.order;
  const [first, last] = isBackwards ? [String(until), id] : [id, String(until)];
  link.properties.dataPageOf = first;
  if (end !== undefined) link.properties.dataPageTo = last;
  if (wordless) link.properties.dataPageAlone = '';
}
