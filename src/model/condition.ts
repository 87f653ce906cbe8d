/** What stands in some editions only: `::: {.only-print}`, `[…]{.not-epub}`, Quarto's `.content-visible when-format="html"`. */
import type { Nodes } from 'hast';

/** As attributes of an element: names of editions, with spaces between. */
export interface Condition {
  readonly dataOnly?: string;
  readonly dataNot?: string;
}

/** What authors call an edition. On paper there is one, on the web there are two. */
const editions: Readonly<Record<string, string>> = {
  print: 'pdf',
  pdf: 'pdf',
  latex: 'pdf',
  typst: 'pdf',
  html: 'html site',
  'html:js': 'html site',
  web: 'html site',
  site: 'site',
  epub: 'epub',
};

const named = /^(only|not)-(print|pdf|html|web|site|epub)$/u;

/** Whether a block of this name is nothing else. */
export function isConditionName(name: string): boolean {
  return named.test(name) || name === 'content-visible' || name === 'content-hidden';
}

/**
 * What classes and attributes say of it; nothing for others.
 * Quarto: https://quarto.org/docs/authoring/conditional.html
 */
export function readCondition(classes: readonly string[], values: Readonly<Record<string, unknown>>): Condition {
  const only: string[] = [];
  const not: string[] = [];
  for (const name of classes) {
    const [, kind, edition = ''] = named.exec(name) ?? [];
    if (kind !== undefined) (kind === 'only' ? only : not).push(editions[edition] ?? edition);
    if (name !== 'content-visible' && name !== 'content-hidden') continue;
    const [when, unless] = name === 'content-visible' ? [only, not] : [not, only];
    for (const [key, list] of [
      ['when-format', when],
      ['unless-format', unless],
    ] as const) {
      const format = values[key];
      if (typeof format === 'string') list.push(editions[format.toLowerCase()] ?? format.toLowerCase());
    }
  }
  return {
    ...(only.length === 0 ? {} : { dataOnly: only.join(' ') }),
    ...(not.length === 0 ? {} : { dataNot: not.join(' ') }),
  };
}

/** Whether something stands in some editions and not in others. */
export function isConditional(node: Nodes): boolean {
  return node.type === 'element' && (node.properties.dataOnly !== undefined || node.properties.dataNot !== undefined);
}

export function standsIn(node: Nodes, edition: string): boolean {
  if (node.type !== 'element') return true;
  const { dataOnly, dataNot } = node.properties;
  const has = (list: unknown): boolean => typeof list === 'string' && list.split(' ').includes(edition);
  return (dataOnly === undefined || has(dataOnly)) && !has(dataNot);
}
