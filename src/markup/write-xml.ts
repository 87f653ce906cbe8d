import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** XML text of a tree without CDATA sections: `]]>` ends one, so that no text may hold it (XML 1.0, 2.4). */
export function writeXml(tree: Nodes): string {
  return toXml(tree).replaceAll(']]>', ']]&gt;');
}
