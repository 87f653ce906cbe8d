/** What may have a number, as it stands in the text: a row for each kind. */
import type { Element, Root } from 'hast';
import { classesOf, type NumberedKind, numberedKinds } from '../../../model/index.ts';
import { readHeading } from '../../../markup/index.ts';
import { isElement, solidChildren } from '../../elements.ts';
import { isEquation } from './equations.ts';

export interface Bearer {
  readonly kind: NumberedKind;
  /** The figure, the table itself, the box of an equation or a theorem. */
  readonly element: Element;
  /** What has its words: caption, title of a theorem. */
  readonly caption: Element | undefined;
  /** All ids by which it may be meant: its own and those of the box around it. */
  readonly ids: readonly string[];
  /** Id of the heading of the second level in force. */
  readonly heading: string | undefined;
  /** The figure of which it is a part. */
  readonly within: Bearer | undefined;
}

interface Row {
  readonly kindOf: (node: Element) => NumberedKind | undefined;
  /** Whether a child has its words. */
  readonly isCaption: (child: Element) => boolean;
}

const kinds = new Set<string>(numberedKinds);

const rows: readonly Row[] = [
  {
    kindOf: (node) => (isElement(node, 'figure') ? kindOfFigure(classesOf(node)) : undefined),
    isCaption: (child) => isElement(child, 'figcaption'),
  },
  {
    kindOf: (node) => (isElement(node, 'table') ? 'table' : undefined),
    isCaption: (child) => isElement(child, 'caption'),
  },
  {
    kindOf: (node) => (isEquation(node) ? 'equation' : undefined),
    isCaption: () => false,
  },
  {
    kindOf: (node) => (isElement(node, 'div') ? environmentOf(node) : undefined),
    isCaption: (child) => classesOf(child).includes('theorem-title'),
  },
];

/** Code with a caption is a listing; code that makes a table, one. */
function kindOfFigure(classes: readonly string[]): NumberedKind {
  return classes.includes('listing') ? 'listing' : classes.includes('tabular') ? 'table' : 'figure';
}

/** `div.theorem.lemma`, `div.proof` with `data-environment`, as `:::lemma` gives it. */
function environmentOf({ properties }: Element): NumberedKind | undefined {
  const name = properties['dataEnvironment'];
  return typeof name === 'string' && kinds.has(name) ? (name as NumberedKind) : undefined;
}

/** In the order of the text. Of what stands in a figure, a listing or a table only the parts of a figure count. */
export function findBearers(tree: Root | Element): Bearer[] {
  const found: Bearer[] = [];
  let heading: string | undefined;
  const search = (parent: Root | Element, holder: Bearer | undefined): void => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'h2' && typeof node.properties.id === 'string') heading = node.properties.id;
      const bearer = readBearer(node, parent, { heading, within: holder });
      if (bearer !== undefined) found.push(bearer);
      search(node, bearer !== undefined && holds.has(bearer.kind) ? bearer : holder);
    }
  };
  search(tree, undefined);
  return found;
}

const holds = new Set<NumberedKind>(['figure', 'table', 'listing']);

function readBearer(
  node: Element,
  parent: Root | Element,
  around: Pick<Bearer, 'heading' | 'within'>,
): Bearer | undefined {
  const row = rows.find(({ kindOf }) => kindOf(node) !== undefined);
  const kind = row?.kindOf(node);
  if (row === undefined || kind === undefined) return undefined;
  if (around.within !== undefined && (around.within.kind !== 'figure' || kind !== 'figure')) return undefined;
  const caption = node.children.find((child): child is Element => isElement(child) && row.isCaption(child));
  // The table's box is its own; other boxes may hold several.
  const box = kind === 'table' && isElement(parent) && solidChildren(parent).length === 1 ? parent : undefined;
  const ids = [node, box, caption].map((element) => element?.properties.id).filter((id) => typeof id === 'string');
  return { kind, element: node, caption, ids, ...around };
}

export function readCaption({ caption }: Bearer): string {
  return caption === undefined ? '' : readHeading(caption);
}
