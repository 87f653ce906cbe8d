/** Title, subtitle, and what running heads say; Pandoc's metadata of e-books have them in a list (https://pandoc.org/MANUAL.html#epub-metadata). */
import { defined } from '../../model/index.ts';
import type { BookValues } from './checked.ts';
import { plainText } from './plain-text.ts';

type Title = BookValues['title'];
type One = Exclude<Title, readonly unknown[]>;

export function readTitle(values: BookValues): { title?: string; subtitle?: string; shortTitle?: string } {
  const titles = listOf(values.title).flatMap((one) => {
    if (one === undefined) return [];
    const { text, type = '' }: { text?: string | number; type?: string | number } =
      typeof one === 'object' ? one : { text: one };
    // What was wrong has been taken out.
    if (text === undefined) return [];
    return [{ text: plainText(text), type: String(type).toLowerCase() }];
  });
  const main = titles.find(({ type }) => type === 'main') ?? titles.find(({ type }) => type !== 'subtitle');
  const subtitle = titles.find(({ type }) => type === 'subtitle')?.text;
  return defined({
    title: main?.text || undefined,
    subtitle: (values.subtitle === undefined ? subtitle : plainText(values.subtitle)) || undefined,
    shortTitle: plainText(values['short-title'] ?? '') || undefined,
  });
}

function listOf(value: Title): readonly One[] {
  return isList(value) ? value : [value];
}

/** Array.isArray does not know of readonly lists. */
function isList(value: Title): value is Extract<Title, readonly unknown[]> {
  return Array.isArray(value);
}
