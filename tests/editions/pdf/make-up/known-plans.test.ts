import { expect, it } from 'vitest';
import { KnownPlans } from '../../../../src/editions/pdf/make-up/known-plans.ts';
import type { Frame, MeasuredGalley } from '../../../../src/editions/pdf/make-up/measured.ts';
import { type GalleyPlan, noLessons } from '../../../../src/editions/pdf/make-up/plan/index.ts';

const galley = (top: number): MeasuredGalley =>
  ({ items: [{ top, bottom: top + 16, kind: 'line' }], notes: [], ids: [], noteIds: [] }) as unknown as MeasuredGalley;
const frame: Frame = { width: 300, height: 480, leading: 16, stride: 320, separator: 13, columns: 1 };
const about = { frame, start: 0, lessons: noLessons };

it('a galley is planned once, and again as soon as something is other than it was', () => {
  const plans = new KnownPlans();
  const count = { planned: 0 };
  const plan = (): GalleyPlan => ({ pages: [], number: (count.planned += 1) }) as unknown as GalleyPlan;
  const first = plans.recall(galley(0), about, plan);
  expect(plans.recall(galley(0), { ...about, start: 2 }, plan)).toBe(first);
  expect(count.planned).toBe(1);
  for (const other of [
    () => plans.recall(galley(1), about, plan),
    () => plans.recall(galley(0), { ...about, start: 1 }, plan),
    () => plans.recall(galley(0), { ...about, frame: { ...frame, height: 496 } }, plan),
    () => plans.recall(galley(0), { ...about, lessons: { ...noLessons, forced: new Set([0]) } }, plan),
    () => plans.recall(galley(0), { ...about, lessons: { ...noLessons, hyphens: new Set([0]) } }, plan),
    () => plans.recall(galley(0), { ...about, lessons: { ...noLessons, tall: new Map([[0, 2]]) } }, plan),
    () => plans.recall(galley(0), { ...about, lessons: { ...noLessons, elastic: [{ item: 0, lines: 1 }] } }, plan),
  ])
    expect(other()).not.toBe(first);
  expect(count.planned).toBe(8);
  expect(plans.recall(galley(0), about, plan)).toBe(first);
});
