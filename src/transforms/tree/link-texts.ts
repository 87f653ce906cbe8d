import { toString } from 'hast-util-to-string';
import { visit } from '../../model/index.ts';
import { said } from '../../report/index.ts';
import { placeOf } from '../elements.ts';
import type { TreeTransform } from '../transform.ts';

/** Words that say nothing when a list of links is read out. */
const empty =
  /^(?:(?:click |see |read )?(?:here|this|more|link|this link|this page)|read more|hier|hier klicken|mehr|ici|cliquez ici|plus|aquí|más|qui|aqui|ここ|こちら)$/iu;

/** A link says where it goes: its words are heard without those around it. */
export const linkTextsTransform: TreeTransform = (tree, context) => {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'a' || node.properties.href === undefined) return;
    const words = toString(node)
      .replace(/[^\p{L}\p{N}\s]+/gu, '')
      .trim();
    if (!empty.test(words)) return;
    context.report.add(
      'link-text',
      said`A link that only says “${words}”`,
      placeOf(node, context),
      said`Let it say where it goes: readers who listen hear the links of a page without the text around them.`,
    );
  });
};
