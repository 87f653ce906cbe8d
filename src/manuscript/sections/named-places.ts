/** Places in chapters that the list of chapters names (HonKit's `[Title](file.md#place)`) → names in the contents. */
import { closest } from 'fastest-levenshtein';
import { findHeadings } from '../../markup/index.ts';
import { type Report, said } from '../../report/index.ts';
import { type LinkTargets, type OpenSection, findAnchor, setPlainText } from '../../transforms/index.ts';
import type { NamedPlace } from '../plan/index.ts';

export function namePlaces(
  places: readonly NamedPlace[],
  drafts: readonly OpenSection[],
  targets: LinkTargets,
  language: string,
  report: Report,
): void {
  if (places.length === 0) return;
  const sections = new Map(drafts.map((draft) => [draft.id, draft]));
  const headings = new Map(
    drafts.flatMap((draft) =>
      findHeadings(draft.body).map(({ properties }) => [String(properties.id), draft] as const),
    ),
  );
  const named = new Map<OpenSection, Map<string, string>>();
  const namesOf = (draft: OpenSection): Map<string, string> => {
    const names = named.get(draft) ?? new Map<string, string>();
    named.set(draft, names);
    draft.names = names;
    return names;
  };
  for (const { file, anchor, name, place } of places) {
    const anchors = targets.get(file)?.anchors;
    // A file that is not there has been named already.
    if (anchors === undefined) continue;
    const id = findAnchor(anchor, anchors) ?? '';
    const own = sections.get(id);
    const around = headings.get(id);
    const words = setPlainText(name, own?.language ?? around?.language ?? language);
    if (own !== undefined) own.title = words;
    else if (around !== undefined) namesOf(around).set(id, words);
    else if (id === '') {
      const hint = anchors.size === 0 ? undefined : said`Did you mean #${closest(anchor, [...anchors.keys()])}?`;
      report.add('link-dead', said`“${name}” leads to #${anchor}, but ${file} has no such heading or id`, place, hint);
    }
  }
}
