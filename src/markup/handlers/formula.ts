/**
 * Formulas on their way to MathML (transforms/tree/formulas.ts): their TeX as code, which they stay if it cannot be
 * set. In a line of its own: `div.equation > code`.
 */
import type { Element } from 'hast';
import type { InlineMath, MathBlock } from 'mdast';
import type { State } from 'mdast-util-to-hast';

declare module 'mdast' {
  interface FormulaData extends Data {
    /** `lines`: an environment, each line of which has a number. */
    form: 'inline' | 'display' | 'lines' | 'definitions';
  }
  interface InlineMath extends Node {
    type: 'inlineMath';
    /** TeX, without what marks it as a formula. */
    value: string;
    data: FormulaData;
  }
  interface MathBlock extends Node {
    type: 'math';
    value: string;
    data: FormulaData;
  }
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
    math: MathBlock;
  }
  interface BlockContentMap {
    math: MathBlock;
  }
}

export function handleInlineFormula(state: State, node: InlineMath): Element {
  const code = toCode(node);
  state.patch(node, code);
  return code;
}

export function handleFormula(state: State, node: MathBlock): Element {
  const code = toCode(node);
  state.patch(node, code);
  const properties = { className: ['equation'], ...node.data.hProperties };
  const block: Element = { type: 'element', tagName: 'div', properties, children: [code] };
  state.patch(node, block);
  return block;
}

function toCode({ value, data }: InlineMath | MathBlock): Element {
  return {
    type: 'element',
    tagName: 'code',
    properties: { className: ['formula'], dataFormula: data.form },
    children: [{ type: 'text', value }],
  };
}
