/** Formulas that have a number: those in lines of their own, and lines of environments (see formulas/mathml.ts). */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { classesOf } from '../../../model/index.ts';
import { readFormula } from '../../../markup/index.ts';
import { isElement } from '../../elements.ts';

/** `div.equation`, or `mtr` with a cell for its number. */
export function isEquation(node: Element): boolean {
  if (node.tagName === 'mtr') return cellOf(node) !== undefined;
  const classes = isElement(node, 'div') ? classesOf(node) : [];
  return classes.includes('equation') && !classes.includes('lines');
}

/** Whether it has one although it has no id: TeX numbers some by themselves. */
export function wantsNumber(node: Element): boolean {
  return node.tagName === 'mtr' || classesOf(node).includes('numbered');
}

/** What the author calls it by `\\tag`, without brackets. */
export function readTag(node: Element): string | undefined {
  const tag = node.tagName === 'mtr' ? textOf(node) : plain(node.properties['dataTag']);
  return tag === undefined || tag === '' ? undefined : tag.replace(/^\((.*)\)$/u, '$1');
}

export function numberEquation(node: Element, number: string): void {
  const shown = `(${number})`;
  if (node.tagName === 'mtr') {
    const cell = cellOf(node);
    if (cell !== undefined && cell.children.length === 0) cell.children = [{ type: 'text', value: shown }];
    return;
  }
  const tag = plain(node.properties['dataTag']);
  delete node.properties['dataTag'];
  if (!classesOf(node).includes('numbered')) node.properties.className = [...classesOf(node), 'numbered'];
  node.children.push(h('span', { className: ['number'] }, tag ?? shown));
}

function cellOf(line: Element): Element | undefined {
  const cell = line.children.at(-1);
  if (!isElement(cell, 'mtd') || !classesOf(cell).includes('number')) return undefined;
  const [text] = cell.children;
  return isElement(text, 'mtext') ? text : undefined;
}

function textOf(line: Element): string | undefined {
  const cell = cellOf(line);
  return cell === undefined ? undefined : readFormula(cell);
}

/** Of a tag in TeX what can be read. */
function plain(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined;
  return tag
    .replace(/\$|\\(?:text|mathrm)\s*(?=\{)|[{}]/gu, '')
    .replaceAll(/\\ast(?![a-z])/gu, '*')
    .trim();
}
