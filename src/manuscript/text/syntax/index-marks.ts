/** `[term]{.index}`, `[]{.index entry="main!sub" see="…"}`: what is to stand in the index. */
import { defined, type IndexMark } from '../../../model/index.ts';
import type { Attributes } from './attributes.ts';

/** What a span of the class `index` says, as JSON in `data-index`; nothing for others. */
export function toIndexMark({ classes, values }: Attributes): { dataIndex?: string } {
  if (!classes.includes('index')) return {};
  const { entry, see, sort, range } = values;
  const begins = classes.includes('begin') || range === 'start' || range === 'begin';
  const ends = classes.includes('end') || range === 'end' || range === 'stop';
  const mark: IndexMark = defined({
    entry,
    see,
    seeAlso: values['see-also'] ?? values['seealso'] ?? values['also'],
    sort,
    list: values['in'] ?? values['list'],
    range: begins ? ('begin' as const) : ends ? ('end' as const) : undefined,
    main: classes.includes('main') ? true : undefined,
  });
  return { dataIndex: JSON.stringify(mark) };
}
