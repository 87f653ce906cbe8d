/** Plans that were found before: a galley that measures the same, in the same place, with the same lessons, has the same. */
import { createHash } from 'node:crypto';
import { LastUsed } from '../../../model/index.ts';
import type { Frame, MeasuredGalley } from './measured.ts';
import type { GalleyPlan, Lessons } from './plan/index.ts';

/** Of two long books: a galley is planned some six times. */
const most = 1000;

export class KnownPlans {
  readonly #plans = new LastUsed<GalleyPlan>(most);
  /** By which a galley is known: it is measured once and planned several times. */
  readonly #names = new WeakMap<MeasuredGalley, string>();

  /** @param start index of the first page of the galley @param plan what is not known yet */
  recall(
    galley: MeasuredGalley,
    { frame, start, lessons }: { readonly frame: Frame; readonly start: number; readonly lessons: Lessons },
    plan: () => GalleyPlan,
  ): GalleyPlan {
    const { forced, kept, hyphens, tall, elastic } = lessons;
    const learnt = [[...forced], [...kept], [...hyphens], [...tall], elastic];
    const key = hash([this.#nameOf(galley), frame, start % 2, learnt]);
    return this.#plans.take(key, plan);
  }

  #nameOf(galley: MeasuredGalley): string {
    const name = this.#names.get(galley) ?? hash(galley);
    this.#names.set(galley, name);
    return name;
  }
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
