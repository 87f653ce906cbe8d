/**
 * MyST's roles (https://mystmd.org/guide/roles) that are something of Markdown's own: `` {doc}`x` ``, `` {ref}`words <x>` ``,
 * `` {sub}`2` ``. Those that refer to a number, cite
 * or name a term are read later (transforms/tree/other-references.ts, term-roles.ts).
 */
import type { InlineCode, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from '../../../model/index.ts';

type Say = (words: string, key: string, node: InlineCode) => PhrasingContent;

const text = (value: string): Text => ({ type: 'text', value });
const marked =
  (hName: string): Say =>
  (words, key) => ({ type: 'emphasis', children: [text(words || key)], data: { hName } });
const plain: Say = (words, key) => text(words || key);
const link = (urlOf: (key: string) => string): Say => {
  return (words, key) => ({ type: 'link', url: urlOf(key), children: words === '' ? [] : [text(words)] });
};
const code: Say = (words, key, node) => ({ ...node, value: words || key });

const roles: Readonly<Record<string, Say>> = {
  doc: link((key) => (/\.[a-z]{2,8}$/iu.test(key) ? key : `${key}.md`)),
  ref: link((key) => `#${key}`),
  index: plain,
  guilabel: plain,
  menuselection: plain,
  sub: marked('sub'),
  subscript: marked('sub'),
  sup: marked('sup'),
  superscript: marked('sup'),
  kbd: marked('kbd'),
  del: marked('del'),
  strike: marked('del'),
  underline: marked('u'),
  u: marked('u'),
  smallcaps: marked('span'),
  file: code,
  command: code,
  program: code,
  samp: code,
  code,
  py: code,
  'py:func': code,
  'py:class': code,
  'py:meth': code,
  'py:mod': code,
  func: code,
  class: code,
  meth: code,
  mod: code,
  attr: code,
  data: code,
  envvar: code,
  download: (words, key) => ({ type: 'link', url: key, children: [text(words || key)] }),
};
const role = /\{([a-z][a-z:]{0,15})\}$/u;

export function rolesTransform(tree: Root): void {
  visit(tree, (node) => {
    if ('children' in node && node.children.some((child) => child.type === 'inlineCode')) readRoles(node);
  });
}

function readRoles(parent: Parents): void {
  parent.children.forEach((node, index) => {
    const before = parent.children[index - 1];
    if (node.type !== 'inlineCode' || before?.type !== 'text') return;
    const name = role.exec(before.value)?.[1] ?? '';
    const say = Object.hasOwn(roles, name) ? roles[name] : undefined;
    const [, said = '', key = node.value] = /^([^<>]{1,300})<([^<>]{1,300})>$/u.exec(node.value) ?? [];
    const words = said.trimEnd();
    // Without words of its own it is named by its number or title.
    if (say === undefined || (name === 'ref' && words === '')) return;
    before.value = before.value.slice(0, -name.length - 2);
    const { position } = node;
    parent.children[index] = { ...say(words, key.trim(), node), ...(position && { position }) } as never;
  });
  parent.children = parent.children.filter((node) => node.type !== 'text' || node.value !== '') as never;
}
