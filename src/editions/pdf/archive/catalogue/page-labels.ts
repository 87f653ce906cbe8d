/** What pages are called. */
import { dictionary, name, type PdfValue } from '../../../../pdf-file/index.ts';
import type { Page } from '../../../../model/index.ts';

/** Ranges of pages with labels of one kind (ISO 32000-1, 12.4.2): roman, arabic, none. */
export function labelPages(pages: readonly Page[]): PdfValue[] {
  const numbers: PdfValue[] = [];
  let before: { readonly style: string; readonly value: number } | undefined;
  pages.forEach(({ label }, index) => {
    const style = /^\d+$/.test(label) ? 'D' : label === '' ? '' : 'r';
    const value = style === 'D' ? Number(label) : style === 'r' ? index : 0;
    const goesOn = before !== undefined && before.style === style && (style !== 'D' || before.value + 1 === value);
    if (!goesOn)
      numbers.push(
        index,
        dictionary({ S: style === '' ? undefined : name(style), St: style === 'D' && value > 1 ? value : undefined }),
      );
    before = { style, value };
  });
  return numbers;
}
