/** Front, body or back: decided for the whole row of sections, so that each stands in one piece. */
import type { Matter } from '../../model/index.ts';

export interface Placed {
  /** What the list says (frontmatter:, prefix chapter). */
  readonly fixed?: Matter | undefined;
  /** What the name says. */
  readonly natural: Matter | 'either';
  /** It stands in a part: the body, whatever it is called. */
  readonly inPart: boolean;
}

/**
 * Front matter is the row before the first section that belongs to the body, back matter the row after
 * the last one; a preface between two chapters is body. What can be either (introduction, conclusion)
 * is body unless more front matter follows or back matter came before.
 */
export function settleMatter(sections: readonly Placed[]): Matter[] {
  const wish = sections.map(({ fixed, natural, inPart }) => fixed ?? (inPart ? 'body' : natural));
  const last = wish.lastIndexOf('body');
  const firstBody = wish.indexOf('body');
  const first = firstBody < 0 ? wish.length : firstBody;
  const lastFront = wish.slice(0, first).lastIndexOf('front');
  const firstBack = wish.findIndex((matter, index) => matter === 'back' && index > last && index > lastFront);
  return wish.map((matter, index): Matter => {
    if (index <= lastFront && index < first) return 'front';
    if (index > last && firstBack >= 0 && index >= firstBack) return 'back';
    return 'body';
  });
}
