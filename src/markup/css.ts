/**
 * What CSS would load from elsewhere. Read token by token, as a browser reads it (CSS Syntax 3), since names
 * may hide behind escapes, comments and broken rules.
 */
import { generate, ident, parse, string, tokenize, tokenTypes, url, walk, type CssNode } from 'css-tree';

export interface Load {
  /** As it stands in the text, shortened. */
  readonly what: string;
  /** Where it begins. */
  readonly offset: number;
}

/** Whether an address in CSS stays in the document. */
export type IsInside = (address: string) => boolean;

/** They take addresses as plain strings (CSS Images 4, CSS Values 5). */
const loaders = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set', 'cross-fade', '-webkit-cross-fade']);

/** They take strings that are words, names or patterns; what is not listed here might take addresses one day. */
const speakers = new Set(
  (
    'attr content counter counters dir element env format has host host-context if is lang leader local not nth-child ' +
    'nth-last-child selector slotted string style supports symbols target-counter target-counters target-text tech ' +
    'theme type var where'
  ).split(' '),
);

/** @returns everything that is not inside, in order; nothing for CSS that is sure to load nothing */
export function findLoads(css: string, isInside: IsInside): Load[] {
  const found: Load[] = [];
  /** Functions and brackets that are open: the nearest name, and whether one of them loads what it is given. */
  const open: { readonly name: string; readonly isLoading: boolean }[] = [];
  const tell = (from: number, to: number): void =>
    void found.push({ what: css.slice(from, to).slice(0, 80), offset: from });
  tokenize(css, (type, from, to) => {
    const text = css.slice(from, to);
    switch (type) {
      case tokenTypes.Function: {
        const name = ident.decode(text.slice(0, -1)).toLowerCase();
        const isLoading = open.at(-1)?.isLoading ?? false;
        open.push({ name, isLoading: isLoading || loaders.has(name) });
        // Nobody needs to hide the name of a function; and readers do not agree on where its argument ends then.
        if (text.includes('\\') || (isLoading && !harmless(name))) tell(from, to);
        break;
      }
      case tokenTypes.LeftParenthesis:
        open.push(open.at(-1) ?? { name: '', isLoading: false });
        break;
      case tokenTypes.RightParenthesis:
        open.pop();
        break;
      case tokenTypes.AtKeyword:
        if (ident.decode(text.slice(1)).toLowerCase() === 'import' || text.includes('\\'))
          tell(from, endOfRule(css, to));
        break;
      case tokenTypes.Url:
        if (!isInside(url.decode(text).trim())) tell(from, to);
        break;
      case tokenTypes.BadUrl:
      case tokenTypes.BadString:
        tell(from, to);
        break;
      case tokenTypes.String: {
        const nearest = open.at(-1)?.name ?? '';
        if (nearest === '' || speakers.has(nearest)) break;
        if (!isInside(string.decode(text).trim())) tell(from, to);
        break;
      }
      default:
    }
  });
  return found;
}

/** What may stand in a function that loads: no variables, whose value stands elsewhere. */
function harmless(name: string): boolean {
  return loaders.has(name) || name === 'type' || name === 'format' || /-gradient$|^calc$|^rgba?$|^hsla?$/u.test(name);
}

function endOfRule(css: string, from: number): number {
  // No more of it is shown.
  const end = css.slice(from, from + 80).indexOf(';');
  return end < 0 ? Math.min(css.length, from + 80) : from + end;
}

/**
 * The same CSS without what loads: whole declarations and rules are left out. CSS that loads nothing comes back
 * letter for letter.
 * @param context a style sheet, or what stands in a `style` attribute
 */
export function withoutLoads(css: string, context: 'stylesheet' | 'declarationList', isInside: IsInside): string {
  if (findLoads(css, isInside).length === 0) return css;
  try {
    const tree = parse(css, { context, parseValue: false, parseCustomProperty: false, parseRulePrelude: false });
    const loads = (node: CssNode): boolean => findLoads(generate(node), isInside).length > 0;
    walk(tree, (node, item, list) => {
      if (list === null || list === undefined) return;
      const isBroken = node.type === 'Raw';
      const isLoading =
        (node.type === 'Declaration' && loads(node)) ||
        (node.type === 'Atrule' && (node.block === null || node.name.includes('\\')) && loads(node));
      if (isBroken || isLoading) list.remove(item);
    });
    const clean = generate(tree);
    return findLoads(clean, isInside).length === 0 ? clean : '';
  } catch {
    // Nested so deeply that it cannot be read is not worth keeping.
    return '';
  }
}
