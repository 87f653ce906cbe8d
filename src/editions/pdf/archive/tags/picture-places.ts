/** Where pictures are. */
import { dictionary, name } from '../../../../pdf-file/index.ts';
import { widen, type Bounds } from '../content/page-content.ts';
import { contentsOf, walk, type StructureElement } from './elements.ts';

/** Pictures say where they are (ISO 32000-1, 14.8.5.4.5). */
export function placePictures(root: StructureElement): void {
  walk(root, (element) => {
    if (element.type !== 'Figure' && element.type !== 'Formula') return;
    let bounds: Bounds | undefined;
    for (const { sequence, isForm } of contentsOf(element)) {
      if (sequence.bounds === undefined || isForm) continue;
      const [left, bottom, right, top] = sequence.bounds;
      bounds = widen(widen(bounds, left, bottom), right, top);
    }
    if (bounds === undefined) return;
    const isBlock = element.parent !== undefined && !/^(?:P|Span|Link|TD|TH|H\d)$/.test(element.parent.type);
    element.attributes.set(
      'Layout',
      dictionary({ Placement: name(isBlock ? 'Block' : 'Inline'), BBox: bounds.map(roundPoints) }),
    );
  });
}

function roundPoints(value: number): number {
  return Math.round(value * 100) / 100;
}
