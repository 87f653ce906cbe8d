/** What a style sheet means for those who read differently. */
import postcss, { type AtRule, type Container, type Declaration } from 'postcss';

export interface StyleFacts {
  /** Declarations that keep a reader from other letters, sizes, spacing or colours, or from copying. */
  readonly rigid: readonly string[];
  /** Declarations that make the eye read in another order than the ear. */
  readonly reordering: readonly string[];
  /** Declarations that make something move. */
  readonly moving: readonly string[];
}

const adjustable = /^(?:font(?:-.*)?|line-height|letter-spacing|word-spacing|color|background(?:-color)?|text-align)$/u;
const sized = /^(?:font(?:-size)?|line-height|letter-spacing|word-spacing)$/u;
const absolute = /(?:^|[\s/])[\d.]+(?:px|pt|pc|cm|mm|in|q)\b/iu;
/** What may change slowly without anything moving. */
const harmless = /color|opacity|none|^fill|^stroke/u;

/** Rules for paper do not count: nobody reads there with a screen reader. */
export function examineStyles(css: string): StyleFacts {
  const rigid: string[] = [];
  const reordering: string[] = [];
  const moving: string[] = [];
  const say = ({ prop, value }: Declaration): string => `${prop}: ${value}`;
  postcss.parse(css).walkDecls((declaration) => {
    const { prop, value, important, parent } = declaration;
    if (isForPaper(parent)) return;
    const fixed = sized.test(prop) && absolute.test(value);
    const forced = important === true && adjustable.test(prop);
    const locked = prop.endsWith('user-select') && value === 'none' && !isGenerated(parent);
    if (fixed || forced || locked) rigid.push(`${say(declaration)}${forced ? ' !important' : ''}`);
    if ((prop === 'order' && value !== '0') || (/^flex-(?:direction|flow)$/u.test(prop) && value.includes('reverse')))
      reordering.push(say(declaration));
    if (/^(?:-webkit-)?animation(?:-name)?$/u.test(prop) && value !== 'none') moving.push(say(declaration));
    if (/^transition(?:-property)?$/u.test(prop) && value.split(',').some((part) => !harmless.test(part.trim())))
      moving.push(say(declaration));
  });
  return { rigid, reordering, moving };
}

/** What a style sheet itself writes (`::before`) is no text to copy. */
function isGenerated(parent: Declaration['parent']): boolean {
  return parent?.type === 'rule' && 'selector' in parent && /::?(?:before|after|marker)\b/u.test(parent.selector);
}

function isForPaper(parent: Declaration['parent'] | Container | undefined): boolean {
  for (let node: unknown = parent; isNode(node); node = node.parent) {
    if (node.type !== 'atrule') continue;
    const { name, params } = node as unknown as AtRule;
    if (name === 'page' || (name === 'media' && /^(?:only\s+)?print\b/u.test(params))) return true;
  }
  return false;
}

function isNode(node: unknown): node is { readonly type: string; readonly parent?: unknown } {
  return typeof node === 'object' && node !== null && 'type' in node;
}
