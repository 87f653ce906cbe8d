/** What the manuscript itself does not want to be told: in its configuration, in front matter, in comments. */
import { addSilencing, type Report } from '../report/index.ts';
import type { ManuscriptPlan } from './plan/index.ts';
import { findSilencings } from './text/index.ts';

export function silence({ settings, texts, kind }: ManuscriptPlan, report: Report): void {
  const ofBook = settings.wishes.ignore ?? [];
  for (const { rule, ...wish } of ofBook) addSilencing(rule, wish, report);
  for (const [file, { body, frontMatter, tree }] of texts) {
    const whole = { file, from: 1, to: Number.POSITIVE_INFINITY };
    const own = frontMatter.settings.wishes.ignore ?? [];
    // What the one file of an essay says holds for all that is said of the essay.
    if (own !== ofBook)
      for (const { rule, ...wish } of own)
        addSilencing(rule, kind === 'essay' ? wish : { ...wish, within: whole }, report);
    if (!body.includes('octavo-ignore')) continue;
    for (const { rules, line, column, lines, reason } of findSilencings(tree)) {
      const place = { file, line, column };
      const wish = { place, within: lines === undefined ? whole : { file, ...lines }, ...(reason && { reason }) };
      for (const rule of rules.length === 0 ? [''] : rules) addSilencing(rule, wish, report);
    }
  }
}
