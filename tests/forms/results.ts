/** What finished editions have in the place of each form. */
import { fromHtml } from 'hast-util-from-html';
import { toXast } from 'hast-util-to-xast';
import type { ElementContent, Root } from 'xast';
import { elementsOf } from '../support/epub.ts';
import type { Epub } from '../support/epub.ts';

export interface Results {
  /** What stands under each heading, by its id. */
  readonly places: ReadonlyMap<string, readonly ElementContent[]>;
  /** All of the edition. */
  readonly everything: readonly ElementContent[];
}

/** @param html a whole page, or a part of one */
export function parseMarkup(html: string): readonly ElementContent[] {
  const { children } = toXast(fromHtml(html, { fragment: !html.startsWith('<!doctype') })) as Root;
  return children.filter((node): node is ElementContent => node.type !== 'doctype' && node.type !== 'instruction');
}

export function resultsOfHtml(html: string): Results {
  return collect(parseMarkup(html));
}

export function resultsOfEpub(epub: Epub): Results {
  return collect(epub.spine.flatMap((name) => epub.find(name, (element) => element.name === 'body')));
}

function collect(everything: readonly ElementContent[]): Results {
  const places = new Map<string, ElementContent[]>();
  for (const top of everything) {
    for (const { children } of elementsOf(top)) {
      let place: ElementContent[] | undefined;
      for (const child of children) {
        const id = child.type === 'element' && child.name === 'h2' ? child.attributes['id'] : undefined;
        if (typeof id === 'string' && id.startsWith('form-')) places.set(id, (place = []));
        else if (child.type === 'element' || child.type === 'text') place?.push(child);
      }
    }
  }
  return { places, everything };
}

/** What is heard of a PDF, by the names of the forms. */
export function resultsOfPdf(
  lines: readonly string[],
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const heads = [...names, 'End'].map((name) => lines.indexOf(`heading level 2: ${name}`));
  return new Map(names.map((name, index) => [name, lines.slice((heads[index] ?? 0) + 1, heads[index + 1])]));
}
