import { findStray, nameCodePoint, showStray, signOf, visit } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import type { TreeTransform } from '../transform.ts';

/**
 * What no edition can hold and does not stand in the file as such: plug-ins may leave it, and references to form
 * feeds, which HTML allows and XML does not, become spaces.
 */
export const strayCharactersTransform: TreeTransform = (tree, { file, report }) => {
  visit(tree, (node) => {
    const place = { file, line: node.position?.start.line, column: node.position?.start.column };
    const show = (text: string): string => {
      const [first] = findStray(text);
      if (first !== undefined) {
        const { character } = first;
        const what = said`A character that no edition can hold, which a plug-in may have made: ${nameCodePoint(character)}, shown as ${signOf(character)}`;
        report.add('character-stray', what, place, said`Write it in another way.`);
      }
      return showStray(text);
    };
    if (node.type === 'text') node.value = show(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = show(value);
  });
};
