/** Whatever leads somewhere: links become links to ids, pictures get the keys of their files. */
import { resolveLinks } from './links.ts';
import { contextOf, treesOf, type ReadingTransform } from './transform.ts';

/** Both on one way through the text, so that messages come in the order of the text. */
export const addressesTransform: ReadingTransform = async (book, { bodies, targets, pictures, report }) => {
  for (const section of book.sections) {
    const context = contextOf(section, book, report, bodies);
    for (const tree of treesOf(section)) {
      resolveLinks(tree, targets, context);
      await pictures.collect(tree, context);
    }
  }
};
