import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../../model/index.ts';
import { readHeading } from '../../markup/index.ts';
import { said } from '../../report/index.ts';
import { placeOf } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

/**
 * A heading that skips a level is named and brought up, so that every edition has an unbroken outline; the
 * highest stay where the author wrote them, for what they head is known only when the file is cut. Headings
 * without words are no headings: they go, or are the picture that is in them.
 */
export const headingsTransform: TreeTransform = (tree, context) => {
  const headings: { heading: Element; isNested: boolean }[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!/^h[1-6]$/u.test(node.tagName)) return;
    if (toString(node).trim() === '' && !hasImage(node)) {
      context.report.add(
        'heading-empty',
        said`Heading without text`,
        placeOf(node, context),
        said`Give it words, or take it away.`,
      );
      if (parent !== undefined && index !== undefined) parent.children.splice(index, 1);
      return index;
    }
    if (readHeading(node) === '') {
      context.report.add(
        'heading-empty',
        said`The heading is a picture without words; it is shown as a picture, and stands in no contents`,
        placeOf(node, context),
        said`Say in the brackets what is written in it: # ![The Harbour](harbour.png).`,
      );
      node.tagName = 'p';
      return undefined;
    }
    headings.push({ heading: node, isNested: parent?.type !== 'root' });
    return undefined;
  });
  const open: { readonly written: number; readonly shown: number }[] = [];
  for (const { heading, isNested } of headings) {
    const written = levelOf(heading);
    const before = open.at(-1)?.written;
    if (before !== undefined && written > before + 1) {
      context.report.add(
        'heading-skip',
        said`Heading of level ${written} after one of level ${before}`,
        placeOf(heading, context),
        said`Write it as level ${before + 1} (${'#'.repeat(before + 1)}).`,
      );
    }
    while ((open.at(-1)?.written ?? 0) >= written) open.pop();
    // Those in a quotation or an item head no part of the file: they stand below its title, wherever that is.
    const first = isNested ? Math.min(written, 2) : written;
    const shown = open.length === 0 ? first : (open.at(-1)?.shown ?? 0) + 1;
    open.push({ written, shown });
    heading.tagName = `h${Math.min(6, shown)}`;
  }
};

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

function hasImage(node: Element): boolean {
  let found = false;
  visit(node, 'element', (child) => {
    found ||= child.tagName === 'img';
  });
  return found;
}
