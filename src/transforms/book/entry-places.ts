/** Words of a `:::dictionary` are places: links lead there, and print goes by them for the heads of its pages. */
import { toString } from 'hast-util-to-string';
import { hasClass, visit } from '../../model/index.ts';
import { elementsInOrder } from './reading-order.ts';
import type { ReadingTransform } from './transform.ts';

export const entryPlacesTransform: ReadingTransform = (book, { ids }) => {
  for (const section of book.sections)
    for (const { node } of elementsInOrder(section, (element) => hasClass(element, 'dictionary')))
      visit(node, 'element', (inner) => {
        if (inner.tagName === 'dt') inner.properties.id ??= ids.take(`word-${toString(inner).trim().toLowerCase()}`);
      });
};
