/**
 * Which pages of an edition are looked at, where to look at all would say the same many times: pages that together
 * have every kind of element that there is. What a program finds out about an element rests on what is told here.
 */
import type { Element as HastElement, Nodes as HastNodes, Root } from 'hast';
import type { Element as XastElement, Nodes as XastNodes, Root as XastRoot } from 'xast';

export type PageTree = Root | XastRoot;
type Nodes = HastNodes | XastNodes;
type Element = HastElement | XastElement;

/** @returns names of pages, in their order */
export function chooseRepresentatives(pages: ReadonlyMap<string, PageTree>): string[] {
  const left = new Map([...pages].map(([name, tree]) => [name, kindsOf(tree)]));
  const chosen = new Set<string>();
  for (;;) {
    const none: readonly [string, ReadonlySet<string>] = ['', new Set<string>()];
    // The one with the most that was not seen yet.
    const [name, kinds] = [...left].reduce((best, one) => (one[1].size > best[1].size ? one : best), none);
    if (kinds.size === 0) break;
    chosen.add(name);
    left.delete(name);
    for (const others of left.values()) for (const kind of kinds) others.delete(kind);
  }
  return [...pages.keys()].filter((name) => chosen.has(name));
}

export function kindsOf(tree: Nodes): Set<string> {
  const kinds = new Set<string>();
  let rank = '';
  const look = (node: Nodes, parent: string): void => {
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) look(child, parent);
      return;
    }
    const name = nameOf(node);
    if (!words.test(name) || strict.test(parent)) kinds.add(`${parent}>${name}`);
    kinds.add(`${name} ${traitsOf(node)}`);
    const level = /^h([1-6])$/u.exec(name)?.[1];
    if (level !== undefined) {
      // Levels are left out, or not, from one heading to the next.
      kinds.add(`${rank} to ${level}`);
      rank = level;
    }
    for (const child of node.children) look(child, name);
  };
  look(tree, '');
  return kinds;
}

function nameOf(element: Element): string {
  return 'tagName' in element ? element.tagName : element.name;
}

/** What marks words may stand wherever words may: it is of no matter in what it stands, but in what holds no words itself. */
const words =
  /^(?:abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/u;
const strict = /^(?:dl|menu|ol|optgroup|select|table|tbody|tfoot|thead|tr|ul)$/u;

/** Of these what they say matters. */
const telling: ReadonlySet<string> = new Set(
  'role epub:type lang xml:lang dir style scope type hidden tabindex tabIndex'.split(' '),
);
/** Of these that they are there, and say something. */
const given = /^(?:alt|href|src|aria|title|summary|headers|for|htmlFor)/u;
/** What has to have a name. */
const named = /^(?:a|button|h[1-6]|summary|th|label)$/u;

function traitsOf(element: Element): string {
  const attributes: Readonly<Record<string, unknown>> =
    'tagName' in element ? element.properties : (element.attributes ?? {});
  const traits = Object.entries(attributes).flatMap(([name, value]) => {
    if (name.startsWith('class')) return classesOf(value).map((one) => `.${one}`);
    if (telling.has(name)) return [`${name}=${String(value)}`];
    return given.test(name) ? [`${name}${value === '' ? ' is empty' : ''}`] : [];
  });
  const isSilent = named.test(nameOf(element)) && !hasWords(element);
  return [...traits.toSorted(), ...(isSilent ? ['without words'] : [])].join(' ');
}

/** Without those that size and align, or colour the words of a language of programs: the web edition has the same. */
function classesOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value.map(String) : String(value).split(' ');
  return all.filter((name) => !/^(?:hljs|language-|align-|w-\d|.*_$)/u.test(name));
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return 'children' in node && (node.children as readonly Nodes[]).some(hasWords);
}
