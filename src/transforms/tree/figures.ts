import type { Element, ElementContent } from 'hast';
import { classesOf, defined, SKIP, visit } from '../../model/index.ts';
import { addClass, isElement, solidChildren } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

const forms = new Set(['small', 'wide', 'full', 'left', 'right', 'plate', 'bleed', 'landscape', 'complex']);

/** An image alone in its paragraph becomes a figure, its title the caption; widths become classes. */
export const figuresTransform: TreeTransform = (tree) => {
  visit(tree, 'element', (node) => setWidth(node));
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'figure') {
      if (!classesOf(node).some((name) => name === 'listing' || name === 'tabular')) addClass(node, 'figure');
      for (const image of solidChildren(node)) if (isElement(image, 'img')) liftForms(image, node);
      return SKIP;
    }
    if (node.tagName !== 'p' || parent === undefined || index === undefined) return;
    const [only, ...others] = solidChildren(node);
    if (only === undefined || others.length > 0) return;
    const image = findImage(only);
    if (image === undefined || classesOf(image).includes('inline')) return;
    parent.children[index] = frame(only as Element, image);
    return SKIP;
  });
};

/** The image itself, or the one thing in a link. */
function findImage(node: ElementContent): Element | undefined {
  if (isElement(node, 'img')) return node;
  const [only, ...others] = isElement(node, 'a') ? solidChildren(node) : [];
  return others.length === 0 && isElement(only, 'img') ? only : undefined;
}

function frame(content: Element, image: Element): Element {
  const figure: Element = {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['figure'] },
    children: [content],
    ...defined({ position: content.position }),
  };
  if (typeof image.properties.id === 'string') {
    figure.properties.id = image.properties.id;
    delete image.properties.id;
  }
  liftForms(image, figure);
  captionByAlternative(figure, image);
  if (typeof image.properties.title === 'string' && image.properties.title !== '') {
    const caption: Element['children'] = [{ type: 'text', value: image.properties.title }];
    figure.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: caption });
    delete image.properties.title;
  }
  return figure;
}

/** `![A plot](x.png){#fig-w}`: what is to be referred to as a figure has its words below it, as Pandoc has it. */
function captionByAlternative({ properties: { id } }: Element, image: Element): void {
  const { title, alt } = image.properties;
  if (typeof id !== 'string' || !/^fig[-:_]/u.test(id) || (title !== undefined && title !== '')) return;
  if (typeof alt === 'string' && alt !== '') image.properties.title = alt;
}

/** Classes that say how the figure stands belong to the figure. */
function liftForms(image: Element, figure: Element): void {
  const own = classesOf(image);
  const lifted = own.filter((name) => forms.has(name) || name.startsWith('w-'));
  if (lifted.length === 0) return;
  addClass(figure, ...lifted);
  image.properties.className = own.filter((name) => !lifted.includes(name));
  if (image.properties.className.length === 0) delete image.properties.className;
}

/** `width=62%` → class `w-60`: steps of five per cent, because a manuscript carries no styles of its own. */
function setWidth(node: Element): void {
  const { dataWidth } = node.properties;
  if (dataWidth === undefined) return;
  delete node.properties.dataWidth;
  const percent = /^(\d+(?:\.\d+)?)%$/u.exec(String(dataWidth))?.[1];
  if (percent !== undefined) {
    addClass(node, `w-${Math.max(10, Math.min(100, Math.round(Number(percent) / 5) * 5))}`);
    return;
  }
  const pixels = /^(\d+)(?:px)?$/u.exec(String(dataWidth))?.[1];
  if (pixels !== undefined && node.tagName === 'img') node.properties.width = Number(pixels);
}
