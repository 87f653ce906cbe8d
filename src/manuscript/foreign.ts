/** Says what is left of the syntax of other programs: once for each kind, with its first place and their number. */
import type { Report } from '../report/index.ts';
import type { ManuscriptPlan } from './plan/index.ts';
import { foreignKinds } from './text/index.ts';

export function tellForeign({ texts, settings }: ManuscriptPlan, report: Report): void {
  // With something to cite from, what looks like a citation is one, or is told as one that leads nowhere.
  const isCited = [settings, ...[...texts.values()].map(({ frontMatter }) => frontMatter.settings)].some(
    ({ wishes: { citations } }) => citations?.files !== undefined || citations?.inline !== undefined,
  );
  for (const [file, { tree }] of texts) {
    for (const { kind, line, column } of tree.data?.foreign ?? []) {
      if ((kind === 'citation' || kind === 'citationCommand') && isCited) continue;
      const { rule, one, many, hint } = foreignKinds[kind];
      const say = (count: number): string => (count === 1 ? one : `${count} ${many}; this is the first`);
      report.addOneOf(rule, kind, say, { file, line, column }, hint);
    }
  }
}
