/** Takes back what was carried out on a galley: it is one strip of type again. */
import type { TableGalley } from '../galley-table.ts';
import { takeHeadsBack } from './index-heads.ts';
import { joinSpans } from './spans.ts';

export function undoOrders({ galley, flow }: TableGalley): void {
  for (const zone of flow.querySelectorAll('.zone')) zone.remove();
  for (const element of flow.querySelectorAll<HTMLElement>('.moved')) {
    element.classList.remove('moved');
    element.style.removeProperty('top');
  }
  for (const element of flow.querySelectorAll<HTMLElement>('.spaced')) {
    element.classList.remove('spaced');
    element.style.removeProperty('margin-top');
  }
  for (const element of flow.querySelectorAll('.begins-page, .clears-figures, .relaxed')) {
    element.classList.remove('begins-page', 'clears-figures', 'relaxed');
  }
  takeHeadsBack(flow);
  joinSpans(flow);
  flow.style.removeProperty('min-height');
  galley.classList.add('continuous');
}
