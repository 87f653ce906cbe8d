/** Leaves out what is only said to a person: texts of three words or more in a row, in messages and hints. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Ignorer } from '@stryker-mutator/api/ignore';

/** What is asked of a node of Babel's tree, which Stryker hands over without a type. */
interface Literal {
  readonly node: {
    readonly type: string;
    readonly value?: unknown;
    readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  };
}

const sentence = /\p{L}[\p{L}’]*[,:;]? [\p{L}’]+[,:;]? [\p{L}’]+/u;

const messages: Ignorer = {
  shouldIgnore(path) {
    const { type, value, quasis = [] } = (path as Literal).node;
    const text =
      type === 'StringLiteral'
        ? String(value)
        : type === 'TemplateLiteral'
          ? quasis.map((part) => part.value.raw).join('x')
          : '';
    return sentence.test(text) ? 'words of a message' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words-of-messages', messages)];
