/** Says what is left of the syntax of other programs: once for each kind, with its first place and their number. */
import { type Phrase, type Report, said } from '../report/index.ts';
import type { Settings } from './config/index.ts';
import type { ManuscriptPlan } from './plan/index.ts';
import { isPlay } from './sections/index.ts';
import { foreignKinds } from './text/index.ts';

export function tellForeign({ texts, settings }: ManuscriptPlan, report: Report): void {
  // With something to cite from, what looks like a citation is one, or is told as one that leads nowhere.
  const isCited = [settings, ...[...texts.values()].map(({ frontMatter }) => frontMatter.settings)].some(
    ({ wishes: { citations } }) => citations?.files !== undefined || citations?.inline !== undefined,
  );
  for (const [file, { tree, frontMatter }] of texts) {
    const found = tree.data?.foreign ?? [];
    // The lines of a play are seen to already.
    const isSet = found.some(({ kind }) => kind === 'verse') && isPlay(tree, dramaOf(frontMatter.settings, settings));
    for (const { kind, line, column } of found) {
      if (kind === 'verse' && isSet) continue;
      if ((kind === 'citation' || kind === 'citationCommand') && isCited) continue;
      const { rule, one, many, hint } = foreignKinds[kind];
      const say = (count: number): Phrase => (count === 1 ? one : said`${count} ${many}; this is the first`);
      report.addOneOf(rule, kind, say, { file, line, column }, hint);
    }
  }
}

function dramaOf(own: Settings, others: Settings): NonNullable<Settings['wishes']['drama']> {
  return own.wishes.drama ?? others.wishes.drama ?? {};
}
