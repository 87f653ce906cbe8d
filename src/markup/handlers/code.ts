import type { Element } from 'hast';
import type { Code } from 'mdast';
import type { State } from 'mdast-util-to-hast';

/** Fenced and indented code: `pre.code > code.language-x`. Info strings in both spellings: `js` and `{.js .numbered}`. */
export function handleCode(state: State, node: Code): Element {
  const { language, classes } = readInfo(`${node.lang ?? ''} ${node.meta ?? ''}`.trim());
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: language === undefined ? {} : { className: [`language-${language}`] },
    children: [{ type: 'text', value: node.value === '' ? '' : `${node.value}\n` }],
  };
  const result: Element = {
    type: 'element',
    tagName: 'pre',
    properties: { className: ['code', ...classes] },
    children: [code],
  };
  state.patch(node, result);
  return result;
}

function readInfo(info: string): { language: string | undefined; classes: string[] } {
  const braces = /\{([^{}]*)\}/u.exec(info)?.[1] ?? '';
  const named = [...braces.matchAll(/\.([\w+#-]+)/gu)].map((match) => match[1] ?? '');
  const numbered = named.some((name) => /^(?:numbered|numberLines|number-lines)$/iu.test(name));
  const bare = info.startsWith('{') ? undefined : /^[^\s{,:]+/u.exec(info)?.[0];
  const language = bare ?? named.find((name) => !/^number/iu.test(name));
  return {
    language: language === undefined || language === '' ? undefined : language,
    classes: numbered ? ['numbered'] : [],
  };
}
