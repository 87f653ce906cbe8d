/** TeX → MathML, where Markdown left it as code (markup/handlers/formula.ts); what cannot be set stays code, and is told. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { partAtFormulas, type FormulaForm, type SetFormula, type TexProblem } from '../../formulas/index.ts';
import { classesOf, SKIP, visit } from '../../model/index.ts';
import { type Phrase, type Place, said } from '../../report/index.ts';
import { addClass, isElement } from '../elements.ts';
import type { FileContext, TreeTransform } from '../transform.ts';

const forms: Readonly<Record<string, FormulaForm>> = {
  inline: 'inline',
  display: 'display',
  lines: 'lines',
  definitions: 'definitions',
};

export const formulasTransform: TreeTransform = (tree, context) => {
  visit(tree, 'element', (node, index, parent) => {
    const form = forms[String(node.properties.dataFormula)];
    if (form === undefined || parent === undefined || index === undefined) return;
    delete node.properties.dataFormula;
    const tex = toString(node);
    const block = isEquation(parent) && parent.children.length === 1 ? parent : undefined;
    const set = context.formulas?.set(tex, form);
    if (set === undefined) {
      // It defines something, and shows nothing; or nothing sets formulas.
      if (context.formulas !== undefined) parent.children.splice(index, 1);
      return context.formulas === undefined ? SKIP : index;
    }
    if ('problem' in set) {
      tell(set, tex, node, context);
      if (block !== undefined) showSource(block, node);
      return SKIP;
    }
    parent.children[index] = placed(set, node, block === undefined);
    if (block !== undefined) nameEquation(block, set);
    return SKIP;
  });
  dropEmpty(tree);
};

/** Titles of pictures have become captions, and are plain text: formulas between dollars are some there, too. */
export const captionFormulasTransform: TreeTransform = (tree, context) => {
  const { formulas } = context;
  if (formulas === undefined) return;
  visit(tree, 'element', (node) => {
    const [text, ...others] = node.children;
    if (node.tagName !== 'figcaption' || text?.type !== 'text' || others.length > 0 || text.position !== undefined)
      return;
    node.children = partAtFormulas(text.value).map(({ value, isFormula }): ElementContent => {
      const set = isFormula ? formulas.set(value, 'inline') : undefined;
      if (set === undefined) return { type: 'text', value };
      if ('math' in set) return set.math;
      const code: Element = { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value }] };
      tell(set, value, code, context);
      return code;
    });
  });
};

function isEquation(node: Element | Root): node is Element {
  return isElement(node, 'div') && classesOf(node).includes('equation');
}

/** A formula for a line of its own that stands where lines are not its own (a heading, a cell) is large all the same. */
function placed({ math }: SetFormula, { position }: Element, isInLine: boolean): Element {
  const isLarge = isInLine && math.properties['display'] === 'block';
  const properties = isLarge ? { displaystyle: 'true' } : math.properties;
  return { ...math, properties, ...(position === undefined ? {} : { position }) };
}

/** Its id is the author's, else its label; with both, the label leads to the formula itself. */
function nameEquation(block: Element, { math, labels, tag, isNumbered }: SetFormula): void {
  if (isNumbered === 'lines' || isNumbered === 'labelled lines') {
    addClass(block, 'lines');
    return;
  }
  const [label] = labels;
  const isNamed = block.properties.id !== undefined || label !== undefined;
  if (label !== undefined) {
    if (block.properties.id === undefined) block.properties.id = label;
    else if (block.properties.id !== label) math.properties.id = label;
  }
  if (tag !== undefined) block.properties.dataTag = tag;
  if (tag !== undefined || isNamed || isNumbered === 'whole') addClass(block, 'numbered');
}

function showSource(block: Element, code: Element): void {
  block.tagName = 'pre';
  block.properties = { ...block.properties, className: ['code'] };
  code.properties.className = ['language-tex'];
}

/** Blocks of definitions have nothing left. */
function dropEmpty(tree: Root | Element): void {
  tree.children = (tree.children as ElementContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    dropEmpty(child);
    return !(isEquation(child) && child.children.length === 0);
  });
}

/** What is wrong with TeX beside what its parser says. */
const ours: Readonly<Record<string, Phrase>> = {
  'its commands make too much of it': said`its commands make too much of it`,
  'it is nested too deeply': said`it is nested too deeply`,
};

function tell({ problem, offset, command }: TexProblem, tex: string, node: Element, context: FileContext): void {
  const hint =
    command === undefined
      ? said`Mend its TeX. For a dollar that is none write \\$.`
      : said`Is it spelled rightly? What TeX does not bring is defined by \\newcommand{${command}}{…}, or under macros: in book.yaml.`;
  const why = command === undefined ? (ours[problem] ?? problem) : said`${command} is no command that is known`;
  const words = tex.trim().replace(/\s+/gu, ' ');
  const shown = words.length > 40 ? `${words.slice(0, 39)}…` : words;
  context.report.add(
    'formula-invalid',
    said`The formula “${shown}” cannot be set: ${why}; it is shown as it is written`,
    locate(tex, offset ?? 0, node, context),
    hint,
  );
}

/** Where in the file an offset in the TeX is: its lines are looked for in those of the source. */
function locate(tex: string, offset: number, { position }: Element, { file, source }: FileContext): Place {
  if (position === undefined) return { file };
  const lines = source.split('\n');
  const { line: first, column } = position.start;
  const before = tex.slice(0, offset).split('\n');
  const wanted = tex.split('\n').map((one) => one.trim());
  const begin = wanted.findIndex((one) => one !== '');
  for (let line = first; line <= position.end.line; line += 1) {
    const at = (lines[line - 1] ?? '').indexOf(wanted[begin] ?? '', line === first ? column - 1 : 0);
    if (at < 0) continue;
    const row = before.length - 1;
    const indent = /^\s*/u.exec(tex.split('\n')[row] ?? '')?.[0].length ?? 0;
    const target = line + row - begin;
    const start = row === begin ? at : (lines[target - 1] ?? '').indexOf(wanted[row] ?? '');
    return { file, line: target, column: Math.max(0, start) + Math.max(0, (before.at(-1)?.length ?? 0) - indent) + 1 };
  }
  return { file, line: first, column };
}
