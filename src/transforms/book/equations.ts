/**
 * Numbers of formulas that have a line of their own, where they have one (`div.equation.numbered`, lines of
 * `div.equation.lines`), and the references to them that say a number alone: `\ref`, `\eqref`.
 */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { readFormula } from '../../markup/index.ts';
import { type Captioned, classesOf, defined, hasClass } from '../../model/index.ts';
import { isElement, placeOf } from '../elements.ts';
import { contextOf, treesOf, type ReadingTransform } from './transform.ts';

/** `Book.captions` has all formulas with numbers, in order. */
export const equationsTransform: ReadingTransform = (book) => {
  let count = 0;
  const next = (): string => String((count += 1));
  const found: Captioned[] = [];
  for (const section of book.sections) {
    const add = (id: unknown, number: string, title: string): void => {
      if (typeof id !== 'string') return;
      const { language } = section;
      found.push({ kind: 'equation', id, number, title, section: section.id, ...defined({ language }) });
    };
    for (const tree of treesOf(section)) {
      visit(tree, 'element', (node) => {
        if (!hasClass(node, 'equation')) return;
        if (hasClass(node, 'numbered')) numberWhole(node, next, add);
        else if (hasClass(node, 'lines')) numberLines(node, next, add);
      });
    }
  }
  if (found.length > 0) book.captions = [...(book.captions ?? []), ...found];
};

type Add = (id: unknown, number: string, title: string) => void;

function numberWhole(block: Element, next: () => string, add: Add): void {
  const { dataTag, id } = block.properties;
  const [math] = block.children;
  delete block.properties.dataTag;
  const shown = typeof dataTag === 'string' ? plain(dataTag) : `(${next()})`;
  block.children.push(h('span', { className: ['number'] }, shown));
  if (!isElement(math, 'math')) return;
  for (const one of [id, math.properties.id]) add(one, bare(shown), readFormula(math));
}

function numberLines(block: Element, next: () => string, add: Add): void {
  let isNumbered = false;
  visit(block, 'element', (line) => {
    if (line.tagName !== 'mtr') return;
    const cell = line.children.at(-1);
    const [text] = isElement(cell, 'mtd') && hasClass(cell, 'number') ? cell.children : [];
    if (!isElement(text, 'mtext')) return;
    isNumbered = true;
    if (text.children.length === 0) text.children = [{ type: 'text', value: `(${next()})` }];
    const shown = readFormula(text);
    const own: Element = { ...line, children: line.children.slice(0, -1) };
    add(line.properties.id, bare(shown), readFormula(own));
    // The block is meant by its id if it has one: its first line.
    add(block.properties.id, bare(shown), readFormula(own));
  });
  if (!isNumbered) block.properties.className = classesOf(block).filter((name) => name !== 'lines');
}

/** Of a tag in TeX what can be read. */
function plain(tag: string): string {
  return tag
    .replace(/\$|\\(?:text|mathrm)\s*(?=\{)|[{}]/gu, '')
    .replaceAll(/\\ast(?![a-z])/gu, '*')
    .trim();
}

function bare(number: string): string {
  return number.replace(/^\((.*)\)$/u, '$1');
}

/** Once everything that has a number has it. */
export const equationReferencesTransform: ReadingTransform = (book, { report }) => {
  const numbers = new Map<string, string>();
  for (const { id, number, title } of book.captions ?? []) if (!numbers.has(id)) numbers.set(id, number ?? title);
  for (const { id, number, title } of book.sections) numbers.set(id, number ?? title);
  const bySigns = new Map([...numbers].map(([id, number]) => [withoutSigns(id), number]));
  for (const section of book.sections) {
    for (const tree of treesOf(section)) {
      visit(tree, 'element', (node) => {
        const { dataEquation, dataLabel, href } = node.properties;
        if (typeof dataEquation !== 'string') return;
        delete node.properties.dataEquation;
        delete node.properties.dataLabel;
        const number =
          typeof dataLabel === 'string' ? bySigns.get(dataLabel) : numbers.get(String(href).replace(/^#/u, ''));
        if (number !== undefined) say(node, dataEquation === 'bracketed' ? `(${number})` : number);
        else if (typeof dataLabel === 'string') {
          say(node, '(?)');
          report.add(
            'equation-unknown',
            `A formula refers to \\ref{${dataLabel}}, which no formula has as its \\label`,
            placeOf(findPlaced(tree, node), contextOf(section, book, report)),
            'Give the formula that is meant this \\label, or write its number.',
          );
        }
      });
    }
  }
};

function say(node: Element, text: string): void {
  node.children = [{ type: 'text', value: text }];
}

/** As Temml writes labels in formulas. */
function withoutSigns(label: string): string {
  return label.replace(/[^A-Za-z\d_-]/gu, '');
}

/** What the element stands in that has a place in the file. */
function findPlaced(tree: Root | Element, wanted: Element): Element | Root {
  let last: Element | Root = tree;
  visit(tree, 'element', (node) => {
    if (node.tagName === 'math' && node.position !== undefined) {
      let isIn = false;
      visit(node, (child) => {
        isIn ||= child === wanted;
      });
      if (isIn) last = node;
    }
  });
  return last;
}
