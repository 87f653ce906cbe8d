/** Files as they were parsed, for as long as nobody changes them. */
import type { Root } from 'mdast';
import { makeParser, ownSteps, parseMarkdown, type FileSteps } from '../manuscript/index.ts';
import type { Fitted } from '../plugins/index.ts';
import { hash } from './inputs.ts';

/** The steps of a session: plug-ins with their syntax and transforms among Octavo's own. */
export function stepsOf({ syntax, changeMarkdown, trees }: Fitted, keeps: boolean): FileSteps {
  const parse = syntax.length === 0 ? parseMarkdown : makeParser(syntax);
  return {
    parse: keeps ? keepTrees(parse) : parse,
    changeMarkdown,
    transforms: [...trees, ...ownSteps.transforms],
  };
}

/** Files that are kept: an author who writes all day makes a new one with every word. */
const most = 1000;

/** A parser that knows what it has parsed before. What it gives may be changed. */
function keepTrees(parse: (text: string) => Root): (text: string) => Root {
  const trees = new Map<string, Root>();
  return (text) => {
    const key = hash(text);
    const tree = trees.get(key) ?? parse(text);
    // The one that was not asked for longest goes first.
    trees.delete(key);
    trees.set(key, tree);
    for (const oldest of trees.keys()) {
      if (trees.size <= most) break;
      trees.delete(oldest);
    }
    return structuredClone(tree);
  };
}
